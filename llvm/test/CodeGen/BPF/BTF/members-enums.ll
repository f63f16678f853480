; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; UNSUPPORTED: llvm-14

; Enums with an underlying type of another name, of each size, and one that is
; only declared.
;
; Source:
;   typedef unsigned char u8;
;   using wide = unsigned long;
;   enum class small : u8 { A, B = 255 };
;   enum class large : wide { C = 0x123456789abcdef0 };
;   enum negative : short { D = -1 };
;   enum class opaque : u8;
;   struct value { small s; small bits : 3; large l; negative n; opaque o; };
;   struct def_m { value *value; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -S -emit-llvm t.cpp

;      CHECK:VAR 'm' global: STRUCT 'def_m' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'value' size=24
; CHECK-NEXT:    's' offset=0: ENUM 'small' size=1
; CHECK-NEXT:      'A' val=0
; CHECK-NEXT:      'B' val=255
; CHECK-NEXT:    'bits' offset=8 width=3: ENUM 'small' size=1 ...
; CHECK-NEXT:    'l' offset=64: ENUM64 'large' size=8
; CHECK-NEXT:      'C' val=1311768467463790320
; CHECK-NEXT:    'n' offset=128: ENUM 'negative' size=2
; CHECK-NEXT:      'D' val=-1
; CHECK-NEXT:    'o' offset=144: ENUM 'opaque' size=1

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!32}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def_m", size: 64, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTS5def_m")
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 192, flags: DIFlagTypePassByValue, elements: !10, identifier: "_ZTS5value")
!10 = !{!11, !18, !19, !25, !30}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !9, baseType: !12, size: 8)
!12 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "small", baseType: !13, size: 8, flags: DIFlagEnumClass, elements: !15, identifier: "_ZTS5small")
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", baseType: !14)
!14 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!15 = !{!16, !17}
!16 = !DIEnumerator(name: "A", value: 0, isUnsigned: true)
!17 = !DIEnumerator(name: "B", value: 255, isUnsigned: true)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "bits", scope: !9, baseType: !12, size: 3, offset: 8, flags: DIFlagBitField, extraData: i64 8)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "l", scope: !9, baseType: !20, size: 64, offset: 64)
!20 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "large", baseType: !21, size: 64, flags: DIFlagEnumClass, elements: !23, identifier: "_ZTS5large")
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "wide", baseType: !22)
!22 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!23 = !{!24}
!24 = !DIEnumerator(name: "C", value: 1311768467463790320, isUnsigned: true)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !9, baseType: !26, size: 16, offset: 128)
!26 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "negative", baseType: !27, size: 16, elements: !28, identifier: "_ZTS8negative")
!27 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!28 = !{!29}
!29 = !DIEnumerator(name: "D", value: -1)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "o", scope: !9, baseType: !31, size: 8, offset: 144)
!31 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "opaque", size: 8, flags: DIFlagFwdDecl, identifier: "_ZTS6opaque")
!32 = !{i32 2, !"Debug Info Version", i32 3}
