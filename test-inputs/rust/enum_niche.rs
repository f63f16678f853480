// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Enums that hide the tag in a value that a field cannot have.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

use core::num::NonZeroU32;

pub enum Niche {
    None,
    Some(NonZeroU32),
}

pub enum InBool {
    Flag(bool),
    Neither,
    Other,
}

pub enum InReference {
    Borrowed(&'static u64),
    Nothing,
}

pub enum InEnum {
    A(InBool),
    B,
    C,
}

pub enum TwoFields {
    Data { number: u64, flag: bool },
    Small(u32),
    Empty,
}

pub struct Value {
    niche: Niche,
    in_bool: InBool,
    in_reference: InReference,
    in_enum: InEnum,
    two_fields: TwoFields,
}

map!(NICHES, u32, Value);
map!(DIRECT, InBool, TwoFields);
