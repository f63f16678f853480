; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; Keys and values that are arrays, pointers, typedefs, enums and void.
;
; Source:
;   struct element { int a; };
;   struct target { long b; };
;   enum color { RED, GREEN = 5 };
;   typedef struct element element_t;
;   struct { struct {
;     struct element (*key)[2][3];
;     struct target **value;
;   } def; } arrays __attribute__((section(".maps"), used));
;   struct { struct {
;     element_t *key;
;     enum color *value;
;   } def; } names __attribute__((section(".maps"), used));
;   struct { struct {
;     void *key;
;     unsigned char (*value)[16];
;   } def; } bytes __attribute__((section(".maps"), used));
;   struct { struct {
;     int (*key)(struct element *);
;     const void *value;
;   } def; } functions __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'arrays' global: STRUCT '' size=16
; CHECK-NEXT:  'def' offset=0: STRUCT '' size=16
; CHECK-NEXT:    'key' offset=0: PTR ARRAY[2] ARRAY[3] STRUCT 'element' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR PTR STRUCT 'target' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'names' global: STRUCT '' size=16
; CHECK-NEXT:  'def' offset=0: STRUCT '' size=16
; CHECK-NEXT:    'key' offset=0: PTR TYPEDEF 'element_t' STRUCT 'element' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR ENUM 'color' size=4
; CHECK-NEXT:      'RED' val=0
; CHECK-NEXT:      'GREEN' val=5
;
;      CHECK:VAR 'bytes' global: STRUCT '' size=16
; CHECK-NEXT:  'def' offset=0: STRUCT '' size=16
; CHECK-NEXT:    'key' offset=0: PTR VOID
; CHECK-NEXT:    'value' offset=64: PTR ARRAY[16] INT 'unsigned char' size=1
;
;      CHECK:VAR 'functions' global: STRUCT '' size=16
; CHECK-NEXT:  'def' offset=0: STRUCT '' size=16
; CHECK-NEXT:    'key' offset=0: PTR FUNC_PROTO
; CHECK-NEXT:      '': PTR STRUCT 'element' size=4
; CHECK-NEXT:        'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:      return: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR CONST VOID

@arrays = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@names = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !27
@bytes = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !44
@functions = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !59

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!74}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !27, !44, !59}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "arrays", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !8, size: 128)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !5, size: 128, elements: !9)
!9 = !{!10, !20}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 192, elements: !17)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "element", size: 32, elements: !14)
!14 = !{!15}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !13, baseType: !16, size: 32)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18, !19}
!18 = !DISubrange(count: 2)
!19 = !DISubrange(count: 3)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !21, size: 64, offset: 64)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "target", size: 64, elements: !24)
!24 = !{!25}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !23, baseType: !26, size: 64)
!26 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "names", scope: !0, type: !29, isLocal: false, isDefinition: true)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !30)
!30 = !{!31}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !29, baseType: !32, size: 128)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !29, size: 128, elements: !33)
!33 = !{!34, !37}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !32, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "element_t", baseType: !13)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !32, baseType: !38, size: 64, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "color", baseType: !40, size: 32, elements: !41)
!40 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!41 = !{!42, !43}
!42 = !DIEnumerator(name: "RED", value: 0)
!43 = !DIEnumerator(name: "GREEN", value: 5)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression())
!45 = distinct !DIGlobalVariable(name: "bytes", scope: !0, type: !46, isLocal: false, isDefinition: true)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !47)
!47 = !{!48}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !46, baseType: !49, size: 128)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !46, size: 128, elements: !50)
!50 = !{!51, !53}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !49, baseType: !52, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !49, baseType: !54, size: 64, offset: 64)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !56, size: 128, elements: !57)
!56 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!57 = !{!58}
!58 = !DISubrange(count: 16)
!59 = !DIGlobalVariableExpression(var: !60, expr: !DIExpression())
!60 = distinct !DIGlobalVariable(name: "functions", scope: !0, type: !61, isLocal: false, isDefinition: true)
!61 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !62)
!62 = !{!63}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !61, baseType: !64, size: 128)
!64 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !61, size: 128, elements: !65)
!65 = !{!66, !71}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !64, baseType: !67, size: 64)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DISubroutineType(types: !69)
!69 = !{!16, !70}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !64, baseType: !72, size: 64, offset: 64)
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!74 = !{i32 2, !"Debug Info Version", i32 3}
