; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A name of 127 bytes stays, one that is longer or becomes longer is cut to 110
; bytes, an underscore and 16 digits of its hash: names that share a prefix of
; 200 bytes stay apart.
;
; Source:
;   struct first { int a; };
;   struct second { int a; };
;   struct fits { int a; };
;   struct over { int a; };
;   struct escaped { int a; };
;   struct { struct {
;     struct first *key;
;     struct second *value;
;     struct fits *values[1];
;     struct over *over[1];
;     struct escaped *escaped[1];
;   } def; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c
; Names of structs are then replaced: first by 200 times p and a 1, second by
; 200 times p and a 2, fits by 127 times q, over by 128 times q, escaped by 120
; times r and <>.

;      CHECK:VAR 'm' global: STRUCT '' size=40
; CHECK-NEXT:  'def' offset=0: STRUCT '' size=40
; CHECK-NEXT:    'key' offset=0: PTR STRUCT 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp_41ACCCA7EC63D6CF' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR STRUCT 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp_B1EE4B4604EC4329' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'values' offset=128: ARRAY[1] PTR STRUCT 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'over' offset=192: ARRAY[1] PTR STRUCT 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq_BBD2F6B7262C4ED5' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'escaped' offset=256: ARRAY[1] PTR STRUCT 'rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr_83B9D06572CAC501' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED

@m = dso_local global [40 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!41}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 320, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !8, size: 320)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !5, size: 320, elements: !9)
!9 = !{!10, !16, !21, !29, !35}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp1", size: 32, elements: !13)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !12, baseType: !15, size: 32)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !17, size: 64, offset: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp2", size: 32, elements: !19)
!19 = !{!20}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !18, baseType: !15, size: 32)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !8, baseType: !22, size: 64, offset: 128)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 64, elements: !27)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", size: 32, elements: !25)
!25 = !{!26}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !24, baseType: !15, size: 32)
!27 = !{!28}
!28 = !DISubrange(count: 1)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "over", scope: !8, baseType: !30, size: 64, offset: 192)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 64, elements: !27)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", size: 32, elements: !33)
!33 = !{!34}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !32, baseType: !15, size: 32)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "escaped", scope: !8, baseType: !36, size: 64, offset: 256)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 64, elements: !27)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr<>", size: 32, elements: !39)
!39 = !{!40}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !38, baseType: !15, size: 32)
!41 = !{i32 2, !"Debug Info Version", i32 3}
