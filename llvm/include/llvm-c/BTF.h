/*===-- llvm-c/BTF.h - C interface of the BTF helpers -------------*- C -*-===*\
|*                                                                            *|
|* Part of the LLVM Project, under the Apache License v2.0 with LLVM          *|
|* Exceptions.                                                                *|
|* See https://llvm.org/LICENSE.txt for license information.                  *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
|*===----------------------------------------------------------------------===*|
|*                                                                            *|
|* What the BPF backend makes of debug info when it writes BTF: which types a *|
|* map definition needs, which members a type has, which names the kernel     *|
|* takes.                                                                     *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#ifndef LLVM_C_BTF_H
#define LLVM_C_BTF_H

#include "llvm-c/ExternC.h"
#include "llvm-c/Types.h"
#include <stddef.h>
#include <stdint.h>

LLVM_C_EXTERN_C_BEGIN

/**
 * @defgroup LLVMCBTF BTF
 * @ingroup LLVMC
 *
 * The functions read debug info and change nothing. Metadata that they give
 * belongs to its context. Every LLVMMetadataRef that they take may be NULL, or
 * something else than a type: both count as void. No function fails; memory
 * that cannot be had ends the program, as elsewhere in LLVM.
 *
 * @{
 */

/** A global variable in the section `.maps`. */
typedef struct {
  /** The variable. */
  LLVMValueRef Variable;
  /** Its type, NULL if the debug info has none. */
  LLVMMetadataRef Type;
  /** The map definition in it, NULL if there is none. */
  LLVMMetadataRef Definition;
  /** The way from the variable through its wrappers to the definition, as C
      spells it: `__0.value`, `maps[].def`, `[]` for an array of definitions.
      A base class has the name of its type; unnamed members are left out. Empty
      if the type is the definition, or there is none. */
  char *Path;
} LLVMBTFMapVariable;

/** A data member of a structure, class, union or variant part. */
typedef struct {
  /** The name in the debug info, not terminated; it belongs to the context. */
  const char *Name;
  /** The name's length in bytes, 0 if there is no name. */
  size_t NameLen;
  /** The member's type, never NULL. A DW_TAG_member stands for an unnamed
      structure with that member in it, or for one of its size. */
  LLVMMetadataRef Type;
  /** The offset from the start of the enclosing type in bits. */
  uint32_t OffsetInBits;
  /** The width of a bit-field in bits, 0 for another member. */
  uint8_t BitFieldSize;
  /** The place among the elements of the type in the debug info, UINT_MAX for
      the discriminator of a variant part. */
  unsigned Element;
} LLVMBTFMember;

/**
 * Free an array or a string that one of these functions gave. NULL is allowed.
 */
void LLVMBTFDispose(void *Memory);

/**
 * Get the types that a map variable of the type \p Type needs with their
 * pointees, in the order in which BTF numbers them. \p Type itself comes after
 * them, and is among them only where the definition contains itself.
 *
 * @param Count gets the number of types.
 * @return the types, to be freed with LLVMBTFDispose; NULL if there are none.
 */
LLVMMetadataRef *LLVMBTFGetMapDefTypes(LLVMMetadataRef Type, size_t *Count);

/**
 * Get the map variables of \p M that have debug info, in the order of \p M.
 *
 * @param Count gets the number of variables.
 * @return the variables, to be freed with LLVMBTFDisposeMapVariables; NULL if
 * there are none.
 */
LLVMBTFMapVariable *LLVMBTFGetMapVariables(LLVMModuleRef M, size_t *Count);

/** Free what LLVMBTFGetMapVariables gave. */
void LLVMBTFDisposeMapVariables(LLVMBTFMapVariable *Variables, size_t Count);

/**
 * Get the data members of \p Type in the order in which BTF has them.
 *
 * @param Count gets the number of members.
 * @return the members, to be freed with LLVMBTFDispose; NULL if there are none,
 * or if \p Type is none that has members.
 */
LLVMBTFMember *LLVMBTFGetDataMembers(LLVMMetadataRef Type, size_t *Count);

/**
 * Get the number in BTF of the member of \p Type at the place \p Element among
 * the elements of its debug info. An element that is no member of BTF keeps its
 * number.
 */
unsigned LLVMBTFGetMemberIndex(LLVMMetadataRef Type, unsigned Element);

/** Does the kernel take the name of \p NameLen bytes at \p Name? */
LLVMBool LLVMBTFIsLegalName(const char *Name, size_t NameLen);

/**
 * Make the name of \p NameLen bytes at \p Name one that the kernel takes.
 *
 * @return the name, terminated, to be freed with LLVMBTFDispose.
 */
char *LLVMBTFGetLegalName(const char *Name, size_t NameLen);

/**
 * Get the map definition in \p Type if all wrappers around it are transparent,
 * otherwise \p Type: the type that `-bpf-unwrap-map-defs` gives to a variable.
 */
LLVMMetadataRef LLVMBTFUnwrapMapDef(LLVMMetadataRef Type);

/**
 * @}
 */

LLVM_C_EXTERN_C_END

#endif /* LLVM_C_BTF_H */
