; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Packed structs, flexible arrays, empty structs and arrays of them.
;
; Source:
;   struct packed { char a; int b; struct { short c; long d; } e; } __attribute__((packed));
;   struct flexible { int n; struct packed items[]; };
;   struct empty {};
;   struct zero { struct empty none; struct empty many[4]; int zero[0]; int a; };
;   struct { struct packed *key; struct flexible *value; } m __attribute__((section(".maps"), used));
;   struct { struct empty *key; struct zero *value; } n __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT '' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'packed' size=21
; CHECK-NEXT:    'a' offset=0: INT 'char' size=1 SIGNED
; CHECK-NEXT:    'b' offset=8: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'e' offset=40: STRUCT '' size=16
; CHECK-NEXT:      'c' offset=0: INT 'short' size=2 SIGNED
; CHECK-NEXT:      'd' offset=64: INT 'long' size=8 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'flexible' size=4
; CHECK-NEXT:    'n' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'items' offset=32: ARRAY[0] STRUCT 'packed' size=21 ...
;
;      CHECK:VAR 'n' global: STRUCT '' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'empty' size=0
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'zero' size=4
; CHECK-NEXT:    'none' offset=0: STRUCT 'empty' size=0
; CHECK-NEXT:    'many' offset=0: ARRAY[4] STRUCT 'empty' size=0
; CHECK-NEXT:    'zero' offset=0: ARRAY[0] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED

@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !31

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!53}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !31}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !6)
!6 = !{!7, !22}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "packed", size: 168, elements: !10)
!10 = !{!11, !13, !15}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !9, baseType: !12, size: 8)
!12 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !9, baseType: !14, size: 32, offset: 8)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "e", scope: !9, baseType: !16, size: 128, offset: 40)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !9, size: 128, elements: !17)
!17 = !{!18, !20}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !16, baseType: !19, size: 16)
!19 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !16, baseType: !21, size: 64, offset: 64)
!21 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !23, size: 64, offset: 64)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flexible", size: 32, elements: !25)
!25 = !{!26, !27}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !24, baseType: !14, size: 32)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !24, baseType: !28, offset: 32)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, elements: !29)
!29 = !{!30}
!30 = !DISubrange(count: -1)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !33, isLocal: false, isDefinition: true)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !34)
!34 = !{!35, !39}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !33, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "empty", elements: !38)
!38 = !{}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !33, baseType: !40, size: 64, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "zero", size: 32, elements: !42)
!42 = !{!43, !44, !48, !52}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "none", scope: !41, baseType: !37)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "many", scope: !41, baseType: !45)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 4)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "zero", scope: !41, baseType: !49)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 0)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !41, baseType: !14, size: 32)
!53 = !{i32 2, !"Debug Info Version", i32 3}
