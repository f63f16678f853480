// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The maps of Rust programs, as C: a definition in a cell in a map type. LLVM
// 19 and older have only declarations for key and value.
#define SEC(name) __attribute__((section(name), used))
#define NUMBER(name, n) int(*name)[n]

struct my_key {
  int a;
};

struct my_value {
  long a;
};

struct definition {
  NUMBER(type, 1); // hash
  struct my_key *key;
  struct my_value *value;
  NUMBER(max_entries, 10);
};

struct cell {
  struct definition value;
};

struct {
  struct cell __0;
} HASH_MAP SEC(".maps");
