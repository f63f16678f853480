/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Numbers of every size: bool, 128 bits, float and double, enums of one and of
 * eight bytes, signed and unsigned ones.
 */
#include "bpf_map.h"

enum __attribute__((packed)) tiny { TINY_A, TINY_B = 200 };
enum large { LARGE_A, LARGE_B = 0x100000000ULL };
enum negative { NEGATIVE_A = -1, NEGATIVE_B = 0x7fffffff };
enum forward;

struct number_value {
  _Bool flag;
  char c;
  signed char sc;
  unsigned char uc;
  short s;
  unsigned long ul;
  __int128 wide;
  unsigned __int128 unsigned_wide;
  float f;
  double d;
  enum tiny tiny;
  enum large large;
  enum negative negative;
  enum forward *forward;
};

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, enum large);
    __type(value, struct number_value);
    __uint(max_entries, 8);
  } def;
} map_numbers SEC(".maps");
