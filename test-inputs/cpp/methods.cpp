// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Key, value, definition and wrapper with methods, constructors, operators,
// static methods and friends: none of them is a member in BTF.

#include "bpf_map.hpp"

class Key {
public:
  Key() = default;
  explicit Key(int a) : a(a) {}
  bool operator==(const Key &other) const { return a == other.a; }
  operator bool() const { return a != 0; }
  int get() const { return a; }
  static Key zero() { return Key(0); }
  template <class T> T as() const { return T(a); }
  friend int peek(const Key &key);

private:
  int a;
};

int peek(const Key &key) { return key.a; }

struct Value {
  void add(long by) { total += by; }
  long total;
  Value &operator+=(long by) {
    total += by;
    return *this;
  }
  unsigned count;
};

class Map {
public:
  Value *find(const Key &key) {
    return static_cast<Value *>(lookup(this, &key));
  }
  constexpr Map() : def() {}

private:
  static void *lookup(void *map, const void *key) {
    return reinterpret_cast<void *(*)(void *, const void *)>(1)(map, key);
  }
  struct Def {
    constexpr Def() : type(), key(), value(), max_entries() {}
    __uint(type, BPF_MAP_TYPE_HASH);
    __type(key, Key);
    __type(value, Value);
    __uint(max_entries, 16);
  } def;
};

Map map SEC(".maps");

extern "C" SEC("socket") int filter(void *) {
  Key key(3);

  if (Value *value = map.find(key))
    value->add(key.as<long>() + peek(Key::zero()));
  return key ? key.get() : 0;
}
