// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Broken BTF is found here, so that nothing else has to look for it: first the
/// raw bytes, as far as libbpf's parser depends on them, then the types.

#include "internal.h"
#include <byteswap.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct raw {
  const unsigned char *data;
  bool swapped;
};

static __u32 get32(const struct raw *raw, size_t off) {
  __u32 value;

  memcpy(&value, raw->data + off, sizeof(value));
  return raw->swapped ? bswap_32(value) : value;
}

/// Bytes that a type with this info word takes, 0 if the kind is not known.
static size_t type_size(__u32 info) {
  size_t base = sizeof(struct btf_type), vlen = BTF_INFO_VLEN(info);

  switch (BTF_INFO_KIND(info)) {
  case BTF_KIND_FWD:
  case BTF_KIND_CONST:
  case BTF_KIND_VOLATILE:
  case BTF_KIND_RESTRICT:
  case BTF_KIND_PTR:
  case BTF_KIND_TYPEDEF:
  case BTF_KIND_FUNC:
  case BTF_KIND_FLOAT:
  case BTF_KIND_TYPE_TAG:
    return base;
  case BTF_KIND_INT:
  case BTF_KIND_VAR:
  case BTF_KIND_DECL_TAG:
    return base + sizeof(__u32);
  case BTF_KIND_ENUM:
    return base + vlen * sizeof(struct btf_enum);
  case BTF_KIND_ENUM64:
    return base + vlen * 3 * sizeof(__u32);
  case BTF_KIND_ARRAY:
    return base + sizeof(struct btf_array);
  case BTF_KIND_STRUCT:
  case BTF_KIND_UNION:
    return base + vlen * sizeof(struct btf_member);
  case BTF_KIND_FUNC_PROTO:
    return base + vlen * sizeof(struct btf_param);
  case BTF_KIND_DATASEC:
    return base + vlen * sizeof(struct btf_var_secinfo);
  default:
    return 0;
  }
}

static int check_raw_types(const struct raw *raw, size_t off, size_t end,
                           struct btfmap_error *err) {
  for (__u32 id = 1; off < end; id++) {
    size_t size;
    __u32 info;

    if (end - off < sizeof(struct btf_type))
      return bm_fail(err, -EINVAL, "BTF type [%u] is cut off", id);
    info = get32(raw, off + offsetof(struct btf_type, info));
    size = type_size(info);
    if (!size)
      return bm_fail(err, -EINVAL, "BTF type [%u] is of unknown kind %u", id,
                     BTF_INFO_KIND(info));
    if (end - off < size)
      return bm_fail(err, -EINVAL, "BTF type [%u] is cut off", id);
    off += size;
  }
  return 0;
}

int bm_check_raw(const void *data, size_t size, struct btfmap_error *err) {
  struct raw raw = {.data = data};
  struct btf_header hdr;
  __u64 hdr_len, type_off, type_len, str_off, str_len;

  if (size < sizeof(hdr))
    return bm_fail(err, -EINVAL, "BTF is cut off in its header");
  memcpy(&hdr, data, sizeof(hdr));
  if (hdr.magic != BTF_MAGIC && hdr.magic != bswap_16(BTF_MAGIC))
    return bm_fail(err, -EINVAL,
                   "this is no BTF: its first bytes are %02x %02x", raw.data[0],
                   raw.data[1]);
  raw.swapped = hdr.magic != BTF_MAGIC;
  if (hdr.version != BTF_VERSION)
    return bm_fail(err, -ENOTSUP, "BTF version %u is not known", hdr.version);

  hdr_len = get32(&raw, offsetof(struct btf_header, hdr_len));
  type_off = get32(&raw, offsetof(struct btf_header, type_off));
  type_len = get32(&raw, offsetof(struct btf_header, type_len));
  str_off = get32(&raw, offsetof(struct btf_header, str_off));
  str_len = get32(&raw, offsetof(struct btf_header, str_len));
  if (hdr_len < sizeof(hdr) || hdr_len > size)
    return bm_fail(err, -EINVAL, "BTF header has a length of %llu bytes",
                   hdr_len);
  if (raw.swapped && hdr_len != sizeof(hdr))
    return bm_fail(err, -ENOTSUP,
                   "BTF header of %llu bytes in the other byte order is not "
                   "supported",
                   hdr_len);
  if ((hdr_len + type_off) % 4 || type_len % 4)
    return bm_fail(err, -EINVAL, "BTF types are not aligned to 4 bytes");
  if (type_off + type_len > str_off)
    return bm_fail(err, -EINVAL, "BTF types overlap the strings");
  if (size > 0xffffffffu || hdr_len + str_off + str_len > size)
    return bm_fail(err, -EINVAL,
                   "BTF is cut off: it has %zu bytes, its header asks for %llu",
                   size, hdr_len + str_off + str_len);
  if (!str_len || str_len - 1 > BTF_MAX_NAME_OFFSET ||
      raw.data[hdr_len + str_off] || raw.data[hdr_len + str_off + str_len - 1])
    return bm_fail(err, -EINVAL,
                   "BTF strings do not start and end with a zero byte");
  return check_raw_types(&raw, hdr_len + type_off,
                         hdr_len + type_off + type_len, err);
}

static int check_name(const struct btf *btf, __u32 id, __u32 off,
                      struct btfmap_error *err) {
  if (btf__str_by_offset(btf, off))
    return 0;
  return bm_fail(
      err, -EINVAL,
      "BTF type [%u] has its name at %u, past the end of the strings", id, off);
}

static int check_range(const struct btf *btf, __u32 id, __u32 ref,
                       struct btfmap_error *err) {
  if (ref < btf__type_cnt(btf))
    return 0;
  return bm_fail(err, -EINVAL,
                 "BTF type [%u] refers to type [%u], but the last one is [%u]",
                 id, ref, btf__type_cnt(btf) - 1);
}

/// A place where a C program writes a type: variables, functions, sections and
/// declaration tags are none.
static int check_ref(const struct btf *btf, __u32 id, __u32 ref,
                     struct btfmap_error *err) {
  const struct btf_type *t;
  int ret = check_range(btf, id, ref, err);

  if (ret)
    return ret;
  t = bm_type(btf, ref);
  if (!btf_is_var(t) && !btf_is_func(t) && !btf_is_datasec(t) &&
      !btf_is_decl_tag(t))
    return 0;
  return bm_fail(err, -EINVAL, "BTF type [%u] refers to [%u], which is no type",
                 id, ref);
}

static int check_section(const struct btf *btf, __u32 id,
                         struct btfmap_error *err) {
  const struct btf_type *t = bm_type(btf, id);
  const struct btf_var_secinfo *var = btf_var_secinfos(t);
  int ret = 0;

  for (__u32 i = 0; !ret && i < btf_vlen(t); i++, var++) {
    ret = check_range(btf, id, var->type, err);
    if (!ret && !btf_is_var(bm_type(btf, var->type)) &&
        !btf_is_func(bm_type(btf, var->type)))
      ret = bm_fail(err, -EINVAL,
                    "BTF section [%u] has [%u] in it, which is no variable", id,
                    var->type);
  }
  return ret;
}

static int check_type(const struct btf *btf, __u32 id,
                      struct btfmap_error *err) {
  const struct btf_type *t = bm_type(btf, id);
  __u32 vlen = btf_vlen(t);
  int ret = check_name(btf, id, t->name_off, err);

  if (ret)
    return ret;
  switch (btf_kind(t)) {
  case BTF_KIND_PTR:
  case BTF_KIND_TYPEDEF:
  case BTF_KIND_CONST:
  case BTF_KIND_VOLATILE:
  case BTF_KIND_RESTRICT:
  case BTF_KIND_TYPE_TAG:
  case BTF_KIND_VAR:
    return check_ref(btf, id, t->type, err);
  case BTF_KIND_DECL_TAG:
    return check_range(btf, id, t->type, err);
  case BTF_KIND_FUNC:
    ret = check_ref(btf, id, t->type, err);
    if (!ret && !btf_is_func_proto(bm_type(btf, t->type)))
      ret = bm_fail(err, -EINVAL,
                    "BTF function [%u] has [%u] for a prototype, which is none",
                    id, t->type);
    return ret;
  case BTF_KIND_ARRAY:
    ret = check_ref(btf, id, btf_array(t)->type, err);
    return ret ? ret : check_ref(btf, id, btf_array(t)->index_type, err);
  case BTF_KIND_STRUCT:
  case BTF_KIND_UNION:
    for (__u32 i = 0; !ret && i < vlen; i++) {
      ret = check_name(btf, id, btf_members(t)[i].name_off, err);
      if (!ret)
        ret = check_ref(btf, id, btf_members(t)[i].type, err);
    }
    return ret;
  case BTF_KIND_ENUM:
    for (__u32 i = 0; !ret && i < vlen; i++)
      ret = check_name(btf, id, btf_enum(t)[i].name_off, err);
    return ret;
  case BTF_KIND_ENUM64:
    for (__u32 i = 0; !ret && i < vlen; i++)
      ret = check_name(btf, id, ((const __u32 *)(t + 1))[3 * i], err);
    return ret;
  case BTF_KIND_FUNC_PROTO:
    ret = check_ref(btf, id, t->type, err);
    for (__u32 i = 0; !ret && i < vlen; i++) {
      ret = check_name(btf, id, btf_params(t)[i].name_off, err);
      if (!ret)
        ret = check_ref(btf, id, btf_params(t)[i].type, err);
    }
    return ret;
  case BTF_KIND_DATASEC:
    return check_section(btf, id, err);
  default:
    return 0;
  }
}

typedef bool (*edge_fn)(const struct btf *btf, __u32 id, __u32 n, __u32 *child);

/// A chain of pointers, typedefs and qualifiers.
static bool chained(const struct btf *btf, __u32 id, __u32 n, __u32 *child) {
  const struct btf_type *t = bm_type(btf, id);

  if (n || (!btf_is_ptr(t) && !btf_is_typedef(t) && !btf_is_mod(t)))
    return false;
  *child = t->type;
  return true;
}

/// Walks all types along \p edge; \p what says what a cycle means.
static int check_cycles(const struct btf *btf, edge_fn edge, const char *what,
                        struct btfmap_error *err) {
  enum { NEW, OPEN, DONE };
  __u32 cnt = btf__type_cnt(btf), child;
  struct bm_stack stack = {};
  unsigned char *state = calloc(cnt, 1);
  int ret = -ENOMEM;

  if (!state)
    goto out;
  for (__u32 id = 1; id < cnt; id++) {
    if (state[id] != NEW)
      continue;
    state[id] = OPEN;
    if (bm_push(&stack, id))
      goto out;
    while (stack.cnt) {
      struct bm_frame *top = &stack.frames[stack.cnt - 1];

      if (!edge(btf, top->id, top->next++, &child)) {
        state[top->id] = DONE;
        stack.cnt--;
      } else if (state[child] == OPEN) {
        ret = bm_fail(err, -EINVAL, "BTF type [%u] %s", child, what);
        goto out;
      } else if (child && state[child] == NEW) {
        state[child] = OPEN;
        if (bm_push(&stack, child))
          goto out;
      }
    }
  }
  ret = 0;
out:
  if (ret == -ENOMEM)
    bm_fail(err, ret, "no memory");
  free(stack.frames);
  free(state);
  return ret;
}

int btfmap_validate(const struct btf *btf, struct btfmap_error *err) {
  __u32 cnt = btf__type_cnt(btf);
  int ret = 0;

  for (__u32 id = 1; !ret && id < cnt; id++)
    ret = check_type(btf, id, err);
  if (!ret)
    ret = check_cycles(btf, bm_contained, "contains itself", err);
  if (!ret)
    ret = check_cycles(btf, chained, "refers to nothing but itself", err);
  return ret;
}
