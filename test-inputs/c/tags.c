/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Declaration tags on a map's members, types, functions and parameters, and
 * type tags on the pointers in a value.
 */
#include "bpf_map.h"

#define __decl_tag(text) __attribute__((btf_decl_tag(text)))
#define __type_tag(text) __attribute__((btf_type_tag(text)))

struct tagged_key {
  int a;
  int b __decl_tag("second");
} __decl_tag("a key");

struct tagged_value {
  struct tagged_key __type_tag("rcu") * kept;
  int __type_tag("user") * user;
  int bits : 3 __decl_tag("bit field");
} __decl_tag("a value");

typedef struct tagged_value tagged_value_t __decl_tag("a typedef");

struct wrapper {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, struct tagged_key) __decl_tag("the key");
    __type(value, tagged_value_t) __decl_tag("the value");
    __uint(max_entries, 8);
  } def __decl_tag("the definition");
};

struct wrapper map_tagged SEC(".maps") __decl_tag("a map");

__attribute__((noinline)) __decl_tag("a function") int tagged_function(
    struct tagged_key *key __decl_tag("a parameter")) {
  return key->b;
}
