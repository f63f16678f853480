/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * What the loadable programs share, in C and in C++: a socket filter that
 * counts datagrams by protocol and length. A key is 8 bytes and a value 16, in
 * every one of them, so that one loader can write entries of them all.
 */
#ifndef LOAD_EVENTS_H
#define LOAD_EVENTS_H

#include "bpf_map.h"

struct event_key {
  __u32 protocol;
  __u32 length;
};

struct event_value {
  __u64 count;
  __u64 bytes;
};

struct total {
  __u64 packets;
  __u8 kind;
};

/* The kernel's struct of this name, as far as it is used here. */
struct __sk_buff {
  __u32 len;
  __u32 pkt_type;
  __u32 mark;
  __u32 queue_mapping;
  __u32 protocol;
};

/* The kernel's helper functions, by number. */
static void *(*const lookup)(void *map,
                             const void *key) = (void *(*)(void *,
                                                           const void *))1;
static long (*const update)(void *map, const void *key, const void *value,
                            __u64 flags) = (long (*)(void *, const void *,
                                                     const void *, __u64))2;

/* Counts a datagram in MAP; lets all of it through. */
static inline __attribute__((always_inline)) int
count_in(void *map, struct __sk_buff *skb) {
  struct event_key key = {skb->protocol, skb->len};
  struct event_value *found = (struct event_value *)lookup(map, &key);

  if (found) {
    found->count += 1;
    found->bytes += key.length;
  } else {
    struct event_value first = {1, key.length};

    update(map, &key, &first, 0);
  }
  return (int)skb->len;
}

#endif
