// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// BTF that no compiler writes, or none in so few lines: built in memory with
/// libbpf, for the unit tests, the command line's tests and the fuzzer.

#ifndef BTFMAP_TESTS_ODD_H
#define BTFMAP_TESTS_ODD_H

#include <bpf/btf.h>

struct odd {
  const char *name;
  /// Builds it; \p n is a count or a depth where there is one.
  struct btf *(*build)(int n);
  int default_n;
};

extern const struct odd odds[];

/// The entry of this name; NULL if there is none.
const struct odd *odd_find(const char *name);

/// Adds `int (*name)[n]`'s type; type 1 is int.
int odd_number(struct btf *btf, __u32 n);

/// Adds a definition with `type` and `max_entries`, and key and value of these
/// types where they are not negative. Returns its id.
int odd_def(struct btf *btf, const char *name, __u32 map_type, int key,
            int value);

/// Adds a variable of this type to a new section ".maps".
void odd_map(struct btf *btf, const char *name, int type);

#endif // BTFMAP_TESTS_ODD_H
