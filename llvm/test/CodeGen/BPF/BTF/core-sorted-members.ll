; RUN: opt -O1 -mtriple=bpfel -o %t.el.bc %s
; RUN: llc -mtriple=bpfel -o - %t.el.bc | FileCheck %s
; RUN: opt -O1 -mtriple=bpfeb -o %t.eb.bc %s
; RUN: llc -mtriple=bpfeb -o - %t.eb.bc | FileCheck %s
; UNSUPPORTED: llvm-14

; CO-RE access strings of a struct whose elements come in another order than
; its members have in memory, as in Rust: the number is that in BTF, where they
; are sorted.
;
; Source:
;   struct sorted { long third; int second; char first; };
;   int get_first(struct sorted *p) { return *__builtin_preserve_access_index(&p->first); }
;   int get_second(struct sorted *p) { return *__builtin_preserve_access_index(&p->second); }
;   long get_third(struct sorted *p) { return *__builtin_preserve_access_index(&p->third); }
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c
; The elements of sorted are then put into reverse order, as rustc leaves them
; in the order of the source and lays them out in another one.

; CHECK-LABEL: get_first:
; CHECK:         {{[rw]}}0 = *(u8 *)(r1 + 12)
; CHECK-LABEL: get_second:
; CHECK:         {{[rw]}}0 = *(u32 *)(r1 + 8)
; CHECK-LABEL: get_third:
; CHECK:         {{[rw]}}0 = *(u64 *)(r1 + 0)
;
; CHECK:         .section .BTF,
; CHECK-DAG:     .ascii "0:2" {{.*}}string offset=[[FIRST:[0-9]+]]
; CHECK-DAG:     .ascii "0:1" {{.*}}string offset=[[SECOND:[0-9]+]]
; CHECK-DAG:     .ascii "0:0" {{.*}}string offset=[[THIRD:[0-9]+]]
; CHECK:         .section .BTF.ext,
; CHECK:         .long 16 {{.*}}FieldReloc
; CHECK:         .long 3{{$}}
; CHECK-NEXT:    .long .Ltmp{{[0-9]+}}
; CHECK-NEXT:    .long [[TYPE:[0-9]+]]
; CHECK-NEXT:    .long [[FIRST]]
; CHECK-NEXT:    .long 0
; CHECK-NEXT:    .long .Ltmp{{[0-9]+}}
; CHECK-NEXT:    .long [[TYPE]]
; CHECK-NEXT:    .long [[SECOND]]
; CHECK-NEXT:    .long 0
; CHECK-NEXT:    .long .Ltmp{{[0-9]+}}
; CHECK-NEXT:    .long [[TYPE]]
; CHECK-NEXT:    .long [[THIRD]]
; CHECK-NEXT:    .long 0


%sorted = type { i64, i32, i8 }

define dso_local i8 @get_first(ptr %p) !dbg !10 {
  %a = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%sorted) %p, i32 2, i32 0), !dbg !DILocation(line: 1, scope: !10), !llvm.preserve.access.index !2
  %v = load i8, ptr %a, align 1, !dbg !DILocation(line: 1, scope: !10)
  ret i8 %v, !dbg !DILocation(line: 1, scope: !10)
}

define dso_local i32 @get_second(ptr %p) !dbg !16 {
  %a = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%sorted) %p, i32 1, i32 1), !dbg !DILocation(line: 1, scope: !16), !llvm.preserve.access.index !2
  %v = load i32, ptr %a, align 4, !dbg !DILocation(line: 1, scope: !16)
  ret i32 %v, !dbg !DILocation(line: 1, scope: !16)
}

define dso_local i64 @get_third(ptr %p) !dbg !19 {
  %a = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%sorted) %p, i32 0, i32 2), !dbg !DILocation(line: 1, scope: !19), !llvm.preserve.access.index !2
  %v = load i64, ptr %a, align 8, !dbg !DILocation(line: 1, scope: !19)
  ret i64 %v, !dbg !DILocation(line: 1, scope: !19)
}

declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg)

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!24}

!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "sorted", size: 128, elements: !3)
!3 = !{!8, !6, !4}
!4 = !DIDerivedType(tag: DW_TAG_member, name: "third", scope: !2, baseType: !5, size: 64)
!5 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!6 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !2, baseType: !7, size: 32, offset: 64)
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !2, baseType: !9, size: 8, offset: 96)
!9 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!10 = distinct !DISubprogram(name: "get_first", scope: !1, file: !1, type: !11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !14)
!11 = !DISubroutineType(types: !12)
!12 = !{!7, !13}
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !2, size: 64)
!14 = !{!15}
!15 = !DILocalVariable(name: "p", arg: 1, scope: !10, file: !1, type: !13)
!16 = distinct !DISubprogram(name: "get_second", scope: !1, file: !1, type: !11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !17)
!17 = !{!18}
!18 = !DILocalVariable(name: "p", arg: 1, scope: !16, file: !1, type: !13)
!19 = distinct !DISubprogram(name: "get_third", scope: !1, file: !1, type: !20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0, retainedNodes: !22)
!20 = !DISubroutineType(types: !21)
!21 = !{!5, !13}
!22 = !{!23}
!23 = !DILocalVariable(name: "p", arg: 1, scope: !19, file: !1, type: !13)
!24 = !{i32 2, !"Debug Info Version", i32 3}
