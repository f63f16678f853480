; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; _Atomic around wrapper, definition, member and value. BTF has no such kind:
; what is atomic is as if it were not.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct map_def {
;     int (*type)[1];
;     struct key *_Atomic key;
;     _Atomic struct value *value;
;     _Atomic(int) (*max_entries)[10];
;   };
;   struct wrapper { _Atomic struct map_def def; };
;   _Atomic struct wrapper m __attribute__((section(".maps"), used));
;   _Atomic struct map_def n __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:VAR 'm' global: STRUCT 'wrapper' size=32
; CHECK-NEXT:  'def' offset=0: STRUCT 'map_def' size=32
; CHECK-NEXT:    'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'key' offset=64: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=128: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:    'max_entries' offset=192: PTR ARRAY[10] INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'n' global: STRUCT 'map_def' size=32
; CHECK-NEXT:  'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:  'key' offset=64: PTR STRUCT 'key' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'value' offset=128: PTR STRUCT 'value' size=8
; CHECK-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:  'max_entries' offset=192: PTR ARRAY[10] INT 'int' size=4 SIGNED

@m = dso_local global [32 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [32 x i8] zeroinitializer, section ".maps", align 8, !dbg !37

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!39}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !37}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !6)
!6 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wrapper", size: 256, elements: !7)
!7 = !{!8}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "def", scope: !6, baseType: !9, size: 256)
!9 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !10)
!10 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_def", size: 256, elements: !11)
!11 = !{!12, !18, !24, !31}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !10, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 32, elements: !16)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17}
!17 = !DISubrange(count: 1)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !10, baseType: !19, size: 64, offset: 64)
!19 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !20)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, elements: !22)
!22 = !{!23}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !21, baseType: !15, size: 32)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !10, baseType: !25, size: 64, offset: 128)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !27)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, elements: !28)
!28 = !{!29}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !27, baseType: !30, size: 64)
!30 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !10, baseType: !32, size: 64, offset: 192)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 320, elements: !35)
!34 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !15)
!35 = !{!36}
!36 = !DISubrange(count: 10)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression())
!38 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !9, isLocal: false, isDefinition: true)
!39 = !{i32 2, !"Debug Info Version", i32 3}
