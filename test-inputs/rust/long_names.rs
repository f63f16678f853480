// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Generic types in each other until their names are longer than the 127 bytes that
// the kernel takes; they differ at the end only.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub struct PairWithQuiteALongName<A, B> {
    a: A,
    b: B,
}

pub mod a_module_with_quite_a_long_name {
    pub struct Leaf<const N: usize> {
        items: [u32; N],
    }
}
use a_module_with_quite_a_long_name::Leaf;

type Twice<T> = PairWithQuiteALongName<T, T>;
type Long<const N: usize> = Twice<Twice<PairWithQuiteALongName<Leaf<1>, Leaf<N>>>>;

map!(NAMES_1, Long<1>, Long<2>);
map!(NAMES_3, u32, *const Long<3>);
