// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Classes with nested types, typedefs, enums and static members, some of them
// constexpr: only data members count.

#include "bpf_map.hpp"

struct Outer {
  enum Mode { Off, On };
  typedef int Number;
  using Pointer = Number *;
  struct Inner {
    static const int size = 4;
    Number numbers[size];
    struct Innermost {
      Mode mode;
    } innermost;
  };
  static int shared;
  static constexpr int limit = 8;
  inline static int counter = 0;

  Number first;
  static Outer instance;
  Inner inner;
  Mode mode : 1;
  static_assert(limit == 8);
  Pointer last;
};

int Outer::shared = 1;

struct Map {
  static const int entries = 32;
  struct Key {
    int a;
  };
  struct Def {
    static const int kind = BPF_MAP_TYPE_HASH;
    __uint(type, kind);
    __type(key, Key);
    __type(value, Outer);
    __uint(max_entries, entries);
    static int unused;
  };
  static int also_unused;
  Def def;
};

Map nested SEC(".maps");
