// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A program that not every loader takes: as in the program that started the
// project, numbers point to arrays that exist, where null pointers would do. The
// object then has relocations for `.maps`.

#![no_std]
#![crate_type = "lib"]

mod load_events;
use load_events::{count_in, EventKey, EventValue, Map, SkBuff, HASH};

#[repr(C)]
pub struct HashMapDef<K, V, const M: usize> {
    r#type: *const [i32; HASH],
    key: *const K,
    value: *const V,
    max_entries: *const [i32; M],
}

#[link_section = ".maps"]
#[export_name = "events"]
pub static EVENTS: Map<HashMapDef<EventKey, EventValue, 16>> = Map::new(HashMapDef {
    r#type: &[0; HASH],
    key: core::ptr::null(),
    value: core::ptr::null(),
    max_entries: &[0; 16],
});

#[no_mangle]
#[link_section = "socket"]
pub extern "C" fn count(skb: &SkBuff) -> u32 {
    count_in(&EVENTS, skb)
}

#[no_mangle]
#[link_section = "license"]
pub static LICENSE: [u8; 4] = *b"GPL\0";
