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

; A Rust map: HashMap and UnsafeCell are transparent, and so is PhantomData
; beside the definition.
;
; Source:
;   #![no_std]
;   #![allow(dead_code)]
;   use core::cell::UnsafeCell;
;   use core::marker::PhantomData;
;   pub struct MyKey(u32);
;   pub struct MyValue(u64);
;   pub struct Def<K, V> {
;       key: *const K,
;       value: *const V,
;   }
;   pub struct HashMap<K, V>(UnsafeCell<Def<K, V>>, PhantomData<K>);
;   #[no_mangle]
;   #[link_section = ".maps"]
;   pub static mut M: HashMap<MyKey, MyValue> = HashMap(
;       UnsafeCell::new(Def { key: core::ptr::null(), value: core::ptr::null() }),
;       PhantomData,
;   );
; Compilation flags:
;   rustc --target=bpfel-unknown-none -g -O --crate-type=lib --emit=llvm-ir t.rs

;      CHECK:VAR 'M' global: STRUCT 'Def_3C_t_3A__3A_MyKey_2C__20_t_3A__3A_MyValue_3E_' size=16
; CHECK-NEXT:  'key' offset=0: PTR STRUCT 'MyKey' size=4
; CHECK-NEXT:    '__0' offset=0: INT 'u32' size=4
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'MyValue' size=8
; CHECK-NEXT:    '__0' offset=0: INT 'u64' size=8

;      OFF:VAR 'M' global: STRUCT 'HashMap_3C_t_3A__3A_MyKey_2C__20_t_3A__3A_MyValue_3E_' size=16
; OFF-NEXT:  '__0' offset=0: STRUCT 'UnsafeCell_3C_t_3A__3A_Def_3C_t_3A__3A_MyKey_2C__20_t_3A__3A_MyValue_3E__3E_' size=16
; OFF-NEXT:    'value' offset=0: STRUCT 'Def_3C_t_3A__3A_MyKey_2C__20_t_3A__3A_MyValue_3E_' size=16
; OFF-NEXT:      'key' offset=0: PTR STRUCT 'MyKey' size=4
; OFF-NEXT:        '__0' offset=0: INT 'u32' size=4
; OFF-NEXT:      'value' offset=64: PTR STRUCT 'MyValue' size=8
; OFF-NEXT:        '__0' offset=0: INT 'u64' size=8
; OFF-NEXT:  '__1' offset=128: STRUCT 'PhantomData_3C_t_3A__3A_MyKey_3E_' size=0

@M = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!39}

!0 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !1, producer: "rustc", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.rs", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "M", scope: !5, type: !6, isLocal: false, isDefinition: true)
!5 = !DINamespace(name: "t", scope: null)
!6 = !DICompositeType(tag: DW_TAG_structure_type, name: "HashMap<t::MyKey, t::MyValue>", scope: !5, size: 128, flags: DIFlagPublic, elements: !7, templateParams: !29, identifier: "84d4dae6b86a4c97190b06ba676a83a2")
!7 = !{!8, !34}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !6, baseType: !9, size: 128, flags: DIFlagPrivate)
!9 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeCell<t::Def<t::MyKey, t::MyValue>>", scope: !10, size: 128, flags: DIFlagPublic, elements: !12, templateParams: !32, identifier: "3e001e77c5ee791982f011bd60b36f6a")
!10 = !DINamespace(name: "cell", scope: !11)
!11 = !DINamespace(name: "core", scope: null)
!12 = !{!13}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !9, baseType: !14, size: 128, flags: DIFlagPrivate)
!14 = !DICompositeType(tag: DW_TAG_structure_type, name: "Def<t::MyKey, t::MyValue>", scope: !5, size: 128, flags: DIFlagPublic, elements: !15, templateParams: !29, identifier: "34c8794ee7d789ac3165ecda1edf133d")
!15 = !{!16, !23}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !14, baseType: !17, size: 64, flags: DIFlagPrivate)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::MyKey", baseType: !18, size: 64, dwarfAddressSpace: 0)
!18 = !DICompositeType(tag: DW_TAG_structure_type, name: "MyKey", scope: !5, size: 32, flags: DIFlagPublic, elements: !19, templateParams: !22, identifier: "66bf7d48a504d7dd897d628f181e701a")
!19 = !{!20}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !18, baseType: !21, size: 32, flags: DIFlagPrivate)
!21 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!22 = !{}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !14, baseType: !24, size: 64, offset: 64, flags: DIFlagPrivate)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::MyValue", baseType: !25, size: 64, dwarfAddressSpace: 0)
!25 = !DICompositeType(tag: DW_TAG_structure_type, name: "MyValue", scope: !5, size: 64, flags: DIFlagPublic, elements: !26, templateParams: !22, identifier: "de5991b65d405fe058e4d35522464936")
!26 = !{!27}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !25, baseType: !28, size: 64, flags: DIFlagPrivate)
!28 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!29 = !{!30, !31}
!30 = !DITemplateTypeParameter(name: "K", type: !18)
!31 = !DITemplateTypeParameter(name: "V", type: !25)
!32 = !{!33}
!33 = !DITemplateTypeParameter(name: "T", type: !14)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !6, baseType: !35, offset: 128, flags: DIFlagPrivate)
!35 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<t::MyKey>", scope: !36, flags: DIFlagPublic, elements: !22, templateParams: !37, identifier: "8f8fdfcaf2503193f838a9cdfe25963e")
!36 = !DINamespace(name: "marker", scope: !11)
!37 = !{!38}
!38 = !DITemplateTypeParameter(name: "T", type: !18)
!39 = !{i32 2, !"Debug Info Version", i32 3}
