// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A whole XDP program that counts packets by flow; its functions take patterns where
// C has names: tuples, structs and `_`.

#![no_std]
#![crate_type = "lib"]
#![allow(dead_code)]

mod bpf_map;
use bpf_map::*;

use core::panic::PanicInfo;

#[derive(Clone, Copy, PartialEq)]
pub struct Flow {
    protocol: u8,
    source: u32,
    destination: u32,
}

pub struct Counters {
    last: Option<u64>,
    packets: u64,
}

#[repr(C)]
pub struct XdpMd {
    data: u32,
    data_end: u32,
}

pub enum Verdict {
    Drop,
    Pass { length: u32 },
}

map!(FLOWS, Flow, Counters);

#[inline(never)]
fn by_tuple((a, b): (u32, u32), _: u8) -> u32 {
    a ^ b
}

#[inline(never)]
fn by_struct(Flow { source, .. }: &Flow, [x, y]: &[u16; 2], _unused: u64) -> u32 {
    source + *x as u32 + *y as u32
}

#[inline(never)]
fn decide<T: Into<u32> + Copy>(value: &T, verdict: &mut Verdict) {
    let length = (*value).into();
    *verdict = if length > 64 { Verdict::Pass { length } } else { Verdict::Drop };
}

#[no_mangle]
#[link_section = "xdp"]
pub extern "C" fn count_packets(context: &XdpMd) -> u32 {
    let flow = Flow { protocol: 6, source: context.data, destination: context.data_end };
    let mut verdict = Verdict::Drop;
    decide(&by_tuple((flow.source, flow.destination), flow.protocol), &mut verdict);
    let found = FLOWS.get(&flow).map_or(0, |c| c.packets as u32);
    match verdict {
        Verdict::Pass { length } => by_struct(&flow, &[length as u16, 2], 3) + found,
        Verdict::Drop => 1,
    }
}

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    loop {}
}
