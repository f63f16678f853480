; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; volatile around wrapper, definition, member, key and value; restrict around
; members.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct map_def {
;     int (*volatile type)[1];
;     struct key *volatile key;
;     volatile struct value *restrict value;
;   };
;   struct wrapper { volatile struct map_def def; };
;   volatile struct wrapper m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: VOLATILE STRUCT 'wrapper' size=24
; CHECK-NEXT:  'def' offset=0: VOLATILE STRUCT 'map_def' size=24
; CHECK-NEXT:    'type' offset=0: VOLATILE PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'key' offset=64: VOLATILE PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=128: RESTRICT PTR VOLATILE STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED

@m = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!33}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !6)
!6 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wrapper", size: 192, elements: !7)
!7 = !{!8}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !6, baseType: !9, size: 192)
!9 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !10)
!10 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_def", size: 192, elements: !11)
!11 = !{!12, !19, !25}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !10, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !14)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 32, elements: !17)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18}
!18 = !DISubrange(count: 1)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !10, baseType: !20, size: 64, offset: 64)
!20 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !21)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !23)
!23 = !{!24}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !22, baseType: !16, size: 32)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !10, baseType: !26, size: 64, offset: 128)
!26 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !27)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !29)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !30)
!30 = !{!31}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !29, baseType: !32, size: 64)
!32 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!33 = !{i32 2, !"Debug Info Version", i32 3}
