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

; A union with one member is transparent as a struct is, with two it is not.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct def { struct key *key; struct value *value; };
;
;   union one { struct def def; } m __attribute__((section(".maps"), used));
;   union two { struct def def; char bytes[16]; } n __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT 'def' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'n' global: UNION 'two' size=16
; CHECK-NEXT:  'def' offset=0: STRUCT 'def' size=16
; CHECK-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:  'bytes' offset=0: ARRAY[16] INT 'char' size=1 SIGNED

;      OFF:VAR 'm' global: UNION 'one' size=16
; OFF-NEXT:  'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
;
;      OFF:VAR 'n' global: UNION 'two' size=16
; OFF-NEXT:  'def' offset=0: STRUCT 'def' size=16
; OFF-NEXT:    'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
; OFF-NEXT:  'bytes' offset=0: ARRAY[16] INT 'char' size=1 SIGNED

@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !22

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!32}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !22}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "one", size: 128, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !5, baseType: !8, size: 128)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 128, elements: !9)
!9 = !{!10, !16}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !13)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !12, baseType: !15, size: 32)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !17, size: 64, offset: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !19)
!19 = !{!20}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !18, baseType: !21, size: 64)
!21 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !24, isLocal: false, isDefinition: true)
!24 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "two", size: 128, elements: !25)
!25 = !{!26, !27}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !24, baseType: !8, size: 128)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !24, baseType: !28, size: 128)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 128, elements: !30)
!29 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!30 = !{!31}
!31 = !DISubrange(count: 16)
!32 = !{i32 2, !"Debug Info Version", i32 3}
