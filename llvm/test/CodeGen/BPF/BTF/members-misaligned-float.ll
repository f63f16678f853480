; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; The kernel takes no floating-point member that is not aligned: it gets an
; unnamed structure around it. Arrays of them, which the kernel takes, stay.
;
; Source:
;   struct value {
;     char c;
;     float f;
;     double d;
;     float many[2];
;     int i;
;   } __attribute__((packed));
;   struct aligned { float f; double d; };
;   struct { struct value *key; struct aligned *value; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT '' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'value' size=25
; CHECK-NEXT:    'c' offset=0: INT 'char' size=1 SIGNED
; CHECK-NEXT:    '' offset=8: STRUCT '' size=4
; CHECK-NEXT:      'f' offset=0: FLOAT 'float' size=4
; CHECK-NEXT:    '' offset=40: STRUCT '' size=8
; CHECK-NEXT:      'd' offset=0: FLOAT 'double' size=8
; CHECK-NEXT:    'many' offset=104: ARRAY[2] FLOAT 'float' size=4
; CHECK-NEXT:    'i' offset=168: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'aligned' size=16
; CHECK-NEXT:    'f' offset=0: FLOAT 'float' size=4
; CHECK-NEXT:    'd' offset=64: FLOAT 'double' size=8

@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!29}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !6)
!6 = !{!7, !23}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 200, elements: !10)
!10 = !{!11, !13, !15, !17, !21}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !9, baseType: !12, size: 8)
!12 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !9, baseType: !14, size: 32, offset: 8)
!14 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !9, baseType: !16, size: 64, offset: 40)
!16 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "many", scope: !9, baseType: !18, size: 64, offset: 104)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 64, elements: !19)
!19 = !{!20}
!20 = !DISubrange(count: 2)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "i", scope: !9, baseType: !22, size: 32, offset: 168)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "aligned", size: 128, elements: !26)
!26 = !{!27, !28}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !25, baseType: !14, size: 32)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !25, baseType: !16, size: 64, offset: 64)
!29 = !{i32 2, !"Debug Info Version", i32 3}
