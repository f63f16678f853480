// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Unit tests of libbtfmap, on BTF that is built in memory.

// cmocka wants these before it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "btfmap.h"
#include "odd.h"
#include <bpf/libbpf.h>
#include <cmocka.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { HASH = 1, ARRAY = 2, PROG_ARRAY = 3, ARRAY_OF_MAPS = 12, RINGBUF = 27 };

/// Opens what \p btf holds, and frees it.
static int open_btf(struct btf *btf, struct btfmap_object **obj,
                    struct btfmap_error *err) {
  __u32 size;
  const void *raw = btf__raw_data(btf, &size);
  int ret = btfmap_open_mem(raw, size, "test", obj, err);

  btf__free(btf);
  return ret;
}

static struct btfmap_object *opened(struct btf *btf) {
  struct btfmap_object *obj;
  struct btfmap_error err = {};

  if (open_btf(btf, &obj, &err))
    fail_msg("%s", err.text);
  return obj;
}

static struct btfmap_object *opened_odd(const char *name, int n) {
  const struct odd *odd = odd_find(name);

  assert_non_null(odd);
  return opened(odd->build(n ? n : odd->default_n));
}

static struct btf *with_int(void) {
  struct btf *btf = btf__new_empty();

  assert_int_equal(btf__add_int(btf, "int", 4, BTF_INT_SIGNED), 1);
  return btf;
}

static void assert_problem(const struct btfmap_problem *problem,
                           enum btfmap_status status, const char *field,
                           const char *reason) {
  assert_int_equal(problem->status, status);
  assert_string_equal(problem->field, field);
  assert_non_null(strstr(problem->reason, reason));
}

static void plain_map(void **state) {
  struct btfmap_object *obj = opened_odd("plain", 0);
  const struct btfmap_map *map = btfmap_get(obj, 0);

  (void)state;
  assert_int_equal(btfmap_count(obj), 1);
  assert_null(btfmap_get(obj, 1));
  assert_string_equal(btfmap_name(obj), "test");
  assert_string_equal(map->name, "plain");
  assert_string_equal(map->section, ".maps");
  assert_string_equal(map->path, "");
  assert_int_equal(map->status, BTFMAP_COMPLETE);
  assert_non_null(map->def);
  assert_int_equal(map->def->fields, BTFMAP_TYPE | BTFMAP_KEY | BTFMAP_VALUE |
                                         BTFMAP_MAX_ENTRIES);
  assert_int_equal(map->def->map_type, HASH);
  assert_int_equal(map->def->key_type_id, 1);
  assert_int_equal(map->def->key_size, 4);
  assert_int_equal(map->def->value_size, 4);
  assert_int_equal(map->def->max_entries, 10);
  assert_null(map->def->inner);
  btfmap_close(obj);
  btfmap_close(NULL);
}

static void other_byte_order(void **state) {
  struct btf *btf = odd_find("plain")->build(0);
  struct btfmap_object *obj = opened(btf);
  bool native = btfmap_big_endian(obj);

  (void)state;
  btfmap_close(obj);
  btf = odd_find("plain")->build(0);
  btf__set_endianness(btf, native ? BTF_LITTLE_ENDIAN : BTF_BIG_ENDIAN);
  obj = opened(btf);
  assert_int_equal(btfmap_big_endian(obj), !native);
  assert_int_equal(btfmap_get(obj, 0)->def->max_entries, 10);
  btfmap_close(obj);
}

/// typedef, const, volatile, restrict and type tags around and inside wrappers,
/// a union, an array, and a member without name.
static void wrappers(void **state) {
  struct btf *btf = with_int();
  int id = odd_def(btf, "def", HASH, 1, 1), phantom, inner;
  struct btfmap_object *obj;

  (void)state;
  phantom = btf__add_struct(btf, "PhantomData", 0);
  id = btf__add_type_tag(btf, "tag", btf__add_const(btf, id));
  inner = id;
  id = btf__add_union(btf, "MaybeUninit", 32);
  btf__add_field(btf, "uninit", phantom, 0, 0);
  btf__add_field(btf, "value", inner, 0, 0);
  id = btf__add_typedef(btf, "Alias", btf__add_volatile(btf, id));
  inner = btf__add_array(btf, 1, id, 1);
  id = btf__add_struct(btf, "Anonymous", 32);
  btf__add_field(btf, NULL, inner, 0, 0);
  inner = id;
  id = btf__add_struct(btf, "Outer", 36);
  btf__add_field(btf, "marker", phantom, 0, 0);
  btf__add_field(btf, "lock", 1, 0, 0);
  btf__add_field(btf, "__0", inner, 32, 0);
  odd_map(btf, "wrapped", btf__add_restrict(btf, id));
  obj = opened(btf);
  assert_int_equal(btfmap_count(obj), 1);
  assert_string_equal(btfmap_get(obj, 0)->path, "__0[].value");
  assert_int_equal(btfmap_get(obj, 0)->status, BTFMAP_COMPLETE);
  btfmap_close(obj);
}

/// Members of an anonymous part are the definition's, wherever `type` is.
static void anonymous_parts(void **state) {
  struct btf *btf = with_int();
  int fwd = btf__add_ptr(btf, btf__add_fwd(btf, "MyKey", BTF_FWD_STRUCT));
  int type = odd_number(btf, HASH), entries = odd_number(btf, 7), part, id;
  struct btfmap_object *obj;
  const struct btfmap_map *map;

  (void)state;
  part = btf__add_struct(btf, NULL, 16);
  btf__add_field(btf, "key", fwd, 0, 0);
  btf__add_field(btf, "max_entries", entries, 64, 0);
  id = btf__add_struct(btf, "type_outside", 24);
  btf__add_field(btf, "type", type, 0, 0);
  btf__add_field(btf, NULL, part, 64, 0);
  odd_map(btf, "type_outside", id);

  part = btf__add_struct(btf, NULL, 8);
  btf__add_field(btf, "type", type, 0, 0);
  id = btf__add_union(btf, NULL, 8);
  btf__add_field(btf, NULL, part, 0, 0);
  part = id;
  id = btf__add_struct(btf, "type_inside", 24);
  btf__add_field(btf, NULL, part, 0, 0);
  btf__add_field(btf, "key", fwd, 64, 0);
  btf__add_field(btf, "max_entries", entries, 128, 0);
  odd_map(btf, "type_inside", id);

  obj = opened(btf);
  assert_int_equal(btfmap_count(obj), 2);
  for (int i = 0; i < 2; i++) {
    map = btfmap_get(obj, i);
    assert_string_equal(map->path, "");
    assert_int_equal(map->def->max_entries, 7);
    assert_int_equal(map->status, BTFMAP_INCOMPLETE);
  }
  assert_int_equal(btfmap_get(obj, 1)->def->type_id, id);
  btfmap_close(obj);

  // Two parts with a type are one definition still.
  btf = with_int();
  type = odd_number(btf, HASH);
  part = btf__add_struct(btf, NULL, 8);
  btf__add_field(btf, "type", type, 0, 0);
  id = btf__add_struct(btf, NULL, 8);
  btf__add_field(btf, "type", type, 0, 0);
  btf__add_struct(btf, "both", 16);
  btf__add_field(btf, NULL, part, 0, 0);
  btf__add_field(btf, NULL, id, 64, 0);
  odd_map(btf, "both", id + 1);
  obj = opened(btf);
  assert_int_equal(btfmap_count(obj), 1);
  assert_int_equal(btfmap_get(obj, 0)->def->type_id, id + 1);
  btfmap_close(obj);
}

/// Pointers are not looked through, and the same type is walked once.
static void several_definitions(void **state) {
  struct btf *btf = with_int();
  int a = odd_def(btf, "a", HASH, 1, 1), b = odd_def(btf, "b", ARRAY, 1, 1);
  int hidden = btf__add_ptr(btf, odd_def(btf, "c", RINGBUF, -1, -1)), id;
  struct btfmap_object *obj;

  (void)state;
  id = btf__add_struct(btf, "both", 104);
  btf__add_field(btf, "hidden", hidden, 0, 0);
  btf__add_field(btf, "a", a, 64, 0);
  btf__add_field(btf, "again", a, 320, 0);
  btf__add_field(btf, "b", b, 576, 0);
  odd_map(btf, "both", id);
  odd_map(btf, "second", id);
  obj = opened(btf);
  assert_int_equal(btfmap_count(obj), 4);
  assert_string_equal(btfmap_get(obj, 0)->path, "a");
  assert_string_equal(btfmap_get(obj, 1)->path, "b");
  assert_int_equal(btfmap_get(obj, 1)->def->map_type, ARRAY);
  assert_string_equal(btfmap_get(obj, 2)->name, "second");
  assert_string_equal(btfmap_get(obj, 2)->path, "a");
  // Definitions are shared.
  assert_ptr_equal(btfmap_get(obj, 0)->def, btfmap_get(obj, 2)->def);
  btfmap_close(obj);
}

static void only_declared(void **state) {
  struct btfmap_object *obj = opened_odd("fwd", 0);
  const struct btfmap_def *def = btfmap_get(obj, 0)->def;

  (void)state;
  assert_int_equal(btfmap_object_status(obj), BTFMAP_INCOMPLETE);
  assert_int_equal(def->problem_cnt, 2);
  assert_problem(&def->problems[0], BTFMAP_INCOMPLETE, "key",
                 "struct MyKey is only declared");
  assert_problem(&def->problems[1], BTFMAP_INCOMPLETE, "value",
                 "union MyValue is only declared");
  btfmap_close(obj);
}

/// What is by value inside a key counts, what is behind a pointer does not.
static void incomplete_inside(void **state) {
  struct btf *btf = with_int();
  int fwd = btf__add_fwd(btf, "Part", BTF_FWD_STRUCT), ptr, array, part, value;
  struct btfmap_object *obj;
  const struct btfmap_def *def;

  (void)state;
  ptr = btf__add_ptr(btf, fwd);
  array = btf__add_array(btf, 1, btf__add_typedef(btf, "Part_t", fwd), 3);
  part = btf__add_struct(btf, "inner", 16);
  btf__add_field(btf, "list", ptr, 0, 0);
  btf__add_field(btf, "parts", array, 64, 0);
  value = btf__add_struct(btf, "value", 24);
  btf__add_field(btf, "list", ptr, 0, 0);
  btf__add_field(btf, "inner", part, 64, 0);
  odd_map(btf, "inside", odd_def(btf, "def", HASH, ptr, value));
  obj = opened(btf);
  def = btfmap_get(obj, 0)->def;
  assert_int_equal(def->problem_cnt, 1);
  assert_problem(def->problems, BTFMAP_INCOMPLETE, "value.inner.parts[]",
                 "struct Part");
  assert_int_equal(def->problems[0].type_id, fwd);
  btfmap_close(obj);
}

static void no_size(void **state) {
  struct btf *btf = with_int();
  int func = btf__add_func_proto(btf, 1);
  struct btfmap_object *obj;
  const struct btfmap_def *def;

  (void)state;
  odd_map(btf, "m", odd_def(btf, "def", HASH, 0, func));
  obj = opened(btf);
  def = btfmap_get(obj, 0)->def;
  assert_int_equal(def->problem_cnt, 2);
  assert_problem(&def->problems[0], BTFMAP_INCOMPLETE, "key", "void");
  assert_problem(&def->problems[1], BTFMAP_INCOMPLETE, "value", "function");
  btfmap_close(obj);

  obj = opened_odd("huge", 3);
  def = btfmap_get(obj, 0)->def;
  assert_problem(def->problems, BTFMAP_INCOMPLETE, "key", "32 bits");
  btfmap_close(obj);
  obj = opened_odd("huge", 1);
  assert_int_equal(btfmap_object_status(obj), BTFMAP_INCOMPLETE);
  btfmap_close(obj);
}

/// An array of nothing has no bytes, whatever it is an array of.
static void zero_length(void **state) {
  struct btf *btf = with_int();
  int array = btf__add_array(btf, 1, 1, 0xffffffff);
  struct btfmap_object *obj;

  (void)state;
  array = btf__add_array(btf, 1, array, 0);
  array = btf__add_array(btf, 1, array, 0xffffffff);
  odd_map(btf, "m", odd_def(btf, "def", HASH, 1, array));
  obj = opened(btf);
  assert_int_equal(btfmap_object_status(obj), BTFMAP_COMPLETE);
  assert_int_equal(btfmap_get(obj, 0)->def->value_size, 0);
  btfmap_close(obj);
}

/// Ring buffers have neither; a void key is as good as none.
static void without_key(void **state) {
  struct btf *btf = with_int();
  struct btfmap_object *obj;

  (void)state;
  odd_map(btf, "rb", odd_def(btf, "rb", RINGBUF, -1, -1));
  odd_map(btf, "rb_void", odd_def(btf, "rb_void", RINGBUF, 0, 0));
  obj = opened(btf);
  assert_int_equal(btfmap_count(obj), 2);
  assert_int_equal(btfmap_object_status(obj), BTFMAP_COMPLETE);
  assert_false(btfmap_get(obj, 0)->def->fields & BTFMAP_KEY);
  assert_int_equal(btfmap_get(obj, 1)->def->key_size, 0);
  btfmap_close(obj);
}

static void numbers(void **state) {
  struct btf *btf = with_int();
  int type = odd_number(btf, ARRAY), flags = odd_number(btf, 1u << 10);
  int two = odd_number(btf, 2), eight = odd_number(btf, 8), extra, id;
  struct btfmap_object *obj;
  const struct btfmap_def *def;

  (void)state;
  extra = btf__add_enum64(btf, NULL, 8, false);
  btf__add_enum64_value(btf, "__unique_value0", 0x100000000ull);
  id = btf__add_struct(btf, "def", 72);
  btf__add_field(btf, "type", type, 0, 0);
  btf__add_field(btf, "key_size", two, 64, 0);
  btf__add_field(btf, "value_size", eight, 128, 0);
  btf__add_field(btf, "map_flags", flags, 192, 0);
  btf__add_field(btf, "numa_node", two, 256, 0);
  btf__add_field(btf, "pinning", two, 320, 0);
  btf__add_field(btf, "map_extra", extra, 384, 0);
  btf__add_field(btf, "max_entries", 1, 448, 0);
  btf__add_field(btf, "other", 1, 480, 0);
  odd_map(btf, "numbers", id);
  obj = opened(btf);
  def = btfmap_get(obj, 0)->def;
  assert_int_equal(def->key_size, 2);
  assert_int_equal(def->value_size, 8);
  assert_int_equal(def->map_flags, 1u << 10);
  assert_string_equal(btfmap_flag_name(10), "BPF_F_MMAPABLE");
  assert_int_equal(def->numa_node, 2);
  assert_int_equal(def->pinning, 2);
  assert_int_equal(def->map_extra, 0x100000000ull);
  assert_int_equal(def->problem_cnt, 1);
  assert_problem(def->problems, BTFMAP_UNKNOWN, "max_entries", "no number");
  btfmap_close(obj);
}

static void key_and_key_size(void **state) {
  struct btf *btf = with_int();
  int type = odd_number(btf, HASH), four = odd_number(btf, 4);
  int eight = odd_number(btf, 8), ptr = btf__add_ptr(btf, 1), id;
  struct btfmap_object *obj;
  const struct btfmap_def *def;

  (void)state;
  id = btf__add_struct(btf, "def", 40);
  btf__add_field(btf, "type", type, 0, 0);
  btf__add_field(btf, "key", ptr, 64, 0);
  btf__add_field(btf, "key_size", four, 128, 0);
  btf__add_field(btf, "value", ptr, 192, 0);
  btf__add_field(btf, "value_size", eight, 256, 0);
  odd_map(btf, "sizes", id);
  id = btf__add_struct(btf, "no_pointer", 12);
  btf__add_field(btf, "type", type, 0, 0);
  btf__add_field(btf, "key", 1, 64, 0);
  odd_map(btf, "no_pointer", id);
  obj = opened(btf);
  def = btfmap_get(obj, 0)->def;
  assert_int_equal(def->problem_cnt, 1);
  assert_problem(def->problems, BTFMAP_UNKNOWN, "value", "value_size is 8");
  def = btfmap_get(obj, 1)->def;
  assert_problem(def->problems, BTFMAP_UNKNOWN, "key", "not a pointer");
  btfmap_close(obj);
}

static void map_of_maps(void **state) {
  struct btf *btf = with_int();
  int inner = odd_def(btf, "inner", ARRAY, 1, 1), wrapper, values, id;
  int type = odd_number(btf, ARRAY_OF_MAPS);
  struct btfmap_object *obj;
  const struct btfmap_def *def;

  (void)state;
  wrapper = btf__add_struct(btf, "Cell", 32);
  btf__add_field(btf, "value", inner, 0, 0);
  values = btf__add_ptr(btf, btf__add_const(btf, wrapper));
  values = btf__add_array(btf, 1, values, 0);
  id = btf__add_struct(btf, "outer", 8);
  btf__add_field(btf, "type", type, 0, 0);
  btf__add_field(btf, "values", values, 64, 0);
  odd_map(btf, "outer", id);
  obj = opened(btf);
  def = btfmap_get(obj, 0)->def;
  assert_int_equal(def->value_size, 4);
  assert_non_null(def->inner);
  assert_string_equal(def->inner_path, "value");
  assert_int_equal(def->inner->map_type, ARRAY);
  assert_false(def->inner_repeats);
  assert_int_equal(btfmap_object_status(obj), BTFMAP_COMPLETE);
  btfmap_close(obj);
}

static void values_of_programs(void **state) {
  struct btf *btf = with_int();
  int func = btf__add_ptr(btf, btf__add_func_proto(btf, 1)), values, id;
  int type = odd_number(btf, PROG_ARRAY), fwd, bad[3];
  struct btfmap_object *obj;

  (void)state;
  values = btf__add_array(btf, 1, func, 2);
  fwd = btf__add_fwd(btf, "Inner", BTF_FWD_STRUCT);
  bad[0] = btf__add_array(btf, 1, btf__add_ptr(btf, fwd), 0);
  bad[1] = btf__add_array(btf, 1, btf__add_ptr(btf, 1), 0);
  bad[2] = func;
  id = btf__add_struct(btf, "progs", 8);
  btf__add_field(btf, "type", type, 0, 0);
  btf__add_field(btf, "values", values, 64, 0);
  odd_map(btf, "progs", id);
  for (int i = 0; i < 3; i++) {
    id = btf__add_struct(btf, "bad", 8);
    btf__add_field(btf, "type", type, 0, 0);
    btf__add_field(btf, "values", bad[i], 64, 0);
    odd_map(btf, "bad", id);
  }
  obj = opened(btf);
  assert_int_equal(btfmap_get(obj, 0)->status, BTFMAP_COMPLETE);
  assert_true(btfmap_get(obj, 0)->def->values_are_programs);
  assert_problem(btfmap_get(obj, 1)->def->problems, BTFMAP_INCOMPLETE, "values",
                 "struct Inner is only declared");
  assert_problem(btfmap_get(obj, 2)->def->problems, BTFMAP_UNKNOWN, "values",
                 "no map definition");
  assert_problem(btfmap_get(obj, 3)->def->problems, BTFMAP_UNKNOWN, "values",
                 "not an array");
  btfmap_close(obj);
}

static void map_of_itself(void **state) {
  struct btfmap_object *obj = opened_odd("self", 0);
  const struct btfmap_map *map = btfmap_get(obj, 0);

  (void)state;
  assert_int_equal(map->status, BTFMAP_COMPLETE);
  assert_null(map->def->inner);
  assert_true(map->def->inner_repeats);
  btfmap_close(obj);
}

/// Three maps, the first of the second, and the other two of each other; number
/// \p bad is incomplete.
static void check_each_other(int bad) {
  struct btf *btf = with_int();
  int type = odd_number(btf, ARRAY_OF_MAPS), key, first, ids[3];
  struct btfmap_object *obj;
  int cnt = 0;

  key = btf__add_ptr(btf, btf__add_fwd(btf, "MyKey", BTF_FWD_STRUCT));
  first = btf__type_cnt(btf);
  // Three types each: a pointer to the next definition, its array, and the
  // definition.
  for (int i = 0; i < 3; i++) {
    int next = i == 2 ? 1 : i + 1;

    btf__add_ptr(btf, first + 3 * next + 2);
    btf__add_array(btf, 1, first + 3 * i, 0);
    ids[i] = btf__add_struct(btf, "def", 24);
    btf__add_field(btf, "type", type, 0, 0);
    btf__add_field(btf, "values", first + 3 * i + 1, 64, 0);
    if (i == bad)
      btf__add_field(btf, "key", key, 128, 0);
  }
  for (int i = 0; i < 3; i++)
    odd_map(btf, "m", ids[i]);
  obj = opened(btf);
  for (int i = 0; i < 3; i++)
    assert_int_equal(btfmap_get(obj, i)->status,
                     bad || !i ? BTFMAP_INCOMPLETE : BTFMAP_COMPLETE);
  for (const struct btfmap_def *def = btfmap_get(obj, 0)->def; def;
       def = def->inner)
    cnt++;
  assert_int_equal(cnt, 3);
  btfmap_close(obj);
}

static void maps_of_each_other(void **state) {
  (void)state;
  for (int bad = 0; bad < 3; bad++)
    check_each_other(bad);
}

static void levels_of_maps(void **state) {
  struct btfmap_object *obj = opened_odd("levels", 2000);
  const struct btfmap_def *def = btfmap_get(obj, 0)->def;
  int cnt = 0;

  (void)state;
  assert_int_equal(def->status, BTFMAP_COMPLETE);
  assert_int_equal(def->status_with_inner, BTFMAP_INCOMPLETE);
  for (; def; def = def->inner)
    cnt++;
  assert_int_equal(cnt, 2001);
  btfmap_close(obj);
}

static void no_definition(void **state) {
  struct btfmap_object *obj = opened_odd("undefined", 0);

  (void)state;
  assert_int_equal(btfmap_count(obj), 4);
  for (int i = 0; i < 4; i++)
    assert_null(btfmap_get(obj, i)->def);
  assert_problem(&btfmap_get(obj, 0)->problem, BTFMAP_UNKNOWN, "",
                 "no map definition");
  assert_problem(&btfmap_get(obj, 2)->problem, BTFMAP_INCOMPLETE, "",
                 "struct Map");
  assert_int_equal(btfmap_object_status(obj), BTFMAP_UNKNOWN);
  btfmap_close(obj);
}

static void sections(void **state) {
  struct btf *btf = with_int();
  int def = odd_def(btf, "def", HASH, 1, 1), var;
  struct btfmap_object *obj;

  (void)state;
  var = btf__add_var(btf, "a", BTF_VAR_GLOBAL_ALLOCATED, def);
  btf__add_datasec(btf, ".maps.more", 32);
  btf__add_datasec_var_info(btf, var, 0, 32);
  var = btf__add_var(btf, "b", BTF_VAR_GLOBAL_ALLOCATED, def);
  btf__add_datasec(btf, ".data", 32);
  btf__add_datasec_var_info(btf, var, 0, 32);
  obj = opened(btf);
  assert_int_equal(btfmap_count(obj), 1);
  assert_string_equal(btfmap_get(obj, 0)->section, ".maps.more");
  btfmap_close(obj);

  obj = opened(with_int());
  assert_int_equal(btfmap_count(obj), 0);
  assert_int_equal(btfmap_object_status(obj), BTFMAP_COMPLETE);
  btfmap_close(obj);
}

static void cycles(void **state) {
  static const char *const names[] = {"typedef_cycle", "pointer_cycle",
                                      "struct_cycle"};
  struct btfmap_object *obj;
  struct btfmap_error err;

  (void)state;
  for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
    const struct odd *odd = odd_find(names[i]);

    assert_int_equal(open_btf(odd->build(odd->default_n), &obj, &err), -EINVAL);
    assert_null(obj);
    assert_non_null(strstr(err.text, "itself"));
    assert_int_equal(open_btf(odd->build(odd->default_n), &obj, NULL), -EINVAL);
  }
}

/// References that libbpf 1.1 lets through.
static void bad_references(void **state) {
  struct btf *btf = with_int();
  struct btfmap_object *obj;
  struct btfmap_error err;
  int id;

  (void)state;
  btf__add_ptr(btf, 1000);
  assert_int_equal(open_btf(btf, &obj, &err), -EINVAL);
  assert_non_null(strstr(err.text, "[2] refers to type [1000]"));

  btf = with_int();
  id = btf__add_var(btf, "v", BTF_VAR_STATIC, 1);
  btf__add_ptr(btf, id);
  assert_int_equal(open_btf(btf, &obj, &err), -EINVAL);
  assert_non_null(strstr(err.text, "no type"));

  btf = with_int();
  btf__add_datasec(btf, ".maps", 4);
  btf__add_datasec_var_info(btf, 1, 0, 4);
  assert_int_equal(open_btf(btf, &obj, &err), -EINVAL);
  assert_non_null(strstr(err.text, "no variable"));

  btf = with_int();
  id = btf__add_typedef(btf, "t", 1);
  ((struct btf_type *)btf__type_by_id(btf, id))->name_off = 0x100000;
  assert_int_equal(open_btf(btf, &obj, &err), -EINVAL);
  assert_non_null(strstr(err.text, "past the end of the strings"));
}

/// What libbpf's parser, or whoever reads after it, would stumble over.
static void bad_headers(void **state) {
  static const struct {
    size_t offset;
    __u32 value;
    const char *message;
  } cases[] = {
      {offsetof(struct btf_header, magic), BTF_MAGIC, "version 0"},
      {offsetof(struct btf_header, hdr_len), 20, "length of 20"},
      {offsetof(struct btf_header, hdr_len), 25, "not aligned"},
      {offsetof(struct btf_header, hdr_len), 0xfffffff0,
       "length of 4294967280"},
      {offsetof(struct btf_header, type_off), 2, "not aligned"},
      {offsetof(struct btf_header, type_len), 6, "not aligned"},
      {offsetof(struct btf_header, type_len), 0xfffffffc, "overlap"},
      {offsetof(struct btf_header, type_len), 8, "[1] is cut off"},
      // The strings come after the header and one int.
      {sizeof(struct btf_header) + 16, 0x78787878, "zero byte"},
      {offsetof(struct btf_header, str_off), 0xffffffff, "cut off"},
      {offsetof(struct btf_header, str_len), 0, "zero byte"},
      {offsetof(struct btf_header, str_len), 3, "zero byte"},
      {offsetof(struct btf_header, str_len), 0xffffffff, "cut off"},
      {sizeof(struct btf_header) + offsetof(struct btf_type, info), 31u << 24,
       "unknown kind 31"},
      {sizeof(struct btf_header) + offsetof(struct btf_type, info),
       BTF_KIND_STRUCT << 24 | 1, "[1] is cut off"},
  };
  struct btf *btf = with_int();
  struct btfmap_object *obj;
  struct btfmap_error err;
  const void *raw;
  char copy[256];
  __u32 size;

  (void)state;
  raw = btf__raw_data(btf, &size);
  assert_true(size <= sizeof(copy));
  for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
    memcpy(copy, raw, size);
    memcpy(copy + cases[i].offset, &cases[i].value, sizeof(cases[i].value));
    assert_true(btfmap_open_mem(copy, size, "header", &obj, &err) < 0);
    if (!strstr(err.text, cases[i].message))
      fail_msg("case %zu: \"%s\" in \"%s\"", i, cases[i].message, err.text);
  }
  btf__free(btf);
}

/// Every prefix, and every byte changed: refused or read, never more.
static void damaged(void **state) {
  struct btf *btf = odd_find("names")->build(0);
  struct btfmap_object *obj;
  struct btfmap_error err;
  unsigned char *copy;
  const void *raw;
  __u32 size;

  (void)state;
  raw = btf__raw_data(btf, &size);
  copy = malloc(size);
  for (__u32 len = 0; len < size; len++) {
    int ret = btfmap_open_mem(raw, len, "prefix", &obj, &err);

    assert_true(ret < 0);
    assert_true(*err.text);
  }
  for (__u32 i = 0; i < size; i++)
    for (int bit = 0; bit < 8; bit++) {
      memcpy(copy, raw, size);
      copy[i] ^= 1 << bit;
      if (!btfmap_open_mem(copy, size, "changed", &obj, &err))
        btfmap_close(obj);
    }
  free(copy);
  btf__free(btf);
}

static void deep_wrappers(void **state) {
  struct btfmap_object *obj = opened_odd("deep", 1000);
  const struct btfmap_map *map = btfmap_get(obj, 0);

  (void)state;
  assert_int_equal(map->status, BTFMAP_COMPLETE);
  assert_int_equal(strlen(map->path), 1999);
  btfmap_close(obj);
  obj = opened_odd("deep", 100000);
  assert_int_equal(btfmap_object_status(obj), BTFMAP_COMPLETE);
  btfmap_close(obj);
}

static void many_maps(void **state) {
  struct btfmap_object *obj = opened_odd("many", 10000);

  (void)state;
  assert_int_equal(btfmap_count(obj), 10000);
  assert_string_equal(btfmap_get(obj, 9999)->name, "map9999");
  assert_string_equal(btfmap_get(obj, 9999)->path, "__0");
  assert_int_equal(btfmap_object_status(obj), BTFMAP_COMPLETE);
  btfmap_close(obj);
}

static void assert_decl(struct btfmap_printer *printer, __u32 id,
                        const char *text) {
  const char *decl = btfmap_decl(printer, id);

  assert_non_null(decl);
  assert_string_equal(decl, text);
}

static void declarations(void **state) {
  struct btf *btf = with_int();
  int array = btf__add_array(btf, 1, 1, 4), key, alias, anon, same;
  struct btfmap_printer *printer;
  struct btfmap_object *obj;

  (void)state;
  alias = btf__add_typedef(btf, "number", 1);
  key = btf__add_struct(btf, "key", 8);
  btf__add_field(btf, "a", alias, 0, 0);
  btf__add_field(btf, "b", 1, 32, 3);
  anon = btf__add_struct(btf, NULL, 8);
  btf__add_field(btf, "key", key, 0, 0);
  same = btf__add_struct(btf, "key", 4);
  btf__add_field(btf, "other", 1, 0, 0);
  odd_map(btf, "m", odd_def(btf, "def", HASH, key, anon));
  obj = opened(btf);
  printer = btfmap_printer_new(obj);
  assert_non_null(printer);
  assert_string_equal(btfmap_definitions(printer), "");
  assert_decl(printer, 0, "void");
  assert_decl(printer, 1, "int");
  assert_decl(printer, array, "int[4]");
  assert_string_equal(btfmap_definitions(printer), "");
  assert_decl(printer, anon, "struct {\n\tstruct key key;\n}");
  assert_decl(printer, key, "struct key");
  assert_decl(printer, key, "struct key");
  assert_decl(printer, same, "struct key___2");
  assert_null(btfmap_decl(printer, 100000));
  assert_string_equal(btfmap_definitions(printer),
                      "typedef int number;\n\n"
                      "struct key {\n\tnumber a;\n\tint b: 3;\n};\n\n"
                      "struct key___2 {\n\tint other;\n};\n\n");
  btfmap_printer_free(printer);
  btfmap_printer_free(NULL);
  btfmap_close(obj);
}

/// What would keep libbpf busy, or make it crash, is only named.
static void unprintable(void **state) {
  static const struct {
    const char *name;
    size_t map;
    bool key, value; // are they printed?
  } cases[] = {
      {"anon_cycle", 0, false, false}, {"doubling", 0, false, false},
      {"deep_key", 0, false, false},   {"layouts", 0, false, false},
      {"layouts", 1, false, true},     {"layouts", 2, false, true},
      {"names", 0, true, true},        {"list_node", 0, true, true},
  };
  static const char no[] = "no C for it";

  (void)state;
  for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
    struct btfmap_object *obj = opened_odd(cases[i].name, 0);
    const struct btfmap_def *def = btfmap_get(obj, cases[i].map)->def;
    struct btfmap_printer *printer = btfmap_printer_new(obj);

    assert_int_equal(!strstr(btfmap_decl(printer, def->key_type_id), no),
                     cases[i].key);
    assert_int_equal(!strstr(btfmap_decl(printer, def->value_type_id), no),
                     cases[i].value);
    for (__u32 id = 0; id < btf__type_cnt(btfmap_btf(obj)); id++)
      assert_non_null(btfmap_decl(printer, id));
    assert_non_null(btfmap_definitions(printer));
    btfmap_printer_free(printer);
    btfmap_close(obj);
  }
}

/// Control characters, C1 among them, and broken UTF-8; other characters stay.
static void printable_names(void **state) {
  struct btfmap_object *obj = opened_odd("names", 0);
  struct btfmap_printer *printer = btfmap_printer_new(obj);
  const struct btfmap_map *map = btfmap_get(obj, 0);

  (void)state;
  assert_string_equal(map->name, "na\\x0ame\\x80\\xc2\\x9b\xc3\xa9");
  assert_string_equal(btfmap_decl(printer, map->def->value_type_id),
                      "struct \\xff\\x1b[31m%s%n\\");
  btfmap_printer_free(printer);
  btfmap_close(obj);
}

static char *drawn(const struct btfmap_object *obj) {
  char *text = NULL;
  size_t len;
  FILE *out = open_memstream(&text, &len);

  assert_int_equal(btfmap_graph(obj, out), 0);
  fclose(out);
  return text;
}

static void graphs(void **state) {
  (void)state;
  for (const struct odd *odd = odds; odd->name; odd++) {
    struct btfmap_object *obj;
    char *first, *second;

    if (open_btf(odd->build(odd->default_n), &obj, NULL))
      continue;
    first = drawn(obj);
    second = drawn(obj);
    assert_string_equal(first, second);
    assert_non_null(strstr(first, "digraph \"test\""));
    if (!strcmp(odd->name, "fwd"))
      assert_non_null(strstr(first, "struct MyKey\\n[2] only declared"));
    free(first);
    free(second);
    btfmap_close(obj);
  }
}

static void kernel_btf(void **state) {
  struct btfmap_object *obj = opened_odd("plain", 0);
  struct btf *btf = with_int(), *fixed;
  struct btfmap_error err;
  int var;

  (void)state;
  assert_int_equal(btfmap_kernel_btf(obj, &fixed, &err), 0);
  assert_int_equal(btf__type_cnt(fixed), btf__type_cnt(btfmap_btf(obj)));
  btf__free(fixed);
  btfmap_close(obj);

  // As the compiler leaves it, and no ELF to look it up in.
  var = btf__add_var(btf, "v", BTF_VAR_GLOBAL_ALLOCATED, 1);
  btf__add_datasec(btf, ".maps", 0);
  btf__add_datasec_var_info(btf, var, 0, 4);
  obj = opened(btf);
  assert_int_equal(btfmap_kernel_btf(obj, &fixed, &err), -ENOENT);
  assert_null(fixed);
  assert_non_null(strstr(err.text, ".maps"));
  btfmap_close(obj);
}

static void no_object(void **state) {
  struct btfmap_object *obj;
  struct btfmap_error err;

  (void)state;
  assert_int_equal(btfmap_open("/nonexistent", &obj, &err), -ENOENT);
  assert_null(obj);
  assert_int_equal(btfmap_open("/", &obj, &err), -EISDIR);
  assert_int_equal(btfmap_open_mem("", 0, "empty", &obj, &err), -EINVAL);
  assert_int_equal(btfmap_open_mem("text", 4, "text", &obj, &err), -ENOTSUP);
  assert_int_equal(btfmap_open_mem("\177ELF", 4, "elf", &obj, &err), -ENOTSUP);
  assert_null(btfmap_type_name(0xffffffff));
  assert_string_equal(btfmap_type_name(HASH), "hash");
  assert_string_equal(btfmap_type_name(33), "arena");
  assert_null(btfmap_flag_name(31));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(plain_map),
      cmocka_unit_test(other_byte_order),
      cmocka_unit_test(wrappers),
      cmocka_unit_test(anonymous_parts),
      cmocka_unit_test(several_definitions),
      cmocka_unit_test(only_declared),
      cmocka_unit_test(incomplete_inside),
      cmocka_unit_test(no_size),
      cmocka_unit_test(zero_length),
      cmocka_unit_test(without_key),
      cmocka_unit_test(numbers),
      cmocka_unit_test(key_and_key_size),
      cmocka_unit_test(map_of_maps),
      cmocka_unit_test(values_of_programs),
      cmocka_unit_test(map_of_itself),
      cmocka_unit_test(maps_of_each_other),
      cmocka_unit_test(levels_of_maps),
      cmocka_unit_test(no_definition),
      cmocka_unit_test(sections),
      cmocka_unit_test(cycles),
      cmocka_unit_test(bad_references),
      cmocka_unit_test(bad_headers),
      cmocka_unit_test(damaged),
      cmocka_unit_test(deep_wrappers),
      cmocka_unit_test(many_maps),
      cmocka_unit_test(declarations),
      cmocka_unit_test(unprintable),
      cmocka_unit_test(printable_names),
      cmocka_unit_test(graphs),
      cmocka_unit_test(kernel_btf),
      cmocka_unit_test(no_object),
  };

  libbpf_set_print(NULL);
  return cmocka_run_group_tests(tests, NULL, NULL);
}
