/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Things in .maps that are no map definition, by mistake or by old custom: the
 * compiler has to take them all.
 */
#include "bpf_map.h"

struct declared;

int number SEC(".maps") = 1;
int numbers[4] SEC(".maps");
void *pointer SEC(".maps");
struct declared *to_declared SEC(".maps");
enum kind { KIND_A } kind SEC(".maps");
int (*function)(int) SEC(".maps");

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, __u32);
    __type(value, struct declared *);
    __uint(max_entries, 8);
  } def;
  struct declared *note;
} with_note SEC(".maps");
