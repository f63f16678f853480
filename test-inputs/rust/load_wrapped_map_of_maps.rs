// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A program to load: an array of hash maps, with wrappers around both definitions.

#![no_std]
#![crate_type = "lib"]

mod load_events;
use load_events::*;

#[link_section = ".maps"]
#[export_name = "outer"]
pub static OUTER: ArrayOfMaps<HashMap<EventKey, EventValue, 16>, 2> =
    Map::new(OuterDefinition::new());

#[no_mangle]
#[link_section = "socket"]
pub extern "C" fn count(skb: &SkBuff) -> u32 {
    count_in_first(&OUTER, skb)
}

#[no_mangle]
#[link_section = "license"]
pub static LICENSE: [u8; 4] = *b"GPL\0";
