// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Types without a name that another file could say: of an anonymous namespace,
// of a function, and unnamed ones that a typedef names.

#include "bpf_map.hpp"

namespace {
struct Key {
  int a;
};
enum class Kind : __u8 { A };
struct Value {
  Kind kind;
  Key *key;
};
} // namespace

typedef struct {
  int a;
} Unnamed;

inline auto local() {
  struct Local {
    int a;
    struct {
      int b;
    } unnamed;
  };
  return Local{};
}

MAP(hidden, Key, Value);
MAP(unnamed, Unnamed, decltype(local()));
