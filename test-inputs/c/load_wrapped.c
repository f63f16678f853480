/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A program to load: definitions in one wrapper, and in three with a typedef
 * and a const between them.
 */
#include "load_events.h"

struct events_def {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct event_key);
  __type(value, struct event_value);
  __uint(max_entries, 16);
};

struct totals_def {
  __uint(type, BPF_MAP_TYPE_ARRAY);
  __type(key, __u32);
  __type(value, struct total);
  __uint(max_entries, 2);
};

struct events_map {
  struct events_def def;
};

typedef struct {
  struct totals_def def;
} cell;
struct handle {
  const cell cell;
};
struct totals_map {
  struct handle handle;
};

struct events_map events SEC(".maps");
struct totals_map totals SEC(".maps");

SEC("socket")
int count(struct __sk_buff *skb) { return count_in(&events, skb); }

char _license[] SEC("license") = "GPL";
