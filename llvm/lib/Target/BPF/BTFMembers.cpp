//===- BTFMembers.cpp - Data members as BTF describes them ----------------===//
//
// Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
// See https://llvm.org/LICENSE.txt for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Tells the data members of a composite type's debug info from what else is
/// among its elements.
///
//===----------------------------------------------------------------------===//

#include "BTFMembers.h"
#include "BTFMapDef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/BinaryFormat/Dwarf.h"
#include "llvm/Support/MathExtras.h"

using namespace llvm;

// btf_type::info has 16 bits for the number of members.
static constexpr size_t MaxMembers = 0xffff;
// btf_member::offset has 24 bits for the offset where kind_flag is set.
static constexpr uint64_t MaxKindFlagOffset = 0xffffff;

/// Is \p Element a data member of its own, other than a base class?
static bool isField(const DINode *Element) {
  if (!Element || Element->getTag() != dwarf::DW_TAG_member)
    return false;
  return !cast<DIDerivedType>(Element)->isStaticMember();
}

/// Does the kernel refuse \p DTy where it is, as a floating-point number that
/// is not aligned? It asks for the alignment of a pointer at the most.
static bool isMisalignedFloat(const DIDerivedType *DTy) {
  const auto *BTy =
      dyn_cast_or_null<DIBasicType>(stripBTFModifiers(DTy->getBaseType()));
  if (!BTy || BTy->getEncoding() != dwarf::DW_ATE_float)
    return false;
  uint64_t AlignInBits = std::min<uint64_t>(BTy->getSizeInBits(), 64);
  return AlignInBits && DTy->getOffsetInBits() % AlignInBits != 0;
}

/// Is \p Ty, or what an array \p Ty is made of, declared and no more, so that
/// it has no size?
static bool isOnlyDeclared(const DIType *Ty) {
  Ty = stripBTFModifiers(Ty);
  BTFWalkedTypes Seen;
  while (Ty && Ty->getTag() == dwarf::DW_TAG_array_type &&
         Seen.insert(Ty).second)
    Ty = stripBTFModifiers(cast<DICompositeType>(Ty)->getBaseType());
  return Ty && Ty->isForwardDecl() &&
         Ty->getTag() != dwarf::DW_TAG_enumeration_type;
}

static BTFDataMember getDerivedMember(const DIDerivedType *DTy,
                                      unsigned Element) {
  uint8_t BitFieldSize = 0;
  if (DTy->isBitField()) {
    // C++ has bit-fields that are wider than their type, padded.
    const DIType *Ty = stripBTFModifiers(DTy->getBaseType());
    uint64_t TypeSize = Ty ? Ty->getSizeInBits() : 0;
    BitFieldSize = std::min<uint64_t>(DTy->getSizeInBits(), TypeSize);
  }
  return {DTy->getName(),
          DTy->getBaseType(),
          uint32_t(DTy->getOffsetInBits()),
          BitFieldSize,
          Element,
          DTy->getAnnotations()};
}

/// Append the member that \p Element is, if it is one.
static void addMember(const DINode *Element, unsigned Index,
                      BTFDataMembers &Members) {
  if (const auto *CTy = dyn_cast_or_null<DICompositeType>(Element)) {
    if (CTy->getTag() == dwarf::DW_TAG_variant_part)
      Members.push_back({CTy->getName(), CTy, uint32_t(CTy->getOffsetInBits()),
                         0, Index, CTy->getAnnotations()});
    return;
  }

  const auto *DTy = dyn_cast_or_null<DIDerivedType>(Element);
  if (!DTy || !DTy->getBaseType() || !isUInt<32>(DTy->getOffsetInBits()))
    return;
  if (DTy->getTag() == dwarf::DW_TAG_inheritance) {
    // The offset of a virtual base class is one in the virtual table.
    if (DTy->isVirtual() || isOnlyDeclared(DTy->getBaseType()))
      return;
  } else if (!isField(DTy) ||
             (DTy->isBitField() && DTy->getSizeInBits() == 0)) {
    return;
  }
  BTFDataMember Member = getDerivedMember(DTy, Index);
  if (isMisalignedFloat(DTy))
    Member.Name = StringRef();
  if (isMisalignedFloat(DTy) || isOnlyDeclared(DTy->getBaseType()))
    Member.Type = DTy;
  Members.push_back(Member);
}

BTFDataMembers llvm::getBTFDataMembers(const DICompositeType *CTy) {
  BTFDataMembers Members;

  if (CTy->getTag() == dwarf::DW_TAG_variant_part) {
    const DIDerivedType *Discriminator = CTy->getDiscriminator();
    if (Discriminator && Discriminator->getBaseType()) {
      BTFDataMember Member =
          getDerivedMember(Discriminator, BTFDataMember::NoElement);
      if (Member.OffsetInBits != 0) {
        Member.Name = StringRef();
        Member.Type = Discriminator;
        Member.OffsetInBits = 0;
      }
      Members.push_back(Member);
    }
  }

  DINodeArray Elements = CTy->getElements();
  for (unsigned I = 0, E = Elements.size(); I != E; ++I)
    addMember(Elements[I], I, Members);

  if (hasBTFBitField(Members))
    llvm::erase_if(Members, [](const BTFDataMember &Member) {
      return Member.OffsetInBits > MaxKindFlagOffset;
    });
  // Adding 1 to NoElement puts a discriminator before the variants.
  llvm::sort(Members, [](const BTFDataMember &LHS, const BTFDataMember &RHS) {
    return std::make_pair(LHS.OffsetInBits, LHS.Element + 1) <
           std::make_pair(RHS.OffsetInBits, RHS.Element + 1);
  });
  if (Members.size() > MaxMembers)
    Members.resize(MaxMembers, Members.front());
  return Members;
}

bool llvm::hasBTFBitField(ArrayRef<BTFDataMember> Members) {
  return llvm::any_of(Members, [](const BTFDataMember &Member) {
    return Member.BitFieldSize != 0;
  });
}

BTFDataMembers llvm::getBTFNestedMembers(const DIDerivedType *DTy) {
  if (isOnlyDeclared(DTy->getBaseType()))
    return {};
  BTFDataMember Member = getDerivedMember(DTy, BTFDataMember::NoElement);
  if (isMisalignedFloat(DTy))
    Member.OffsetInBits = 0;
  return {Member};
}

/// Does the field \p DTy start at \p GEPOffset, or lie in a storage unit there?
static bool isAtOffset(const DIDerivedType *DTy, uint64_t GEPOffset) {
  uint64_t Offset = DTy->getOffsetInBits() / 8;
  return DTy->isBitField() ? GEPOffset <= Offset : GEPOffset == Offset;
}

unsigned llvm::getBTFAccessedElement(const DICompositeType *CTy, unsigned Index,
                                     uint64_t GEPOffset) {
  DINodeArray Elements = CTy->getElements();
  unsigned Counted = Elements.size();
  for (unsigned I = 0, Fields = 0, E = Elements.size(); I != E; ++I) {
    if (!isField(Elements[I]))
      continue;
    if (Fields++ == Index) {
      Counted = I;
      break;
    }
  }
  if (Counted == Elements.size())
    return Index;
  if (Counted == Index || GEPOffset == ~uint64_t(0) ||
      isAtOffset(cast<DIDerivedType>(Elements[Counted]), GEPOffset))
    return Counted;
  if (isField(Elements[Index]) &&
      isAtOffset(cast<DIDerivedType>(Elements[Index]), GEPOffset))
    return Index;
  return Counted;
}

unsigned llvm::getBTFMemberIndex(const DICompositeType *CTy, unsigned Element) {
  BTFDataMembers Members = getBTFDataMembers(CTy);
  auto *It = llvm::find_if(Members, [Element](const BTFDataMember &Member) {
    return Member.Element == Element;
  });
  return It == Members.end() ? Element : It - Members.begin();
}

std::string llvm::getBTFMemberAccess(const DICompositeType *CTy,
                                     unsigned Element) {
  std::string Access = std::to_string(getBTFMemberIndex(CTy, Element));
  const auto *DTy = dyn_cast<DIDerivedType>(CTy->getElements()[Element]);
  return DTy && isMisalignedFloat(DTy) ? Access + ":0" : Access;
}
