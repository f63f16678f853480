/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A program to load: an array of hash maps, where a wrapper is around the outer
 * definition and another one around the inner.
 */
#include "load_events.h"

struct inner_def {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct event_key);
  __type(value, struct event_value);
  __uint(max_entries, 16);
};

struct inner_map {
  struct inner_def def;
};

struct outer_def {
  __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
  __type(key, __u32);
  __uint(max_entries, 2);
  __array(values, struct inner_map);
};

struct outer_map {
  struct outer_def def;
};

struct outer_map outer SEC(".maps");

SEC("socket")
int count(struct __sk_buff *skb) {
  __u32 first = 0;
  void *inner = lookup(&outer, &first);

  return inner ? count_in(inner, skb) : 0;
}

char _license[] SEC("license") = "GPL";
