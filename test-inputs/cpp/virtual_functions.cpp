// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Values with virtual functions: the hidden member _vptr$Shape has a `$`, and
// its type is an array of function pointers.

#include "bpf_map.hpp"

struct Shape {
  virtual int area() const = 0;
  virtual void scale(int by) = 0;
  int id;
};

struct Square : Shape {
  int area() const override { return side * side; }
  void scale(int by) override { side *= by; }
  int side;
};

MAP(shapes, int, Square);
MAP(shape_pointers, int, Shape *);
