; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Methods, static members (DW_TAG_member before DWARF 5), nested types,
; template parameters and friends are no members.
;
; Source:
;   template <typename T, int N> struct box {
;     static int count;
;     static const int limit = 5;
;     box();
;     T get() const;
;     int first;
;     struct inner { int i; };
;     enum color { RED };
;     friend struct somebody;
;     friend int peek(const box &);
;     T second;
;   };
;   template struct box<long, 7>;
;   struct def { box<long, 7> *value; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -gdwarf-4 -S -emit-llvm t.cpp

;      CHECK:VAR 'm' global: STRUCT 'def' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'box_3C_long_2C__20_7_3E_' size=16
; CHECK-NEXT:    'first' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'second' offset=64: INT 'long' size=8 SIGNED

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!30}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 64, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTS3def")
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "box<long, 7>", size: 128, flags: DIFlagTypePassByValue | DIFlagNonTrivial, elements: !10, templateParams: !27, identifier: "_ZTS3boxIlLi7EE")
!10 = !{!11, !13, !15, !16, !18, !22}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !9, baseType: !12, flags: DIFlagStaticMember)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "limit", scope: !9, baseType: !14, flags: DIFlagStaticMember, extraData: i32 5)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !9, baseType: !12, size: 32)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !9, baseType: !17, size: 64, offset: 64)
!17 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!18 = !DISubprogram(name: "box", scope: !9, file: !1, type: !19, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!19 = !DISubroutineType(types: !20)
!20 = !{null, !21}
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!22 = !DISubprogram(name: "get", linkageName: "_ZNK3boxIlLi7EE3getEv", scope: !9, file: !1, type: !23, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!23 = !DISubroutineType(types: !24)
!24 = !{!17, !25}
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!26 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!27 = !{!28, !29}
!28 = !DITemplateTypeParameter(name: "T", type: !17)
!29 = !DITemplateValueParameter(name: "N", type: !12, value: i32 7)
!30 = !{i32 2, !"Debug Info Version", i32 3}
