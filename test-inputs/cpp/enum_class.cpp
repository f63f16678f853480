// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Scoped enums, with underlying types of every size, a typedef among them, and
// enums that are only declared.

#include "bpf_map.hpp"

typedef unsigned char byte_t;
typedef byte_t small_t;

enum class Plain { A, B = 5 };
enum class Byte : byte_t { A, B = 255 };
enum class Small : small_t { A };
enum class Short : short { A = -1, B = 32767 };
enum class Long : unsigned long { A, B = 0xffffffffffffffffUL };
enum class Flag : bool { No, Yes };
enum class Char : char16_t { A = u'a' };
enum class Declared : int;
enum Unscoped : __u8 { UnscopedA, UnscopedB };

struct Value {
  Plain plain;
  Byte byte;
  Small small;
  Short short_;
  Long long_;
  Flag flag;
  Char char_;
  Declared declared;
  Unscoped unscoped;
  Byte bits : 8;
  Byte bytes[3];
};

MAP(enums, Byte, Value);
