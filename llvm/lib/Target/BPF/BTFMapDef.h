//===- BTFMapDef.h - The walk over a BPF map definition ---------*- C++ -*-===//
//
// Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
// See https://llvm.org/LICENSE.txt for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A BPF program defines a map as a global variable in the section `.maps`. Its
/// type is the map definition, a structure whose members are pointers to the
/// key, to the value and to arrays whose lengths are numbers, or a wrapper: a
/// type that has the definition somewhere inside. These functions tell which
/// types such a definition needs. They read debug info and nothing else.
///
//===----------------------------------------------------------------------===//

#ifndef LLVM_LIB_TARGET_BPF_BTFMAPDEF_H
#define LLVM_LIB_TARGET_BPF_BTFMAPDEF_H

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/IR/DebugInfoMetadata.h"

namespace llvm {

/// Types that the walk has been through already.
using BTFWalkedTypes = SmallPtrSet<const DIType *, 16>;

/// The members on the way from a variable's type to a map definition, outermost
/// first: a DW_TAG_member, which may be a discriminator, a DW_TAG_inheritance
/// or a DW_TAG_variant_part. An array on the way is the type of the member
/// before it, or of the variable.
using BTFWrapperPath = SmallVector<const DINode *, 4>;

/// Does \p Ty only rename or qualify the type that it refers to, as a typedef,
/// const, volatile, restrict or _Atomic does? BTF calls such a type a modifier.
bool isBTFModifier(const DIType *Ty);

/// Look through modifiers. Returns null for void, and for modifiers that refer
/// to each other in a circle.
const DIType *stripBTFModifiers(const DIType *Ty);

/// Append to \p Types the types that a map variable of type \p Ty needs in
/// full, in the order in which BTF numbers them. Each is to be visited with its
/// pointee; \p Ty itself comes after them and is not among them.
///
/// \p Walked is for the maps of one module: what is in it is not walked again,
/// and so the types of all maps together are walked once. \p Ty may be null.
void collectBTFMapDefTypes(const DIType *Ty, BTFWalkedTypes &Walked,
                           SmallVectorImpl<const DIType *> &Types);

/// Is \p Ty a map definition: a type that has a data member of a name that
/// loaders know (`type`, `key`, `value`, `max_entries`, `values`, ...) and that
/// is a pointer, or an array of pointers? The names are those of
/// parse_btf_map_def in libbpf's libbpf.c.
bool isBTFMapDef(const DIType *Ty);

/// Find the map definition in a variable of type \p Ty: the first one on the
/// walk. Returns null if there is none. \p Path, if given, gets the way to it.
const DICompositeType *findBTFMapDef(const DIType *Ty,
                                     BTFWrapperPath *Path = nullptr);

} // end namespace llvm

#endif // LLVM_LIB_TARGET_BPF_BTFMAPDEF_H
