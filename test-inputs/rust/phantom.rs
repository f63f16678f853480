// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Fields without size: PhantomData, zero-length arrays, `!` through an empty enum,
// and a struct that holds nothing else.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

use core::marker::{PhantomData, PhantomPinned};

pub enum Never {}

pub struct Tagged<T> {
    before: PhantomData<T>,
    number: u32,
    after: PhantomData<*const T>,
    pinned: PhantomPinned,
}

pub struct OnlyPhantom<T>(PhantomData<T>);

pub struct Value {
    tagged: Tagged<u64>,
    only: OnlyPhantom<Never>,
    many: [OnlyPhantom<u8>; 4],
    returns: fn() -> Never,
    diverges: extern "C" fn() -> !,
}

map!(PHANTOMS, Tagged<Never>, Value);
map!(ONLY, u32, OnlyPhantom<u32>);
