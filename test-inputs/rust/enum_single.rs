// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Enums with one variant and with none, generic ones, and ones with variants that
// cannot exist.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub enum Never {}

pub enum Single {
    Only(u32, u8),
}

pub enum SingleUnit {
    Only,
}

pub enum OneOf<T> {
    Possible(u64),
    Impossible(T),
}

pub struct Value {
    single: Single,
    unit: SingleUnit,
    never: Option<Never>,
    one_of: OneOf<Never>,
    result: Result<u32, Never>,
    pointer: *const Never,
}

map!(SINGLES, Single, Value);
map!(UNITS, u32, SingleUnit);
