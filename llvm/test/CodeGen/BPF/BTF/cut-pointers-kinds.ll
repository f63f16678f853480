; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; A struct and a union of one name, in two linked modules, are two types.
;
; Source:
;   //// one.c
;   struct same { int only_here; };
;   struct pointers { struct same *s; };
;   struct { struct pointers *value; } one __attribute__((section(".maps"), used));
;   //// two.c
;   union same { int a; };
;   struct { union same *value; } two __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm FILE && llvm-link -S one.ll two.ll

;      CHECK:VAR 'one' global: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'pointers' size=8
; CHECK-NEXT:    's' offset=0: PTR FWD 'same' struct
;
;      CHECK:VAR 'two' global: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR UNION 'same' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED

@one = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@two = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !20

!llvm.dbg.cu = !{!0, !17}
!llvm.module.flags = !{!29}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "one", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pointers", size: 64, elements: !10)
!10 = !{!11}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !9, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "same", size: 32, elements: !14)
!14 = !{!15}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "only_here", scope: !13, baseType: !16, size: 32)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = distinct !DICompileUnit(language: DW_LANG_C11, file: !18, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !19)
!18 = !DIFile(filename: "t.c", directory: "/")
!19 = !{!20}
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "two", scope: !17, type: !22, isLocal: false, isDefinition: true)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !23)
!23 = !{!24}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !22, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "same", size: 32, elements: !27)
!27 = !{!28}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !26, baseType: !16, size: 32)
!29 = !{i32 2, !"Debug Info Version", i32 3}
