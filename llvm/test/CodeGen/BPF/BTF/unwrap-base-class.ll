; RUN: llc -mtriple=bpfel -filetype=obj -bpf-unwrap-map-defs -o %t.el %s
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py --vars %t.el.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfeb -filetype=obj -bpf-unwrap-map-defs -o %t.eb %s
; RUN: llvm-objcopy --dump-section .BTF=%t.eb.btf %t.eb
; RUN: %python %p/Inputs/dump-btf.py --vars %t.eb.btf | FileCheck %s \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.off %s
; RUN: llvm-objcopy --dump-section .BTF=%t.off.btf %t.off
; RUN: %python %p/Inputs/dump-btf.py --vars %t.off.btf | FileCheck %s --check-prefix=OFF \
; RUN:   --match-full-lines --strict-whitespace --implicit-check-not=FWD

; A base class that is all of the class is unwrapped; one beside a member is
; not.
;
; Source:
;   struct key { int a; };
;   struct value { long b; };
;   struct def { key *key_; value *value; };
;   struct derived : def { void method(); static int count; } m __attribute__((section(".maps"), used));
;   struct more : def { int x; } n __attribute__((section(".maps"), used));
;   struct empty {};
;   struct second : empty { def d; } o __attribute__((section(".maps"), used));
; Compilation flags:
;   clang++ --target=bpf -g -O1 -fstandalone-debug -gdwarf-4 -S -emit-llvm t.cpp

;      CHECK:VAR 'm' global: STRUCT 'def' size=16
; CHECK-NEXT:  'key_' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:    'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:  'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:    'b' offset=0: INT 'long' size=8 SIGNED
;
;      CHECK:VAR 'n' global: STRUCT 'more' size=24
; CHECK-NEXT:  '' offset=0: STRUCT 'def' size=16
; CHECK-NEXT:    'key_' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
; CHECK-NEXT:  'x' offset=128: INT 'int' size=4 SIGNED
;
;      CHECK:VAR 'o' global: STRUCT 'second' size=16
; CHECK-NEXT:  '' offset=0: STRUCT 'empty' size=1
; CHECK-NEXT:  'd' offset=0: STRUCT 'def' size=16
; CHECK-NEXT:    'key_' offset=0: PTR STRUCT 'key' size=4
; CHECK-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; CHECK-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; CHECK-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED

;      OFF:VAR 'm' global: STRUCT 'derived' size=16
; OFF-NEXT:  '' offset=0: STRUCT 'def' size=16
; OFF-NEXT:    'key_' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
;
;      OFF:VAR 'n' global: STRUCT 'more' size=24
; OFF-NEXT:  '' offset=0: STRUCT 'def' size=16
; OFF-NEXT:    'key_' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED
; OFF-NEXT:  'x' offset=128: INT 'int' size=4 SIGNED
;
;      OFF:VAR 'o' global: STRUCT 'second' size=16
; OFF-NEXT:  '' offset=0: STRUCT 'empty' size=1
; OFF-NEXT:  'd' offset=0: STRUCT 'def' size=16
; OFF-NEXT:    'key_' offset=0: PTR STRUCT 'key' size=4
; OFF-NEXT:      'a' offset=0: INT 'int' size=4 SIGNED
; OFF-NEXT:    'value' offset=64: PTR STRUCT 'value' size=8
; OFF-NEXT:      'b' offset=0: INT 'long' size=8 SIGNED

@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
@n = dso_local global [24 x i8] zeroinitializer, section ".maps", align 8, !dbg !27
@o = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !33

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!41}

!0 = distinct !DICompileUnit(language: DW_LANG_C_plus_plus_14, file: !1, producer: "clang", isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.cpp", directory: "/")
!2 = !{!3, !27, !33}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, isDefinition: true)
!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "derived", size: 128, flags: DIFlagTypePassByValue, elements: !6, identifier: "_ZTS7derived")
!6 = !{!7, !22, !23}
!7 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !5, baseType: !8, extraData: i32 0)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "def", size: 128, flags: DIFlagTypePassByValue, elements: !9, identifier: "_ZTS3def")
!9 = !{!10, !16}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key_", scope: !8, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", size: 32, flags: DIFlagTypePassByValue, elements: !13, identifier: "_ZTS3key")
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !12, baseType: !15, size: 32)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, baseType: !17, size: 64, offset: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", size: 64, flags: DIFlagTypePassByValue, elements: !19, identifier: "_ZTS5value")
!19 = !{!20}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !18, baseType: !21, size: 64)
!21 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !5, baseType: !15, flags: DIFlagStaticMember)
!23 = !DISubprogram(name: "method", linkageName: "_ZN7derived6methodEv", scope: !5, file: !1, type: !24, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!24 = !DISubroutineType(types: !25)
!25 = !{null, !26}
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64, flags: DIFlagArtificial | DIFlagObjectPointer)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "n", scope: !0, type: !29, isLocal: false, isDefinition: true)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "more", size: 192, flags: DIFlagTypePassByValue, elements: !30, identifier: "_ZTS4more")
!30 = !{!31, !32}
!31 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !29, baseType: !8, extraData: i32 0)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !29, baseType: !15, size: 32, offset: 128)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression())
!34 = distinct !DIGlobalVariable(name: "o", scope: !0, type: !35, isLocal: false, isDefinition: true)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "second", size: 128, flags: DIFlagTypePassByValue, elements: !36, identifier: "_ZTS6second")
!36 = !{!37, !40}
!37 = !DIDerivedType(tag: DW_TAG_inheritance, scope: !35, baseType: !38, extraData: i32 0)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "empty", size: 8, flags: DIFlagTypePassByValue, elements: !39, identifier: "_ZTS5empty")
!39 = !{}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !35, baseType: !8, size: 128)
!41 = !{i32 2, !"Debug Info Version", i32 3}
