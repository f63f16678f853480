; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A Rust enum whose discriminator is not at offset 0: it is inside an unnamed
; structure, since the kernel takes no union member elsewhere.
;
; Source:
;   #![no_std]
;   #![allow(dead_code)]
;
;   use core::num::NonZeroU8;
;   pub struct Wide(u64, NonZeroU8);
;
;   pub struct Def<K, V> {
;       kind: *const [i32; 1],
;       key: *const K,
;       value: *const V,
;   }
;
;   #[no_mangle]
;   #[link_section = ".maps"]
;   pub static mut M: Def<Option<Wide>, Option<&'static u32>> = Def { kind: core::ptr::null(), key: core::ptr::null(), value: core::ptr::null() };
; Compilation flags:
;   rustc --target=bpfel-unknown-none -g -O --crate-type=lib --emit=llvm-ir t.rs

;      CHECK:VAR 'M' global: STRUCT 'Def_3C_core_3A__3A_option_3A__3A_Option_3C_t_3A__3A_Wide_3E__2C__20_core_3A__3A_option_3A__3A_Option_3C__26_u32_3E__3E_' size=24
; CHECK-NEXT:  'kind' offset=0: PTR ARRAY[1] INT 'i32' size=4 SIGNED
; CHECK-NEXT:  'key' offset=64: PTR STRUCT 'Option_3C_t_3A__3A_Wide_3E_' size=16
; CHECK-NEXT:    '' offset=0: UNION '' size=16
; CHECK-NEXT:      '' offset=0: STRUCT '' size=9
; CHECK-NEXT:        '' offset=64: INT 'u8' size=1
; CHECK-NEXT:      'None' offset=0: STRUCT 'None' size=16
; CHECK-NEXT:      'Some' offset=0: STRUCT 'Some' size=16
; CHECK-NEXT:        '__0' offset=0: STRUCT 'Wide' size=16
; CHECK-NEXT:          '__0' offset=0: INT 'u64' size=8
; CHECK-NEXT:          '__1' offset=64: STRUCT 'NonZero_3C_u8_3E_' size=1
; CHECK-NEXT:            '__0' offset=0: STRUCT 'NonZeroU8Inner' size=1
; CHECK-NEXT:              '__0' offset=0: INT 'u8' size=1
; CHECK-NEXT:  'value' offset=128: PTR STRUCT 'Option_3C__26_u32_3E_' size=8
; CHECK-NEXT:    '' offset=0: UNION '' size=8
; CHECK-NEXT:      '' offset=0: INT 'u64' size=8
; CHECK-NEXT:      'None' offset=0: STRUCT 'None' size=8
; CHECK-NEXT:      'Some' offset=0: STRUCT 'Some' size=8
; CHECK-NEXT:        '__0' offset=0: PTR INT 'u32' size=4

@M = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!69}

!0 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !1, producer: "rustc", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.rs", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "M", scope: !5, type: !6, isLocal: false, isDefinition: true)
!5 = !DINamespace(name: "t", scope: null)
!6 = !DICompositeType(tag: DW_TAG_structure_type, name: "Def<core::option::Option<t::Wide>, core::option::Option<&u32>>", scope: !5, size: 192, flags: DIFlagPublic, elements: !7, templateParams: !66, identifier: "edf35d2951f8389628e0f4a6b06ca514")
!7 = !{!8, !14, !49}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !6, baseType: !9, size: 64, flags: DIFlagPrivate)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const [i32; 1]", baseType: !10, size: 64, dwarfAddressSpace: 0)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 32, elements: !12)
!11 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!12 = !{!13}
!13 = !DISubrange(count: 1, lowerBound: 0)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !6, baseType: !15, size: 64, offset: 64, flags: DIFlagPrivate)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::option::Option<t::Wide>", baseType: !16, size: 64, dwarfAddressSpace: 0)
!16 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<t::Wide>", scope: !17, size: 128, flags: DIFlagPublic, elements: !19, templateParams: !24, identifier: "f0423b13824a4f0cafa23b8c61e323a8")
!17 = !DINamespace(name: "option", scope: !18)
!18 = !DINamespace(name: "core", scope: null)
!19 = !{!20}
!20 = !DICompositeType(tag: DW_TAG_variant_part, scope: !16, size: 128, elements: !21, templateParams: !24, identifier: "5dbe9b849c12725754c61228dafc57d1", discriminator: !48)
!21 = !{!22, !44}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !20, baseType: !23, size: 128, extraData: i128 0)
!23 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !16, size: 128, flags: DIFlagPublic, elements: !24, templateParams: !25, identifier: "c949d98bf213c15f5390e115c70723cf")
!24 = !{}
!25 = !{!26}
!26 = !DITemplateTypeParameter(name: "T", type: !27)
!27 = !DICompositeType(tag: DW_TAG_structure_type, name: "Wide", scope: !5, size: 128, flags: DIFlagPublic, elements: !28, templateParams: !24, identifier: "c645cd914b3381bdb35207e5c72dc2eb")
!28 = !{!29, !31}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !27, baseType: !30, size: 64, flags: DIFlagPrivate)
!30 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !27, baseType: !32, size: 8, offset: 64, flags: DIFlagPrivate)
!32 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZero<u8>", scope: !33, size: 8, flags: DIFlagPublic, elements: !35, templateParams: !42, identifier: "4cea73264677dae2c3a860f5d170d300")
!33 = !DINamespace(name: "nonzero", scope: !34)
!34 = !DINamespace(name: "num", scope: !18)
!35 = !{!36}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !32, baseType: !37, size: 8, flags: DIFlagPrivate)
!37 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZeroU8Inner", scope: !38, size: 8, flags: DIFlagPublic, elements: !39, templateParams: !24, identifier: "285a0079a6862f913675c748478c2abe")
!38 = !DINamespace(name: "private", scope: !33)
!39 = !{!40}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !37, baseType: !41, size: 8, flags: DIFlagPrivate)
!41 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!42 = !{!43}
!43 = !DITemplateTypeParameter(name: "T", type: !41)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !20, baseType: !45, size: 128)
!45 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !16, size: 128, flags: DIFlagPublic, elements: !46, templateParams: !25, identifier: "956dee9389bf125e60f73e209733a34a")
!46 = !{!47}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !45, baseType: !27, size: 128, flags: DIFlagPublic)
!48 = !DIDerivedType(tag: DW_TAG_member, scope: !16, baseType: !41, size: 8, offset: 64, flags: DIFlagArtificial)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !6, baseType: !50, size: 64, offset: 128, flags: DIFlagPrivate)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::option::Option<&u32>", baseType: !51, size: 64, dwarfAddressSpace: 0)
!51 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&u32>", scope: !17, size: 64, flags: DIFlagPublic, elements: !52, templateParams: !24, identifier: "184c05bec6adae5dd933d96e5749236a")
!52 = !{!53}
!53 = !DICompositeType(tag: DW_TAG_variant_part, scope: !51, size: 64, elements: !54, templateParams: !24, identifier: "d4c5763987161a9b3653f6d50336b922", discriminator: !65)
!54 = !{!55, !61}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !53, baseType: !56, size: 64, extraData: i128 0)
!56 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !51, size: 64, flags: DIFlagPublic, elements: !24, templateParams: !57, identifier: "993e4a2e2c69a10b692f81452c56a36b")
!57 = !{!58}
!58 = !DITemplateTypeParameter(name: "T", type: !59)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&u32", baseType: !60, size: 64, dwarfAddressSpace: 0)
!60 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !53, baseType: !62, size: 64)
!62 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !51, size: 64, flags: DIFlagPublic, elements: !63, templateParams: !57, identifier: "37c3c63b6617a410d809eafa188c4fb8")
!63 = !{!64}
!64 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !62, baseType: !59, size: 64, flags: DIFlagPublic)
!65 = !DIDerivedType(tag: DW_TAG_member, scope: !51, baseType: !30, size: 64, flags: DIFlagArtificial)
!66 = !{!67, !68}
!67 = !DITemplateTypeParameter(name: "K", type: !16)
!68 = !DITemplateTypeParameter(name: "V", type: !51)
!69 = !{i32 2, !"Debug Info Version", i32 3}
