/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Maps whose values are maps, plain and wrapped: `values` is an array of
 * pointers to the inner map's definition.
 */
#include "bpf_map.h"

struct inner_key {
  int a;
};
struct inner_value {
  long a;
};
struct wrapped_key {
  int a, b;
};
struct wrapped_value {
  long a, b;
};

struct inner_def {
  __uint(type, BPF_MAP_TYPE_HASH);
  __type(key, struct inner_key);
  __type(value, struct inner_value);
  __uint(max_entries, 16);
};

struct inner_def inner_a SEC(".maps");
struct inner_def inner_b SEC(".maps");

struct {
  __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
  __type(key, __u32);
  __uint(max_entries, 2);
  __array(values, struct inner_def);
} outer SEC(".maps") = {
    .values = {&inner_a, &inner_b},
};

/* The inner definition only exists as what `values` points to. */
struct {
  __uint(type, BPF_MAP_TYPE_HASH_OF_MAPS);
  __type(key, __u32);
  __uint(max_entries, 2);
  __array(
      values, struct {
        __uint(type, BPF_MAP_TYPE_ARRAY);
        __type(key, __u32);
        __type(value, struct inner_value);
        __uint(max_entries, 1);
      });
} outer_anonymous SEC(".maps");

struct wrapped_inner {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, struct wrapped_key);
    __type(value, struct wrapped_value);
    __uint(max_entries, 16);
  } def;
};

struct wrapped_outer {
  struct {
    __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
    __type(key, __u32);
    __uint(max_entries, 2);
    struct wrapped_inner *values[2];
  } def;
};

struct wrapped_outer map_wrapped_outer SEC(".maps");
