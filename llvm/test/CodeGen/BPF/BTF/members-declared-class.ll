; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; Clang only declares a C++ class whose constructors are in another file. A
; member of such a type, or of an array of them, gets an unnamed structure of
; its size; a base class has no size then, and is left out.
;
; Source:
;   struct elsewhere { elsewhere(); int a; long b; };
;   struct value { elsewhere e; elsewhere many[2]; elsewhere *pointer; int last; };
;   struct derived : elsewhere { int c; };
;
;   struct def_m { value *value; } m __attribute__((section(".maps"), used));
;   struct def_n { derived *value; } n __attribute__((section(".maps"), used));
;   value *use(value *v) { return v + 1; }
;   derived *use(derived *v) { return v + 1; }
; Compilation flags:
;   clang++ --target=bpf -g -O1 -S -emit-llvm t.cpp

;      CHECK:VAR 'm' global: STRUCT 'def_m' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'value' size=64
; CHECK-NEXT:    'e' offset=0: STRUCT '' size=16
; CHECK-NEXT:    'many' offset=128: STRUCT '' size=32
; CHECK-NEXT:    'pointer' offset=384: PTR FWD 'elsewhere' struct
; CHECK-NEXT:    'last' offset=448: INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'n' global: STRUCT 'def_n' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'derived' size=24
; CHECK-NEXT:    'c' offset=128: INT 'int' size=4 SIGNED

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !21

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!31}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3, !21}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def_m", size: 64, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTS5def_m")
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 512, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !10, identifier: "_ZTS5value")
!10 = !{!11, !13, !17, !19}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "e", scope: !9, baseType: !12, size: 128)
!12 = !DICompositeType(tag: DW_TAG_structure_type, name: "elsewhere", size: 128, flags: DIFlagFwdDecl | DIFlagNonTrivial, identifier: "_ZTS9elsewhere")
!13 = !DIDerivedType(tag: DW_TAG_member, name: "many", scope: !9, baseType: !14, size: 256, offset: 128)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 256, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 2)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !9, baseType: !18, size: 64, offset: 384)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !9, baseType: !20, size: 32, offset: 448)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !23, isLocal: false, isDefinition: true)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def_n", size: 64, flags: DIFlagTypePassByValue, elements: !24, identifier: "_ZTS5def_n")
!24 = !{!25}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !23, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "derived", size: 192, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !28, identifier: "_ZTS7derived")
!28 = !{!29, !30}
!29 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !27, baseType: !12, extraData: i32 0)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !27, baseType: !20, size: 32, offset: 128)
!31 = !{i32 2, !"Debug Info Version", i32 3}
