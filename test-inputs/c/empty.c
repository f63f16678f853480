/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Empty structs, unions and arrays of them, as members and as a value.
 */
#include "bpf_map.h"

struct nothing {};
union nobody {};

struct with_nothing {
  struct nothing before;
  int a;
  struct nothing many[3];
  union nobody none;
};

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, struct with_nothing);
    __type(value, struct nothing);
    __uint(max_entries, 8);
  } def;
} map_empty SEC(".maps");
