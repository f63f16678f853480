/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Packed and over-aligned structs: members at odd offsets, padding at the end.
 */
#include "bpf_map.h"

struct __attribute__((packed)) packed_key {
  __u8 tag;
  __u32 id;
  __u16 port;
  __u32 bits : 5;
  __u32 more : 20;
};

struct aligned_value {
  __u8 tag;
  __u64 count __attribute__((aligned(16)));
} __attribute__((aligned(32)));

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, struct packed_key);
    __type(value, struct aligned_value);
    __uint(max_entries, 8);
  } def;
} map_packed SEC(".maps");
