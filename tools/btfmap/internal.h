// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// What the library's own files share. Not installed.

#ifndef BTFMAP_INTERNAL_H
#define BTFMAP_INTERNAL_H

#include "btfmap.h"
#include <bpf/btf.h>
#include <libelf.h>

/// A defined symbol, or an undefined one with section 0.
struct bm_symbol {
  const char *name;
  size_t section;
  __u64 value, size;
};

struct bm_symbols {
  struct bm_symbol *list; // by name
  size_t cnt;
};

/// Text that lives as long as the object.
struct bm_text {
  struct bm_text *next;
  char text[];
};

struct btfmap_object {
  char *name;
  void *data;
  size_t size;
  Elf *elf; // NULL for raw BTF
  struct btf *btf;
  struct bm_text *texts;
  struct btfmap_def **defs;
  size_t def_cnt, def_cap;
  struct btfmap_map *maps;
  size_t map_cnt, map_cap;
};

/// One step of a depth-first walk that keeps its stack on the heap.
struct bm_frame {
  __u32 id;
  __u32 next;
};

struct bm_stack {
  struct bm_frame *frames;
  size_t cnt, cap;
};

/// Fills \p err, if there is one, and returns \p code.
int bm_fail(struct btfmap_error *err, int code, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/// \p text as it is or, where it is not printable, a copy that is. NULL without
/// memory.
const char *bm_printable(struct btfmap_object *obj, const char *text);

/// \p text in printable form, newly allocated; keeps tabs and newlines if
/// \p layout. NULL without memory.
char *bm_escape(const char *text, bool layout);

/// Grows an array of \p size bytes an element so that one more fits.
int bm_grow(void **array, size_t *cap, size_t cnt, size_t size);

int bm_push(struct bm_stack *stack, __u32 id);

const struct btf_type *bm_type(const struct btf *btf, __u32 id);
const char *bm_str(const struct btf *btf, __u32 off);

/// The type behind typedefs, qualifiers and type tags.
__u32 bm_skip(const struct btf *btf, __u32 id);

/// The \p n'th type that \p id contains by value (and a typedef or a qualifier
/// its target). False if there is none.
bool bm_contained(const struct btf *btf, __u32 id, __u32 n, __u32 *child);

/// Size in bytes; false if it has none or does not fit 32 bits.
bool bm_size(const struct btf *btf, __u32 id, __u32 *size);

/// Whether libbpf's btf__new() can parse these bytes.
int bm_check_raw(const void *data, size_t size, struct btfmap_error *err);

/// Finds the maps and their definitions; obj->btf is validated.
int bm_find_maps(struct btfmap_object *obj, struct btfmap_error *err);

/// The section's size, and its index if \p index. False if there is none.
bool bm_section(const struct btfmap_object *obj, const char *name, __u64 *size,
                size_t *index);
const char *bm_section_name(const struct btfmap_object *obj, size_t index);

/// All named symbols of the ELF; none for raw BTF.
int bm_symbols(const struct btfmap_object *obj, struct bm_symbols *symbols);

/// The defined symbol of this name in section \p section; NULL if none.
const struct bm_symbol *bm_find_symbol(const struct bm_symbols *symbols,
                                       const char *name, size_t section);

#endif // BTFMAP_INTERNAL_H
