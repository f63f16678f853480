; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A wrapped map of maps whose inner definitions are wrapped, with qualifiers
; between.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct inner_def {
;     int (*type)[1];
;     struct key *key;
;     struct value *value;
;   };
;   struct inner_wrapper { struct inner_def def; };
;   typedef const struct inner_wrapper inner_t;
;   struct outer_def {
;     int (*type)[12];
;     int *key;
;     inner_t *const values[4];
;   };
;   struct outer_wrapper { struct outer_def def; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT 'outer_wrapper' size=48
; CHECK-NEXT:  'def' offset=0: STRUCT 'outer_def' size=48
; CHECK-NEXT:    'type' offset=0: PTR ARRAY[12] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'key' offset=64: PTR INT 'int' size=4 SIGNED
; CHECK-NEXT:    'values' offset=128: ARRAY[4] CONST PTR TYPEDEF 'inner_t' CONST STRUCT 'inner_wrapper' size=24
; CHECK-NEXT:      'def' offset=0: STRUCT 'inner_def' size=24
; CHECK-NEXT:        'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:        'key' offset=64: PTR STRUCT 'key' size=4
; CHECK-NEXT:          'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:        'value' offset=128: PTR STRUCT 'value' size=8
; CHECK-NEXT:          'b' offset=0: INT 'long' size=8 SIGNED

@m = dso_local global [48 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!47}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "outer_wrapper", size: 384, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !8, size: 384)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "outer_def", size: 384, elements: !9)
!9 = !{!10, !16, !18}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 384, elements: !14)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!15}
!15 = !DISubrange(count: 12)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !17, size: 64, offset: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !8, baseType: !19, size: 256, offset: 128)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 256, elements: !45)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "inner_t", baseType: !23)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "inner_wrapper", size: 192, elements: !25)
!25 = !{!26}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !24, baseType: !27, size: 192)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "inner_def", size: 192, elements: !28)
!28 = !{!29, !34, !39}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !27, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 32, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 1)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !27, baseType: !35, size: 64, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !37)
!37 = !{!38}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !36, baseType: !13, size: 32)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !27, baseType: !40, size: 64, offset: 128)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !42)
!42 = !{!43}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !41, baseType: !44, size: 64)
!44 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!45 = !{!46}
!46 = !DISubrange(count: 4)
!47 = !{i32 2, !"Debug Info Version", i32 3}
