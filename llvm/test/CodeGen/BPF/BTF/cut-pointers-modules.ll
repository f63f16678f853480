; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Two linked modules of C: a pointer that was cut in one finds the type in the
; other by name and kind, in both directions of order.
;
; Source:
;   //// one.c
;   struct shared { int a; };
;   struct later { long b; };
;   struct pointers { struct shared *s; };
;   struct { struct pointers *value; struct later *key; } one __attribute__((section(".maps"), used));
;   //// two.c
;   struct later { long b; };
;   struct shared { int a; };
;   struct more { struct later *l; };
;   struct { struct shared *key; struct more *value; } two __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm FILE && llvm-link -S one.ll two.ll

;      CHECK:VAR 'one' global: STRUCT '' size=16
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'pointers' size=8
; CHECK-NEXT:    's' offset=0: PTR STRUCT 'shared' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'key' offset=64: PTR STRUCT 'later' size=8
; CHECK-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'two' global: STRUCT '' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'shared' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'more' size=8
; CHECK-NEXT:    'l' offset=0: PTR STRUCT 'later' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED

@one = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@two = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !26

!llvm.dbg.cu = !{!0, !23}
!llvm.module.flags = !{!44}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "one", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !6)
!6 = !{!7, !17}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pointers", size: 64, elements: !10)
!10 = !{!11}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !9, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "shared", size: 32, elements: !14)
!14 = !{!15}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !13, baseType: !16, size: 32)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !5, baseType: !18, size: 64, offset: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "later", size: 64, elements: !20)
!20 = !{!21}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !19, baseType: !22, size: 64)
!22 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!23 = distinct !DICompileUnit(language: DW_LANG_C11, file: !24, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !25)
!24 = !DIFile(filename: "t.c", directory: "/")
!25 = !{!26}
!26 = !DIGlobalVariableExpression(var: !27, expr: !DIExpression())
!27 = distinct !DIGlobalVariable(name: "two", scope: !23, type: !28, isLocal: false, isDefinition: true)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !29)
!29 = !{!30, !35}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !28, baseType: !31, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "shared", size: 32, elements: !33)
!33 = !{!34}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !32, baseType: !16, size: 32)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !28, baseType: !36, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "more", size: 64, elements: !38)
!38 = !{!39}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "l", scope: !37, baseType: !40, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "later", size: 64, elements: !42)
!42 = !{!43}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !41, baseType: !22, size: 64)
!44 = !{i32 2, !"Debug Info Version", i32 3}
