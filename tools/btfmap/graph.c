// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Maps as a graph: a cluster a map, a node a type, an edge a member.

#include "internal.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct graph {
  const struct btfmap_object *obj;
  const struct btf *btf;
  FILE *out;
  const struct btfmap_map *map;
  size_t map_idx;
  __u32 *drawn;          // map index + 1 of the last map that a type is in
  __u32 *part_of;        // the definition that it is an anonymous part of
  struct bm_stack queue; // types to draw
  bool no_memory;
};

static void write_escaped(FILE *out, const char *text) {
  char *printable = bm_escape(text, false);

  for (const char *s = printable ? printable : ""; *s; s++) {
    if (*s == '"' || *s == '\\')
      fputc('\\', out);
    fputc(*s, out);
  }
  free(printable);
}

/// The definition whose members are drawn by what they mean.
static const struct btfmap_def *find_def(const struct graph *g, __u32 id) {
  const struct btfmap_def *def = g->map->def;

  if (g->part_of[id])
    id = g->part_of[id];
  while (def && def->type_id != id)
    def = def->inner;
  return def;
}

static bool is_node(const struct btf_type *t) {
  return btf_is_composite(t) || btf_is_fwd(t) || btf_is_func_proto(t);
}

static void write_name(const struct graph *g, __u32 id) {
  const struct btf_type *t = bm_type(g->btf, id);
  const char *name = bm_str(g->btf, t->name_off);

  switch (btf_kind(t)) {
  case BTF_KIND_UNKN:
    fputs("void", g->out);
    return;
  case BTF_KIND_PTR:
    fputs("pointer", g->out);
    return;
  case BTF_KIND_FUNC_PROTO:
    fputs("function", g->out);
    return;
  case BTF_KIND_STRUCT:
    fputs("struct ", g->out);
    break;
  case BTF_KIND_UNION:
    fputs("union ", g->out);
    break;
  case BTF_KIND_FWD:
    fputs(btf_kflag(t) ? "union " : "struct ", g->out);
    break;
  case BTF_KIND_ENUM:
  case BTF_KIND_ENUM64:
    fputs("enum ", g->out);
    break;
  }
  write_escaped(g->out, *name ? name : "<anon>");
}

/// Looks through everything that is no node of its own; writes array sizes.
static __u32 element(const struct graph *g, __u32 id, FILE *sizes) {
  for (;;) {
    const struct btf_type *t;

    id = bm_skip(g->btf, id);
    t = bm_type(g->btf, id);
    if (!btf_is_array(t))
      return id;
    if (sizes)
      fprintf(sizes, "[%u]", btf_array(t)->nelems);
    id = btf_array(t)->type;
  }
}

static bool is_number_field(const char *name) {
  static const char *const names[] = {
      "type",     "max_entries", "map_flags", "numa_node",
      "key_size", "value_size",  "pinning",   "map_extra",
  };

  for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
    if (!strcmp(name, names[i]))
      return true;
  return false;
}

static void write_number(const struct graph *g, const struct btfmap_def *def,
                         const char *name) {
  if (!strcmp(name, "type")) {
    const char *type = btfmap_type_name(def->map_type);

    if (type)
      fprintf(g->out, "type = %s\\l", type);
    else
      fprintf(g->out, "type = %u\\l", def->map_type);
  } else if (!strcmp(name, "max_entries")) {
    fprintf(g->out, "max_entries = %u\\l", def->max_entries);
  } else if (!strcmp(name, "map_flags")) {
    fprintf(g->out, "map_flags = 0x%x\\l", def->map_flags);
  } else if (!strcmp(name, "numa_node")) {
    fprintf(g->out, "numa_node = %u\\l", def->numa_node);
  } else if (!strcmp(name, "key_size")) {
    fprintf(g->out, "key_size = %u\\l", def->key_size);
  } else if (!strcmp(name, "value_size")) {
    fprintf(g->out, "value_size = %u\\l", def->value_size);
  } else if (!strcmp(name, "pinning")) {
    fprintf(g->out, "pinning = %u\\l", def->pinning);
  } else {
    fprintf(g->out, "map_extra = 0x%llx\\l", def->map_extra);
  }
}

/// The members that are no nodes, a line each.
static void write_members(const struct graph *g, __u32 id) {
  const struct btf_type *t = bm_type(g->btf, id);
  const struct btfmap_def *def = find_def(g, id);

  for (__u32 i = 0; btf_is_composite(t) && i < btf_vlen(t); i++) {
    const struct btf_member *m = btf_members(t) + i;
    const char *name = bm_str(g->btf, m->name_off);
    __u32 to = element(g, m->type, NULL);

    if (def && is_number_field(name)) {
      write_number(g, def, name);
      continue;
    }
    if (!to || is_node(bm_type(g->btf, to)) ||
        (def && (!strcmp(name, "key") || !strcmp(name, "value") ||
                 !strcmp(name, "values"))))
      continue;
    write_name(g, to);
    fputc(' ', g->out);
    write_escaped(g->out, name);
    element(g, m->type, g->out);
    fputs("\\l", g->out);
  }
}

/// One node for each type; void is another one for each use.
static void write_node(const struct graph *g, __u32 id, const char *fill) {
  __u32 size;

  fprintf(g->out, "    m%zu_t%u [label=\"", g->map_idx, id);
  write_name(g, id);
  fprintf(g->out, "\\n[%u]", id);
  if (bm_size(g->btf, id, &size))
    fprintf(g->out, " %u bytes", size);
  else if (btf_is_fwd(bm_type(g->btf, id)))
    fputs(" only declared (FWD)", g->out);
  fputs("\\l", g->out);
  write_members(g, id);
  fprintf(g->out, "\"%s];\n", fill);
}

static const char red[] =
    ", style=filled, fillcolor=\"#ffd6d6\", color=red, fontcolor=red";

static const char *fill_of(const struct graph *g, __u32 id) {
  const struct btf_type *t = bm_type(g->btf, id);

  if (btf_is_fwd(t))
    return red;
  return find_def(g, id) ? ", style=filled, fillcolor=\"#dde8ff\"" : "";
}

/// Queues a type that the map has not shown yet.
static void want(struct graph *g, __u32 id, __u32 part_of) {
  if (g->drawn[id] == g->map_idx + 1)
    return;
  g->drawn[id] = g->map_idx + 1;
  g->part_of[id] = part_of;
  if (bm_push(&g->queue, id))
    g->no_memory = true;
}

/// An edge for member \p name of \p from; what it leads to is a node even if
/// that is an int, where the definition is concerned.
static void write_edge(struct graph *g, __u32 from, const char *name,
                       __u32 type_id, __u32 member, bool pointer) {
  const struct btfmap_def *def = find_def(g, from);
  __u32 to = element(g, type_id, NULL);

  if (!to) {
    fprintf(g->out, "    m%zu_t%u_void%u [label=\"void\"%s];\n", g->map_idx,
            from, member, pointer ? "" : red);
    fprintf(g->out, "    m%zu_t%u -> m%zu_t%u_void%u [label=\"", g->map_idx,
            from, g->map_idx, from, member);
  } else {
    want(g, to, def && !*name && !pointer ? def->type_id : 0);
    fprintf(g->out, "    m%zu_t%u -> m%zu_t%u [label=\"", g->map_idx, from,
            g->map_idx, to);
  }
  write_escaped(g->out, name);
  element(g, type_id, g->out);
  fprintf(g->out, "\"%s];\n", pointer ? ", style=dashed" : "");
}

static void write_edges(struct graph *g, __u32 id) {
  const struct btf_type *t = bm_type(g->btf, id);
  const struct btfmap_def *def = find_def(g, id);

  for (__u32 i = 0; btf_is_composite(t) && i < btf_vlen(t); i++) {
    const struct btf_member *m = btf_members(t) + i;
    const char *name = bm_str(g->btf, m->name_off);
    const struct btf_type *target;
    __u32 to = element(g, m->type, NULL);

    if (def && is_number_field(name))
      continue;
    target = bm_type(g->btf, to);
    if (def && btf_is_ptr(target) &&
        (!strcmp(name, "key") || !strcmp(name, "value") ||
         !strcmp(name, "values")))
      write_edge(g, id, name, target->type, i, true);
    else if (!to || is_node(target))
      write_edge(g, id, name, m->type, i, false);
  }
}

static void write_map(struct graph *g) {
  const struct btfmap_map *map = g->map;

  fprintf(g->out, "  subgraph cluster_%zu {\n    label=\"", g->map_idx);
  write_escaped(g->out, map->name);
  fprintf(g->out, "\";\n    m%zu [shape=oval, label=\"", g->map_idx);
  write_escaped(g->out, map->name);
  fprintf(g->out, "\\n");
  write_escaped(g->out, map->section);
  fprintf(g->out, "\"];\n");
  g->queue.cnt = 0;
  if (map->var_id) {
    __u32 type = element(g, bm_type(g->btf, map->var_id)->type, NULL);

    fprintf(g->out, "    m%zu -> m%zu_t%u;\n", g->map_idx, g->map_idx, type);
    want(g, type, 0);
  }
  for (size_t i = 0; i < g->queue.cnt; i++) {
    __u32 id = g->queue.frames[i].id;

    write_node(g, id, id ? fill_of(g, id) : red);
    write_edges(g, id);
  }
  fprintf(g->out, "  }\n");
}

int btfmap_graph(const struct btfmap_object *obj, FILE *out) {
  struct graph g = {.obj = obj, .btf = obj->btf, .out = out};
  int ret = -ENOMEM;

  g.drawn = calloc(btf__type_cnt(obj->btf), sizeof(*g.drawn));
  g.part_of = calloc(btf__type_cnt(obj->btf), sizeof(*g.part_of));
  if (!g.drawn || !g.part_of)
    goto out;
  fprintf(out, "digraph \"");
  write_escaped(out, obj->name);
  fprintf(out, "\" {\n  rankdir=LR;\n  node [shape=box, "
               "fontname=\"monospace\"];\n  edge [fontname=\"monospace\"];\n");
  for (g.map_idx = 0; g.map_idx < obj->map_cnt; g.map_idx++) {
    g.map = &obj->maps[g.map_idx];
    write_map(&g);
  }
  fprintf(out, "}\n");
  if (!g.no_memory)
    ret = 0;
out:
  free(g.queue.frames);
  free(g.drawn);
  free(g.part_of);
  return ret;
}
