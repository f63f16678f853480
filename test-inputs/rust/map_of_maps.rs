// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A map of maps, plain and wrapped: `values` is an array of pointers to the inner
// map's type.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

use core::cell::UnsafeCell;
use core::ptr::null;

pub struct InnerKey(u32);
pub struct InnerValue {
    tag: u8,
    count: u64,
}

#[repr(C)]
pub struct OuterDef<I, const M: usize> {
    r#type: *const [i32; BPF_MAP_TYPE_ARRAY_OF_MAPS],
    key: *const u32,
    max_entries: *const [i32; M],
    values: [*const I; 0],
}

#[repr(transparent)]
pub struct MapOfMaps<I, const M: usize>(UnsafeCell<OuterDef<I, M>>);
unsafe impl<I, const M: usize> Sync for MapOfMaps<I, M> {}

const fn outer<I, const M: usize>() -> OuterDef<I, M> {
    OuterDef {
        r#type: null(),
        key: null(),
        max_entries: null(),
        values: [],
    }
}

#[link_section = ".maps"]
#[no_mangle]
pub static mut PLAIN: OuterDef<HashMapDef<InnerKey, InnerValue, 4>, 2> = outer();

#[link_section = ".maps"]
#[no_mangle]
pub static WRAPPED: MapOfMaps<HashMap<InnerKey, (InnerValue, u8), 4>, 2> =
    MapOfMaps(UnsafeCell::new(outer()));
