// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// BTF as the kernel takes it. The compiler leaves open what only the linker or
/// the loader knows: sizes of sections and offsets of variables. libbpf fills
/// them in in the same way (btf_fixup_datasec(),
/// bpf_object__collect_externs()).

#include "internal.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct fixer {
  const struct btfmap_object *obj;
  struct btf *btf;
  struct bm_symbols symbols;
  __u32 int_id, dummy_id; // for what stands in a section without content
};

static struct btf_type *type_to_change(struct btf *btf, __u32 id) {
  return (struct btf_type *)bm_type(btf, id);
}

/// Sections without content (.ksyms, .kconfig) hold what the kernel has, and
/// are filled with ints: the kernel wants every section to have variables.
static void lay_out(struct fixer *f, struct btf_type *section) {
  struct btf_var_secinfo *entry = btf_var_secinfos(section);
  __u32 vlen = btf_vlen(section);

  for (__u32 i = 0; i < vlen; i++, entry++) {
    struct btf_type *t = type_to_change(f->btf, entry->type);

    if (btf_is_func(t)) {
      struct btf_type *proto = type_to_change(f->btf, t->type);

      for (__u32 j = 0; j < btf_vlen(proto); j++) {
        struct btf_param *param = btf_params(proto) + j;

        if (param->type && !param->name_off)
          param->name_off = bm_type(f->btf, f->dummy_id)->name_off;
      }
      t->info = (t->info & ~0xffffu) | BTF_FUNC_GLOBAL;
      entry->type = f->dummy_id;
    } else {
      btf_var(t)->linkage = BTF_VAR_GLOBAL_ALLOCATED;
      t->type = f->int_id;
    }
    entry->offset = i * sizeof(int);
    entry->size = sizeof(int);
  }
  section->size = vlen * sizeof(int);
}

static int compare_offsets(const void *a, const void *b) {
  const struct btf_var_secinfo *left = a, *right = b;

  return (left->offset > right->offset) - (left->offset < right->offset);
}

static int fix_section(struct fixer *f, struct btf_type *section,
                       struct btfmap_error *err) {
  const char *name = bm_str(f->btf, section->name_off);
  struct btf_var_secinfo *entries = btf_var_secinfos(section);
  __u32 vlen = btf_vlen(section);
  size_t index;
  __u64 size;

  if (section->size)
    goto sort;
  if (!f->obj->elf)
    return bm_fail(err, -ENOENT,
                   "section %s has no size yet, and raw BTF does not say it",
                   name);
  if (!bm_section(f->obj, name, &size, &index)) {
    lay_out(f, section);
    return 0;
  }
  if (!size || size > 0xffffffffu)
    return bm_fail(err, -EINVAL, "section %s has a size of %llu bytes", name,
                   size);
  section->size = size;
  for (__u32 i = 0; i < vlen; i++) {
    const struct btf_type *t = bm_type(f->btf, entries[i].type);
    const struct bm_symbol *symbol;

    if (!btf_is_var(t) || btf_var(t)->linkage == BTF_VAR_STATIC)
      continue;
    symbol = bm_find_symbol(&f->symbols, bm_str(f->btf, t->name_off), index);
    if (!symbol)
      return bm_fail(err, -ENOENT, "variable %s of section %s has no symbol",
                     bm_str(f->btf, t->name_off), name);
    entries[i].offset = symbol->value;
  }
sort:
  if (vlen)
    qsort(entries, vlen, sizeof(*entries), compare_offsets);
  return 0;
}

/// Whether any section has neither a size nor content.
static bool needs_dummy(const struct fixer *f) {
  for (__u32 id = 1; id < btf__type_cnt(f->btf); id++) {
    const struct btf_type *t = bm_type(f->btf, id);
    __u64 size;

    if (btf_is_datasec(t) && !t->size && f->obj->elf &&
        !bm_section(f->obj, bm_str(f->btf, t->name_off), &size, NULL))
      return true;
  }
  return false;
}

int btfmap_kernel_btf(const struct btfmap_object *obj, struct btf **out,
                      struct btfmap_error *err) {
  struct fixer f = {.obj = obj};
  const void *raw;
  __u32 size;
  int ret = -ENOMEM, id;

  *out = NULL;
  bm_fail(err, ret, "no memory");
  raw = btf__raw_data(obj->btf, &size);
  if (!raw || bm_symbols(obj, &f.symbols))
    goto out;
  f.btf = btf__new(raw, size);
  if (!f.btf)
    goto out;
  if (needs_dummy(&f)) {
    id = btf__add_int(f.btf, "int", sizeof(int), BTF_INT_SIGNED);
    f.int_id = id;
    if (id > 0)
      id = btf__add_var(f.btf, "dummy_ksym", BTF_VAR_GLOBAL_ALLOCATED, id);
    f.dummy_id = id;
    if (id < 0)
      goto out;
  }
  ret = 0;
  for (__u32 i = 1; !ret && i < btf__type_cnt(f.btf); i++)
    if (btf_is_datasec(bm_type(f.btf, i)))
      ret = fix_section(&f, type_to_change(f.btf, i), err);
out:
  free(f.symbols.list);
  if (ret)
    btf__free(f.btf);
  else
    *out = f.btf;
  return ret;
}
