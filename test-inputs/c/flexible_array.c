/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Values that end in an array without a length, or with length 0.
 */
#include "bpf_map.h"

struct flexible {
  __u32 length;
  __u8 data[];
};

struct zero_length {
  __u32 length;
  struct {
    int a;
  } items[0];
};

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, __u32);
    __type(value, struct flexible);
    __uint(max_entries, 8);
  } def;
} map_flexible SEC(".maps");

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, __u32);
    __type(value, struct zero_length);
    __uint(max_entries, 8);
  } def;
} map_zero_length SEC(".maps");
