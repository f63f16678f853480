// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Statics outside .maps, mutable and not, generic ones, thin and wide, beside a map.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

use core::cell::Cell;

pub struct Counter(Cell<u64>);
unsafe impl Sync for Counter {}

pub struct Config {
    verbose: bool,
    limit: Option<u32>,
    name: &'static str,
}

#[no_mangle]
pub static CONFIG: Config = Config { verbose: true, limit: Some(3), name: "config" };
#[no_mangle]
pub static mut SCRATCH: (u8, u64) = (0, 0);
pub static COUNTER: Counter = Counter(Cell::new(0));
static TABLE: [(u8, u16); 2] = [(1, 2), (3, 4)];

pub mod inner {
    pub static COUNTER: super::Counter = super::Counter(super::Cell::new(1));
}

map!(CONFIGS, u32, Config);

#[no_mangle]
#[link_section = "socket"]
pub extern "C" fn filter(index: u32) -> u64 {
    COUNTER.0.set(index as u64);
    inner::COUNTER.0.set(2);
    TABLE[(index & 1) as usize].1 as u64 + CONFIG.limit.unwrap_or(0) as u64
}
