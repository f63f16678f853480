// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// NonZero, NonNull and other types whose wrappers carry what values they cannot
// have; Wrapping and atomics.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

use core::num::{NonZeroI64, NonZeroU16, NonZeroU32, NonZeroU8, Wrapping};
use core::ptr::NonNull;
use core::sync::atomic::{AtomicI64, AtomicPtr, AtomicU64};
use core::time::Duration;

pub struct Value {
    port: NonZeroU16,
    maybe: Option<NonZeroU8>,
    signed: Option<NonZeroI64>,
    pointer: NonNull<Value>,
    maybe_pointer: Option<NonNull<u32>>,
    wrapping: Wrapping<u32>,
    counter: AtomicU64,
    balance: AtomicI64,
    atomic_pointer: AtomicPtr<Value>,
    duration: Duration,
    maybe_duration: Option<Duration>,
}

map!(NON_ZERO, NonZeroU32, Value);
map!(MAYBE, Option<NonZeroU32>, NonNull<u8>);
