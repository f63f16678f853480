// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Types as C, by libbpf's btf_dump.
///
/// btf_dump recurses from type to type, looks at a type again for each place
/// that it is contained in, fills gaps in a struct with as many lines as it
/// takes, and divides by alignments. So what it would do with a type is
/// estimated first, and it never sees one that would take it too long, too deep
/// or to a division by zero.

#include "internal.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum {
  MAX_COST = 1 << 17,   // types looked at and lines written
  MAX_DEPTH = 1500,     // levels of recursion
  MAX_BYTES = 1 << 27,  // of a struct: libbpf counts bits in an int
  REFUSE = MAX_COST + 1 // a cost that is never paid
};

/// What btf_dump does with a type depends on whether it comes from a pointer.
struct estimate {
  __u32 cost;
  __u16 depth;
  bool open, done;
};

struct btfmap_printer {
  const struct btfmap_object *obj;
  const struct btf *btf;
  struct btf_dump *dump;
  FILE *out; // what btf_dump writes to
  char **decls;
  struct estimate *estimates; // two for each type: 2 * id + through pointer
  struct bm_stack stack;
  char *definitions; // as libbpf wrote them
  size_t definitions_len;
  FILE *definitions_out;
  char *printable;
};

static void write_text(void *ctx, const char *fmt, va_list args) {
  struct btfmap_printer *p = ctx;

  vfprintf(p->out, fmt, args);
}

struct btfmap_printer *btfmap_printer_new(const struct btfmap_object *obj) {
  struct btfmap_printer *p = calloc(1, sizeof(*p));
  __u32 cnt = btf__type_cnt(obj->btf);

  if (!p)
    return NULL;
  p->obj = obj;
  p->btf = obj->btf;
  p->dump = btf_dump__new(obj->btf, write_text, p, NULL);
  p->decls = calloc(cnt, sizeof(*p->decls));
  p->estimates = calloc(cnt, 2 * sizeof(*p->estimates));
  p->definitions_out = open_memstream(&p->definitions, &p->definitions_len);
  if (p->dump && p->decls && p->estimates && p->definitions_out)
    return p;
  btfmap_printer_free(p);
  return NULL;
}

void btfmap_printer_free(struct btfmap_printer *p) {
  if (!p)
    return;
  btf_dump__free(p->dump);
  for (__u32 id = 0; p->decls && id < btf__type_cnt(p->btf); id++)
    free(p->decls[id]);
  if (p->definitions_out)
    fclose(p->definitions_out);
  free(p->definitions);
  free(p->printable);
  free(p->decls);
  free(p->estimates);
  free(p->stack.frames);
  free(p);
}

/// The \p n'th type that btf_dump goes to from \p node; false if there is none.
/// Behind a pointer it stops at a struct that has a name.
static bool dump_child(const struct btf *btf, __u32 node, __u32 n,
                       __u32 *child) {
  const struct btf_type *t = bm_type(btf, node / 2);
  bool pointer = node % 2;
  __u32 id;

  if (btf_is_func_proto(t)) {
    if (n > btf_vlen(t))
      return false;
    id = n ? btf_params(t)[n - 1].type : t->type;
  } else if (btf_is_ptr(t)) {
    if (n)
      return false;
    id = t->type;
    pointer = true;
  } else {
    if (btf_is_composite(t) && pointer && t->name_off)
      return false;
    if (!bm_contained(btf, node / 2, n, &id))
      return false;
    if (btf_is_composite(t) || btf_is_array(t))
      pointer = false;
  }
  *child = 2 * id + pointer;
  return true;
}

/// Whether libbpf's btf__align_of() gives more than 0 for a member like this.
static bool has_alignment(const struct btf *btf, __u32 id) {
  bool array;
  const struct btf_type *t;

  do {
    id = bm_skip(btf, id);
    t = bm_type(btf, id);
    array = btf_is_array(t);
    if (array)
      id = btf_array(t)->type;
  } while (array);
  switch (btf_kind(t)) {
  case BTF_KIND_INT:
  case BTF_KIND_ENUM:
  case BTF_KIND_ENUM64:
  case BTF_KIND_FLOAT:
    return t->size;
  case BTF_KIND_PTR:
  case BTF_KIND_STRUCT: // refused by itself if it has none
  case BTF_KIND_UNION:
    return true;
  default:
    return false;
  }
}

/// Lines of padding that a struct takes; REFUSE if it is no C struct.
static __u32 padding(const struct btf *btf, const struct btf_type *t) {
  __u64 off = 0, end = (__u64)t->size * 8, lines = 0;

  if (t->size > MAX_BYTES)
    return REFUSE;
  for (__u32 i = 0; i < btf_vlen(t); i++) {
    __u64 start = btf_member_bit_offset(t, i);
    __u64 bits = btf_member_bitfield_size(t, i);
    __u32 size = 0;

    if (!has_alignment(btf, btf_members(t)[i].type) ||
        !bm_size(btf, btf_members(t)[i].type, &size))
      return REFUSE;
    if (!bits)
      bits = (__u64)size * 8;
    if (start + bits > end)
      return REFUSE;
    if (start > off)
      lines += (start - off) / 32 + 2;
    off = start + bits;
  }
  if (end > off && btf_is_struct(t))
    lines += (end - off) / 32 + 2;
  return lines < REFUSE ? lines : REFUSE;
}

static __u32 own_cost(const struct btf *btf, __u32 node) {
  const struct btf_type *t = bm_type(btf, node / 2);

  if (btf_is_composite(t) && !(node % 2 && t->name_off))
    return 1 + padding(btf, t);
  // A name's definition is written once, all else wherever it is used.
  if (btf_is_any_enum(t) && !t->name_off)
    return 1 + btf_vlen(t);
  return 1;
}

/// Whether btf_dump can be trusted with \p id. Negative without memory.
static int can_dump(struct btfmap_printer *p, __u32 id) {
  struct estimate *estimates = p->estimates;

  p->stack.cnt = 0;
  if (!estimates[2 * id].done && bm_push(&p->stack, 2 * id))
    return -ENOMEM;
  while (p->stack.cnt) {
    struct bm_frame *top = &p->stack.frames[p->stack.cnt - 1];
    struct estimate *own = &estimates[top->id];
    __u32 child;

    if (!own->open) {
      own->open = true;
      own->cost = own_cost(p->btf, top->id);
    }
    if (!dump_child(p->btf, top->id, top->next, &child)) {
      own->done = true;
      p->stack.cnt--;
      continue;
    }
    if (!estimates[child].open) {
      if (bm_push(&p->stack, child))
        return -ENOMEM;
      continue;
    }
    // One that is open and not done contains this one: there is no end.
    own->cost += estimates[child].done ? estimates[child].cost : REFUSE;
    if (own->cost > REFUSE)
      own->cost = REFUSE;
    if (estimates[child].depth >= own->depth)
      own->depth = estimates[child].depth + 1;
    if (own->depth > MAX_DEPTH) {
      own->depth = MAX_DEPTH;
      own->cost = REFUSE;
    }
    top->next++;
  }
  return estimates[2 * id].cost < REFUSE;
}

static const char *kind_word(const struct btf_type *t) {
  switch (btf_kind(t)) {
  case BTF_KIND_STRUCT:
    return "struct ";
  case BTF_KIND_UNION:
    return "union ";
  case BTF_KIND_FWD:
    return btf_kflag(t) ? "union " : "struct ";
  case BTF_KIND_ENUM:
  case BTF_KIND_ENUM64:
    return "enum ";
  default:
    return "";
  }
}

const char *btfmap_decl(struct btfmap_printer *p, __u32 id) {
  const struct btf_type *t = bm_type(p->btf, id);
  char *decl = NULL;
  size_t len;
  FILE *out;
  int can;

  if (!t)
    return NULL;
  if (p->decls[id])
    return p->decls[id];
  can = can_dump(p, id);
  if (can < 0)
    return NULL;
  out = open_memstream(&decl, &len);
  if (!out)
    return NULL;
  if (!id) {
    // btf_dump has no state for it where the BTF is empty.
    fputs("void", out);
  } else if (can) {
    // In this order: it is the definitions that fix the names.
    p->out = p->definitions_out;
    btf_dump__dump_type(p->dump, id);
    p->out = out;
    btf_dump__emit_type_decl(p->dump, id, NULL);
  } else {
    fprintf(out, "%s%s /* [%u]: no C for it */", kind_word(t),
            bm_str(p->btf, t->name_off), id);
  }
  p->out = NULL;
  if (!fclose(out))
    p->decls[id] = bm_escape(decl, true);
  free(decl);
  return p->decls[id];
}

const char *btfmap_definitions(struct btfmap_printer *p) {
  free(p->printable);
  p->printable = NULL;
  if (fflush(p->definitions_out))
    return NULL;
  p->printable = bm_escape(p->definitions, true);
  return p->printable;
}
