// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// btfmap: reads, checks, draws and loads the map definitions of BPF objects.

#include "cli.h"
#include <bpf/libbpf.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int cmd_graph(struct cli *cli, const struct btfmap_object *obj,
                     struct json_object *entry) {
  (void)cli;
  (void)entry;
  if (!btfmap_graph(obj, stdout))
    return BTFMAP_COMPLETE;
  fprintf(stderr, "btfmap: %s: no memory\n", btfmap_name(obj));
  return BTFMAP_UNKNOWN;
}

static const struct command {
  const char *name;
  command_fn run;
  bool one_object;
} commands[] = {
    {"list", cmd_list, false},
    {"check", cmd_check, false},
    {"graph", cmd_graph, true},
    {"load", cmd_load, false},
};

static void usage(FILE *out) {
  fputs("Usage: btfmap list  [--json] OBJ...\n"
        "       btfmap check [--json] OBJ...\n"
        "       btfmap graph OBJ\n"
        "       btfmap load  [--json] OBJ...\n"
        "       btfmap { --help | --version }\n"
        "\n"
        "  list   each map: name, wrapper path, type, key, value, entries, "
        "flags\n"
        "  check  what is incomplete, and why\n"
        "  graph  the types from the maps to their keys and values, for dot\n"
        "  load   create each map in the kernel, with its BTF types\n"
        "\n"
        "  OBJ    an ELF object with BTF, raw BTF, or - for standard input\n"
        "\n"
        "Exit status: 0 complete, 1 incomplete (load: refused), 2 could not "
        "tell.\n",
        out);
}

static const char *color(const struct cli *cli, const char *sequence) {
  return cli->color ? sequence : "";
}

const char *cli_bold(const struct cli *cli) { return color(cli, "\033[1m"); }
const char *cli_red(const struct cli *cli) { return color(cli, "\033[31m"); }
const char *cli_green(const struct cli *cli) { return color(cli, "\033[32m"); }
const char *cli_reset(const struct cli *cli) { return color(cli, "\033[0m"); }

const char *cli_status(enum btfmap_status status) {
  switch (status) {
  case BTFMAP_COMPLETE:
    return "complete";
  case BTFMAP_INCOMPLETE:
    return "incomplete";
  default:
    return "unknown";
  }
}

const char *cli_type_name(__u32 map_type, char *buf, size_t size) {
  const char *name = btfmap_type_name(map_type);

  if (name)
    return name;
  snprintf(buf, size, "type %u", map_type);
  return buf;
}

static bool wants_color(void) {
  const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");

  if (no_color && *no_color)
    return false;
  return isatty(STDOUT_FILENO) && term && strcmp(term, "dumb");
}

static int run_object(struct cli *cli, const struct command *command,
                      const char *path) {
  struct json_object *entry = NULL;
  struct btfmap_object *obj;
  struct btfmap_error err;
  int status = BTFMAP_UNKNOWN;

  if (cli->json)
    entry = put_item(cli->objects);
  if (btfmap_open(path, &obj, &err)) {
    const char *name = strcmp(path, "-") ? path : "<stdin>";

    fflush(stdout);
    fprintf(stderr, "btfmap: %s: %s\n", name, err.text);
    if (entry) {
      put_str(entry, "object", name);
      put_str(entry, "error", err.text);
    }
    return status;
  }
  if (entry)
    put_str(entry, "object", btfmap_name(obj));
  status = command->run(cli, obj, entry);
  btfmap_close(obj);
  return status;
}

static int run(struct cli *cli, const struct command *command, char **paths,
               int cnt) {
  int worst = BTFMAP_COMPLETE;

  if (cli->json && !(cli->objects = json_object_new_array())) {
    fputs("btfmap: no memory\n", stderr);
    return BTFMAP_UNKNOWN;
  }
  for (int i = 0; i < cnt; i++) {
    int status = run_object(cli, command, paths[i]);

    if (status > worst)
      worst = status;
  }
  if (cli->json)
    puts(json_object_to_json_string_ext(
        cli->objects, JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_NOSLASHESCAPE |
                          JSON_C_TO_STRING_SPACED));
  json_object_put(cli->objects);
  if (fflush(stdout) || ferror(stdout)) {
    perror("btfmap: cannot write");
    return BTFMAP_UNKNOWN;
  }
  return worst;
}

static int bad_usage(const char *message, const char *what) {
  fprintf(stderr, "btfmap: %s%s\n\n", message, what);
  usage(stderr);
  return BTFMAP_UNKNOWN;
}

int main(int argc, char **argv) {
  static const struct option options[] = {
      {"json", no_argument, NULL, 'j'},
      {"help", no_argument, NULL, 'h'},
      {"version", no_argument, NULL, 'V'},
      {},
  };
  const struct command *command = NULL;
  struct cli cli = {.color = wants_color()};
  int opt;

  libbpf_set_print(NULL);
  while ((opt = getopt_long(argc, argv, "jhV", options, NULL)) >= 0) {
    switch (opt) {
    case 'j':
      cli.json = true;
      break;
    case 'h':
      usage(stdout);
      return 0;
    case 'V':
      printf("btfmap %s\nlibbpf %s\n", BTFMAP_VERSION, libbpf_version_string());
      return 0;
    default:
      usage(stderr);
      return BTFMAP_UNKNOWN;
    }
  }
  argc -= optind;
  argv += optind;
  if (!argc)
    return bad_usage("no command", "");
  for (size_t i = 0; i < sizeof(commands) / sizeof(*commands); i++)
    if (!strcmp(argv[0], commands[i].name))
      command = &commands[i];
  if (!command)
    return bad_usage("no such command: ", argv[0]);
  if (argc < 2)
    return bad_usage("no object for ", argv[0]);
  if (command->one_object && (argc > 2 || cli.json))
    return bad_usage("one object, and no --json, for ", argv[0]);
  return run(&cli, command, argv + 1, argc - 1);
}
