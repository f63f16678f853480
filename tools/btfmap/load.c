// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// btfmap load: creates each map in the kernel, with its BTF types, and says
/// what the kernel said. Nothing stays: every descriptor is closed again.

#include "cli.h"
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LOG_SIZE = 1 << 20, LOG_LINES = 5 };

struct load {
  struct cli *cli;
  const struct btfmap_object *obj;
  struct json_object *entry;
  int btf_fd;
  int status;
};

static void worse(struct load *l, int status) {
  if (status > l->status)
    l->status = status;
}

/// Permission is nothing that the object can be blamed for.
static int status_of(int err) {
  return err == EPERM || err == EACCES ? BTFMAP_UNKNOWN : BTFMAP_INCOMPLETE;
}

static const char *kernel_error(int err) {
  if (err == EPERM)
    return "not permitted (loading needs CAP_BPF; run it as root)";
  if (err == 524) // the kernel's own ENOTSUPP
    return "Operation not supported";
  return strerror(err);
}

/// The last lines of \p log, which is changed.
static void report_log(struct load *l, struct json_object *btf, char *log) {
  struct json_object *lines = btf ? put_array(btf, "log") : NULL;
  size_t len = strlen(log);
  char *start;
  int cnt = 0;

  while (len && isspace((unsigned char)log[len - 1]))
    log[--len] = '\0';
  for (start = log + len; start > log; start--)
    if (start[-1] == '\n' && ++cnt == LOG_LINES)
      break;
  for (char *line = strtok(start, "\n"); line; line = strtok(NULL, "\n")) {
    if (lines)
      put_item_str(lines, line);
    else
      printf("%s: kernel: %s\n", btfmap_name(l->obj), line);
  }
}

static void report_btf_error(struct load *l, struct json_object *entry,
                             const char *what, const char *text) {
  if (entry)
    put_str(entry, "error", text);
  else
    printf("%s: %s%s%s: %s\n", btfmap_name(l->obj), cli_red(l->cli), what,
           cli_reset(l->cli), text);
}

/// Loads the BTF; l->btf_fd is negative if that did not work.
static void load_btf(struct load *l) {
  struct json_object *entry = l->entry ? put_sub(l->entry, "btf") : NULL;
  LIBBPF_OPTS(bpf_btf_load_opts, opts);
  struct btfmap_error err;
  struct btf *btf = NULL;
  char *log = NULL;
  const void *raw;
  __u32 size;
  int error;

  if (entry)
    put_bool(entry, "loaded", false);
  if (btfmap_kernel_btf(l->obj, &btf, &err)) {
    report_btf_error(l, entry, "BTF cannot be loaded", err.text);
    worse(l, BTFMAP_UNKNOWN);
    goto out;
  }
  raw = btf__raw_data(btf, &size);
  l->btf_fd = raw ? bpf_btf_load(raw, size, NULL) : -1;
  if (l->btf_fd >= 0) {
    if (entry)
      put_bool(entry, "loaded", true);
    goto out;
  }
  error = errno;
  worse(l, status_of(error));
  report_btf_error(l, entry, "BTF refused", kernel_error(error));
  if (entry)
    put_num(entry, "errno", error);
  log = raw && error != EPERM ? calloc(1, LOG_SIZE) : NULL;
  if (!log)
    goto out;
  opts.log_buf = log;
  opts.log_size = LOG_SIZE;
  opts.log_level = 1;
  l->btf_fd = bpf_btf_load(raw, size, &opts);
  report_log(l, entry, log);
out:
  free(log);
  btf__free(btf);
}

/// Map types that take no BTF types for key and value: libbpf's list in
/// bpf_object__create_map(), and those that the kernel checks with
/// map_check_no_btf().
static bool takes_no_btf(__u32 map_type) {
  switch (map_type) {
  case BPF_MAP_TYPE_PROG_ARRAY:
  case BPF_MAP_TYPE_PERF_EVENT_ARRAY:
  case BPF_MAP_TYPE_CGROUP_ARRAY:
  case BPF_MAP_TYPE_STACK_TRACE:
  case BPF_MAP_TYPE_ARRAY_OF_MAPS:
  case BPF_MAP_TYPE_HASH_OF_MAPS:
  case BPF_MAP_TYPE_DEVMAP:
  case BPF_MAP_TYPE_DEVMAP_HASH:
  case BPF_MAP_TYPE_CPUMAP:
  case BPF_MAP_TYPE_XSKMAP:
  case BPF_MAP_TYPE_SOCKMAP:
  case BPF_MAP_TYPE_SOCKHASH:
  case BPF_MAP_TYPE_QUEUE:
  case BPF_MAP_TYPE_STACK:
  case BPF_MAP_TYPE_BLOOM_FILTER:
  case BPF_MAP_TYPE_REUSEPORT_SOCKARRAY:
  case BPF_MAP_TYPE_RINGBUF:
  case BPF_MAP_TYPE_USER_RINGBUF:
    return true;
  default:
    return false;
  }
}

static bool is_map_of_maps(__u32 map_type) {
  return map_type == BPF_MAP_TYPE_ARRAY_OF_MAPS ||
         map_type == BPF_MAP_TYPE_HASH_OF_MAPS;
}

/// What libbpf makes of max_entries: an entry a CPU where none are given, and
/// pages in a power of two for ring buffers.
static __u32 entries(const struct btfmap_def *def) {
  __u32 cnt = def->max_entries, page = sysconf(_SC_PAGESIZE);
  int cpus;

  switch (def->map_type) {
  case BPF_MAP_TYPE_PERF_EVENT_ARRAY:
    cpus = cnt ? 0 : libbpf_num_possible_cpus();
    return cpus > 0 ? (__u32)cpus : cnt;
  case BPF_MAP_TYPE_RINGBUF:
  case BPF_MAP_TYPE_USER_RINGBUF:
    while (cnt && page < cnt && page <= 0x7fffffff)
      page *= 2;
    return cnt && page >= cnt ? page : cnt;
  default:
    return cnt;
  }
}

/// The kernel's names are short, and of letters, digits, '_' and '.'.
static void kernel_name(const char *name, char out[BPF_OBJ_NAME_LEN]) {
  size_t i;

  for (i = 0; name[i] && i < BPF_OBJ_NAME_LEN - 1; i++)
    out[i] = isalnum((unsigned char)name[i]) || name[i] == '.' ? name[i] : '_';
  out[i] = '\0';
}

/// Returns a descriptor, or a negative errno; \p with_btf says whether the map
/// has its BTF types.
static int create(struct load *l, const char *name,
                  const struct btfmap_def *def, int inner_fd, bool *with_btf) {
  LIBBPF_OPTS(bpf_map_create_opts, opts);
  char short_name[BPF_OBJ_NAME_LEN];
  int fd;

  kernel_name(name, short_name);
  opts.map_flags = def->map_flags;
  opts.map_extra = def->map_extra;
  opts.numa_node = def->numa_node;
  if (inner_fd >= 0)
    opts.inner_map_fd = inner_fd;
  *with_btf =
      !takes_no_btf(def->map_type) && (def->key_type_id || def->value_type_id);
  if (*with_btf) {
    opts.btf_fd = l->btf_fd;
    opts.btf_key_type_id = def->key_type_id;
    opts.btf_value_type_id = def->value_type_id;
  }
  fd = bpf_map_create(def->map_type, short_name, def->key_size, def->value_size,
                      entries(def), &opts);
  if (fd < 0 && errno == 524 && *with_btf) {
    // A map type that takes none, and that this program does not know.
    opts.btf_fd = opts.btf_key_type_id = opts.btf_value_type_id = 0;
    *with_btf = false;
    fd = bpf_map_create(def->map_type, short_name, def->key_size,
                        def->value_size, entries(def), &opts);
  }
  return fd < 0 ? -errno : fd;
}

static void report_map(struct load *l, const struct btfmap_map *map,
                       struct json_object *entry, int fd, bool with_btf) {
  char buf[32];

  if (entry) {
    put_str(entry, "name", map->name);
    put_str(entry, "path", map->path);
    put_bool(entry, "created", true);
    put_bool(entry, "btf", with_btf);
  } else {
    printf("%s: map %s%s%s: %screated%s, %s, %s", btfmap_name(l->obj),
           cli_bold(l->cli), map->name, cli_reset(l->cli), cli_green(l->cli),
           cli_reset(l->cli),
           cli_type_name(map->def->map_type, buf, sizeof(buf)),
           with_btf ? "with BTF key" : "without BTF types");
    if (with_btf)
      printf(" [%u] and value [%u]", map->def->key_type_id,
             map->def->value_type_id);
    putchar('\n');
  }
  close(fd);
}

static void report_failure(struct load *l, const struct btfmap_map *map,
                           struct json_object *entry, const char *what,
                           const char *text, int error) {
  if (entry) {
    put_str(entry, "name", map->name);
    put_str(entry, "path", map->path);
    put_bool(entry, "created", false);
    put_str(entry, "what", what);
    put_str(entry, "error", text);
    if (error)
      put_num(entry, "errno", error);
    return;
  }
  printf("%s: map %s%s%s: %s%s%s: %s\n", btfmap_name(l->obj), cli_bold(l->cli),
         map->name, cli_reset(l->cli), cli_red(l->cli), what, cli_reset(l->cli),
         text);
}

/// The first problem of a map, in a line.
static void describe_problem(const struct btfmap_map *map, char *text,
                             size_t size) {
  const struct btfmap_problem *problem = &map->problem;
  const struct btfmap_def *def = map->def;

  while (def && !def->problem_cnt)
    def = def->inner;
  if (def)
    problem = &def->problems[0];
  snprintf(text, size, "%s%s%s%s", def && def != map->def ? "values." : "",
           problem->field ? problem->field : "",
           problem->field && *problem->field ? ": " : "",
           problem->reason ? problem->reason : "");
}

static void load_map(struct load *l, const struct btfmap_map *map,
                     struct json_object *entry) {
  const struct btfmap_def *def = map->def;
  bool with_btf, maps_inside;
  int fd, inner_fd = -1;
  char text[1024];

  if (map->status != BTFMAP_COMPLETE) {
    describe_problem(map, text, sizeof(text));
    report_failure(l, map, entry, cli_status(map->status), text, 0);
    worse(l, map->status);
    return;
  }
  maps_inside = is_map_of_maps(def->map_type);
  if (maps_inside && def->inner &&
      (def->inner->inner || def->inner->inner_repeats)) {
    report_failure(l, map, entry, "refused",
                   "a map of maps of maps: the kernel takes one level", 0);
    worse(l, BTFMAP_INCOMPLETE);
    return;
  }
  if (maps_inside && def->inner_repeats) {
    report_failure(l, map, entry, "refused", "a map of itself", 0);
    worse(l, BTFMAP_INCOMPLETE);
    return;
  }
  if (maps_inside && def->inner) {
    snprintf(text, sizeof(text), "%s.inner", map->name);
    inner_fd = create(l, text, def->inner, -1, &with_btf);
    if (inner_fd < 0) {
      report_failure(l, map, entry, "inner map refused",
                     kernel_error(-inner_fd), -inner_fd);
      worse(l, status_of(-inner_fd));
      return;
    }
  }
  fd = create(l, map->name, def, inner_fd, &with_btf);
  if (fd < 0) {
    report_failure(l, map, entry, "refused", kernel_error(-fd), -fd);
    worse(l, status_of(-fd));
  } else {
    report_map(l, map, entry, fd, with_btf);
  }
  if (inner_fd >= 0)
    close(inner_fd);
}

int cmd_load(struct cli *cli, const struct btfmap_object *obj,
             struct json_object *entry) {
  struct load l = {.cli = cli, .obj = obj, .entry = entry, .btf_fd = -1};
  const __u16 one = 1;
  bool big_endian = !*(const __u8 *)&one;
  struct json_object *maps;

  if (btfmap_big_endian(obj) != big_endian) {
    report_btf_error(&l, entry, "cannot be loaded",
                     big_endian ? "the object is little-endian, this machine "
                                  "is big-endian"
                                : "the object is big-endian, this machine is "
                                  "little-endian");
    return BTFMAP_UNKNOWN;
  }
  load_btf(&l);
  if (l.btf_fd < 0)
    return l.status;
  maps = entry ? put_array(entry, "maps") : NULL;
  for (size_t i = 0; i < btfmap_count(obj); i++)
    load_map(&l, btfmap_get(obj, i), maps ? put_item(maps) : NULL);
  close(l.btf_fd);
  return l.status;
}
