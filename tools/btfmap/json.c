// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Short forms of json-c's calls.

#include "cli.h"
#include <stdlib.h>

static struct json_object *check(struct json_object *value) {
  if (value)
    return value;
  fputs("btfmap: no memory\n", stderr);
  exit(BTFMAP_UNKNOWN);
}

static struct json_object *add(struct json_object *to, const char *name,
                               struct json_object *value) {
  if (json_object_object_add(to, name, check(value)))
    check(NULL);
  return value;
}

void put_str(struct json_object *to, const char *name, const char *value) {
  add(to, name, json_object_new_string(value));
}

void put_num(struct json_object *to, const char *name, __u64 value) {
  add(to, name, json_object_new_uint64(value));
}

void put_bool(struct json_object *to, const char *name, bool value) {
  add(to, name, json_object_new_boolean(value));
}

struct json_object *put_array(struct json_object *to, const char *name) {
  return add(to, name, json_object_new_array());
}

struct json_object *put_sub(struct json_object *to, const char *name) {
  return add(to, name, json_object_new_object());
}

static struct json_object *append(struct json_object *array,
                                  struct json_object *value) {
  if (json_object_array_add(array, check(value)))
    check(NULL);
  return value;
}

struct json_object *put_item(struct json_object *array) {
  return append(array, json_object_new_object());
}

void put_item_str(struct json_object *array, const char *value) {
  append(array, json_object_new_string(value));
}
