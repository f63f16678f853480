; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A C++ map of templates: the definition is a private member, and the names of
; the types are no identifiers.
;
; Source:
;   namespace app {
;   struct key { int a; };
;   struct value { long b; };
;   }
;   template <typename K, typename V> struct def {
;     int (*type)[1];
;     K *key;
;     V *value;
;   };
;   template <typename K, typename V> class hash_map {
;     def<K, V> d;
;   public:
;     V *lookup(const K &k);
;   };
;   hash_map<app::key, app::value> m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -S -emit-llvm t.cpp

;      CHECK:VAR 'm' global: STRUCT 'hash_map_3C_app_3A__3A_key_2C__20_app_3A__3A_value_3E_' size=24
; CHECK-NEXT:  'd' offset=0: STRUCT 'def_3C_app_3A__3A_key_2C__20_app_3A__3A_value_3E_' size=24
; CHECK-NEXT:    'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'key' offset=64: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=128: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED

@m = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!37}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "hash_map<app::key, app::value>", size: 192, flags: DIFlagTypePassByValue, elements: !6, templateParams: !28, identifier: "_ZTS8hash_mapIN3app3keyENS0_5valueEE")
!6 = !{!7, !31}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !5, baseType: !8, size: 192)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def<app::key, app::value>", size: 192, flags: DIFlagTypePassByValue, elements: !9, templateParams: !28, identifier: "_ZTS3defIN3app3keyENS0_5valueEE")
!9 = !{!10, !16, !22}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 32, elements: !14)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!15}
!15 = !DISubrange(count: 1)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, baseType: !17, size: 64, offset: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", scope: !19, size: 32, flags: DIFlagTypePassByValue, elements: !20, identifier: "_ZTSN3app3keyE")
!19 = !DINamespace(name: "app", scope: null)
!20 = !{!21}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !18, baseType: !13, size: 32)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !23, size: 64, offset: 128)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", scope: !19, size: 64, flags: DIFlagTypePassByValue, elements: !25, identifier: "_ZTSN3app5valueE")
!25 = !{!26}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !24, baseType: !27, size: 64)
!27 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!28 = !{!29, !30}
!29 = !DITemplateTypeParameter(name: "K", type: !18)
!30 = !DITemplateTypeParameter(name: "V", type: !24)
!31 = !DISubprogram(name: "lookup", linkageName: "_ZN8hash_mapIN3app3keyENS0_5valueEE6lookupERKS1_", scope: !5, file: !1, type: !32, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!32 = !DISubroutineType(types: !33)
!33 = !{!23, !34, !35}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!35 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!37 = !{i32 2, !"Debug Info Version", i32 3}
