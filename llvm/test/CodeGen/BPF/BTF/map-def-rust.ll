; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A Rust map as Aya defines it: the definition is inside UnsafeCell. Pointers
; have names in Rust, which the kernel does not take; those of types become C
; identifiers.
;
; Source:
;   #![no_std]
;   #![allow(dead_code)]
;
;   use core::cell::UnsafeCell;
;   pub struct MyKey(u32);
;   pub struct MyValue(u64);
;
;   pub struct Def<K, V> {
;       kind: *const [i32; 1],
;       key: *const K,
;       value: *const V,
;   }
;
;   pub struct HashMap<K, V>(UnsafeCell<Def<K, V>>);
;
;   #[no_mangle]
;   #[link_section = ".maps"]
;   pub static mut M: HashMap<MyKey, MyValue> = HashMap(UnsafeCell::new(Def { kind: core::ptr::null(), key: core::ptr::null(), value: core::ptr::null() }));
; Compilation flags:
;   rustc --target=bpfel-unknown-none -g -O --crate-type=lib --emit=llvm-ir t.rs

;      CHECK:VAR 'M' global: STRUCT 'HashMap_3C_t_3A__3A_MyKey_2C__20_t_3A__3A_MyValue_3E_' size=24
; CHECK-NEXT:  '__0' offset=0: STRUCT 'UnsafeCell_3C_t_3A__3A_Def_3C_t_3A__3A_MyKey_2C__20_t_3A__3A_MyValue_3E__3E_' size=24
; CHECK-NEXT:    'value' offset=0: STRUCT 'Def_3C_t_3A__3A_MyKey_2C__20_t_3A__3A_MyValue_3E_' size=24
; CHECK-NEXT:      'kind' offset=0: PTR ARRAY[1] INT 'i32' size=4 SIGNED
; CHECK-NEXT:      'key' offset=64: PTR STRUCT 'MyKey' size=4
; CHECK-NEXT:        '__0' offset=0: INT 'u32' size=4
; CHECK-NEXT:      'value' offset=128: PTR STRUCT 'MyValue' size=8
; CHECK-NEXT:        '__0' offset=0: INT 'u64' size=8

@M = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!40}

!0 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !1, producer: "rustc", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.rs", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "M", scope: !5, type: !6, isLocal: false, isDefinition: true)
!5 = !DINamespace(name: "t", scope: null)
!6 = !DICompositeType(tag: DW_TAG_structure_type, name: "HashMap<t::MyKey, t::MyValue>", scope: !5, size: 192, flags: DIFlagPublic, elements: !7, templateParams: !35, identifier: "5659c0bb4af868943431be2fd40e5e0f")
!7 = !{!8}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !6, baseType: !9, size: 192, flags: DIFlagPrivate)
!9 = !DICompositeType(tag: DW_TAG_structure_type, name: "UnsafeCell<t::Def<t::MyKey, t::MyValue>>", scope: !10, size: 192, flags: DIFlagPublic, elements: !12, templateParams: !38, identifier: "f3934f5fdd3db3c2c43517c8ccae1957")
!10 = !DINamespace(name: "cell", scope: !11)
!11 = !DINamespace(name: "core", scope: null)
!12 = !{!13}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !9, baseType: !14, size: 192, flags: DIFlagPrivate)
!14 = !DICompositeType(tag: DW_TAG_structure_type, name: "Def<t::MyKey, t::MyValue>", scope: !5, size: 192, flags: DIFlagPublic, elements: !15, templateParams: !35, identifier: "d4af089ced1fea8fc2b65ffbc84bb72")
!15 = !{!16, !22, !29}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !14, baseType: !17, size: 64, flags: DIFlagPrivate)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const [i32; 1]", baseType: !18, size: 64, dwarfAddressSpace: 0)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 32, elements: !20)
!19 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!20 = !{!21}
!21 = !DISubrange(count: 1, lowerBound: 0)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !14, baseType: !23, size: 64, offset: 64, flags: DIFlagPrivate)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::MyKey", baseType: !24, size: 64, dwarfAddressSpace: 0)
!24 = !DICompositeType(tag: DW_TAG_structure_type, name: "MyKey", scope: !5, size: 32, flags: DIFlagPublic, elements: !25, templateParams: !28, identifier: "66bf7d48a504d7dd897d628f181e701a")
!25 = !{!26}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !24, baseType: !27, size: 32, flags: DIFlagPrivate)
!27 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!28 = !{}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !14, baseType: !30, size: 64, offset: 128, flags: DIFlagPrivate)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const t::MyValue", baseType: !31, size: 64, dwarfAddressSpace: 0)
!31 = !DICompositeType(tag: DW_TAG_structure_type, name: "MyValue", scope: !5, size: 64, flags: DIFlagPublic, elements: !32, templateParams: !28, identifier: "de5991b65d405fe058e4d35522464936")
!32 = !{!33}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !31, baseType: !34, size: 64, flags: DIFlagPrivate)
!34 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!35 = !{!36, !37}
!36 = !DITemplateTypeParameter(name: "K", type: !24)
!37 = !DITemplateTypeParameter(name: "V", type: !31)
!38 = !{!39}
!39 = !DITemplateTypeParameter(name: "T", type: !14)
!40 = !{i32 2, !"Debug Info Version", i32 3}
