//===- BTFBindings.cpp - C bindings of the BTF helpers --------------------===//
//
// Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
// See https://llvm.org/LICENSE.txt for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BTFMapDef.h"
#include "BTFMembers.h"
#include "BTFNames.h"
#include "BTFUnwrap.h"
#include "llvm-c/BTF.h"
#include "llvm/BinaryFormat/Dwarf.h"
#include "llvm/IR/GlobalVariable.h"
#include "llvm/IR/Metadata.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/MemAlloc.h"
#include <cstring>

using namespace llvm;

static const DIType *unwrapType(LLVMMetadataRef Type) {
  return dyn_cast_or_null<DIType>(unwrap(Type));
}

static LLVMMetadataRef wrapNode(const DINode *Node) {
  return wrap(const_cast<DINode *>(Node));
}

/// Copy \p Elements to memory that LLVMBTFDispose frees.
template <typename T> static T *copyArray(ArrayRef<T> Elements) {
  if (Elements.empty())
    return nullptr;
  size_t Size = Elements.size() * sizeof(T);
  return static_cast<T *>(memcpy(safe_malloc(Size), Elements.data(), Size));
}

static char *copyString(StringRef S) {
  char *Copy = static_cast<char *>(safe_malloc(S.size() + 1));
  memcpy(Copy, S.data(), S.size());
  Copy[S.size()] = '\0';
  return Copy;
}

void LLVMBTFDispose(void *Memory) { free(Memory); }

LLVMMetadataRef *LLVMBTFGetMapDefTypes(LLVMMetadataRef Type, size_t *Count) {
  BTFWalkedTypes Walked;
  SmallVector<const DIType *, 16> Types;
  collectBTFMapDefTypes(unwrapType(Type), Walked, Types);

  SmallVector<LLVMMetadataRef, 16> Refs;
  for (const DIType *Ty : Types)
    Refs.push_back(wrapNode(Ty));
  *Count = Refs.size();
  return copyArray<LLVMMetadataRef>(Refs);
}

static bool isArray(const DIType *Ty) {
  Ty = stripBTFModifiers(Ty);
  return Ty && Ty->getTag() == dwarf::DW_TAG_array_type;
}

/// Spell \p Path as C would, from a variable of type \p VariableTy:
/// `__0.value`, `maps[].def`.
static std::string spellPath(const DIType *VariableTy,
                             const BTFWrapperPath &Path) {
  std::string Spelled = isArray(VariableTy) ? "[]" : "";
  for (const DINode *Node : Path) {
    const auto *Member = dyn_cast<DIDerivedType>(Node);
    if (!Member)
      continue;
    const DIType *Ty = Member->getBaseType();
    bool IsBase = Member->getTag() == dwarf::DW_TAG_inheritance;
    StringRef Name = IsBase ? Ty->getName() : Member->getName();
    // An unnamed member, like a variant part, is no step that C would spell.
    if (Name.empty())
      continue;
    if (!Spelled.empty())
      Spelled += '.';
    Spelled += Name;
    if (isArray(Ty))
      Spelled += "[]";
  }
  return Spelled;
}

LLVMBTFMapVariable *LLVMBTFGetMapVariables(LLVMModuleRef M, size_t *Count) {
  SmallVector<LLVMBTFMapVariable, 16> Variables;
  for (GlobalVariable &Global : unwrap(M)->globals()) {
    SmallVector<DIGlobalVariableExpression *, 1> Expressions;
    Global.getDebugInfo(Expressions);
    if (Expressions.empty() || Global.getSection().substr(0, 5) != ".maps")
      continue;

    const DIType *Ty = Expressions.front()->getVariable()->getType();
    BTFWrapperPath Path;
    const DICompositeType *Definition = findBTFMapDef(Ty, &Path);
    Variables.push_back({wrap(&Global), wrapNode(Ty), wrapNode(Definition),
                         copyString(Definition ? spellPath(Ty, Path) : "")});
  }
  *Count = Variables.size();
  return copyArray<LLVMBTFMapVariable>(Variables);
}

void LLVMBTFDisposeMapVariables(LLVMBTFMapVariable *Variables, size_t Count) {
  for (size_t I = 0; I != Count; ++I)
    LLVMBTFDispose(Variables[I].Path);
  LLVMBTFDispose(Variables);
}

LLVMBTFMember *LLVMBTFGetDataMembers(LLVMMetadataRef Type, size_t *Count) {
  SmallVector<LLVMBTFMember, 16> Members;
  if (const auto *CTy = dyn_cast_or_null<DICompositeType>(unwrapType(Type)))
    for (const BTFDataMember &Member : getBTFDataMembers(CTy))
      Members.push_back({Member.Name.data(), Member.Name.size(),
                         wrapNode(Member.Type), Member.OffsetInBits,
                         Member.BitFieldSize, Member.Element});
  *Count = Members.size();
  return copyArray<LLVMBTFMember>(Members);
}

unsigned LLVMBTFGetMemberIndex(LLVMMetadataRef Type, unsigned Element) {
  const auto *CTy = dyn_cast_or_null<DICompositeType>(unwrapType(Type));
  return CTy ? getBTFMemberIndex(CTy, Element) : Element;
}

LLVMBool LLVMBTFIsLegalName(const char *Name, size_t NameLen) {
  return isLegalBTFName(StringRef(Name, NameLen));
}

char *LLVMBTFGetLegalName(const char *Name, size_t NameLen) {
  return copyString(getLegalBTFName(StringRef(Name, NameLen)));
}

LLVMMetadataRef LLVMBTFUnwrapMapDef(LLVMMetadataRef Type) {
  return wrapNode(unwrapBTFMapDef(unwrapType(Type)));
}
