/*===-- TestTypes.h - Debug info for the tests of the BTF helpers -*- C -*-===*\
|*                                                                            *|
|* Part of the LLVM Project, under the Apache License v2.0 with LLVM          *|
|* Exceptions.                                                                *|
|* See https://llvm.org/LICENSE.txt for license information.                  *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* Short names for what LLVM-C's DIBuilder makes, and a parser for what it    *|
|* cannot make. Uses only what LLVM-C has in every release from 14 on.        *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef TEST_TYPES_H
#define TEST_TYPES_H

/* cmocka.h wants these first. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "llvm-c/BTF.h"
#include "llvm-c/Core.h"
#include "llvm-c/DebugInfo.h"

enum {
  TagRestrict = 0x37,
  TagConst = 0x26,
  TagVolatile = 0x35,
  TagAtomic = 0x47,
  TagReference = 0x10,
  PointerBits = 64,
};

/* A module whose debug info a test builds. */
typedef struct {
  LLVMContextRef Context;
  LLVMModuleRef Module;
  LLVMDIBuilderRef Builder;
  LLVMMetadataRef File;
} TestTypes;

/* cmocka's setup and teardown: *State is a TestTypes. */
int createTestTypes(void **State);
int disposeTestTypes(void **State);

/* Types. */
LLVMMetadataRef intType(TestTypes *T, const char *Name, uint64_t Bits);
LLVMMetadataRef enumType(TestTypes *T, const char *Name);
LLVMMetadataRef pointerTo(TestTypes *T, LLVMMetadataRef Ty);
LLVMMetadataRef arrayOf(TestTypes *T, LLVMMetadataRef Ty, unsigned Count,
                        uint64_t Bits);
LLVMMetadataRef typedefOf(TestTypes *T, const char *Name, LLVMMetadataRef Ty);
LLVMMetadataRef qualified(TestTypes *T, unsigned Tag, LLVMMetadataRef Ty);
LLVMMetadataRef structDecl(TestTypes *T, const char *Name);
LLVMMetadataRef structOf(TestTypes *T, const char *Name, uint64_t Bits,
                         LLVMMetadataRef *Elements, unsigned Count);
LLVMMetadataRef classOf(TestTypes *T, const char *Name, uint64_t Bits,
                        LLVMMetadataRef *Elements, unsigned Count);
LLVMMetadataRef unionOf(TestTypes *T, const char *Name, uint64_t Bits,
                        LLVMMetadataRef *Elements, unsigned Count);

/* A number as map definitions spell it: int (*)[Number]. */
LLVMMetadataRef numberType(TestTypes *T, unsigned Number);

/* struct Name { int (*type)[1]; Name_key *key; Name_value *value; } of 192
   bits. */
LLVMMetadataRef mapDef(TestTypes *T, const char *Name);

/* Elements of composite types. */
LLVMMetadataRef member(TestTypes *T, const char *Name, LLVMMetadataRef Ty,
                       uint64_t Offset);
LLVMMetadataRef bitField(TestTypes *T, const char *Name, LLVMMetadataRef Ty,
                         uint64_t Offset, uint64_t Bits);
LLVMMetadataRef staticMember(TestTypes *T, const char *Name,
                             LLVMMetadataRef Ty);
LLVMMetadataRef baseClass(TestTypes *T, LLVMMetadataRef Ty, uint64_t Offset,
                          LLVMDIFlags Flags);
LLVMMetadataRef method(TestTypes *T, const char *Name);

/* Elements spelled one after the other: STRUCT(T, "s", 32, member(...)). */
#define STRUCT(T, Name, Bits, ...)                                             \
  structOf(T, Name, Bits, NODES(__VA_ARGS__), NUM_NODES(__VA_ARGS__))
#define CLASS(T, Name, Bits, ...)                                              \
  classOf(T, Name, Bits, NODES(__VA_ARGS__), NUM_NODES(__VA_ARGS__))
#define UNION(T, Name, Bits, ...)                                              \
  unionOf(T, Name, Bits, NODES(__VA_ARGS__), NUM_NODES(__VA_ARGS__))
#define NODES(...) ((LLVMMetadataRef[]){__VA_ARGS__})
#define NUM_NODES(...) (sizeof(NODES(__VA_ARGS__)) / sizeof(LLVMMetadataRef))

/* A type to refer to before it is there. */
LLVMMetadataRef placeholder(TestTypes *T);
/* Put \p Ty in the place of \p Placeholder. */
void resolve(LLVMMetadataRef Placeholder, LLVMMetadataRef Ty);

/* A global variable of type \p Ty in \p Section. */
LLVMValueRef addVariable(TestTypes *T, const char *Name, const char *Section,
                         LLVMMetadataRef Ty);

/* Parse metadata, numbered from !10 on, into a module of its own, which
   replaces that of \p T. Node !1 is a file. */
void parseTypes(TestTypes *T, const char *Text);
/* Get the node that !nodes = !{...} names at \p Index in the parsed text. */
LLVMMetadataRef parsedNode(TestTypes *T, unsigned Index);

/* Seconds of processor time since the program began. */
double processorSeconds(void);

#endif /* TEST_TYPES_H */
