// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// btfmap check: only what is incomplete, and why.

#include "cli.h"
#include <string.h>

struct check {
  struct cli *cli;
  const struct btfmap_object *obj;
  const struct btfmap_map *map;
  struct json_object *problems;
};

/// Levels of inner maps that are reported one by one.
enum { MAX_INNER = 8 };

static void report(struct check *c, int depth,
                   const struct btfmap_problem *problem) {
  const char *path = c->map->path;
  char field[4096] = "";

  for (int i = 0; i < depth; i++)
    strcat(field, i ? ".values" : "values");
  snprintf(field + strlen(field), sizeof(field) - strlen(field), "%s%s",
           *field && *problem->field ? "." : "", problem->field);
  if (c->problems) {
    struct json_object *item = put_item(c->problems);

    put_str(item, "map", c->map->name);
    put_str(item, "path", path);
    put_str(item, "status", cli_status(problem->status));
    put_str(item, "field", field);
    put_num(item, "type_id", problem->type_id);
    put_str(item, "reason", problem->reason);
    return;
  }
  printf("%s: map %s%s%s%s%s%s: %s%s%s%s%s: %s", btfmap_name(c->obj),
         cli_bold(c->cli), c->map->name, cli_reset(c->cli), *path ? " (" : "",
         path, *path ? ")" : "", cli_red(c->cli),
         problem->status == BTFMAP_INCOMPLETE ? "incomplete" : "could not tell",
         cli_reset(c->cli), *field ? ": " : "", field, problem->reason);
  if (problem->type_id)
    printf(" [%u]", problem->type_id);
  putchar('\n');
}

static void check_map(struct check *c) {
  const struct btfmap_def *def = c->map->def;

  if (c->map->status == BTFMAP_COMPLETE)
    return;
  if (!def) {
    report(c, 0, &c->map->problem);
    return;
  }
  for (int depth = 0; def && depth <= MAX_INNER; depth++, def = def->inner)
    for (size_t i = 0; i < def->problem_cnt; i++)
      report(c, depth, &def->problems[i]);
  if (def && def->status_with_inner != BTFMAP_COMPLETE) {
    const struct btfmap_problem deeper = {
        .status = def->status_with_inner,
        .field = "",
        .type_id = def->type_id,
        .reason = "there is more further inside",
    };

    report(c, MAX_INNER, &deeper);
  }
}

int cmd_check(struct cli *cli, const struct btfmap_object *obj,
              struct json_object *entry) {
  struct check c = {.cli = cli, .obj = obj};

  if (entry) {
    put_str(entry, "status", cli_status(btfmap_object_status(obj)));
    put_num(entry, "maps", btfmap_count(obj));
    c.problems = put_array(entry, "problems");
  }
  for (size_t i = 0; i < btfmap_count(obj); i++) {
    c.map = btfmap_get(obj, i);
    check_map(&c);
  }
  return btfmap_object_status(obj);
}
