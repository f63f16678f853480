; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Arrays whose length only the debugger knows, arrays without a subrange and
; flexible ones have no elements in BTF.
;
; Source:
;   struct value {
;     int variable[n];       // count: an expression
;     int none;              // as an array without a subrange
;     int flexible[];
;   };
;   struct { struct value *value; } m __attribute__((section(".maps")));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'value' size=4
; CHECK-NEXT:    'variable' offset=0: ARRAY[0] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'none' offset=0: ARRAY[0] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'flexible' offset=0: ARRAY[0] INT 'int' size=4 SIGNED

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !4

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!1}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !3)
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !DIFile(filename: "t.c", directory: "/")
!3 = !{!4}
!4 = !DIGlobalVariableExpression(var: !5, expr: !DIExpression())
!5 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !6, isLocal: false, isDefinition: true)
!6 = !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !7)
!7 = !{!8}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "value", baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 32, elements: !11)
!11 = !{!12, !13, !14}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "variable", baseType: !15)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "none", baseType: !16)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "flexible", baseType: !17)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, elements: !19)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, elements: !20)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, elements: !21)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!22}
!20 = !{}
!21 = !{!23}
!22 = !DISubrange(count: !DIExpression(DW_OP_constu, 4))
!23 = !DISubrange(count: -1)
