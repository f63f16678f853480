/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * What a program takes from elsewhere: a kernel function, a kernel symbol, a
 * kernel option, and a function of another object.
 */
#include "bpf_map.h"

struct task;

extern struct task *bpf_task_from_pid(int pid)
    __attribute__((section(".ksyms")));
extern void bpf_task_release(struct task *task)
    __attribute__((section(".ksyms")));
extern const int runqueues __attribute__((section(".ksyms")));
extern int CONFIG_HZ __attribute__((section(".kconfig")));
extern const char CONFIG_LSM[64] __attribute__((section(".kconfig")));

struct {
  struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, __u32);
    __type(value, struct task *);
    __uint(max_entries, 8);
  } def;
} tasks SEC(".maps");

SEC("tp_btf/sched_switch")
int on_switch(void *ctx) {
  struct task *task = bpf_task_from_pid(CONFIG_HZ + CONFIG_LSM[0]);

  if (task)
    bpf_task_release(task);
  return (long)&runqueues & 1;
}

char _license[] SEC("license") = "GPL";
