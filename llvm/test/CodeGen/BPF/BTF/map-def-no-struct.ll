; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; UNSUPPORTED: llvm-16

; Map variables that are no struct: they have their own type, and nothing
; crashes. LLVM 16 cannot write the gaps between them.
;
; Source:
;   struct target { int a; };
;   struct later;
;   typedef int number_t;
;   enum color { RED };
;   int number __attribute__((section(".maps"), used));
;   number_t named __attribute__((section(".maps"), used));
;   struct target *pointer __attribute__((section(".maps"), used));
;   int array[3] __attribute__((section(".maps"), used));
;   struct target *pointers[2] __attribute__((section(".maps"), used));
;   enum color color __attribute__((section(".maps"), used));
;   float ratio __attribute__((section(".maps"), used));
;   extern struct later declared __attribute__((section(".maps"), used));
;   extern char bytes[] __attribute__((section(".maps"), used));
;   void *use(void) { return (char *)&declared + bytes[0]; }
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'number' global: INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'named' global: TYPEDEF 'number_t' INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'pointer' global: PTR STRUCT 'target' size=4
; CHECK-NEXT:  'a' offset=0: INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'array' global: ARRAY[3] INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'pointers' global: ARRAY[2] PTR STRUCT 'target' size=4
; CHECK-NEXT:  'a' offset=0: INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'color' global: ENUM 'color' size=4
; CHECK-NEXT:  'RED' val=0
;
;      CHECK:VAR 'ratio' global: FLOAT 'float' size=4

@number = dso_local global [4 x i8] zeroinitializer, section ".maps", align 4, !dbg !3
@named = dso_local global [4 x i8] zeroinitializer, section ".maps", align 4, !dbg !6
@pointer = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !9
@array = dso_local global [12 x i8] zeroinitializer, section ".maps", align 4, !dbg !15
@pointers = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !20
@color = dso_local global [4 x i8] zeroinitializer, section ".maps", align 4, !dbg !25
@ratio = dso_local global [4 x i8] zeroinitializer, section ".maps", align 4, !dbg !31

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!34}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !6, !9, !15, !20, !25, !31}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "number", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!6 = !DIGlobalVariableExpression(var: !7, expr: !DIExpression())
!7 = distinct !DIGlobalVariable(name: "named", scope: !0, type: !8, isLocal: false, isDefinition: true)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "number_t", baseType: !5)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "pointer", scope: !0, type: !11, isLocal: false, isDefinition: true)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "target", size: 32, elements: !13)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !12, baseType: !5, size: 32)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "array", scope: !0, type: !17, isLocal: false, isDefinition: true)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 96, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 3)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "pointers", scope: !0, type: !22, isLocal: false, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 128, elements: !23)
!23 = !{!24}
!24 = !DISubrange(count: 2)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(name: "color", scope: !0, type: !27, isLocal: false, isDefinition: true)
!27 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "color", baseType: !28, size: 32, elements: !29)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !{!30}
!30 = !DIEnumerator(name: "RED", value: 0)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(name: "ratio", scope: !0, type: !33, isLocal: false, isDefinition: true)
!33 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!34 = !{i32 2, !"Debug Info Version", i32 3}
