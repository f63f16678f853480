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

; Whatever refers to a transparent wrapper of a map variable or an inner map
; refers to the definition, wherever it is: in values of an outer map as well
; as in the value of another one.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct def { struct key *key; struct value *value; };
;
;   struct wrapper { struct def def; };
;   struct holder { struct wrapper *pointer; };
;   struct first { struct { struct holder *value; } def; } m __attribute__((section(".maps"), used));
;   struct second { struct { int (*type)[12]; struct wrapper *values[]; } def; } n __attribute__((section(".maps"), used));
;   struct wrapper o __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'holder' size=8
; CHECK-NEXT:    'pointer' offset=0: PTR STRUCT 'def' size=16
; CHECK-NEXT:      'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:        'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:      'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:        'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'n' global: STRUCT '' size=8
; CHECK-NEXT:  'type' offset=0: PTR ARRAY[12] INT 'int' size=4 SIGNED
; CHECK-NEXT:  'values' offset=64: ARRAY[0] PTR STRUCT 'def' size=16
; CHECK-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'o' global: STRUCT 'def' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED

;      OFF:VAR 'm' global: STRUCT 'first' size=8
; OFF-NEXT:  'def' offset=0: STRUCT '' size=8
; OFF-NEXT:    'value' offset=0: PTR STRUCT 'holder' size=8
; OFF-NEXT:      'pointer' offset=0: PTR STRUCT 'wrapper' size=16
; OFF-NEXT:        'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:          'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:            'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:          'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:            'b' offset=0: INT 'long' size=8 SIGNED
;
;      OFF:VAR 'n' global: STRUCT 'second' size=8
; OFF-NEXT:  'def' offset=0: STRUCT '' size=8
; OFF-NEXT:    'type' offset=0: PTR ARRAY[12] INT 'int' size=4 SIGNED
; OFF-NEXT:    'values' offset=64: ARRAY[0] PTR STRUCT 'wrapper' size=16
; OFF-NEXT:      'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:        'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:          'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:        'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:          'b' offset=0: INT 'long' size=8 SIGNED
;
;      OFF:VAR 'o' global: STRUCT 'wrapper' size=16
; OFF-NEXT:  'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !33
@o = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !49

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!51}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !33, !49}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "first", size: 64, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !8, size: 64)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !5, size: 64, elements: !9)
!9 = !{!10}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "holder", size: 64, elements: !13)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !12, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wrapper", size: 128, elements: !17)
!17 = !{!18}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !16, baseType: !19, size: 128)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 128, elements: !20)
!20 = !{!21, !27}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !19, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !24)
!24 = !{!25}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !23, baseType: !26, size: 32)
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !19, baseType: !28, size: 64, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !30)
!30 = !{!31}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !29, baseType: !32, size: 64)
!32 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression())
!34 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !35, isLocal: false, isDefinition: true)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "second", size: 64, elements: !36)
!36 = !{!37}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !35, baseType: !38, size: 64)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !35, size: 64, elements: !39)
!39 = !{!40, !45}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !38, baseType: !41, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 384, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 12)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !38, baseType: !46, offset: 64)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: -1)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(name: "o", scope: !0, type: !16, isLocal: false, isDefinition: true)
!51 = !{i32 2, !"Debug Info Version", i32 3}
