; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Types that BTF has no kind for are structures of their name and size without
; members, so that what contains them keeps its layout.
;
; Source:
;   struct value {
;     _Complex double c;
;     __int128 fits;
;     float ratio[2];
;     unsigned __int128 huge;
;   };
;   struct { struct value *value; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c
; The type of huge is then made one of 256 bits, such as Rust and Zig have.

;      CHECK:VAR 'm' global: STRUCT '' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'value' size=80
; CHECK-NEXT:    'c' offset=0: STRUCT 'complex' size=16
; CHECK-NEXT:    'fits' offset=128: INT '__int128' size=16 SIGNED
; CHECK-NEXT:    'ratio' offset=256: ARRAY[2] FLOAT 'float' size=4
; CHECK-NEXT:    'huge' offset=384: STRUCT 'huge' size=32

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!22}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !6)
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 640, elements: !10)
!10 = !{!11, !13, !15, !20}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !9, baseType: !12, size: 128)
!12 = !DIBasicType(name: "complex", size: 128, encoding: DW_ATE_complex_float)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "fits", scope: !9, baseType: !14, size: 128, offset: 128)
!14 = !DIBasicType(name: "__int128", size: 128, encoding: DW_ATE_signed)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "ratio", scope: !9, baseType: !16, size: 64, offset: 256)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 64, elements: !18)
!17 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!18 = !{!19}
!19 = !DISubrange(count: 2)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "huge", scope: !9, baseType: !21, size: 256, offset: 384)
!21 = !DIBasicType(name: "huge", size: 256, encoding: DW_ATE_unsigned)
!22 = !{i32 2, !"Debug Info Version", i32 3}
