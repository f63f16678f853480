/*===-- UnwrapTest.c - Tests of unwrapping map definitions ----------------===*\
|*                                                                            *|
|* Part of the LLVM Project, under the Apache License v2.0 with LLVM          *|
|* Exceptions.                                                                *|
|* See https://llvm.org/LICENSE.txt for license information.                  *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#include "TestTypes.h"
#include <stdlib.h>
#include <string.h>

enum { DefBits = 192 };

static void expectUnwrapped(LLVMMetadataRef Ty, LLVMMetadataRef Def) {
  assert_ptr_equal(LLVMBTFUnwrapMapDef(Ty), Def);
}

static void expectUnchanged(LLVMMetadataRef Ty) { expectUnwrapped(Ty, Ty); }

static void testNoType(void **State) {
  TestTypes *T = *State;
  assert_null(LLVMBTFUnwrapMapDef(NULL));
  expectUnchanged(intType(T, "int", 32));
  expectUnchanged(pointerTo(T, NULL));
  expectUnchanged(pointerTo(T, mapDef(T, "def")));
  expectUnchanged(structDecl(T, "declared"));
  expectUnchanged(structOf(T, "empty", 0, NULL, 0));
}

static void testDefinition(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  expectUnchanged(Def);
  expectUnchanged(typedefOf(T, "def_t", Def));
  expectUnchanged(qualified(T, TagConst, Def));
}

static void testWrappers(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  LLVMMetadataRef One = STRUCT(T, "one", DefBits, member(T, "__0", Def, 0));
  LLVMMetadataRef Two = CLASS(T, "two", DefBits, member(T, "value", One, 0));
  LLVMMetadataRef Three = UNION(T, "three", DefBits, member(T, "u", Two, 0));
  expectUnwrapped(One, Def);
  expectUnwrapped(Two, Def);
  expectUnwrapped(Three, Def);
}

static void testModifiers(void **State) {
  TestTypes *T = *State;
  const unsigned Tags[] = {TagConst, TagVolatile, TagRestrict, TagAtomic};
  for (unsigned I = 0; I != 4; ++I) {
    LLVMMetadataRef Def = mapDef(T, "def");
    LLVMMetadataRef Inner = qualified(T, Tags[I], typedefOf(T, "d", Def));
    LLVMMetadataRef Wrapper =
        STRUCT(T, "wrapper", DefBits, member(T, "__0", Inner, 0));
    expectUnwrapped(qualified(T, Tags[I], typedefOf(T, "w", Wrapper)), Def);
  }
}

static void testAnonymousMember(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  LLVMMetadataRef Anonymous = STRUCT(T, "", DefBits, member(T, "d", Def, 0));
  expectUnwrapped(STRUCT(T, "w", DefBits, member(T, "", Anonymous, 0)), Def);
}

static void testBaseClass(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  LLVMMetadataRef Derived =
      CLASS(T, "derived", DefBits, baseClass(T, Def, 0, LLVMDIFlagPublic),
            method(T, "lookup"));
  expectUnwrapped(Derived, Def);
}

static void testVirtualBaseClass(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  expectUnchanged(
      CLASS(T, "derived", DefBits, baseClass(T, Def, 24, LLVMDIFlagVirtual)));
}

/* Only data members of non-zero size count. */
static void testMembersThatDoNotCount(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Phantom = structOf(T, "PhantomData", 0, NULL, 0);
  LLVMMetadataRef Nested = STRUCT(T, "nested", 32, member(T, "n", Int, 0));
  LLVMMetadataRef Before =
      STRUCT(T, "before", DefBits, member(T, "__1", Phantom, 0),
             member(T, "__0", Def, 0));
  LLVMMetadataRef After =
      STRUCT(T, "after", DefBits, member(T, "__0", Before, 0),
             member(T, "__1", Phantom, DefBits), method(T, "get"),
             staticMember(T, "count", Int), Nested);
  expectUnwrapped(Before, Def);
  expectUnwrapped(After, Def);
}

static void testSecondMember(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  LLVMMetadataRef Int = intType(T, "int", 32);
  expectUnchanged(STRUCT(T, "w", DefBits + 64, member(T, "d", Def, 0),
                         member(T, "n", Int, DefBits)));
  expectUnchanged(STRUCT(T, "w2", DefBits, member(T, "d", Def, 0),
                         member(T, "n", Int, DefBits - 32)));
  expectUnchanged(STRUCT(T, "w3", DefBits + 64, member(T, "n", Int, 0),
                         member(T, "d", Def, 64)));
  expectUnchanged(
      UNION(T, "u", DefBits, member(T, "d", Def, 0), member(T, "n", Int, 0)));
}

static void testOffset(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  expectUnchanged(STRUCT(T, "w", DefBits + 64, member(T, "d", Def, 64)));
  expectUnchanged(STRUCT(T, "w2", DefBits, member(T, "d", Def, 64)));
  /* An offset beyond what BTF can hold does not make it 0. */
  expectUnchanged(
      STRUCT(T, "w3", DefBits, member(T, "d", Def, UINT64_C(1) << 32)));
}

static void testSize(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  expectUnchanged(STRUCT(T, "larger", DefBits + 64, member(T, "d", Def, 0)));
  expectUnchanged(STRUCT(T, "smaller", DefBits - 64, member(T, "d", Def, 0)));
}

/* One wrapper that is not transparent keeps all of them. */
static void testNotTransparentInside(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  LLVMMetadataRef Larger =
      STRUCT(T, "larger", DefBits + 64, member(T, "d", Def, 0));
  expectUnchanged(
      STRUCT(T, "outer", DefBits + 64, member(T, "__0", Larger, 0)));

  LLVMMetadataRef Wrapper =
      STRUCT(T, "wrapper", DefBits, member(T, "d", Def, 0));
  expectUnchanged(
      STRUCT(T, "outer2", DefBits + 64, member(T, "__0", Wrapper, 0)));
}

static void testArray(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  expectUnchanged(arrayOf(T, Def, 2, 2 * DefBits));
  LLVMMetadataRef Maps = arrayOf(T, Def, 2, 2 * DefBits);
  expectUnchanged(STRUCT(T, "w", 2 * DefBits, member(T, "maps", Maps, 0)));
}

static void testNoDefinition(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Inner = STRUCT(T, "inner", 32, member(T, "n", Int, 0));
  expectUnchanged(STRUCT(T, "outer", 32, member(T, "__0", Inner, 0)));
  /* A known name is not enough, the member must be a pointer. */
  LLVMMetadataRef Old = STRUCT(T, "bpf_map_def", 32, member(T, "type", Int, 0));
  expectUnchanged(STRUCT(T, "w", 32, member(T, "__0", Old, 0)));
}

static void testVariantPart(void **State) {
  TestTypes *T = *State;
  /* enum Wrapper { Only(Def) }, laid out without and with a tag. */
  parseTypes(
      T, "!nodes = !{!10, !20}\n"
         "!10 = !DICompositeType(tag: DW_TAG_structure_type, name: \"w\", "
         "scope: !1, size: 64, elements: !{!11})\n"
         "!11 = !DICompositeType(tag: DW_TAG_variant_part, scope: !10, "
         "size: 64, elements: !{!12}, discriminator: !13)\n"
         "!12 = !DIDerivedType(tag: DW_TAG_member, name: \"Only\", scope: !11, "
         "baseType: !14, size: 64)\n"
         "!13 = !DIDerivedType(tag: DW_TAG_member, scope: !10, baseType: !17, "
         "size: 8, flags: DIFlagArtificial)\n"
         "!14 = !DICompositeType(tag: DW_TAG_structure_type, name: \"Only\", "
         "scope: !10, size: 64, elements: !{!15})\n"
         "!15 = !DIDerivedType(tag: DW_TAG_member, name: \"type\", scope: !14, "
         "baseType: !16, size: 64)\n"
         "!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, "
         "size: 64)\n"
         "!17 = !DIBasicType(name: \"u8\", size: 8, encoding: "
         "DW_ATE_unsigned)\n"
         "!20 = !DICompositeType(tag: DW_TAG_structure_type, name: \"o\", "
         "scope: !1, size: 64, elements: !{!21})\n"
         "!21 = !DIDerivedType(tag: DW_TAG_member, name: \"__0\", scope: !20, "
         "baseType: !10, size: 64)\n");
  expectUnchanged(parsedNode(T, 0));
  expectUnchanged(parsedNode(T, 1));
}

static void testCycles(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Later = placeholder(T);
  LLVMMetadataRef Inner = STRUCT(T, "inner", 64, member(T, "o", Later, 0));
  LLVMMetadataRef Outer = STRUCT(T, "outer", 64, member(T, "i", Inner, 0));
  resolve(Later, Outer);
  expectUnchanged(Outer);

  parseTypes(T, "!nodes = !{!10}\n"
                "!10 = !DIDerivedType(tag: DW_TAG_typedef, name: \"a\", "
                "file: !1, baseType: !11)\n"
                "!11 = !DIDerivedType(tag: DW_TAG_typedef, name: \"b\", "
                "file: !1, baseType: !10)\n");
  expectUnchanged(parsedNode(T, 0));
}

static void testDeepWrappers(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Def = mapDef(T, "def");
  LLVMMetadataRef Ty = Def;
  for (unsigned I = 0; I != 100000; ++I)
    Ty = STRUCT(T, "w", DefBits, member(T, "__0", Ty, 0));
  double Start = processorSeconds();
  expectUnwrapped(Ty, Def);
  assert_true(processorSeconds() - Start < 5);
}

#define TEST(Function)                                                         \
  cmocka_unit_test_setup_teardown(Function, createTestTypes, disposeTestTypes)

int main(void) {
  const struct CMUnitTest Tests[] = {
      TEST(testNoType),
      TEST(testDefinition),
      TEST(testWrappers),
      TEST(testModifiers),
      TEST(testAnonymousMember),
      TEST(testBaseClass),
      TEST(testVirtualBaseClass),
      TEST(testMembersThatDoNotCount),
      TEST(testSecondMember),
      TEST(testOffset),
      TEST(testSize),
      TEST(testNotTransparentInside),
      TEST(testArray),
      TEST(testNoDefinition),
      TEST(testVariantPart),
      TEST(testCycles),
      TEST(testDeepWrappers),
  };
  return cmocka_run_group_tests(Tests, NULL, NULL);
}
