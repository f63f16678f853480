// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Two modules with types of one name, which differ in size; each key and value has
// to be the module's own, also where an earlier value only points to it.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub mod first {
    pub struct Key(pub u32);
    pub struct Value {
        pub key: *const Key,
        pub in_first: u32,
    }
    pub enum Kind {
        A,
        B,
    }
}

pub mod second {
    pub struct Key(pub u64, pub u64);
    pub struct Value {
        pub key: *const Key,
        pub in_second: u64,
    }
    pub enum Kind {
        C(u32),
        D(u64),
    }
}

pub struct Both {
    first: *const first::Value,
    second: *const second::Value,
}

map!(BOTH, u32, Both);
map!(VALUES_1, u32, first::Value);
map!(VALUES_2, u32, second::Value);
map!(KEYS_1, first::Key, first::Kind);
map!(KEYS_2, second::Key, second::Kind);
