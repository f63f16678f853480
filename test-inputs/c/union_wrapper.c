/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * A definition in a union: some programs overlay two views of one map.
 */
#include "bpf_map.h"

struct union_key {
  int a;
};
struct union_value {
  long a;
};
struct other_value {
  char bytes[16];
};

struct def {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct union_key);
  __type(value, struct union_value);
  __uint(max_entries, 8);
};

struct other_def {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct union_key);
  __type(value, struct other_value);
  __uint(max_entries, 8);
};

union either {
  struct def one;
  struct other_def other;
};

struct holder {
  union either views;
};

union either map_union SEC(".maps");
struct holder map_union_wrapped SEC(".maps");
