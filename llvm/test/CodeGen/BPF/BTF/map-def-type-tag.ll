; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; BTF type tags on key, value and members.
;
; Source:
;   #define tag(x) __attribute__((btf_type_tag(#x)))
;   struct key { int a; };
;   struct value { long b; };
;   struct map_def {
;     struct key tag(user) *key;
;     struct value tag(rcu) tag(percpu) *value;
;   };
;   struct { struct map_def def; } m __attribute__((section(".maps"), used));
;   struct other { int c; };
;   struct { struct { struct other tag(user) *values[2]; } def; } n __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT '' size=16
; CHECK-NEXT:  'def' offset=0: STRUCT 'map_def' size=16
; CHECK-NEXT:    'key' offset=0: PTR TYPE_TAG 'user' STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR TYPE_TAG 'percpu' TYPE_TAG 'rcu' STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'n' global: STRUCT '' size=16
; CHECK-NEXT:  'def' offset=0: STRUCT '' size=16
; CHECK-NEXT:    'values' offset=0: ARRAY[2] PTR TYPE_TAG 'user' STRUCT 'other' size=4
; CHECK-NEXT:      'c' offset=0: INT 'int' size=4 SIGNED

@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !27

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!42}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !27}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !8, size: 128)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_def", size: 128, elements: !9)
!9 = !{!10, !18}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, annotations: !16)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !13)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !12, baseType: !15, size: 32)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17}
!17 = !{!"btf_type_tag", !"user"}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !19, size: 64, offset: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64, annotations: !24)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !21)
!21 = !{!22}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !20, baseType: !23, size: 64)
!23 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!24 = !{!25, !26}
!25 = !{!"btf_type_tag", !"rcu"}
!26 = !{!"btf_type_tag", !"percpu"}
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !29, isLocal: false, isDefinition: true)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !30)
!30 = !{!31}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !29, baseType: !32, size: 128)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !29, size: 128, elements: !33)
!33 = !{!34}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !32, baseType: !35, size: 128)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 128, elements: !40)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64, annotations: !16)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "other", size: 32, elements: !38)
!38 = !{!39}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !37, baseType: !15, size: 32)
!40 = !{!41}
!41 = !DISubrange(count: 2)
!42 = !{i32 2, !"Debug Info Version", i32 3}
