// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// libFuzzer target: an ELF object, or raw BTF, goes through all of libbtfmap.
/// libbpf and libelf are part of what is tested: input that they cannot take
/// must not get to them.

#include "btfmap.h"
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size,
                               unsigned int seed);

int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc;
  (void)argv;
  libbpf_set_print(NULL);
  return 0;
}

/// Where the BTF's first type is; \p size if there is no BTF.
static size_t first_type(const uint8_t *data, size_t size, bool *big_endian) {
  for (size_t at = 0; at + 24 < size; at += 4) {
    *big_endian = data[at] == 0xeb && data[at + 1] == 0x9f;
    if (*big_endian || (data[at] == 0x9f && data[at + 1] == 0xeb))
      return at + 24;
  }
  return size;
}

/// BTF is made of 32-bit words, most of them small: type ids, sizes, offsets
/// of names. So half of the time, one of them becomes another one, or nearly.
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size,
                               unsigned int seed) {
  bool big_endian;
  size_t start = first_type(data, size, &big_endian);
  size_t words = (size - start) / 4, low = big_endian ? 3 : 0;
  uint8_t *to, *from;

  if (seed % 2 || words < 2)
    return LLVMFuzzerMutate(data, size, max_size);
  seed /= 2;
  to = data + start + seed % words * 4;
  from = data + start + seed / words % words * 4;
  switch (seed / 8 % 4) {
  case 0:
    memcpy(to, from, 4);
    break;
  case 1:
    to[low] += seed / 32 % 2 ? 1 : -1;
    break;
  case 2:
    memset(to, 0, 4);
    to[low] = seed / 32 % 64;
    break;
  default:
    // The kind of a type.
    to[big_endian ? 0 : 3] = seed / 32 % 20;
    break;
  }
  return size;
}

/// What a status promises: problems where it is not complete, and inner
/// definitions that end.
static void check_map(const struct btfmap_map *map, __u32 type_cnt) {
  const struct btfmap_def *def = map->def;
  size_t problems = !def;
  __u32 depth = 0;

  for (; def; def = def->inner) {
    problems += def->problem_cnt;
    if (++depth > type_cnt || (def->inner && def->inner_repeats))
      abort();
  }
  if (!map->name || !map->section || !map->path ||
      (map->status != BTFMAP_COMPLETE && !problems) ||
      (!map->def && !map->problem.reason))
    abort();
}

static void print_all(const struct btfmap_object *obj, __u32 type_cnt) {
  struct btfmap_printer *printer = btfmap_printer_new(obj);

  if (!printer)
    abort();
  for (__u32 id = 0; id < type_cnt; id++)
    if (!btfmap_decl(printer, id))
      abort();
  if (!btfmap_definitions(printer))
    abort();
  btfmap_printer_free(printer);
}

static void draw(const struct btfmap_object *obj) {
  char *text = NULL;
  size_t len = 0;
  FILE *out = open_memstream(&text, &len);

  if (!out || btfmap_graph(obj, out))
    abort();
  fclose(out);
  free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct btfmap_error err = {};
  struct btfmap_object *obj;
  struct btf *btf;
  __u32 type_cnt;

  if (btfmap_open_mem(data, size, "fuzz", &obj, &err)) {
    if (obj || !*err.text)
      abort();
    return 0;
  }
  type_cnt = btf__type_cnt(btfmap_btf(obj));
  for (size_t i = 0; i < btfmap_count(obj); i++)
    check_map(btfmap_get(obj, i), type_cnt);
  print_all(obj, type_cnt);
  draw(obj);
  if (!btfmap_kernel_btf(obj, &btf, &err)) {
    // What is loaded is well formed, too.
    if (btfmap_validate(btf, &err))
      abort();
    btf__free(btf);
  }
  btfmap_close(obj);
  return 0;
}
