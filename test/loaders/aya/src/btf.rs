// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The kernel's BTF for a map, which Aya does not read: enough of it for structs of
// integers.

use std::io::{Error, ErrorKind, Result};
use std::mem::size_of;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};

// Commands of bpf(), the kernel's enum bpf_cmd.
const OBJ_GET_INFO_BY_FD: i32 = 15;
const BTF_LOAD: i32 = 18;
const BTF_GET_FD_BY_ID: i32 = 19;

// Kinds of types, linux/btf.h.
const INT: u32 = 1;
const ARRAY: u32 = 3;
const STRUCT: u32 = 4;
const UNION: u32 = 5;
const ENUM: u32 = 6;
const TYPEDEF: u32 = 8;
const VOLATILE: u32 = 9;
const CONST: u32 = 10;
const RESTRICT: u32 = 11;
const FUNC_PROTO: u32 = 13;
const VAR: u32 = 14;
const DATASEC: u32 = 15;
const DECL_TAG: u32 = 17;
const ENUM64: u32 = 19;

fn bpf<T>(command: i32, attributes: &mut T) -> Result<i32> {
    // SAFETY: the attributes are as large as they are said to be.
    let result =
        unsafe { libc::syscall(libc::SYS_bpf, command, attributes as *mut T, size_of::<T>()) };
    if result < 0 {
        return Err(Error::last_os_error());
    }
    Ok(result as i32)
}

fn get_info<T>(fd: i32, info: &mut T) -> Result<()> {
    #[repr(C)]
    struct Attributes {
        fd: u32,
        size: u32,
        info: u64,
    }
    bpf(
        OBJ_GET_INFO_BY_FD,
        &mut Attributes {
            fd: fd as u32,
            size: size_of::<T>() as u32,
            info: info as *mut T as u64,
        },
    )
    .map(|_| ())
}

/// The kernel's struct bpf_map_info.
#[repr(C)]
#[derive(Default)]
pub struct MapInfo {
    pub map_type: u32,
    pub id: u32,
    pub key_size: u32,
    pub value_size: u32,
    max_entries: u32,
    flags: u32,
    name: [u8; 16],
    ifindex: u32,
    vmlinux_value: u32,
    netns: [u64; 2],
    pub btf_id: u32,
    pub btf_key_type_id: u32,
    pub btf_value_type_id: u32,
    padding: u32,
}

pub fn map_info(map: BorrowedFd<'_>) -> Result<MapInfo> {
    let mut info = MapInfo::default();
    get_info(map.as_raw_fd(), &mut info)?;
    Ok(info)
}

/// Loads BTF into the kernel.
pub fn load(btf: &[u8]) -> Result<OwnedFd> {
    #[repr(C)]
    struct Attributes {
        btf: u64,
        log: u64,
        size: u32,
        log_size: u32,
        log_level: u32,
        padding: u32,
    }
    let fd = bpf(
        BTF_LOAD,
        &mut Attributes {
            btf: btf.as_ptr() as u64,
            log: 0,
            size: btf.len() as u32,
            log_size: 0,
            log_level: 0,
            padding: 0,
        },
    )?;
    // SAFETY: the kernel just gave it to us.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

struct Type {
    kind: u32,
    members: Vec<(u32, u32, u32)>, // name, type, offset in bits
    size_or_type: u32,
}

pub struct Btf {
    types: Vec<Type>,
    strings: Vec<u8>,
}

impl Btf {
    /// Gets the BTF that the kernel knows as `id`.
    pub fn from_kernel(id: u32) -> Result<Self> {
        #[repr(C)]
        #[derive(Default)]
        struct BtfInfo {
            btf: u64,
            size: u32,
            id: u32,
        }
        let mut attributes = [id, 0, 0, 0];
        let fd = bpf(BTF_GET_FD_BY_ID, &mut attributes)?;
        // SAFETY: the kernel just gave it to us.
        let fd = unsafe { OwnedFd::from_raw_fd(fd) };
        let mut info = BtfInfo::default();
        get_info(fd.as_raw_fd(), &mut info)?;
        let mut data = vec![0u8; info.size as usize];
        info = BtfInfo {
            btf: data.as_mut_ptr() as u64,
            size: info.size,
            id: 0,
        };
        get_info(fd.as_raw_fd(), &mut info)?;
        Self::parse(&data).ok_or_else(|| Error::new(ErrorKind::InvalidData, "BTF is cut short"))
    }

    fn parse(data: &[u8]) -> Option<Self> {
        let word = |at: usize| Some(u32::from_ne_bytes(data.get(at..at + 4)?.try_into().ok()?));
        let start = word(4)? as usize;
        let strings_at = start + word(16)? as usize;
        let mut at = start + word(8)? as usize;
        let end = at + word(12)? as usize;
        let mut types = vec![Type {
            kind: 0,
            members: Vec::new(),
            size_or_type: 0,
        }];
        while at < end {
            let info = word(at + 4)?;
            let (kind, count) = (info >> 24 & 0x1f, info as usize & 0xffff);
            let mut members = Vec::new();
            if kind == STRUCT || kind == UNION {
                for i in 0..count {
                    let member = at + 12 + 12 * i;
                    let offset = word(member + 8)?;
                    // With bit fields, the upper byte is the member's size.
                    let mask = if info >> 31 != 0 { 0xff_ffff } else { !0 };
                    members.push((word(member)?, word(member + 4)?, offset & mask));
                }
            }
            types.push(Type {
                kind,
                members,
                size_or_type: word(at + 8)?,
            });
            at += 12
                + match kind {
                    INT | VAR | DECL_TAG => 4,
                    ARRAY => 12,
                    ENUM | FUNC_PROTO => 8 * count,
                    STRUCT | UNION | DATASEC | ENUM64 => 12 * count,
                    _ => 0,
                };
        }
        let strings = data
            .get(strings_at..strings_at + word(20)? as usize)?
            .to_vec();
        Some(Self { types, strings })
    }

    fn name(&self, offset: u32) -> String {
        let rest = self.strings.get(offset as usize..).unwrap_or(&[]);
        let name = rest.split(|&byte| byte == 0).next().unwrap_or(&[]);
        String::from_utf8_lossy(name).into_owned()
    }

    fn resolve(&self, mut id: u32) -> Option<&Type> {
        loop {
            let found = self.types.get(id as usize)?;
            match found.kind {
                TYPEDEF | VOLATILE | CONST | RESTRICT => id = found.size_or_type,
                _ => return Some(found),
            }
        }
    }

    /// A value of the type `id`, as JSON.
    pub fn decode(&self, id: u32, data: &[u8]) -> String {
        match self.resolve(id) {
            Some(found) if found.kind == STRUCT => {
                let member = |&(name, id, offset): &(u32, u32, u32)| {
                    let rest = data.get(offset as usize / 8..).unwrap_or(&[]);
                    format!("\"{}\": {}", self.name(name), self.decode(id, rest))
                };
                let members: Vec<_> = found.members.iter().map(member).collect();
                format!("{{{}}}", members.join(", "))
            }
            Some(found) if found.kind == INT => {
                let mut number = [0; 8];
                let size = (found.size_or_type as usize).min(8).min(data.len());
                number[..size].copy_from_slice(&data[..size]);
                u64::from_le_bytes(number).to_string()
            }
            _ => "null".to_string(),
        }
    }
}
