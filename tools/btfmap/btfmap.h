// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// libbtfmap: the BPF map definitions in an object file, read from its BTF.
///
/// A map is a variable in a section whose name starts with ".maps". Its
/// definition is a struct that spells the map with its members (`type`, `key`,
/// `value`, `max_entries`, ...); the variable's type is that struct or wraps it
/// in others, as Rust and C++ programs do. The rules for the members are those
/// of libbpf's parse_btf_map_def(); the kernel's Documentation/bpf/btf.rst says
/// what the BTF kinds mean.
///
/// Nothing in here is global: every function works on what it is given, and
/// two objects can be used in two threads. libbpf itself writes complaints to
/// stderr unless its user has called libbpf_set_print().
///
/// Functions that return int give 0, or a negative errno value and a text in
/// \p err (which may be NULL): -EINVAL where the input is broken, -ENOENT
/// where it has no BTF, -ENOTSUP where the library does not read such input,
/// -ENOMEM, or what the system said.
///
/// Strings that the library gives are printable: names are taken from the
/// object as they are, but control characters and bytes that are no UTF-8 are
/// written as \xNN. Sizes are in bytes, offsets in bytes from the start of the
/// section, type ids are those of the object's BTF.

#ifndef BTFMAP_H
#define BTFMAP_H

#include <linux/types.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

struct btf;

/// What went wrong, as one line without a newline.
struct btfmap_error {
  char text[512];
};

/// What can be said of a map. The order matters: the larger one is worse.
enum btfmap_status {
  /// Key and value, where there are any, have a size and a layout.
  BTFMAP_COMPLETE = 0,
  /// One of them does not: no loader can create the map as it was meant.
  BTFMAP_INCOMPLETE = 1,
  /// The BTF does not say; for example, no definition was found.
  BTFMAP_UNKNOWN = 2,
};

/// Members that a definition has, for btfmap_def.fields.
enum btfmap_field {
  BTFMAP_TYPE = 1 << 0,
  BTFMAP_KEY = 1 << 1,
  BTFMAP_VALUE = 1 << 2,
  BTFMAP_KEY_SIZE = 1 << 3,
  BTFMAP_VALUE_SIZE = 1 << 4,
  BTFMAP_MAX_ENTRIES = 1 << 5,
  BTFMAP_MAP_FLAGS = 1 << 6,
  BTFMAP_NUMA_NODE = 1 << 7,
  BTFMAP_VALUES = 1 << 8,
  BTFMAP_PINNING = 1 << 9,
  BTFMAP_MAP_EXTRA = 1 << 10,
};

/// One thing that is wrong with a definition or with a map variable.
struct btfmap_problem {
  /// BTFMAP_INCOMPLETE or BTFMAP_UNKNOWN.
  enum btfmap_status status;
  /// The member that it is about, and the way from there to the type at fault,
  /// like "value.inner.list"; "" for the whole map.
  const char *field;
  /// The type at fault.
  __u32 type_id;
  /// What is wrong with it, like "struct MyKey is only declared".
  const char *reason;
};

/// A map definition. Maps of the same type share it.
struct btfmap_def {
  /// The struct that has the members.
  __u32 type_id;
  /// Which members it has: a set of enum btfmap_field. What follows is 0 where
  /// the member is absent.
  __u32 fields;
  /// enum bpf_map_type.
  __u32 map_type;
  __u32 key_type_id, value_type_id;
  /// From `key_size` and `value_size`, or the sizes of the types; 4 for the
  /// value where there are `values`, as in libbpf.
  __u32 key_size, value_size;
  __u32 max_entries;
  __u32 map_flags;
  __u32 numa_node;
  __u32 pinning;
  __u64 map_extra;
  /// `values` names functions: a prog array.
  bool values_are_programs;
  /// `values` names map definitions: this is the inner map's, and the way to it
  /// through its wrappers. NULL where there is none, and where inner_repeats
  /// is set: there the inner definition is one on the way to here (a map of
  /// itself), and following it would not end. So a loop over inner ends.
  const struct btfmap_def *inner;
  const char *inner_path;
  bool inner_repeats;
  /// The worst of this definition's own problems.
  enum btfmap_status status;
  /// The worst of those and the inner definitions'.
  enum btfmap_status status_with_inner;
  const struct btfmap_problem *problems;
  size_t problem_cnt;
};

/// A map: a variable, or a definition inside of one where it holds several.
struct btfmap_map {
  const char *name;
  const char *section;
  /// The VAR; 0 where the symbol table has a map that BTF has not.
  __u32 var_id;
  /// Members from the variable to the definition, like "__0.value"; an array on
  /// the way is written "[]", a member without name is left out. "" where the
  /// variable's own type is the definition.
  const char *path;
  /// NULL where no definition was found; then problem says why.
  const struct btfmap_def *def;
  struct btfmap_problem problem;
  enum btfmap_status status;
};

struct btfmap_object;

/// Reads an object file, or raw BTF. \p path is a file's, or "-" for standard
/// input. The caller frees \p obj with btfmap_close().
int btfmap_open(const char *path, struct btfmap_object **obj,
                struct btfmap_error *err);

/// The same from \p size bytes at \p data, which are copied. \p name is for
/// messages.
int btfmap_open_mem(const void *data, size_t size, const char *name,
                    struct btfmap_object **obj, struct btfmap_error *err);

/// Frees all that belongs to \p obj, which may be NULL.
void btfmap_close(struct btfmap_object *obj);

/// The name that it was opened by; "<stdin>" for standard input.
const char *btfmap_name(const struct btfmap_object *obj);

/// The object's BTF, validated; it belongs to \p obj.
const struct btf *btfmap_btf(const struct btfmap_object *obj);

/// Whether the object is for a big-endian machine.
bool btfmap_big_endian(const struct btfmap_object *obj);

/// The maps, in the order of BTF's section entries. They belong to \p obj.
size_t btfmap_count(const struct btfmap_object *obj);
const struct btfmap_map *btfmap_get(const struct btfmap_object *obj, size_t i);

/// The worst status of the object's maps; BTFMAP_COMPLETE where it has none.
enum btfmap_status btfmap_object_status(const struct btfmap_object *obj);

/// Whether BTF that libbpf has parsed can be walked without looking at every
/// step: references and string offsets are in range, references lead to kinds
/// that can stand there, nothing contains itself, and no chain of typedefs,
/// qualifiers and pointers is closed. The kernel's verifier asks for the same
/// (btf_check_all_metas(), btf_check_all_types()), libbpf 1.1 does not.
/// btfmap_open() has done this already. Takes linear time.
int btfmap_validate(const struct btf *btf, struct btfmap_error *err);

/// "hash" for BPF_MAP_TYPE_HASH; NULL for a number that is not known.
const char *btfmap_type_name(__u32 map_type);

/// The name of one flag of map_flags, "BPF_F_NO_PREALLOC" for bit 0; NULL for
/// a bit that has none. From the kernel's include/uapi/linux/bpf.h.
const char *btfmap_flag_name(unsigned int bit);

/// Writes C declarations of types with libbpf's btf_dump. One printer writes
/// each definition once and tells apart types of the same name.
struct btfmap_printer;

/// \p obj must outlive the printer. NULL without memory.
struct btfmap_printer *btfmap_printer_new(const struct btfmap_object *obj);
void btfmap_printer_free(struct btfmap_printer *printer);

/// How a C program names the type: "struct my_key", "__u32", "char[16]"; an
/// anonymous struct is written out. Also adds to the printer's definitions what
/// is needed for it. What libbpf cannot print (too deep, too large, or laid out
/// as no C struct is) is named in a comment. The string belongs to the printer.
/// NULL without memory.
const char *btfmap_decl(struct btfmap_printer *printer, __u32 type_id);

/// The C definitions behind all declarations so far, in an order that a
/// compiler takes; "" where none is needed. It belongs to the printer, until
/// the next call. NULL without memory.
const char *btfmap_definitions(struct btfmap_printer *printer);

/// Draws the types from each map variable to its key and value as a graph in
/// Graphviz's language; what makes a map incomplete is red. The same object
/// gives the same bytes. Write errors are left to ferror(\p out).
int btfmap_graph(const struct btfmap_object *obj, FILE *out);

/// A copy of the BTF as the kernel takes it: sizes of sections and offsets of
/// variables come from the ELF, and what stands in sections that are only
/// referred to (.ksyms, .kconfig) is laid out, as libbpf does. The caller frees
/// \p btf with btf__free().
int btfmap_kernel_btf(const struct btfmap_object *obj, struct btf **btf,
                      struct btfmap_error *err);

#ifdef __cplusplus
}
#endif

#endif // BTFMAP_H
