; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Typedefs of wrapper, definition, member, key and value.
;
; Source:
;   struct key { int a; };
;   typedef struct key key_t;
;   typedef struct { long b; } value_t;
;   typedef key_t *key_pointer_t;
;   typedef struct {
;     int (*type)[1];
;     key_pointer_t key;
;     value_t *value;
;   } map_def_t;
;   typedef map_def_t def_t;
;   typedef struct { def_t def; } wrapper_t;
;   typedef wrapper_t map_t;
;   map_t m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: TYPEDEF 'map_t' TYPEDEF 'wrapper_t' STRUCT '' size=24
; CHECK-NEXT:  'def' offset=0: TYPEDEF 'def_t' TYPEDEF 'map_def_t' STRUCT '' size=24
; CHECK-NEXT:    'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'key' offset=64: TYPEDEF 'key_pointer_t' PTR TYPEDEF 'key_t' STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=128: PTR TYPEDEF 'value_t' STRUCT '' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED

@m = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!34}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "map_t", baseType: !6)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "wrapper_t", baseType: !7)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 192, elements: !8)
!8 = !{!9}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !7, baseType: !10, size: 192)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "def_t", baseType: !11)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "map_def_t", baseType: !12)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 192, elements: !13)
!13 = !{!14, !20, !27}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !12, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 32, elements: !18)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19}
!19 = !DISubrange(count: 1)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !12, baseType: !21, size: 64, offset: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_pointer_t", baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "key_t", baseType: !24)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !25)
!25 = !{!26}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !24, baseType: !17, size: 32)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !12, baseType: !28, size: 64, offset: 128)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_t", baseType: !30)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !31)
!31 = !{!32}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !30, baseType: !33, size: 64)
!33 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!34 = !{i32 2, !"Debug Info Version", i32 3}
