// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Members of type nullptr_t: debug info calls it an unspecified type.

#include "bpf_map.hpp"

using nullptr_type = decltype(nullptr);

struct Value {
  nullptr_type nothing;
  const nullptr_type constant;
  nullptr_type array[2];
  nullptr_type *pointer;
  int after;
};

MAP(nulls, nullptr_type, Value *);
MAP(values, int, Value *);
