; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; A type that is local to a function is not the one of the same name outside of
; it.
;
; Source:
;   struct same;
;   struct pointers { struct same *outer; };
;   struct { struct pointers *value; } m __attribute__((section(".maps"), used));
;   void *f(void) {
;     struct same { int a; };
;     static struct { struct same *value; } n __attribute__((section(".maps"), used));
;     return &n;
;   }
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'f.n' static: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'same' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'm' global: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'pointers' size=8
; CHECK-NEXT:    'outer' offset=0: PTR FWD 'same' struct

@f.n = internal dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !17

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!28}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !17}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "n", scope: !5, type: !9, isLocal: true, isDefinition: true)
!5 = distinct !DISubprogram(name: "f", scope: !1, file: !1, type: !6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!6 = !DISubroutineType(types: !7)
!7 = !{!8}
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !5, size: 64, elements: !10)
!10 = !{!11}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !9, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "same", scope: !5, size: 32, elements: !14)
!14 = !{!15}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !13, baseType: !16, size: 32)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !19, isLocal: false, isDefinition: true)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !20)
!20 = !{!21}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !19, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pointers", size: 64, elements: !24)
!24 = !{!25}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "outer", scope: !23, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DICompositeType(tag: DW_TAG_structure_type, name: "same", flags: DIFlagFwdDecl)
!28 = !{i32 2, !"Debug Info Version", i32 3}
