// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Closures in a program: types without a name, whose fields are what is captured,
// and functions that are generic over them. A static cannot be of such a type.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub struct Callback {
    call: fn(u32, &Callback) -> Option<u64>,
    factor: u64,
}

map!(CALLBACKS, u32, Callback);

#[inline(never)]
fn apply<F: Fn(u32) -> u64>(f: F, to: u32) -> u64 {
    f(to)
}

#[no_mangle]
#[link_section = "socket"]
pub extern "C" fn filter(context: *const u32) -> u64 {
    let base = unsafe { *context };
    let key = base + 1;
    let add = move |x: u32| (x + base) as u64 + CALLBACKS.get(&key).map_or(0, |c| c.factor);
    apply(add, 3) + apply(|x| x as u64, base)
}
