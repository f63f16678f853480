//===- BTFMembers.h - Data members as BTF describes them --------*- C++ -*-===//
//
// Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
// See https://llvm.org/LICENSE.txt for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Which elements of a composite type's debug info are members in BTF, in which
/// order and where. Pure functions over debug info: whatever visits, counts,
/// numbers or writes members asks here, so that all of them agree.
///
//===----------------------------------------------------------------------===//

#ifndef LLVM_LIB_TARGET_BPF_BTFMEMBERS_H
#define LLVM_LIB_TARGET_BPF_BTFMEMBERS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/DebugInfoMetadata.h"
#include <cstdint>
#include <string>

namespace llvm {

/// A member of a BTF_KIND_STRUCT or BTF_KIND_UNION.
struct BTFDataMember {
  /// The name in the debug info, not made legal. Empty for a base class, for a
  /// variant part and for whatever the source leaves unnamed.
  StringRef Name;
  /// The member's type, never null. A DW_TAG_member stands for an unnamed
  /// structure of its own, see getBTFNestedMembers.
  const DIType *Type;
  /// From the start of the enclosing type, in bits.
  uint32_t OffsetInBits;
  /// The width of a bit-field in bits, 0 for any other member.
  uint8_t BitFieldSize;
  /// The place in DICompositeType::getElements(), or NoElement for the
  /// discriminator of a variant part, which is no element.
  unsigned Element;
  /// `btf_decl_tag` and other annotations, null if there are none.
  DINodeArray Annotations;

  static constexpr unsigned NoElement = ~0U;
};

using BTFDataMembers = SmallVector<BTFDataMember, 0>;

/// Get the data members of \p CTy: a structure, class, union or variant part.
///
/// Members are non-static data members (DWARF v5, 5.7.6), base classes (5.7.3)
/// and, for a Rust enum, its variant part (5.7.10), which is a union of the
/// discriminator and the variants. A virtual base class has no fixed offset and
/// is left out, as is a bit-field of no width. Methods, static members, nested
/// types, template parameters and friends are no members.
///
/// They come in ascending order of offset, and in the order of the debug info
/// where offsets are equal: the kernel takes no other (btf_struct_check_meta in
/// kernel/bpf/btf.c). What BTF cannot encode is left out: an offset over 32
/// bits, or over 24 bits where the type has bit-fields, and all members after
/// the first 65,535 (`struct btf_member` and `struct btf_type` in
/// include/uapi/linux/btf.h).
///
/// Some members the kernel takes only with an unnamed structure as their type,
/// for which their DW_TAG_member stands. With the member in it: a discriminator
/// at an offset other than 0, since the members of a union are at 0, and a
/// floating-point member that is not aligned (btf_float_check_member). Empty: a
/// member of a class that the debug info only declares, as Clang does for C++
/// where another file has its constructors. A base class like that has no size,
/// and is left out.
BTFDataMembers getBTFDataMembers(const DICompositeType *CTy);

/// Does any of \p Members have a width of its own? BTF then sets the kind_flag
/// of the enclosing type and encodes all its offsets in 24 bits.
bool hasBTFBitField(ArrayRef<BTFDataMember> Members);

/// Get the members, one at the most, of the unnamed structure that \p DTy, the
/// type of a BTFDataMember, stands for. It ends where the member does.
BTFDataMembers getBTFNestedMembers(const DIDerivedType *DTy);

/// Get the element of \p CTy that a frontend means by the member number
/// \p Index, the last argument of llvm.preserve.struct.access.index and
/// llvm.preserve.union.access.index.
///
/// Clang counts non-static data members and no base class, method or static
/// member (CodeGenFunction::getDebugInfoFIndex in
/// clang/lib/CodeGen/CGExpr.cpp); other producers may count elements. Where the
/// two differ, \p GEPOffset tells: the offset in bytes that the intrinsic's
/// type gives to the member, or ~0 if that is not known. Without it, or where
/// both fit, Clang's count holds. An
/// \p Index beyond all members comes back as it is.
unsigned getBTFAccessedElement(const DICompositeType *CTy, unsigned Index,
                               uint64_t GEPOffset = ~uint64_t(0));

/// Get the number that the member at \p Element of \p CTy has in BTF, or
/// \p Element itself if it is no member there.
unsigned getBTFMemberIndex(const DICompositeType *CTy, unsigned Element);

/// Get the part of a CO-RE access string that leads from \p CTy to the member
/// at
/// \p Element: its number, or two of them if it is in an unnamed structure.
std::string getBTFMemberAccess(const DICompositeType *CTy, unsigned Element);

} // end namespace llvm

#endif // LLVM_LIB_TARGET_BPF_BTFMEMBERS_H
