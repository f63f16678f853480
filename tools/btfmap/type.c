// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Steps from one type to another, over BTF that has been validated.

#include "internal.h"
#include <string.h>

const struct btf_type *bm_type(const struct btf *btf, __u32 id) {
  return btf__type_by_id(btf, id);
}

const char *bm_str(const struct btf *btf, __u32 off) {
  const char *str = btf__str_by_offset(btf, off);

  return str ? str : "";
}

__u32 bm_skip(const struct btf *btf, __u32 id) {
  const struct btf_type *t = bm_type(btf, id);

  while (btf_is_mod(t) || btf_is_typedef(t)) {
    id = t->type;
    t = bm_type(btf, id);
  }
  return id;
}

bool bm_contained(const struct btf *btf, __u32 id, __u32 n, __u32 *child) {
  const struct btf_type *t = bm_type(btf, id);

  if (btf_is_composite(t)) {
    if (n >= btf_vlen(t))
      return false;
    *child = btf_members(t)[n].type;
    return true;
  }
  if (n)
    return false;
  if (btf_is_array(t))
    *child = btf_array(t)->type;
  else if (btf_is_mod(t) || btf_is_typedef(t))
    *child = t->type;
  else
    return false;
  return true;
}

bool bm_size(const struct btf *btf, __u32 id, __u32 *size) {
  const struct btf_type *t;
  bool empty = false;
  __u64 cnt = 1, bytes;

  for (;;) {
    id = bm_skip(btf, id);
    t = bm_type(btf, id);
    if (!btf_is_array(t))
      break;
    empty |= !btf_array(t)->nelems;
    if (btf_array(t)->nelems && cnt <= 0xffffffffu)
      cnt *= btf_array(t)->nelems;
    id = btf_array(t)->type;
  }
  switch (btf_kind(t)) {
  case BTF_KIND_INT:
  case BTF_KIND_ENUM:
  case BTF_KIND_ENUM64:
  case BTF_KIND_FLOAT:
  case BTF_KIND_STRUCT:
  case BTF_KIND_UNION:
    bytes = t->size;
    break;
  case BTF_KIND_PTR:
    bytes = btf__pointer_size(btf);
    break;
  default:
    return false;
  }
  if (empty)
    cnt = 0;
  if (bytes && cnt > 0xffffffffu / bytes)
    return false;
  *size = cnt * bytes;
  return true;
}
