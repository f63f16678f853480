/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Typedefs and qualifiers around the wrapper, the definition and its members.
 */
#include "bpf_map.h"

struct key_t {
  int a;
};
struct value_t {
  long a;
};
struct key_c {
  int a, b;
};
struct value_c {
  long a, b;
};
struct key_v {
  int a, b, c;
};
struct value_v {
  long a, b, c;
};
struct key_a {
  int a, b, c, d;
};
struct value_a {
  long a, b, c, d;
};

typedef struct {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct key_t);
  __type(value, struct value_t);
  __uint(max_entries, 1);
} def_t;
typedef def_t def_again_t;
typedef struct {
  def_again_t def;
} wrapper_t;
typedef wrapper_t wrapper_again_t;

struct def_c {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, const struct key_c);
  const struct value_c *const value;
  __uint(max_entries, 1);
};
struct wrapper_c {
  const struct def_c def;
};

struct def_v {
  __uint(type, BPF_MAP_TYPE_HASH);
  volatile struct key_v *volatile key;
  struct value_v *restrict value;
  __uint(max_entries, 1);
};
struct wrapper_v {
  volatile struct def_v def;
};

struct def_a {
  __uint(type, BPF_MAP_TYPE_HASH);
  struct key_a *_Atomic key;
  __type(value, struct value_a);
  __uint(max_entries, 1);
};
struct wrapper_a {
  _Atomic struct def_a def;
};

wrapper_again_t map_typedef SEC(".maps");
/* Not const itself: clang would want one flag for the whole section. */
struct wrapper_c map_const SEC(".maps");
volatile struct wrapper_v map_volatile SEC(".maps");
_Atomic struct wrapper_a map_atomic SEC(".maps");
