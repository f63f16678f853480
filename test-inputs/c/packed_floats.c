/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Floats at places that are no multiple of their size, in packed structs: the
 * kernel takes a float only where it is aligned.
 */
#include "bpf_map.h"

struct __attribute__((packed)) sample {
  __u8 channel;
  float level;
  double exact;
};

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, __u32);
    __type(value, struct sample);
    __uint(max_entries, 8);
  } def;
} samples SEC(".maps");
