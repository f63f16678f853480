// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// C++'s own number types: bool, the characters, wchar_t.

#include "bpf_map.hpp"

struct Value {
  bool flag;
  bool bit : 1;
  char8_t utf8;
  char16_t utf16;
  char32_t utf32;
  wchar_t wide;
  char32_t text[4];
};

MAP(characters, char16_t, Value);
MAP(flags, bool, bool[2]);
