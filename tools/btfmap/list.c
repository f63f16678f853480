// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// btfmap list: each map, what it is and what it holds.

#include "cli.h"
#include <string.h>

/// Levels of inner maps that are shown; the kernel knows one.
enum { MAX_INNER = 8 };

struct list {
  struct cli *cli;
  struct btfmap_printer *printer;
};

/// A label and the indentation in front of a line.
static void label(int depth, const char *name) {
  printf("%*s%-12s ", 4 + 2 * depth, "", name);
}

/// Declarations may have several lines: the others are indented, too.
static void print_decl(const char *decl, int depth) {
  for (; *decl; decl++) {
    putchar(*decl);
    if (*decl == '\n')
      printf("%*s", 17 + 2 * depth, "");
  }
}

static const char *decl(struct list *list, __u32 type_id) {
  const char *text = btfmap_decl(list->printer, type_id);

  return text ? text : "?";
}

/// Whether the size of member \p name, "key" or "value", is known.
static bool has_size(const struct btfmap_def *def, const char *name) {
  size_t len = strlen(name);

  for (size_t i = 0; i < def->problem_cnt; i++) {
    const char *field = def->problems[i].field;

    // Not "values", and not "value_size".
    if (!strncmp(field, name, len) &&
        (!field[len] || field[len] == '.' || field[len] == '['))
      return false;
  }
  return true;
}

static void print_type(struct list *list, int depth,
                       const struct btfmap_def *def, const char *name,
                       __u32 type_id, __u32 size) {
  label(depth, name);
  print_decl(decl(list, type_id), depth);
  if (has_size(def, name))
    printf(", %u bytes [%u]\n", size, type_id);
  else
    printf(", size unknown [%u]\n", type_id);
}

static void print_flags(__u32 map_flags) {
  const char *separator = "";

  for (unsigned int bit = 0; bit < 32; bit++) {
    if (!(map_flags >> bit & 1))
      continue;
    if (btfmap_flag_name(bit))
      printf("%s%s", separator, btfmap_flag_name(bit));
    else
      printf("%s0x%x", separator, 1u << bit);
    separator = " | ";
  }
  puts(*separator ? "" : "0");
}

static void print_number(const struct btfmap_def *def, int depth,
                         enum btfmap_field field, const char *name,
                         __u64 value) {
  if (!(def->fields & field))
    return;
  label(depth, name);
  printf("%llu\n", value);
}

static void print_problems(struct list *list, int depth,
                           const struct btfmap_problem *problems, size_t cnt) {
  for (size_t i = 0; i < cnt; i++) {
    const char *field = problems[i].field;

    label(depth, cli_status(problems[i].status));
    printf("%s%s%s%s%s\n", cli_red(list->cli), field, *field ? ": " : "",
           problems[i].reason, cli_reset(list->cli));
  }
}

static void print_def(struct list *list, const struct btfmap_def *def,
                      int depth) {
  char buf[32];

  label(depth, "type");
  puts(cli_type_name(def->map_type, buf, sizeof(buf)));
  if (def->fields & BTFMAP_KEY)
    print_type(list, depth, def, "key", def->key_type_id, def->key_size);
  else
    print_number(def, depth, BTFMAP_KEY_SIZE, "key_size", def->key_size);
  if (def->fields & BTFMAP_VALUE)
    print_type(list, depth, def, "value", def->value_type_id, def->value_size);
  else
    print_number(def, depth, BTFMAP_VALUE_SIZE, "value_size", def->value_size);
  print_number(def, depth, BTFMAP_MAX_ENTRIES, "max_entries", def->max_entries);
  if (def->fields & BTFMAP_MAP_FLAGS) {
    label(depth, "map_flags");
    print_flags(def->map_flags);
  }
  print_number(def, depth, BTFMAP_NUMA_NODE, "numa_node", def->numa_node);
  print_number(def, depth, BTFMAP_MAP_EXTRA, "map_extra", def->map_extra);
  if (def->fields & BTFMAP_PINNING) {
    label(depth, "pinning");
    if (def->pinning == 1)
      puts("by name");
    else
      printf("%u\n", def->pinning);
  }
  if (def->values_are_programs) {
    label(depth, "values");
    puts("programs");
  }
  print_problems(list, depth, def->problems, def->problem_cnt);
}

static void print_inner(struct list *list, const struct btfmap_def *def) {
  for (int depth = 1;; depth++, def = def->inner) {
    if (!def->inner && !def->inner_repeats)
      return;
    printf("%*sinner map", 2 + 2 * depth, "");
    if (*def->inner_path)
      printf("  in %s", def->inner_path);
    if (def->inner_repeats)
      printf("  is this map again");
    else if (depth > MAX_INNER)
      printf("  ...");
    putchar('\n');
    if (def->inner_repeats || depth > MAX_INNER)
      return;
    print_def(list, def->inner, depth);
  }
}

static void print_map(struct list *list, const struct btfmap_map *map) {
  struct cli *cli = list->cli;

  printf("  %s%s%s%s%s\n", cli_bold(cli), map->name, cli_reset(cli),
         *map->path ? "  in " : "", map->path);
  if (strcmp(map->section, ".maps")) {
    label(0, "section");
    puts(map->section);
  }
  if (!map->def) {
    print_problems(list, 0, &map->problem, 1);
    return;
  }
  print_def(list, map->def, 0);
  print_inner(list, map->def);
}

static void put_type(struct list *list, struct json_object *to,
                     const struct btfmap_def *def, const char *name,
                     __u32 type_id, __u32 size) {
  struct json_object *type = put_sub(to, name);

  put_str(type, "declaration", decl(list, type_id));
  if (has_size(def, name))
    put_num(type, "size", size);
  put_num(type, "type_id", type_id);
}

static void put_problems(struct json_object *to,
                         const struct btfmap_problem *problems, size_t cnt) {
  struct json_object *array;

  if (!cnt)
    return;
  array = put_array(to, "problems");
  for (size_t i = 0; i < cnt; i++) {
    struct json_object *item = put_item(array);

    put_str(item, "status", cli_status(problems[i].status));
    put_str(item, "field", problems[i].field);
    put_num(item, "type_id", problems[i].type_id);
    put_str(item, "reason", problems[i].reason);
  }
}

static void put_flags(struct json_object *to, __u32 map_flags) {
  struct json_object *array = put_array(to, "flags");
  char buf[16];

  put_num(to, "map_flags", map_flags);
  for (unsigned int bit = 0; bit < 32; bit++) {
    if (!(map_flags >> bit & 1))
      continue;
    snprintf(buf, sizeof(buf), "0x%x", 1u << bit);
    put_item_str(array, btfmap_flag_name(bit) ? btfmap_flag_name(bit) : buf);
  }
}

static void put_def(struct list *list, struct json_object *to,
                    const struct btfmap_def *def) {
  char buf[32];

  put_str(to, "type", cli_type_name(def->map_type, buf, sizeof(buf)));
  put_num(to, "map_type", def->map_type);
  put_num(to, "type_id", def->type_id);
  if (def->fields & BTFMAP_KEY)
    put_type(list, to, def, "key", def->key_type_id, def->key_size);
  if (def->fields & (BTFMAP_KEY | BTFMAP_KEY_SIZE) && has_size(def, "key"))
    put_num(to, "key_size", def->key_size);
  if (def->fields & BTFMAP_VALUE)
    put_type(list, to, def, "value", def->value_type_id, def->value_size);
  if (def->fields & (BTFMAP_VALUE | BTFMAP_VALUE_SIZE | BTFMAP_VALUES) &&
      has_size(def, "value"))
    put_num(to, "value_size", def->value_size);
  if (def->fields & BTFMAP_MAX_ENTRIES)
    put_num(to, "max_entries", def->max_entries);
  if (def->fields & BTFMAP_MAP_FLAGS)
    put_flags(to, def->map_flags);
  if (def->fields & BTFMAP_NUMA_NODE)
    put_num(to, "numa_node", def->numa_node);
  if (def->fields & BTFMAP_MAP_EXTRA)
    put_num(to, "map_extra", def->map_extra);
  if (def->fields & BTFMAP_PINNING)
    put_num(to, "pinning", def->pinning);
  if (def->values_are_programs)
    put_str(to, "values", "programs");
  put_problems(to, def->problems, def->problem_cnt);
}

static void put_inner(struct list *list, struct json_object *to,
                      const struct btfmap_def *def) {
  for (int depth = 0; depth < MAX_INNER; depth++, def = def->inner) {
    if (def->inner_repeats)
      put_bool(to, "inner_repeats", true);
    if (!def->inner)
      return;
    to = put_sub(to, "inner");
    put_str(to, "path", def->inner_path);
    put_def(list, to, def->inner);
  }
}

static void put_map(struct list *list, struct json_object *to,
                    const struct btfmap_map *map) {
  put_str(to, "name", map->name);
  put_str(to, "section", map->section);
  put_str(to, "path", map->path);
  put_str(to, "status", cli_status(map->status));
  if (!map->def) {
    put_problems(to, &map->problem, 1);
    return;
  }
  put_def(list, to, map->def);
  put_inner(list, to, map->def);
}

int cmd_list(struct cli *cli, const struct btfmap_object *obj,
             struct json_object *entry) {
  struct list list = {.cli = cli, .printer = btfmap_printer_new(obj)};
  size_t cnt = btfmap_count(obj);
  struct json_object *maps = NULL;
  const char *definitions;

  if (!list.printer) {
    fprintf(stderr, "btfmap: %s: no memory\n", btfmap_name(obj));
    return BTFMAP_UNKNOWN;
  }
  if (entry) {
    put_str(entry, "status", cli_status(btfmap_object_status(obj)));
    put_str(entry, "byte_order", btfmap_big_endian(obj) ? "big" : "little");
    maps = put_array(entry, "maps");
  } else {
    printf("%s%s%s: %zu %s%s\n", cli_bold(cli), btfmap_name(obj),
           cli_reset(cli), cnt, cnt == 1 ? "map" : "maps",
           btfmap_big_endian(obj) ? ", big-endian" : "");
  }
  for (size_t i = 0; i < cnt; i++) {
    if (maps)
      put_map(&list, put_item(maps), btfmap_get(obj, i));
    else
      print_map(&list, btfmap_get(obj, i));
  }
  definitions = btfmap_definitions(list.printer);
  if (definitions && entry)
    put_str(entry, "definitions", definitions);
  else if (definitions && *definitions)
    printf("\n%s", definitions);
  btfmap_printer_free(list.printer);
  return btfmap_object_status(obj);
}
