// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Writes odd BTF to standard output: mkbtf NAME [N [big]]. Without a name,
/// lists the names.

#include "odd.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
  const struct odd *odd;
  struct btf *btf;
  const void *raw;
  __u32 size;
  int ret = 1;

  if (argc < 2) {
    for (odd = odds; odd->name; odd++)
      puts(odd->name);
    return 0;
  }
  odd = odd_find(argv[1]);
  if (!odd) {
    fprintf(stderr, "mkbtf: no %s\n", argv[1]);
    return 1;
  }
  btf = odd->build(argc > 2 ? atoi(argv[2]) : odd->default_n);
  if (argc > 3 && !strcmp(argv[3], "big"))
    btf__set_endianness(btf, BTF_BIG_ENDIAN);
  raw = btf__raw_data(btf, &size);
  if (raw && fwrite(raw, 1, size, stdout) == size && !fflush(stdout))
    ret = 0;
  btf__free(btf);
  return ret;
}
