/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Arrays of wrapped definitions, with one and with two dimensions, and an array
 * of definitions inside a wrapper.
 */
#include "bpf_map.h"

struct array_key {
  int a;
};
struct array_value {
  long a;
};

struct def {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct array_key);
  __type(value, struct array_value);
  __uint(max_entries, 8);
};

struct wrapper {
  struct def def;
};
struct shard_set {
  struct def shards[4];
};

struct wrapper map_array[2] SEC(".maps");
struct wrapper map_matrix[2][3] SEC(".maps");
struct shard_set map_shards SEC(".maps");
