// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the C++ programs share: a definition as a class template, and a wrapper
// around it that hides it, as a C++ library for BPF would offer them.

#include "../c/bpf_map.h"

#ifndef BPF_MAP_HPP
#define BPF_MAP_HPP

template <class Key, class Value, int Entries> struct HashMapDef {
  // A template that is only pointed to is never made a class.
  static_assert(sizeof(Key) && sizeof(Value), "a map needs complete types");
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, Key);
  __type(value, Value);
  __uint(max_entries, Entries);
};

template <class Key, class Value, int Entries = 8> struct HashMap {
  HashMapDef<Key, Value, Entries> def;
};

#define MAP(name, ...) HashMap<__VA_ARGS__> name SEC(".maps")

#endif
