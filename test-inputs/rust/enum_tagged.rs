// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Enums that carry data, with a tag in front: variants of different size, with and
// without fields, in each other, and one whose variants have reordered fields.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub enum Message {
    Quit,
    Move { x: i32, y: i64 },
    Write(u8, u64, u8),
    Number(u32),
}

pub enum Nested {
    One(Message),
    Two { message: Message, count: u16 },
    Three([Message; 2]),
}

pub enum Plain {
    A,
    B = 7,
    C,
}

map!(MESSAGES, Plain, Message);
map!(NESTED, u32, Nested);
