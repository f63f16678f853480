; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Two definitions that contain each other through values. The walk ends, and
; all keys and values are complete.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct second;
;   struct first {
;     struct key *key;
;     struct second *values[];
;   };
;   struct second {
;     struct value *value;
;     struct first *values[];
;   };
;   struct wrapper { struct first *values[1]; } m __attribute__((section(".maps"), used));
;   struct second n __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT 'wrapper' size=8
; CHECK-NEXT:  'values' offset=0: ARRAY[1] PTR STRUCT 'first' size=8
; CHECK-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'values' offset=64: ARRAY[0] PTR STRUCT 'second' size=8
; CHECK-NEXT:      'value' offset=0: PTR STRUCT 'value' size=8
; CHECK-NEXT:        'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:      'values' offset=64: ARRAY[0] PTR STRUCT 'first' size=8 ...
;
;      CHECK:VAR 'n' global: STRUCT 'second' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'value' size=8
; CHECK-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:  'values' offset=64: ARRAY[0] PTR STRUCT 'first' size=8
; CHECK-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'values' offset=64: ARRAY[0] PTR STRUCT 'second' size=8 ...

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !35

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!37}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !35}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wrapper", size: 64, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !5, baseType: !8, size: 64)
!8 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 64, elements: !33)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "first", size: 64, elements: !11)
!11 = !{!12, !18}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !10, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !15)
!15 = !{!16}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !14, baseType: !17, size: 32)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !10, baseType: !19, offset: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !31)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "second", size: 64, elements: !22)
!22 = !{!23, !29}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !21, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !26)
!26 = !{!27}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !25, baseType: !28, size: 64)
!28 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !21, baseType: !30, offset: 64)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: -1)
!33 = !{!34}
!34 = !DISubrange(count: 1)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !21, isLocal: false, isDefinition: true)
!37 = !{i32 2, !"Debug Info Version", i32 3}
