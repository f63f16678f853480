/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Definitions wrapped in one, two and five structs, each with key and value
 * types of its own, so that none is complete for another's sake.
 */
#include "bpf_map.h"

struct key_1 {
  int a;
};
struct value_1 {
  long a;
};
struct key_2 {
  int a, b;
};
struct value_2 {
  long a, b;
};
struct key_5 {
  int a, b, c;
};
struct value_5 {
  long a, b, c;
};

struct def_1 {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct key_1);
  __type(value, struct value_1);
  __uint(max_entries, 10);
};

struct def_2 {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct key_2);
  __type(value, struct value_2);
  __uint(max_entries, 20);
};

struct def_5 {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct key_5);
  __type(value, struct value_5);
  __uint(max_entries, 50);
};

struct once {
  struct def_1 def;
};

struct twice_inner {
  struct def_2 def;
};
struct twice {
  struct twice_inner inner;
};

struct level_5 {
  struct def_5 def;
};
struct level_4 {
  struct level_5 next;
};
struct level_3 {
  struct level_4 next;
};
struct level_2 {
  struct level_3 next;
};
struct level_1 {
  struct level_2 next;
};

struct once wrapped_once SEC(".maps");
struct twice wrapped_twice SEC(".maps");
struct level_1 wrapped_five SEC(".maps");
