// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Tuples and unit: as key, as value, in each other, and `()` itself.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub struct Unit;
pub struct Tuple(u8, u64, (u16, u8));

pub struct Value {
    pair: (u8, u32),
    triple: (u8, (u16, u64), [(u8, u16); 2]),
    unit: (),
    unit_struct: Unit,
    units: [(); 3],
    tuple: Tuple,
    single: (u64,),
}

map!(TUPLES, (u8, u32, u16), Value);
map!(UNITS, u32, ());
map!(UNIT_STRUCTS, u32, Unit);
map!(POINTERS, u32, *const (u8, Unit));
