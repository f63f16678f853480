/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Bit-fields in key and value: packed bit by bit, across a zero-width one, of
 * enum type, and 64 bits wide.
 */
#include "bpf_map.h"

enum level { LOW, HIGH = 3 };

struct bit_key {
  __u32 version : 4;
  __u32 length : 12;
  __u32 : 3;
  __u32 flags : 13;
};

struct bit_value {
  int before;
  unsigned a : 1;
  int b : 31;
  enum level level : 2;
  __u8 : 0;
  __u8 c : 7;
  __u64 wide : 40;
  __u64 rest : 24;
  char after;
};

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, struct bit_key);
    __type(value, struct bit_value);
    __uint(max_entries, 8);
  } def;
} map_bits SEC(".maps");
