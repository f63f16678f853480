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

; A definition without wrappers keeps its type, with its typedef and volatile.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct def { struct key *key; struct value *value; };
;
;   typedef volatile struct def def_t;
;   def_t m __attribute__((section(".maps"), used));
;   struct def n __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: TYPEDEF 'def_t' VOLATILE STRUCT 'def' size=16
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

;      OFF:VAR 'm' global: TYPEDEF 'def_t' VOLATILE STRUCT 'def' size=16
; OFF-NEXT:  'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:  'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED
;
;      OFF:VAR 'n' global: STRUCT 'def' size=16
; OFF-NEXT:  'key' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:  'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED

@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !21

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!23}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !21}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "def_t", baseType: !6)
!6 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !7)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 128, elements: !8)
!8 = !{!9, !15}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !7, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !12)
!12 = !{!13}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !11, baseType: !14, size: 32)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !7, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !18)
!18 = !{!19}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !17, baseType: !20, size: 64)
!20 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !7, isLocal: false, isDefinition: true)
!23 = !{i32 2, !"Debug Info Version", i32 3}
