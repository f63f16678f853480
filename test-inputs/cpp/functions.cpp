// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions whose names and parameters only C++ has: operators, templates,
// methods, references, unnamed parameters, overloads, a destructor.

#include "bpf_map.hpp"

struct Value {
  int a;
  __attribute__((noinline)) int method(int, Value &&other) const;
  __attribute__((noinline)) ~Value();
  __attribute__((noinline)) int operator+(const Value &other) const;
  __attribute__((noinline)) static int count(bool);
};

int Value::method(int, Value &&other) const { return a + other.a; }
Value::~Value() { a = 0; }
int Value::operator+(const Value &other) const { return a + other.a; }
int Value::count(bool) { return 1; }

template <class T, class... Rest>
__attribute__((noinline)) T sum(T first, Rest...) {
  return first;
}
__attribute__((noinline)) int overloaded(const Value &value) { return value.a; }
__attribute__((noinline)) int overloaded(decltype(nullptr)) { return 0; }

MAP(values, int, Value);

extern "C" SEC("socket") int filter(void *) {
  Value a{1};
  Value b{2};

  return (a + b) + a.method(1, static_cast<Value &&>(b)) + overloaded(a) +
         overloaded(nullptr) + sum(1, 2, 'c') + Value::count(true);
}
