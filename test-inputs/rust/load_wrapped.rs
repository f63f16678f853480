// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A program to load: definitions in an UnsafeCell in a Map, with null pointers.

#![no_std]
#![crate_type = "lib"]

mod load_events;
use load_events::*;

#[link_section = ".maps"]
#[export_name = "events"]
pub static EVENTS: HashMap<EventKey, EventValue, 16> = Map::new(Definition::new());

#[link_section = ".maps"]
#[export_name = "totals"]
pub static TOTALS: Array<Total, 2> = Map::new(Definition::new());

#[no_mangle]
#[link_section = "socket"]
pub extern "C" fn count(skb: &SkBuff) -> u32 {
    count_in(&EVENTS, skb)
}

#[no_mangle]
#[link_section = "license"]
pub static LICENSE: [u8; 4] = *b"GPL\0";
