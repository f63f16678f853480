; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Pointers, const, volatile and restrict carry no name, though rustc gives them
; one; a typedef without a name gets one.
;
; Source:
;   struct value { int a; };
;   typedef const volatile int cv;
;   struct { struct {
;     struct value *restrict key;
;     cv *value;
;   } def; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c
; Pointers are then named *mut value, const const, volatile volatile and
; restrict &value; cv loses its name.

;      CHECK:VAR 'm' global: STRUCT '' size=16
; CHECK-NEXT:  'def' offset=0: STRUCT '' size=16
; CHECK-NEXT:    'key' offset=0: RESTRICT PTR STRUCT 'value' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR TYPEDEF 'anon' CONST VOLATILE INT 'int' size=4 SIGNED

@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!22}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !8, size: 128)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !5, size: 128, elements: !9)
!9 = !{!10, !17}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_restrict_type, name: "&value", baseType: !12)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut value", baseType: !13, size: 64)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 32, elements: !14)
!14 = !{!15}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !13, baseType: !16, size: 32)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !18, size: 64, offset: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut value", baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "", baseType: !20)
!20 = !DIDerivedType(tag: DW_TAG_const_type, name: "const", baseType: !21)
!21 = !DIDerivedType(tag: DW_TAG_volatile_type, name: "volatile", baseType: !16)
!22 = !{i32 2, !"Debug Info Version", i32 3}
