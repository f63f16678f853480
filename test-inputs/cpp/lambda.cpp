// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Lambdas as values: classes without a name, whose members are what is
// captured.

#include "bpf_map.hpp"

inline auto capture(int a, long *b) {
  return [a, b, c = 3](int x) { return a + x + c + *b; };
}
inline auto capture_nothing() {
  return [] { return 1; };
}

MAP(lambdas, int, decltype(capture(0, nullptr)));
MAP(empty_lambdas, int, decltype(capture_nothing()));
