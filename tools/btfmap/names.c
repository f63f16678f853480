// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Names of map types and flags, from the kernel's include/uapi/linux/bpf.h.

#include "btfmap.h"
#include <bpf/libbpf.h>

/// Map types that came after the libbpf that this is built with.
static const struct {
  __u32 type;
  const char *name;
} later_types[] = {
    {32, "cgrp_storage"},
    {33, "arena"},
    {34, "insn_array"},
};

static const char *const flags[] = {
    "BPF_F_NO_PREALLOC",      // 0
    "BPF_F_NO_COMMON_LRU",    // 1
    "BPF_F_NUMA_NODE",        // 2
    "BPF_F_RDONLY",           // 3
    "BPF_F_WRONLY",           // 4
    "BPF_F_STACK_BUILD_ID",   // 5
    "BPF_F_ZERO_SEED",        // 6
    "BPF_F_RDONLY_PROG",      // 7
    "BPF_F_WRONLY_PROG",      // 8
    "BPF_F_CLONE",            // 9
    "BPF_F_MMAPABLE",         // 10
    "BPF_F_PRESERVE_ELEMS",   // 11
    "BPF_F_INNER_MAP",        // 12
    "BPF_F_LINK",             // 13
    "BPF_F_PATH_FD",          // 14
    "BPF_F_VTYPE_BTF_OBJ_FD", // 15
    "BPF_F_TOKEN_FD",         // 16
    "BPF_F_SEGV_ON_FAULT",    // 17
    "BPF_F_NO_USER_CONV",     // 18
    "BPF_F_RB_OVERWRITE",     // 19
};

const char *btfmap_type_name(__u32 map_type) {
  const char *name = libbpf_bpf_map_type_str(map_type);

  for (size_t i = 0; !name && i < sizeof(later_types) / sizeof(*later_types);
       i++)
    if (later_types[i].type == map_type)
      name = later_types[i].name;
  return name;
}

const char *btfmap_flag_name(unsigned int bit) {
  return bit < sizeof(flags) / sizeof(*flags) ? flags[bit] : NULL;
}
