// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Structs whose fields rustc puts into another order than they are written in:
// BTF members have to come in the order of their offsets.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub struct Reordered {
    a: u8,
    b: u64,
    c: u16,
    d: u32,
    e: u8,
    f: [u16; 3],
}

pub struct Outer {
    flag: bool,
    inner: Reordered,
    byte: u8,
    pointer: *const Reordered,
}

#[repr(packed)]
pub struct Packed {
    a: u8,
    b: u64,
    c: u16,
}

#[repr(align(32))]
pub struct Aligned {
    a: u8,
    b: u128,
}

map!(REORDERED, Reordered, Outer);
map!(PACKED, Packed, Aligned);
