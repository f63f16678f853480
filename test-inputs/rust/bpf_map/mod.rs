// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the Rust programs share: map definitions, and wrappers that make them safe
// to put into a static. All pointers are null, so that a loader finds nothing to
// relocate; only their types count.

#![allow(dead_code)]

use core::cell::UnsafeCell;
use core::ptr::null;

pub const BPF_MAP_TYPE_HASH: usize = 1;
pub const BPF_MAP_TYPE_ARRAY: usize = 2;
pub const BPF_MAP_TYPE_ARRAY_OF_MAPS: usize = 12;

#[repr(C)]
pub struct HashMapDef<K, V, const M: usize> {
    r#type: *const [i32; BPF_MAP_TYPE_HASH],
    key: *const K,
    value: *const V,
    max_entries: *const [i32; M],
}

/// A hash map of at most M entries.
#[repr(transparent)]
pub struct HashMap<K, V, const M: usize = 8>(UnsafeCell<HashMapDef<K, V, M>>);

// The kernel makes access to a map safe; nothing reads the definition itself.
unsafe impl<K, V, const M: usize> Sync for HashMap<K, V, M> {}

impl<K, V, const M: usize> HashMap<K, V, M> {
    pub const fn new() -> Self {
        Self(UnsafeCell::new(HashMapDef {
            r#type: null(),
            key: null(),
            value: null(),
            max_entries: null(),
        }))
    }

    /// The value of `key`, where the map has one.
    #[inline(always)]
    pub fn get(&self, key: &K) -> Option<&V> {
        // The kernel's helper function number 1.
        let lookup: extern "C" fn(*const Self, *const K) -> *const V =
            unsafe { core::mem::transmute(1usize) };
        unsafe { lookup(self, key).as_ref() }
    }
}

/// Defines a map that a loader finds by the name of the static.
#[macro_export]
macro_rules! map {
    ($name:ident, $key:ty, $value:ty) => {
        #[link_section = ".maps"]
        #[export_name = stringify!($name)]
        pub static $name: HashMap<$key, $value> = HashMap::new();
    };
}
