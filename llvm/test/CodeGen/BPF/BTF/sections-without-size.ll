; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; The kernel refuses a section with a variable of size 0, so that such a
; variable is in none; in .maps it is, where it is for the loader to say what
; is wrong.
;
; Source:
;   struct empty {};
;   struct empty e = {};
;   struct empty n __attribute__((section("named"), used)) = {};
;   struct empty m __attribute__((section(".maps"), used));
;   int i;
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c

;      CHECK:[1] STRUCT 'empty' size=0 vlen=0
;
;      CHECK:[2] VAR 'm' type_id=1, linkage=global
;
;      CHECK:[3] VAR 'e' type_id=1, linkage=global
;
;      CHECK:[4] VAR 'n' type_id=1, linkage=global
;
;      CHECK:[5] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED
;
;      CHECK:[6] VAR 'i' type_id=5, linkage=global
;
;      CHECK:[7] DATASEC '.bss' size=0 vlen=1
;
;      CHECK:	type_id=6 offset=0 size=4 (VAR 'i')
;
;      CHECK:[8] DATASEC '.maps' size=0 vlen=1
;
;      CHECK:	type_id=2 offset=0 size=0 (VAR 'm')

@e = dso_local global [0 x i8] zeroinitializer, align 1, !dbg !3
@n = dso_local global [0 x i8] zeroinitializer, section "named", align 1, !dbg !7
@m = dso_local global [0 x i8] zeroinitializer, section ".maps", align 1, !dbg !9
@i = dso_local global [4 x i8] zeroinitializer, align 4, !dbg !11

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!14}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3, !7, !9, !11}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "e", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "empty", elements: !6)
!6 = !{}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !5, isLocal: false, isDefinition: true)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "i", scope: !0, type: !13, isLocal: false, isDefinition: true)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{i32 2, !"Debug Info Version", i32 3}
