; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py %t.el.btf | FileCheck %s
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py %t.eb.btf | FileCheck %s

; Declaration tags have the number of the member in BTF: members are sorted by
; offset, base classes count, static members and methods do not.
;
; Source:
;   #define tag(x) __attribute__((btf_decl_tag(#x)))
;   struct base { int b; };
;   struct value {
;     struct base super;
;     int first tag(on_first);
;     long second tag(on_second) tag(again);
;     char third tag(on_third);
;   } tag(on_value);
;   struct { struct value *value; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c
; Then super is made a base class, a method and a static member with a tag are
; added, and the members are put into reverse order: what C++ and Rust would
; have if they had tags.

;      CHECK:[1] PTR '(anon)' type_id=2
;
;      CHECK:[2] STRUCT 'value' size=24 vlen=4
;
;      CHECK:	'(anon)' type_id=4 bits_offset=0
;
;      CHECK:	'first' type_id=5 bits_offset=32
;
;      CHECK:	'second' type_id=7 bits_offset=64
;
;      CHECK:	'third' type_id=10 bits_offset=128
;
;      CHECK:[3] DECL_TAG 'on_value' type_id=2 component_idx=-1
;
;      CHECK:[4] STRUCT 'base' size=4 vlen=1
;
;      CHECK:	'b' type_id=5 bits_offset=0
;
;      CHECK:[5] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED
;
;      CHECK:[6] DECL_TAG 'on_first' type_id=2 component_idx=1
;
;      CHECK:[7] INT 'long' size=8 bits_offset=0 nr_bits=64 encoding=SIGNED
;
;      CHECK:[8] DECL_TAG 'on_second' type_id=2 component_idx=2
;
;      CHECK:[9] DECL_TAG 'again' type_id=2 component_idx=2
;
;      CHECK:[10] INT 'char' size=1 bits_offset=0 nr_bits=8 encoding=SIGNED
;
;      CHECK:[11] DECL_TAG 'on_third' type_id=2 component_idx=3
;
;      CHECK:[12] STRUCT '(anon)' size=8 vlen=1
;
;      CHECK:	'value' type_id=1 bits_offset=0
;
;      CHECK:[13] VAR 'm' type_id=12, linkage=global
;
;      CHECK:[14] DATASEC '.maps' size=0 vlen=1
;
;      CHECK:	type_id=13 offset=0 size=8 (VAR 'm')

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!30}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 192, elements: !10, annotations: !28)
!10 = !{!31, !32, !24, !19, !16, !11}
!11 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !9, baseType: !12, size: 32)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "base", size: 32, elements: !13)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !12, baseType: !15, size: 32)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !9, baseType: !15, size: 32, offset: 32, annotations: !17)
!17 = !{!18}
!18 = !{!"btf_decl_tag", !"on_first"}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !9, baseType: !20, size: 64, offset: 64, annotations: !21)
!20 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!21 = !{!22, !23}
!22 = !{!"btf_decl_tag", !"on_second"}
!23 = !{!"btf_decl_tag", !"again"}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "third", scope: !9, baseType: !25, size: 8, offset: 128, annotations: !26)
!25 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!26 = !{!27}
!27 = !{!"btf_decl_tag", !"on_third"}
!28 = !{!29}
!29 = !{!"btf_decl_tag", !"on_value"}
!30 = !{i32 2, !"Debug Info Version", i32 3}
!31 = !DISubprogram(name: "method", scope: !9, type: !33, spFlags: 0)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !9, baseType: !15, flags: DIFlagStaticMember, annotations: !35)
!33 = !DISubroutineType(types: !34)
!34 = !{null}
!35 = !{!36}
!36 = !{!"btf_decl_tag", !"on_static_member"}
