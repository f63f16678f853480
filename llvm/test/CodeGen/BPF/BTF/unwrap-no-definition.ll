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

; Where there is no map definition inside, the type stays.
;
; Source:
;   struct value { long b; };
;   struct inner { long number; };
;   struct wrapper { struct inner i; } m __attribute__((section(".maps"), used));
;   struct { struct { struct value *pointer; } p; } n __attribute__((section(".maps"), used));
;   int number __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT 'wrapper' size=8
; CHECK-NEXT:  'i' offset=0: STRUCT 'inner' size=8
; CHECK-NEXT:    'number' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'n' global: STRUCT '' size=8
; CHECK-NEXT:  'p' offset=0: STRUCT '' size=8
; CHECK-NEXT:    'pointer' offset=0: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'number' global: INT 'int' size=4 SIGNED

;      OFF:VAR 'm' global: STRUCT 'wrapper' size=8
; OFF-NEXT:  'i' offset=0: STRUCT 'inner' size=8
; OFF-NEXT:    'number' offset=0: INT 'long' size=8 SIGNED
;
;      OFF:VAR 'n' global: STRUCT '' size=8
; OFF-NEXT:  'p' offset=0: STRUCT '' size=8
; OFF-NEXT:    'pointer' offset=0: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
;
;      OFF:VAR 'number' global: INT 'int' size=4 SIGNED

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !12
@number = dso_local global [4 x i8] zeroinitializer, section ".maps", align 4, !dbg !24

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!27}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !12, !24}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wrapper", size: 64, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "i", scope: !5, baseType: !8, size: 64)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "inner", size: 64, elements: !9)
!9 = !{!10}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "number", scope: !8, baseType: !11, size: 64)
!11 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !14, isLocal: false, isDefinition: true)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !15)
!15 = !{!16}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !14, baseType: !17, size: 64)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !14, size: 64, elements: !18)
!18 = !{!19}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !17, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !22)
!22 = !{!23}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !21, baseType: !11, size: 64)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "number", scope: !0, type: !26, isLocal: false, isDefinition: true)
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !{i32 2, !"Debug Info Version", i32 3}
