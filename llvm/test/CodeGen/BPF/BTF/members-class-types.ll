; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace

; Classes are structures, and what BTF has no kind for is still a type.
;
; Source:
;   class inner { public: int i; };
;   class outer {
;   public:
;     inner a;
;     inner *pointer;
;     inner &reference;
;     inner &&rvalue;
;     int inner::*member;
;     int (inner::*method)(int);
;     decltype(nullptr) nothing;
;     char16_t utf16;
;     char32_t utf32;
;     wchar_t wide;
;     bool flag;
;   };
;   struct def_m { outer *value; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -S -emit-llvm t.cpp

;      CHECK:VAR 'm' global: STRUCT 'def_m' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'outer' size=80
; CHECK-NEXT:    'a' offset=0: STRUCT 'inner' size=4
; CHECK-NEXT:      'i' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'pointer' offset=64: PTR STRUCT 'inner' size=4 ...
; CHECK-NEXT:    'reference' offset=128: PTR STRUCT 'inner' size=4 ...
; CHECK-NEXT:    'rvalue' offset=192: PTR STRUCT 'inner' size=4 ...
; CHECK-NEXT:    'member' offset=256: STRUCT '' size=8
; CHECK-NEXT:    'method' offset=320: STRUCT '' size=16
; CHECK-NEXT:    'nothing' offset=448: PTR VOID
; CHECK-NEXT:    'utf16' offset=512: INT 'char16_t' size=2
; CHECK-NEXT:    'utf32' offset=544: INT 'char32_t' size=4
; CHECK-NEXT:    'wide' offset=576: INT 'wchar_t' size=4 SIGNED
; CHECK-NEXT:    'flag' offset=608: INT 'bool' size=1 BOOL

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!39}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def_m", size: 64, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTS5def_m")
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "outer", size: 640, flags: DIFlagTypePassByValue, elements: !10, identifier: "_ZTS5outer")
!10 = !{!11, !16, !18, !20, !22, !24, !29, !31, !33, !35, !37}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !9, baseType: !12, size: 32, flags: DIFlagPublic)
!12 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "inner", size: 32, flags: DIFlagTypePassByValue, elements: !13, identifier: "_ZTS5inner")
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "i", scope: !12, baseType: !15, size: 32, flags: DIFlagPublic)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !9, baseType: !17, size: 64, offset: 64, flags: DIFlagPublic)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "reference", scope: !9, baseType: !19, size: 64, offset: 128, flags: DIFlagPublic)
!19 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !12, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "rvalue", scope: !9, baseType: !21, size: 64, offset: 192, flags: DIFlagPublic)
!21 = !DIDerivedType(tag: DW_TAG_rvalue_reference_type, baseType: !12, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "member", scope: !9, baseType: !23, size: 64, offset: 256, flags: DIFlagPublic)
!23 = !DIDerivedType(tag: DW_TAG_ptr_to_member_type, baseType: !15, size: 64, extraData: !12)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "method", scope: !9, baseType: !25, size: 128, offset: 320, flags: DIFlagPublic)
!25 = !DIDerivedType(tag: DW_TAG_ptr_to_member_type, baseType: !26, size: 128, extraData: !12)
!26 = !DISubroutineType(types: !27)
!27 = !{!15, !28, !15}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "nothing", scope: !9, baseType: !30, size: 64, offset: 448, flags: DIFlagPublic)
!30 = !DIBasicType(tag: DW_TAG_unspecified_type, name: "decltype(nullptr)")
!31 = !DIDerivedType(tag: DW_TAG_member, name: "utf16", scope: !9, baseType: !32, size: 16, offset: 512, flags: DIFlagPublic)
!32 = !DIBasicType(name: "char16_t", size: 16, encoding: DW_ATE_UTF)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "utf32", scope: !9, baseType: !34, size: 32, offset: 544, flags: DIFlagPublic)
!34 = !DIBasicType(name: "char32_t", size: 32, encoding: DW_ATE_UTF)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "wide", scope: !9, baseType: !36, size: 32, offset: 576, flags: DIFlagPublic)
!36 = !DIBasicType(name: "wchar_t", size: 32, encoding: DW_ATE_signed)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "flag", scope: !9, baseType: !38, size: 8, offset: 608, flags: DIFlagPublic)
!38 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!39 = !{i32 2, !"Debug Info Version", i32 3}
