// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Statics without a size beside others. The kernel takes no variable of size 0 in
// a section.

#![no_std]
#![crate_type = "lib"]

mod bpf_map;
use bpf_map::*;

pub struct Marker;

map!(MAP_1, u32, u64);

#[no_mangle]
pub static ELSEWHERE: (Marker, [u64; 0]) = (Marker, []);

#[no_mangle]
pub static AFTER: u32 = 1;
