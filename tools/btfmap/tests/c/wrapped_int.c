// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Wrapped maps whose keys and values are no structs: complete with any
// compiler.
#define SEC(name) __attribute__((section(name), used))
#define NUMBER(name, n) int(*name)[n]

struct inner {
  struct {
    NUMBER(type, 2); // array
    int *key;
    long *value;
    NUMBER(max_entries, 4);
  } value;
};

struct cell {
  NUMBER(unused, 1);
  struct {
    NUMBER(type, 13); // hash_of_maps
    int *key;
    NUMBER(max_entries, 10);
    struct inner *values[];
  } value;
};

struct {
  struct cell __0;
} HASH_OF_MAPS SEC(".maps");

struct {
  struct inner __0;
} ARRAY SEC(".maps");
