// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// assert checks.
#undef NDEBUG
#include_next <assert.h>
#define NDEBUG
