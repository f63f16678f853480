; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Rust lays fields out in another order than that of the source; the kernel
; wants them in ascending offset.
;
; Source:
;   #![no_std]
;   #![allow(dead_code)]
;
;   pub struct Reordered {
;       a: u8,
;       b: u64,
;       c: u16,
;       d: [u32; 3],
;       e: (u8, u32),
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
;   pub static mut M: Def<Reordered, (u8, u64, u16)> = Def { kind: core::ptr::null(), key: core::ptr::null(), value: core::ptr::null() };
; Compilation flags:
;   rustc --target=bpfel-unknown-none -g -O --crate-type=lib --emit=llvm-ir t.rs

;      CHECK:VAR 'M' global: STRUCT 'Def_3C_t_3A__3A_Reordered_2C__20__28_u8_2C__20_u64_2C__20_u16_29__3E_' size=24
; CHECK-NEXT:  'kind' offset=0: PTR ARRAY[1] INT 'i32' size=4 SIGNED
; CHECK-NEXT:  'key' offset=64: PTR STRUCT 'Reordered' size=32
; CHECK-NEXT:    'b' offset=0: INT 'u64' size=8
; CHECK-NEXT:    'e' offset=64: STRUCT '_28_u8_2C__20_u32_29_' size=8
; CHECK-NEXT:      '__0' offset=0: INT 'u8' size=1
; CHECK-NEXT:      '__1' offset=32: INT 'u32' size=4
; CHECK-NEXT:    'd' offset=128: ARRAY[3] INT 'u32' size=4
; CHECK-NEXT:    'c' offset=224: INT 'u16' size=2
; CHECK-NEXT:    'a' offset=240: INT 'u8' size=1
; CHECK-NEXT:  'value' offset=128: PTR STRUCT '_28_u8_2C__20_u64_2C__20_u16_29_' size=16
; CHECK-NEXT:    '__1' offset=0: INT 'u64' size=8
; CHECK-NEXT:    '__0' offset=64: INT 'u8' size=1
; CHECK-NEXT:    '__2' offset=80: INT 'u16' size=2

@M = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!45}

!0 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !1, producer: "rustc", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.rs", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "M", scope: !5, type: !6, isLocal: false, isDefinition: true)
!5 = !DINamespace(name: "t", scope: null)
!6 = !DICompositeType(tag: DW_TAG_structure_type, name: "Def<t::Reordered, (u8, u64, u16)>", scope: !5, size: 192, flags: DIFlagPublic, elements: !7, templateParams: !42, identifier: "1247794bf19c80986695296d7b85925b")
!7 = !{!8, !14, !35}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !6, baseType: !9, size: 64, flags: DIFlagPrivate)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const [i32; 1]", baseType: !10, size: 64, dwarfAddressSpace: 0)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 32, elements: !12)
!11 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!12 = !{!13}
!13 = !DISubrange(count: 1, lowerBound: 0)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !6, baseType: !15, size: 64, offset: 64, flags: DIFlagPrivate)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::Reordered", baseType: !16, size: 64, dwarfAddressSpace: 0)
!16 = !DICompositeType(tag: DW_TAG_structure_type, name: "Reordered", scope: !5, size: 256, flags: DIFlagPublic, elements: !17, templateParams: !34, identifier: "de1c3c3388d1f70ef83581bfa6f9ac90")
!17 = !{!18, !20, !22, !24, !29}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !16, baseType: !19, size: 8, offset: 240, flags: DIFlagPrivate)
!19 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !16, baseType: !21, size: 64, flags: DIFlagPrivate)
!21 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !16, baseType: !23, size: 16, offset: 224, flags: DIFlagPrivate)
!23 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !16, baseType: !25, size: 96, offset: 128, flags: DIFlagPrivate)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 96, elements: !27)
!26 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!27 = !{!28}
!28 = !DISubrange(count: 3, lowerBound: 0)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "e", scope: !16, baseType: !30, size: 64, offset: 64, flags: DIFlagPrivate)
!30 = !DICompositeType(tag: DW_TAG_structure_type, name: "(u8, u32)", size: 64, elements: !31, templateParams: !34, identifier: "3c97498e331f7476ffbf4c718448196d")
!31 = !{!32, !33}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !30, baseType: !19, size: 8)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !30, baseType: !26, size: 32, offset: 32)
!34 = !{}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !6, baseType: !36, size: 64, offset: 128, flags: DIFlagPrivate)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const (u8, u64, u16)", baseType: !37, size: 64, dwarfAddressSpace: 0)
!37 = !DICompositeType(tag: DW_TAG_structure_type, name: "(u8, u64, u16)", size: 128, elements: !38, templateParams: !34, identifier: "aa5942060e1139e22aee4992232a49a3")
!38 = !{!39, !40, !41}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !37, baseType: !19, size: 8, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !37, baseType: !21, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "__2", scope: !37, baseType: !23, size: 16, offset: 80)
!42 = !{!43, !44}
!43 = !DITemplateTypeParameter(name: "K", type: !16)
!44 = !DITemplateTypeParameter(name: "V", type: !37)
!45 = !{i32 2, !"Debug Info Version", i32 3}
