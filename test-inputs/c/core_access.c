/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Accesses that the loader relocates, to a struct that is also a map's value:
 * by member, by array index, through a bit-field, and questions about types.
 */
#include "bpf_map.h"

#pragma clang attribute push(__attribute__((preserve_access_index)),           \
                             apply_to = record)
struct inner {
  int pad[3];
  long target;
};

struct kernel_like {
  unsigned first : 3;
  unsigned second : 5;
  struct inner inner[4];
  union {
    int as_int;
    struct inner *as_pointer;
  };
};
#pragma clang attribute pop

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, __u32);
    __type(value, struct kernel_like);
    __uint(max_entries, 8);
  } def;
} map_core SEC(".maps");

SEC("socket")
int access(struct kernel_like *k) {
  return k->inner[2].target + k->as_pointer->pad[1] + k->second +
         __builtin_preserve_field_info(k->first, 0) +
         __builtin_preserve_type_info(*(struct inner *)0, 1);
}
