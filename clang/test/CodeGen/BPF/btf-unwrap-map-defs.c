// -bpf-unwrap-map-defs comes through the driver with -mllvm.
//
// RUN: %clang --target=bpfel -g -O2 -mllvm -bpf-unwrap-map-defs -c %s -o %t.o
// RUN: llvm-objcopy --dump-section .BTF=%t.btf %t.o
// RUN: %python %S/../../../../llvm/test/CodeGen/BPF/BTF/Inputs/dump-btf.py \
// RUN:   --vars %t.btf | FileCheck %s --implicit-check-not=FWD
// RUN: %clang --target=bpfel -g -O2 -c %s -o %t.o
// RUN: llvm-objcopy --dump-section .BTF=%t.btf %t.o
// RUN: %python %S/../../../../llvm/test/CodeGen/BPF/BTF/Inputs/dump-btf.py \
// RUN:   --vars %t.btf | FileCheck %s --check-prefix=WRAPPED
// REQUIRES: bpf-registered-target

struct value {
  long b;
};
struct wrapper {
  struct {
    int (*type)[2];
    int *key;
    struct value *value;
  } def;
} map __attribute__((section(".maps"), used));

//        CHECK: VAR 'map' global: STRUCT '' size=24
//   CHECK-NEXT:   'type' offset=0: PTR ARRAY[2] INT 'int' size=4 SIGNED
//   CHECK-NEXT:   'key' offset=64: PTR INT 'int' size=4 SIGNED
//   CHECK-NEXT:   'value' offset=128: PTR STRUCT 'value' size=8
//   CHECK-NEXT:     'b' offset=0: INT 'long' size=8 SIGNED

//      WRAPPED: VAR 'map' global: STRUCT 'wrapper' size=24
// WRAPPED-NEXT:   'def' offset=0: STRUCT '' size=24
