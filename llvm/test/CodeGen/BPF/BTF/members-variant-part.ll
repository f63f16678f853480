; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Rust enums as key and value: one with the discriminator at offset 0, one with
; a single variant, one with none, and one without data.
;
; Source:
;   #![no_std]
;   #![allow(dead_code)]
;
;   pub enum Tagged {
;       A,
;       B(u32),
;       C { x: u8, y: u64 },
;   }
;   pub enum Single {
;       Only(u32),
;   }
;   #[repr(u8)]
;   pub enum Plain {
;       X = 1,
;       Y = 255,
;   }
;   pub enum Never {}
;
;   pub struct Def<K, V> {
;       kind: *const [i32; 1],
;       key: *const K,
;       value: *const V,
;   }
;
;   #[no_mangle]
;   #[link_section = ".maps"]
;   pub static mut M: Def<Tagged, Single> = Def { kind: core::ptr::null(), key: core::ptr::null(), value: core::ptr::null() };
;
;   #[no_mangle]
;   #[link_section = ".maps"]
;   pub static mut O: Def<Plain, Never> = Def { kind: core::ptr::null(), key: core::ptr::null(), value: core::ptr::null() };
; Compilation flags:
;   rustc --target=bpfel-unknown-none -g -O --crate-type=lib --emit=llvm-ir t.rs

;      CHECK:VAR 'M' global: STRUCT 'Def_3C_t_3A__3A_Tagged_2C__20_t_3A__3A_Single_3E_' size=24
; CHECK-NEXT:  'kind' offset=0: PTR ARRAY[1] INT 'i32' size=4 SIGNED
; CHECK-NEXT:  'key' offset=64: PTR STRUCT 'Tagged' size=16
; CHECK-NEXT:    '' offset=0: UNION '' size=16
; CHECK-NEXT:      '' offset=0: INT 'u8' size=1
; CHECK-NEXT:      'A' offset=0: STRUCT 'A' size=16
; CHECK-NEXT:      'B' offset=0: STRUCT 'B' size=16
; CHECK-NEXT:        '__0' offset=32: INT 'u32' size=4
; CHECK-NEXT:      'C' offset=0: STRUCT 'C' size=16
; CHECK-NEXT:        'x' offset=8: INT 'u8' size=1
; CHECK-NEXT:        'y' offset=64: INT 'u64' size=8
; CHECK-NEXT:  'value' offset=128: PTR STRUCT 'Single' size=4
; CHECK-NEXT:    '' offset=0: UNION '' size=4
; CHECK-NEXT:      'Only' offset=0: STRUCT 'Only' size=4
; CHECK-NEXT:        '__0' offset=0: INT 'u32' size=4
;
;      CHECK:VAR 'O' global: STRUCT 'Def_3C_t_3A__3A_Plain_2C__20_t_3A__3A_Never_3E_' size=24
; CHECK-NEXT:  'kind' offset=0: PTR ARRAY[1] INT 'i32' size=4 SIGNED
; CHECK-NEXT:  'key' offset=64: PTR ENUM 'Plain' size=1
; CHECK-NEXT:    'X' val=1
; CHECK-NEXT:    'Y' val=255
; CHECK-NEXT:  'value' offset=128: PTR STRUCT 'Never' size=0
; CHECK-NEXT:    '' offset=0: UNION '' size=0

@M = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@O = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !49

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!68}

!0 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !1, producer: "rustc", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.rs", directory: "/")
!2 = !{!3, !49}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "M", scope: !5, type: !6, isLocal: false, isDefinition: true)
!5 = !DINamespace(name: "t", scope: null)
!6 = !DICompositeType(tag: DW_TAG_structure_type, name: "Def<t::Tagged, t::Single>", scope: !5, size: 192, flags: DIFlagPublic, elements: !7, templateParams: !46, identifier: "75d9a8cd17fa0b6b448b37b79ab6b5b6")
!7 = !{!8, !14, !36}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !6, baseType: !9, size: 64, flags: DIFlagPrivate)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const [i32; 1]", baseType: !10, size: 64, dwarfAddressSpace: 0)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 32, elements: !12)
!11 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!12 = !{!13}
!13 = !DISubrange(count: 1, lowerBound: 0)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !6, baseType: !15, size: 64, offset: 64, flags: DIFlagPrivate)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::Tagged", baseType: !16, size: 64, dwarfAddressSpace: 0)
!16 = !DICompositeType(tag: DW_TAG_structure_type, name: "Tagged", scope: !5, size: 128, flags: DIFlagPublic, elements: !17, templateParams: !22, identifier: "be5cc45798e3c22cbbcfd74c6101eb2d")
!17 = !{!18}
!18 = !DICompositeType(tag: DW_TAG_variant_part, scope: !16, size: 128, elements: !19, templateParams: !22, identifier: "bc9e3a47c2259174886c912790ab957d", discriminator: !35)
!19 = !{!20, !23, !28}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "A", scope: !18, baseType: !21, size: 128, extraData: i128 0)
!21 = !DICompositeType(tag: DW_TAG_structure_type, name: "A", scope: !16, size: 128, flags: DIFlagPublic, elements: !22, identifier: "792cf19f6167489a3bb0eba24d5d6353")
!22 = !{}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "B", scope: !18, baseType: !24, size: 128, extraData: i128 1)
!24 = !DICompositeType(tag: DW_TAG_structure_type, name: "B", scope: !16, size: 128, flags: DIFlagPublic, elements: !25, templateParams: !22, identifier: "248a845e0bbaee244938214740e91cd1")
!25 = !{!26}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !24, baseType: !27, size: 32, offset: 32, flags: DIFlagPublic)
!27 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "C", scope: !18, baseType: !29, size: 128, extraData: i128 2)
!29 = !DICompositeType(tag: DW_TAG_structure_type, name: "C", scope: !16, size: 128, flags: DIFlagPublic, elements: !30, templateParams: !22, identifier: "d6841a890be5ea51d23c5331124046f9")
!30 = !{!31, !33}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !29, baseType: !32, size: 8, offset: 8, flags: DIFlagPublic)
!32 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !29, baseType: !34, size: 64, offset: 64, flags: DIFlagPublic)
!34 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, scope: !16, baseType: !32, size: 8, flags: DIFlagArtificial)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !6, baseType: !37, size: 64, offset: 128, flags: DIFlagPrivate)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::Single", baseType: !38, size: 64, dwarfAddressSpace: 0)
!38 = !DICompositeType(tag: DW_TAG_structure_type, name: "Single", scope: !5, size: 32, flags: DIFlagPublic, elements: !39, templateParams: !22, identifier: "94738457d0efeb18e8ba5ab14002414f")
!39 = !{!40}
!40 = !DICompositeType(tag: DW_TAG_variant_part, scope: !38, size: 32, elements: !41, templateParams: !22, identifier: "be1c906152127c7ce16dac94b678fc7e")
!41 = !{!42}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "Only", scope: !40, baseType: !43, size: 32)
!43 = !DICompositeType(tag: DW_TAG_structure_type, name: "Only", scope: !38, size: 32, flags: DIFlagPublic, elements: !44, templateParams: !22, identifier: "1db1af32f53206125daf99f8b3411bf8")
!44 = !{!45}
!45 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !43, baseType: !27, size: 32, flags: DIFlagPublic)
!46 = !{!47, !48}
!47 = !DITemplateTypeParameter(name: "K", type: !16)
!48 = !DITemplateTypeParameter(name: "V", type: !38)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(name: "O", scope: !5, type: !51, isLocal: false, isDefinition: true)
!51 = !DICompositeType(tag: DW_TAG_structure_type, name: "Def<t::Plain, t::Never>", scope: !5, size: 192, flags: DIFlagPublic, elements: !52, templateParams: !65, identifier: "8ca6b1f9a9f127b3c24f60872fc5ad91")
!52 = !{!53, !54, !60}
!53 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !51, baseType: !9, size: 64, flags: DIFlagPrivate)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !51, baseType: !55, size: 64, offset: 64, flags: DIFlagPrivate)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::Plain", baseType: !56, size: 64, dwarfAddressSpace: 0)
!56 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "Plain", scope: !5, baseType: !32, size: 8, flags: DIFlagEnumClass, elements: !57)
!57 = !{!58, !59}
!58 = !DIEnumerator(name: "X", value: 1, isUnsigned: true)
!59 = !DIEnumerator(name: "Y", value: 255, isUnsigned: true)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !51, baseType: !61, size: 64, offset: 128, flags: DIFlagPrivate)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::Never", baseType: !62, size: 64, dwarfAddressSpace: 0)
!62 = !DICompositeType(tag: DW_TAG_structure_type, name: "Never", scope: !5, flags: DIFlagPublic, elements: !63, templateParams: !22, identifier: "35623b675f1d8ed9a7ef63029f0ede73")
!63 = !{!64}
!64 = !DICompositeType(tag: DW_TAG_variant_part, scope: !62, elements: !22, identifier: "6d847d11677b91781843de3c6334ce1b")
!65 = !{!66, !67}
!66 = !DITemplateTypeParameter(name: "K", type: !56)
!67 = !DITemplateTypeParameter(name: "V", type: !62)
!68 = !{i32 2, !"Debug Info Version", i32 3}
