/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Keys and values of every kind that C has, behind a wrapper each.
 */
#include "bpf_map.h"

struct plain {
  int a;
};
union overlay {
  __u32 word;
  __u8 bytes[4];
};
enum color { RED, GREEN = 5, BLUE };
typedef struct plain plain_t;
typedef plain_t plain_again_t;
typedef __u8 mac_t[6];
struct chained {
  struct chained *next;
  struct plain *other;
};

#define MAP(name, key_type, value_type)                                        \
  struct {                                                                     \
    struct {                                                                   \
      __uint(type, BPF_MAP_TYPE_HASH);                                         \
      __type(key, key_type);                                                   \
      __type(value, value_type);                                               \
      __uint(max_entries, 8);                                                  \
    } def;                                                                     \
  } name SEC(".maps")

MAP(of_ints, __u32, __u64);
MAP(of_arrays, mac_t, struct plain[4]);
MAP(of_matrices, __u8[2][3], plain_t[2][2]);
MAP(of_pointers, struct plain *, struct chained *);
MAP(of_typedefs, plain_t, plain_again_t);
MAP(of_enums, enum color, enum color[2]);
MAP(of_unions, union overlay, union overlay[3]);
MAP(of_voids, void *, void **);
MAP(of_functions, __u32, int (*)(int, struct plain *));
MAP(of_chained, __u32, struct chained);

/* A ring buffer has neither key nor value. */
struct {
  struct {
    __uint(type, BPF_MAP_TYPE_RINGBUF);
    __uint(max_entries, 4096);
  } def;
} ring SEC(".maps");

/* `void` itself, as in maps that give sizes instead of types. */
struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    void *key;
    const void *value;
    __uint(max_entries, 8);
  } def;
} untyped SEC(".maps");
