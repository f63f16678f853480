/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A program to load: the definitions are the variables' own types.
 */
#include "load_events.h"

struct {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct event_key);
  __type(value, struct event_value);
  __uint(max_entries, 16);
} events SEC(".maps");

struct {
  __uint(type, BPF_MAP_TYPE_ARRAY);
  __type(key, __u32);
  __type(value, struct total);
  __uint(max_entries, 2);
} totals SEC(".maps");

SEC("socket")
int count(struct __sk_buff *skb) { return count_in(&events, skb); }

char _license[] SEC("license") = "GPL";
