; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.2 %s && cmp %t.2 %t.el
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.3 %s && cmp %t.3 %t.el
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.4 %s && cmp %t.4 %t.el
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.5 %s && cmp %t.5 %t.el

; Forward declarations come in the order of the program, the same in every run.
;
; Source:
;   struct zeta { int a; };
;   struct alpha { int a; };
;   struct omega { int a; };
;   struct beta { int a; };
;   struct psi { int a; };
;   struct gamma { int a; };
;   struct chi { int a; };
;   struct delta { int a; };
;   struct phi { int a; };
;   struct epsilon { int a; };
;   struct tau { int a; };
;   struct eta { int a; };
;   struct value {
;     struct zeta *zeta;
;     struct alpha *alpha;
;     struct omega *omega;
;     struct beta *beta;
;     struct psi *psi;
;     struct gamma *gamma;
;     struct chi *chi;
;     struct delta *delta;
;     struct phi *phi;
;     struct epsilon *epsilon;
;     struct tau *tau;
;     struct eta *eta;
;   };
;   struct { struct value *value; } m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang --target=bpf -g -O1 -S -emit-llvm t.c
; The metadata is then put into reverse order, so that the order of its
; addresses is another one.

;      CHECK:[1] PTR '(anon)' type_id=2
;
;      CHECK:[2] STRUCT 'value' size=96 vlen=12
;
;      CHECK:	'zeta' type_id=3 bits_offset=0
;
;      CHECK:	'alpha' type_id=4 bits_offset=64
;
;      CHECK:	'omega' type_id=5 bits_offset=128
;
;      CHECK:	'beta' type_id=6 bits_offset=192
;
;      CHECK:	'psi' type_id=7 bits_offset=256
;
;      CHECK:	'gamma' type_id=8 bits_offset=320
;
;      CHECK:	'chi' type_id=9 bits_offset=384
;
;      CHECK:	'delta' type_id=10 bits_offset=448
;
;      CHECK:	'phi' type_id=11 bits_offset=512
;
;      CHECK:	'epsilon' type_id=12 bits_offset=576
;
;      CHECK:	'tau' type_id=13 bits_offset=640
;
;      CHECK:	'eta' type_id=14 bits_offset=704
;
;      CHECK:[3] PTR '(anon)' type_id=18
;
;      CHECK:[4] PTR '(anon)' type_id=19
;
;      CHECK:[5] PTR '(anon)' type_id=20
;
;      CHECK:[6] PTR '(anon)' type_id=21
;
;      CHECK:[7] PTR '(anon)' type_id=22
;
;      CHECK:[8] PTR '(anon)' type_id=23
;
;      CHECK:[9] PTR '(anon)' type_id=24
;
;      CHECK:[10] PTR '(anon)' type_id=25
;
;      CHECK:[11] PTR '(anon)' type_id=26
;
;      CHECK:[12] PTR '(anon)' type_id=27
;
;      CHECK:[13] PTR '(anon)' type_id=28
;
;      CHECK:[14] PTR '(anon)' type_id=29
;
;      CHECK:[15] STRUCT '(anon)' size=8 vlen=1
;
;      CHECK:	'value' type_id=1 bits_offset=0
;
;      CHECK:[16] VAR 'm' type_id=15, linkage=global
;
;      CHECK:[17] DATASEC '.maps' size=0 vlen=1
;
;      CHECK:	type_id=16 offset=0 size=8 (VAR 'm')
;
;      CHECK:[18] FWD 'zeta' fwd_kind=struct
;
;      CHECK:[19] FWD 'alpha' fwd_kind=struct
;
;      CHECK:[20] FWD 'omega' fwd_kind=struct
;
;      CHECK:[21] FWD 'beta' fwd_kind=struct
;
;      CHECK:[22] FWD 'psi' fwd_kind=struct
;
;      CHECK:[23] FWD 'gamma' fwd_kind=struct
;
;      CHECK:[24] FWD 'chi' fwd_kind=struct
;
;      CHECK:[25] FWD 'delta' fwd_kind=struct
;
;      CHECK:[26] FWD 'phi' fwd_kind=struct
;
;      CHECK:[27] FWD 'epsilon' fwd_kind=struct
;
;      CHECK:[28] FWD 'tau' fwd_kind=struct
;
;      CHECK:[29] FWD 'eta' fwd_kind=struct

@m = dso_local global [8 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!72}

!72 = !{i32 2, !"Debug Info Version", i32 3}
!71 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !69, baseType: !16, size: 32)
!70 = !{!71}
!69 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "eta", size: 32, elements: !70)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "eta", scope: !9, baseType: !68, size: 64, offset: 704)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !64, baseType: !16, size: 32)
!65 = !{!66}
!64 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tau", size: 32, elements: !65)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "tau", scope: !9, baseType: !63, size: 64, offset: 640)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !59, baseType: !16, size: 32)
!60 = !{!61}
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "epsilon", size: 32, elements: !60)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "epsilon", scope: !9, baseType: !58, size: 64, offset: 576)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !54, baseType: !16, size: 32)
!55 = !{!56}
!54 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "phi", size: 32, elements: !55)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "phi", scope: !9, baseType: !53, size: 64, offset: 512)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !49, baseType: !16, size: 32)
!50 = !{!51}
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "delta", size: 32, elements: !50)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "delta", scope: !9, baseType: !48, size: 64, offset: 448)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !44, baseType: !16, size: 32)
!45 = !{!46}
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "chi", size: 32, elements: !45)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "chi", scope: !9, baseType: !43, size: 64, offset: 384)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !39, baseType: !16, size: 32)
!40 = !{!41}
!39 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "gamma", size: 32, elements: !40)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "gamma", scope: !9, baseType: !38, size: 64, offset: 320)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !34, baseType: !16, size: 32)
!35 = !{!36}
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "psi", size: 32, elements: !35)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "psi", scope: !9, baseType: !33, size: 64, offset: 256)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !29, baseType: !16, size: 32)
!30 = !{!31}
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "beta", size: 32, elements: !30)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "beta", scope: !9, baseType: !28, size: 64, offset: 192)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !24, baseType: !16, size: 32)
!25 = !{!26}
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "omega", size: 32, elements: !25)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "omega", scope: !9, baseType: !23, size: 64, offset: 128)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !19, baseType: !16, size: 32)
!20 = !{!21}
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "alpha", size: 32, elements: !20)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "alpha", scope: !9, baseType: !18, size: 64, offset: 64)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !13, baseType: !16, size: 32)
!14 = !{!15}
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "zeta", size: 32, elements: !14)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_member, name: "zeta", scope: !9, baseType: !12, size: 64)
!10 = !{!11, !17, !22, !27, !32, !37, !42, !47, !52, !57, !62, !67}
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 768, elements: !10)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!7 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !5, baseType: !8, size: 64)
!6 = !{!7}
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, size: 64, elements: !6)
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!2 = !{!3}
!1 = !DIFile(filename: "t.c", directory: "/")
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
