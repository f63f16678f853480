// C++ from source to CO-RE relocations: the numbers in access strings are those
// of BTF's members, where a base class is one and a static member is none.
//
// RUN: %clang --target=bpfel -g -O2 -fstandalone-debug -S %s -o - | FileCheck %s
// RUN: %clang --target=bpfel -g -O2 -fstandalone-debug -gdwarf-4 -S %s -o - \
// RUN:   | FileCheck %s
// REQUIRES: bpf-registered-target

struct base {
  int a;
  long b;
};
struct derived : base {
  static int s;
  int x;
  void method();
  long y;
};

extern "C" long get_y(derived *d) {
  return *__builtin_preserve_access_index(&d->y);
}

// CHECK-LABEL: get_y:
//       CHECK:   {{[rw]}}0 = *(u64 *)(r1 + 24)
//       CHECK:   .section .BTF,
//       CHECK:   .ascii "0:2"
