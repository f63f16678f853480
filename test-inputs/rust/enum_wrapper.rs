// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// An enum as the wrapper of a map's definition: the definition is in a variant.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

use core::ptr::null;

pub struct EnumKey(u32);
pub struct EnumValue(u64, u8);

#[repr(C)]
pub struct Def {
    r#type: *const [i32; 1],
    key: *const EnumKey,
    value: *const EnumValue,
    max_entries: *const [i32; 8],
}

pub enum Lazy {
    Ready(Def),
    Pending(u8),
}

#[link_section = ".maps"]
#[no_mangle]
pub static mut LAZY: Lazy = Lazy::Ready(Def {
    r#type: null(),
    key: null(),
    value: null(),
    max_entries: null(),
});

#[link_section = ".maps"]
#[no_mangle]
pub static mut OPTIONAL: Option<Def> = None;
