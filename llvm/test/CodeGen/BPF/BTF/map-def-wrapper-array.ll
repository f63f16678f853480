; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Arrays of wrappers and of definitions.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct def { struct key *key; struct value *value; };
;   struct wrapper { struct def def; };
;   struct { struct wrapper w[2][3]; } m __attribute__((section(".maps"), used));
;   struct other { long c; };
;   struct { struct other *value; } n[4] __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT '' size=96
; CHECK-NEXT:  'w' offset=0: ARRAY[2] ARRAY[3] STRUCT 'wrapper' size=16
; CHECK-NEXT:    'def' offset=0: STRUCT 'def' size=16
; CHECK-NEXT:      'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:        'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:      'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:        'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'n' global: ARRAY[4] STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'other' size=8
; CHECK-NEXT:    'c' offset=0: INT 'long' size=8 SIGNED

@m = dso_local global [96 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [32 x i8] zeroinitializer, section ".maps", align 8, !dbg !29

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!41}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !29}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 768, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !5, baseType: !8, size: 768)
!8 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 768, elements: !26)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wrapper", size: 128, elements: !10)
!10 = !{!11}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !9, baseType: !12, size: 128)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 128, elements: !13)
!13 = !{!14, !20}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !12, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !17)
!17 = !{!18}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !16, baseType: !19, size: 32)
!19 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !12, baseType: !21, size: 64, offset: 64)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !23)
!23 = !{!24}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !22, baseType: !25, size: 64)
!25 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!26 = !{!27, !28}
!27 = !DISubrange(count: 2)
!28 = !DISubrange(count: 3)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !31, isLocal: false, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 256, elements: !39)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !33)
!33 = !{!34}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !32, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "other", size: 64, elements: !37)
!37 = !{!38}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !36, baseType: !25, size: 64)
!39 = !{!40}
!40 = !DISubrange(count: 4)
!41 = !{i32 2, !"Debug Info Version", i32 3}
