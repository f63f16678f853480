// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Maps that are not wrapped: any compiler has complete BTF for them.
#define SEC(name) __attribute__((section(name), used))
#define NUMBER(name, n) int(*name)[n]

struct my_key {
  int a;
  unsigned char tag[4];
};

struct my_value {
  long a;
  struct {
    int b : 3;
    enum { ONE, TWO } e;
  } in;
};

struct {
  NUMBER(type, 1); // hash
  struct my_key *key;
  struct my_value *value;
  NUMBER(max_entries, 10);
  NUMBER(map_flags, 1); // BPF_F_NO_PREALLOC
} map_1 SEC(".maps");

struct {
  NUMBER(type, 27); // ringbuf
  NUMBER(max_entries, 5000);
} events SEC(".maps");

struct inner {
  NUMBER(type, 2); // array
  NUMBER(max_entries, 1);
  int *key;
  struct my_value *value;
};

struct {
  NUMBER(type, 12); // array_of_maps
  NUMBER(max_entries, 2);
  NUMBER(key_size, 4);
  struct inner *values[];
} outer SEC(".maps");

struct {
  NUMBER(type, 3); // prog_array
  NUMBER(max_entries, 2);
  NUMBER(key_size, 4);
  int (*values[])(void *);
} programs SEC(".maps");

struct {
  NUMBER(type, 4); // perf_event_array
  NUMBER(key_size, 4);
  NUMBER(value_size, 4);
} perf SEC(".maps");

// Sections that only the loader gives a content.
extern int CONFIG_HZ __attribute__((section(".kconfig"), weak));
extern const void bpf_prog_active __attribute__((section(".ksyms"), weak));
extern void bpf_rcu_read_lock(void) __attribute__((section(".ksyms"), weak));

long counter SEC(".data") = 1;

SEC("socket") int program(void *ctx) {
  (void)ctx;
  if (bpf_rcu_read_lock)
    bpf_rcu_read_lock();
  return CONFIG_HZ + !!&bpf_prog_active + (int)counter;
}

char gpl[] SEC("license") = "Dual BSD/GPL";
