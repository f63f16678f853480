; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A Rust enum as a wrapper: the definition is in one of its variants.
;
; Source:
;   #![no_std]
;   #![allow(dead_code)]
;
;   pub struct Key(u32);
;   pub struct Value(u64);
;
;   pub struct Def<K, V> {
;       kind: *const [i32; 1],
;       key: *const K,
;       value: *const V,
;   }
;
;   pub enum Map {
;       None,
;       Hash(Def<Key, Value>),
;       Number(u64),
;   }
;
;   #[no_mangle]
;   #[link_section = ".maps"]
;   pub static mut M: Map = Map::Hash(Def { kind: core::ptr::null(), key: core::ptr::null(), value: core::ptr::null() });
; Compilation flags:
;   rustc --target=bpfel-unknown-none -g -O --crate-type=lib --emit=llvm-ir t.rs

;      CHECK:VAR 'M' global: STRUCT 'Map' size=32
; CHECK-NEXT:  '' offset=0: UNION '' size=32
; CHECK-NEXT:    '' offset=0: INT 'u64' size=8
; CHECK-NEXT:    'None' offset=0: STRUCT 'None' size=32
; CHECK-NEXT:    'Hash' offset=0: STRUCT 'Hash' size=32
; CHECK-NEXT:      '__0' offset=64: STRUCT 'Def_3C_t_3A__3A_Key_2C__20_t_3A__3A_Value_3E_' size=24
; CHECK-NEXT:        'kind' offset=0: PTR ARRAY[1] INT 'i32' size=4 SIGNED
; CHECK-NEXT:        'key' offset=64: PTR STRUCT 'Key' size=4
; CHECK-NEXT:          '__0' offset=0: INT 'u32' size=4
; CHECK-NEXT:        'value' offset=128: PTR STRUCT 'Value' size=8
; CHECK-NEXT:          '__0' offset=0: INT 'u64' size=8
; CHECK-NEXT:    'Number' offset=0: STRUCT 'Number' size=32
; CHECK-NEXT:      '__0' offset=64: INT 'u64' size=8

@M = dso_local global [32 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!45}

!0 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !1, producer: "rustc", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.rs", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "M", scope: !5, type: !6, isLocal: false, isDefinition: true)
!5 = !DINamespace(name: "t", scope: null)
!6 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map", scope: !5, size: 256, flags: DIFlagPublic, elements: !7, templateParams: !12, identifier: "a0ea5ddea26c4a05a7d42fd2e46f938")
!7 = !{!8}
!8 = !DICompositeType(tag: DW_TAG_variant_part, scope: !6, size: 256, elements: !9, templateParams: !12, identifier: "47bea83c693bc13e5988f4736fda4d39", discriminator: !44)
!9 = !{!10, !13, !40}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !8, baseType: !11, size: 256, extraData: i128 0)
!11 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !6, size: 256, flags: DIFlagPublic, elements: !12, identifier: "65a3e7de9851daf3bbb8065293f6f2ea")
!12 = !{}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "Hash", scope: !8, baseType: !14, size: 256, extraData: i128 1)
!14 = !DICompositeType(tag: DW_TAG_structure_type, name: "Hash", scope: !6, size: 256, flags: DIFlagPublic, elements: !15, templateParams: !12, identifier: "96da2c6fbe8b69a73eb9292e3b61950f")
!15 = !{!16}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !14, baseType: !17, size: 192, offset: 64, flags: DIFlagPublic)
!17 = !DICompositeType(tag: DW_TAG_structure_type, name: "Def<t::Key, t::Value>", scope: !5, size: 192, flags: DIFlagPublic, elements: !18, templateParams: !37, identifier: "922cd5b2991853bc69ba9583226e409")
!18 = !{!19, !25, !31}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !17, baseType: !20, size: 64, flags: DIFlagPrivate)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const [i32; 1]", baseType: !21, size: 64, dwarfAddressSpace: 0)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 32, elements: !23)
!22 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!23 = !{!24}
!24 = !DISubrange(count: 1, lowerBound: 0)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !17, baseType: !26, size: 64, offset: 64, flags: DIFlagPrivate)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::Key", baseType: !27, size: 64, dwarfAddressSpace: 0)
!27 = !DICompositeType(tag: DW_TAG_structure_type, name: "Key", scope: !5, size: 32, flags: DIFlagPublic, elements: !28, templateParams: !12, identifier: "677bc4f940809d7a4904a67d64ebc9ff")
!28 = !{!29}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !27, baseType: !30, size: 32, flags: DIFlagPrivate)
!30 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !17, baseType: !32, size: 64, offset: 128, flags: DIFlagPrivate)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::Value", baseType: !33, size: 64, dwarfAddressSpace: 0)
!33 = !DICompositeType(tag: DW_TAG_structure_type, name: "Value", scope: !5, size: 64, flags: DIFlagPublic, elements: !34, templateParams: !12, identifier: "3969fa6d72bba575ff33df402f787277")
!34 = !{!35}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !33, baseType: !36, size: 64, flags: DIFlagPrivate)
!36 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!37 = !{!38, !39}
!38 = !DITemplateTypeParameter(name: "K", type: !27)
!39 = !DITemplateTypeParameter(name: "V", type: !33)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "Number", scope: !8, baseType: !41, size: 256, extraData: i128 2)
!41 = !DICompositeType(tag: DW_TAG_structure_type, name: "Number", scope: !6, size: 256, flags: DIFlagPublic, elements: !42, templateParams: !12, identifier: "d5508fd8b0fdffbb6d55b5c36911f489")
!42 = !{!43}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !41, baseType: !36, size: 64, offset: 64, flags: DIFlagPublic)
!44 = !DIDerivedType(tag: DW_TAG_member, scope: !6, baseType: !36, size: 64, flags: DIFlagArtificial)
!45 = !{i32 2, !"Debug Info Version", i32 3}
