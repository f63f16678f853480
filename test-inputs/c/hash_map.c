/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * The plain case: the definition is the variable's own type. Its BTF must stay
 * what every LLVM release makes of it.
 */
#include "bpf_map.h"

struct my_key {
  int a;
};

struct my_value {
  int a;
};

struct {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct my_key);
  __type(value, struct my_value);
  __uint(max_entries, 10);
} map_1 SEC(".maps");
