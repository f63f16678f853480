/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Definitions that contain themselves through `values`, and two that contain
 * each other. The kernel nests maps once only, but the compiler has to end.
 */
#include "bpf_map.h"

struct self_key {
  int a;
};
struct self_value {
  long a;
};

struct self {
  __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
  __type(key, struct self_key);
  __uint(max_entries, 2);
  struct self *values[1];
};

struct self_wrapper {
  struct self def;
};

struct pong;
struct ping {
  __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
  __type(key, struct self_key);
  __uint(max_entries, 2);
  struct pong *values[1];
};
struct pong {
  __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
  __type(key, struct self_key);
  __type(value, struct self_value);
  __uint(max_entries, 2);
  struct ping *values[1];
};

struct self map_self SEC(".maps");
struct self_wrapper map_self_wrapped SEC(".maps");
struct ping map_ping SEC(".maps");
