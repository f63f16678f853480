// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "odd.h"
#include <stdio.h>
#include <string.h>

enum { HASH = 1, ARRAY = 2, ARRAY_OF_MAPS = 12 };

/// The id of `int`, which comes first, so that adding a field adds no type.
enum { INT = 1 };

static struct btf *new_btf(void) {
  struct btf *btf = btf__new_empty();

  btf__add_int(btf, "int", 4, BTF_INT_SIGNED);
  return btf;
}

int odd_number(struct btf *btf, __u32 n) {
  return btf__add_ptr(btf, btf__add_array(btf, INT, INT, n));
}

int odd_def(struct btf *btf, const char *name, __u32 map_type, int key,
            int value) {
  int type = odd_number(btf, map_type), entries = odd_number(btf, 10);
  int key_ptr = key < 0 ? 0 : btf__add_ptr(btf, key);
  int value_ptr = value < 0 ? 0 : btf__add_ptr(btf, value);
  int id = btf__add_struct(btf, name, 32);

  btf__add_field(btf, "type", type, 0, 0);
  if (key_ptr)
    btf__add_field(btf, "key", key_ptr, 64, 0);
  if (value_ptr)
    btf__add_field(btf, "value", value_ptr, 128, 0);
  btf__add_field(btf, "max_entries", entries, 192, 0);
  return id;
}

void odd_map(struct btf *btf, const char *name, int type) {
  int var = btf__add_var(btf, name, BTF_VAR_GLOBAL_ALLOCATED, type);

  btf__add_datasec(btf, ".maps", 32);
  btf__add_datasec_var_info(btf, var, 0, 32);
}

static struct btf *plain(int n) {
  struct btf *btf = new_btf();

  (void)n;
  odd_map(btf, "plain", odd_def(btf, "def", HASH, INT, INT));
  return btf;
}

static struct btf *fwd(int n) {
  struct btf *btf = new_btf();
  int key = btf__add_fwd(btf, "MyKey", BTF_FWD_STRUCT);
  int value = btf__add_fwd(btf, "MyValue", BTF_FWD_UNION);

  (void)n;
  odd_map(btf, "fwd", odd_def(btf, "def", HASH, key, value));
  return btf;
}

/// Names as Rust and C++ have them, and worse.
static struct btf *names(int n) {
  struct btf *btf = new_btf();
  int key = btf__add_struct(btf, "MyKey<u32, &'static \"str\">", 4);
  int value, def;

  (void)n;
  btf__add_field(btf, "0", INT, 0, 0);
  value = btf__add_struct(btf, "\xff\033[31m%s%n\\", 4);
  btf__add_field(btf, "a b", INT, 0, 0);
  def = odd_def(btf, "HashMapDef<K, V>", HASH, key, value);
  odd_map(btf, "na\nme\x80\xc2\x9b\xc3\xa9", def);
  return btf;
}

/// A definition in \p n wrappers.
static struct btf *deep(int n) {
  struct btf *btf = new_btf();
  int id = odd_def(btf, "def", HASH, INT, INT);
  char name[32];

  for (int i = 0; i < n; i++) {
    int inner = id;

    snprintf(name, sizeof(name), "wrapper%d", i);
    id = btf__add_struct(btf, name, 32);
    btf__add_field(btf, "_", inner, 0, 0);
  }
  odd_map(btf, "deep", id);
  return btf;
}

/// \p n maps, each with its own key, wrapped.
static struct btf *many(int n) {
  struct btf *btf = new_btf();
  int type = odd_number(btf, HASH), var = btf__type_cnt(btf);
  char name[32];

  for (int i = 0; i < n; i++) {
    int key, def, wrapper;

    snprintf(name, sizeof(name), "key%d", i);
    key = btf__add_struct(btf, name, 4);
    btf__add_field(btf, "a", INT, 0, 0);
    key = btf__add_ptr(btf, key);
    def = btf__add_struct(btf, "def", 16);
    btf__add_field(btf, "type", type, 0, 0);
    btf__add_field(btf, "key", key, 64, 0);
    wrapper = btf__add_struct(btf, "wrapper", 16);
    btf__add_field(btf, "__0", def, 0, 0);
    snprintf(name, sizeof(name), "map%d", i);
    btf__add_var(btf, name, BTF_VAR_GLOBAL_ALLOCATED, wrapper);
  }
  btf__add_datasec(btf, ".maps", 16 * n);
  for (int i = 0; i < n; i++) {
    while (!btf_is_var(btf__type_by_id(btf, var)))
      var++;
    btf__add_datasec_var_info(btf, var++, 16 * i, 16);
  }
  return btf;
}

/// A map of maps whose inner map is itself.
static struct btf *self(int n) {
  struct btf *btf = new_btf();
  int type = odd_number(btf, ARRAY_OF_MAPS), key = odd_number(btf, 4);
  int next = btf__type_cnt(btf);

  (void)n;
  // [next] pointer, [next + 1] array, [next + 2] definition
  btf__add_ptr(btf, next + 2);
  btf__add_array(btf, INT, next, 0);
  btf__add_struct(btf, "self", 16);
  btf__add_field(btf, "type", type, 0, 0);
  btf__add_field(btf, "key_size", key, 64, 0);
  btf__add_field(btf, "values", next + 1, 128, 0);
  odd_map(btf, "self", next + 2);
  return btf;
}

/// Maps of maps, \p n levels, the innermost with a key that is only declared.
static struct btf *levels(int n) {
  struct btf *btf = new_btf();
  int key = btf__add_fwd(btf, "MyKey", BTF_FWD_STRUCT);
  int id = odd_def(btf, "innermost", HASH, key, INT);
  int type = odd_number(btf, ARRAY_OF_MAPS);

  for (int i = 0; i < n; i++) {
    int values = btf__add_ptr(btf, id);

    values = btf__add_array(btf, INT, values, 0);
    id = btf__add_struct(btf, "level", 8);
    btf__add_field(btf, "type", type, 0, 0);
    btf__add_field(btf, "values", values, 64, 0);
  }
  odd_map(btf, "levels", id);
  return btf;
}

static struct btf *typedef_cycle(int n) {
  struct btf *btf = new_btf();
  int first = btf__type_cnt(btf);

  for (int i = 0; i < n; i++)
    btf__add_typedef(btf, "t", first + (i + 1) % n);
  odd_map(btf, "typedef_cycle", first);
  return btf;
}

static struct btf *pointer_cycle(int n) {
  struct btf *btf = new_btf();
  int first = btf__type_cnt(btf);

  (void)n;
  btf__add_ptr(btf, first + 1);
  btf__add_const(btf, first);
  odd_map(btf, "pointer_cycle", odd_def(btf, "def", HASH, first, first));
  return btf;
}

/// A struct that contains itself, which has no size.
static struct btf *struct_cycle(int n) {
  struct btf *btf = new_btf();
  int id = btf__add_struct(btf, "cycle", 4);

  (void)n;
  btf__add_field(btf, "a", id + 1, 0, 0);
  btf__add_array(btf, id, id, 2);
  odd_map(btf, "struct_cycle", id);
  return btf;
}

/// An anonymous struct with a pointer to itself: C cannot say that.
static struct btf *anon_cycle(int n) {
  struct btf *btf = new_btf();
  int id = btf__add_struct(btf, NULL, 8);

  (void)n;
  btf__add_field(btf, "next", id + 1, 0, 0);
  btf__add_ptr(btf, id);
  odd_map(btf, "anon_cycle", odd_def(btf, "def", HASH, id, id));
  return btf;
}

/// A struct that has itself as an element of a list is no cycle.
static struct btf *list_node(int n) {
  struct btf *btf = new_btf();
  int id = btf__add_struct(btf, "node", 8);

  (void)n;
  btf__add_field(btf, "next", id + 1, 0, 0);
  btf__add_ptr(btf, id);
  odd_map(btf, "list_node", odd_def(btf, "def", HASH, id, id));
  return btf;
}

/// Each of \p n structs has two of the one before: 2^n to look at for who does
/// not remember.
static struct btf *doubling(int n) {
  struct btf *btf = new_btf();
  int id = INT, def;
  char name[32];

  for (int i = 0; i < n; i++) {
    int inner = id;

    snprintf(name, sizeof(name), "doubling%d", i);
    id = btf__add_struct(btf, i % 2 ? name : NULL, 4);
    btf__add_field(btf, "a", inner, 0, 0);
    btf__add_field(btf, "b", inner, 0, 0);
  }
  def = odd_def(btf, "def", HASH, id, id);
  for (int i = 0; i < n; i++) {
    int inner = def;

    def = btf__add_struct(btf, NULL, 32);
    btf__add_field(btf, "a", inner, 0, 0);
    btf__add_field(btf, "b", inner, 0, 0);
  }
  odd_map(btf, "doubling", def);
  return btf;
}

/// A key in \p n structs of its own.
static struct btf *deep_key(int n) {
  struct btf *btf = new_btf();
  int id = INT;
  char name[32];

  for (int i = 0; i < n; i++) {
    int inner = id;

    snprintf(name, sizeof(name), "key%d", i);
    id = btf__add_struct(btf, name, 4);
    btf__add_field(btf, "a", inner, 0, 0);
  }
  odd_map(btf, "deep_key", odd_def(btf, "def", HASH, id, id));
  return btf;
}

/// Structs that no C compiler lays out: a gap of 32 megabytes, a member past
/// the end, more bits than an int counts, members without size or alignment.
static struct btf *layouts(int n) {
  struct btf *btf = new_btf();
  int ints = btf__add_array(btf, INT, INT, 0x8000000);
  int unit = btf__add_int(btf, "()", 1, 0);
  int empty = btf__add_struct(btf, "PhantomData", 0);
  int gap, past, large, units;

  (void)n;
  // btf__add_int() does not take it.
  ((struct btf_type *)btf__type_by_id(btf, unit))->size = 0;
  gap = btf__add_struct(btf, "gap", 0x2000000);
  btf__add_field(btf, "a", INT, 0, 0);
  btf__add_field(btf, "b", INT, 0xfffffe0, 0);
  past = btf__add_struct(btf, "past", 4);
  btf__add_field(btf, "a", ints, 0, 0);
  odd_map(btf, "gaps", odd_def(btf, "def", HASH, gap, past));
  large = btf__add_struct(btf, "large", 0x20000000);
  btf__add_field(btf, "a", ints, 0, 0);
  odd_map(btf, "sizes", odd_def(btf, "def", HASH, large, empty));
  units = btf__add_struct(btf, "units", 16);
  btf__add_field(btf, "a", unit, 24, 0);
  btf__add_field(btf, "b", empty, 64, 0);
  odd_map(btf, "units", odd_def(btf, "def", HASH, units, INT));
  return btf;
}

/// An array of 2^32 bytes and more.
static struct btf *huge(int n) {
  struct btf *btf = new_btf();
  int id = INT;

  for (int i = 0; i < n; i++)
    id = btf__add_array(btf, INT, id, 0xffffffff);
  odd_map(btf, "huge", odd_def(btf, "def", HASH, id, INT));
  return btf;
}

/// Variables without a definition.
static struct btf *undefined(int n) {
  struct btf *btf = new_btf();
  int id = btf__add_struct(btf, "legacy", 4);

  (void)n;
  btf__add_field(btf, "type", INT, 0, 0);
  odd_map(btf, "no_struct", INT);
  odd_map(btf, "no_definition", id);
  odd_map(btf, "only_declared", btf__add_fwd(btf, "Map", BTF_FWD_STRUCT));
  odd_map(btf, "nothing", 0);
  return btf;
}

const struct odd odds[] = {
    {"plain", plain, 0},
    {"fwd", fwd, 0},
    {"names", names, 0},
    {"deep", deep, 1000},
    {"many", many, 100},
    {"self", self, 0},
    {"levels", levels, 3},
    {"typedef_cycle", typedef_cycle, 3},
    {"pointer_cycle", pointer_cycle, 0},
    {"struct_cycle", struct_cycle, 0},
    {"anon_cycle", anon_cycle, 0},
    {"list_node", list_node, 0},
    {"doubling", doubling, 64},
    {"deep_key", deep_key, 5000},
    {"layouts", layouts, 0},
    {"huge", huge, 3},
    {"undefined", undefined, 0},
    {},
};

const struct odd *odd_find(const char *name) {
  for (const struct odd *odd = odds; odd->name; odd++)
    if (!strcmp(odd->name, name))
      return odd;
  return NULL;
}
