; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A C++ map whose definition is in a base class, with methods, static members,
; nested types and friends beside it.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct base {
;     int (*type)[1];
;     key *k;
;     value *v;
;     static int count;
;     void clear();
;   };
;   class map : public base {
;   public:
;     struct iterator { int at; };
;     typedef value value_type;
;     value *lookup(const key &);
;     static const int limit = 5;
;     friend struct friendly;
;   };
;   map m __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -gdwarf-4 -S -emit-llvm t.cpp

;      CHECK:VAR 'm' global: STRUCT 'map' size=24
; CHECK-NEXT:  '' offset=0: STRUCT 'base' size=24
; CHECK-NEXT:    'type' offset=0: PTR ARRAY[1] INT 'int' size=4 SIGNED
; CHECK-NEXT:    'k' offset=64: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'v' offset=128: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED

@m = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !3

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!40}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_class_type, name: "map", size: 192, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTS3map")
!6 = !{!7, !32, !34}
!7 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !5, baseType: !8, flags: DIFlagPublic, extraData: i32 0)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "base", size: 192, flags: DIFlagTypePassByValue, elements: !9, identifier: "_ZTS4base")
!9 = !{!10, !16, !21, !27, !28}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 32, elements: !14)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!15}
!15 = !DISubrange(count: 1)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "k", scope: !8, baseType: !17, size: 64, offset: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, flags: DIFlagTypePassByValue, elements: !19, identifier: "_ZTS3key")
!19 = !{!20}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !18, baseType: !13, size: 32)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !8, baseType: !22, size: 64, offset: 128)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, flags: DIFlagTypePassByValue, elements: !24, identifier: "_ZTS5value")
!24 = !{!25}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !23, baseType: !26, size: 64)
!26 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !8, baseType: !13, flags: DIFlagStaticMember)
!28 = !DISubprogram(name: "clear", linkageName: "_ZN4base5clearEv", scope: !8, file: !1, type: !29, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!29 = !DISubroutineType(types: !30)
!30 = !{null, !31}
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "limit", scope: !5, baseType: !33, flags: DIFlagPublic | DIFlagStaticMember, extraData: i32 5)
!33 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!34 = !DISubprogram(name: "lookup", linkageName: "_ZN3map6lookupERK3key", scope: !5, file: !1, type: !35, flags: DIFlagPublic | DIFlagPrototyped, spFlags: DISPFlagOptimized)
!35 = !DISubroutineType(types: !36)
!36 = !{!22, !37, !38}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!38 = !DIDerivedType(tag: DW_TAG_reference_type, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!40 = !{i32 2, !"Debug Info Version", i32 3}
