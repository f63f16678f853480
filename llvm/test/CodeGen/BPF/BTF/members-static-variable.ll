; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; UNSUPPORTED: llvm-14, llvm-15, llvm-16, llvm-17

; Static members are DW_TAG_variable in DWARF 5: they are no members of BTF.
;
; Source:
;   struct box {
;     static int count;
;     static const int limit = 5;
;     int first;
;     static long total;
;     int second;
;   };
;   struct def_m { box *value; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -S -emit-llvm t.cpp

;      CHECK:VAR 'm' global: STRUCT 'def_m' size=8
; CHECK-NEXT:  'value' offset=0: PTR STRUCT 'box' size=8
; CHECK-NEXT:    'first' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'second' offset=32: INT 'int' size=4 SIGNED

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!19}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def_m", size: 64, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTS5def_m")
!6 = !{!7}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "box", size: 64, flags: DIFlagTypePassByValue, elements: !10, identifier: "_ZTS3box")
!10 = !{!11, !13, !15, !16, !18}
!11 = !DIDerivedType(tag: DW_TAG_variable, name: "count", scope: !9, baseType: !12, flags: DIFlagStaticMember)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !DIDerivedType(tag: DW_TAG_variable, name: "limit", scope: !9, baseType: !14, flags: DIFlagStaticMember, extraData: i32 5)
!14 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !9, baseType: !12, size: 32)
!16 = !DIDerivedType(tag: DW_TAG_variable, name: "total", scope: !9, baseType: !17, flags: DIFlagStaticMember)
!17 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !9, baseType: !12, size: 32, offset: 32)
!19 = !{i32 2, !"Debug Info Version", i32 3}
