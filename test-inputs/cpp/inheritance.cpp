// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Base classes: single, multiple, empty, private, of a template, and of the map
// definition and its wrapper themselves.

#include "bpf_map.hpp"

struct Base {
  int a;
};
struct Other {
  long b;
};
struct Empty {};
template <class T> struct Counted {
  T count;
};

struct Single : Base {
  int c;
};
struct Multiple : Base, Other {
  short c;
};
struct EmptyBase : Empty {
  int c;
};
struct OnlyBase : Base {};
class Private : Base, Counted<char> {
  int c;
};
struct Deep : Multiple, Single {
  int d;
};

MAP(single, Single, Multiple);
MAP(empty_base, EmptyBase, OnlyBase);
MAP(private_base, int, Private);
MAP(deep, int, Deep);

struct DefinedBase {
  __uint(type, BPF_MAP_TYPE_HASH);
  __uint(max_entries, 8);
};
struct KeyOfDerived {
  int a;
};
struct ValueOfDerived {
  int a;
};
struct Derived : DefinedBase {
  __type(key, KeyOfDerived);
  __type(value, ValueOfDerived);
};
struct Wrapper : Derived {};

Derived derived SEC(".maps");
Wrapper wrapper SEC(".maps");
