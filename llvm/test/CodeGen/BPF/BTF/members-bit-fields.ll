; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Bit-fields: widths, an unnamed one, one of no width, and one that is an enum.
;
; Source:
;   enum color { RED, GREEN };
;   typedef unsigned int u32;
;   struct value {
;     unsigned a : 3;
;     int : 5;
;     int b : 7;
;     int : 0;
;     u32 c : 32;
;     enum color d : 2;
;     _Bool e : 1;
;     long f;
;     long long g : 33;
;   };
;   struct { struct value *value; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c
; Clang leaves the bit-field of no width out; it is added then.

;      CHECK:VAR 'm' global: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'value' size=32
; CHECK-NEXT:    'a' offset=0 width=3: INT 'unsigned int' size=4
; CHECK-NEXT:    'b' offset=8 width=7: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'c' offset=32 width=32: TYPEDEF 'u32' INT 'unsigned int' size=4
; CHECK-NEXT:    'd' offset=64 width=2: ENUM 'color' size=4
; CHECK-NEXT:      'RED' val=0
; CHECK-NEXT:      'GREEN' val=1
; CHECK-NEXT:    'e' offset=66 width=1: INT '_Bool' size=1 BOOL
; CHECK-NEXT:    'f' offset=128: INT 'long' size=8 SIGNED
; CHECK-NEXT:    'g' offset=192 width=33: INT 'long long' size=8 SIGNED

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!28}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 256, elements: !10)
!10 = !{!11, !13, !29, !15, !17, !22, !24, !26}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !9, baseType: !12, size: 3, flags: DIFlagBitField, extraData: i64 0)
!12 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !9, baseType: !14, size: 7, offset: 8, flags: DIFlagBitField, extraData: i64 0)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !9, baseType: !16, size: 32, offset: 32, flags: DIFlagBitField, extraData: i64 32)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", baseType: !12)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !9, baseType: !18, size: 2, offset: 64, flags: DIFlagBitField, extraData: i64 64)
!18 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "color", baseType: !12, size: 32, elements: !19)
!19 = !{!20, !21}
!20 = !DIEnumerator(name: "RED", value: 0)
!21 = !DIEnumerator(name: "GREEN", value: 1)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "e", scope: !9, baseType: !23, size: 1, offset: 66, flags: DIFlagBitField, extraData: i64 64)
!23 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !9, baseType: !25, size: 64, offset: 128)
!25 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "g", scope: !9, baseType: !27, size: 33, offset: 192, flags: DIFlagBitField, extraData: i64 192)
!27 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!28 = !{i32 2, !"Debug Info Version", i32 3}
!29 = !DIDerivedType(tag: DW_TAG_member, baseType: !14, offset: 32, flags: DIFlagBitField, extraData: i64 0)
