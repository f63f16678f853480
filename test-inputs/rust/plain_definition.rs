// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A definition without a wrapper, as repr(C) static, for C-like loaders; the static
// is mutable, so that no Sync is needed.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

#[repr(C)]
pub struct Key {
    a: u32,
}
#[repr(C)]
pub struct Value {
    a: u64,
}

#[repr(C)]
pub struct Def {
    r#type: *const [i32; 1],
    key: *const Key,
    value: *const Value,
    max_entries: *const [i32; 8],
}

#[link_section = ".maps"]
#[no_mangle]
pub static mut PLAIN: Def = Def {
    r#type: core::ptr::null(),
    key: core::ptr::null(),
    value: core::ptr::null(),
    max_entries: core::ptr::null(),
};
