; BTF counts members in 16 bits: a struct has its first 65,535 members, those
; with the smallest offsets, and keeps its size.
;
; RUN: %python %p/Inputs/gen-large.py members 65537 > %t.ll
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %t.ll
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py %t.el.btf | FileCheck %s
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %t.ll
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py %t.eb.btf | FileCheck %s

;      CHECK: STRUCT 'value' size=262148 vlen=65535
; CHECK-NEXT:   'm0' type_id={{[0-9]+}} bits_offset=0
; CHECK-NEXT:   'm1' type_id={{[0-9]+}} bits_offset=32
;      CHECK:   'm34' type_id={{[0-9]+}} bits_offset=2097088
; CHECK-NEXT: [{{[0-9]+}}]
;      CHECK: VAR 'm'
