/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * usage: loader-libbpf [--bpftool PROGRAM] OBJECT...
 *
 * Loads each object with libbpf, writes an entry to each map, runs the socket
 * filter on datagrams of its own, and reads entries back through the BTF that
 * the kernel has for the map. Prints JSON, one line a map and one a program;
 * with
 * --bpftool, what `bpftool map dump` says of the map, too. LOADER_VERBOSE=1 in
 * the environment shows all that libbpf says.
 *
 * Exit status: 0 all as it should be, 1 not, 2 wrong usage, 77 not privileged.
 */
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MAX_SIZE = 64, DATAGRAMS = 3, LENGTH = 5, SKIP = 77 };

/* What went wrong first, in one line. */
static char why[512];

/* The last thing that libbpf said to itself, for where it gives up without a
 * word. */
static char last_word[512];

static const char *bpftool;

static void because(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

static void because(const char *format, ...) {
  va_list arguments;

  if (why[0])
    return;
  va_start(arguments, format);
  vsnprintf(why, sizeof(why), format, arguments);
  va_end(arguments);
}

/* Keeps the first warning and the last other message, without libbpf's name and
 * without the line's end. The kernel's log comes after the warning that has it;
 * its last line says why. */
static int on_message(enum libbpf_print_level level, const char *format,
                      va_list arguments) {
  char text[65536], *line, *start = text, *last = NULL;

  vsnprintf(text, sizeof(text), format, arguments);
  if (getenv("LOADER_VERBOSE"))
    fputs(text, stderr);
  if (!strncmp(start, "libbpf: ", 8))
    start += 8;
  if (strstr(start, "LOG --")) {
    for (line = strtok(strchr(start, '\n'), "\n"); line;
         line = strtok(NULL, "\n"))
      if (!strstr(line, "LOG --") && strncmp(line, "processed ", 10))
        last = line;
    start = last ? last : start;
  }
  start[strcspn(start, "\n")] = '\0';
  if (level == LIBBPF_WARN)
    because("%s", start);
  else
    snprintf(last_word, sizeof(last_word), "%.500s", start);
  return 0;
}

/* JSON ------------------------------------------------------------------------
 */

static void print_string(const char *text) {
  putchar('"');
  for (; *text; text++)
    if (*text == '"' || *text == '\\')
      printf("\\%c", *text);
    else if ((unsigned char)*text < ' ')
      printf("\\u%04x", (unsigned char)*text);
    else
      putchar(*text);
  putchar('"');
}

/* Starts the line of a map or of a program. */
static void begin(const char *object, const char *kind, const char *name,
                  const char *verdict) {
  printf("{\"loader\": \"libbpf\", \"object\": ");
  print_string(object);
  if (kind) {
    printf(", \"%s\": ", kind);
    print_string(name);
  }
  printf(", \"verdict\": \"%s\"", verdict);
}

static void end(void) {
  if (why[0]) {
    printf(", \"why\": ");
    print_string(why);
  }
  puts("}");
  fflush(stdout);
}

static void refused(const char *object, const char *kind, const char *name) {
  begin(object, kind, name, "refused");
  end();
}

/* A value as its BTF describes it: structs of integers. */
static void print_value(const struct btf *btf, __u32 id,
                        const unsigned char *data) {
  const struct btf_type *type;
  const struct btf_member *member;
  unsigned long long number = 0;
  __s64 size;
  int i;

  while ((type = btf__type_by_id(btf, id)) &&
         (btf_is_mod(type) || btf_is_typedef(type)))
    id = type->type;
  if (type && btf_is_struct(type)) {
    putchar('{');
    member = btf_members(type);
    for (i = 0; i < btf_vlen(type); i++) {
      printf(i ? ", " : "");
      print_string(btf__name_by_offset(btf, member[i].name_off));
      printf(": ");
      print_value(btf, member[i].type,
                  data + btf_member_bit_offset(type, i) / 8);
    }
    putchar('}');
    return;
  }
  size = btf__resolve_size(btf, id);
  if (size < 0 || size > (__s64)sizeof(number)) {
    printf("null");
    return;
  }
  memcpy(&number, data, size);
  printf("%llu", number);
}

/* What bpftool says of the map, which has to be JSON as it is. */
static void print_dump(__u32 id) {
  char command[512], output[4096];
  size_t length;
  FILE *pipe;

  snprintf(command, sizeof(command), "'%s' -j map dump id %u", bpftool, id);
  pipe = popen(command, "r");
  if (!pipe)
    return;
  length = fread(output, 1, sizeof(output) - 1, pipe);
  output[length] = '\0';
  if (!pclose(pipe)) {
    output[strcspn(output, "\n")] = '\0';
    printf(", \"bpftool\": %s", output);
  }
}

/* Maps ------------------------------------------------------------------------
 */

/* An inner map's definition: libbpf forgets it when it has loaded the object.
 */
struct inner {
  enum bpf_map_type type;
  __u32 key_size, value_size, max_entries, flags;
  __u32 btf_key_type_id, btf_value_type_id;
};

static struct inner get_inner_definition(const struct bpf_object *object) {
  struct bpf_map *outer = bpf_object__find_map_by_name(object, "outer");
  struct bpf_map *map = outer ? bpf_map__inner_map(outer) : NULL;

  if (!map)
    return (struct inner){0};
  return (struct inner){
      .type = bpf_map__type(map),
      .key_size = bpf_map__key_size(map),
      .value_size = bpf_map__value_size(map),
      .max_entries = bpf_map__max_entries(map),
      .flags = bpf_map__map_flags(map),
      .btf_key_type_id = bpf_map__btf_key_type_id(map),
      .btf_value_type_id = bpf_map__btf_value_type_id(map),
  };
}

static bool is_outer(const struct bpf_map_info *info) {
  return info->type == BPF_MAP_TYPE_ARRAY_OF_MAPS ||
         info->type == BPF_MAP_TYPE_HASH_OF_MAPS;
}

static bool get_info(int fd, struct bpf_map_info *info) {
  __u32 size = sizeof(*info);

  memset(info, 0, sizeof(*info));
  if (!bpf_obj_get_info_by_fd(fd, info, &size))
    return true;
  because("no information about the map: %s", strerror(errno));
  return false;
}

/* Writes an entry, which has to come back: key 0, and bytes that count from 1.
 */
static bool write_entry(int fd, const struct bpf_map_info *info) {
  unsigned char key[MAX_SIZE] = {0}, value[MAX_SIZE], found[MAX_SIZE] = {0};
  __u32 i;

  if (info->key_size > MAX_SIZE || info->value_size > MAX_SIZE) {
    because("a key of %u bytes or a value of %u", info->key_size,
            info->value_size);
    return false;
  }
  for (i = 0; i < info->value_size; i++)
    value[i] = i + 1;
  if (bpf_map_update_elem(fd, key, value, BPF_ANY)) {
    because("cannot write an entry: %s", strerror(errno));
    return false;
  }
  if (bpf_map_lookup_elem(fd, key, found) ||
      memcmp(value, found, info->value_size)) {
    because("the entry does not come back");
    return false;
  }
  return true;
}

/* Prints the map's first entry as the kernel's BTF describes it. */
static void print_entry(int fd, const struct bpf_map_info *info) {
  unsigned char key[MAX_SIZE], value[MAX_SIZE];
  struct btf *btf;

  if (!info->btf_id || bpf_map_get_next_key(fd, NULL, key) ||
      bpf_map_lookup_elem(fd, key, value))
    return;
  btf = btf__load_from_kernel_by_id(info->btf_id);
  if (!btf)
    return;
  printf(", \"entry\": {\"key\": ");
  print_value(btf, info->btf_key_type_id, key);
  printf(", \"value\": ");
  print_value(btf, info->btf_value_type_id, value);
  printf("}");
  btf__free(btf);
}

/* One line about a map that has an entry. An inner map is its outer one's
 * entry. */
static bool report_map(const char *object, const char *name, int fd,
                       const struct bpf_map_info *info) {
  bool typed = info->btf_id && info->btf_key_type_id && info->btf_value_type_id;

  if (!typed)
    because("the kernel has no BTF for the map");
  begin(object, "map", name, typed ? "ok" : "no-btf");
  printf(", \"btf_id\": %u, \"btf_key_type_id\": %u, \"btf_value_type_id\": %u",
         info->btf_id, info->btf_key_type_id, info->btf_value_type_id);
  print_entry(fd, info);
  if (bpftool)
    print_dump(info->id);
  end();
  return typed;
}

/* Creates an inner map as the outer one's definition says, and puts it in. */
static int put_inner(const struct bpf_object *object, int outer,
                     const struct inner *inner) {
  LIBBPF_OPTS(bpf_map_create_opts, options, .map_flags = inner->flags);
  __u32 key = 0;
  int fd;

  if (!inner->type) {
    because("the map of maps has no inner map");
    return -1;
  }
  if (bpf_object__btf_fd(object) >= 0) {
    options.btf_fd = bpf_object__btf_fd(object);
    options.btf_key_type_id = inner->btf_key_type_id;
    options.btf_value_type_id = inner->btf_value_type_id;
  }
  fd = bpf_map_create(inner->type, "inner", inner->key_size, inner->value_size,
                      inner->max_entries, &options);
  if (fd < 0)
    because("cannot create the inner map: %s", strerror(errno));
  else if (bpf_map_update_elem(outer, &key, &fd, BPF_ANY))
    because("cannot put the inner map in: %s", strerror(errno));
  else
    return fd;
  if (fd >= 0)
    close(fd);
  return -1;
}

/* The inner map that the kernel has for the outer one's entry. */
static int get_inner(int outer) {
  __u32 key = 0, id = 0;

  if (bpf_map_lookup_elem(outer, &key, &id))
    return -1;
  return bpf_map_get_fd_by_id(id);
}

/* Tests one map, and prints its line. */
static bool test_map(const struct bpf_object *object, const char *path,
                     struct bpf_map *map, const struct inner *definition) {
  const char *name = bpf_map__name(map);
  struct bpf_map_info info;
  char inner_name[128];
  int fd, inner;
  bool ok;

  why[0] = '\0';
  if (!get_info(bpf_map__fd(map), &info)) {
    refused(path, "map", name);
    return false;
  }
  if (!is_outer(&info)) {
    ok = write_entry(bpf_map__fd(map), &info);
    if (ok)
      ok = report_map(path, name, bpf_map__fd(map), &info);
    else
      refused(path, "map", name);
    return ok;
  }
  inner = put_inner(object, bpf_map__fd(map), definition);
  fd = inner < 0 ? -1 : get_inner(bpf_map__fd(map));
  ok = fd >= 0 && get_info(fd, &info) && write_entry(fd, &info);
  snprintf(inner_name, sizeof(inner_name), "%s.inner", name);
  if (ok)
    ok = report_map(path, inner_name, fd, &info);
  else
    refused(path, "map", inner_name);
  if (fd >= 0)
    close(fd);
  if (inner >= 0)
    close(inner);
  return ok;
}

/* Programs --------------------------------------------------------------------
 */

/* Runs the socket filter on datagrams of our own. */
static bool trigger(int program) {
  static const char datagram[LENGTH] = "hello";
  int sockets[2], i;
  bool ok = false;

  if (socketpair(AF_UNIX, SOCK_DGRAM, 0, sockets)) {
    because("no sockets: %s", strerror(errno));
    return false;
  }
  if (setsockopt(sockets[1], SOL_SOCKET, SO_ATTACH_BPF, &program,
                 sizeof(program))) {
    because("cannot attach the program: %s", strerror(errno));
  } else {
    for (i = 0; i < DATAGRAMS; i++)
      if (send(sockets[0], datagram, sizeof(datagram), 0) != sizeof(datagram))
        break;
    ok = i == DATAGRAMS;
    if (!ok)
      because("cannot send a datagram: %s", strerror(errno));
  }
  close(sockets[0]);
  close(sockets[1]);
  return ok;
}

/* Runs PROGRAM, and prints its line: its events are in the first map. */
static bool test_program(struct bpf_object *object, const char *path,
                         struct bpf_program *program) {
  struct bpf_map *map = bpf_object__find_map_by_name(object, "events");
  const char *name = bpf_program__name(program);
  unsigned char key[MAX_SIZE] = {0};
  struct bpf_map_info info;
  int fd = -1;
  bool ok = false;

  why[0] = '\0';
  if (map)
    fd = dup(bpf_map__fd(map));
  else if ((map = bpf_object__find_map_by_name(object, "outer")))
    fd = get_inner(bpf_map__fd(map));
  if (fd < 0)
    because("no map for the events");
  else if (get_info(fd, &info) && trigger(bpf_program__fd(program))) {
    bpf_map_delete_elem(fd, key); /* the entry of the test before */
    begin(path, "program", name, "ok");
    print_entry(fd, &info);
    end();
    ok = true;
  }
  if (!ok)
    refused(path, "program", name);
  if (fd >= 0)
    close(fd);
  return ok;
}

static bool test_object(const char *path) {
  struct bpf_program *program;
  struct bpf_object *object;
  struct bpf_map *map;
  struct inner inner;
  bool ok = true;

  why[0] = '\0';
  object = bpf_object__open_file(path, NULL);
  if (libbpf_get_error(object)) {
    because("%s: %s", strerror(errno), last_word);
    refused(path, NULL, NULL);
    return false;
  }
  inner = get_inner_definition(object);
  if (bpf_object__load(object)) {
    because("%s: %s", strerror(errno), last_word);
    refused(path, NULL, NULL);
    bpf_object__close(object);
    return false;
  }
  if (why[0]) { /* libbpf warned, and went on: BTF that the kernel refuses */
    begin(path, NULL, NULL, "warned");
    end();
  }
  bpf_object__for_each_map(map, object) if (bpf_map__type(map) !=
                                                BPF_MAP_TYPE_UNSPEC &&
                                            !bpf_map__is_internal(map)) ok &=
      test_map(object, path, map, &inner);
  bpf_object__for_each_program(program, object) ok &=
      test_program(object, path, program);
  bpf_object__close(object);
  return ok;
}

/* Whether this process may use bpf() at all. */
static bool privileged(void) {
  int fd = bpf_map_create(BPF_MAP_TYPE_HASH, NULL, 4, 4, 1, NULL);

  if (fd < 0)
    return errno != EPERM && errno != ENOSYS;
  close(fd);
  return true;
}

int main(int argc, char **argv) {
  bool ok = true;
  int i = 1;

  if (argc > 2 && !strcmp(argv[1], "--bpftool")) {
    bpftool = argv[2];
    i = 3;
  }
  if (i == argc || argv[i][0] == '-') {
    fprintf(stderr, "usage: loader-libbpf [--bpftool PROGRAM] OBJECT...\n");
    return argc == 2 && !strcmp(argv[1], "--help") ? 0 : 2;
  }
  if (!privileged()) {
    puts("skipped: loader-libbpf: this process may not use bpf() (it needs "
         "root)");
    return SKIP;
  }
  libbpf_set_strict_mode(LIBBPF_STRICT_ALL);
  libbpf_set_print(on_message);
  for (; i < argc; i++)
    ok &= test_object(argv[i]);
  return ok ? 0 : 1;
}
