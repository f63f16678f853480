//===- BTFNames.cpp - Names that the kernel takes in BTF ------------------===//
//
// Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
// See https://llvm.org/LICENSE.txt for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BTFNames.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MD5.h"

using namespace llvm;

/// Can \p C stand at \p Index of a C identifier?
static bool isIdentifierChar(char C, size_t Index) {
  return C == '_' || isAlpha(C) || (Index != 0 && isDigit(C));
}

bool llvm::isLegalBTFName(StringRef Name) {
  if (Name.empty() || Name.size() > MaxBTFNameLength)
    return false;
  for (size_t I = 0, E = Name.size(); I != E; ++I)
    if (!isIdentifierChar(Name[I], I))
      return false;
  return true;
}

std::string llvm::getLegalBTFName(StringRef Name) {
  std::string Legal;
  Legal.reserve(Name.size());
  for (size_t I = 0, E = Name.size(); I != E; ++I) {
    char C = Name[I];
    if (isIdentifierChar(C, I)) {
      Legal += C;
      continue;
    }
    uint8_t Byte = static_cast<uint8_t>(C);
    Legal += {'_', hexdigit(Byte >> 4), hexdigit(Byte & 15), '_'};
  }
  if (Legal.size() <= MaxBTFNameLength)
    return Legal;

  constexpr size_t HashDigits = 16;
  std::string Hash = utohexstr(MD5Hash(Name));
  Hash.insert(0, HashDigits - Hash.size(), '0');
  Legal.resize(MaxBTFNameLength - 1 - HashDigits);
  return Legal + '_' + Hash;
}
