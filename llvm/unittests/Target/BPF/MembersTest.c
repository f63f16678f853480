/*===-- MembersTest.c - Tests of data members as BTF has them -------------===*\
|*                                                                            *|
|* Part of the LLVM Project, under the Apache License v2.0 with LLVM          *|
|* Exceptions.                                                                *|
|* See https://llvm.org/LICENSE.txt for license information.                  *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#include "TestTypes.h"
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A member as a test expects it. */
typedef struct {
  const char *Name;
  LLVMMetadataRef Type;
  uint32_t Offset;
  unsigned BitFieldSize;
  unsigned Element;
} Expected;

static void expectList(LLVMMetadataRef Ty, const Expected *Wanted,
                       size_t WantedCount) {
  size_t Count = 12345;
  LLVMBTFMember *Members = LLVMBTFGetDataMembers(Ty, &Count);
  assert_int_equal(Count, WantedCount);
  if (Count == 0)
    assert_null(Members);
  for (size_t I = 0; I != Count; ++I) {
    assert_int_equal(Members[I].NameLen, strlen(Wanted[I].Name));
    assert_memory_equal(Members[I].Name ? Members[I].Name : "", Wanted[I].Name,
                        Members[I].NameLen);
    assert_ptr_equal(Members[I].Type, Wanted[I].Type);
    assert_int_equal(Members[I].OffsetInBits, Wanted[I].Offset);
    assert_int_equal(Members[I].BitFieldSize, Wanted[I].BitFieldSize);
    assert_int_equal(Members[I].Element, Wanted[I].Element);
    if (Wanted[I].Element != UINT_MAX)
      assert_int_equal(LLVMBTFGetMemberIndex(Ty, Wanted[I].Element), I);
  }
  LLVMBTFDispose(Members);
}

#define EXPECT_MEMBERS(Ty, ...)                                                \
  expectList(Ty, (const Expected[]){__VA_ARGS__},                              \
             sizeof((const Expected[]){__VA_ARGS__}) / sizeof(Expected))
#define EXPECT_NO_MEMBERS(Ty) expectList(Ty, NULL, 0)

/* A member of a name of its own: LLVM takes long to keep many nodes apart that
   differ in their offset only. */
static LLVMMetadataRef numberedMember(TestTypes *T, unsigned Number,
                                      LLVMMetadataRef Ty, uint64_t Offset) {
  char Name[16];
  snprintf(Name, sizeof(Name), "m%u", Number);
  return member(T, Name, Ty, Offset);
}

static void testNoMembers(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  EXPECT_NO_MEMBERS(NULL);
  EXPECT_NO_MEMBERS(T->File);
  EXPECT_NO_MEMBERS(LLVMMDStringInContext2(T->Context, "text", 4));
  EXPECT_NO_MEMBERS(Int);
  EXPECT_NO_MEMBERS(pointerTo(T, Int));
  EXPECT_NO_MEMBERS(arrayOf(T, Int, 4, 128));
  EXPECT_NO_MEMBERS(enumType(T, "kind"));
  EXPECT_NO_MEMBERS(structDecl(T, "declared"));
  EXPECT_NO_MEMBERS(structOf(T, "empty", 0, NULL, 0));
  EXPECT_NO_MEMBERS(
      typedefOf(T, "t", STRUCT(T, "s", 32, member(T, "a", Int, 0))));
}

static void testMembers(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Pointer = pointerTo(T, Int);
  LLVMMetadataRef Members[] = {member(T, "a", Int, 0), member(T, "", Int, 32),
                               member(T, "c<d>", Pointer, 64)};
  LLVMMetadataRef All[] = {structOf(T, "s", 128, Members, 3),
                           classOf(T, "c", 128, Members, 3)};
  for (unsigned I = 0; I != 2; ++I)
    EXPECT_MEMBERS(All[I], {"a", Int, 0, 0, 0}, {"", Int, 32, 0, 1},
                   {"c<d>", Pointer, 64, 0, 2});
}

static void testUnion(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Long = intType(T, "long", 64);
  LLVMMetadataRef Union = UNION(T, "u", 64, member(T, "b", Long, 0),
                                member(T, "a", Int, 0), member(T, "c", Int, 0));
  EXPECT_MEMBERS(Union, {"b", Long, 0, 0, 0}, {"a", Int, 0, 0, 1},
                 {"c", Int, 0, 0, 2});
}

/* Ascending by offset; equal offsets as in the debug info. */
static void testOrder(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Empty = structOf(T, "PhantomData", 0, NULL, 0);
  LLVMMetadataRef Struct =
      STRUCT(T, "s", 96, member(T, "d", Int, 64), member(T, "p", Empty, 64),
             member(T, "a", Int, 0), member(T, "b", Int, 32),
             member(T, "q", Empty, 0));
  EXPECT_MEMBERS(Struct, {"a", Int, 0, 0, 2}, {"q", Empty, 0, 0, 4},
                 {"b", Int, 32, 0, 3}, {"d", Int, 64, 0, 0},
                 {"p", Empty, 64, 0, 1});
}

static void testOrderIsStable(void **State) {
  TestTypes *T = *State;
  enum { Count = 1000 };
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Elements[Count];
  for (unsigned I = 0; I != Count; ++I)
    Elements[I] = numberedMember(T, I, Int, (I * 7 % 3) * 32);
  LLVMMetadataRef Ty = structOf(T, "s", 96, Elements, Count);
  size_t Members;
  LLVMBTFMember *M = LLVMBTFGetDataMembers(Ty, &Members);
  assert_int_equal(Members, Count);
  for (unsigned I = 1; I != Count; ++I) {
    assert_true(M[I - 1].OffsetInBits <= M[I].OffsetInBits);
    if (M[I - 1].OffsetInBits == M[I].OffsetInBits)
      assert_true(M[I - 1].Element < M[I].Element);
  }
  LLVMBTFDispose(M);
}

static void testBitFields(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Long = intType(T, "long", 64);
  LLVMMetadataRef Struct =
      STRUCT(T, "s", 128, bitField(T, "a", Int, 0, 1),
             bitField(T, "b", Int, 1, 31), bitField(T, "", Int, 32, 0),
             member(T, "c", Int, 32), bitField(T, "d", Long, 64, 64));
  EXPECT_MEMBERS(Struct, {"a", Int, 0, 1, 0}, {"b", Int, 1, 31, 1},
                 {"c", Int, 32, 0, 3}, {"d", Long, 64, 64, 4});
  assert_int_equal(LLVMBTFGetMemberIndex(Struct, 2), 2);
}

/* Without bit-fields, an offset has 32 bits. */
static void testLargeOffsets(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Struct =
      STRUCT(T, "s", UINT64_C(1) << 34, member(T, "a", Int, 0),
             member(T, "beyond", Int, UINT64_C(1) << 32),
             member(T, "b", Int, 0x1000000), member(T, "c", Int, 0xffffffe0),
             member(T, "far beyond", Int, (UINT64_C(1) << 33) + 32));
  EXPECT_MEMBERS(Struct, {"a", Int, 0, 0, 0}, {"b", Int, 0x1000000, 0, 2},
                 {"c", Int, 0xffffffe0, 0, 3});
  assert_int_equal(LLVMBTFGetMemberIndex(Struct, 1), 1);
  assert_int_equal(LLVMBTFGetMemberIndex(Struct, 4), 4);
}

/* With them, 24 bits, for all members of the type. */
static void testLargeOffsetsWithBitFields(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Struct =
      STRUCT(T, "s", 0x2000000, bitField(T, "a", Int, 0, 3),
             member(T, "b", Int, 0xffffe0), bitField(T, "c", Int, 0xffffff, 1),
             member(T, "beyond", Int, 0x1000000),
             bitField(T, "beyond too", Int, 0x1000000, 4));
  EXPECT_MEMBERS(Struct, {"a", Int, 0, 3, 0}, {"b", Int, 0xffffe0, 0, 1},
                 {"c", Int, 0xffffff, 1, 2});
}

static void testBaseClasses(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef A = CLASS(T, "A", 32, member(T, "a", Int, 0));
  LLVMMetadataRef B = CLASS(T, "B", 32, member(T, "b", Int, 0));
  LLVMMetadataRef Derived = CLASS(T, "D", 96, member(T, "n", Int, 64),
                                  baseClass(T, B, 32, LLVMDIFlagPrivate),
                                  baseClass(T, A, 0, LLVMDIFlagPublic));
  EXPECT_MEMBERS(Derived, {"", A, 0, 0, 2}, {"", B, 32, 0, 1},
                 {"n", Int, 64, 0, 0});
}

/* The offset of a virtual base class is none in the object. */
static void testVirtualBaseClass(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef A = CLASS(T, "A", 32, member(T, "a", Int, 0));
  LLVMMetadataRef Vptr = pointerTo(T, NULL);
  LLVMMetadataRef Derived =
      CLASS(T, "D", 128, baseClass(T, A, 24, LLVMDIFlagVirtual),
            member(T, "_vptr$D", Vptr, 0), member(T, "n", Int, 64));
  EXPECT_MEMBERS(Derived, {"_vptr$D", Vptr, 0, 0, 1}, {"n", Int, 64, 0, 2});
  assert_int_equal(LLVMBTFGetMemberIndex(Derived, 0), 0);
}

/* Elements that are no data members. */
static void testNoDataMembers(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Nested = STRUCT(T, "nested", 32, member(T, "n", Int, 0));
  LLVMMetadataRef Class =
      CLASS(T, "c", 64, method(T, "first"), staticMember(T, "instances", Int),
            Nested, member(T, "a", Int, 0), typedefOf(T, "alias", Int),
            enumType(T, "kind"), method(T, "second"), member(T, "b", Int, 32));
  EXPECT_MEMBERS(Class, {"a", Int, 0, 0, 3}, {"b", Int, 32, 0, 7});
  /* They keep their number, and so does what is no element. */
  assert_int_equal(LLVMBTFGetMemberIndex(Class, 0), 0);
  assert_int_equal(LLVMBTFGetMemberIndex(Class, 6), 6);
  assert_int_equal(LLVMBTFGetMemberIndex(Class, 8), 8);
  assert_int_equal(LLVMBTFGetMemberIndex(Class, 1000), 1000);
  assert_int_equal(LLVMBTFGetMemberIndex(NULL, 3), 3);
  assert_int_equal(LLVMBTFGetMemberIndex(Int, 3), 3);
}

/* A static member has DW_TAG_member before DWARF 5, DW_TAG_variable since. */
static void testStaticMembers(void **State) {
  TestTypes *T = *State;
  parseTypes(
      T, "!nodes = !{!10, !20}\n"
         "!10 = !DICompositeType(tag: DW_TAG_class_type, name: \"c\", "
         "file: !1, size: 32, elements: !{!11, !12, !13, !14, !15})\n"
         "!11 = !DIDerivedType(tag: DW_TAG_member, name: \"old\", scope: !10, "
         "baseType: !20, flags: DIFlagPublic | DIFlagStaticMember, "
         "extraData: i32 7)\n"
         "!12 = !DIDerivedType(tag: DW_TAG_variable, name: \"new\", "
         "scope: !10, baseType: !20, "
         "flags: DIFlagPublic | DIFlagStaticMember, extraData: i32 7)\n"
         "!13 = !DIDerivedType(tag: DW_TAG_member, name: \"m\", scope: !10, "
         "baseType: !20, size: 32)\n"
         "!14 = !DIDerivedType(tag: DW_TAG_friend, baseType: !20)\n"
         "!15 = !DIDerivedType(tag: DW_TAG_member, name: \"void\", "
         "scope: !10, baseType: null, size: 32)\n"
         "!20 = !DIBasicType(name: \"int\", size: 32, encoding: "
         "DW_ATE_signed)\n");
  EXPECT_MEMBERS(parsedNode(T, 0), {"m", parsedNode(T, 1), 0, 0, 2});
}

/* The kernel takes no float that is not aligned: it comes as its own node, a
   structure around it, and without a name. */
static void testMisalignedFloat(void **State) {
  TestTypes *T = *State;
  const unsigned Float = 4; /* DW_ATE_float */
  LLVMMetadataRef F32 = LLVMDIBuilderCreateBasicType(T->Builder, "float", 5, 32,
                                                     Float, LLVMDIFlagZero);
  LLVMMetadataRef Byte = intType(T, "char", 8);
  LLVMMetadataRef Aligned = member(T, "aligned", F32, 32);
  LLVMMetadataRef Packed = member(T, "packed", typedefOf(T, "f", F32), 72);
  LLVMMetadataRef Int = member(T, "int", intType(T, "int", 32), 104);
  LLVMMetadataRef Struct = STRUCT(T, "s", 136, member(T, "c", Byte, 0), Aligned,
                                  member(T, "d", Byte, 64), Packed, Int);
  EXPECT_MEMBERS(Struct, {"c", Byte, 0, 0, 0}, {"aligned", F32, 32, 0, 1},
                 {"d", Byte, 64, 0, 2}, {"", Packed, 72, 0, 3},
                 {"int", intType(T, "int", 32), 104, 0, 4});
}

/* A member of a class that is declared and no more has no size of its own: its
   node stands for a structure of the size. A base class is left out. */
static void testDeclaredMember(void **State) {
  TestTypes *T = *State;
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Declared = structDecl(T, "declared");
  LLVMMetadataRef Member = member(T, "m", Declared, 32);
  LLVMMetadataRef Array = member(T, "a", arrayOf(T, Declared, 2, 0), 96);
  LLVMMetadataRef Pointer = pointerTo(T, Declared);
  EXPECT_MEMBERS(CLASS(T, "c", 256, baseClass(T, Declared, 0, LLVMDIFlagZero),
                       member(T, "n", Int, 0), Member, Array,
                       member(T, "p", Pointer, 192)),
                 {"n", Int, 0, 0, 1}, {"m", Member, 32, 0, 2},
                 {"a", Array, 96, 0, 3}, {"p", Pointer, 192, 0, 4});
}

/* A Rust enum of 64 bits with its discriminator at \p TagOffset. */
static void parseEnum(TestTypes *T, const char *Tag) {
  char Text[2048];
  strcpy(Text, "!nodes = !{!10, !11, !20, !21, !22, !15}\n"
               "!10 = !DICompositeType(tag: DW_TAG_structure_type, "
               "name: \"E\", file: !1, size: 64, elements: !{!11})\n"
               "!11 = !DICompositeType(tag: DW_TAG_variant_part, scope: !10, "
               "size: 64, elements: !{!12, !13}");
  strcat(Text, Tag);
  strcat(Text, "!12 = !DIDerivedType(tag: DW_TAG_member, name: \"A\", "
               "scope: !11, baseType: !20, size: 64, extraData: i32 0)\n"
               "!13 = !DIDerivedType(tag: DW_TAG_member, name: \"B\", "
               "scope: !11, baseType: !21, size: 64)\n"
               "!20 = !DICompositeType(tag: DW_TAG_structure_type, "
               "name: \"A\", scope: !10, size: 64, elements: !{})\n"
               "!21 = !DICompositeType(tag: DW_TAG_structure_type, "
               "name: \"B\", scope: !10, size: 64, elements: !{})\n"
               "!22 = !DIBasicType(name: \"u32\", size: 32, encoding: "
               "DW_ATE_unsigned)\n");
  parseTypes(T, Text);
}

static void testVariantPart(void **State) {
  TestTypes *T = *State;
  parseEnum(T, ", discriminator: !15)\n"
               "!15 = !DIDerivedType(tag: DW_TAG_member, scope: !10, "
               "baseType: !22, size: 32, flags: DIFlagArtificial)\n");
  LLVMMetadataRef Enum = parsedNode(T, 0), Part = parsedNode(T, 1),
                  A = parsedNode(T, 2), B = parsedNode(T, 3),
                  Tag = parsedNode(T, 4);
  EXPECT_MEMBERS(Enum, {"", Part, 0, 0, 0});
  EXPECT_MEMBERS(Part, {"", Tag, 0, 0, UINT_MAX}, {"A", A, 0, 0, 0},
                 {"B", B, 0, 0, 1});
}

/* The kernel takes no union with a member elsewhere than at 0: the
   discriminator comes as its own node, a structure around it. */
static void testVariantPartWithTagElsewhere(void **State) {
  TestTypes *T = *State;
  parseEnum(T, ", discriminator: !15)\n"
               "!15 = !DIDerivedType(tag: DW_TAG_member, scope: !10, "
               "baseType: !22, size: 32, offset: 32, "
               "flags: DIFlagArtificial)\n");
  LLVMMetadataRef Part = parsedNode(T, 1), A = parsedNode(T, 2),
                  B = parsedNode(T, 3), Discriminator = parsedNode(T, 5);
  EXPECT_MEMBERS(Part, {"", Discriminator, 0, 0, UINT_MAX}, {"A", A, 0, 0, 0},
                 {"B", B, 0, 0, 1});
}

static void testVariantPartWithoutTag(void **State) {
  TestTypes *T = *State;
  parseEnum(T, ")\n!15 = !{}\n");
  LLVMMetadataRef Enum = parsedNode(T, 0), Part = parsedNode(T, 1),
                  A = parsedNode(T, 2), B = parsedNode(T, 3);
  EXPECT_MEMBERS(Enum, {"", Part, 0, 0, 0});
  EXPECT_MEMBERS(Part, {"A", A, 0, 0, 0}, {"B", B, 0, 0, 1});
}

/* A generator's state has members beside the variant part. */
static void testVariantPartAmongMembers(void **State) {
  TestTypes *T = *State;
  parseTypes(
      T, "!nodes = !{!10, !12, !20}\n"
         "!10 = !DICompositeType(tag: DW_TAG_structure_type, name: \"E\", "
         "file: !1, size: 64, elements: !{!11, !12, !13})\n"
         "!11 = !DIDerivedType(tag: DW_TAG_member, name: \"b\", scope: !10, "
         "baseType: !20, size: 32, offset: 32)\n"
         "!12 = !DICompositeType(tag: DW_TAG_variant_part, scope: !10, "
         "size: 64, elements: !{})\n"
         "!13 = !DIDerivedType(tag: DW_TAG_member, name: \"a\", scope: !10, "
         "baseType: !20, size: 32)\n"
         "!20 = !DIBasicType(name: \"u32\", size: 32, encoding: "
         "DW_ATE_unsigned)\n");
  LLVMMetadataRef Enum = parsedNode(T, 0), Part = parsedNode(T, 1),
                  Int = parsedNode(T, 2);
  EXPECT_MEMBERS(Enum, {"", Part, 0, 0, 1}, {"a", Int, 0, 0, 2},
                 {"b", Int, 32, 0, 0});
  EXPECT_NO_MEMBERS(Part);
}

/* BTF counts members in 16 bits: the first 65,535 by offset stay. */
static void testTooManyMembers(void **State) {
  TestTypes *T = *State;
  enum { Elements = 70000, Most = 65535 };
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef *Nodes = calloc(Elements, sizeof(*Nodes));
  assert_non_null(Nodes);
  for (unsigned I = 0; I != Elements; ++I)
    Nodes[I] = numberedMember(T, I, Int, (uint64_t)(Elements - 1 - I) * 32);
  LLVMMetadataRef Ty = structOf(T, "s", Elements * 32, Nodes, Elements);
  free(Nodes);

  double Start = processorSeconds();
  size_t Count;
  LLVMBTFMember *Members = LLVMBTFGetDataMembers(Ty, &Count);
  assert_int_equal(Count, Most);
  for (unsigned I = 0; I != Most; ++I) {
    assert_int_equal(Members[I].OffsetInBits, I * 32);
    assert_int_equal(Members[I].Element, Elements - 1 - I);
  }
  LLVMBTFDispose(Members);
  assert_int_equal(LLVMBTFGetMemberIndex(Ty, Elements - 1), 0);
  assert_int_equal(LLVMBTFGetMemberIndex(Ty, Elements - Most), Most - 1);
  assert_int_equal(LLVMBTFGetMemberIndex(Ty, 0), 0);
  assert_int_equal(LLVMBTFGetMemberIndex(Ty, 100), 100);
  assert_true(processorSeconds() - Start < 5);
}

static void testExactlyAllMembers(void **State) {
  TestTypes *T = *State;
  enum { Elements = 65535 };
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef *Nodes = calloc(Elements, sizeof(*Nodes));
  assert_non_null(Nodes);
  for (unsigned I = 0; I != Elements; ++I)
    Nodes[I] = numberedMember(T, I, Int, (uint64_t)I * 32);
  LLVMMetadataRef Ty = structOf(T, "s", Elements * 32, Nodes, Elements);
  free(Nodes);
  size_t Count;
  LLVMBTFDispose(LLVMBTFGetDataMembers(Ty, &Count));
  assert_int_equal(Count, Elements);
}

#define TEST(Function)                                                         \
  cmocka_unit_test_setup_teardown(Function, createTestTypes, disposeTestTypes)

int main(void) {
  const struct CMUnitTest Tests[] = {
      TEST(testNoMembers),
      TEST(testMembers),
      TEST(testUnion),
      TEST(testOrder),
      TEST(testOrderIsStable),
      TEST(testBitFields),
      TEST(testLargeOffsets),
      TEST(testLargeOffsetsWithBitFields),
      TEST(testBaseClasses),
      TEST(testVirtualBaseClass),
      TEST(testNoDataMembers),
      TEST(testStaticMembers),
      TEST(testMisalignedFloat),
      TEST(testDeclaredMember),
      TEST(testVariantPart),
      TEST(testVariantPartWithTagElsewhere),
      TEST(testVariantPartWithoutTag),
      TEST(testVariantPartAmongMembers),
      TEST(testTooManyMembers),
      TEST(testExactlyAllMembers),
  };
  return cmocka_run_group_tests(Tests, NULL, NULL);
}
