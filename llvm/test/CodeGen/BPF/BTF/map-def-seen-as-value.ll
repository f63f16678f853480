; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; The definition and its wrapper come as value types of other maps first.
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
;   struct wrapper { struct map_def def; };
;   struct { struct wrapper *value; } first __attribute__((section(".maps"), used));
;   struct { struct map_def *value; } second __attribute__((section(".maps"), used));
;   struct wrapper third __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'first' global: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'wrapper' size=32
; CHECK-NEXT:    'def' offset=0: STRUCT 'map_def' size=32
; CHECK-NEXT:      'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:      'key' offset=64: PTR STRUCT 'key' size=4
; CHECK-NEXT:        'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:      'value' offset=128: PTR STRUCT 'value' size=8
; CHECK-NEXT:        'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:      'max_entries' offset=192: PTR ARRAY[10] INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'second' global: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'map_def' size=32
; CHECK-NEXT:    'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'key' offset=64: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=128: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:    'max_entries' offset=192: PTR ARRAY[10] INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'third' global: STRUCT 'wrapper' size=32
; CHECK-NEXT:  'def' offset=0: STRUCT 'map_def' size=32
; CHECK-NEXT:    'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'key' offset=64: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=128: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:    'max_entries' offset=192: PTR ARRAY[10] INT 'int' size=4 SIGNED

@first = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@second = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !36
@third = dso_local global [32 x i8] zeroinitializer, section ".maps", align 8, !dbg !42

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!44}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !36, !42}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "first", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wrapper", size: 256, elements: !10)
!10 = !{!11}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !9, baseType: !12, size: 256)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_def", size: 256, elements: !13)
!13 = !{!14, !20, !25, !31}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !12, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 32, elements: !18)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19}
!19 = !DISubrange(count: 1)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !12, baseType: !21, size: 64, offset: 64)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !23)
!23 = !{!24}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !22, baseType: !17, size: 32)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !12, baseType: !26, size: 64, offset: 128)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !28)
!28 = !{!29}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !27, baseType: !30, size: 64)
!30 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !12, baseType: !32, size: 64, offset: 192)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 320, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 10)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(name: "second", scope: !0, type: !38, isLocal: false, isDefinition: true)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !39)
!39 = !{!40}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !38, baseType: !41, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "third", scope: !0, type: !9, isLocal: false, isDefinition: true)
!44 = !{i32 2, !"Debug Info Version", i32 3}
