; As many members as BTF can count.
;
; RUN: %python %p/Inputs/gen-large.py members 65535 > %t.ll
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %t.ll
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py %t.el.btf | FileCheck %s

;      CHECK: STRUCT 'value' size=262140 vlen=65535
; CHECK-NEXT:   'm0' type_id={{[0-9]+}} bits_offset=0
;      CHECK:   'm34' type_id={{[0-9]+}} bits_offset=2097088
; CHECK-NEXT: [{{[0-9]+}}]
;      CHECK: VAR 'm'
