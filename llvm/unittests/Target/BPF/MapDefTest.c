/*===-- MapDefTest.c - Tests of the walk over map definitions -------------===*\
|*                                                                            *|
|* Part of the LLVM Project, under the Apache License v2.0 with LLVM          *|
|* Exceptions.                                                                *|
|* See https://llvm.org/LICENSE.txt for license information.                  *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#include "TestTypes.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DefBits = 192 };

/* The parts of a definition, in the order in which the walk lists them. */
typedef struct {
  LLVMMetadataRef Type, Key, Value, Def;
} Definition;

static Definition createDefinition(TestTypes *T, const char *Name) {
  char KeyName[32], ValueName[32];
  snprintf(KeyName, sizeof(KeyName), "%s_key", Name);
  snprintf(ValueName, sizeof(ValueName), "%s_value", Name);
  LLVMMetadataRef Int = intType(T, "int", 32);
  Definition D;
  D.Type = numberType(T, 1);
  D.Key = pointerTo(T, STRUCT(T, KeyName, 32, member(T, "a", Int, 0)));
  D.Value = pointerTo(T, STRUCT(T, ValueName, 32, member(T, "b", Int, 0)));
  D.Def = STRUCT(T, Name, DefBits, member(T, "type", D.Type, 0),
                 member(T, "key", D.Key, 64), member(T, "value", D.Value, 128));
  return D;
}

static void expectList(LLVMMetadataRef Ty, LLVMMetadataRef *Expected,
                       size_t ExpectedCount) {
  size_t Count = 12345;
  LLVMMetadataRef *Types = LLVMBTFGetMapDefTypes(Ty, &Count);
  assert_int_equal(Count, ExpectedCount);
  for (size_t I = 0; I != Count; ++I)
    assert_ptr_equal(Types[I], Expected[I]);
  if (Count == 0)
    assert_null(Types);
  LLVMBTFDispose(Types);
}

#define EXPECT_TYPES(Ty, ...)                                                  \
  expectList(Ty, NODES(__VA_ARGS__), NUM_NODES(__VA_ARGS__))
#define EXPECT_NO_TYPES(Ty) expectList(Ty, NULL, 0)

/* How often is \p Wanted among the types that \p Ty needs? */
static unsigned countListed(LLVMMetadataRef Ty, LLVMMetadataRef Wanted) {
  size_t Count;
  unsigned Found = 0;
  LLVMMetadataRef *Types = LLVMBTFGetMapDefTypes(Ty, &Count);
  for (size_t I = 0; I != Count; ++I)
    Found += Types[I] == Wanted;
  LLVMBTFDispose(Types);
  return Found;
}

/* The rows of the table, one or more tests for each. */

static void testDefinition(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  EXPECT_TYPES(D.Def, D.Type, D.Key, D.Value);
}

static void testDefinitionBehindModifiers(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Ty = D.Def;
  const unsigned Tags[] = {TagConst, TagVolatile, TagRestrict, TagAtomic};
  for (unsigned I = 0; I != 4; ++I) {
    Ty = typedefOf(T, "t", qualified(T, Tags[I], Ty));
    EXPECT_TYPES(Ty, D.Type, D.Key, D.Value);
  }
}

static void testWrappers(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef W[6] = {D.Def};
  for (unsigned I = 1; I != 6; ++I)
    W[I] = STRUCT(T, "wrapper", DefBits, member(T, "__0", W[I - 1], 0));
  EXPECT_TYPES(W[1], D.Type, D.Key, D.Value, D.Def);
  EXPECT_TYPES(W[2], D.Type, D.Key, D.Value, D.Def, W[1]);
  EXPECT_TYPES(W[5], D.Type, D.Key, D.Value, D.Def, W[1], W[2], W[3], W[4]);
}

static void testClassAndUnion(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Class =
      CLASS(T, "wrapper", DefBits, member(T, "__0", D.Def, 0));
  LLVMMetadataRef Union =
      UNION(T, "wrapper", DefBits, member(T, "__0", Class, 0));
  EXPECT_TYPES(Class, D.Type, D.Key, D.Value, D.Def);
  EXPECT_TYPES(Union, D.Type, D.Key, D.Value, D.Def, Class);
}

/* A wrapper whose member has modifiers: what lies behind them is walked, and
   the member's type is listed as it is. */
static void testMemberBehindModifiers(void **State) {
  TestTypes *T = *State;
  const unsigned Tags[] = {TagConst, TagVolatile, TagRestrict, TagAtomic};
  for (unsigned I = 0; I != 4; ++I) {
    Definition D = createDefinition(T, "def");
    LLVMMetadataRef Ty = typedefOf(T, "t", qualified(T, Tags[I], D.Def));
    EXPECT_TYPES(STRUCT(T, "w", DefBits, member(T, "__0", Ty, 0)), D.Type,
                 D.Key, D.Value, Ty);
  }
}

static void testAnonymousMember(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Anonymous =
      STRUCT(T, "", DefBits, member(T, "map", D.Def, 0));
  EXPECT_TYPES(STRUCT(T, "w", DefBits, member(T, "", Anonymous, 0)), D.Type,
               D.Key, D.Value, D.Def, Anonymous);
}

static void testBaseClass(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Int = intType(T, "u64", 64);
  EXPECT_TYPES(CLASS(T, "derived", DefBits + 64,
                     baseClass(T, D.Def, 0, LLVMDIFlagPublic),
                     member(T, "n", Int, DefBits)),
               D.Type, D.Key, D.Value, D.Def, Int);
}

/* A pointer, a number, an enum and the like are listed and no more. */
static void testMembersThatAreNotWalked(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Enum = enumType(T, "kind");
  LLVMMetadataRef Pointer = pointerTo(T, D.Def);
  LLVMMetadataRef Reference =
      LLVMDIBuilderCreateReferenceType(T->Builder, TagReference, D.Def);
  LLVMMetadataRef Void = pointerTo(T, NULL);
  LLVMMetadataRef Result = NULL;
  LLVMMetadataRef Function = pointerTo(
      T, LLVMDIBuilderCreateSubroutineType(T->Builder, T->File, &Result, 1, 0));
  LLVMMetadataRef Declared = structDecl(T, "declared");
  LLVMMetadataRef Named = typedefOf(T, "pointer_t", Pointer);
  EXPECT_TYPES(
      STRUCT(T, "s", 512, member(T, "a", Int, 0), member(T, "b", Enum, 32),
             member(T, "c", Pointer, 64), member(T, "d", Reference, 128),
             member(T, "e", Void, 192), member(T, "f", Function, 256),
             member(T, "g", Declared, 320), member(T, "h", Named, 384)),
      Int, Enum, Pointer, Reference, Void, Function, Declared, Named);
}

static void testSeveralMembers(void **State) {
  TestTypes *T = *State;
  Definition A = createDefinition(T, "a"), B = createDefinition(T, "b");
  EXPECT_TYPES(STRUCT(T, "s", 2 * DefBits, member(T, "a", A.Def, 0),
                      member(T, "b", B.Def, DefBits)),
               A.Type, A.Key, A.Value, A.Def, B.Type, B.Key, B.Value, B.Def);
}

static void testArray(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Wrapper =
      STRUCT(T, "wrapper", DefBits, member(T, "__0", D.Def, 0));
  LLVMMetadataRef Array = arrayOf(T, Wrapper, 2, 2 * DefBits);
  EXPECT_TYPES(Array, D.Type, D.Key, D.Value, D.Def, Wrapper);
  EXPECT_TYPES(STRUCT(T, "s", 2 * DefBits, member(T, "maps", Array, 0)), D.Type,
               D.Key, D.Value, D.Def, Wrapper, Array);

  LLVMMetadataRef Const = qualified(T, TagConst, D.Def);
  EXPECT_TYPES(arrayOf(T, Const, 2, 2 * DefBits), D.Type, D.Key, D.Value,
               Const);
}

/* `values` of a map of maps: the inner definition, the pointer, the array. */
static void testMapOfMaps(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "inner");
  LLVMMetadataRef Pointer = pointerTo(T, D.Def);
  LLVMMetadataRef Array = arrayOf(T, Pointer, 0, 0);
  LLVMMetadataRef Number = numberType(T, 12);
  LLVMMetadataRef Outer = STRUCT(T, "outer", 64, member(T, "type", Number, 0),
                                 member(T, "values", Array, 64));
  EXPECT_TYPES(Outer, Number, D.Type, D.Key, D.Value, D.Def, Pointer, Array);

  LLVMMetadataRef Wrapper = STRUCT(T, "w", 64, member(T, "__0", Outer, 0));
  EXPECT_TYPES(Wrapper, Number, D.Type, D.Key, D.Value, D.Def, Pointer, Array,
               Outer);
}

static void testMapOfMapsBehindModifiers(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "inner");
  LLVMMetadataRef Inner = typedefOf(T, "inner_t", D.Def);
  LLVMMetadataRef Pointer = pointerTo(T, Inner);
  LLVMMetadataRef Const = qualified(T, TagConst, Pointer);
  LLVMMetadataRef Array = arrayOf(T, Const, 0, 0);
  LLVMMetadataRef Named = typedefOf(T, "values_t", Array);
  EXPECT_TYPES(STRUCT(T, "outer", 64, member(T, "values", Named, 0)), D.Type,
               D.Key, D.Value, Inner, Const, Named);
}

static void testWrappedInnerMap(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "inner");
  LLVMMetadataRef Wrapper =
      STRUCT(T, "wrapper", DefBits, member(T, "__0", D.Def, 0));
  LLVMMetadataRef Pointer = pointerTo(T, Wrapper);
  LLVMMetadataRef Array = arrayOf(T, Pointer, 0, 0);
  EXPECT_TYPES(STRUCT(T, "outer", 64, member(T, "values", Array, 0)), D.Type,
               D.Key, D.Value, D.Def, Wrapper, Pointer, Array);
}

/* A method, a static member, a nested type, a friend, a template parameter. */
static void testPassedOver(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  Definition Other = createDefinition(T, "other");
  EXPECT_TYPES(CLASS(T, "w", DefBits, method(T, "lookup"),
                     staticMember(T, "instance", Other.Def), Other.Def,
                     member(T, "__0", D.Def, 0), enumType(T, "nested"),
                     typedefOf(T, "alias", Other.Def)),
               D.Type, D.Key, D.Value, D.Def);

  parseTypes(
      T, "!nodes = !{!10, !20}\n"
         "!10 = !DICompositeType(tag: DW_TAG_class_type, name: \"w\", "
         "file: !1, size: 64, elements: !{!11, !12, !13, !14}, "
         "templateParams: !{!15})\n"
         "!11 = !DIDerivedType(tag: DW_TAG_friend, baseType: !16)\n"
         "!12 = !DIDerivedType(tag: DW_TAG_member, name: \"s\", scope: !10, "
         "baseType: !16, flags: DIFlagStaticMember)\n"
         "!13 = !DIDerivedType(tag: DW_TAG_variable, name: \"v\", scope: !10, "
         "baseType: !16, flags: DIFlagStaticMember)\n"
         "!14 = !DIDerivedType(tag: DW_TAG_member, name: \"n\", scope: !10, "
         "baseType: !20, size: 64)\n"
         "!15 = !DITemplateTypeParameter(name: \"T\", type: !16)\n"
         "!16 = !DICompositeType(tag: DW_TAG_structure_type, name: \"other\", "
         "file: !1, size: 64, elements: !{!17})\n"
         "!17 = !DIDerivedType(tag: DW_TAG_member, name: \"m\", scope: !16, "
         "baseType: !18, size: 64)\n"
         "!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, "
         "size: 64)\n"
         "!20 = !DIBasicType(name: \"u64\", size: 64, encoding: "
         "DW_ATE_unsigned)\n");
  EXPECT_TYPES(parsedNode(T, 0), parsedNode(T, 1));
}

/* enum E { A(struct with a pointer), B } */
static void testVariantPart(void **State) {
  TestTypes *T = *State;
  parseTypes(
      T, "!nodes = !{!10, !30, !24, !20, !22, !26}\n"
         "!10 = !DICompositeType(tag: DW_TAG_structure_type, name: \"E\", "
         "file: !1, size: 128, elements: !{!11})\n"
         "!11 = !DICompositeType(tag: DW_TAG_variant_part, scope: !10, "
         "size: 128, elements: !{!12, !13}, discriminator: !14)\n"
         "!12 = !DIDerivedType(tag: DW_TAG_member, name: \"A\", scope: !11, "
         "baseType: !20, size: 128, extraData: i64 0)\n"
         "!13 = !DIDerivedType(tag: DW_TAG_member, name: \"B\", scope: !11, "
         "baseType: !22, size: 128, extraData: i64 1)\n"
         "!14 = !DIDerivedType(tag: DW_TAG_member, scope: !10, baseType: !30, "
         "size: 32, flags: DIFlagArtificial)\n"
         "!20 = !DICompositeType(tag: DW_TAG_structure_type, name: \"A\", "
         "scope: !10, size: 128, elements: !{!21})\n"
         "!21 = !DIDerivedType(tag: DW_TAG_member, name: \"__0\", scope: !20, "
         "baseType: !24, size: 64, offset: 64)\n"
         "!22 = !DICompositeType(tag: DW_TAG_structure_type, name: \"B\", "
         "scope: !10, size: 128, elements: !{})\n"
         "!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, "
         "size: 64)\n"
         "!26 = !DICompositeType(tag: DW_TAG_structure_type, name: \"w\", "
         "file: !1, size: 128, elements: !{!27})\n"
         "!27 = !DIDerivedType(tag: DW_TAG_member, name: \"e\", scope: !26, "
         "baseType: !10, size: 128)\n"
         "!30 = !DIBasicType(name: \"u32\", size: 32, encoding: "
         "DW_ATE_unsigned)\n");
  LLVMMetadataRef Enum = parsedNode(T, 0), Tag = parsedNode(T, 1),
                  Pointer = parsedNode(T, 2), A = parsedNode(T, 3),
                  B = parsedNode(T, 4), Wrapper = parsedNode(T, 5);
  EXPECT_TYPES(Enum, Tag, Pointer, A, B);
  EXPECT_TYPES(Wrapper, Tag, Pointer, A, B, Enum);
}

/* BTF numbers the members' types as it writes the members: by offset. */
static void testReorderedMembers(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef A = pointerTo(T, intType(T, "a", 32));
  LLVMMetadataRef B = pointerTo(T, intType(T, "b", 32));
  LLVMMetadataRef C = pointerTo(T, intType(T, "c", 32));
  EXPECT_TYPES(STRUCT(T, "s", 192, member(T, "b", B, 128), member(T, "a", A, 0),
                      member(T, "c", C, 64)),
               A, C, B);
}

static void testNoStructure(void **State) {
  TestTypes *T = *State;
  EXPECT_NO_TYPES(NULL);
  EXPECT_NO_TYPES(intType(T, "int", 32));
  EXPECT_NO_TYPES(enumType(T, "kind"));
  EXPECT_NO_TYPES(structDecl(T, "declared"));
  EXPECT_NO_TYPES(typedefOf(T, "declared_t", structDecl(T, "declared")));
  EXPECT_NO_TYPES(qualified(T, TagConst, NULL));
  EXPECT_NO_TYPES(pointerTo(T, NULL));
  EXPECT_NO_TYPES(structOf(T, "empty", 0, NULL, 0));
  EXPECT_NO_TYPES(LLVMDIBuilderCreateNullPtrType(T->Builder));
}

static void testNoTypeAtAll(void **State) {
  TestTypes *T = *State;
  EXPECT_NO_TYPES(T->File);
  EXPECT_NO_TYPES(LLVMMDStringInContext2(T->Context, "text", 4));
  EXPECT_NO_TYPES(LLVMDIBuilderCreateExpression(T->Builder, NULL, 0));
  EXPECT_NO_TYPES(
      LLVMValueAsMetadata(LLVMConstNull(LLVMInt32TypeInContext(T->Context))));
}

/* A map variable may be an array or a pointer itself. */
static void testPointerVariable(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  EXPECT_TYPES(pointerTo(T, D.Def), D.Type, D.Key, D.Value, D.Def);
}

/* Types that contain themselves. */

static void testContainsItselfThroughValues(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Number = numberType(T, 13);
  LLVMMetadataRef Later = placeholder(T);
  LLVMMetadataRef Pointer = pointerTo(T, Later);
  LLVMMetadataRef Array = arrayOf(T, Pointer, 0, 0);
  LLVMMetadataRef Def = STRUCT(T, "def", 64, member(T, "type", Number, 0),
                               member(T, "values", Array, 64));
  resolve(Later, Def);
  assert_int_equal(countListed(Def, Number), 1);
  assert_int_equal(countListed(Def, Pointer), 1);
  assert_int_equal(countListed(Def, Array), 1);

  LLVMMetadataRef Wrapper = STRUCT(T, "w", 64, member(T, "__0", Def, 0));
  assert_int_equal(countListed(Wrapper, Number), 1);
  assert_int_equal(countListed(Wrapper, Pointer), 1);
  assert_int_equal(countListed(Wrapper, Array), 1);
  assert_in_range(countListed(Wrapper, Def), 1, 2);
  assert_int_equal(countListed(Wrapper, Wrapper), 0);
}

static void testContainEachOther(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Later = placeholder(T);
  LLVMMetadataRef ToA = pointerTo(T, Later);
  LLVMMetadataRef ArrayOfA = arrayOf(T, ToA, 0, 0);
  LLVMMetadataRef B = STRUCT(T, "b", 0, member(T, "values", ArrayOfA, 0));
  LLVMMetadataRef ToB = pointerTo(T, B);
  LLVMMetadataRef ArrayOfB = arrayOf(T, ToB, 0, 0);
  LLVMMetadataRef A = STRUCT(T, "a", 0, member(T, "values", ArrayOfB, 0));
  resolve(Later, A);
  LLVMMetadataRef All[] = {ToA, ArrayOfA, ToB, ArrayOfB};
  for (unsigned I = 0; I != 4; ++I) {
    assert_int_equal(countListed(A, All[I]), 1);
    assert_int_equal(countListed(B, All[I]), 1);
  }
  assert_int_equal(countListed(A, B), 1);
  assert_int_equal(countListed(B, A), 1);
}

/* No program has these, but debug info can. */
static void testImpossibleCycles(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Later = placeholder(T);
  LLVMMetadataRef Number = numberType(T, 1);
  LLVMMetadataRef Self = STRUCT(T, "self", 64, member(T, "type", Number, 0),
                                member(T, "self", Later, 0));
  resolve(Later, Self);
  assert_int_equal(countListed(Self, Number), 1);

  parseTypes(T, "!nodes = !{!10, !12, !14, !16, !18}\n"
                "!10 = !DIDerivedType(tag: DW_TAG_typedef, name: \"a\", "
                "file: !1, baseType: !11)\n"
                "!11 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !10)\n"
                "!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, "
                "size: 64, elements: !{!13})\n"
                "!13 = !DISubrange(count: 2)\n"
                "!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, "
                "size: 64)\n"
                "!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, "
                "size: 64, elements: !{!13})\n"
                "!16 = !DICompositeType(tag: DW_TAG_structure_type, "
                "name: \"s\", file: !1, size: 64, elements: !{!17})\n"
                "!17 = !DIDerivedType(tag: DW_TAG_member, name: \"m\", "
                "scope: !16, baseType: !10, size: 64)\n"
                "!18 = !DICompositeType(tag: DW_TAG_structure_type, "
                "name: \"t\", file: !1, size: 64, elements: !{!19})\n"
                "!19 = !DIDerivedType(tag: DW_TAG_member, name: \"m\", "
                "scope: !18, baseType: !12, size: 64)\n");
  EXPECT_NO_TYPES(parsedNode(T, 0));
  for (unsigned I = 1; I != 5; ++I) {
    size_t Count;
    LLVMMetadataRef *Types = LLVMBTFGetMapDefTypes(parsedNode(T, I), &Count);
    assert_in_range(Count, 0, 4);
    for (size_t J = 0; J != Count; ++J)
      assert_non_null(Types[J]);
    LLVMBTFDispose(Types);
  }
}

/* Size. */

static void testDeepWrappers(void **State) {
  TestTypes *T = *State;
  enum { Depth = 100000 };
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Ty = D.Def;
  for (unsigned I = 0; I != Depth; ++I)
    Ty = STRUCT(T, "w", DefBits, member(T, "__0", Ty, 0));
  double Start = processorSeconds();
  size_t Count;
  LLVMMetadataRef *Types = LLVMBTFGetMapDefTypes(Ty, &Count);
  assert_int_equal(Count, 3 + Depth);
  assert_ptr_equal(Types[0], D.Type);
  assert_ptr_equal(Types[3], D.Def);
  LLVMBTFDispose(Types);
  assert_true(processorSeconds() - Start < 5);
}

static void testDeepArraysAndModifiers(void **State) {
  TestTypes *T = *State;
  enum { Depth = 10000 };
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Ty = D.Def;
  for (unsigned I = 0; I != Depth; ++I)
    Ty = qualified(T, I % 2 ? TagConst : TagVolatile, Ty);
  EXPECT_TYPES(STRUCT(T, "w", DefBits, member(T, "__0", Ty, 0)), D.Type, D.Key,
               D.Value, Ty);

  Ty = D.Def;
  for (unsigned I = 0; I != Depth; ++I)
    Ty = arrayOf(T, Ty, 1, DefBits);
  assert_int_equal(countListed(Ty, D.Def), 1);

  /* values whose elements point to the next map. */
  Ty = D.Def;
  for (unsigned I = 0; I != Depth; ++I) {
    LLVMMetadataRef Values = arrayOf(T, pointerTo(T, Ty), 0, 0);
    Ty = STRUCT(T, "outer", 0, member(T, "values", Values, 0));
  }
  assert_int_equal(countListed(Ty, D.Def), 1);
}

/* Many members whose types are structures, which have members in common. */
static void testWideDefinition(void **State) {
  TestTypes *T = *State;
  enum { Width = 20000 };
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef *Members = calloc(Width, sizeof(*Members));
  assert_non_null(Members);
  for (unsigned I = 0; I != Width; ++I) {
    char Name[16];
    snprintf(Name, sizeof(Name), "w%u", I);
    LLVMMetadataRef Wrapper =
        STRUCT(T, Name, DefBits, member(T, "__0", D.Def, 0));
    Members[I] = member(T, Name, Wrapper, (uint64_t)I * DefBits);
  }
  LLVMMetadataRef Ty =
      structOf(T, "wide", (uint64_t)Width * DefBits, Members, Width);
  free(Members);
  double Start = processorSeconds();
  assert_int_equal(countListed(Ty, D.Key), 1);
  assert_true(processorSeconds() - Start < 5);
}

/* Structures that each contain the next one twice: walking each way to the
   last one would take 2^64 steps. */
static void testSharedTypes(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Ty = D.Def;
  for (unsigned I = 0; I != 64; ++I)
    Ty = STRUCT(T, "twice", DefBits, member(T, "a", Ty, 0),
                member(T, "b", Ty, 0));
  assert_int_equal(countListed(Ty, D.Key), 1);
}

/* The map variables of a module. */

static void expectVariable(LLVMBTFMapVariable *Variable, const char *Name,
                           LLVMMetadataRef Type, LLVMMetadataRef Definition,
                           const char *Path) {
  size_t Length;
  assert_string_equal(LLVMGetValueName2(Variable->Variable, &Length), Name);
  assert_ptr_equal(Variable->Type, Type);
  assert_ptr_equal(Variable->Definition, Definition);
  assert_string_equal(Variable->Path, Path);
}

/* Expect the way to the definition in a variable of type \p Ty. */
static void expectPath(TestTypes *T, LLVMMetadataRef Ty, LLVMMetadataRef Def,
                       const char *Path) {
  LLVMValueRef Variable = addVariable(T, "map", ".maps", Ty);
  size_t Count;
  LLVMBTFMapVariable *Variables = LLVMBTFGetMapVariables(T->Module, &Count);
  assert_int_equal(Count, 1);
  expectVariable(Variables, "map", Ty, Def, Path);
  LLVMBTFDisposeMapVariables(Variables, Count);
  LLVMDeleteGlobal(Variable);
}

static void testNoVariables(void **State) {
  TestTypes *T = *State;
  size_t Count = 12345;
  assert_null(LLVMBTFGetMapVariables(T->Module, &Count));
  assert_int_equal(Count, 0);
  LLVMBTFDisposeMapVariables(NULL, 0);
  LLVMBTFDispose(NULL);
}

static void testVariables(void **State) {
  TestTypes *T = *State;
  Definition A = createDefinition(T, "a"), B = createDefinition(T, "b");
  LLVMMetadataRef Wrapper =
      STRUCT(T, "wrapper", DefBits, member(T, "__0", B.Def, 0));
  LLVMMetadataRef Int = intType(T, "int", 32);
  addVariable(T, "z", ".maps", A.Def);
  addVariable(T, "elsewhere", ".data", A.Def);
  addVariable(T, "nowhere", "", A.Def);
  addVariable(T, "y", ".maps", Wrapper);
  LLVMSetSection(LLVMAddGlobal(T->Module, LLVMInt32TypeInContext(T->Context),
                               "no_debug_info"),
                 ".maps");
  addVariable(T, "x", ".maps", Int);
  addVariable(T, "w", ".maps", NULL);

  size_t Count;
  LLVMBTFMapVariable *Variables = LLVMBTFGetMapVariables(T->Module, &Count);
  assert_int_equal(Count, 4);
  expectVariable(&Variables[0], "z", A.Def, A.Def, "");
  expectVariable(&Variables[1], "y", Wrapper, B.Def, "__0");
  expectVariable(&Variables[2], "x", Int, NULL, "");
  expectVariable(&Variables[3], "w", NULL, NULL, "");
  LLVMBTFDisposeMapVariables(Variables, Count);
}

static void testPaths(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Int = intType(T, "int", 32);
  expectPath(T, D.Def, D.Def, "");
  expectPath(T, typedefOf(T, "def_t", D.Def), D.Def, "");

  LLVMMetadataRef Value =
      STRUCT(T, "value", DefBits + 32, member(T, "n", Int, 0),
             member(T, "value", qualified(T, TagConst, D.Def), 32));
  expectPath(T, Value, D.Def, "value");
  LLVMMetadataRef Outer =
      STRUCT(T, "outer", DefBits + 32, member(T, "__0", Value, 0));
  expectPath(T, Outer, D.Def, "__0.value");
  expectPath(T, qualified(T, TagVolatile, Outer), D.Def, "__0.value");

  LLVMMetadataRef Element =
      STRUCT(T, "element", DefBits, member(T, "def", D.Def, 0));
  LLVMMetadataRef Array = arrayOf(T, Element, 2, 2 * DefBits);
  expectPath(T, STRUCT(T, "maps", 2 * DefBits, member(T, "maps", Array, 0)),
             D.Def, "maps[].def");
}

/* What was tried before and led nowhere is not on the way. */
static void testPathPastOtherMembers(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Inner = STRUCT(T, "in", 32, member(T, "n", Int, 0));
  LLVMMetadataRef Other = STRUCT(T, "other", 32, member(T, "in", Inner, 0));
  LLVMMetadataRef Others = arrayOf(T, Other, 2, 64);
  LLVMMetadataRef Deep = STRUCT(T, "deep", 64, member(T, "others", Others, 0));
  LLVMMetadataRef Wrapper =
      STRUCT(T, "w", 64 + DefBits, member(T, "deep", Deep, 0),
             member(T, "map", D.Def, 64));
  expectPath(T,
             STRUCT(T, "o", 128 + DefBits, member(T, "deep", Deep, 0),
                    member(T, "w", Wrapper, 64)),
             D.Def, "w.map");
}

static void testPathThroughBaseClass(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Base = CLASS(T, "Base", DefBits, member(T, "map", D.Def, 0));
  LLVMMetadataRef Derived =
      CLASS(T, "Derived", DefBits, baseClass(T, Base, 0, LLVMDIFlagPublic));
  expectPath(T, Derived, D.Def, "Base.map");
  expectPath(T, STRUCT(T, "w", DefBits, member(T, "d", Derived, 0)), D.Def,
             "d.Base.map");
}

/* C does not spell what has no name. */
static void testPathThroughAnonymousMember(void **State) {
  TestTypes *T = *State;
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Anonymous =
      STRUCT(T, "", DefBits, member(T, "map", D.Def, 0));
  LLVMMetadataRef Outer =
      STRUCT(T, "outer", DefBits, member(T, "", Anonymous, 0));
  expectPath(T, Outer, D.Def, "map");
  expectPath(T, STRUCT(T, "w", DefBits, member(T, "o", Outer, 0)), D.Def,
             "o.map");
}

static void testPathThroughVariantPart(void **State) {
  TestTypes *T = *State;
  parseTypes(
      T, "@map = global i32 0, section \".maps\", !dbg !50\n"
         "!nodes = !{!10, !22}\n"
         "!10 = !DICompositeType(tag: DW_TAG_structure_type, name: \"E\", "
         "file: !1, size: 64, elements: !{!11})\n"
         "!11 = !DICompositeType(tag: DW_TAG_variant_part, scope: !10, "
         "size: 64, elements: !{!12})\n"
         "!12 = !DIDerivedType(tag: DW_TAG_member, name: \"A\", scope: !11, "
         "baseType: !20, size: 64)\n"
         "!20 = !DICompositeType(tag: DW_TAG_structure_type, name: \"A\", "
         "scope: !10, size: 64, elements: !{!21})\n"
         "!21 = !DIDerivedType(tag: DW_TAG_member, name: \"__0\", scope: !20, "
         "baseType: !22, size: 64)\n"
         "!22 = !DICompositeType(tag: DW_TAG_structure_type, name: \"def\", "
         "scope: !10, size: 64, elements: !{!23})\n"
         "!23 = !DIDerivedType(tag: DW_TAG_member, name: \"type\", "
         "scope: !22, baseType: !24, size: 64)\n"
         "!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, "
         "size: 64)\n"
         "!50 = !DIGlobalVariableExpression(var: !51, "
         "expr: !DIExpression())\n"
         "!51 = distinct !DIGlobalVariable(name: \"map\", scope: !0, "
         "file: !1, type: !10, isLocal: false, isDefinition: true)\n");
  size_t Count;
  LLVMBTFMapVariable *Variables = LLVMBTFGetMapVariables(T->Module, &Count);
  assert_int_equal(Count, 1);
  expectVariable(Variables, "map", parsedNode(T, 0), parsedNode(T, 1), "A.__0");
  LLVMBTFDisposeMapVariables(Variables, Count);
}

/* A discriminator is a number; debug info that makes it a structure must not
   upset the search. */
static void testDiscriminatorThatIsStructure(void **State) {
  TestTypes *T = *State;
  parseTypes(
      T, "@map = global i32 0, section \".maps\", !dbg !50\n"
         "!nodes = !{!22}\n"
         "!10 = !DICompositeType(tag: DW_TAG_structure_type, name: \"E\", "
         "file: !1, size: 64, elements: !{!11})\n"
         "!11 = !DICompositeType(tag: DW_TAG_variant_part, scope: !10, "
         "size: 64, elements: !{}, discriminator: !12)\n"
         "!12 = !DIDerivedType(tag: DW_TAG_member, scope: !11, "
         "baseType: !20, size: 64)\n"
         "!20 = !DICompositeType(tag: DW_TAG_structure_type, name: \"D\", "
         "scope: !10, size: 64, elements: !{!21})\n"
         "!21 = !DIDerivedType(tag: DW_TAG_member, name: \"map\", scope: !20, "
         "baseType: !22, size: 64)\n"
         "!22 = !DICompositeType(tag: DW_TAG_structure_type, name: \"def\", "
         "scope: !10, size: 64, elements: !{!23})\n"
         "!23 = !DIDerivedType(tag: DW_TAG_member, name: \"type\", "
         "scope: !22, baseType: !24, size: 64)\n"
         "!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, "
         "size: 64)\n"
         "!50 = !DIGlobalVariableExpression(var: !51, "
         "expr: !DIExpression())\n"
         "!51 = distinct !DIGlobalVariable(name: \"map\", scope: !0, "
         "file: !1, type: !10, isLocal: false, isDefinition: true)\n");
  size_t Count;
  LLVMBTFMapVariable *Variables = LLVMBTFGetMapVariables(T->Module, &Count);
  assert_int_equal(Count, 1);
  assert_ptr_equal(Variables->Definition, parsedNode(T, 0));
  assert_string_equal(Variables->Path, "map");
  LLVMBTFDisposeMapVariables(Variables, Count);
}

/* Every name that libbpf's parse_btf_map_def knows makes a definition, if the
   member is a pointer or an array of pointers. */
static void testKnownNames(void **State) {
  TestTypes *T = *State;
  const char *Names[] = {"type",     "max_entries", "map_flags", "numa_node",
                         "key_size", "key",         "value",     "value_size",
                         "values",   "pinning",     "map_extra"};
  for (size_t I = 0; I != sizeof(Names) / sizeof(*Names); ++I) {
    LLVMMetadataRef Pointer = numberType(T, 1);
    LLVMMetadataRef Array = arrayOf(T, pointerTo(T, NULL), 0, 0);
    LLVMMetadataRef Int = intType(T, "int", 32);
    LLVMMetadataRef Def = STRUCT(T, "s", 64, member(T, Names[I], Pointer, 0));
    expectPath(T, Def, Def, "");
    Def = STRUCT(T, "s", 0, member(T, Names[I], Array, 0));
    expectPath(T, Def, Def, "");
    expectPath(T, STRUCT(T, "s", 32, member(T, Names[I], Int, 0)), NULL, "");
  }
  LLVMMetadataRef Other =
      STRUCT(T, "s", 64, member(T, "other", numberType(T, 1), 0));
  expectPath(T, Other, NULL, "");
}

static void testManyVariables(void **State) {
  TestTypes *T = *State;
  enum { Variables = 20000 };
  Definition D = createDefinition(T, "def");
  LLVMMetadataRef Ty = D.Def;
  for (unsigned I = 0; I != 5; ++I)
    Ty = STRUCT(T, "w", DefBits, member(T, "__0", Ty, 0));
  for (unsigned I = 0; I != Variables; ++I) {
    char Name[16];
    snprintf(Name, sizeof(Name), "map%u", I);
    addVariable(T, Name, ".maps", Ty);
  }
  double Start = processorSeconds();
  size_t Count;
  LLVMBTFMapVariable *Maps = LLVMBTFGetMapVariables(T->Module, &Count);
  assert_int_equal(Count, Variables);
  expectVariable(&Maps[0], "map0", Ty, D.Def, "__0.__0.__0.__0.__0");
  expectVariable(&Maps[19999], "map19999", Ty, D.Def, "__0.__0.__0.__0.__0");
  LLVMBTFDisposeMapVariables(Maps, Count);
  assert_true(processorSeconds() - Start < 5);
}

#define TEST(Function)                                                         \
  cmocka_unit_test_setup_teardown(Function, createTestTypes, disposeTestTypes)

int main(void) {
  const struct CMUnitTest Tests[] = {
      TEST(testDefinition),
      TEST(testDefinitionBehindModifiers),
      TEST(testWrappers),
      TEST(testClassAndUnion),
      TEST(testMemberBehindModifiers),
      TEST(testAnonymousMember),
      TEST(testBaseClass),
      TEST(testMembersThatAreNotWalked),
      TEST(testSeveralMembers),
      TEST(testArray),
      TEST(testMapOfMaps),
      TEST(testMapOfMapsBehindModifiers),
      TEST(testWrappedInnerMap),
      TEST(testPassedOver),
      TEST(testVariantPart),
      TEST(testReorderedMembers),
      TEST(testNoStructure),
      TEST(testNoTypeAtAll),
      TEST(testPointerVariable),
      TEST(testContainsItselfThroughValues),
      TEST(testContainEachOther),
      TEST(testImpossibleCycles),
      TEST(testDeepWrappers),
      TEST(testDeepArraysAndModifiers),
      TEST(testWideDefinition),
      TEST(testSharedTypes),
      TEST(testNoVariables),
      TEST(testVariables),
      TEST(testPaths),
      TEST(testPathPastOtherMembers),
      TEST(testPathThroughBaseClass),
      TEST(testPathThroughAnonymousMember),
      TEST(testPathThroughVariantPart),
      TEST(testDiscriminatorThatIsStructure),
      TEST(testKnownNames),
      TEST(testManyVariables),
  };
  return cmocka_run_group_tests(Tests, NULL, NULL);
}
