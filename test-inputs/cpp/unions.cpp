// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Unions with methods, with a member that has a constructor, and anonymous ones
// with a bit-field; a class that ends in one.

#include "bpf_map.hpp"

struct Part {
  Part() : a(0) {}
  int a;
};

union Choice {
  Choice() : number(0) {}
  int number;
  Part part;
  int get() const { return number; }
};

class Value {
public:
  Choice choice;
  union {
    unsigned low : 4;
    unsigned char byte;
  };
  volatile int state;
  mutable int cache;
};

MAP(unions, int, Value);
MAP(choices, int, Choice);
