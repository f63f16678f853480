; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A struct with bit-fields has 24 bits for an offset, a struct without has 32:
; members beyond are left out, and the others are not harmed.
;
; Source:
;   struct value {
;     int a : 3;
;     char first[2097150];   // ends at bit 16777208
;     char last_place;       // at bit 16777208: fits
;     char too_far;          // at bit 16777216: does not
;   };
;   struct key {
;     char first[2097152];
;     char not_too_far;      // no bit-fields: 32 bits for the offset
;   };
;   struct { struct key *key; struct value *value; } m __attribute__((section(".maps")));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT '' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'key' size=2097153
; CHECK-NEXT:    'first' offset=0: ARRAY[2097152] INT 'char' size=1 SIGNED
; CHECK-NEXT:    'not_too_far' offset=16777216: INT 'char' size=1 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'value' size=2097156
; CHECK-NEXT:    'a' offset=0 width=3: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'first' offset=8: ARRAY[2097150] INT 'char' size=1 SIGNED
; CHECK-NEXT:    'last_place' offset=16777208: INT 'char' size=1 SIGNED

@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !4

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!1}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !3)
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !DIFile(filename: "t.c", directory: "/")
!3 = !{!4}
!4 = !DIGlobalVariableExpression(var: !5, expr: !DIExpression())
!5 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !6, isLocal: false, isDefinition: true)
!6 = !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !7)
!7 = !{!8, !9}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "key", baseType: !10, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_member, name: "value", baseType: !11, size: 64, offset: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!12 = !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 16777224, elements: !14)
!13 = !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 16777248, elements: !15)
!14 = !{!16, !17}
!15 = !{!18, !19, !20, !21}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "first", baseType: !22, size: 16777216)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "not_too_far", baseType: !24, size: 8, offset: 16777216)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "a", baseType: !25, size: 3, flags: DIFlagBitField, extraData: i64 0)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "first", baseType: !23, size: 16777200, offset: 8)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "last_place", baseType: !24, size: 8, offset: 16777208)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "too_far", baseType: !24, size: 8, offset: 16777216)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 16777216, elements: !26)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 16777200, elements: !27)
!24 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!28}
!27 = !{!29}
!28 = !DISubrange(count: 2097152)
!29 = !DISubrange(count: 2097150)
