/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A whole XDP program: it counts packets by protocol in a map, and can be
 * loaded as it is.
 */
#include "bpf_map.h"

struct flow {
  __u32 source;
  __u32 destination;
};

struct counters {
  __u64 packets;
  __u64 bytes;
  __u64 last_seen;
};

struct {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct flow);
  __type(value, struct counters);
  __uint(max_entries, 1024);
} flows SEC(".maps");

/* The kernel's struct xdp_md, as far as it is used here. */
struct xdp_md {
  __u32 data;
  __u32 data_end;
};

SEC("xdp")
int count_packets(struct xdp_md *ctx) {
  struct flow flow = {.source = 1, .destination = 2};
  __u64 bytes = ctx->data_end - ctx->data;
  struct counters *found = bpf_map_lookup_elem(&flows, &flow);

  if (found) {
    __sync_fetch_and_add(&found->packets, 1);
    __sync_fetch_and_add(&found->bytes, bytes);
    found->last_seen = bpf_ktime_get_ns();
  } else {
    struct counters first = {.packets = 1, .bytes = bytes};

    bpf_map_update_elem(&flows, &flow, &first, 0);
  }
  return 2; /* XDP_PASS */
}

char _license[] SEC("license") = "GPL";
