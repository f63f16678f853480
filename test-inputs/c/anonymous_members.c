/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Definitions whose members come from anonymous structs and unions, as macros
 * that share a part of a definition make them.
 */
#include "bpf_map.h"

struct anon_key {
  int a;
};
struct anon_value {
  long a;
};

#define COMMON                                                                 \
  struct {                                                                     \
    __uint(type, BPF_MAP_TYPE_HASH);                                           \
    __uint(max_entries, 4);                                                    \
  }

struct {
  COMMON;
  union {
    struct {
      __type(key, struct anon_key);
      __type(value, struct anon_value);
    };
    void *raw[2];
  };
} map_anonymous SEC(".maps");
