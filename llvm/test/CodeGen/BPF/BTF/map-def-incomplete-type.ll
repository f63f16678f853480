; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; Map variables without a type, with one that is only declared, or with
; modifiers that lead nowhere. A member of a type that is only declared, which
; the kernel refuses, has an unnamed one of its size.
;
; Source:
;   struct later m __attribute__((section(".maps")));            // only declared
;   typedef const struct later later_t;
;   later_t n __attribute__((section(".maps")));
;   typedef void none_t;
;   const none_t o __attribute__((section(".maps")));
;   struct { struct later def; } p __attribute__((section(".maps")));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: FWD 'later' struct
;
;      CHECK:VAR 'n' global: TYPEDEF 'later_t' CONST FWD 'later' struct
;
;      CHECK:VAR 'o' global: CONST TYPEDEF 'none_t' VOID
;
;      CHECK:VAR 'p' global: STRUCT '' size=8
; CHECK-NEXT:  'def' offset=0: STRUCT '' size=8

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !4
@n = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !6
@o = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !8
@p = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !10

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!1}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !3)
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !DIFile(filename: "t.c", directory: "/")
!3 = !{!4, !6, !8, !10}
!4 = !DIGlobalVariableExpression(var: !5, expr: !DIExpression())
!5 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !12, isLocal: false, isDefinition: true)
!6 = !DIGlobalVariableExpression(var: !7, expr: !DIExpression())
!7 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !13, isLocal: false, isDefinition: true)
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(name: "o", scope: !0, type: !15, isLocal: false, isDefinition: true)
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "p", scope: !0, type: !17, isLocal: false, isDefinition: true)
!12 = !DICompositeType(tag: DW_TAG_structure_type, name: "later", flags: DIFlagFwdDecl)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "later_t", baseType: !14)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "none_t", baseType: null)
!17 = !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !18)
!18 = !{!19}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "def", baseType: !12, size: 64)
