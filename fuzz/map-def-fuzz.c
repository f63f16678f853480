/*===-- map-def-fuzz.c - Fuzz the walk over map definitions ---------------===*\
|*                                                                            *|
|* Part of the LLVM Project, under the Apache License v2.0 with LLVM          *|
|* Exceptions.                                                                *|
|* See https://llvm.org/LICENSE.txt for license information.                  *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* Decodes bytes into a module whose map variables have any debug info that   *|
|* the verifier lets pass, asks the BTF helpers about all of its types, and   *|
|* compiles it. The helpers' promises are checked, and those of the BTF that  *|
|* comes out: it is well formed, and the same a second time.                  *|
|*                                                                            *|
|* In a wild module types contain themselves by value, or pointers point to   *|
|* themselves, which no C, C++ or Rust program can do and which the rest of   *|
|* LLVM does not survive: it is not compiled.                                 *|
|*                                                                            *|
|* Environment: MAPBTF_FUZZ_PRINT names a file that each module is written    *|
|* to; MAPBTF_FUZZ_LLVM_ARGS is an option for LLVM; MAPBTF_FUZZ_NO_CODEGEN    *|
|* leaves out compiling.                                                      *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#include "llvm-c/BTF.h"
#include "llvm-c/Core.h"
#include "llvm-c/IRReader.h"
#include "llvm-c/Object.h"
#include "llvm-c/Support.h"
#include "llvm-c/Target.h"
#include "llvm-c/TargetMachine.h"
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
  MaxTypes = 48,
  MaxElements = 12,
  MaxVariables = 4,
  FirstType = 100,
  FirstElement = 1000,
  NumBTFKinds = 20,
};

/* What the fuzzer should reach more of, beside its own edges: LLVM itself is
   not instrumented. */
__attribute__((
    section("__libfuzzer_extra_counters"))) static uint8_t Reached[4096];

static void reach(unsigned What, uint64_t HowMuch) {
  unsigned Log = 0;
  for (; HowMuch; HowMuch >>= 1)
    ++Log;
  Reached[(What * 61 + Log) % sizeof(Reached)] = 1;
}

static void check(int Holds, const char *Promise) {
  if (Holds)
    return;
  fprintf(stderr, "broken promise: %s\n", Promise);
  abort();
}

/*===-- From bytes to a module --------------------------------------------===*/

typedef struct {
  const uint8_t *Data;
  size_t Size;
  char *Text;
  size_t Length, Capacity;
  unsigned NumTypes, NumElements;
  uint8_t Kinds[MaxTypes];
  int IsWild;
} Decoder;

static unsigned byte(Decoder *D) {
  if (D->Size == 0)
    return 0;
  --D->Size;
  return *D->Data++;
}

static void emit(Decoder *D, const char *Format, ...)
    __attribute__((format(printf, 2, 3)));

static void emit(Decoder *D, const char *Format, ...) {
  va_list Args;
  va_start(Args, Format);
  int Length = vsnprintf(NULL, 0, Format, Args);
  va_end(Args);
  if (D->Length + Length + 1 > D->Capacity) {
    D->Capacity = (D->Length + Length + 1) * 2;
    D->Text = realloc(D->Text, D->Capacity);
    if (!D->Text)
      abort();
  }
  va_start(Args, Format);
  vsnprintf(D->Text + D->Length, Length + 1, Format, Args);
  va_end(Args);
  D->Length += Length;
}

static void emitName(Decoder *D) {
  static const char *const Names[] = {"",
                                      "type",
                                      "key",
                                      "value",
                                      "values",
                                      "a",
                                      "b",
                                      "__0",
                                      "HashMap<K, V>",
                                      "*const T",
                                      "\\C3\\A4",
                                      "(u8, u16)",
                                      "maps",
                                      "0",
                                      "x_3C_y",
                                      "long",
                                      "key_size",
                                      "map[0]",
                                      "{closure#0}",
                                      "value_size"};
  unsigned Name = byte(D) % 20;
  if (Name == 15)
    emit(D, ", name: \"%0150d\"", byte(D));
  else if (*Names[Name])
    emit(D, ", name: \"%s\"", Names[Name]);
}

static void emitAnnotations(Decoder *D, const char *Kind) {
  if (byte(D) % 16 == 1)
    emit(D, ", annotations: !{!{!\"%s\", !\"tag%u\"}}", Kind, byte(D) % 3);
}

/* Refer to a type that the one at \p Place contains. */
static void emitContained(Decoder *D, unsigned Place) {
  unsigned Ref = byte(D);
  if (!D->IsWild) {
    unsigned Left = D->NumTypes - Place - 1;
    if (Left == 0 || Ref % 8 == 7) {
      emit(D, "!%u", 10 + Ref / 8 % 5);
      return;
    }
    Ref = Place + 1 + Ref / 8 % Left;
  }
  emit(D, "!%u", FirstType + Ref % D->NumTypes);
}

static int hasElements(unsigned Kind) { return Kind < 2 || Kind >= 20; }

/* Refer to a type that the one at \p Place points to, or to void. Only through
   a type that has elements can a pointer come to point to itself. */
static void emitReferred(Decoder *D, unsigned Place) {
  unsigned Ref = byte(D) % (D->NumTypes + 1);
  if (Ref == D->NumTypes)
    emit(D, "null");
  else if (D->IsWild || Ref > Place || hasElements(D->Kinds[Ref]))
    emit(D, "!%u", FirstType + Ref);
  else
    emitContained(D, Place);
}

static unsigned long long offset(Decoder *D) {
  unsigned Choice = byte(D);
  switch (Choice % 16) {
  case 0:
    return 1ull << (Choice / 16 + 20);
  case 1:
    return Choice / 16;
  default:
    return Choice / 16 * 32;
  }
}

/* Begin a node for an element of a type and return its number. The nodes of a
   type follow the type. */
static unsigned beginElement(Decoder *D) {
  unsigned Number = FirstElement + D->NumElements++;
  emit(D, "!%u = ", Number);
  return Number;
}

static void emitMember(Decoder *D, unsigned Place, const char *More) {
  beginElement(D);
  emit(D, "!DIDerivedType(tag: DW_TAG_member");
  emitName(D);
  emit(D, ", scope: !%u, size: %u, offset: %llu, baseType: ", FirstType + Place,
       byte(D) % 8 * 8, offset(D));
  emitContained(D, Place);
  emitAnnotations(D, "btf_decl_tag");
  emit(D, "%s)\n", More);
}

static void emitVariantPart(Decoder *D, unsigned Place) {
  unsigned Count = byte(D) % 4, First = D->NumElements;
  for (unsigned I = 0; I != Count; ++I)
    emitMember(D, Place, I ? ", extraData: i32 1" : "");
  int HasDiscriminator = byte(D) % 2;
  if (HasDiscriminator)
    emitMember(D, Place, ", flags: DIFlagArtificial");
  /* The variant part itself is to be the last node. */
  beginElement(D);
  emit(D,
       "!DICompositeType(tag: DW_TAG_variant_part, scope: !%u, size: %u, "
       "elements: !{",
       FirstType + Place, byte(D) % 8 * 32);
  for (unsigned I = 0; I != Count; ++I)
    emit(D, "%s!%u", I ? ", " : "", FirstElement + First + I);
  emit(D, "}");
  if (HasDiscriminator)
    emit(D, ", discriminator: !%u", FirstElement + First + Count);
  emit(D, ")\n");
}

/* Emit an element of the composite type at \p Place; its node is the last. */
static void emitElement(Decoder *D, unsigned Place) {
  unsigned Kind = byte(D) % 16;
  switch (Kind) {
  case 0:
    emitMember(D, Place, ", flags: DIFlagBitField, extraData: i64 0");
    return;
  case 1:
    emitMember(D, Place, ", flags: DIFlagStaticMember");
    return;
  case 2:
    beginElement(D);
    emit(D, "!DIDerivedType(tag: DW_TAG_variable");
    emitName(D);
    emit(D, ", scope: !%u, flags: DIFlagStaticMember, baseType: ",
         FirstType + Place);
    emitReferred(D, Place);
    emit(D, ")\n");
    return;
  case 3:
  case 4:
    beginElement(D);
    emit(D, "!DIDerivedType(tag: DW_TAG_inheritance, scope: !%u, offset: %llu",
         FirstType + Place, offset(D));
    emit(D, "%s, baseType: ", Kind == 3 ? ", flags: DIFlagVirtual" : "");
    emitContained(D, Place);
    emit(D, ", extraData: i32 0)\n");
    return;
  case 5:
    beginElement(D);
    emit(D,
         "!DISubprogram(name: \"method\", scope: !%u, file: !1, type: !4, "
         "spFlags: 0)\n",
         FirstType + Place);
    return;
  case 6:
    beginElement(D);
    emit(D, "!DIDerivedType(tag: DW_TAG_typedef, scope: !%u",
         FirstType + Place);
    emitName(D);
    emit(D, ", baseType: ");
    emitContained(D, Place);
    emit(D, ")\n");
    return;
  case 7:
    beginElement(D);
    emit(D, "!DIDerivedType(tag: DW_TAG_friend, scope: !%u, baseType: ",
         FirstType + Place);
    emitReferred(D, Place);
    emit(D, ")\n");
    return;
  case 8:
  case 9:
    emitVariantPart(D, Place);
    return;
  default:
    emitMember(D, Place, "");
    return;
  }
}

static void emitComposite(Decoder *D, unsigned Place, const char *Tag) {
  unsigned Count = byte(D) % (MaxElements + 1), Elements[MaxElements];
  for (unsigned I = 0; I != Count; ++I) {
    emitElement(D, Place);
    Elements[I] = FirstElement + D->NumElements - 1;
  }
  emit(D, "!%u = distinct !DICompositeType(tag: DW_TAG_%s, file: !1",
       FirstType + Place, Tag);
  emitName(D);
  unsigned More = byte(D);
  emit(D, ", size: %u", More / 32 * 32);
  emitAnnotations(D, "btf_decl_tag");
  if (More % 16 == 1)
    emit(D, ", identifier: \"id%u\"", Place);
  if (More % 16 == 2) {
    emit(D, ", flags: DIFlagFwdDecl)\n");
    return;
  }
  emit(D, ", elements: !{");
  for (unsigned I = 0; I != Count; ++I)
    emit(D, "%s!%u", I ? ", " : "", Elements[I]);
  emit(D, "})\n");
}

static void emitArray(Decoder *D, unsigned Place) {
  emit(D, "!%u = !DICompositeType(tag: DW_TAG_array_type, size: %u, ",
       FirstType + Place, byte(D) % 4 * 64);
  emit(D, "baseType: ");
  emitContained(D, Place);
  emit(D, ", elements: !{");
  for (unsigned I = 0, Count = byte(D) % 3 + 1; I != Count; ++I)
    emit(D, "%s!%u", I ? ", " : "", 20 + byte(D) % 4);
  emit(D, "})\n");
}

static void emitDerived(Decoder *D, unsigned Place, const char *Tag,
                        int IsPointer) {
  emit(D, "!%u = !DIDerivedType(tag: DW_TAG_%s", FirstType + Place, Tag);
  if (IsPointer)
    emit(D, ", size: 64");
  emitName(D);
  emit(D, ", baseType: ");
  if (IsPointer)
    emitReferred(D, Place);
  else
    emitContained(D, Place);
  if (IsPointer)
    emitAnnotations(D, "btf_type_tag");
  emit(D, ")\n");
}

static void emitType(Decoder *D, unsigned Place) {
  unsigned Number = FirstType + Place;
  switch (D->Kinds[Place]) {
  case 0:
    emitComposite(D, Place, "class_type");
    return;
  case 1:
    emitComposite(D, Place, "union_type");
    return;
  case 2:
  case 3:
    emitArray(D, Place);
    return;
  case 4:
  case 5:
  case 6:
  case 7:
    emitDerived(D, Place, "pointer_type", 1);
    return;
  case 8:
    emitDerived(D, Place, "reference_type", 1);
    return;
  case 9:
    emitDerived(D, Place, "rvalue_reference_type", 1);
    return;
  case 10:
    emitDerived(D, Place, "typedef", 0);
    return;
  case 11:
    emitDerived(D, Place, "const_type", 0);
    return;
  case 12:
    emitDerived(D, Place, "volatile_type", 0);
    return;
  case 13:
    emitDerived(D, Place, "restrict_type", 0);
    return;
  case 14:
    emitDerived(D, Place, "atomic_type", 0);
    return;
  case 15:
    emit(D,
         "!%u = !DICompositeType(tag: DW_TAG_enumeration_type, file: !1, "
         "size: %u, baseType: !10, elements: !{!24, !25}",
         Number, 8u << byte(D) % 4);
    emitName(D);
    emit(D, ")\n");
    return;
  case 16:
    emit(D, "!%u = !DISubroutineType(types: !{", Number);
    emitReferred(D, Place);
    for (unsigned I = 0, Count = byte(D) % 4; I != Count; ++I) {
      emit(D, ", ");
      emitReferred(D, Place);
    }
    emit(D, "})\n");
    return;
  case 17:
    emit(D, "!%u = !DIBasicType(size: %u, encoding: DW_ATE_%s", Number,
         8u << byte(D) % 5, byte(D) % 2 ? "float" : "unsigned");
    emitName(D);
    emit(D, ")\n");
    return;
  case 18:
    emit(D,
         "!%u = !DIBasicType(tag: DW_TAG_unspecified_type, "
         "name: \"decltype(nullptr)\")\n",
         Number);
    return;
  case 19:
    emit(D,
         "!%u = !DIDerivedType(tag: DW_TAG_ptr_to_member_type, size: 64, "
         "baseType: ",
         Number);
    emitReferred(D, Place);
    emit(D, ", extraData: ");
    emitReferred(D, Place);
    emit(D, ")\n");
    return;
  default:
    emitComposite(D, Place, "structure_type");
    return;
  }
}

static const char Header[] =
    "target triple = \"bpf\"\n"
    "!llvm.dbg.cu = !{!0}\n"
    "!llvm.module.flags = !{!2}\n"
    "!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, "
    "emissionKind: FullDebug)\n"
    "!1 = !DIFile(filename: \"fuzz.c\", directory: \"/\")\n"
    "!2 = !{i32 2, !\"Debug Info Version\", i32 3}\n"
    "!3 = !DIExpression()\n"
    "!4 = !DISubroutineType(types: !{null})\n"
    "!10 = !DIBasicType(name: \"int\", size: 32, encoding: DW_ATE_signed)\n"
    "!11 = !DIBasicType(name: \"u64\", size: 64, encoding: DW_ATE_unsigned)\n"
    "!12 = !DIBasicType(name: \"f32\", size: 32, encoding: DW_ATE_float)\n"
    "!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)\n"
    "!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 64, "
    "elements: !{!21})\n"
    "!20 = !DISubrange(count: -1)\n"
    "!21 = !DISubrange(count: 2)\n"
    "!22 = !DISubrange(count: 0)\n"
    "!23 = !DISubrange(count: 1000)\n"
    "!24 = !DIEnumerator(name: \"One\", value: 1)\n"
    "!25 = !DIEnumerator(name: \"Two::2\", value: -2)\n";

static void emitVariables(Decoder *D) {
  for (unsigned I = 0, Count = byte(D) % MaxVariables + 1; I != Count; ++I) {
    unsigned Choice = byte(D);
    emit(D,
         "@map%u = global [8 x i8] zeroinitializer, section \"%s\", !dbg "
         "!%u\n"
         "!%u = !DIGlobalVariableExpression(var: !%u, expr: !3)\n"
         "!%u = distinct !DIGlobalVariable(name: \"map%u\", scope: !0, file: "
         "!1, type: !%u, isLocal: false, isDefinition: true)\n",
         I, Choice % 8 == 1 ? ".data" : ".maps", 30 + I, 30 + I, 40 + I, 40 + I,
         I, FirstType + byte(D) % D->NumTypes);
  }
  emit(D, "define void @f() !dbg !50 {\n  ret void, !dbg !51\n}\n"
          "!50 = distinct !DISubprogram(name: \"f\", scope: !1, file: !1, "
          "type: !52, spFlags: DISPFlagDefinition, unit: !0)\n"
          "!51 = !DILocation(line: 1, scope: !50)\n"
          "!52 = !DISubroutineType(types: !{null, ");
  emit(D, "!%u", FirstType + byte(D) % D->NumTypes);
  emit(D, "})\n");
}

static void emitModule(Decoder *D) {
  emit(D, "%s", Header);
  unsigned Mode = byte(D);
  D->IsWild = Mode % 4 == 1;
  D->NumTypes = Mode / 4 % MaxTypes + 1;
  for (unsigned I = 0; I != D->NumTypes; ++I)
    D->Kinds[I] = byte(D) % 24;
  emitVariables(D);
  for (unsigned I = 0; I != D->NumTypes; ++I)
    emitType(D, I);
  emit(D, "!types = !{");
  for (unsigned I = 0; I != D->NumTypes; ++I)
    emit(D, "%s!%u", I ? ", " : "", FirstType + I);
  for (unsigned I = 0; I != D->NumElements; ++I)
    emit(D, ", !%u", FirstElement + I);
  emit(D, "}\n");
}

/*===-- The helpers -------------------------------------------------------===*/

static int isLegal(const char *Name, size_t Length) {
  return Length == 0 || LLVMBTFIsLegalName(Name, Length);
}

static void checkMembers(LLVMMetadataRef Ty) {
  size_t Count;
  LLVMBTFMember *Members = LLVMBTFGetDataMembers(Ty, &Count);
  check(!Members == !Count, "no members, no memory");
  reach(1, Count);
  for (size_t I = 0; I != Count; ++I) {
    LLVMBTFMember *M = &Members[I];
    check(M->Type != NULL, "a member has a type");
    check(!I || M[-1].OffsetInBits <= M->OffsetInBits, "offsets ascend");
    check(!I || M[-1].OffsetInBits < M->OffsetInBits ||
              M[-1].Element + 1 < M->Element + 1,
          "equal offsets keep their order");
    if (M->Element != UINT_MAX)
      check(LLVMBTFGetMemberIndex(Ty, M->Element) == I,
            "the index is the place");
    char *Legal = LLVMBTFGetLegalName(M->Name, M->NameLen);
    check(isLegal(Legal, strlen(Legal)), "a legal name is legal");
    LLVMBTFDispose(Legal);
    reach(2, M->BitFieldSize);
    reach(3, M->OffsetInBits);
  }
  LLVMBTFDispose(Members);
}

static void checkNode(LLVMMetadataRef Ty, int IsType, const Decoder *D) {
  size_t Count;
  LLVMMetadataRef *Types = LLVMBTFGetMapDefTypes(Ty, &Count);
  check(!Types == !Count, "no types, no memory");
  check(Count <= 3 * (D->NumElements + D->NumTypes + 10),
        "each type is walked once");
  for (size_t I = 0; I != Count; ++I)
    check(Types[I] != NULL, "a listed type is a type");
  LLVMBTFDispose(Types);
  reach(4, Count);

  /* What is no type, as a method, counts as void. */
  LLVMMetadataRef Unwrapped = LLVMBTFUnwrapMapDef(Ty);
  if (Unwrapped != Ty && (Unwrapped || IsType)) {
    reach(5, 1);
    check(Unwrapped != NULL, "a type does not become void");
    check(LLVMBTFUnwrapMapDef(Unwrapped) == Unwrapped,
          "a definition is not unwrapped again");
  }
  checkMembers(Ty);
}

static void checkHelpers(LLVMModuleRef M, const Decoder *D) {
  unsigned Count = LLVMGetNamedMetadataNumOperands(M, "types");
  LLVMValueRef *Types = calloc(Count, sizeof(*Types));
  if (!Types)
    abort();
  LLVMGetNamedMetadataOperands(M, "types", Types);
  for (unsigned I = 0; I != Count; ++I)
    if (Types[I])
      checkNode(LLVMValueAsMetadata(Types[I]), I < D->NumTypes, D);
  free(Types);

  size_t Variables;
  LLVMBTFMapVariable *Maps = LLVMBTFGetMapVariables(M, &Variables);
  check(Variables <= MaxVariables, "a variable is counted once");
  for (size_t I = 0; I != Variables; ++I) {
    check(Maps[I].Variable != NULL, "a variable is a variable");
    check(Maps[I].Path != NULL, "a path is a string");
    check(Maps[I].Definition || !*Maps[I].Path, "no definition, no path");
    reach(6, Maps[I].Definition ? 1 + strlen(Maps[I].Path) : 0);
    if (Maps[I].Definition)
      check(LLVMBTFUnwrapMapDef(Maps[I].Definition) == Maps[I].Definition,
            "a definition is not unwrapped");
  }
  LLVMBTFDisposeMapVariables(Maps, Variables);
}

/*===-- The BTF -----------------------------------------------------------===*/

static uint32_t word(const char *Data, size_t Offset) {
  uint32_t Word;
  memcpy(&Word, Data + Offset, sizeof(Word));
  return Word;
}

typedef struct {
  const char *Types, *Strings;
  size_t TypesSize, StringsSize;
  unsigned NumTypes;
} BTF;

static void checkName(const BTF *B, uint32_t Name) {
  check(Name < B->StringsSize, "a name is in the strings");
  check(isLegal(B->Strings + Name, strlen(B->Strings + Name)),
        "a name in BTF is legal");
}

static void checkTypeId(const BTF *B, uint32_t Id) {
  check(Id <= B->NumTypes, "a type is there");
}

/* The size of what follows a type's first 12 bytes, and -1 for no type; this
   and the kinds are those of include/uapi/linux/btf.h. */
static long restOfType(unsigned Kind, unsigned Length) {
  switch (Kind) {
  case 1:  /* INT */
  case 14: /* VAR */
  case 17: /* DECL_TAG */
    return 4;
  case 3: /* ARRAY */
    return 12;
  case 4:  /* STRUCT */
  case 5:  /* UNION */
  case 15: /* DATASEC */
  case 19: /* ENUM64 */
    return Length * 12l;
  case 6:  /* ENUM */
  case 13: /* FUNC_PROTO */
    return Length * 8l;
  case 2:  /* PTR */
  case 7:  /* FWD */
  case 8:  /* TYPEDEF */
  case 9:  /* VOLATILE */
  case 10: /* CONST */
  case 11: /* RESTRICT */
  case 12: /* FUNC */
  case 16: /* FLOAT */
  case 18: /* TYPE_TAG */
    return 0;
  default:
    return -1;
  }
}

static void checkBTFType(const BTF *B, size_t At) {
  uint32_t Name = word(B->Types, At), Info = word(B->Types, At + 4),
           Ref = word(B->Types, At + 8);
  unsigned Kind = Info >> 24 & 31, Length = Info & 0xffff;
  const char *Rest = B->Types + At + 12;
  reach(10 + Kind, Length);
  check(Name < B->StringsSize, "a name is in the strings");
  switch (Kind) {
  case 1:
  case 16: /* The kernel takes any name for a number: `long unsigned int`. */
  case 14:
  case 15: /* Variables and sections are called what they are called. */
  case 17:
  case 18: /* A tag is text. */
    break;
  default:
    checkName(B, Name);
    break;
  }
  switch (Kind) {
  case 3:
    checkTypeId(B, word(Rest, 0));
    checkTypeId(B, word(Rest, 4));
    break;
  case 2:
  case 9:
  case 10:
  case 11:
    check(B->Strings[Name] == '\0', "pointers and qualifiers have no name");
    checkTypeId(B, Ref);
    break;
  case 8:
  case 12:
  case 14:
    check(B->Strings[Name] != '\0', "typedefs, functions, variables have one");
    checkTypeId(B, Ref);
    break;
  case 17:
  case 18:
    checkTypeId(B, Ref);
    break;
  case 4:
  case 5:
    for (unsigned I = 0; I != Length; ++I) {
      checkName(B, word(Rest, I * 12));
      checkTypeId(B, word(Rest, I * 12 + 4));
      uint32_t Mask = Info >> 31 ? 0xffffff : 0xffffffff;
      check(!I || (word(Rest, I * 12 - 4) & Mask) <=
                      (word(Rest, I * 12 + 8) & Mask),
            "members ascend in BTF");
    }
    break;
  case 13:
    checkTypeId(B, Ref);
    for (unsigned I = 0; I != Length; ++I) {
      checkName(B, word(Rest, I * 8));
      checkTypeId(B, word(Rest, I * 8 + 4));
    }
    break;
  default:
    break;
  }
}

static void checkBTF(const char *Data, size_t Size) {
  check(Size >= 24 && word(Data, 0) == 0x0001eb9f, "BTF has its magic");
  size_t Types = 24 + word(Data, 8), Strings = 24 + word(Data, 16);
  BTF B = {Data + Types, Data + Strings, word(Data, 12), word(Data, 20), 0};
  check(Types + B.TypesSize <= Size && Strings + B.StringsSize <= Size,
        "BTF lies in its section");
  check(B.StringsSize && !B.Strings[B.StringsSize - 1], "strings end");

  for (int Pass = 0; Pass != 2; ++Pass) {
    for (size_t At = 0; At != B.TypesSize;) {
      check(At + 12 <= B.TypesSize, "a type is whole");
      uint32_t Info = word(B.Types, At + 4);
      long Rest = restOfType(Info >> 24 & 31, Info & 0xffff);
      check(Rest >= 0 && At + 12 + Rest <= B.TypesSize, "a type is a type");
      if (Pass == 0)
        ++B.NumTypes;
      else
        checkBTFType(&B, At);
      At += 12 + Rest;
    }
  }
}

static void checkObject(LLVMMemoryBufferRef Object) {
  char *Error = NULL;
  LLVMBinaryRef Binary = LLVMCreateBinary(Object, NULL, &Error);
  check(Binary != NULL, "the object is one");
  LLVMSectionIteratorRef Section = LLVMObjectFileCopySectionIterator(Binary);
  for (; !LLVMObjectFileIsSectionIteratorAtEnd(Binary, Section);
       LLVMMoveToNextSection(Section)) {
    const char *Name = LLVMGetSectionName(Section);
    if (Name && strcmp(Name, ".BTF") == 0)
      checkBTF(LLVMGetSectionContents(Section), LLVMGetSectionSize(Section));
  }
  LLVMDisposeSectionIterator(Section);
  LLVMDisposeBinary(Binary);
}

/*===-- Runs --------------------------------------------------------------===*/

static LLVMTargetMachineRef Machine;

int LLVMFuzzerInitialize(int *Argc, char ***Argv);
int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size);

int LLVMFuzzerInitialize(int *Argc, char ***Argv) {
  (void)Argc;
  const char *Option = getenv("MAPBTF_FUZZ_LLVM_ARGS");
  if (Option) {
    const char *Args[] = {(*Argv)[0], Option};
    LLVMParseCommandLineOptions(2, Args, NULL);
  }
  LLVMInitializeBPFTargetInfo();
  LLVMInitializeBPFTarget();
  LLVMInitializeBPFTargetMC();
  LLVMInitializeBPFAsmPrinter();
  if (getenv("MAPBTF_FUZZ_NO_CODEGEN"))
    return 0;
  LLVMTargetRef Target;
  char *Error;
  if (LLVMGetTargetFromTriple("bpf", &Target, &Error))
    abort();
  Machine =
      LLVMCreateTargetMachine(Target, "bpf", "", "", LLVMCodeGenLevelDefault,
                              LLVMRelocDefault, LLVMCodeModelDefault);
  return 0;
}

/* The verifier tells of debug info that it drops; that is not of interest. */
static void ignoreDiagnostic(LLVMDiagnosticInfoRef Info, void *Context) {
  (void)Info;
  (void)Context;
}

/* Parse the module and check what the helpers say of it. Compile it if it can
   be compiled, otherwise return NULL. */
static LLVMMemoryBufferRef run(const Decoder *D) {
  LLVMMemoryBufferRef Object = NULL;
  LLVMContextRef Context = LLVMContextCreate();
  LLVMContextSetDiagnosticHandler(Context, ignoreDiagnostic, NULL);
  LLVMMemoryBufferRef Buffer =
      LLVMCreateMemoryBufferWithMemoryRangeCopy(D->Text, D->Length, "fuzz.ll");
  LLVMModuleRef M = NULL;
  char *Error = NULL;
  if (LLVMParseIRInContext(Context, Buffer, &M, &Error)) {
    fprintf(stderr, "%s\n", Error);
    abort();
  }
  checkHelpers(M, D);
  int IsValid = LLVMGetNamedMetadataNumOperands(M, "llvm.dbg.cu") == 1;
  reach(7, IsValid);
  if (IsValid && !D->IsWild && Machine &&
      LLVMTargetMachineEmitToMemoryBuffer(Machine, M, LLVMObjectFile, &Error,
                                          &Object)) {
    fprintf(stderr, "%s\n", Error);
    abort();
  }
  LLVMDisposeModule(M);
  LLVMContextDispose(Context);
  return Object;
}

static void printModule(const Decoder *D) {
  const char *Name = getenv("MAPBTF_FUZZ_PRINT");
  FILE *File = Name ? fopen(Name, "w") : NULL;
  if (!File)
    return;
  fwrite(D->Text, 1, D->Length, File);
  fclose(File);
}

int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  Decoder D = {.Data = Data, .Size = Size};
  emitModule(&D);
  printModule(&D);

  LLVMMemoryBufferRef First = run(&D), Second = First ? run(&D) : NULL;
  if (Second) {
    check(LLVMGetBufferSize(First) == LLVMGetBufferSize(Second) &&
              memcmp(LLVMGetBufferStart(First), LLVMGetBufferStart(Second),
                     LLVMGetBufferSize(First)) == 0,
          "the same input gives the same bytes");
    checkObject(First);
    LLVMDisposeMemoryBuffer(Second);
  }
  if (First)
    LLVMDisposeMemoryBuffer(First);
  free(D.Text);
  return 0;
}
