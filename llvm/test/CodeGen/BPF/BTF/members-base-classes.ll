; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; Base classes are members at their offsets, several of them too; empty ones
; are members of size 1; virtual ones have no fixed offset and are left out.
;
; Source:
;   struct first { int a; };
;   struct second { long b; };
;   struct empty {};
;   struct shared { int s; };
;   struct several : first, second, empty { char c; };
;   struct with_virtual : virtual shared, first { int d; };
;   struct def_m { several *value; } m __attribute__((section(".maps"), used));
;   struct def_n { with_virtual *value; } n __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -S -emit-llvm t.cpp

;      CHECK:VAR 'm' global: STRUCT 'def_m' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'several' size=24
; CHECK-NEXT:    '' offset=0: STRUCT 'first' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    '' offset=0: STRUCT 'empty' size=1
; CHECK-NEXT:    '' offset=64: STRUCT 'second' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:    'c' offset=128: INT 'char' size=1 SIGNED
;
;      CHECK:VAR 'n' global: STRUCT 'def_n' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'with_virtual' size=24
; CHECK-NEXT:    '_vptr_24_with_virtual' offset=0: PTR PTR FUNC_PROTO
; CHECK-NEXT:      return: INT 'int' size=4 SIGNED
; CHECK-NEXT:    '' offset=64: STRUCT 'first' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'd' offset=96: INT 'int' size=4 SIGNED

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !26

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!45}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3, !26}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def_m", size: 64, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTS5def_m")
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "several", size: 192, flags: DIFlagTypePassByValue, elements: !10, identifier: "_ZTS7several")
!10 = !{!11, !16, !21, !24}
!11 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !9, baseType: !12, extraData: i32 0)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "first", size: 32, flags: DIFlagTypePassByValue, elements: !13, identifier: "_ZTS5first")
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !12, baseType: !15, size: 32)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !9, baseType: !17, offset: 64, extraData: i32 0)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "second", size: 64, flags: DIFlagTypePassByValue, elements: !18, identifier: "_ZTS6second")
!18 = !{!19}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !17, baseType: !20, size: 64)
!20 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !9, baseType: !22, extraData: i32 0)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "empty", size: 8, flags: DIFlagTypePassByValue, elements: !23, identifier: "_ZTS5empty")
!23 = !{}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !9, baseType: !25, size: 8, offset: 128)
!25 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!26 = !DIGlobalVariableExpression(var: !27, expr: !DIExpression())
!27 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !28, isLocal: false, isDefinition: true)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def_n", size: 64, flags: DIFlagTypePassByValue, elements: !29, identifier: "_ZTS5def_n")
!29 = !{!30}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !28, baseType: !31, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "with_virtual", size: 192, flags: DIFlagTypePassByReference | DIFlagNonTrivial, elements: !33, vtableHolder: !32, identifier: "_ZTS12with_virtual")
!33 = !{!34, !38, !39, !44}
!34 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !32, baseType: !35, offset: 24, flags: DIFlagVirtual, extraData: i32 0)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "shared", size: 32, flags: DIFlagTypePassByValue, elements: !36, identifier: "_ZTS6shared")
!36 = !{!37}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !35, baseType: !15, size: 32)
!38 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !32, baseType: !12, offset: 64, extraData: i32 0)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "_vptr$with_virtual", scope: !1, baseType: !40, size: 64, flags: DIFlagArtificial)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "__vtbl_ptr_type", baseType: !42, size: 64)
!42 = !DISubroutineType(types: !43)
!43 = !{!15}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !32, baseType: !15, size: 32, offset: 96)
!45 = !{i32 2, !"Debug Info Version", i32 3}
