// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A whole program: a socket filter that counts datagrams in wrapped maps, one of
// them in a map of maps, each with key and value types of its own.

#![no_std]
#![no_main]

#[path = "../../../../../test-inputs/rust/load_events/mod.rs"]
mod load_events;

use core::panic::PanicInfo;
use load_events::*;

#[link_section = ".maps"]
#[export_name = "events"]
pub static EVENTS: HashMap<EventKey, EventValue, 16> = Map::new(Definition::new());

#[link_section = ".maps"]
#[export_name = "totals"]
pub static TOTALS: Array<Total, 2> = Map::new(Definition::new());

#[link_section = ".maps"]
#[export_name = "outer"]
pub static OUTER: ArrayOfMaps<HashMap<EventKey, EventValue, 16>, 2> =
    Map::new(OuterDefinition::new());

#[no_mangle]
#[link_section = "socket"]
pub extern "C" fn count(skb: &SkBuff) -> u32 {
    count_in_first(&OUTER, skb);
    count_in(&EVENTS, skb)
}

#[no_mangle]
#[link_section = "license"]
pub static LICENSE: [u8; 4] = *b"GPL\0";

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    loop {}
}
