; RUN: llc -mtriple=bpfel -filetype=obj -bpf-unwrap-map-defs -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -bpf-unwrap-map-defs -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.off %s
; RUN: llvm-objcopy --dump-section .BTF=%t.off.btf %t.off
; RUN: %python %p/Inputs/dump-btf.py --vars %t.off.btf | FileCheck %s --check-prefix=OFF \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Members without size beside the definition, such as PhantomData in Rust, do
; not make a wrapper opaque.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct def { struct key *key; struct value *value; };
;
;   struct empty {};
;   struct first { struct empty before; struct def def; } m __attribute__((section(".maps"), used));
;   struct second { struct def def; int after[0]; struct empty e[3]; } n __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT 'def' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'n' global: STRUCT 'def' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED

;      OFF:VAR 'm' global: STRUCT 'first' size=16
; OFF-NEXT:  'before' offset=0: STRUCT 'empty' size=0
; OFF-NEXT:  'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
;
;      OFF:VAR 'n' global: STRUCT 'second' size=16
; OFF-NEXT:  'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
; OFF-NEXT:  'after' offset=128: ARRAY[0] INT 'int' size=4 SIGNED
; OFF-NEXT:  'e' offset=128: ARRAY[3] STRUCT 'empty' size=0

@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !25

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!38}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !25}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "first", size: 128, elements: !6)
!6 = !{!7, !10}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "before", scope: !5, baseType: !8)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "empty", elements: !9)
!9 = !{}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !11, size: 128)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 128, elements: !12)
!12 = !{!13, !19}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !11, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !16)
!16 = !{!17}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !15, baseType: !18, size: 32)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !11, baseType: !20, size: 64, offset: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !22)
!22 = !{!23}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !21, baseType: !24, size: 64)
!24 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !27, isLocal: false, isDefinition: true)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "second", size: 128, elements: !28)
!28 = !{!29, !30, !34}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !27, baseType: !11, size: 128)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "after", scope: !27, baseType: !31, offset: 128)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 0)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "e", scope: !27, baseType: !35, offset: 128)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !{i32 2, !"Debug Info Version", i32 3}
