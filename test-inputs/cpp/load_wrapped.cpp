// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A program to load: a class template with methods hides the definition, as a
// C++ library for BPF would.

#include "../c/load_events.h"

template <class Key, class Value, int Type, int Entries> struct Definition {
  __uint(type, Type);
  __type(key, Key);
  __type(value, Value);
  __uint(max_entries, Entries);
};

template <class Key, class Value, int Type, int Entries> class Map {
  Definition<Key, Value, Type, Entries> def;

public:
  static constexpr int capacity = Entries;
  using key_type = Key;
  // Where nothing needs a type to be complete, clang's debug info leaves it
  // out.
  static_assert(sizeof(Key) && sizeof(Value));

  int count(__sk_buff *skb) { return count_in(this, skb); }
};

Map<event_key, event_value, BPF_MAP_TYPE_HASH, 16> events SEC(".maps");
Map<__u32, total, BPF_MAP_TYPE_ARRAY, 2> totals SEC(".maps");

extern "C" SEC("socket") int count(__sk_buff *skb) { return events.count(skb); }

extern "C" {
char _license[] SEC("license") = "GPL";
}
