// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
/// \file
/// Messages, text and growing arrays.

#include "internal.h"
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/// Length of the UTF-8 character at \p s, 0 if there is none: RFC 3629.
static size_t utf8_len(const unsigned char *s) {
  unsigned char low = 0x80, high = 0xbf;
  size_t len;

  if (s[0] < 0x80)
    return 1;
  if (s[0] >= 0xc2 && s[0] <= 0xdf) {
    len = 2;
  } else if (s[0] >= 0xe0 && s[0] <= 0xef) {
    len = 3;
    if (s[0] == 0xe0)
      low = 0xa0;
    if (s[0] == 0xed)
      high = 0x9f;
  } else if (s[0] >= 0xf0 && s[0] <= 0xf4) {
    len = 4;
    if (s[0] == 0xf0)
      low = 0x90;
    if (s[0] == 0xf4)
      high = 0x8f;
  } else {
    return 0;
  }
  if (s[1] < low || s[1] > high)
    return 0;
  for (size_t i = 2; i < len; i++)
    if (s[i] < 0x80 || s[i] > 0xbf)
      return 0;
  // C1 control characters.
  if (s[0] == 0xc2 && s[1] < 0xa0)
    return 0;
  return len;
}

/// Length of the printable character at \p s, 0 if there is none.
static size_t printable_len(const char *s, bool layout) {
  unsigned char c = (unsigned char)*s;

  if (layout && (c == '\n' || c == '\t'))
    return 1;
  if (c < 0x20 || c == 0x7f)
    return 0;
  return utf8_len((const unsigned char *)s);
}

static bool is_printable(const char *text, bool layout) {
  while (*text) {
    size_t len = printable_len(text, layout);

    if (!len)
      return false;
    text += len;
  }
  return true;
}

char *bm_escape(const char *text, bool layout) {
  static const char hex[] = "0123456789abcdef";
  char *out, *to;

  if (is_printable(text, layout))
    return strdup(text);
  out = to = malloc(4 * strlen(text) + 1);
  if (!out)
    return NULL;
  while (*text) {
    size_t len = printable_len(text, layout);
    unsigned char c = (unsigned char)*text;

    if (len) {
      memcpy(to, text, len);
      to += len;
      text += len;
      continue;
    }
    *to++ = '\\';
    *to++ = 'x';
    *to++ = hex[c >> 4];
    *to++ = hex[c & 15];
    text++;
  }
  *to = '\0';
  return out;
}

const char *bm_printable(struct btfmap_object *obj, const char *text) {
  struct bm_text *node = NULL;
  char *escaped;
  size_t len;

  if (is_printable(text, false))
    return text;
  escaped = bm_escape(text, false);
  if (!escaped)
    return NULL;
  len = strlen(escaped);
  node = malloc(sizeof(*node) + len + 1);
  if (node) {
    memcpy(node->text, escaped, len + 1);
    node->next = obj->texts;
    obj->texts = node;
  }
  free(escaped);
  return node ? node->text : NULL;
}

int bm_fail(struct btfmap_error *err, int code, const char *fmt, ...) {
  char text[sizeof(err->text)];
  char *escaped;
  va_list args;

  if (!err)
    return code;
  va_start(args, fmt);
  vsnprintf(text, sizeof(text), fmt, args);
  va_end(args);
  escaped = bm_escape(text, false);
  snprintf(err->text, sizeof(err->text), "%s", escaped ? escaped : "no memory");
  free(escaped);
  return code;
}

int bm_grow(void **array, size_t *cap, size_t cnt, size_t size) {
  size_t new_cap = *cap ? *cap * 2 : 16;
  void *bigger;

  if (cnt < *cap)
    return 0;
  bigger = reallocarray(*array, new_cap, size);
  if (!bigger)
    return -ENOMEM;
  *array = bigger;
  *cap = new_cap;
  return 0;
}

int bm_push(struct bm_stack *stack, __u32 id) {
  int ret = bm_grow((void **)&stack->frames, &stack->cap, stack->cnt,
                    sizeof(*stack->frames));

  if (!ret)
    stack->frames[stack->cnt++] = (struct bm_frame){.id = id};
  return ret;
}
