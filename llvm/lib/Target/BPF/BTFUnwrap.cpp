//===- BTFUnwrap.cpp - Map definitions without their wrappers -------------===//
//
// Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
// See https://llvm.org/LICENSE.txt for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BTFUnwrap.h"
#include "BTFMapDef.h"
#include "BTFMembers.h"

using namespace llvm;

static uint64_t getSizeInBits(const DIType *Ty) {
  const DIType *Stripped = stripBTFModifiers(Ty);
  return Stripped ? Stripped->getSizeInBits() : 0;
}

/// Get the type of the one data member that makes \p CTy a transparent wrapper,
/// null if it is none.
static const DIType *getWrappedType(const DICompositeType *CTy) {
  const DIType *Wrapped = nullptr;
  for (const BTFDataMember &Member : getBTFDataMembers(CTy)) {
    uint64_t Size = getSizeInBits(Member.Type);
    if (Size == 0)
      continue;
    if (Wrapped || Member.OffsetInBits != 0 || Size != CTy->getSizeInBits())
      return nullptr;
    Wrapped = Member.Type;
  }
  return Wrapped;
}

const DIType *llvm::unwrapBTFMapDef(const DIType *Ty) {
  const DIType *Outermost = stripBTFModifiers(Ty);
  BTFWalkedTypes Seen;
  for (const DIType *Inner = Outermost; Seen.insert(Inner).second;) {
    if (isBTFMapDef(Inner))
      return Inner == Outermost ? Ty : Inner;
    const auto *CTy = dyn_cast_or_null<DICompositeType>(Inner);
    if (!CTy)
      break;
    Inner = stripBTFModifiers(getWrappedType(CTy));
  }
  return Ty;
}
