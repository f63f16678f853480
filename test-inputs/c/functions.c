/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Functions whose parameters are unnamed or unused, static ones that are not
 * inlined, and variables in .data, .bss and .rodata beside the maps.
 */
#include "bpf_map.h"

struct state {
  int a;
};

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __type(key, __u32);
    __type(value, struct state);
    __uint(max_entries, 1);
  } def;
} states SEC(".maps");

int verbose = 1;
struct state scratch;
const volatile __u32 limit = 10;
static volatile struct state hidden;
static const char *const names[] = {"one", "two"};

__attribute__((noinline)) int global_function(int, long);
int global_function(int unused, long b) { return b + hidden.a; }

__attribute__((noinline)) int with_unnamed(struct state *s, int, int c) {
  return s->a + c;
}

static __attribute__((noinline)) int local_function(int a, int unused) {
  return a + limit + verbose + names[a & 1][0];
}

static __attribute__((noinline)) int local_unnamed(int, int b) {
  return b + scratch.a;
}

SEC("socket")
int filter(void *ctx) {
  struct state s = {.a = 1};

  return global_function(1, 2) + with_unnamed(&s, 2, 3) + local_function(4, 5) +
         local_unnamed(6, 7);
}

char _license[] SEC("license") = "GPL";
