// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every number type of Rust: 128 bits, char, bool, floats, usize, and arrays of
// them.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub struct Value {
    u128_: u128,
    i128_: i128,
    u64_: u64,
    i8_: i8,
    f32_: f32,
    f64_: f64,
    usize_: usize,
    isize_: isize,
    char_: char,
    bool_: bool,
    text: [char; 4],
    wide: [u128; 2],
}

map!(NUMBERS, u128, Value);
map!(CHARACTERS, char, bool);
map!(FLOATS, i128, f64);
