/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * What a BPF program needs to define maps, without any header of the system.
 * A number is written as a pointer to an array of that length, a type as a
 * pointer to it: nothing of a map definition is ever read at run time.
 */
#ifndef BPF_MAP_H
#define BPF_MAP_H

#define SEC(name) __attribute__((section(name), used))
#define __uint(name, number) int(*name)[number]
#define __type(name, of) __typeof__(of) *name
#define __array(name, of) __typeof__(of) *name[]

/* Numbers of the kernel's enum bpf_map_type. */
#define BPF_MAP_TYPE_HASH 1
#define BPF_MAP_TYPE_ARRAY 2
#define BPF_MAP_TYPE_PERCPU_ARRAY 6
#define BPF_MAP_TYPE_ARRAY_OF_MAPS 12
#define BPF_MAP_TYPE_HASH_OF_MAPS 13
#define BPF_MAP_TYPE_RINGBUF 27

typedef unsigned char __u8;
typedef unsigned short __u16;
typedef unsigned int __u32;
typedef unsigned long long __u64;
typedef int __s32;
typedef long long __s64;

#ifndef __cplusplus
/* Numbers of the kernel's helper functions. */
static void *(*const bpf_map_lookup_elem)(void *map,
                                          const void *key) = (void *)1;
static long (*const bpf_map_update_elem)(void *map, const void *key,
                                         const void *value,
                                         __u64 flags) = (void *)2;
static __u64 (*const bpf_ktime_get_ns)(void) = (void *)5;
#endif

#endif
