/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Function pointers in a value: prototypes with unnamed parameters, variable
 * arguments, pointers to functions as parameters.
 */
#include "bpf_map.h"

struct context {
  int a;
};
typedef int (*handler_t)(struct context *, void *);

struct operations {
  handler_t handle;
  void (*log)(const char *format, ...);
  int (*compare)(const void *, const void *);
  handler_t (*find)(int (*match)(const struct context *), unsigned long);
  void (*nothing)(void);
};

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, __u32);
    __type(value, struct operations);
    __uint(max_entries, 8);
  } def;
} map_operations SEC(".maps");
