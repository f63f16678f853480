// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// llvm_unreachable says where it was reached.
#undef NDEBUG
#include_next <llvm/Support/ErrorHandling.h>
#define NDEBUG
