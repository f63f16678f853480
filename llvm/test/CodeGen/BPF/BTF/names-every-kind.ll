; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; Every byte of a name that no C identifier can have there becomes _XX_, in
; every kind of type that the kernel checks; a legal name stays. Names of
; variables and of integers are not changed.
;
; Source:
;   struct fwd_x;
;   typedef int t_x;
;   union u_x { int utf; int nodigit; };
;   enum e_x { A_x, B_x, Ok_9 };
;   struct s_x {
;     t_x m_x;
;     union u_x digit;
;     enum e_x legal_Name_1;
;     struct fwd_x *ptr_member;
;     unsigned long _;
;   };
;   struct { struct s_x *value; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c
; Names are then replaced: s_x by s<x>, m_x by m.x, u_x by u::x, e_x by e x,
; A_x by A-x, B_x by no name, t_x by t*x, fwd_x by fwd&x, digit by 1digit, utf
; by \C3\A9t\C3\A9, nodigit by x1digit, ptr_member by $.

;      CHECK:VAR 'm' global: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 's_3C_x_3E_' size=32
; CHECK-NEXT:    'm_2E_x' offset=0: TYPEDEF 't_2A_x' INT 'int' size=4 SIGNED
; CHECK-NEXT:    '_31_digit' offset=32: UNION 'u_3A__3A_x' size=4
; CHECK-NEXT:      '_C3__A9_t_C3__A9_' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:      'x1digit' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'legal_Name_1' offset=64: ENUM 'e_20_x' size=4
; CHECK-NEXT:      'A_2D_x' val=0
; CHECK-NEXT:      'anon' val=1
; CHECK-NEXT:      'Ok_9' val=2
; CHECK-NEXT:    '_24_' offset=128: PTR FWD 'fwd_26_x' struct
; CHECK-NEXT:    '_' offset=192: INT 'unsigned long' size=8

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!31}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "s<x>", size: 256, elements: !10)
!10 = !{!11, !14, !19, !26, !29}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "m.x", scope: !9, baseType: !12, size: 32)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "t*x", baseType: !13)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "1digit", scope: !9, baseType: !15, size: 32, offset: 32)
!15 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "u::x", size: 32, elements: !16)
!16 = !{!17, !18}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "\C3\A9t\C3\A9", scope: !15, baseType: !13, size: 32)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "x1digit", scope: !15, baseType: !13, size: 32)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "legal_Name_1", scope: !9, baseType: !20, size: 32, offset: 64)
!20 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "e x", baseType: !21, size: 32, elements: !22)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !{!23, !24, !25}
!23 = !DIEnumerator(name: "A-x", value: 0)
!24 = !DIEnumerator(name: "", value: 1)
!25 = !DIEnumerator(name: "Ok_9", value: 2)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "$", scope: !9, baseType: !27, size: 64, offset: 128)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = !DICompositeType(tag: DW_TAG_structure_type, name: "fwd&x", flags: DIFlagFwdDecl)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "_", scope: !9, baseType: !30, size: 64, offset: 192)
!30 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!31 = !{i32 2, !"Debug Info Version", i32 3}
