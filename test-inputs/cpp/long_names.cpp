// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names longer than the 127 bytes that the kernel takes, which differ only at
// their end.

#include "bpf_map.hpp"

namespace a_namespace_with_quite_a_long_name {
template <class A, class B> struct PairWithQuiteALongName {
  A a;
  B b;
};
template <int N> struct Leaf {
  int items[N];
};
} // namespace a_namespace_with_quite_a_long_name

using namespace a_namespace_with_quite_a_long_name;

template <class T> using Twice = PairWithQuiteALongName<T, T>;
template <int N>
using Long = Twice<Twice<PairWithQuiteALongName<Leaf<0>, Leaf<N>>>>;

MAP(names_1, Long<1>, Long<2>);
MAP(names_3, int, Long<3> *);

struct
    a_struct_with_a_name_that_is_longer_than_all_the_bytes_that_the_kernel_wants_to_have_in_one_name_which_is_some_one_hundred_and_27 {
  int a;
};
MAP(names_c, int,
    a_struct_with_a_name_that_is_longer_than_all_the_bytes_that_the_kernel_wants_to_have_in_one_name_which_is_some_one_hundred_and_27);
