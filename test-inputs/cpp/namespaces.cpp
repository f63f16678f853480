// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Types of one name in two namespaces, and in a class: each map has to get its
// own one, also where it is only pointed to.

#include "bpf_map.hpp"

namespace first {
struct Key {
  int a;
};
struct Value {
  Key *key;
  int in_first;
};
inline namespace v1 {
struct Versioned {
  int a;
};
} // namespace v1
} // namespace first

namespace second {
struct Key {
  long a, b;
};
struct Value {
  Key *key;
  long in_second;
};
} // namespace second

struct Key {
  char global;
};
struct Holder {
  struct Key {
    short in_class;
  };
};

// The keys are first met as what a value points to.
MAP(values_1, int, first::Value);
MAP(values_2, int, second::Value);
MAP(keys_1, first::Key, int);
MAP(keys_2, second::Key, int);
MAP(keys_global, Key, Holder::Key);
MAP(versioned, int, first::Versioned);
