// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A definition that contains itself through `values`: the compiler has to end.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

use core::ptr::null;

#[repr(C)]
pub struct Recursive {
    r#type: *const [i32; 12],
    key: *const u32,
    max_entries: *const [i32; 2],
    values: [*const Recursive; 0],
}

pub struct Wrapper(Recursive);

#[link_section = ".maps"]
#[no_mangle]
pub static mut RECURSIVE: Wrapper = Wrapper(Recursive {
    r#type: null(),
    key: null(),
    max_entries: null(),
    values: [],
});
