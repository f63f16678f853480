/*===-- TestTypes.c - Debug info for the tests of the BTF helpers ---------===*\
|*                                                                            *|
|* Part of the LLVM Project, under the Apache License v2.0 with LLVM          *|
|* Exceptions.                                                                *|
|* See https://llvm.org/LICENSE.txt for license information.                  *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#include "TestTypes.h"
#include "llvm-c/IRReader.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char Header[] =
    "target triple = \"bpf\"\n"
    "!llvm.dbg.cu = !{!0}\n"
    "!llvm.module.flags = !{!2}\n"
    "!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, "
    "emissionKind: FullDebug)\n"
    "!1 = !DIFile(filename: \"test.c\", directory: \"/\")\n"
    "!2 = !{i32 2, !\"Debug Info Version\", i32 3}\n";

int createTestTypes(void **State) {
  TestTypes *T = calloc(1, sizeof(*T));
  if (!T)
    return -1;
  T->Context = LLVMContextCreate();
  T->Module = LLVMModuleCreateWithNameInContext("test", T->Context);
  T->Builder = LLVMCreateDIBuilder(T->Module);
  T->File = LLVMDIBuilderCreateFile(T->Builder, "test.c", 6, "/", 1);
  *State = T;
  return 0;
}

int disposeTestTypes(void **State) {
  TestTypes *T = *State;
  LLVMDisposeDIBuilder(T->Builder);
  LLVMDisposeModule(T->Module);
  LLVMContextDispose(T->Context);
  free(T);
  return 0;
}

LLVMMetadataRef intType(TestTypes *T, const char *Name, uint64_t Bits) {
  const unsigned Signed = 5; /* DW_ATE_signed */
  return LLVMDIBuilderCreateBasicType(T->Builder, Name, strlen(Name), Bits,
                                      Signed, LLVMDIFlagZero);
}

LLVMMetadataRef enumType(TestTypes *T, const char *Name) {
  LLVMMetadataRef One =
      LLVMDIBuilderCreateEnumerator(T->Builder, "One", 3, 1, 0);
  return LLVMDIBuilderCreateEnumerationType(T->Builder, T->File, Name,
                                            strlen(Name), T->File, 1, 32, 0,
                                            &One, 1, intType(T, "int", 32));
}

LLVMMetadataRef pointerTo(TestTypes *T, LLVMMetadataRef Ty) {
  return LLVMDIBuilderCreatePointerType(T->Builder, Ty, PointerBits, 0, 0, "",
                                        0);
}

LLVMMetadataRef arrayOf(TestTypes *T, LLVMMetadataRef Ty, unsigned Count,
                        uint64_t Bits) {
  LLVMMetadataRef Range =
      LLVMDIBuilderGetOrCreateSubrange(T->Builder, 0, Count);
  return LLVMDIBuilderCreateArrayType(T->Builder, Bits, 0, Ty, &Range, 1);
}

LLVMMetadataRef typedefOf(TestTypes *T, const char *Name, LLVMMetadataRef Ty) {
  return LLVMDIBuilderCreateTypedef(T->Builder, Ty, Name, strlen(Name), T->File,
                                    1, T->File, 0);
}

LLVMMetadataRef qualified(TestTypes *T, unsigned Tag, LLVMMetadataRef Ty) {
  return LLVMDIBuilderCreateQualifiedType(T->Builder, Tag, Ty);
}

LLVMMetadataRef structDecl(TestTypes *T, const char *Name) {
  const unsigned StructureType = 0x13;
  return LLVMDIBuilderCreateForwardDecl(T->Builder, StructureType, Name,
                                        strlen(Name), T->File, T->File, 1, 0, 0,
                                        0, "", 0);
}

LLVMMetadataRef structOf(TestTypes *T, const char *Name, uint64_t Bits,
                         LLVMMetadataRef *Elements, unsigned Count) {
  return LLVMDIBuilderCreateStructType(T->Builder, T->File, Name, strlen(Name),
                                       T->File, 1, Bits, 0, LLVMDIFlagZero,
                                       NULL, Elements, Count, 0, NULL, "", 0);
}

LLVMMetadataRef classOf(TestTypes *T, const char *Name, uint64_t Bits,
                        LLVMMetadataRef *Elements, unsigned Count) {
  return LLVMDIBuilderCreateClassType(T->Builder, T->File, Name, strlen(Name),
                                      T->File, 1, Bits, 0, 0, LLVMDIFlagZero,
                                      NULL, Elements, Count, NULL, NULL, "", 0);
}

LLVMMetadataRef unionOf(TestTypes *T, const char *Name, uint64_t Bits,
                        LLVMMetadataRef *Elements, unsigned Count) {
  return LLVMDIBuilderCreateUnionType(T->Builder, T->File, Name, strlen(Name),
                                      T->File, 1, Bits, 0, LLVMDIFlagZero,
                                      Elements, Count, 0, "", 0);
}

LLVMMetadataRef numberType(TestTypes *T, unsigned Number) {
  LLVMMetadataRef Int = intType(T, "int", 32);
  return pointerTo(T, arrayOf(T, Int, Number, 32 * (uint64_t)Number));
}

LLVMMetadataRef mapDef(TestTypes *T, const char *Name) {
  char KeyName[64], ValueName[64];
  snprintf(KeyName, sizeof(KeyName), "%s_key", Name);
  snprintf(ValueName, sizeof(ValueName), "%s_value", Name);
  LLVMMetadataRef Int = intType(T, "int", 32);
  LLVMMetadataRef Key = STRUCT(T, KeyName, 32, member(T, "a", Int, 0));
  LLVMMetadataRef Value = STRUCT(T, ValueName, 32, member(T, "b", Int, 0));
  return STRUCT(T, Name, 192, member(T, "type", numberType(T, 1), 0),
                member(T, "key", pointerTo(T, Key), 64),
                member(T, "value", pointerTo(T, Value), 128));
}

LLVMMetadataRef member(TestTypes *T, const char *Name, LLVMMetadataRef Ty,
                       uint64_t Offset) {
  /* Nothing reads the size of a member that is no bit-field. */
  return LLVMDIBuilderCreateMemberType(T->Builder, T->File, Name, strlen(Name),
                                       T->File, 1, 0, 0, Offset, LLVMDIFlagZero,
                                       Ty);
}

LLVMMetadataRef bitField(TestTypes *T, const char *Name, LLVMMetadataRef Ty,
                         uint64_t Offset, uint64_t Bits) {
  return LLVMDIBuilderCreateBitFieldMemberType(
      T->Builder, T->File, Name, strlen(Name), T->File, 1, Bits, Offset,
      Offset / 32 * 32, LLVMDIFlagZero, Ty);
}

LLVMMetadataRef staticMember(TestTypes *T, const char *Name,
                             LLVMMetadataRef Ty) {
  return LLVMDIBuilderCreateStaticMemberType(T->Builder, T->File, Name,
                                             strlen(Name), T->File, 1, Ty,
                                             LLVMDIFlagStaticMember, NULL, 0);
}

LLVMMetadataRef baseClass(TestTypes *T, LLVMMetadataRef Ty, uint64_t Offset,
                          LLVMDIFlags Flags) {
  return LLVMDIBuilderCreateInheritance(T->Builder, T->File, Ty, Offset, 0,
                                        Flags);
}

LLVMMetadataRef method(TestTypes *T, const char *Name) {
  LLVMMetadataRef Result = NULL;
  LLVMMetadataRef Ty = LLVMDIBuilderCreateSubroutineType(
      T->Builder, T->File, &Result, 1, LLVMDIFlagZero);
  return LLVMDIBuilderCreateFunction(T->Builder, T->File, Name, strlen(Name),
                                     Name, strlen(Name), T->File, 1, Ty,
                                     /*IsLocalToUnit=*/0, /*IsDefinition=*/0, 1,
                                     LLVMDIFlagPrototyped, /*IsOptimized=*/0);
}

LLVMMetadataRef placeholder(TestTypes *T) {
  static unsigned Placeholders;
  char Name[32];
  int Length = snprintf(Name, sizeof(Name), "placeholder%u", Placeholders++);
  const unsigned StructureType = 0x13;
  return LLVMDIBuilderCreateReplaceableCompositeType(
      T->Builder, StructureType, Name, Length, T->File, T->File, 1, 0, 0, 0,
      LLVMDIFlagFwdDecl, "", 0);
}

void resolve(LLVMMetadataRef Placeholder, LLVMMetadataRef Ty) {
  LLVMMetadataReplaceAllUsesWith(Placeholder, Ty);
}

LLVMValueRef addVariable(TestTypes *T, const char *Name, const char *Section,
                         LLVMMetadataRef Ty) {
  LLVMValueRef Variable =
      LLVMAddGlobal(T->Module, LLVMInt32TypeInContext(T->Context), Name);
  LLVMSetSection(Variable, Section);
  LLVMMetadataRef Expression =
      LLVMDIBuilderCreateExpression(T->Builder, NULL, 0);
  LLVMMetadataRef Info = LLVMDIBuilderCreateGlobalVariableExpression(
      T->Builder, T->File, Name, strlen(Name), "", 0, T->File, 1, Ty,
      /*LocalToUnit=*/0, Expression, NULL, 0);
  LLVMGlobalSetMetadata(Variable,
                        LLVMGetMDKindIDInContext(T->Context, "dbg", 3), Info);
  return Variable;
}

void parseTypes(TestTypes *T, const char *Text) {
  size_t Size = strlen(Header) + strlen(Text) + 1;
  char *Module = malloc(Size);
  assert_non_null(Module);
  snprintf(Module, Size, "%s%s", Header, Text);
  LLVMMemoryBufferRef Buffer =
      LLVMCreateMemoryBufferWithMemoryRangeCopy(Module, Size - 1, "test.ll");
  free(Module);

  LLVMModuleRef Parsed = NULL;
  char *Error = NULL;
  if (LLVMParseIRInContext(T->Context, Buffer, &Parsed, &Error))
    fail_msg("%s", Error);
  LLVMDisposeDIBuilder(T->Builder);
  LLVMDisposeModule(T->Module);
  T->Module = Parsed;
  T->Builder = LLVMCreateDIBuilder(T->Module);
  /* The parser drops debug info that the verifier refuses. */
  assert_int_equal(LLVMGetNamedMetadataNumOperands(Parsed, "llvm.dbg.cu"), 1);
}

LLVMMetadataRef parsedNode(TestTypes *T, unsigned Index) {
  LLVMValueRef Nodes[64];
  unsigned Count = LLVMGetNamedMetadataNumOperands(T->Module, "nodes");
  assert_in_range(Index, 0, Count - 1);
  assert_in_range(Count, 1, 64);
  LLVMGetNamedMetadataOperands(T->Module, "nodes", Nodes);
  return LLVMValueAsMetadata(Nodes[Index]);
}

double processorSeconds(void) { return (double)clock() / CLOCKS_PER_SEC; }
