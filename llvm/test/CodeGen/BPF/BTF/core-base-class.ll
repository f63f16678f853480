; RUN: opt -O1 -mtriple=bpfel -o %t.el.bc %s
; RUN: llc -mtriple=bpfel -o - %t.el.bc | FileCheck %s
; RUN: opt -O1 -mtriple=bpfeb -o %t.eb.bc %s
; RUN: llc -mtriple=bpfeb -o - %t.eb.bc | FileCheck %s
; UNSUPPORTED: llvm-14

; CO-RE access strings have the number of the member in BTF, where base classes
; count and static members and methods do not; offsets in the code are those of
; the debug info.
;
; Source:
;   struct base { int a; long b; };
;   struct derived : base {
;     static int s;
;     int x;
;     void method();
;     long y;
;   };
;   extern "C" long get_y(derived *p) { return *__builtin_preserve_access_index(&p->y); }
;   extern "C" int get_x(derived *p) { return *__builtin_preserve_access_index(&p->x); }
;   extern "C" long get_b(derived *p) { return *__builtin_preserve_access_index(&p->b); }
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -gdwarf-4 -S -emit-llvm t.cpp

; CHECK-LABEL: get_y:
; CHECK:         {{[rw]}}0 = *(u64 *)(r1 + 24)
; CHECK-LABEL: get_x:
; CHECK:         {{[rw]}}0 = *(u32 *)(r1 + 16)
; CHECK-LABEL: get_b:
; CHECK:         {{[rw]}}0 = *(u64 *)(r1 + 8)
;
; CHECK:         .section .BTF,
; CHECK-DAG:     .ascii "0:2" {{.*}}string offset=[[Y:[0-9]+]]
; CHECK-DAG:     .ascii "0:1" {{.*}}string offset=[[X:[0-9]+]]
; CHECK:         .section .BTF.ext,
; CHECK:         .long 16 {{.*}}FieldReloc
; CHECK:         .long 3{{$}}
; CHECK-NEXT:    .long .Ltmp{{[0-9]+}}
; CHECK-NEXT:    .long [[DERIVED:[0-9]+]]
; CHECK-NEXT:    .long [[Y]]
; CHECK-NEXT:    .long 0
; CHECK-NEXT:    .long .Ltmp{{[0-9]+}}
; CHECK-NEXT:    .long [[DERIVED]]
; CHECK-NEXT:    .long [[X]]
; CHECK-NEXT:    .long 0
; CHECK-NEXT:    .long .Ltmp{{[0-9]+}}
; CHECK-NEXT:    .long
; CHECK-NEXT:    .long [[X]]
; CHECK-NEXT:    .long 0


%base = type { i32, i64 }
%derived = type { %base, i32, i64 }

define dso_local i64 @get_y(ptr %p) !dbg !18 {
  %a = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%derived) %p, i32 2, i32 1), !dbg !DILocation(line: 1, scope: !18), !llvm.preserve.access.index !2
  %v = load i64, ptr %a, align 8, !dbg !DILocation(line: 1, scope: !18)
  ret i64 %v, !dbg !DILocation(line: 1, scope: !18)
}

define dso_local i32 @get_x(ptr %p) !dbg !24 {
  %a = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%derived) %p, i32 1, i32 0), !dbg !DILocation(line: 1, scope: !24), !llvm.preserve.access.index !2
  %v = load i32, ptr %a, align 4, !dbg !DILocation(line: 1, scope: !24)
  ret i32 %v, !dbg !DILocation(line: 1, scope: !24)
}

define dso_local i64 @get_b(ptr %p) !dbg !29 {
  %a = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%base) %p, i32 1, i32 1), !dbg !DILocation(line: 1, scope: !29), !llvm.preserve.access.index !5
  %v = load i64, ptr %a, align 8, !dbg !DILocation(line: 1, scope: !29)
  ret i64 %v, !dbg !DILocation(line: 1, scope: !29)
}

declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg)

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!32}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "derived", size: 256, flags: DIFlagTypePassByValue, elements: !3, identifier: "_ZTS7derived")
!3 = !{!4, !11, !12, !13, !14}
!4 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !2, baseType: !5, extraData: i32 0)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "base", size: 128, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTS4base")
!6 = !{!7, !9}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !5, baseType: !8, size: 32)
!8 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!9 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !5, baseType: !10, size: 64, offset: 64)
!10 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!11 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !2, baseType: !8, flags: DIFlagStaticMember)
!12 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !2, baseType: !8, size: 32, offset: 128)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !2, baseType: !10, size: 64, offset: 192)
!14 = !DISubprogram(name: "method", linkageName: "_ZN7derived6methodEv", scope: !2, file: !1, type: !15, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!15 = !DISubroutineType(types: !16)
!16 = !{null, !17}
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!18 = distinct !DISubprogram(name: "get_y", scope: !1, file: !1, type: !19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !22)
!19 = !DISubroutineType(types: !20)
!20 = !{!10, !21}
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2, size: 64)
!22 = !{!23}
!23 = !DILocalVariable(name: "p", arg: 1, scope: !18, file: !1, type: !21)
!24 = distinct !DISubprogram(name: "get_x", scope: !1, file: !1, type: !25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !27)
!25 = !DISubroutineType(types: !26)
!26 = !{!8, !21}
!27 = !{!28}
!28 = !DILocalVariable(name: "p", arg: 1, scope: !24, file: !1, type: !21)
!29 = distinct !DISubprogram(name: "get_b", scope: !1, file: !1, type: !19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !30)
!30 = !{!31}
!31 = !DILocalVariable(name: "p", arg: 1, scope: !29, file: !1, type: !21)
!32 = !{i32 2, !"Debug Info Version", i32 3}
