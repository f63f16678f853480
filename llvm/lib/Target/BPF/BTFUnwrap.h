//===- BTFUnwrap.h - Map definitions without their wrappers -----*- C++ -*-===//
//
// Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
// See https://llvm.org/LICENSE.txt for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// No loader looks for a map definition inside other types. Where these are
/// nothing but wrappers, the variable can be described as the definition.
///
//===----------------------------------------------------------------------===//

#ifndef LLVM_LIB_TARGET_BPF_BTFUNWRAP_H
#define LLVM_LIB_TARGET_BPF_BTFUNWRAP_H

#include "llvm/IR/DebugInfoMetadata.h"

namespace llvm {

/// Get the map definition in \p Ty if every wrapper around it is transparent,
/// otherwise \p Ty itself, as for a definition without wrappers. \p Ty may be
/// null.
///
/// A wrapper is transparent if it has one data member of non-zero size, at
/// offset 0 and as large as the wrapper, so that the variable's bytes are the
/// definition's. Modifiers around wrappers and members are looked through.
const DIType *unwrapBTFMapDef(const DIType *Ty);

} // end namespace llvm

#endif // LLVM_LIB_TARGET_BPF_BTFUNWRAP_H
