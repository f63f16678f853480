; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; As cut-pointers-namespaces.ll, with the complete types before the pointers.
;
; Source:
;   namespace a { struct T { int x; }; struct U { int x; }; }
;   namespace b { struct T { long y; }; struct U { long y; }; }
;   struct value { a::T *ta; b::T *tb; b::U *ub; a::U *ua; };
;   struct def { a::T *key; b::U *values[1]; value *type; };
;   struct { def d; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -S -emit-llvm t.cpp

;      CHECK:VAR 'm' static: STRUCT '' size=24
; CHECK-NEXT:  'd' offset=0: STRUCT 'def' size=24
; CHECK-NEXT:    'key' offset=0: PTR STRUCT 'T' size=4
; CHECK-NEXT:      'x' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'values' offset=64: ARRAY[1] PTR STRUCT 'U' size=8
; CHECK-NEXT:      'y' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:    'type' offset=128: PTR STRUCT 'value' size=32
; CHECK-NEXT:      'ta' offset=0: PTR STRUCT 'T' size=4 ...
; CHECK-NEXT:      'tb' offset=64: PTR FWD 'T' struct
; CHECK-NEXT:      'ub' offset=128: PTR STRUCT 'U' size=8 ...
; CHECK-NEXT:      'ua' offset=192: PTR FWD 'U' struct

@m = internal dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!43}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: true, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 192, flags: DIFlagTypePassByValue, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !5, baseType: !8, size: 192)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 192, flags: DIFlagTypePassByValue, elements: !9, identifier: "_ZTS3def")
!9 = !{!10, !17, !27}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "T", scope: !13, size: 32, flags: DIFlagTypePassByValue, elements: !14, identifier: "_ZTSN1a1TE")
!13 = !DINamespace(name: "a", scope: null)
!14 = !{!15}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !12, baseType: !16, size: 32)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !8, baseType: !18, size: 64, offset: 64)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 64, elements: !25)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "U", scope: !21, size: 64, flags: DIFlagTypePassByValue, elements: !22, identifier: "_ZTSN1b1UE")
!21 = !DINamespace(name: "b", scope: null)
!22 = !{!23}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !20, baseType: !24, size: 64)
!24 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!25 = !{!26}
!26 = !DISubrange(count: 1)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !8, baseType: !28, size: 64, offset: 128)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 256, flags: DIFlagTypePassByValue, elements: !30, identifier: "_ZTS5value")
!30 = !{!31, !32, !37, !38}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "ta", scope: !29, baseType: !11, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "tb", scope: !29, baseType: !33, size: 64, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "T", scope: !21, size: 64, flags: DIFlagTypePassByValue, elements: !35, identifier: "_ZTSN1b1TE")
!35 = !{!36}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !34, baseType: !24, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "ub", scope: !29, baseType: !19, size: 64, offset: 128)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "ua", scope: !29, baseType: !39, size: 64, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "U", scope: !13, size: 32, flags: DIFlagTypePassByValue, elements: !41, identifier: "_ZTSN1a1UE")
!41 = !{!42}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !40, baseType: !16, size: 32)
!43 = !{i32 2, !"Debug Info Version", i32 3}
