// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// References, slices, string slices, trait objects and pointers in values: a slice
// is a struct of a pointer and a length.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

pub trait Visit {
    fn visit(&self, by: u32) -> u32;
    fn done(&mut self);
}

pub struct Node {
    next: Option<&'static Node>,
    name: &'static str,
    bytes: &'static [u8],
    children: &'static [Node],
    raw: *mut Node,
    raw_slice: *const [u16],
    array: &'static [u32; 4],
    constant: *const *mut *const u8,
    visitor: &'static dyn Visit,
    unsized_tail: Option<&'static Tail>,
}

pub struct Tail {
    length: u32,
    data: [u8],
}

map!(NODES, &'static str, Node);
map!(SLICES, u32, &'static [Node]);
map!(POINTERS, *const Node, &'static mut Node);
