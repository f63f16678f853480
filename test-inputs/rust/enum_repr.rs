// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Enums whose representation is given: repr(u8), repr(i64), repr(C), repr(C, u8),
// with and without data.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

#[repr(u8)]
pub enum Small {
    A,
    B = 200,
}

#[repr(i64)]
pub enum Large {
    A = -1,
    B = 0x1_0000_0000,
}

#[repr(u64)]
pub enum Unsigned {
    A,
    B = 0xffff_ffff_ffff_ffff,
}

#[repr(C)]
pub enum LikeC {
    A,
    B,
}

#[repr(u8)]
pub enum DataU8 {
    A(u32),
    B { x: u64, y: u8 },
    C,
}

#[repr(C)]
pub enum DataC {
    A(u32),
    B { x: u64, y: u8 },
    C,
}

#[repr(C, u8)]
pub enum DataCU8 {
    A(u32),
    B(u8, u16),
}

pub struct Value {
    large: Large,
    unsigned: Unsigned,
    like_c: LikeC,
    data_u8: DataU8,
    data_c: DataC,
    data_c_u8: DataCU8,
    last: Small,
}

map!(REPRS, Small, Value);
