; RUN: llc -mtriple=bpfel -filetype=obj -bpf-unwrap-map-defs -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -bpf-unwrap-map-defs -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.off %s
; RUN: llvm-objcopy --dump-section .BTF=%t.off.btf %t.off
; RUN: %python %p/Inputs/dump-btf.py --vars %t.off.btf | FileCheck %s --check-prefix=OFF \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; The definitions of inner maps, to which values points, are unwrapped as well;
; one that is not transparent stays.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct def { struct key *key; struct value *value; };
;
;   struct wrapper { struct def def; };
;   typedef struct { struct wrapper w; } inner_t;
;   struct outer { struct {
;     int (*type)[12];
;     inner_t *const values[];
;   } def; } m __attribute__((section(".maps"), used));
;   struct opaque { struct def def; int more; };
;   struct { struct { struct opaque *values[2]; } def; } n __attribute__((section(".maps"), used));
;   struct plain { struct def *values[1]; } o __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT '' size=8
; CHECK-NEXT:  'type' offset=0: PTR ARRAY[12] INT 'int' size=4 SIGNED
; CHECK-NEXT:  'values' offset=64: ARRAY[0] CONST PTR TYPEDEF 'inner_t' STRUCT 'def' size=16
; CHECK-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'n' global: STRUCT '' size=16
; CHECK-NEXT:  'values' offset=0: ARRAY[2] PTR STRUCT 'opaque' size=24
; CHECK-NEXT:    'def' offset=0: STRUCT 'def' size=16
; CHECK-NEXT:      'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:        'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:      'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:        'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:    'more' offset=128: INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'o' global: STRUCT 'plain' size=8
; CHECK-NEXT:  'values' offset=0: ARRAY[1] PTR STRUCT 'def' size=16
; CHECK-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED

;      OFF:VAR 'm' global: STRUCT 'outer' size=8
; OFF-NEXT:  'def' offset=0: STRUCT '' size=8
; OFF-NEXT:    'type' offset=0: PTR ARRAY[12] INT 'int' size=4 SIGNED
; OFF-NEXT:    'values' offset=64: ARRAY[0] CONST PTR TYPEDEF 'inner_t' STRUCT '' size=16
; OFF-NEXT:      'w' offset=0: STRUCT 'wrapper' size=16
; OFF-NEXT:        'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:          'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:            'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:          'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:            'b' offset=0: INT 'long' size=8 SIGNED
;
;      OFF:VAR 'n' global: STRUCT '' size=16
; OFF-NEXT:  'def' offset=0: STRUCT '' size=16
; OFF-NEXT:    'values' offset=0: ARRAY[2] PTR STRUCT 'opaque' size=24
; OFF-NEXT:      'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:        'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:          'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:        'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:          'b' offset=0: INT 'long' size=8 SIGNED
; OFF-NEXT:      'more' offset=128: INT 'int' size=4 SIGNED
;
;      OFF:VAR 'o' global: STRUCT 'plain' size=8
; OFF-NEXT:  'values' offset=0: ARRAY[1] PTR STRUCT 'def' size=16
; OFF-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !42
@o = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !58

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!67}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !42, !58}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "outer", size: 64, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !8, size: 64)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !5, size: 64, elements: !9)
!9 = !{!10, !16}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 384, elements: !14)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!15}
!15 = !DISubrange(count: 12)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !8, baseType: !17, offset: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, elements: !40)
!18 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "inner_t", baseType: !21)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !22)
!22 = !{!23}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !21, baseType: !24, size: 128)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wrapper", size: 128, elements: !25)
!25 = !{!26}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !24, baseType: !27, size: 128)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 128, elements: !28)
!28 = !{!29, !34}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !27, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !32)
!32 = !{!33}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !31, baseType: !13, size: 32)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !27, baseType: !35, size: 64, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !37)
!37 = !{!38}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !36, baseType: !39, size: 64)
!39 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!40 = !{!41}
!41 = !DISubrange(count: -1)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !44, isLocal: false, isDefinition: true)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !45)
!45 = !{!46}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !44, baseType: !47, size: 128)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !44, size: 128, elements: !48)
!48 = !{!49}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !47, baseType: !50, size: 128)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !51, size: 128, elements: !56)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "opaque", size: 192, elements: !53)
!53 = !{!54, !55}
!54 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !52, baseType: !27, size: 128)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "more", scope: !52, baseType: !13, size: 32, offset: 128)
!56 = !{!57}
!57 = !DISubrange(count: 2)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(name: "o", scope: !0, type: !60, isLocal: false, isDefinition: true)
!60 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "plain", size: 64, elements: !61)
!61 = !{!62}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !60, baseType: !63, size: 64)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !64, size: 64, elements: !65)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!65 = !{!66}
!66 = !DISubrange(count: 1)
!67 = !{i32 2, !"Debug Info Version", i32 3}
