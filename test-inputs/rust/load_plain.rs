// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A program to load: the definition is the static's own type, as in the newest
// versions of Aya's library for programs.

#![no_std]
#![crate_type = "lib"]

mod load_events;
use load_events::*;

#[repr(C)]
pub struct Events {
    r#type: *const [i32; HASH],
    key: *const EventKey,
    value: *const EventValue,
    max_entries: *const [i32; 16],
}

unsafe impl Sync for Events {}

#[link_section = ".maps"]
#[export_name = "events"]
pub static EVENTS: Events = Events {
    r#type: core::ptr::null(),
    key: core::ptr::null(),
    value: core::ptr::null(),
    max_entries: core::ptr::null(),
};

#[no_mangle]
#[link_section = "socket"]
pub extern "C" fn count(skb: &SkBuff) -> u32 {
    count_at(&EVENTS as *const Events as *const (), skb)
}

#[no_mangle]
#[link_section = "license"]
pub static LICENSE: [u8; 4] = *b"GPL\0";
