; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; Pointers inside of key and value are cut as ever, also in a wrapped
; definition: BTF does not grow beyond what the definition needs.
;
; Source:
;   struct big { int many[100]; };
;   union also_big { int many[100]; };
;   struct key { struct big *big; };
;   struct value { union also_big *big; struct value *next; };
;   struct def { struct key *key; struct value *value; };
;   struct { struct def def; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT '' size=16
; CHECK-NEXT:  'def' offset=0: STRUCT 'def' size=16
; CHECK-NEXT:    'key' offset=0: PTR STRUCT 'key' size=8
; CHECK-NEXT:      'big' offset=0: PTR FWD 'big' struct
; CHECK-NEXT:    'value' offset=64: PTR STRUCT 'value' size=16
; CHECK-NEXT:      'big' offset=0: PTR FWD 'also_big' union
; CHECK-NEXT:      'next' offset=64: PTR STRUCT 'value' size=16 ...

@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!33}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !8, size: 128)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 128, elements: !9)
!9 = !{!10, !23}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 64, elements: !13)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "big", scope: !12, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "big", size: 3200, elements: !17)
!17 = !{!18}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "many", scope: !16, baseType: !19, size: 3200)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 3200, elements: !21)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DISubrange(count: 100)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 128, elements: !26)
!26 = !{!27, !32}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "big", scope: !25, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "also_big", size: 3200, elements: !30)
!30 = !{!31}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "many", scope: !29, baseType: !19, size: 3200)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !25, baseType: !24, size: 64, offset: 64)
!33 = !{i32 2, !"Debug Info Version", i32 3}
