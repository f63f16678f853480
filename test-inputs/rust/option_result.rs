// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Option and Result of numbers, structs, references and each other.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub struct Point {
    x: i32,
    y: i32,
}

pub enum Error {
    NotFound,
    Code(i32),
}

pub struct Value {
    number: Option<u32>,
    wide: Option<u64>,
    point: Option<Point>,
    nested: Option<Option<Option<bool>>>,
    result: Result<Point, Error>,
    small: Result<(), u8>,
    units: Result<(), ()>,
    reference: Option<&'static Point>,
    mutable: Option<&'static mut Point>,
    array: [Option<u16>; 4],
}

map!(VALUES, Option<u32>, Value);
map!(RESULTS, u32, Result<Point, Error>);
map!(POINTERS, u32, Option<&'static Value>);
