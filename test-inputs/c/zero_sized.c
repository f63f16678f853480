/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Variables without a size beside others.  The kernel takes no variable of
 * size 0 in a section.
 */
#include "bpf_map.h"

struct nothing {};

struct {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, __u32);
  __type(value, __u64);
  __uint(max_entries, 8);
} map_1 SEC(".maps");

struct nothing elsewhere SEC(".data.elsewhere");
int after SEC(".data.elsewhere") = 1;
