// Two translation units joined by llvm-link: in each a map whose value points to
// the key of the other one's map.
//
// RUN: %clang --target=bpfel -g -O0 -emit-llvm -c -DFIRST %s -o %t.1.bc
// RUN: %clang --target=bpfel -g -O0 -emit-llvm -c %s -o %t.2.bc
// RUN: llvm-link %t.1.bc %t.2.bc -o %t.bc
// RUN: llc -filetype=obj %t.bc -o %t.o
// RUN: llvm-objcopy --dump-section .BTF=%t.btf %t.o
// RUN: %python %S/../../../../llvm/test/CodeGen/BPF/BTF/Inputs/dump-btf.py \
// RUN:   --vars %t.btf | FileCheck %s --implicit-check-not=FWD
// RUN: %clang --target=bpfel -g -O2 -emit-llvm -c -DFIRST %s -o %t.1.bc
// RUN: %clang --target=bpfel -g -O2 -emit-llvm -c %s -o %t.2.bc
// RUN: llvm-link %t.2.bc %t.1.bc -o %t.bc
// RUN: llc -filetype=obj %t.bc -o %t.o
// RUN: llvm-objcopy --dump-section .BTF=%t.btf %t.o
// RUN: %python %S/../../../../llvm/test/CodeGen/BPF/BTF/Inputs/dump-btf.py \
// RUN:   --vars %t.btf | FileCheck %s --implicit-check-not=FWD --check-prefix=REVERSE
// REQUIRES: bpf-registered-target

#define SEC(name) __attribute__((section(name), used))

struct first_key {
  int a;
};
struct second_key {
  long b;
};

#ifdef FIRST
struct value {
  struct second_key *pointer;
};
struct {
  struct {
    struct first_key *key;
    struct value *value;
  } def;
} first SEC(".maps");
#else
struct other_value {
  struct first_key *pointer;
};
struct {
  struct {
    struct second_key *key;
    struct other_value *value;
  } def;
} second SEC(".maps");
#endif

//      CHECK: VAR 'first' global: STRUCT '' size=16
// CHECK-NEXT:   'def' offset=0: STRUCT '' size=16
// CHECK-NEXT:     'key' offset=0: PTR STRUCT 'first_key' size=4
// CHECK-NEXT:       'a' offset=0: INT 'int' size=4 SIGNED
// CHECK-NEXT:     'value' offset=64: PTR STRUCT 'value' size=8
// CHECK-NEXT:       'pointer' offset=0: PTR STRUCT 'second_key' size=8
// CHECK-NEXT:         'b' offset=0: INT 'long' size=8 SIGNED
// CHECK-NEXT: VAR 'second' global: STRUCT '' size=16
// CHECK-NEXT:   'def' offset=0: STRUCT '' size=16
// CHECK-NEXT:     'key' offset=0: PTR STRUCT 'second_key' size=8
// CHECK-NEXT:       'b' offset=0: INT 'long' size=8 SIGNED
// CHECK-NEXT:     'value' offset=64: PTR STRUCT 'other_value' size=8
// CHECK-NEXT:       'pointer' offset=0: PTR STRUCT 'first_key' size=4
// CHECK-NEXT:         'a' offset=0: INT 'int' size=4 SIGNED

//      REVERSE: VAR 'second' global: STRUCT '' size=16
//      REVERSE:     'key' offset=0: PTR STRUCT 'second_key' size=8
//      REVERSE:       'pointer' offset=0: PTR STRUCT 'first_key' size=4
//      REVERSE: VAR 'first' global: STRUCT '' size=16
//      REVERSE:     'key' offset=0: PTR STRUCT 'first_key' size=4
//      REVERSE:       'pointer' offset=0: PTR STRUCT 'second_key' size=8
