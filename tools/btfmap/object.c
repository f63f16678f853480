// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Reading an object file: bytes, ELF sections and symbols, BTF.

#include "internal.h"
#include <byteswap.h>
#include <errno.h>
#include <fcntl.h>
#include <gelf.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int read_all(int fd, struct btfmap_object *obj,
                    struct btfmap_error *err) {
  size_t cap = 0;

  for (;;) {
    ssize_t got;

    if (obj->size == cap) {
      size_t new_cap = cap ? cap * 2 : 1 << 16;
      void *bigger = realloc(obj->data, new_cap);

      if (!bigger)
        return bm_fail(err, -ENOMEM, "no memory");
      obj->data = bigger;
      cap = new_cap;
    }
    got = read(fd, (char *)obj->data + obj->size, cap - obj->size);
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      return bm_fail(err, -errno, "cannot read: %s", strerror(errno));
    if (!got)
      return 0;
    obj->size += got;
  }
}

static Elf_Scn *find_section(const struct btfmap_object *obj, const char *name,
                             GElf_Shdr *shdr) {
  Elf_Scn *scn = NULL;
  size_t names;

  if (!obj->elf || elf_getshdrstrndx(obj->elf, &names))
    return NULL;
  while ((scn = elf_nextscn(obj->elf, scn))) {
    const char *found;

    if (!gelf_getshdr(scn, shdr))
      continue;
    found = elf_strptr(obj->elf, names, shdr->sh_name);
    if (found && !strcmp(found, name))
      return scn;
  }
  return NULL;
}

bool bm_section(const struct btfmap_object *obj, const char *name, __u64 *size,
                size_t *index) {
  GElf_Shdr shdr;
  Elf_Scn *scn = find_section(obj, name, &shdr);

  if (!scn)
    return false;
  *size = shdr.sh_size;
  if (index)
    *index = elf_ndxscn(scn);
  return true;
}

const char *bm_section_name(const struct btfmap_object *obj, size_t index) {
  Elf_Scn *scn = elf_getscn(obj->elf, index);
  const char *name = NULL;
  GElf_Shdr shdr;
  size_t names;

  if (scn && gelf_getshdr(scn, &shdr) && !elf_getshdrstrndx(obj->elf, &names))
    name = elf_strptr(obj->elf, names, shdr.sh_name);
  return name ? name : "";
}

static int compare_symbols(const void *a, const void *b) {
  const struct bm_symbol *left = a, *right = b;
  int ret = strcmp(left->name, right->name);

  if (ret)
    return ret;
  return (left->section > right->section) - (left->section < right->section);
}

int bm_symbols(const struct btfmap_object *obj, struct bm_symbols *symbols) {
  Elf_Scn *scn = NULL;
  GElf_Shdr shdr;
  Elf_Data *data;
  GElf_Sym sym;
  size_t cap = 0;

  memset(symbols, 0, sizeof(*symbols));
  if (!obj->elf)
    return 0;
  while ((scn = elf_nextscn(obj->elf, scn)))
    if (gelf_getshdr(scn, &shdr) && shdr.sh_type == SHT_SYMTAB)
      break;
  data = scn ? elf_getdata(scn, NULL) : NULL;
  for (int i = 0; data && gelf_getsym(data, i, &sym); i++) {
    const char *name = elf_strptr(obj->elf, shdr.sh_link, sym.st_name);
    int type = GELF_ST_TYPE(sym.st_info);

    if (!name || !*name || (type != STT_OBJECT && type != STT_NOTYPE))
      continue;
    if (bm_grow((void **)&symbols->list, &cap, symbols->cnt,
                sizeof(*symbols->list))) {
      free(symbols->list);
      return -ENOMEM;
    }
    symbols->list[symbols->cnt++] =
        (struct bm_symbol){name, sym.st_shndx, sym.st_value, sym.st_size};
  }
  if (symbols->cnt)
    qsort(symbols->list, symbols->cnt, sizeof(*symbols->list), compare_symbols);
  return 0;
}

const struct bm_symbol *bm_find_symbol(const struct bm_symbols *symbols,
                                       const char *name, size_t section) {
  struct bm_symbol key = {.name = name, .section = section};

  if (!symbols->cnt)
    return NULL;
  return bsearch(&key, symbols->list, symbols->cnt, sizeof(key),
                 compare_symbols);
}

/// Finds the bytes of the BTF section.
static int find_btf(struct btfmap_object *obj, const void **raw, size_t *size,
                    struct btfmap_error *err) {
  Elf_Data *data;
  GElf_Shdr shdr;
  Elf_Scn *scn;

  if (elf_version(EV_CURRENT) == EV_NONE)
    return bm_fail(err, -ENOTSUP, "libelf: %s", elf_errmsg(-1));
  obj->elf = elf_memory(obj->data, obj->size);
  if (!obj->elf)
    return bm_fail(err, -EINVAL, "broken ELF: %s", elf_errmsg(-1));
  if (elf_kind(obj->elf) != ELF_K_ELF)
    return bm_fail(err, -ENOTSUP, "this is no ELF object");
  scn = find_section(obj, BTF_ELF_SEC, &shdr);
  if (!scn) {
    size_t cnt;

    if (elf_getshdrnum(obj->elf, &cnt))
      return bm_fail(err, -EINVAL, "broken ELF: %s", elf_errmsg(-1));
    for (size_t i = 0; i < cnt; i++)
      if (!elf_getscn(obj->elf, i))
        return bm_fail(err, -EINVAL, "broken ELF: it is cut off");
    return bm_fail(err, -ENOENT,
                   "no BTF: the object has no section .BTF (compile with -g)");
  }
  if (shdr.sh_flags & SHF_COMPRESSED)
    return bm_fail(err, -ENOTSUP, "section .BTF is compressed");
  if (shdr.sh_type == SHT_NOBITS)
    return bm_fail(err, -EINVAL, "section .BTF has no content");
  if (shdr.sh_offset > obj->size || shdr.sh_size > obj->size - shdr.sh_offset)
    return bm_fail(err, -EINVAL, "broken ELF: section .BTF is cut off");
  data = elf_rawdata(scn, NULL);
  if (!data || !data->d_buf)
    return bm_fail(err, -EINVAL, "broken ELF: section .BTF: %s",
                   data ? "no content" : elf_errmsg(-1));
  *raw = data->d_buf;
  *size = data->d_size;
  return 0;
}

static int parse(struct btfmap_object *obj, struct btfmap_error *err) {
  const unsigned char *bytes = obj->data;
  const void *raw = obj->data;
  size_t size = obj->size;
  int ret = 0;

  if (!size)
    return bm_fail(err, -EINVAL, "empty");
  if (size >= SELFMAG && !memcmp(bytes, ELFMAG, SELFMAG))
    ret = find_btf(obj, &raw, &size, err);
  else if (size < 2 || !((bytes[0] == 0xeb && bytes[1] == 0x9f) ||
                         (bytes[0] == 0x9f && bytes[1] == 0xeb)))
    ret = bm_fail(err, -ENOTSUP, "this is neither an ELF object nor BTF");
  if (!ret)
    ret = bm_check_raw(raw, size, err);
  if (ret)
    return ret;

  obj->btf = btf__new(raw, size);
  ret = -errno;
  if (!obj->btf)
    return bm_fail(err, ret, "libbpf cannot read the BTF: %s", strerror(-ret));
  ret = btfmap_validate(obj->btf, err);
  if (ret)
    return ret;
  // BPF has 64-bit pointers; only another ELF class says otherwise.
  btf__set_pointer_size(
      obj->btf, obj->elf && gelf_getclass(obj->elf) == ELFCLASS32 ? 4 : 8);
  return bm_find_maps(obj, err);
}

static struct btfmap_object *new_object(const char *name,
                                        struct btfmap_error *err) {
  struct btfmap_object *obj = calloc(1, sizeof(*obj));

  if (obj)
    obj->name = bm_escape(name, false);
  if (obj && obj->name)
    return obj;
  free(obj);
  bm_fail(err, -ENOMEM, "no memory");
  return NULL;
}

int btfmap_open(const char *path, struct btfmap_object **out,
                struct btfmap_error *err) {
  bool is_stdin = !strcmp(path, "-");
  struct btfmap_object *obj = new_object(is_stdin ? "<stdin>" : path, err);
  int fd = STDIN_FILENO, ret = -ENOMEM;

  *out = NULL;
  if (!obj)
    return ret;
  if (!is_stdin)
    fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    ret = bm_fail(err, -errno, "cannot open: %s", strerror(errno));
    goto out;
  }
  ret = read_all(fd, obj, err);
  if (!ret)
    ret = parse(obj, err);
out:
  if (fd >= 0 && !is_stdin)
    close(fd);
  if (ret)
    btfmap_close(obj);
  else
    *out = obj;
  return ret;
}

int btfmap_open_mem(const void *data, size_t size, const char *name,
                    struct btfmap_object **out, struct btfmap_error *err) {
  struct btfmap_object *obj = new_object(name, err);
  int ret = -ENOMEM;

  *out = NULL;
  if (!obj)
    return ret;
  obj->data = malloc(size + 1);
  if (!obj->data) {
    bm_fail(err, ret, "no memory");
    goto out;
  }
  if (size)
    memcpy(obj->data, data, size);
  obj->size = size;
  ret = parse(obj, err);
out:
  if (ret)
    btfmap_close(obj);
  else
    *out = obj;
  return ret;
}

static void free_problem(const struct btfmap_problem *problem) {
  free((char *)problem->field);
  free((char *)problem->reason);
}

void btfmap_close(struct btfmap_object *obj) {
  if (!obj)
    return;
  for (size_t i = 0; i < obj->map_cnt; i++) {
    free((char *)obj->maps[i].path);
    free_problem(&obj->maps[i].problem);
  }
  for (size_t i = 0; i < obj->def_cnt; i++) {
    struct btfmap_def *def = obj->defs[i];

    for (size_t j = 0; j < def->problem_cnt; j++)
      free_problem(&def->problems[j]);
    free((void *)def->problems);
    free((char *)def->inner_path);
    free(def);
  }
  while (obj->texts) {
    struct bm_text *next = obj->texts->next;

    free(obj->texts);
    obj->texts = next;
  }
  free(obj->maps);
  free(obj->defs);
  btf__free(obj->btf);
  elf_end(obj->elf);
  free(obj->data);
  free(obj->name);
  free(obj);
}

const char *btfmap_name(const struct btfmap_object *obj) { return obj->name; }

const struct btf *btfmap_btf(const struct btfmap_object *obj) {
  return obj->btf;
}

bool btfmap_big_endian(const struct btfmap_object *obj) {
  return btf__endianness(obj->btf) == BTF_BIG_ENDIAN;
}

size_t btfmap_count(const struct btfmap_object *obj) { return obj->map_cnt; }

const struct btfmap_map *btfmap_get(const struct btfmap_object *obj, size_t i) {
  return i < obj->map_cnt ? &obj->maps[i] : NULL;
}

enum btfmap_status btfmap_object_status(const struct btfmap_object *obj) {
  enum btfmap_status worst = BTFMAP_COMPLETE;

  for (size_t i = 0; i < obj->map_cnt; i++)
    if (obj->maps[i].status > worst)
      worst = obj->maps[i].status;
  return worst;
}
