/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Asks the running kernel whether it takes the BTF of BPF objects.
 *
 * A loader has to finish an object's BTF: the compiler does not know the sizes
 * of sections and the places of variables in them, and the kernel knows nothing
 * of externs.  That is done here as libbpf does it, and nothing else: no name,
 * no kind and no size is made palatable.
 */
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <fcntl.h>
#include <gelf.h>
#include <libelf.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef ELF_C_READ_MMAP
#define ELF_C_READ_MMAP ELF_C_READ
#endif

enum { LOG_SIZE = 32 << 20, EXIT_SKIPPED = 77 };

enum answer { ACCEPTED, REFUSED, SKIPPED };

/** An open ELF object: what is needed of it to finish its BTF. */
struct object {
  const char *path;
  int fd;
  Elf *elf;
  size_t names; /* section index of the section names */
  Elf_Data *symbols;
  size_t symbol_names;
  size_t n_symbols;
};

static int usage(FILE *to) {
  fputs("usage: btf-load [--log] [--raw] OBJECT...\n"
        "\n"
        "Prints for each BPF object whether the running kernel takes its BTF,\n"
        "and the last line of the kernel's log where it does not.\n"
        "\n"
        "  --log     print the whole log of what is refused\n"
        "  --raw     load the BTF as it is: without sizes and offsets\n"
        "  --help    print this\n"
        "\n"
        "Exit status: 0 all accepted, 1 any refused, 2 an object cannot be\n"
        "read, 77 this process may not load BTF.\n",
        to);
  return to == stderr ? 2 : 0;
}

/* An ELF section by name; its size and data where they are asked for. */
static Elf_Scn *find_section(const struct object *obj, const char *name,
                             GElf_Shdr *header) {
  Elf_Scn *scn = NULL;

  while ((scn = elf_nextscn(obj->elf, scn))) {
    const char *found;

    if (!gelf_getshdr(scn, header))
      continue;
    found = elf_strptr(obj->elf, obj->names, header->sh_name);
    if (found && !strcmp(found, name))
      return scn;
  }
  return NULL;
}

static void close_object(struct object *obj) {
  if (obj->elf)
    elf_end(obj->elf);
  if (obj->fd >= 0)
    close(obj->fd);
}

static int open_object(struct object *obj, const char *path) {
  Elf_Scn *scn = NULL;
  GElf_Shdr header;

  memset(obj, 0, sizeof(*obj));
  obj->path = path;
  obj->fd = open(path, O_RDONLY | O_CLOEXEC);
  if (obj->fd < 0)
    return -errno;
  obj->elf = elf_begin(obj->fd, ELF_C_READ_MMAP, NULL);
  if (!obj->elf || elf_kind(obj->elf) != ELF_K_ELF ||
      elf_getshdrstrndx(obj->elf, &obj->names)) {
    close_object(obj);
    return -EINVAL;
  }
  while ((scn = elf_nextscn(obj->elf, scn))) {
    if (!gelf_getshdr(scn, &header) || header.sh_type != SHT_SYMTAB ||
        !header.sh_entsize)
      continue;
    obj->symbols = elf_getdata(scn, NULL);
    obj->symbol_names = header.sh_link;
    obj->n_symbols = header.sh_size / header.sh_entsize;
  }
  return 0;
}

/* The symbol of a global variable. */
static bool find_variable(const struct object *obj, const char *name,
                          GElf_Sym *sym) {
  for (size_t i = 0; obj->symbols && i < obj->n_symbols; i++) {
    const char *found;

    if (!gelf_getsym(obj->symbols, (int)i, sym))
      return false;
    if (GELF_ST_TYPE(sym->st_info) != STT_OBJECT ||
        GELF_ST_BIND(sym->st_info) == STB_LOCAL)
      continue;
    found = elf_strptr(obj->elf, obj->symbol_names, sym->st_name);
    if (found && !strcmp(found, name))
      return true;
  }
  return false;
}

/* libbpf hands out types as const; it changes them itself, and so does this. */
static struct btf_type *type_of(struct btf *btf, __u32 id) {
  return (struct btf_type *)btf__type_by_id(btf, id);
}

static const char *name_of(const struct btf *btf, const struct btf_type *t) {
  const char *name = btf__name_by_offset(btf, t->name_off);

  return name ? name : "";
}

static int by_offset(const void *a, const void *b) {
  const struct btf_var_secinfo *x = a, *y = b;

  return (x->offset > y->offset) - (x->offset < y->offset);
}

/*
 * A section of variables: its size is the ELF section's, a variable's offset
 * its symbol's.  Static variables have their offset already.
 */
static int finish_section(const struct object *obj, struct btf *btf,
                          struct btf_type *section) {
  const char *name = name_of(btf, section);
  struct btf_var_secinfo *vars = btf_var_secinfos(section);
  bool finished = section->size; /* by a linker */
  GElf_Shdr header;

  if (!finished) {
    if (!find_section(obj, name, &header))
      return -ENOENT;
    section->size = header.sh_size;
  }
  for (int i = 0; i < btf_vlen(section); i++) {
    struct btf_type *var = type_of(btf, vars[i].type);
    GElf_Sym sym;

    if (!var || !btf_is_var(var))
      return -EINVAL;
    if (btf_var(var)->linkage != BTF_VAR_GLOBAL_ALLOCATED)
      continue;
    if (!find_variable(obj, name_of(btf, var), &sym))
      return -ENOENT;
    if (!finished)
      vars[i].offset = sym.st_value;
  }
  qsort(vars, btf_vlen(section), sizeof(*vars), by_offset);
  return 0;
}

/*
 * Kernel symbols: each becomes an int in a section of ints.  A function becomes
 * a global one, and its unnamed parameters get a name.
 */
static int finish_ksyms(struct btf *btf, __u32 id) {
  int integer, var, n = btf_vlen(type_of(btf, id));
  struct btf_var_secinfo *vars;

  integer = btf__add_int(btf, "int", 4, BTF_INT_SIGNED);
  if (integer < 0)
    return integer;
  var = btf__add_var(btf, "dummy_ksym", BTF_VAR_GLOBAL_ALLOCATED, integer);
  if (var < 0)
    return var;
  vars = btf_var_secinfos(type_of(btf, id));
  for (int i = 0; i < n; i++) {
    struct btf_type *t = type_of(btf, vars[i].type);

    if (!t)
      return -EINVAL;
    if (btf_is_func(t)) {
      struct btf_type *proto = type_of(btf, t->type);
      struct btf_param *params = btf_params(proto);

      for (int p = 0; p < btf_vlen(proto); p++)
        if (params[p].type && !params[p].name_off)
          params[p].name_off = type_of(btf, var)->name_off;
      t->info = BTF_KIND_FUNC << 24 | BTF_FUNC_GLOBAL;
      vars[i].type = var;
    } else {
      btf_var(t)->linkage = BTF_VAR_GLOBAL_ALLOCATED;
      t->type = integer;
    }
    vars[i].offset = i * sizeof(int);
    vars[i].size = sizeof(int);
  }
  type_of(btf, id)->size = n * sizeof(int);
  return 0;
}

/* The kernel's options: variables, one after the other. */
static int finish_kconfig(struct btf *btf, struct btf_type *section) {
  struct btf_var_secinfo *vars = btf_var_secinfos(section);
  __u32 end = 0;

  for (int i = 0; i < btf_vlen(section); i++) {
    struct btf_type *var = type_of(btf, vars[i].type);
    int align;

    if (!var || !btf_is_var(var))
      return -EINVAL;
    align = btf__align_of(btf, var->type);
    if (align > 0)
      end = (end + align - 1) / align * align;
    btf_var(var)->linkage = BTF_VAR_GLOBAL_ALLOCATED;
    vars[i].offset = end;
    end += vars[i].size;
  }
  section->size = end;
  return 0;
}

/*
 * Finishes the BTF.  Where the object has to be linked with another one first,
 * `why` says so.
 */
static int finish(const struct object *obj, struct btf *btf, char *why,
                  size_t why_size) {
  __u32 n = btf__type_cnt(btf);

  for (__u32 id = 1; id < n; id++) {
    struct btf_type *t = type_of(btf, id);
    const char *name = name_of(btf, t);
    int err = 0;

    if (!btf_is_datasec(t))
      continue;
    if (!strcmp(name, ".ksyms"))
      err = finish_ksyms(btf, id);
    else if (!strcmp(name, ".kconfig"))
      err = finish_kconfig(btf, t);
    else
      err = finish_section(obj, btf, t);
    if (err) {
      snprintf(why, why_size, "a loader cannot finish the section '%.80s': %s",
               name_of(btf, type_of(btf, id)), strerror(-err));
      return err;
    }
  }
  for (__u32 id = 1; id < n; id++) {
    const struct btf_type *t = type_of(btf, id);

    if ((btf_is_func(t) && btf_vlen(t) == BTF_FUNC_EXTERN) ||
        (btf_is_var(t) && btf_var(t)->linkage == BTF_VAR_GLOBAL_EXTERN)) {
      snprintf(why, why_size, "'%.80s' is in another object: link them first",
               name_of(btf, t));
      return -ENOLINK;
    }
  }
  return 0;
}

/* The last line of a log that says something, in place. */
static char *last_line(char *log) {
  char *end = log + strlen(log), *start;

  while (end > log && (end[-1] == '\n' || end[-1] == ' '))
    *--end = '\0';
  start = strrchr(log, '\n');
  start = start ? start + 1 : log;
  return start + strspn(start, "\t ");
}

/* Loads it: 0, or the negative error, and the kernel's log. */
static int load(const void *data, size_t size, char *log) {
  struct bpf_btf_load_opts opts = {.sz = sizeof(opts)};
  int fd = bpf_btf_load(data, size, NULL);

  if (fd < 0 && log) {
    log[0] = '\0';
    opts.log_buf = log;
    opts.log_size = LOG_SIZE;
    opts.log_level = 1;
    fd = bpf_btf_load(data, size, &opts);
  }
  if (fd < 0)
    return fd;
  close(fd);
  return 0;
}

/* Whether this process may load BTF at all. */
static bool allowed(void) {
  struct btf *btf = btf__new_empty();
  const void *data;
  __u32 size;
  bool ok = false;

  if (btf && btf__add_int(btf, "int", 4, BTF_INT_SIGNED) > 0 &&
      (data = btf__raw_data(btf, &size)))
    ok = !load(data, size, NULL);
  btf__free(btf);
  return ok;
}

static enum answer ask(const struct object *obj, char *log, bool raw,
                       bool whole_log) {
  GElf_Shdr header;
  Elf_Scn *scn = find_section(obj, ".BTF", &header);
  Elf_Data *elf_data = scn ? elf_rawdata(scn, NULL) : NULL;
  const void *data;
  struct btf *btf;
  char why[256];
  __u32 size;
  int err;

  if (!elf_data || !elf_data->d_size) {
    printf("skipped\t%s\tno .BTF\n", obj->path);
    return SKIPPED;
  }
  data = elf_data->d_buf;
  size = elf_data->d_size;
  btf = btf__new(data, size);
  if (btf && !raw) {
    err = finish(obj, btf, why, sizeof(why));
    if (err) {
      bool link = err == -ENOLINK;

      printf("%s\t%s\t%s\n", link ? "skipped" : "refused", obj->path, why);
      btf__free(btf);
      return link ? SKIPPED : REFUSED;
    }
  }
  /* What libbpf cannot parse goes to the kernel as it is. */
  if (btf) {
    const __u16 probe = 1;
    bool little = *(const char *)&probe;

    btf__set_endianness(btf, little ? BTF_LITTLE_ENDIAN : BTF_BIG_ENDIAN);
    data = btf__raw_data(btf, &size);
  }
  err = data ? load(data, size, log) : -ENOMEM;
  if (!err)
    printf("accepted\t%s\t\n", obj->path);
  else if (whole_log)
    printf("refused\t%s\t%s\n%s\n", obj->path, strerror(-err), log);
  else
    printf("refused\t%s\t%s (%s)\n", obj->path, last_line(log), strerror(-err));
  btf__free(btf);
  return err ? REFUSED : ACCEPTED;
}

static int silent(enum libbpf_print_level level, const char *format,
                  va_list args) {
  (void)level, (void)format, (void)args;
  return 0;
}

int main(int argc, char **argv) {
  bool raw = false, whole_log = false;
  int first = 1, status = 0;
  char *log;

  for (; first < argc && argv[first][0] == '-'; first++) {
    if (!strcmp(argv[first], "--help"))
      return usage(stdout);
    else if (!strcmp(argv[first], "--log"))
      whole_log = true;
    else if (!strcmp(argv[first], "--raw"))
      raw = true;
    else
      return usage(stderr);
  }
  if (first == argc)
    return usage(stderr);
  libbpf_set_print(silent);
  if (elf_version(EV_CURRENT) == EV_NONE || !(log = malloc(LOG_SIZE))) {
    fputs("btf-load: out of memory\n", stderr);
    return 2;
  }
  if (!allowed()) {
    puts("skipped: this process may not load BTF (it needs CAP_BPF)");
    free(log);
    return EXIT_SKIPPED;
  }
  for (int i = first; i < argc; i++) {
    struct object obj;
    int err = open_object(&obj, argv[i]);

    if (err) {
      fprintf(stderr, "btf-load: %s: %s\n", argv[i],
              err == -EINVAL ? "no ELF object" : strerror(-err));
      status = 2;
      continue;
    }
    if (ask(&obj, log, raw, whole_log) == REFUSED && !status)
      status = 1;
    close_object(&obj);
  }
  free(log);
  return status;
}
