//===- BTFMapDef.cpp - The walk over a BPF map definition -----------------===//
//
// Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
// See https://llvm.org/LICENSE.txt for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Walks from a map variable's type through its wrappers and lists the types
/// that the map definition needs. The walk has a stack of its own, so that
/// neither deep wrappers nor definitions that contain themselves overflow the
/// machine's.
///
//===----------------------------------------------------------------------===//

#include "BTFMapDef.h"
#include "BTFMembers.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/BinaryFormat/Dwarf.h"

using namespace llvm;

bool llvm::isBTFModifier(const DIType *Ty) {
  if (!isa_and_nonnull<DIDerivedType>(Ty))
    return false;
  switch (Ty->getTag()) {
  case dwarf::DW_TAG_typedef:
  case dwarf::DW_TAG_const_type:
  case dwarf::DW_TAG_volatile_type:
  case dwarf::DW_TAG_restrict_type:
  case dwarf::DW_TAG_atomic_type:
    return true;
  default:
    return false;
  }
}

const DIType *llvm::stripBTFModifiers(const DIType *Ty) {
  SmallPtrSet<const DIType *, 4> Seen;
  while (isBTFModifier(Ty)) {
    if (!Seen.insert(Ty).second)
      return nullptr;
    Ty = cast<DIDerivedType>(Ty)->getBaseType();
  }
  return Ty;
}

/// Is \p Ty a structure, class, union or variant part with a body?
static bool hasMembers(const DIType *Ty) {
  const auto *CTy = dyn_cast_or_null<DICompositeType>(Ty);
  if (!CTy || CTy->isForwardDecl())
    return false;
  switch (CTy->getTag()) {
  case dwarf::DW_TAG_structure_type:
  case dwarf::DW_TAG_class_type:
  case dwarf::DW_TAG_union_type:
  case dwarf::DW_TAG_variant_part:
    return true;
  default:
    return false;
  }
}

static bool isArray(const DIType *Ty) {
  return isa_and_nonnull<DICompositeType>(Ty) &&
         Ty->getTag() == dwarf::DW_TAG_array_type;
}

static bool isPointer(const DIType *Ty) {
  return isa_and_nonnull<DIDerivedType>(Ty) &&
         Ty->getTag() == dwarf::DW_TAG_pointer_type;
}

namespace {

/// A step that the walk has yet to take.
struct Step {
  enum Action {
    /// Go into the type, modifiers looked through.
    Walk,
    /// The type is needed in full, and BTF numbers it here.
    List,
  };
  Action Do;
  const DIType *Ty;
  /// The member whose type this is, null for a type met in another way.
  const DINode *Member;
  /// How many members lie between the variable and \p Ty.
  unsigned Depth;
};

/// Steps in the order in which they come; the next one is the last.
class WalkStack {
  SmallVector<Step, 16> Steps;
  SmallVector<Step, 16> Coming;

public:
  explicit WalkStack(const DIType *Ty) {
    Steps.push_back({Step::Walk, Ty, nullptr, 0});
  }
  bool empty() const { return Steps.empty(); }
  Step pop() { return Steps.pop_back_val(); }

  /// Note a step that follows those noted before it.
  void add(Step::Action Do, const DIType *Ty, const DINode *Member,
           unsigned Depth) {
    Coming.push_back({Do, Ty, Member, Depth});
  }
  /// Take the noted steps next, before those that are on the stack.
  void commit() {
    Steps.append(Coming.rbegin(), Coming.rend());
    Coming.clear();
  }
};

} // end anonymous namespace

/// Note what a member or element of type \p Ty needs: what it contains, then
/// the type itself.
static void addNeeded(const DIType *Ty, const DINode *Member, unsigned Depth,
                      WalkStack &Stack) {
  const DIType *Stripped = stripBTFModifiers(Ty);
  if (hasMembers(Stripped) || isArray(Stripped))
    Stack.add(Step::Walk, Stripped, Member, Depth);
  // BTF lays a variant part out with the type that has it.
  if (Ty && Ty->getTag() != dwarf::DW_TAG_variant_part)
    Stack.add(Step::List, Ty, Member, Depth);
}

/// Note the steps of walking into \p Ty, which is no modifier.
static void addSteps(const DIType *Ty, unsigned Depth, WalkStack &Stack) {
  if (isPointer(Ty)) {
    addNeeded(cast<DIDerivedType>(Ty)->getBaseType(), nullptr, Depth, Stack);
  } else if (isArray(Ty)) {
    // An element that is a pointer may be one to the definition of an inner
    // map, as in the member `values` of a map of maps.
    const DIType *Element = cast<DICompositeType>(Ty)->getBaseType();
    const DIType *Stripped = stripBTFModifiers(Element);
    if (isPointer(Stripped))
      Stack.add(Step::Walk, Stripped, nullptr, Depth);
    addNeeded(Element, nullptr, Depth, Stack);
  } else if (hasMembers(Ty)) {
    const auto *CTy = cast<DICompositeType>(Ty);
    for (const BTFDataMember &Member : getBTFDataMembers(CTy)) {
      const DIType *MemberTy = Member.Type;
      if (MemberTy->getTag() == dwarf::DW_TAG_member)
        MemberTy = cast<DIDerivedType>(MemberTy)->getBaseType();
      const DINode *Node = CTy->getDiscriminator();
      if (Member.Element != BTFDataMember::NoElement)
        Node = CTy->getElements()[Member.Element];
      addNeeded(MemberTy, Node, Depth + 1, Stack);
    }
  }
  Stack.commit();
}

void llvm::collectBTFMapDefTypes(const DIType *Ty, BTFWalkedTypes &Walked,
                                 SmallVectorImpl<const DIType *> &Types) {
  for (WalkStack Stack(stripBTFModifiers(Ty)); !Stack.empty();) {
    Step S = Stack.pop();
    if (S.Do == Step::List)
      Types.push_back(S.Ty);
    else if (S.Ty && Walked.insert(S.Ty).second)
      addSteps(S.Ty, S.Depth, Stack);
  }
}

/// Is \p Member one of a map definition: is its name one that loaders know, and
/// its type a pointer or an array of pointers?
static bool isMapDefMember(const BTFDataMember &Member) {
  bool IsKnown = StringSwitch<bool>(Member.Name)
                     .Case("type", true)
                     .Case("max_entries", true)
                     .Case("map_flags", true)
                     .Case("numa_node", true)
                     .Case("key_size", true)
                     .Case("key", true)
                     .Case("value_size", true)
                     .Case("value", true)
                     .Case("values", true)
                     .Case("pinning", true)
                     .Case("map_extra", true)
                     .Default(false);
  if (!IsKnown)
    return false;
  const DIType *Ty = stripBTFModifiers(Member.Type);
  if (isArray(Ty))
    Ty = stripBTFModifiers(cast<DICompositeType>(Ty)->getBaseType());
  return isPointer(Ty);
}

bool llvm::isBTFMapDef(const DIType *Ty) {
  return hasMembers(Ty) &&
         llvm::any_of(getBTFDataMembers(cast<DICompositeType>(Ty)),
                      isMapDefMember);
}

const DICompositeType *llvm::findBTFMapDef(const DIType *Ty,
                                           BTFWrapperPath *Path) {
  BTFWrapperPath Way;
  BTFWalkedTypes Walked;
  for (WalkStack Stack(stripBTFModifiers(Ty)); !Stack.empty();) {
    Step S = Stack.pop();
    if (S.Do == Step::List || !S.Ty || !Walked.insert(S.Ty).second)
      continue;
    if (S.Member) {
      Way.resize(S.Depth - 1);
      Way.push_back(S.Member);
    }
    if (isBTFMapDef(S.Ty)) {
      if (Path)
        *Path = std::move(Way);
      return cast<DICompositeType>(S.Ty);
    }
    addSteps(S.Ty, S.Depth, Stack);
  }
  return nullptr;
}
