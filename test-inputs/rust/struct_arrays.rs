// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Arrays of structs: as key and value, with several dimensions, and of length 0.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub struct Item {
    tag: u8,
    count: u32,
}

pub struct Value {
    items: [Item; 4],
    matrix: [[Item; 2]; 3],
    none: [Item; 0],
    pointers: [*const Item; 2],
}

map!(ARRAYS, [Item; 2], Value);
map!(MATRICES, [[u8; 2]; 3], [[Item; 3]; 2]);
map!(EMPTY_ARRAYS, u32, [Item; 0]);
