; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A definition inside five wrappers, as in Rust.
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
;   struct one { struct map_def def; };
;   struct two { struct one w; };
;   struct three { struct two w; };
;   struct four { struct three w; };
;   struct five { struct four w; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT 'five' size=32
; CHECK-NEXT:  'w' offset=0: STRUCT 'four' size=32
; CHECK-NEXT:    'w' offset=0: STRUCT 'three' size=32
; CHECK-NEXT:      'w' offset=0: STRUCT 'two' size=32
; CHECK-NEXT:        'w' offset=0: STRUCT 'one' size=32
; CHECK-NEXT:          'def' offset=0: STRUCT 'map_def' size=32
; CHECK-NEXT:            'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:            'key' offset=64: PTR STRUCT 'key' size=4
; CHECK-NEXT:              'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:            'value' offset=128: PTR STRUCT 'value' size=8
; CHECK-NEXT:              'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:            'max_entries' offset=192: PTR ARRAY[10] INT 'int' size=4 SIGNED

@m = dso_local global [32 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!44}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "five", size: 256, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !5, baseType: !8, size: 256)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "four", size: 256, elements: !9)
!9 = !{!10}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !8, baseType: !11, size: 256)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "three", size: 256, elements: !12)
!12 = !{!13}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !11, baseType: !14, size: 256)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "two", size: 256, elements: !15)
!15 = !{!16}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !14, baseType: !17, size: 256)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "one", size: 256, elements: !18)
!18 = !{!19}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !17, baseType: !20, size: 256)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_def", size: 256, elements: !21)
!21 = !{!22, !28, !33, !39}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !20, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 32, elements: !26)
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27}
!27 = !DISubrange(count: 1)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !20, baseType: !29, size: 64, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !31)
!31 = !{!32}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !30, baseType: !25, size: 32)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !20, baseType: !34, size: 64, offset: 128)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !36)
!36 = !{!37}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !35, baseType: !38, size: 64)
!38 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !20, baseType: !40, size: 64, offset: 192)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 320, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 10)
!44 = !{i32 2, !"Debug Info Version", i32 3}
