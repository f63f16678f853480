// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Function pointers: safe, unsafe and extern ones, with tuples, references and other
// functions as parameters, and returning nothing.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub struct Context {
    data: u32,
}

pub type Handler = fn(&Context, (u8, u32)) -> Option<u64>;

pub struct Operations {
    handler: Handler,
    c_handler: unsafe extern "C" fn(*mut Context, usize) -> i32,
    optional: Option<extern "C" fn(u32)>,
    higher: fn(Handler, fn(u32) -> u32) -> Handler,
    nothing: fn(),
    generic: for<'a> fn(&'a str) -> &'a [u8],
}

map!(OPERATIONS, u32, Operations);
map!(HANDLERS, u32, Handler);
