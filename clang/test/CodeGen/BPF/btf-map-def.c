// C from source to BTF: a map definition inside two wrappers, at -O0 and -O2.
//
// RUN: %clang --target=bpfel -g -O0 -c %s -o %t.o
// RUN: llvm-objcopy --dump-section .BTF=%t.btf %t.o
// RUN: %python %S/../../../../llvm/test/CodeGen/BPF/BTF/Inputs/dump-btf.py \
// RUN:   --vars %t.btf | FileCheck %s --implicit-check-not=FWD
// RUN: %clang --target=bpfel -g -O2 -c %s -o %t.o
// RUN: llvm-objcopy --dump-section .BTF=%t.btf %t.o
// RUN: %python %S/../../../../llvm/test/CodeGen/BPF/BTF/Inputs/dump-btf.py \
// RUN:   --vars %t.btf | FileCheck %s --implicit-check-not=FWD
// RUN: %clang --target=bpfeb -g -O2 -c %s -o %t.o
// RUN: llvm-objcopy --dump-section .BTF=%t.btf %t.o
// RUN: %python %S/../../../../llvm/test/CodeGen/BPF/BTF/Inputs/dump-btf.py \
// RUN:   --vars %t.btf | FileCheck %s --implicit-check-not=FWD
// REQUIRES: bpf-registered-target

struct key {
  int a;
};
struct value {
  long b;
};
struct wrapper {
  struct {
    struct {
      int (*type)[1];
      struct key *key;
      struct value *value;
      int (*max_entries)[16];
    } def;
  } inner;
};

struct wrapper map __attribute__((section(".maps"), used));

//      CHECK: VAR 'map' global: STRUCT 'wrapper' size=32
// CHECK-NEXT:   'inner' offset=0: STRUCT '' size=32
// CHECK-NEXT:     'def' offset=0: STRUCT '' size=32
// CHECK-NEXT:       'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
// CHECK-NEXT:       'key' offset=64: PTR STRUCT 'key' size=4
// CHECK-NEXT:         'a' offset=0: INT 'int' size=4 SIGNED
// CHECK-NEXT:       'value' offset=128: PTR STRUCT 'value' size=8
// CHECK-NEXT:         'b' offset=0: INT 'long' size=8 SIGNED
// CHECK-NEXT:       'max_entries' offset=192: PTR ARRAY[16] INT 'int' size=4 SIGNED
