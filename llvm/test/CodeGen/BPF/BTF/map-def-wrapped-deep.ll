; A definition inside 1,000 wrappers: key and value are complete, and nothing
; overflows a stack.
;
; RUN: %python %p/Inputs/gen-large.py wrappers 1000 > %t.ll
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %t.ll
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf \
; RUN:   | FileCheck %s --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %t.ll
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf \
; RUN:   | FileCheck %s --implicit-check-not=FWD

;      CHECK: VAR 'm' global: STRUCT 'w1000' size=16
; CHECK-NEXT:   'in' offset=0: STRUCT 'w999' size=16
; CHECK-NEXT:   'in' offset=0: STRUCT 'w998' size=16
;      CHECK:   'in' offset=0: STRUCT 'w2' size=16
; CHECK-NEXT:   'in' offset=0: STRUCT 'w1' size=16
; CHECK-NEXT:   'in' offset=0: STRUCT 'def' size=16
; CHECK-NEXT:     'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:       'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:     'value' offset=64: PTR STRUCT 'value' size=4
; CHECK-NEXT:       'b' offset=0: INT 'int' size=4 SIGNED
