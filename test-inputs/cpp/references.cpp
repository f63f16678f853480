// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Members that are references, rvalue references, references to const, to
// arrays and to functions: pointers in BTF.

#include "bpf_map.hpp"

struct Target {
  int a;
};

struct Value {
  Target &lvalue;
  Target &&rvalue;
  const Target &constant;
  int (&array)[4];
  int (&function)(int);
  Target *&pointer;
};

MAP(references, Target *, Value *);
MAP(values, int, Value);
