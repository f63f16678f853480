; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Basic types of Rust: char, (), !, u128, references and slices.
;
; Source:
;   #![no_std]
;   #![allow(dead_code)]
;
;   pub struct Key {
;       c: char,
;       unit: (),
;       wide: u128,
;       flag: bool,
;   }
;   pub struct Value {
;       reference: &'static u64,
;       slice: &'static [u8],
;       text: &'static str,
;       call: fn(u32) -> u8,
;       units: [(); 4],
;   }
;
;   pub struct Def<K, V> {
;       kind: *const [i32; 1],
;       key: *const K,
;       value: *const V,
;   }
;
;   #[no_mangle]
;   #[link_section = ".maps"]
;   pub static mut M: Def<Key, Value> = Def { kind: core::ptr::null(), key: core::ptr::null(), value: core::ptr::null() };
; Compilation flags:
;   rustc --target=bpfel-unknown-none -g -O --crate-type=lib --emit=llvm-ir t.rs

;      CHECK:VAR 'M' global: STRUCT 'Def_3C_t_3A__3A_Key_2C__20_t_3A__3A_Value_3E_' size=24
; CHECK-NEXT:  'kind' offset=0: PTR ARRAY[1] INT 'i32' size=4 SIGNED
; CHECK-NEXT:  'key' offset=64: PTR STRUCT 'Key' size=32
; CHECK-NEXT:    'wide' offset=0: INT 'u128' size=16
; CHECK-NEXT:    'c' offset=128: INT 'char' size=4
; CHECK-NEXT:    'flag' offset=160: INT 'bool' size=1 BOOL
; CHECK-NEXT:    'unit' offset=168: STRUCT '_28__29_' size=0
; CHECK-NEXT:  'value' offset=128: PTR STRUCT 'Value' size=48
; CHECK-NEXT:    'reference' offset=0: PTR INT 'u64' size=8
; CHECK-NEXT:    'slice' offset=64: STRUCT '_26__5B_u8_5D_' size=16
; CHECK-NEXT:      'data_ptr' offset=0: PTR INT 'u8' size=1
; CHECK-NEXT:      'length' offset=64: INT 'usize' size=8
; CHECK-NEXT:    'text' offset=192: STRUCT '_26_str' size=16
; CHECK-NEXT:      'data_ptr' offset=0: PTR INT 'u8' size=1
; CHECK-NEXT:      'length' offset=64: INT 'usize' size=8
; CHECK-NEXT:    'call' offset=320: PTR FUNC_PROTO
; CHECK-NEXT:      '': INT 'u32' size=4
; CHECK-NEXT:      return: INT 'u8' size=1
; CHECK-NEXT:    'units' offset=384: ARRAY[4] STRUCT '_28__29_' size=0

@M = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!59}

!0 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !1, producer: "rustc", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.rs", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "M", scope: !5, type: !6, isLocal: false, isDefinition: true)
!5 = !DINamespace(name: "t", scope: null)
!6 = !DICompositeType(tag: DW_TAG_structure_type, name: "Def<t::Key, t::Value>", scope: !5, size: 192, flags: DIFlagPublic, elements: !7, templateParams: !56, identifier: "b706e57a403f621d75575beb224bdfe5")
!7 = !{!8, !14, !27}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !6, baseType: !9, size: 64, flags: DIFlagPrivate)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const [i32; 1]", baseType: !10, size: 64, dwarfAddressSpace: 0)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 32, elements: !12)
!11 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!12 = !{!13}
!13 = !DISubrange(count: 1, lowerBound: 0)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !6, baseType: !15, size: 64, offset: 64, flags: DIFlagPrivate)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::Key", baseType: !16, size: 64, dwarfAddressSpace: 0)
!16 = !DICompositeType(tag: DW_TAG_structure_type, name: "Key", scope: !5, size: 256, flags: DIFlagPublic, elements: !17, templateParams: !26, identifier: "1edc3d3c8a63a8a6e27a32977db02ad0")
!17 = !{!18, !20, !22, !24}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !16, baseType: !19, size: 32, offset: 128, flags: DIFlagPrivate)
!19 = !DIBasicType(name: "char", size: 32, encoding: DW_ATE_UTF)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "unit", scope: !16, baseType: !21, offset: 168, flags: DIFlagPrivate)
!21 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "wide", scope: !16, baseType: !23, size: 128, flags: DIFlagPrivate)
!23 = !DIBasicType(name: "u128", size: 128, encoding: DW_ATE_unsigned)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "flag", scope: !16, baseType: !25, size: 8, offset: 160, flags: DIFlagPrivate)
!25 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!26 = !{}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !6, baseType: !28, size: 64, offset: 128, flags: DIFlagPrivate)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::Value", baseType: !29, size: 64, dwarfAddressSpace: 0)
!29 = !DICompositeType(tag: DW_TAG_structure_type, name: "Value", scope: !5, size: 384, flags: DIFlagPublic, elements: !30, templateParams: !26, identifier: "e40a16d3815a051bbbbfc4e710772589")
!30 = !{!31, !34, !42, !47, !52}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "reference", scope: !29, baseType: !32, size: 64, flags: DIFlagPrivate)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&u64", baseType: !33, size: 64, dwarfAddressSpace: 0)
!33 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "slice", scope: !29, baseType: !35, size: 128, offset: 64, flags: DIFlagPrivate)
!35 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u8]", size: 128, elements: !36, templateParams: !26, identifier: "31681e0c10b314f1f33e38b2779acbb4")
!36 = !{!37, !40}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !35, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64, dwarfAddressSpace: 0)
!39 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !35, baseType: !41, size: 64, offset: 64)
!41 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "text", scope: !29, baseType: !43, size: 128, offset: 192, flags: DIFlagPrivate)
!43 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", size: 128, elements: !44, templateParams: !26, identifier: "9277eecd40495f85161460476aacc992")
!44 = !{!45, !46}
!45 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !43, baseType: !38, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !43, baseType: !41, size: 64, offset: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "call", scope: !29, baseType: !48, size: 64, offset: 320, flags: DIFlagPrivate)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "fn(u32) -> u8", baseType: !49, size: 64, dwarfAddressSpace: 0)
!49 = !DISubroutineType(types: !50)
!50 = !{!39, !51}
!51 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "units", scope: !29, baseType: !53, offset: 384, flags: DIFlagPrivate)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 4, lowerBound: 0)
!56 = !{!57, !58}
!57 = !DITemplateTypeParameter(name: "K", type: !16)
!58 = !DITemplateTypeParameter(name: "V", type: !29)
!59 = !{i32 2, !"Debug Info Version", i32 3}
