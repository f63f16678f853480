// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// MaybeUninit and ManuallyDrop, cells, and unions of one's own.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

use core::cell::{Cell, UnsafeCell};
use core::mem::{ManuallyDrop, MaybeUninit};

pub struct Inner {
    a: u32,
    b: u8,
}

pub union Overlay {
    word: u32,
    bytes: [u8; 4],
    inner: ManuallyDrop<Inner>,
}

#[repr(C)]
pub union LikeC {
    small: u8,
    large: u64,
}

pub struct Value {
    buffer: MaybeUninit<[u8; 64]>,
    inner: MaybeUninit<Inner>,
    array: [MaybeUninit<Inner>; 2],
    kept: ManuallyDrop<Inner>,
    cell: Cell<u32>,
    unsafe_cell: UnsafeCell<Inner>,
    overlay: Overlay,
    like_c: LikeC,
}

map!(UNINIT, u32, Value);
map!(BUFFERS, u32, MaybeUninit<[Inner; 4]>);
