; A definition inside 1,000 transparent wrappers.
;
; RUN: %python %p/Inputs/gen-large.py wrappers 1000 > %t.ll
; RUN: llc -mtriple=bpfel -filetype=obj -bpf-unwrap-map-defs -o %t.el %t.ll
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s
; RUN: llc -mtriple=bpfeb -filetype=obj -bpf-unwrap-map-defs -o %t.eb %t.ll
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s

;      CHECK: VAR 'm' global: STRUCT 'def' size=16
; CHECK-NEXT:   'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:     'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:   'value' offset=64: PTR STRUCT 'value' size=4
; CHECK-NEXT:     'b' offset=0: INT 'int' size=4 SIGNED
