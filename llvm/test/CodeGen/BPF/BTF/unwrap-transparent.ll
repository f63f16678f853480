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

; One wrapper, and three of them with typedef and const between: the variable
; has the definition as its type. Without the option it has its own.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct def { struct key *key; struct value *value; };
;
;   struct wrapper { struct def def; } once __attribute__((section(".maps"), used));
;   typedef const struct wrapper inner_t;
;   struct middle { inner_t inner; };
;   typedef volatile struct middle middle_t;
;   struct outer { middle_t middle; };
;   typedef struct outer outer_t;
;   outer_t thrice __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'once' global: STRUCT 'def' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'thrice' global: STRUCT 'def' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED

;      OFF:VAR 'once' global: STRUCT 'wrapper' size=16
; OFF-NEXT:  'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
;
;      OFF:VAR 'thrice' global: TYPEDEF 'outer_t' STRUCT 'outer' size=16
; OFF-NEXT:  'middle' offset=0: TYPEDEF 'middle_t' VOLATILE STRUCT 'middle' size=16
; OFF-NEXT:    'inner' offset=0: TYPEDEF 'inner_t' CONST STRUCT 'wrapper' size=16
; OFF-NEXT:      'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:        'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:          'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:        'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:          'b' offset=0: INT 'long' size=8 SIGNED

@once = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@thrice = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !22

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!35}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !22}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "once", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wrapper", size: 128, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !8, size: 128)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 128, elements: !9)
!9 = !{!10, !16}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !13)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !12, baseType: !15, size: 32)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !17, size: 64, offset: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !19)
!19 = !{!20}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !18, baseType: !21, size: 64)
!21 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "thrice", scope: !0, type: !24, isLocal: false, isDefinition: true)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "outer_t", baseType: !25)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "outer", size: 128, elements: !26)
!26 = !{!27}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "middle", scope: !25, baseType: !28, size: 128)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "middle_t", baseType: !29)
!29 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !30)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "middle", size: 128, elements: !31)
!31 = !{!32}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !30, baseType: !33, size: 128)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "inner_t", baseType: !34)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !5)
!35 = !{i32 2, !"Debug Info Version", i32 3}
