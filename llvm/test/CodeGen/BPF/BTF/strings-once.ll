; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-readobj --string-dump=.BTF %t.el | FileCheck %s
; RUN: llvm-readobj --string-dump=.BTF %t.el | FileCheck %s --check-prefix=OTHER

; CHECK-COUNT-1: {{ shared$}}
; CHECK-NOT:     {{ shared$}}
; OTHER-COUNT-1: {{ shared_name$}}
; OTHER-NOT:     {{ shared_name$}}

; A string that many names share is in the string table once.
;
; Source:
;   typedef int shared_name;
;   struct shared { shared_name shared_name; };
;   enum { shared };
;   union other { struct shared shared; shared_name shared_name; };
;   struct { union other *shared; union other *value; } shared_name_m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

@shared_name_m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!19}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "shared_name_m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !6)
!6 = !{!7, !18}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "shared", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "other", size: 32, elements: !10)
!10 = !{!11, !17}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "shared", scope: !9, baseType: !12, size: 32)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "shared", size: 32, elements: !13)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "shared_name", scope: !12, baseType: !15, size: 32)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "shared_name", baseType: !16)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "shared_name", scope: !9, baseType: !15, size: 32)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64, offset: 64)
!19 = !{i32 2, !"Debug Info Version", i32 3}
