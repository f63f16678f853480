; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; Two types of one name in different namespaces stay apart: the pointer to a
; type that BTF has becomes one to it, the other one a pointer to a forward
; declaration, whichever comes first.
;
; Source:
;   namespace a { struct T { int x; }; struct U { int x; }; }
;   namespace b { struct T { long y; }; struct U { long y; }; }
;   struct value { a::T *ta; b::T *tb; b::U *ub; a::U *ua; };
;   struct def { value *type; a::T *key; b::U *value; };
;   struct { def d; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -S -emit-llvm t.cpp

;      CHECK:VAR 'm' static: STRUCT '' size=24
; CHECK-NEXT:  'd' offset=0: STRUCT 'def' size=24
; CHECK-NEXT:    'type' offset=0: PTR STRUCT 'value' size=32
; CHECK-NEXT:      'ta' offset=0: PTR STRUCT 'T' size=4
; CHECK-NEXT:        'x' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:      'tb' offset=64: PTR FWD 'T' struct
; CHECK-NEXT:      'ub' offset=128: PTR STRUCT 'U' size=8
; CHECK-NEXT:        'y' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:      'ua' offset=192: PTR FWD 'U' struct
; CHECK-NEXT:    'key' offset=64: PTR STRUCT 'T' size=4 ...
; CHECK-NEXT:    'value' offset=128: PTR STRUCT 'U' size=8 ...

@m = internal dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!40}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: true, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 192, flags: DIFlagTypePassByValue, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !5, baseType: !8, size: 192)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 192, flags: DIFlagTypePassByValue, elements: !9, identifier: "_ZTS3def")
!9 = !{!10, !38, !39}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 256, flags: DIFlagTypePassByValue, elements: !13, identifier: "_ZTS5value")
!13 = !{!14, !21, !28, !33}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "ta", scope: !12, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "T", scope: !17, size: 32, flags: DIFlagTypePassByValue, elements: !18, identifier: "_ZTSN1a1TE")
!17 = !DINamespace(name: "a", scope: null)
!18 = !{!19}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !16, baseType: !20, size: 32)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "tb", scope: !12, baseType: !22, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "T", scope: !24, size: 64, flags: DIFlagTypePassByValue, elements: !25, identifier: "_ZTSN1b1TE")
!24 = !DINamespace(name: "b", scope: null)
!25 = !{!26}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !23, baseType: !27, size: 64)
!27 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "ub", scope: !12, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "U", scope: !24, size: 64, flags: DIFlagTypePassByValue, elements: !31, identifier: "_ZTSN1b1UE")
!31 = !{!32}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !30, baseType: !27, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "ua", scope: !12, baseType: !34, size: 64, offset: 192)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "U", scope: !17, size: 32, flags: DIFlagTypePassByValue, elements: !36, identifier: "_ZTSN1a1UE")
!36 = !{!37}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !35, baseType: !20, size: 32)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !15, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !29, size: 64, offset: 128)
!40 = !{i32 2, !"Debug Info Version", i32 3}
