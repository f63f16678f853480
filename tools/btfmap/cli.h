// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// What the commands share.

#ifndef BTFMAP_CLI_H
#define BTFMAP_CLI_H

#include "btfmap.h"
#include <json-c/json.h>

struct cli {
  bool json;
  bool color;
  /// With --json: what is printed in the end, an element for each object.
  struct json_object *objects;
};

/// A command for one object that has been opened; \p entry is the object's
/// element with --json. Returns the exit status.
typedef int (*command_fn)(struct cli *cli, const struct btfmap_object *obj,
                          struct json_object *entry);

int cmd_list(struct cli *cli, const struct btfmap_object *obj,
             struct json_object *entry);
int cmd_check(struct cli *cli, const struct btfmap_object *obj,
              struct json_object *entry);
int cmd_load(struct cli *cli, const struct btfmap_object *obj,
             struct json_object *entry);

/// Terminal sequences; "" where there are no colours.
const char *cli_bold(const struct cli *cli);
const char *cli_red(const struct cli *cli);
const char *cli_green(const struct cli *cli);
const char *cli_reset(const struct cli *cli);

/// "complete", "incomplete" or "unknown".
const char *cli_status(enum btfmap_status status);

/// A map type by name, or "type 99". \p buf is for the latter.
const char *cli_type_name(__u32 map_type, char *buf, size_t size);

/// Adds a member; these end the program where there is no memory.
void put_str(struct json_object *to, const char *name, const char *value);
void put_num(struct json_object *to, const char *name, __u64 value);
void put_bool(struct json_object *to, const char *name, bool value);
struct json_object *put_array(struct json_object *to, const char *name);
struct json_object *put_sub(struct json_object *to, const char *name);
/// Adds an object, or a string, to an array.
struct json_object *put_item(struct json_object *array);
void put_item_str(struct json_object *array, const char *value);

#endif // BTFMAP_CLI_H
