// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The definition is a class template in a class template, as in the Rust
// program: names hold <, > and commas.

#include "bpf_map.hpp"

struct MyKey {
  unsigned a;
};
struct MyValue {
  unsigned a;
};
template <class T, int N> struct Box {
  T items[N];
};

MAP(hash_map, MyKey, MyValue, 10);
MAP(boxed, Box<MyKey, 2>, Box<Box<MyValue, 3>, 1>);

// The plain definition, without a wrapper.
HashMapDef<MyKey, Box<int, 1>, 4> plain SEC(".maps");
