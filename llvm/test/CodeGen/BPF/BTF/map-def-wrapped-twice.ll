; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A definition inside two wrappers, not the first member of the inner one.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct map_def {
;     int (*type)[1];
;     struct key *key;
;     struct value *value;
;     int (*max_entries)[10];
;   };
;
;   struct inner { long count; struct map_def def; };
;   struct outer { struct inner inner; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT 'outer' size=40
; CHECK-NEXT:  'inner' offset=0: STRUCT 'inner' size=40
; CHECK-NEXT:    'count' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:    'def' offset=64: STRUCT 'map_def' size=32
; CHECK-NEXT:      'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:      'key' offset=64: PTR STRUCT 'key' size=4
; CHECK-NEXT:        'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:      'value' offset=128: PTR STRUCT 'value' size=8
; CHECK-NEXT:        'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:      'max_entries' offset=192: PTR ARRAY[10] INT 'int' size=4 SIGNED

@m = dso_local global [40 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!36}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "outer", size: 320, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !5, baseType: !8, size: 320)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "inner", size: 320, elements: !9)
!9 = !{!10, !12}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !8, baseType: !11, size: 64)
!11 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!12 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !8, baseType: !13, size: 256, offset: 64)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_def", size: 256, elements: !14)
!14 = !{!15, !21, !26, !31}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !13, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 32, elements: !19)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20}
!20 = !DISubrange(count: 1)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !13, baseType: !22, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !24)
!24 = !{!25}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !23, baseType: !18, size: 32)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !13, baseType: !27, size: 64, offset: 128)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !29)
!29 = !{!30}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !28, baseType: !11, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !13, baseType: !32, size: 64, offset: 192)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 320, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 10)
!36 = !{i32 2, !"Debug Info Version", i32 3}
