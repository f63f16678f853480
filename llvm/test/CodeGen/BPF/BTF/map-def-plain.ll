; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llvm-readelf -x .BTF %t.el | FileCheck %s --check-prefix=BYTES

; A definition that is not wrapped has the same types, ids and bytes as it had
; before there was a walk.
;
; Source:
;   struct key { int a; };
;   typedef struct { long b; struct key *k; } value_t;
;   struct {
;     int (*type)[1];
;     struct key *key;
;     value_t *value;
;     int (*max_entries)[10];
;   } m __attribute__((section(".maps"), used));
;   struct other { struct key *key; const unsigned int *value; };
;   struct other n __attribute__((section(".maps"), used));
;   const volatile int plain = 1;
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:[1] PTR '(anon)' type_id=3
;
;      CHECK:[2] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED
;
;      CHECK:[3] ARRAY '(anon)' type_id=2 index_type_id=4 nr_elems=1
;
;      CHECK:[4] INT '__ARRAY_SIZE_TYPE__' size=4 bits_offset=0 nr_bits=32 encoding=(none)
;
;      CHECK:[5] PTR '(anon)' type_id=6
;
;      CHECK:[6] STRUCT 'key' size=4 vlen=1
;
;      CHECK:	'a' type_id=2 bits_offset=0
;
;      CHECK:[7] PTR '(anon)' type_id=8
;
;      CHECK:[8] TYPEDEF 'value_t' type_id=9
;
;      CHECK:[9] STRUCT '(anon)' size=16 vlen=2
;
;      CHECK:	'b' type_id=10 bits_offset=0
;
;      CHECK:	'k' type_id=5 bits_offset=64
;
;      CHECK:[10] INT 'long' size=8 bits_offset=0 nr_bits=64 encoding=SIGNED
;
;      CHECK:[11] PTR '(anon)' type_id=12
;
;      CHECK:[12] ARRAY '(anon)' type_id=2 index_type_id=4 nr_elems=10
;
;      CHECK:[13] STRUCT '(anon)' size=32 vlen=4
;
;      CHECK:	'type' type_id=1 bits_offset=0
;
;      CHECK:	'key' type_id=5 bits_offset=64
;
;      CHECK:	'value' type_id=7 bits_offset=128
;
;      CHECK:	'max_entries' type_id=11 bits_offset=192
;
;      CHECK:[14] VAR 'm' type_id=13, linkage=global
;
;      CHECK:[15] PTR '(anon)' type_id=16
;
;      CHECK:[16] CONST '(anon)' type_id=17
;
;      CHECK:[17] INT 'unsigned int' size=4 bits_offset=0 nr_bits=32 encoding=(none)
;
;      CHECK:[18] STRUCT 'other' size=16 vlen=2
;
;      CHECK:	'key' type_id=5 bits_offset=0
;
;      CHECK:	'value' type_id=15 bits_offset=64
;
;      CHECK:[19] VAR 'n' type_id=18, linkage=global
;
;      CHECK:[20] CONST '(anon)' type_id=21
;
;      CHECK:[21] VOLATILE '(anon)' type_id=2
;
;      CHECK:[22] VAR 'plain' type_id=20, linkage=global
;
;      CHECK:[23] DATASEC '.maps' size=0 vlen=2
;
;      CHECK:	type_id=14 offset=0 size=32 (VAR 'm')
;
;      CHECK:	type_id=19 offset=0 size=16 (VAR 'n')
;
;      CHECK:[24] DATASEC '.rodata' size=0 vlen=1
;
;      CHECK:	type_id=22 offset=0 size=4 (VAR 'plain')

@plain = dso_local constant [4 x i8] zeroinitializer, align 4, !dbg !3
;      BYTES: 0x00000000 9feb0100 18000000 00000000 e4010000
; BYTES-NEXT: 0x00000010 e4010000 72000000 00000000 00000002
; BYTES-NEXT: 0x00000020 03000000 01000000 00000001 04000000
; BYTES-NEXT: 0x00000030 20000001 00000000 00000003 00000000
; BYTES-NEXT: 0x00000040 02000000 04000000 01000000 05000000
; BYTES-NEXT: 0x00000050 00000001 04000000 20000000 00000000
; BYTES-NEXT: 0x00000060 00000002 06000000 19000000 01000004
; BYTES-NEXT: 0x00000070 04000000 1d000000 02000000 00000000
; BYTES-NEXT: 0x00000080 00000000 00000002 08000000 1f000000
; BYTES-NEXT: 0x00000090 00000008 09000000 00000000 02000004
; BYTES-NEXT: 0x000000a0 10000000 27000000 0a000000 00000000
; BYTES-NEXT: 0x000000b0 29000000 05000000 40000000 2b000000
; BYTES-NEXT: 0x000000c0 00000001 08000000 40000001 00000000
; BYTES-NEXT: 0x000000d0 00000002 0c000000 00000000 00000003
; BYTES-NEXT: 0x000000e0 00000000 02000000 04000000 0a000000
; BYTES-NEXT: 0x000000f0 00000000 04000004 20000000 30000000
; BYTES-NEXT: 0x00000100 01000000 00000000 19000000 05000000
; BYTES-NEXT: 0x00000110 40000000 35000000 07000000 80000000
; BYTES-NEXT: 0x00000120 3b000000 0b000000 c0000000 47000000
; BYTES-NEXT: 0x00000130 0000000e 0d000000 01000000 00000000
; BYTES-NEXT: 0x00000140 00000002 10000000 00000000 0000000a
; BYTES-NEXT: 0x00000150 11000000 49000000 00000001 04000000
; BYTES-NEXT: 0x00000160 20000000 56000000 02000004 10000000
; BYTES-NEXT: 0x00000170 19000000 05000000 00000000 35000000
; BYTES-NEXT: 0x00000180 0f000000 40000000 5c000000 0000000e
; BYTES-NEXT: 0x00000190 12000000 01000000 00000000 0000000a
; BYTES-NEXT: 0x000001a0 15000000 00000000 00000009 02000000
; BYTES-NEXT: 0x000001b0 5e000000 0000000e 14000000 01000000
; BYTES-NEXT: 0x000001c0 64000000 0200000f 00000000 0e000000
; BYTES-NEXT: 0x000001d0 00000000 20000000 13000000 00000000
; BYTES-NEXT: 0x000001e0 10000000 6a000000 0100000f 00000000
; BYTES-NEXT: 0x000001f0 16000000 00000000 04000000 00696e74
; BYTES-NEXT: 0x00000200 005f5f41 52524159 5f53495a 455f5459
; BYTES-NEXT: 0x00000210 50455f5f 006b6579 00610076 616c7565
; BYTES-NEXT: 0x00000220 5f740062 006b006c 6f6e6700 74797065
; BYTES-NEXT: 0x00000230 0076616c 7565006d 61785f65 6e747269
; BYTES-NEXT: 0x00000240 6573006d 00756e73 69676e65 6420696e
; BYTES-NEXT: 0x00000250 74006f74 68657200 6e00706c 61696e00
; BYTES-NEXT: 0x00000260 2e6d6170 73002e72 6f646174 6100

@m = dso_local global [32 x i8] zeroinitializer, section ".maps", align 8, !dbg !8
@n = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !35

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!44}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !8, !35}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "plain", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!6 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !7)
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !10, isLocal: false, isDefinition: true)
!10 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 256, elements: !11)
!11 = !{!12, !17, !22, !30}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !10, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32, elements: !15)
!15 = !{!16}
!16 = !DISubrange(count: 1)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !10, baseType: !18, size: 64, offset: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !20)
!20 = !{!21}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !19, baseType: !7, size: 32)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !10, baseType: !23, size: 64, offset: 128)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "value_t", baseType: !25)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 128, elements: !26)
!26 = !{!27, !29}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !25, baseType: !28, size: 64)
!28 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !25, baseType: !18, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !10, baseType: !31, size: 64, offset: 192)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 320, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 10)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !37, isLocal: false, isDefinition: true)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "other", size: 128, elements: !38)
!38 = !{!39, !40}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !37, baseType: !18, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !37, baseType: !41, size: 64, offset: 64)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !43)
!43 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!44 = !{i32 2, !"Debug Info Version", i32 3}
