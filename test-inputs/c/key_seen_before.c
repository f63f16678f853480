/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A key that an earlier map's value only points to: that pointer may be cut
 * short, the later map's key may not.
 */
#include "bpf_map.h"

struct shared_key {
  int a;
};

struct earlier_value {
  struct shared_key *owner;
  struct earlier_value *next;
};

struct {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, __u32);
  __type(value, struct earlier_value);
  __uint(max_entries, 8);
} earlier SEC(".maps");

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, struct shared_key);
    __type(value, __u64);
    __uint(max_entries, 8);
  } def;
} later SEC(".maps");
