// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What the loadable programs share: definitions with null pointers, the wrappers
// around them, and a socket filter's counting of datagrams by protocol and length.
// A key is 8 bytes and a value 16, as in the C programs.

#![allow(dead_code)]

use core::cell::UnsafeCell;
use core::mem::transmute;
use core::ptr::null;

pub const HASH: usize = 1;
pub const ARRAY: usize = 2;
pub const ARRAY_OF_MAPS: usize = 12;

#[repr(C)]
pub struct EventKey {
    pub protocol: u32,
    pub length: u32,
}

#[repr(C)]
pub struct EventValue {
    pub count: u64,
    pub bytes: u64,
}

/// Not `repr(C)`: the compiler puts `packets` first.
pub struct Total {
    pub kind: u8,
    pub packets: u64,
}

/// The kernel's struct, as far as it is used here.
#[repr(C)]
pub struct SkBuff {
    len: u32,
    pkt_type: u32,
    mark: u32,
    queue_mapping: u32,
    protocol: u32,
}

#[repr(C)]
pub struct Definition<K, V, const T: usize, const M: usize> {
    r#type: *const [i32; T],
    key: *const K,
    value: *const V,
    max_entries: *const [i32; M],
}

impl<K, V, const T: usize, const M: usize> Definition<K, V, T, M> {
    pub const fn new() -> Self {
        Self { r#type: null(), key: null(), value: null(), max_entries: null() }
    }
}

/// A map of maps: `values` comes last, and is empty, as loaders want it.
#[repr(C)]
pub struct OuterDefinition<I, const M: usize> {
    r#type: *const [i32; ARRAY_OF_MAPS],
    key: *const u32,
    max_entries: *const [i32; M],
    values: [*const I; 0],
}

impl<I, const M: usize> OuterDefinition<I, M> {
    pub const fn new() -> Self {
        Self { r#type: null(), key: null(), max_entries: null(), values: [] }
    }
}

/// A wrapper in a wrapper: what people put into a static.
pub struct Map<D>(UnsafeCell<D>);

// The kernel makes access to a map safe; nothing reads the definition itself.
unsafe impl<D> Sync for Map<D> {}

impl<D> Map<D> {
    pub const fn new(definition: D) -> Self {
        Self(UnsafeCell::new(definition))
    }

    fn as_ptr(&self) -> *const () {
        self as *const Self as *const ()
    }
}

pub type HashMap<K, V, const M: usize> = Map<Definition<K, V, HASH, M>>;
pub type Array<V, const M: usize> = Map<Definition<u32, V, ARRAY, M>>;
pub type ArrayOfMaps<I, const M: usize> = Map<OuterDefinition<I, M>>;

/// The kernel's helper function number 1.
#[inline(always)]
fn lookup<K, V>(map: *const (), key: &K) -> *mut V {
    let function: extern "C" fn(*const (), *const K) -> *mut V =
        unsafe { transmute(1usize) };
    function(map, key)
}

/// The kernel's helper function number 2.
#[inline(always)]
fn update<K, V>(map: *const (), key: &K, value: &V) -> i64 {
    let function: extern "C" fn(*const (), *const K, *const V, u64) -> i64 =
        unsafe { transmute(2usize) };
    function(map, key, value, 0)
}

/// Counts a datagram in `map`; lets all of it through.
#[inline(always)]
pub fn count_at(map: *const (), skb: &SkBuff) -> u32 {
    let key = EventKey { protocol: skb.protocol, length: skb.len };
    match unsafe { lookup::<_, EventValue>(map, &key).as_mut() } {
        Some(found) => {
            found.count += 1;
            found.bytes += key.length as u64;
        }
        None => {
            update(map, &key, &EventValue { count: 1, bytes: key.length as u64 });
        }
    }
    skb.len
}

#[inline(always)]
pub fn count_in<D>(map: &Map<D>, skb: &SkBuff) -> u32 {
    count_at(map.as_ptr(), skb)
}

/// Counts in the first of the maps in `outer`.
#[inline(always)]
pub fn count_in_first<D>(outer: &Map<D>, skb: &SkBuff) -> u32 {
    let inner = lookup::<_, ()>(outer.as_ptr(), &0u32);
    if inner.is_null() {
        return 0;
    }
    count_at(inner, skb)
}
