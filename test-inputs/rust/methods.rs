// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Functions whose names only Rust has: methods, trait implementations, generic
// functions and const generics, all kept out of line.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub trait Weigh {
    fn weigh(&self, by: u32) -> u32;
}

pub struct Stone<const N: usize> {
    weights: [u32; N],
}

impl<const N: usize> Stone<N> {
    #[inline(never)]
    pub fn first(self: &Self, _: ()) -> u32 {
        self.weights[0]
    }
}

impl<const N: usize> Weigh for Stone<N> {
    #[inline(never)]
    fn weigh(&self, by: u32) -> u32 {
        self.weights[N - 1] * by
    }
}

impl Weigh for (u32, &Stone<1>) {
    #[inline(never)]
    fn weigh(&self, by: u32) -> u32 {
        self.0 + self.1.weigh(by)
    }
}

#[inline(never)]
fn total<T: Weigh, U: Weigh>((left, right): (&T, &U)) -> u32 {
    left.weigh(1) + right.weigh(2)
}

map!(STONES, u32, Stone<4>);

#[no_mangle]
#[link_section = "socket"]
pub extern "C" fn filter(a: &Stone<1>, b: &Stone<2>) -> u32 {
    total((a, b)) + total((&(1, a), b)) + a.first(()) + STONES.get(&3).map_or(0, |s| s.first(()))
}
