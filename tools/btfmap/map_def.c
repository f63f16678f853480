// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Finds map definitions, through wrappers, and what is incomplete in them.
///
/// Every walk keeps its stack on the heap, and what it learns of a type is
/// kept, so that the whole takes linear time: objects may have many maps, and
/// wrappers may be deep.

#include "internal.h"
#include <errno.h>
#include <linux/bpf.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/// What is known of a type.
struct type_info {
  struct btfmap_def *def;
  /// Which member is at fault, where incomplete.
  __u32 bad_member;
  /// The last walk that came by, and that found it to be a definition.
  __u32 walk, found;
  bool def_known, is_def; // a struct with the members of a definition?
  bool no_def;            // none inside either
  bool checked, incomplete;
};

struct finder {
  struct btfmap_object *obj;
  const struct btf *btf;
  struct type_info *types;
  struct bm_stack stack;
  __u32 walk;
};

/// Called for each definition that a walk finds; owns \p path. Stops the walk
/// if it returns other than 0.
typedef int (*found_fn)(struct finder *f, __u32 id, char *path, void *ctx);

/// True for `int (*type)[BPF_MAP_TYPE_HASH]`, the shape of a number.
static bool array_pointer(const struct btf *btf, __u32 id, __u32 *nelems) {
  const struct btf_type *t = bm_type(btf, bm_skip(btf, id));

  if (!btf_is_ptr(t))
    return false;
  t = bm_type(btf, bm_skip(btf, t->type));
  if (!btf_is_array(t))
    return false;
  *nelems = btf_array(t)->nelems;
  return true;
}

static bool is_definition(struct finder *f, __u32 id) {
  const struct btf_type *t = bm_type(f->btf, id);
  struct type_info *info = &f->types[id];
  __u32 nelems;

  if (info->def_known)
    return info->is_def;
  info->def_known = true;
  for (__u32 i = 0; btf_is_struct(t) && i < btf_vlen(t); i++) {
    const struct btf_member *m = btf_members(t) + i;

    if (!strcmp(bm_str(f->btf, m->name_off), "type") &&
        array_pointer(f->btf, m->type, &nelems)) {
      info->is_def = true;
      break;
    }
  }
  return info->is_def;
}

/// Looks through what is no wrapper by itself; \p array: whether that is one.
static __u32 skip_arrays(const struct btf *btf, __u32 id, bool *array) {
  const struct btf_type *t;

  *array = false;
  for (;;) {
    id = bm_skip(btf, id);
    t = bm_type(btf, id);
    if (!btf_is_array(t))
      return id;
    *array = true;
    id = btf_array(t)->type;
  }
}

/// The members on the stack, from \p root on, as a path.
static char *walk_path(struct finder *f, __u32 root) {
  size_t len;
  char *path = NULL, *printable = NULL;
  FILE *out = open_memstream(&path, &len);
  bool array;

  if (!out)
    return NULL;
  skip_arrays(f->btf, root, &array);
  fputs(array ? "[]" : "", out);
  for (size_t i = 0; i < f->stack.cnt; i++) {
    const struct bm_frame *frame = &f->stack.frames[i];
    const struct btf_member *m =
        btf_members(bm_type(f->btf, frame->id)) + frame->next - 1;
    const char *name = bm_str(f->btf, m->name_off);

    skip_arrays(f->btf, m->type, &array);
    fprintf(out, "%s%s%s", *name && ftell(out) ? "." : "", name,
            array ? "[]" : "");
  }
  if (!fclose(out))
    printable = bm_escape(path, false);
  free(path);
  return printable;
}

/// The type that member \p m holds without a name of its own, so that its
/// members are the struct's, as in C; 0 if it is not like that.
static __u32 anonymous_part(const struct btf *btf, const struct btf_member *m) {
  __u32 id = bm_skip(btf, m->type);

  if (*bm_str(btf, m->name_off) || !btf_is_composite(bm_type(btf, id)))
    return 0;
  return id;
}

/// The struct that a definition is an anonymous part of, or \p id itself.
static __u32 whole_definition(struct finder *f, __u32 id) {
  for (size_t i = f->stack.cnt; i--;) {
    const struct bm_frame *frame = &f->stack.frames[i];
    const struct btf_type *t = bm_type(f->btf, frame->id);

    if (anonymous_part(f->btf, btf_members(t) + frame->next - 1) != id)
      break;
    id = frame->id;
  }
  return id;
}

/// Walks from type \p root by value, and calls \p found for the definitions.
/// A type is walked once: definitions can be wrapped twice in the same type,
/// and the second one has nothing new.
static int find_definitions(struct finder *f, __u32 root, found_fn found,
                            void *ctx) {
  __u32 child = root;
  int ret = 0;

  f->walk++;
  f->stack.cnt = 0;
  for (;;) {
    struct type_info *info;
    bool array;

    child = skip_arrays(f->btf, child, &array);
    info = &f->types[child];
    if (!btf_is_composite(bm_type(f->btf, child))) {
      info->no_def = true;
    } else if (is_definition(f, child)) {
      __u32 whole = whole_definition(f, child);

      if (f->types[whole].found != f->walk) {
        char *path = walk_path(f, root);

        f->types[whole].found = f->walk;
        ret = path ? found(f, whole, path, ctx) : -ENOMEM;
        if (ret)
          return ret;
      }
    } else if (!info->no_def && info->walk != f->walk) {
      info->walk = f->walk;
      // Until one is found inside.
      info->no_def = true;
      ret = bm_push(&f->stack, child);
      if (ret)
        return ret;
    }
    if (!info->no_def)
      for (size_t i = f->stack.cnt; i--;) {
        struct type_info *outer = &f->types[f->stack.frames[i].id];

        if (!outer->no_def)
          break;
        outer->no_def = false;
      }
    for (;;) {
      struct bm_frame *top;

      if (!f->stack.cnt)
        return 0;
      top = &f->stack.frames[f->stack.cnt - 1];
      if (bm_contained(f->btf, top->id, top->next++, &child))
        break;
      f->stack.cnt--;
    }
  }
}

static bool is_leaf_incomplete(const struct btf_type *t) {
  switch (btf_kind(t)) {
  case BTF_KIND_INT:
  case BTF_KIND_FLOAT:
  case BTF_KIND_PTR:
  case BTF_KIND_ENUM:
  case BTF_KIND_ENUM64:
    return false;
  default:
    return true;
  }
}

/// Whether the type, or one that it contains, is only declared or has no size.
static int check_complete(struct finder *f, __u32 id, bool *incomplete) {
  int ret;

  f->stack.cnt = 0;
  if (!f->types[id].checked) {
    ret = bm_push(&f->stack, id);
    if (ret)
      return ret;
  }
  while (f->stack.cnt) {
    struct bm_frame *top = &f->stack.frames[f->stack.cnt - 1];
    struct type_info *info = &f->types[top->id];
    __u32 child;

    if (bm_contained(f->btf, top->id, top->next, &child)) {
      if (!f->types[child].checked) {
        ret = bm_push(&f->stack, child);
        if (ret)
          return ret;
        continue;
      }
      if (!f->types[child].incomplete) {
        top->next++;
        continue;
      }
      info->incomplete = true;
      info->bad_member = top->next;
    } else if (!top->next && !btf_is_composite(bm_type(f->btf, top->id))) {
      info->incomplete = is_leaf_incomplete(bm_type(f->btf, top->id));
    }
    info->checked = true;
    f->stack.cnt--;
  }
  *incomplete = f->types[id].incomplete;
  return 0;
}

static char *format(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/// Printable text; NULL without memory.
static char *format(const char *fmt, ...) {
  char *text = NULL, *printable;
  va_list args;
  int ret;

  va_start(args, fmt);
  ret = vasprintf(&text, fmt, args);
  va_end(args);
  if (ret < 0)
    return NULL;
  printable = bm_escape(text, false);
  free(text);
  return printable;
}

/// What is wrong with a leaf.
static char *leaf_reason(const struct btf *btf, __u32 id) {
  const struct btf_type *t = bm_type(btf, id);

  switch (btf_kind(t)) {
  case BTF_KIND_UNKN:
    return format("void has no size");
  case BTF_KIND_FWD:
    return format("%s %s is only declared, BTF has no definition (FWD)",
                  btf_kflag(t) ? "union" : "struct", bm_str(btf, t->name_off));
  case BTF_KIND_FUNC_PROTO:
    return format("a function has no size");
  default:
    return format("it has no size");
  }
}

/// Takes both strings. False without memory.
static bool set_problem(struct btfmap_problem *problem,
                        enum btfmap_status status, char *field, __u32 type_id,
                        char *reason) {
  *problem = (struct btfmap_problem){status, field, type_id, reason};
  return field && reason;
}

/// Describes what check_complete() has found in \p id, which is behind member
/// \p field.
static bool explain_incomplete(struct finder *f, const char *field, __u32 id,
                               struct btfmap_problem *problem) {
  char *path = NULL, *printable = NULL;
  size_t len;
  FILE *out = open_memstream(&path, &len);
  __u32 child;

  if (!out)
    return false;
  fputs(field, out);
  while (bm_contained(f->btf, id, f->types[id].bad_member, &child)) {
    const struct btf_type *t = bm_type(f->btf, id);

    if (btf_is_array(t))
      fputs("[]", out);
    if (btf_is_composite(t)) {
      const struct btf_member *m = btf_members(t) + f->types[id].bad_member;
      const char *name = bm_str(f->btf, m->name_off);

      fprintf(out, "%s%s", *name && ftell(out) ? "." : "", name);
    }
    id = child;
  }
  if (!fclose(out))
    printable = bm_escape(path, false);
  free(path);
  return set_problem(problem, BTFMAP_INCOMPLETE, printable, id,
                     leaf_reason(f->btf, id));
}

/// Appends a problem; the caller fills it. NULL without memory.
static struct btfmap_problem *add_problem(struct btfmap_def *def) {
  struct btfmap_problem *bigger = reallocarray(
      (void *)def->problems, def->problem_cnt + 1, sizeof(*bigger));

  if (!bigger)
    return NULL;
  def->problems = bigger;
  bigger += def->problem_cnt++;
  *bigger = (struct btfmap_problem){.status = BTFMAP_UNKNOWN};
  return bigger;
}

static int def_problem(struct btfmap_def *def, const char *field, __u32 id,
                       char *reason) {
  struct btfmap_problem *problem = add_problem(def);

  if (!problem) {
    free(reason);
    return -ENOMEM;
  }
  return set_problem(problem, BTFMAP_UNKNOWN, strdup(field), id, reason)
             ? 0
             : -ENOMEM;
}

/// Map types whose key, or key and value, the kernel wants to be of size 0.
static bool takes_no_key(__u32 map_type) {
  return map_type == BPF_MAP_TYPE_QUEUE || map_type == BPF_MAP_TYPE_STACK ||
         map_type == BPF_MAP_TYPE_BLOOM_FILTER ||
         map_type == BPF_MAP_TYPE_RINGBUF ||
         map_type == BPF_MAP_TYPE_USER_RINGBUF || map_type == 33 /* arena */;
}

static bool takes_no_value(__u32 map_type) {
  return takes_no_key(map_type) && map_type != BPF_MAP_TYPE_QUEUE &&
         map_type != BPF_MAP_TYPE_STACK &&
         map_type != BPF_MAP_TYPE_BLOOM_FILTER;
}

/// `key` or `value`: a pointer to the type.
static int parse_type_member(struct finder *f, struct btfmap_def *def,
                             const char *name, __u32 id, __u32 *type_id,
                             __u32 *size) {
  const struct btf_type *t = bm_type(f->btf, bm_skip(f->btf, id));
  __u32 own_size = *size;
  bool incomplete;
  int ret;

  if (!btf_is_ptr(t))
    return def_problem(def, name, id,
                       format("it is not a pointer to the type"));
  *type_id = t->type;
  if (!bm_skip(f->btf, t->type) &&
      (name[0] == 'k' ? takes_no_key : takes_no_value)(def->map_type))
    return 0;
  ret = check_complete(f, t->type, &incomplete);
  if (ret)
    return ret;
  if (incomplete) {
    struct btfmap_problem *problem = add_problem(def);

    return problem && explain_incomplete(f, name, t->type, problem) ? 0
                                                                    : -ENOMEM;
  }
  if (!bm_size(f->btf, t->type, size)) {
    ret = def_problem(def, name, t->type,
                      format("its size does not fit 32 bits"));
    if (!ret)
      ((struct btfmap_problem *)def->problems)[def->problem_cnt - 1].status =
          BTFMAP_INCOMPLETE;
    return ret;
  }
  if (own_size && own_size != *size)
    return def_problem(
        def, name, t->type,
        format("it has %u bytes, but %s_size is %u", *size, name, own_size));
  return 0;
}

/// A number: the length of the array that is pointed to or, newer, the value of
/// an enum's one enumerator.
static bool number(const struct btf *btf, __u32 id, __u64 *value) {
  const struct btf_type *t = bm_type(btf, bm_skip(btf, id));
  __u32 nelems;

  if (btf_is_any_enum(t) && btf_vlen(t) == 1) {
    if (btf_is_enum64(t))
      *value = btf_enum64_value(btf_enum64(t));
    else
      *value = (__u32)btf_enum(t)->val;
    return true;
  }
  if (!array_pointer(btf, id, &nelems))
    return false;
  *value = nelems;
  return true;
}

/// The definition of a struct, which is parsed later if it is new.
static struct btfmap_def *get_definition(struct finder *f, __u32 id) {
  struct btfmap_object *obj = f->obj;
  struct btfmap_def *def = f->types[id].def;

  if (def || bm_grow((void **)&obj->defs, &obj->def_cap, obj->def_cnt,
                     sizeof(*obj->defs)))
    return def;
  def = calloc(1, sizeof(*def));
  if (!def)
    return NULL;
  def->type_id = id;
  obj->defs[obj->def_cnt++] = def;
  f->types[id].def = def;
  return def;
}

static int found_inner(struct finder *f, __u32 id, char *path, void *ctx) {
  struct btfmap_def *def = ctx;

  def->inner_path = path;
  def->inner = get_definition(f, id);
  return def->inner ? 1 : -ENOMEM;
}

/// `values`: an array of pointers to inner maps or to programs.
static int parse_values(struct finder *f, struct btfmap_def *def, __u32 id) {
  const struct btf_type *t = bm_type(f->btf, bm_skip(f->btf, id));
  struct btfmap_problem *problem;
  bool incomplete;
  int ret;

  if (btf_is_array(t))
    t = bm_type(f->btf, bm_skip(f->btf, btf_array(t)->type));
  else
    t = bm_type(f->btf, 0);
  if (!btf_is_ptr(t))
    return def_problem(def, "values", id,
                       format("it is not an array of pointers"));
  id = bm_skip(f->btf, t->type);
  def->value_size = 4;
  if (btf_is_func_proto(bm_type(f->btf, id))) {
    def->values_are_programs = true;
    return 0;
  }
  ret = find_definitions(f, id, found_inner, def);
  if (ret)
    return ret < 0 ? ret : 0;
  ret = check_complete(f, id, &incomplete);
  if (ret)
    return ret;
  if (!incomplete)
    return def_problem(def, "values", id,
                       format("no map definition in type [%u]", id));
  problem = add_problem(def);
  return problem && explain_incomplete(f, "values", id, problem) ? 0 : -ENOMEM;
}

static int parse_number(struct finder *f, struct btfmap_def *def,
                        const struct btf_member *m, __u64 *to) {
  if (number(f->btf, m->type, to))
    return 0;
  return def_problem(def, bm_str(f->btf, m->name_off), m->type,
                     format("it is no number: neither a pointer to an array "
                            "nor an enum with one value"));
}

static int parse_member(struct finder *f, struct btfmap_def *def,
                        const struct btf_member *m) {
  const struct {
    const char *name;
    enum btfmap_field field;
    __u32 *to;
  } numbers[] = {
      {"type", BTFMAP_TYPE, &def->map_type},
      {"max_entries", BTFMAP_MAX_ENTRIES, &def->max_entries},
      {"map_flags", BTFMAP_MAP_FLAGS, &def->map_flags},
      {"numa_node", BTFMAP_NUMA_NODE, &def->numa_node},
      {"key_size", BTFMAP_KEY_SIZE, &def->key_size},
      {"value_size", BTFMAP_VALUE_SIZE, &def->value_size},
      {"pinning", BTFMAP_PINNING, &def->pinning},
  };
  const char *name = bm_str(f->btf, m->name_off);

  for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
    __u64 value = 0;
    int ret;

    if (strcmp(name, numbers[i].name))
      continue;
    def->fields |= numbers[i].field;
    ret = parse_number(f, def, m, &value);
    *numbers[i].to = value;
    return ret;
  }
  if (!strcmp(name, "map_extra")) {
    def->fields |= BTFMAP_MAP_EXTRA;
    return parse_number(f, def, m, &def->map_extra);
  }
  return 0;
}

/// What needs the numbers: they may come after it.
static int parse_type_members(struct finder *f, struct btfmap_def *def,
                              const struct btf_member *m) {
  const char *name = bm_str(f->btf, m->name_off);

  if (!strcmp(name, "key")) {
    def->fields |= BTFMAP_KEY;
    return parse_type_member(f, def, name, m->type, &def->key_type_id,
                             &def->key_size);
  }
  if (!strcmp(name, "value")) {
    def->fields |= BTFMAP_VALUE;
    return parse_type_member(f, def, name, m->type, &def->value_type_id,
                             &def->value_size);
  }
  if (!strcmp(name, "values")) {
    def->fields |= BTFMAP_VALUES;
    return parse_values(f, def, m->type);
  }
  return 0;
}

typedef int (*member_fn)(struct finder *f, struct btfmap_def *def,
                         const struct btf_member *m);

static int each_member(struct finder *f, struct btfmap_def *def,
                       const struct bm_stack *parts, member_fn parse) {
  int ret = 0;

  for (size_t i = 0; i < parts->cnt; i++) {
    const struct btf_type *t = bm_type(f->btf, parts->frames[i].id);

    for (__u32 j = 0; !ret && j < btf_vlen(t); j++)
      ret = parse(f, def, btf_members(t) + j);
  }
  return ret;
}

/// The definition and its anonymous parts.
static int collect_parts(struct finder *f, __u32 id, struct bm_stack *parts) {
  int ret = bm_push(parts, id);

  f->walk++;
  for (size_t i = 0; !ret && i < parts->cnt; i++) {
    const struct btf_type *t = bm_type(f->btf, parts->frames[i].id);

    for (__u32 j = 0; !ret && j < btf_vlen(t); j++) {
      __u32 part = anonymous_part(f->btf, btf_members(t) + j);

      if (!part || f->types[part].walk == f->walk)
        continue;
      f->types[part].walk = f->walk;
      ret = bm_push(parts, part);
    }
  }
  return ret;
}

static int parse_definition(struct finder *f, struct btfmap_def *def) {
  struct bm_stack parts = {};
  int ret = collect_parts(f, def->type_id, &parts);

  if (!ret)
    ret = each_member(f, def, &parts, parse_member);
  if (!ret)
    ret = each_member(f, def, &parts, parse_type_members);
  for (size_t i = 0; i < def->problem_cnt; i++)
    if (def->problems[i].status > def->status)
      def->status = def->problems[i].status;
  free(parts.frames);
  return ret;
}

/// Gives each definition the status of the ones inside, and opens cycles.
static int link_inner(struct finder *f) {
  enum { NEW, OPEN, DONE };
  unsigned char *state = calloc(btf__type_cnt(f->btf), 1);
  struct btfmap_object *obj = f->obj;

  if (!state)
    return -ENOMEM;
  for (size_t i = 0; i < obj->def_cnt; i++) {
    struct btfmap_def *def = obj->defs[i];
    enum btfmap_status status = BTFMAP_COMPLETE;

    f->stack.cnt = 0;
    for (; def && state[def->type_id] == NEW;
         def = f->types[def->inner ? def->inner->type_id : 0].def) {
      state[def->type_id] = OPEN;
      if (bm_push(&f->stack, def->type_id)) {
        free(state);
        return -ENOMEM;
      }
    }
    if (def && state[def->type_id] == DONE && f->stack.cnt)
      status = def->status_with_inner;
    if (def && state[def->type_id] == OPEN) {
      __u32 last = f->stack.frames[f->stack.cnt - 1].id;

      // All in the cycle have what any of them has.
      for (size_t j = f->stack.cnt; j--;) {
        const struct btfmap_def *in = f->types[f->stack.frames[j].id].def;

        if (in->status > status)
          status = in->status;
        if (in == def)
          break;
      }
      f->types[last].def->inner = NULL;
      f->types[last].def->inner_repeats = true;
    }
    while (f->stack.cnt) {
      __u32 id = f->stack.frames[--f->stack.cnt].id;

      if (f->types[id].def->status > status)
        status = f->types[id].def->status;
      f->types[id].def->status_with_inner = status;
      state[id] = DONE;
    }
  }
  free(state);
  return 0;
}

struct variable {
  const char *name, *section;
  __u32 var_id;
  size_t found;
};

static struct btfmap_map *add_map(struct finder *f,
                                  const struct variable *var) {
  struct btfmap_object *obj = f->obj;
  struct btfmap_map *map;

  if (bm_grow((void **)&obj->maps, &obj->map_cap, obj->map_cnt,
              sizeof(*obj->maps)))
    return NULL;
  map = &obj->maps[obj->map_cnt++];
  *map = (struct btfmap_map){.name = bm_printable(obj, var->name),
                             .section = bm_printable(obj, var->section),
                             .var_id = var->var_id};
  return map->name && map->section ? map : NULL;
}

static int found_map(struct finder *f, __u32 id, char *path, void *ctx) {
  struct variable *var = ctx;
  struct btfmap_map *map = add_map(f, var);

  if (!map) {
    free(path);
    return -ENOMEM;
  }
  map->path = path;
  map->def = get_definition(f, id);
  var->found++;
  return map->def ? 0 : -ENOMEM;
}

/// A variable without a definition is listed, and why.
static int add_undefined(struct finder *f, const struct variable *var,
                         __u32 type_id) {
  struct btfmap_map *map = add_map(f, var);
  bool incomplete = false;
  bool ok;
  int ret;

  if (!map)
    return -ENOMEM;
  map->path = strdup("");
  if (var->var_id) {
    ret = check_complete(f, type_id, &incomplete);
    if (ret)
      return ret;
  }
  if (incomplete && !bm_skip(f->btf, type_id))
    ok = set_problem(&map->problem, BTFMAP_INCOMPLETE, strdup(""), type_id,
                     format("BTF has void for the variable's type"));
  else if (incomplete)
    ok = explain_incomplete(f, "", type_id, &map->problem);
  else
    ok = set_problem(&map->problem, BTFMAP_UNKNOWN, strdup(""), type_id,
                     var->var_id
                         ? format("no map definition in type [%u]", type_id)
                         : format("BTF has no variable of this name (compile "
                                  "with -g)"));
  map->status = map->problem.status;
  return ok && map->path ? 0 : -ENOMEM;
}

static bool is_map_section(const char *name) {
  return !strncmp(name, MAPS_ELF_SEC, strlen(MAPS_ELF_SEC));
}

static int find_in_section(struct finder *f, const struct btf_type *section) {
  const struct btf_var_secinfo *entry = btf_var_secinfos(section);
  int ret = 0;

  for (__u32 i = 0; !ret && i < btf_vlen(section); i++, entry++) {
    const struct btf_type *t = bm_type(f->btf, entry->type);
    struct variable var = {.name = bm_str(f->btf, t->name_off),
                           .section = bm_str(f->btf, section->name_off),
                           .var_id = entry->type};

    if (!btf_is_var(t))
      continue;
    ret = find_definitions(f, t->type, found_map, &var);
    if (!ret && !var.found)
      ret = add_undefined(f, &var, t->type);
  }
  return ret;
}

static int compare_names(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/// The symbol table may have maps that BTF says nothing of.
static int find_without_btf(struct finder *f) {
  size_t cnt = f->obj->map_cnt, named = 0;
  const char **names = calloc(cnt + 1, sizeof(*names));
  struct bm_symbols symbols = {};
  int ret = -ENOMEM;

  if (!names)
    return ret;
  ret = bm_symbols(f->obj, &symbols);
  for (size_t i = 0; i < cnt; i++)
    names[named++] = f->obj->maps[i].name;
  qsort(names, named, sizeof(*names), compare_names);
  for (size_t i = 0; !ret && i < symbols.cnt; i++) {
    const struct bm_symbol *sym = &symbols.list[i];
    struct variable var = {};

    if (!sym->section || !sym->size)
      continue;
    var.section = bm_section_name(f->obj, sym->section);
    if (!is_map_section(var.section))
      continue;
    var.name = bm_printable(f->obj, sym->name);
    if (!var.name)
      ret = -ENOMEM;
    else if (!bsearch(&var.name, names, named, sizeof(*names), compare_names))
      ret = add_undefined(f, &var, 0);
  }
  free(symbols.list);
  free(names);
  return ret;
}

int bm_find_maps(struct btfmap_object *obj, struct btfmap_error *err) {
  struct finder f = {.obj = obj, .btf = obj->btf};
  __u32 cnt = btf__type_cnt(obj->btf);
  int ret = -ENOMEM;

  f.types = calloc(cnt, sizeof(*f.types));
  if (!f.types)
    goto out;
  for (__u32 id = 1; id < cnt; id++) {
    const struct btf_type *t = bm_type(f.btf, id);

    if (!btf_is_datasec(t) || !is_map_section(bm_str(f.btf, t->name_off)))
      continue;
    ret = find_in_section(&f, t);
    if (ret)
      goto out;
  }
  ret = find_without_btf(&f);
  // Inner definitions come to the end of the list, too.
  for (size_t i = 0; !ret && i < obj->def_cnt; i++)
    ret = parse_definition(&f, obj->defs[i]);
  if (!ret)
    ret = link_inner(&f);
  for (size_t i = 0; i < obj->map_cnt; i++)
    if (obj->maps[i].def)
      obj->maps[i].status = obj->maps[i].def->status_with_inner;
out:
  free(f.stack.frames);
  free(f.types);
  return ret ? bm_fail(err, ret, "no memory") : 0;
}
