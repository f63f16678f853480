; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars --funcs %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars --funcs %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; Functions and their parameters: those without a name are arg1, arg2, ...;
; those of a pointer to a function need none; a function whose type has no
; types, as reduced debug info may have it, has neither result nor parameters.
;
; Source:
;   int named(int a, long b) { return a; }
;   int unnamed(int, long b, char) { return 0; }
;   static int odd(int x) { return x; }
;   int reduced(void) { return 0; }
;   int (*pointer)(int, long) = odd;
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c
; odd is then renamed to <t as u>::odd, its parameter to 0x, and the type of
; reduced loses its types.

;      CHECK:FUNC 'named' global: FUNC_PROTO
; CHECK-NEXT:  'a': INT 'int' size=4 SIGNED
; CHECK-NEXT:  'b': INT 'long' size=8 SIGNED
; CHECK-NEXT:  return: INT 'int' size=4 SIGNED
;
;      CHECK:FUNC 'unnamed' global: FUNC_PROTO
; CHECK-NEXT:  'arg1': INT 'int' size=4 SIGNED
; CHECK-NEXT:  'b': INT 'long' size=8 SIGNED
; CHECK-NEXT:  'arg3': INT 'char' size=1 SIGNED
; CHECK-NEXT:  return: INT 'int' size=4 SIGNED
;
;      CHECK:FUNC '_3C_t_20_as_20_u_3E__3A__3A_odd' static: FUNC_PROTO
; CHECK-NEXT:  '_30_x': INT 'int' size=4 SIGNED
; CHECK-NEXT:  return: INT 'int' size=4 SIGNED
;
;      CHECK:FUNC 'reduced' global: FUNC_PROTO
; CHECK-NEXT:  return: VOID
;
;      CHECK:VAR 'pointer' global: PTR FUNC_PROTO
; CHECK-NEXT:  '': INT 'int' size=4 SIGNED
; CHECK-NEXT:  '': INT 'long' size=8 SIGNED
; CHECK-NEXT:  return: INT 'int' size=4 SIGNED

@pointer = dso_local global [8 x i8] zeroinitializer, align 8, !dbg !3

define dso_local i32 @named(i32 %a, i64 %b) !dbg !10 {
  ret i32 0
}

define dso_local i32 @unnamed(i32 %0, i64 %1, i8 %2) !dbg !14 {
  ret i32 0
}

define internal i32 @odd(i32 %0) !dbg !22 {
  ret i32 0
}

define dso_local i32 @reduced() !dbg !27 {
  ret i32 0
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!30}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "pointer", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DISubroutineType(types: !7)
!7 = !{!8, !8, !9}
!8 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!9 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!10 = distinct !DISubprogram(name: "named", scope: !1, file: !1, type: !6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !11)
!11 = !{!12, !13}
!12 = !DILocalVariable(name: "a", arg: 1, scope: !10, file: !1, type: !8)
!13 = !DILocalVariable(name: "b", arg: 2, scope: !10, file: !1, type: !9)
!14 = distinct !DISubprogram(name: "unnamed", scope: !1, file: !1, type: !15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !18)
!15 = !DISubroutineType(types: !16)
!16 = !{!8, !8, !9, !17}
!17 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!18 = !{!19, !20, !21}
!19 = !DILocalVariable(arg: 1, scope: !14, file: !1, type: !8)
!20 = !DILocalVariable(name: "b", arg: 2, scope: !14, file: !1, type: !9)
!21 = !DILocalVariable(arg: 3, scope: !14, file: !1, type: !17)
!22 = distinct !DISubprogram(name: "<t as u>::odd", scope: !1, file: !1, type: !23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !25)
!23 = !DISubroutineType(types: !24)
!24 = !{!8, !8}
!25 = !{!26}
!26 = !DILocalVariable(name: "0x", arg: 1, scope: !22, file: !1, type: !8)
!27 = distinct !DISubprogram(name: "reduced", scope: !1, file: !1, type: !31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)
!28 = !DISubroutineType(types: !29)
!29 = !{!8}
!30 = !{i32 2, !"Debug Info Version", i32 3}
!31 = !DISubroutineType(types: !{})
