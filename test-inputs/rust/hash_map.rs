// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A hash map as Aya defines it: the definition in an UnsafeCell in a HashMap. The
// key and value types have to be complete in the BTF. This is the program that
// started the project; its crate has the name that it had there.

#![no_std]
#![crate_type = "lib"]
#![crate_name = "map_def"]
#![allow(dead_code)]

use core::cell::UnsafeCell;
use core::ptr::null;

pub const BPF_MAP_TYPE_HASH: usize = 1;

/// The definition: what a loader wants to see.
pub struct HashMapDef<K, V, const M: usize, const F: usize> {
    r#type: *const [i32; BPF_MAP_TYPE_HASH],
    key: *const K,
    value: *const V,
    max_entries: *const [i32; M],
    map_flags: *const [i32; F],
}

impl<K, V, const M: usize, const F: usize> HashMapDef<K, V, M, F> {
    pub const fn new() -> Self {
        Self {
            r#type: null(),
            key: null(),
            value: null(),
            max_entries: null(),
            map_flags: null(),
        }
    }
}

/// What people use: the kernel changes the map behind a shared reference.
pub struct HashMap<K, V, const M: usize, const F: usize = 0>(UnsafeCell<HashMapDef<K, V, M, F>>);

impl<K, V, const M: usize, const F: usize> HashMap<K, V, M, F> {
    pub const fn new() -> Self {
        Self(UnsafeCell::new(HashMapDef::new()))
    }
}

unsafe impl<K: Sync, V: Sync, const M: usize, const F: usize> Sync for HashMap<K, V, M, F> {}

pub struct MyKey(u32);
pub struct MyValue(u32);

#[link_section = ".maps"]
#[export_name = "HASH_MAP"]
pub static HASH_MAP: HashMap<MyKey, MyValue, 10> = HashMap::new();
