//===- BTFNames.h - Names that the kernel takes in BTF ----------*- C++ -*-===//
//
// Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
// See https://llvm.org/LICENSE.txt for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The kernel refuses all of a program's BTF for one name of a type, member,
/// enumerator, function or parameter that is no C identifier or is too long:
/// btf_name_valid_identifier in kernel/bpf/btf.c. Rust and C++ have such names
/// everywhere.
///
//===----------------------------------------------------------------------===//

#ifndef LLVM_LIB_TARGET_BPF_BTFNAMES_H
#define LLVM_LIB_TARGET_BPF_BTFNAMES_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace llvm {

/// The most bytes that a name may have: one less than KSYM_NAME_LEN, which is
/// 128 before Linux 6.1 and 512 since then.
constexpr size_t MaxBTFNameLength = 127;

/// Is \p Name a C identifier of at most MaxBTFNameLength bytes?
bool isLegalBTFName(StringRef Name);

/// Make \p Name legal. A name that is legal stays as it is, and so does an
/// empty one, which stands for no name.
///
/// Every byte that a C identifier cannot have there becomes `_XX_`, XX its
/// value in upper-case hexadecimal: `Map<u8>` becomes `Map_3C_u8_3E_`. What is
/// too long then keeps its first 110 bytes, followed by `_` and 16 hexadecimal
/// digits of the MD5 of \p Name, the same on every host and in every release;
/// so long names that differ at their end only remain different.
std::string getLegalBTFName(StringRef Name);

} // end namespace llvm

#endif // LLVM_LIB_TARGET_BPF_BTFNAMES_H
