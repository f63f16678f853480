// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Pointers to data members, to methods and to virtual methods: no pointers at
// all, but one number, or a pair of a pointer and a number.

#include "bpf_map.hpp"

struct Target {
  int a;
  long b;
  int method(int x) { return a + x; }
  virtual void other() const;
};

struct Value {
  int Target::*data;
  int (Target::*method)(int);
  void (Target::*other)() const;
  int (Target::*array[2])(int);
  int last;
};

MAP(member_pointers, int, Value);
MAP(direct, int, int Target::*);
