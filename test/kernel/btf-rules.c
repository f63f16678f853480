/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * What the running kernel takes for BTF, rule by rule: small hand-made BTF, and
 * whether it has to be accepted.  README.md has the rules in words.
 *
 * The BTF is made byte by byte here, because libbpf would not make most of it.
 */
#include <bpf/bpf.h>
#include <errno.h>
#include <linux/btf.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What the kernel has to say; some answers changed between kernels. */
enum answer { NO, YES, VARIES };

enum { MAX_WORDS = 1 << 18, MAX_STRINGS = 1 << 18 };

/** BTF in the making. */
static struct {
  __u32 words[MAX_WORDS];
  size_t n_words;
  char strings[MAX_STRINGS];
  size_t n_strings;
  __u32 n_types;
} btf;

static int n_failed, n_checked;
static bool verbose;

static void reset(void) {
  btf.n_words = 0;
  btf.n_types = 0;
  btf.strings[0] = '\0';
  btf.n_strings = 1;
}

static void word(__u32 value) { btf.words[btf.n_words++] = value; }

static __u32 string(const char *s) {
  size_t at = btf.n_strings, size;

  if (!s)
    return 0;
  size = strlen(s) + 1;
  memcpy(btf.strings + at, s, size);
  btf.n_strings += size;
  return at;
}

/* A type's common part; what follows it is written with word(). */
static __u32 type(const char *name, __u32 kind, __u32 vlen, bool flag,
                  __u32 size_or_type) {
  __u32 at = string(name);

  word(at);
  word((__u32)flag << 31 | kind << 24 | vlen);
  word(size_or_type);
  return ++btf.n_types;
}

static __u32 integer(const char *name, __u32 size, __u32 bits) {
  __u32 id = type(name, BTF_KIND_INT, 0, false, size);

  word(bits);
  return id;
}

static __u32 int32(void) { return integer("int", 4, 32); }

static __u32 array(__u32 of, __u32 index, __u32 n) {
  __u32 id = type(NULL, BTF_KIND_ARRAY, 0, false, 0);

  word(of);
  word(index);
  word(n);
  return id;
}

static void member(const char *name, __u32 of, __u32 offset) {
  word(string(name));
  word(of);
  word(offset);
}

static void bit_field(const char *name, __u32 of, __u32 bits, __u32 offset) {
  member(name, of, bits << 24 | offset);
}

static __u32 one_member(__u32 kind, __u32 size, __u32 of, __u32 offset) {
  __u32 id = type("s", kind, 1, false, size);

  member("m", of, offset);
  return id;
}

static void param(const char *name, __u32 of) {
  word(string(name));
  word(of);
}

static __u32 variable(const char *name, __u32 of, __u32 linkage) {
  __u32 id = type(name, BTF_KIND_VAR, 0, false, of);

  word(linkage);
  return id;
}

static void secinfo(__u32 var, __u32 offset, __u32 size) {
  word(var);
  word(offset);
  word(size);
}

/* A name of n bytes. */
static const char *long_name(size_t n) {
  static char name[1024];

  memset(name, 'n', n);
  name[n] = '\0';
  return name;
}

/* Loads what has been made, and compares the kernel's answer. */
static void expect(enum answer wanted, const char *rule) {
  static char log[1 << 20];
  struct bpf_btf_load_opts opts = {.sz = sizeof(opts),
                                   .log_buf = log,
                                   .log_size = sizeof(log),
                                   .log_level = 1};
  size_t types = btf.n_words * sizeof(__u32);
  struct btf_header header = {.magic = BTF_MAGIC,
                              .version = BTF_VERSION,
                              .hdr_len = sizeof(header),
                              .type_len = types,
                              .str_off = types,
                              .str_len = btf.n_strings};
  size_t size = sizeof(header) + types + btf.n_strings;
  char *data = malloc(size), *last;
  bool ok, agreed;
  int fd;

  if (!data)
    abort();
  memcpy(data, &header, sizeof(header));
  memcpy(data + sizeof(header), btf.words, types);
  memcpy(data + sizeof(header) + types, btf.strings, btf.n_strings);
  log[0] = '\0';
  fd = bpf_btf_load(data, size, NULL);
  if (fd < 0)
    fd = bpf_btf_load(data, size, &opts);
  ok = fd >= 0;
  if (ok)
    close(fd);
  free(data);
  for (size_t n = strlen(log); n && strchr("\n ", log[n - 1]); n--)
    log[n - 1] = '\0';
  last = strrchr(log, '\n');
  last = last ? last + 1 : log;
  n_checked++;
  agreed = wanted == VARIES || ok == (wanted == YES);
  n_failed += !agreed;
  if (verbose || !agreed)
    printf("%-6s %-8s %s%s%s\n",
           !agreed            ? "FAILED"
           : wanted == VARIES ? "varies"
                              : "ok",
           ok ? "accepted" : "refused", rule, ok ? "" : ": ",
           ok ? "" : last + strspn(last, "\t "));
  reset();
}

static void integers(void) {
  integer("i", 4, 0);
  expect(YES, "int of 4 bytes and 0 bits");
  integer("i", 0, 0);
  expect(YES, "int of 0 bytes and 0 bits");
  integer("i", 4, 33);
  expect(NO, "int with more bits than its bytes have");
  integer("i", 4, 7);
  expect(YES, "int of 4 bytes and 7 bits");
  integer("i", 3, 24);
  expect(YES, "int of 3 bytes");
  integer("i", 16, 128);
  expect(YES, "int of 16 bytes");
  integer("i", 32, 128);
  expect(YES, "int of 32 bytes");
  integer("i", 4, 1 << 24 | 32);
  expect(YES, "int, signed");
  integer("i", 4, 3 << 24 | 32);
  expect(NO, "int, signed and char");
  integer(NULL, 4, 32);
  expect(YES, "int without a name");
  for (__u32 size = 1; size <= 32; size *= 2) {
    char rule[64];

    type("f", BTF_KIND_FLOAT, 0, false, size);
    snprintf(rule, sizeof(rule), "float of %u bytes", size);
    expect(size == 2 || size == 4 || size == 8 || size == 16, rule);
  }
  type("f", BTF_KIND_FLOAT, 0, false, 12);
  expect(YES, "float of 12 bytes");
  type("f", BTF_KIND_FLOAT, 0, false, 10);
  expect(NO, "float of 10 bytes");
}

static void enums(void) {
  static const __u32 sizes[] = {0, 1, 2, 3, 4, 8, 16};

  for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
    bool ok = sizes[i] && sizes[i] <= 8 && !(sizes[i] & (sizes[i] - 1));
    char rule[64];

    type("e", BTF_KIND_ENUM, 1, false, sizes[i]);
    word(string("A"));
    word(1);
    snprintf(rule, sizeof(rule), "enum of %u bytes", sizes[i]);
    expect(ok, rule);
    type("e", BTF_KIND_ENUM64, 1, false, sizes[i]);
    word(string("A"));
    word(1);
    word(0);
    snprintf(rule, sizeof(rule), "enum64 of %u bytes", sizes[i]);
    expect(ok, rule);
  }
  type("e", BTF_KIND_ENUM, 0, false, 4);
  expect(YES, "enum without values");
  type(NULL, BTF_KIND_ENUM, 0, false, 4);
  expect(YES, "enum without a name and values");
  type("e", BTF_KIND_ENUM, 1, false, 4);
  word(0);
  word(1);
  expect(NO, "enum with a value without a name");
  type("e", BTF_KIND_ENUM, 1, false, 4);
  word(string("a-b"));
  word(1);
  expect(NO, "enum with a value whose name is no identifier");
  type("e", BTF_KIND_ENUM, 2, false, 4);
  word(string("A"));
  word(1);
  word(string("A"));
  word(1);
  expect(YES, "enum with two equal values");
}

static void arrays(void) {
  __u32 i = int32(), s;

  array(i, i, 0);
  expect(YES, "array of length 0");
  i = int32();
  s = type("s", BTF_KIND_STRUCT, 0, false, 0);
  array(s, i, 3);
  expect(YES, "array of an empty struct");
  i = int32();
  array(0, i, 3);
  expect(NO, "array of void");
  i = int32();
  s = type("s", BTF_KIND_FWD, 0, false, 0);
  array(s, i, 3);
  expect(NO, "array of a forward declaration");
  i = int32();
  array(i, i, 0x40000000);
  expect(NO, "array of 4 GiB");
  i = int32();
  array(i, i, 0x3fffffff);
  expect(YES, "array of 4 GiB - 4");
  i = int32();
  s = type("f", BTF_KIND_FLOAT, 0, false, 4);
  array(i, s, 3);
  expect(NO, "array with an index that is no int");
  i = int32();
  for (int depth = 0; depth < 40; depth++)
    s = array(depth ? s : i, i, 1);
  expect(YES, "array with 40 dimensions, the element first");
  i = int32();
  for (int depth = 0; depth < 40; depth++)
    array(depth < 39 ? btf.n_types + 2 : i, i, 1);
  expect(NO, "array with 40 dimensions, the element last");
}

static void structs(void) {
  __u32 i, s, e;

  type("s", BTF_KIND_STRUCT, 0, false, 0);
  expect(YES, "empty struct of 0 bytes");
  type(NULL, BTF_KIND_UNION, 0, false, 0);
  expect(YES, "empty union of 0 bytes without a name");
  type("s", BTF_KIND_STRUCT, 0, false, 8);
  expect(YES, "struct of 8 bytes without members");
  type("s", BTF_KIND_STRUCT, 0, false, 0xffffffff);
  expect(YES, "struct of 4 GiB - 1");
  e = type("e", BTF_KIND_STRUCT, 0, false, 0);
  one_member(BTF_KIND_STRUCT, 0, e, 0);
  expect(YES, "struct of 0 bytes with an empty struct");
  e = type("e", BTF_KIND_STRUCT, 0, false, 0);
  one_member(BTF_KIND_STRUCT, 4, e, 32);
  expect(YES, "empty struct as member at the very end");
  e = type("e", BTF_KIND_STRUCT, 0, false, 0);
  one_member(BTF_KIND_STRUCT, 4, e, 40);
  expect(NO, "empty struct as member past the end");
  i = int32();
  one_member(BTF_KIND_STRUCT, 0, i, 0);
  expect(NO, "member larger than its struct");
  i = int32();
  one_member(BTF_KIND_STRUCT, 4, i, 8);
  expect(NO, "member that ends past its struct");
  one_member(BTF_KIND_STRUCT, 4, 0, 0);
  expect(NO, "member of type void");
  e = type("e", BTF_KIND_FWD, 0, false, 0);
  one_member(BTF_KIND_STRUCT, 4, e, 0);
  expect(NO, "member of a forward declaration");
  i = int32();
  type("s", BTF_KIND_STRUCT, 2, false, 8);
  member("a", i, 32);
  member("b", i, 0);
  expect(NO, "members in descending order");
  i = int32();
  type("s", BTF_KIND_STRUCT, 2, false, 8);
  member("a", i, 0);
  member("b", i, 0);
  expect(YES, "members of a struct at one offset");
  i = integer("l", 8, 64);
  s = int32();
  type("s", BTF_KIND_STRUCT, 2, false, 8);
  member("a", i, 0);
  member("b", s, 32);
  expect(YES, "members of a struct that overlap");
  i = int32();
  type("s", BTF_KIND_STRUCT, 2, false, 8);
  member("a", i, 0);
  member("a", i, 32);
  expect(YES, "members of one name");
  i = int32();
  one_member(BTF_KIND_UNION, 8, i, 32);
  expect(NO, "member of a union at an offset other than 0");
  i = int32();
  type("s", BTF_KIND_UNION, 1, true, 8);
  bit_field("a", i, 3, 0);
  expect(YES, "bit-field in a union");
  i = int32();
  type("s", BTF_KIND_UNION, 1, true, 8);
  bit_field("a", i, 3, 1);
  expect(NO, "bit-field in a union at an offset other than 0");
  i = int32();
  type("s", BTF_KIND_STRUCT, 1, false, 4);
  member(NULL, i, 0);
  expect(YES, "member without a name, of type int");
  e = type("base", BTF_KIND_STRUCT, 0, false, 4);
  type("s", BTF_KIND_STRUCT, 1, false, 4);
  member(NULL, e, 0);
  expect(YES, "member without a name, of a struct with one: a base class");
  i = int32();
  type("s", BTF_KIND_STRUCT, 1, false, 4);
  member("m.x", i, 0);
  expect(VARIES, "member whose name has a dot");
  i = int32();
  type("s", BTF_KIND_STRUCT, 65535, false, 65535 * 4);
  for (__u32 m = 0; m < 65535; m++)
    member("m", i, m * 32);
  expect(YES, "struct with 65535 members");
  type("s", BTF_KIND_STRUCT, 1, false, 4);
  member("self", 1, 0);
  expect(NO, "struct that contains itself");
  type("s", BTF_KIND_STRUCT, 1, false, 8);
  member("self", 2, 0);
  type(NULL, BTF_KIND_PTR, 0, false, 1);
  expect(YES, "struct that contains a pointer to itself");
  i = int32();
  for (int depth = 0; depth < 40; depth++)
    i = one_member(BTF_KIND_STRUCT, 4, i, 0);
  expect(YES, "structs in structs, 40 levels, the inner first");
  int32();
  for (int depth = 0; depth < 40; depth++)
    one_member(BTF_KIND_STRUCT, 4, depth < 39 ? btf.n_types + 2 : 1, 0);
  expect(NO, "structs in structs, 40 levels, the outer first");
  int32();
  for (int depth = 0; depth < 30; depth++)
    one_member(BTF_KIND_STRUCT, 4, depth < 29 ? btf.n_types + 2 : 1, 0);
  expect(YES, "structs in structs, 30 levels, the outer first");
  i = int32();
  one_member(BTF_KIND_STRUCT, 0x20000000, i, 0xffffffe0);
  expect(YES, "member at 512 MiB - 4, without bit-fields");
}

static void bit_fields(void) {
  __u32 i = int32(), e;

  type("s", BTF_KIND_STRUCT, 2, true, 0x200000);
  bit_field("a", i, 3, 0);
  bit_field("b", i, 0, 0xffffe0);
  expect(YES, "bit-field struct: member at 2 MiB - 4, the last place");
  i = int32();
  type("s", BTF_KIND_STRUCT, 2, true, 4);
  bit_field("a", i, 3, 0);
  bit_field("b", i, 29, 3);
  expect(YES, "bit-fields side by side");
  i = int32();
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", i, 3, 62);
  expect(NO, "bit-field past the end of its struct");
  i = int32();
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", i, 33, 0);
  expect(NO, "bit-field wider than its type");
  i = int32();
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", i, 8, 30);
  expect(YES, "bit-field that crosses its type's border (packed)");
  i = integer("x", 16, 128);
  type("s", BTF_KIND_STRUCT, 1, true, 32);
  bit_field("a", i, 128, 8);
  expect(YES, "bit-field of 128 bits at an odd byte");
  i = int32();
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", i, 0, 3);
  expect(NO, "ordinary member of a bit-field struct, not at a byte");
  i = int32();
  one_member(BTF_KIND_STRUCT, 8, i, 3);
  expect(YES, "int at an odd bit, without the bit-field flag");
  e = type("e", BTF_KIND_ENUM, 0, false, 4);
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", e, 3, 5);
  expect(YES, "bit-field of type enum");
  e = type("e", BTF_KIND_ENUM, 0, false, 1);
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", e, 3, 5);
  expect(YES, "bit-field of type enum of 1 byte");
  e = type("e", BTF_KIND_ENUM64, 0, false, 8);
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", e, 33, 5);
  expect(NO, "bit-field of type enum64, of more than 32 bits");
  e = type("e", BTF_KIND_ENUM, 0, false, 1);
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", e, 0, 8);
  expect(YES, "enum of 1 byte, an ordinary member of a bit-field struct");
  i = integer("i", 4, 31);
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", i, 3, 0);
  expect(NO, "bit-field of an int that has fewer bits than its bytes");
  i = integer("bool", 1, 1 << 26 | 8);
  e = type("t", BTF_KIND_TYPEDEF, 0, false, i);
  type("s", BTF_KIND_STRUCT, 1, true, 1);
  bit_field("a", e, 1, 7);
  expect(YES, "bit-field of a typedef of bool");
  i = type("inner", BTF_KIND_STRUCT, 0, false, 4);
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", i, 0, 32);
  expect(YES, "struct, an ordinary member of a bit-field struct");
  i = type("inner", BTF_KIND_STRUCT, 0, false, 4);
  type("s", BTF_KIND_STRUCT, 1, true, 8);
  bit_field("a", i, 8, 0);
  expect(NO, "bit-field of type struct");
  i = type(NULL, BTF_KIND_PTR, 0, false, 0);
  one_member(BTF_KIND_STRUCT, 16, i, 4);
  expect(NO, "pointer, not at a byte");
  i = type(NULL, BTF_KIND_PTR, 0, false, 0);
  one_member(BTF_KIND_STRUCT, 16, i, 8);
  expect(YES, "pointer at an odd byte");
  i = type("f", BTF_KIND_FLOAT, 0, false, 4);
  one_member(BTF_KIND_STRUCT, 16, i, 8);
  expect(NO, "float at an odd byte (packed)");
}

static void names(void) {
  static const struct {
    const char *name;
    enum answer ok, section;
  } tries[] = {
      {"a_Z0", YES, YES},        {"_a", YES, YES},    {"0a", NO, VARIES},
      {"a.b", VARIES, YES},      {".a", VARIES, YES}, {"a$b", NO, VARIES},
      {"a<b>", NO, VARIES},      {"a b", NO, VARIES}, {"a-b", NO, VARIES},
      {"a\xc3\xa9", NO, VARIES}, {"a\tb", NO, NO},    {"a::b", NO, VARIES},
      {"a/b", NO, VARIES},
  };
  static const size_t lengths[] = {127, 128, 129, 512, 513};
  char rule[160];

  for (size_t n = 0; n < sizeof(tries) / sizeof(*tries); n++) {
    const char *name = tries[n].name;
    __u32 i;

    type(name, BTF_KIND_STRUCT, 0, false, 4);
    snprintf(rule, sizeof(rule), "struct named '%s'", name);
    expect(tries[n].ok, rule);
    integer(name, 4, 32);
    snprintf(rule, sizeof(rule), "int named '%s'", name);
    expect(YES, rule);
    type(name, BTF_KIND_FWD, 0, false, 0);
    snprintf(rule, sizeof(rule), "forward declaration named '%s'", name);
    expect(tries[n].ok, rule);
    i = int32();
    type(name, BTF_KIND_TYPEDEF, 0, false, i);
    snprintf(rule, sizeof(rule), "typedef named '%s'", name);
    expect(tries[n].ok, rule);
    type(NULL, BTF_KIND_FUNC_PROTO, 0, false, 0);
    type(name, BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, 1);
    snprintf(rule, sizeof(rule), "function named '%s'", name);
    expect(tries[n].ok, rule);
    i = int32();
    variable(name, i, BTF_VAR_GLOBAL_ALLOCATED);
    snprintf(rule, sizeof(rule), "variable named '%s'", name);
    expect(tries[n].ok, rule);
    i = int32();
    i = type(NULL, BTF_KIND_FUNC_PROTO, 1, false, i);
    param(name, 1);
    type("f", BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, i);
    snprintf(rule, sizeof(rule), "parameter named '%s'", name);
    expect(tries[n].ok, rule);
    i = variable("v", int32(), BTF_VAR_GLOBAL_ALLOCATED);
    type(name, BTF_KIND_DATASEC, 1, false, 4);
    secinfo(i, 0, 4);
    snprintf(rule, sizeof(rule), "section named '%s'", name);
    expect(tries[n].section, rule);
  }
  for (size_t l = 0; l < sizeof(lengths) / sizeof(*lengths); l++) {
    size_t length = lengths[l];
    enum answer wanted = length <= 128 ? YES : length <= 512 ? VARIES : NO;
    __u32 i;

    type(long_name(length), BTF_KIND_STRUCT, 0, false, 4);
    snprintf(rule, sizeof(rule), "struct with a name of %zu bytes", length);
    expect(wanted, rule);
    variable(long_name(length), int32(), BTF_VAR_GLOBAL_ALLOCATED);
    snprintf(rule, sizeof(rule), "variable with a name of %zu bytes", length);
    expect(wanted, rule);
    i = int32();
    type("s", BTF_KIND_STRUCT, 1, false, 4);
    member(long_name(length), i, 0);
    snprintf(rule, sizeof(rule), "member with a name of %zu bytes", length);
    expect(wanted, rule);
    i = int32();
    i = type(NULL, BTF_KIND_FUNC_PROTO, 1, false, i);
    param(long_name(length), 1);
    type("f", BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, i);
    snprintf(rule, sizeof(rule), "parameter with a name of %zu bytes", length);
    expect(wanted, rule);
    integer(long_name(length), 4, 32);
    snprintf(rule, sizeof(rule), "int with a name of %zu bytes", length);
    expect(YES, rule);
  }
  type("p", BTF_KIND_FUNC_PROTO, 0, false, 0);
  expect(NO, "prototype with a name");
  type("a", BTF_KIND_ARRAY, 0, false, 0);
  word(0), word(0), word(0);
  expect(NO, "array with a name");
  type("p", BTF_KIND_PTR, 0, false, 0);
  expect(NO, "pointer with a name");
  type("v", BTF_KIND_VOLATILE, 0, false, 0);
  expect(NO, "volatile with a name");
  type("r", BTF_KIND_RESTRICT, 0, false, 0);
  expect(NO, "restrict with a name");
  type(NULL, BTF_KIND_TYPE_TAG, 0, false, 0);
  expect(NO, "type tag without a text");
  type("c", BTF_KIND_CONST, 0, false, 0);
  expect(NO, "const with a name");
  type(NULL, BTF_KIND_FWD, 0, false, 0);
  expect(NO, "forward declaration without a name");
  type(NULL, BTF_KIND_TYPEDEF, 0, false, 0);
  expect(NO, "typedef without a name");
  type(NULL, BTF_KIND_FLOAT, 0, false, 4);
  expect(YES, "float without a name");
}

static void references(void) {
  __u32 i, p;

  type("t", BTF_KIND_TYPEDEF, 0, false, 0);
  expect(YES, "typedef of void");
  type(NULL, BTF_KIND_CONST, 0, false, 1);
  expect(NO, "const of itself");
  type(NULL, BTF_KIND_PTR, 0, false, 1);
  expect(NO, "pointer to itself");
  type(NULL, BTF_KIND_PTR, 0, false, 9);
  expect(NO, "pointer to a type that is not there");
  i = variable("v", int32(), BTF_VAR_STATIC);
  type(NULL, BTF_KIND_PTR, 0, false, i);
  expect(NO, "pointer to a variable");
  p = type(NULL, BTF_KIND_FUNC_PROTO, 0, false, 0);
  i = type("f", BTF_KIND_FUNC, BTF_FUNC_STATIC, false, p);
  type(NULL, BTF_KIND_PTR, 0, false, i);
  expect(YES, "pointer to a function");
  p = type(NULL, BTF_KIND_FUNC_PROTO, 0, false, 0);
  type(NULL, BTF_KIND_PTR, 0, false, p);
  expect(YES, "pointer to a function prototype");
  p = type(NULL, BTF_KIND_FUNC_PROTO, 0, false, 0);
  type("t", BTF_KIND_TYPEDEF, 0, false, p);
  expect(YES, "typedef of a function prototype");
  p = type(NULL, BTF_KIND_FUNC_PROTO, 0, false, 0);
  p = type("t", BTF_KIND_TYPEDEF, 0, false, p);
  type(NULL, BTF_KIND_PTR, 0, false, p);
  expect(YES, "pointer to a typedef of a function prototype");
  p = type(NULL, BTF_KIND_FUNC_PROTO, 0, false, 0);
  one_member(BTF_KIND_STRUCT, 8, p, 0);
  expect(NO, "member that is a function prototype");
  for (int depth = 0; depth < 40; depth++)
    type(NULL, BTF_KIND_PTR, 0, false, depth < 39 ? btf.n_types + 2 : 0);
  expect(NO, "pointers to pointers, 40 levels, the outer first");
  for (int depth = 0; depth < 40; depth++)
    type(NULL, BTF_KIND_CONST, 0, false, depth < 39 ? btf.n_types + 2 : 0);
  expect(NO, "const of const, 40 levels, the outer first");
  i = type(NULL, BTF_KIND_CONST, 0, false, int32());
  type("tag", BTF_KIND_TYPE_TAG, 0, false, i);
  expect(YES, "type tag on a const");
  i = type("tag", BTF_KIND_TYPE_TAG, 0, false, int32());
  type(NULL, BTF_KIND_PTR, 0, false, i);
  expect(YES, "pointer to a tagged type");
  i = type("tag", BTF_KIND_TYPE_TAG, 0, false, int32());
  i = type(NULL, BTF_KIND_CONST, 0, false, i);
  type(NULL, BTF_KIND_PTR, 0, false, i);
  expect(NO, "pointer to a const whose type is tagged");
  i = one_member(BTF_KIND_STRUCT, 4, int32(), 0);
  type("any - text", BTF_KIND_DECL_TAG, 0, false, i);
  word(0);
  expect(YES, "declaration tag on a member, with any text");
  i = one_member(BTF_KIND_STRUCT, 4, int32(), 0);
  type("tag", BTF_KIND_DECL_TAG, 0, false, i);
  word(1);
  expect(NO, "declaration tag on a member that is not there");
  type("tag", BTF_KIND_DECL_TAG, 0, false, int32());
  word(-1);
  expect(NO, "declaration tag on an int");
  i = type("t", BTF_KIND_TYPEDEF, 0, false, int32());
  type("tag", BTF_KIND_DECL_TAG, 0, false, i);
  word(-1);
  expect(YES, "declaration tag on a typedef");
}

static void functions(void) {
  __u32 i = int32(), p;

  p = type(NULL, BTF_KIND_FUNC_PROTO, 1, false, 0);
  param("a", i);
  type("f", BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, p);
  expect(YES, "function with a parameter");
  i = int32();
  p = type(NULL, BTF_KIND_FUNC_PROTO, 1, false, 0);
  param(NULL, i);
  expect(YES, "prototype with a parameter without a name");
  i = int32();
  p = type(NULL, BTF_KIND_FUNC_PROTO, 1, false, 0);
  param(NULL, i);
  type("f", BTF_KIND_FUNC, BTF_FUNC_STATIC, false, p);
  expect(NO, "function with a parameter without a name");
  i = int32();
  p = type(NULL, BTF_KIND_FUNC_PROTO, 2, false, 0);
  param("a", i);
  param("a", i);
  type("f", BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, p);
  expect(YES, "function with two parameters of one name");
  i = int32();
  p = type(NULL, BTF_KIND_FUNC_PROTO, 2, false, 0);
  param("a", i);
  param(NULL, 0);
  type("f", BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, p);
  expect(YES, "function with variable arguments");
  i = int32();
  p = type(NULL, BTF_KIND_FUNC_PROTO, 2, false, 0);
  param(NULL, 0);
  param("a", i);
  expect(NO, "prototype with void before its last parameter");
  p = type(NULL, BTF_KIND_FUNC_PROTO, 1, false, 0);
  param("a", 0);
  expect(NO, "prototype with a named parameter of type void");
  i = int32();
  p = type(NULL, BTF_KIND_FUNC_PROTO, 1, false, 0);
  param("a.b", i);
  expect(YES, "prototype with a parameter whose name is no identifier");
  i = int32();
  p = type(NULL, BTF_KIND_FUNC_PROTO, 1, false, 0);
  param(long_name(128), i);
  expect(YES, "prototype with a parameter whose name has 128 bytes");
  i = type("s", BTF_KIND_FWD, 0, false, 0);
  p = type(NULL, BTF_KIND_FUNC_PROTO, 1, false, 0);
  param("a", i);
  expect(NO, "prototype with a forward declaration as parameter");
  i = type("s", BTF_KIND_FWD, 0, false, 0);
  type(NULL, BTF_KIND_FUNC_PROTO, 0, false, i);
  expect(NO, "prototype that returns a forward declaration");
  i = type("s", BTF_KIND_STRUCT, 0, false, 40);
  p = type(NULL, BTF_KIND_FUNC_PROTO, 1, false, i);
  param("a", i);
  type("f", BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, p);
  expect(YES, "function that takes and returns a large struct");
  i = int32();
  p = type(NULL, BTF_KIND_FUNC_PROTO, 20, false, i);
  for (int n = 0; n < 20; n++)
    param("a", i);
  type("f", BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, p);
  expect(YES, "function with 20 parameters");
  p = type(NULL, BTF_KIND_FUNC_PROTO, 0, false, 0);
  type("f", BTF_KIND_FUNC, BTF_FUNC_EXTERN, false, p);
  expect(NO, "function that is extern");
  type("f", BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, int32());
  expect(NO, "function that is of type int");
  p = type(NULL, BTF_KIND_FUNC_PROTO, 0, false, 0);
  type("f", BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, p);
  type("f", BTF_KIND_FUNC, BTF_FUNC_GLOBAL, false, p);
  expect(YES, "two functions of one name");
}

static __u32 section(const char *name, __u32 vlen, __u32 size) {
  return type(name, BTF_KIND_DATASEC, vlen, false, size);
}

static void sections(void) {
  __u32 i, v, w;

  variable("v", 0, BTF_VAR_GLOBAL_ALLOCATED);
  expect(NO, "variable of type void");
  variable("v", int32(), BTF_VAR_GLOBAL_EXTERN);
  expect(NO, "variable that is extern");
  i = type("s", BTF_KIND_FWD, 0, false, 0);
  variable("v", i, BTF_VAR_STATIC);
  expect(NO, "variable of a forward declaration");
  variable(NULL, int32(), BTF_VAR_STATIC);
  expect(NO, "variable without a name");
  i = type("s", BTF_KIND_STRUCT, 0, false, 0);
  variable("v", i, BTF_VAR_STATIC);
  expect(YES, "variable of 0 bytes, in no section");
  section(".maps", 0, 4);
  expect(YES, "section without variables");
  section(".maps", 0, 0);
  expect(NO, "section of 0 bytes");
  section(NULL, 0, 4);
  expect(NO, "section without a name");
  v = variable("v", int32(), BTF_VAR_GLOBAL_ALLOCATED);
  section(".maps", 1, 4);
  secinfo(v, 0, 4);
  expect(YES, "section with a variable");
  i = type("s", BTF_KIND_STRUCT, 0, false, 0);
  v = variable("v", i, BTF_VAR_GLOBAL_ALLOCATED);
  section(".maps", 1, 4);
  secinfo(v, 0, 0);
  expect(NO, "section with a variable of 0 bytes");
  i = type("s", BTF_KIND_STRUCT, 0, false, 0);
  v = variable("v", i, BTF_VAR_GLOBAL_ALLOCATED);
  section(".maps", 1, 4);
  secinfo(v, 0, 1);
  expect(YES, "section with a variable of a type of 0 bytes, given 1");
  v = variable("v", int32(), BTF_VAR_GLOBAL_ALLOCATED);
  section(".maps", 1, 8);
  secinfo(v, 0, 3);
  expect(NO, "section that gives a variable fewer bytes than its type");
  v = variable("v", int32(), BTF_VAR_GLOBAL_ALLOCATED);
  section(".maps", 1, 8);
  secinfo(v, 0, 8);
  expect(YES, "section that gives a variable more bytes than its type");
  v = variable("v", int32(), BTF_VAR_GLOBAL_ALLOCATED);
  section(".maps", 1, 4);
  secinfo(v, 4, 4);
  expect(NO, "section with a variable past its end");
  i = int32();
  v = variable("v", i, BTF_VAR_GLOBAL_ALLOCATED);
  w = variable("w", i, BTF_VAR_GLOBAL_ALLOCATED);
  section(".maps", 2, 8);
  secinfo(v, 4, 4);
  secinfo(w, 0, 4);
  expect(NO, "section with variables in descending order");
  i = int32();
  v = variable("v", i, BTF_VAR_GLOBAL_ALLOCATED);
  w = variable("w", i, BTF_VAR_GLOBAL_ALLOCATED);
  section(".maps", 2, 8);
  secinfo(v, 0, 4);
  secinfo(w, 2, 4);
  expect(NO, "section with variables that overlap");
  i = int32();
  section(".maps", 1, 8);
  secinfo(i, 0, 4);
  expect(NO, "section with a type that is no variable");
}

static void kinds_and_flags(void) {
  type(NULL, 0, 0, false, 0);
  expect(NO, "type of kind 0");
  type(NULL, 20, 0, false, 0);
  expect(NO, "type of kind 20");
  type("i", BTF_KIND_INT, 0, true, 4);
  word(32);
  expect(NO, "int with the kind flag");
  type("s", BTF_KIND_FWD, 0, true, 0);
  expect(YES, "forward declaration with the kind flag (a union)");
  type("e", BTF_KIND_ENUM, 0, true, 4);
  expect(YES, "enum with the kind flag (signed)");
  reset();
  expect(NO, "no types at all");
}

int main(int argc, char **argv) {
  int fd;

  if (argc > 1 && strcmp(argv[1], "--verbose")) {
    bool help = !strcmp(argv[1], "--help");

    fputs("usage: btf-rules [--verbose]\n"
          "\n"
          "Tries the rules of README.md on the running kernel.\n"
          "\n"
          "  --verbose  print every rule, not only those that fail\n"
          "  --help     print this\n"
          "\n"
          "Exit status: 0 the kernel agrees, 1 it does not, 2 wrong usage,\n"
          "77 this process may not load BTF.\n",
          help ? stdout : stderr);
    return help ? 0 : 2;
  }
  verbose = argc > 1;
  {
    struct btf_header header = {.magic = BTF_MAGIC,
                                .version = BTF_VERSION,
                                .hdr_len = sizeof(header),
                                .str_len = 1};
    char data[sizeof(header) + 1] = "";

    memcpy(data, &header, sizeof(header));
    fd = bpf_btf_load(data, sizeof(data), NULL);
  }
  if (fd == -EPERM || fd == -EACCES) {
    puts("skipped: this process may not load BTF (it needs CAP_BPF)");
    return 77;
  }
  if (fd >= 0)
    close(fd);
  reset();
  integers();
  enums();
  arrays();
  structs();
  bit_fields();
  names();
  references();
  functions();
  sections();
  kinds_and_flags();
  printf("%d rules tried, %d failed\n", n_checked, n_failed);
  return n_failed ? 1 : 0;
}
