; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; Two linked modules of C++: a pointer that was cut in one finds the type in
; the other by its ODR identifier, and not the type of another namespace that
; has the same name.
;
; Source:
;   //// one.cpp
;   namespace a { struct T { long y; }; }
;   namespace b { struct T { int x; }; }
;   struct pointers { a::T *ta; b::T *tb; };
;   struct { pointers *value; } one __attribute__((section(".maps"), used));
;   //// two.cpp
;   namespace b { struct T { int x; }; }
;   struct { b::T *value; } two __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -S -emit-llvm FILE && llvm-link -fstandalone-debug -S one.ll two.ll

;      CHECK:VAR 'one' static: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'pointers' size=16
; CHECK-NEXT:    'ta' offset=0: PTR FWD 'T' struct
; CHECK-NEXT:    'tb' offset=64: PTR STRUCT 'T' size=4
; CHECK-NEXT:      'x' offset=0: INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'two' static: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'T' size=4
; CHECK-NEXT:    'x' offset=0: INT 'int' size=4 SIGNED

@one = internal dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@two = internal dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !28

!llvm.dbg.cu = !{!0, !25}
!llvm.module.flags = !{!37}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "one", scope: !0, type: !5, isLocal: true, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, flags: DIFlagTypePassByValue, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pointers", size: 128, flags: DIFlagTypePassByValue, elements: !10, identifier: "_ZTS8pointers")
!10 = !{!11, !18}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "ta", scope: !9, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "T", scope: !14, size: 64, flags: DIFlagTypePassByValue, elements: !15, identifier: "_ZTSN1a1TE")
!14 = !DINamespace(name: "a", scope: null)
!15 = !{!16}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !13, baseType: !17, size: 64)
!17 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "tb", scope: !9, baseType: !19, size: 64, offset: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "T", scope: !21, size: 32, flags: DIFlagTypePassByValue, elements: !22, identifier: "_ZTSN1b1TE")
!21 = !DINamespace(name: "b", scope: null)
!22 = !{!23}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !20, baseType: !24, size: 32)
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !26, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !27)
!26 = !DIFile(filename: "t.cpp", directory: "/")
!27 = !{!28}
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(name: "two", scope: !25, type: !30, isLocal: true, isDefinition: true)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, flags: DIFlagTypePassByValue, elements: !31)
!31 = !{!32}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !30, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "T", scope: !21, size: 32, flags: DIFlagTypePassByValue, elements: !35, identifier: "_ZTSN1b1TE")
!35 = !{!36}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !34, baseType: !24, size: 32)
!37 = !{i32 2, !"Debug Info Version", i32 3}
