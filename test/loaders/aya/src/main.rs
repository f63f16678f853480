// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// usage: loader-aya OBJECT...
//
// Loads each object with Aya, writes an entry to each map, runs the socket filter
// on datagrams of its own, and reads entries back through the BTF that the kernel
// has for the map. Prints JSON, one line a map and one a program.
//
// Exit status: 0 all as it should be, 1 not, 2 wrong usage, 77 not privileged.

mod btf;

use std::error::Error;
use std::fmt::Write as _;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;
use std::sync::Mutex;

use aya::maps::{Array, ArrayOfMaps, HashMap, Map, MapData};
use aya::programs::{Program, SocketFilter};
use aya::{Ebpf, EbpfLoader};
use aya_obj::Object;

type Key = [u8; 8];
type Value = [u8; 16];
type Fallible<T> = Result<T, Box<dyn Error>>;

const DATAGRAMS: usize = 3;
const DATAGRAM: &[u8] = b"hello";
const SKIP: u8 = 77;

/// Aya's first warning: it goes on without BTF that the kernel refuses.
static WARNING: Mutex<Option<String>> = Mutex::new(None);

struct Warnings;

impl log::Log for Warnings {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        metadata.level() <= log::Level::Warn
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut first = WARNING.lock().unwrap();
        if self.enabled(record.metadata()) && first.is_none() {
            *first = Some(record.args().to_string());
        }
    }

    fn flush(&self) {}
}

fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
    {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c < ' ' => write!(quoted, "\\u{:04x}", c as u32).unwrap(),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

/// An error with all that it came from, in the order of the kernel's doing.
fn explain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        let source_text = source.to_string();
        if !text.contains(&source_text) {
            write!(text, ": {source_text}").unwrap();
        }
        next = source.source();
    }
    text
}

/// The line about one object, map or program.
struct Line<'a> {
    object: &'a str,
    kind: &'static str,
    name: &'a str,
}

impl Line<'_> {
    fn print(&self, verdict: &str, rest: &str) {
        let mut line = format!("{{\"loader\": \"aya\", \"object\": {}", quote(self.object));
        if !self.kind.is_empty() {
            write!(line, ", \"{}\": {}", self.kind, quote(self.name)).unwrap();
        }
        println!("{line}, \"verdict\": \"{verdict}\"{rest}}}");
    }

    fn why(&self, verdict: &str, why: &str) {
        self.print(verdict, &format!(", \"why\": {}", quote(why)));
    }

    /// Prints what came out, and gives back whether it is all right.
    fn report(&self, outcome: Fallible<Outcome>) -> bool {
        match outcome {
            Ok(Outcome::Typed(rest)) => {
                self.print("ok", &rest);
                true
            }
            Ok(Outcome::Untyped) => {
                self.why("no-btf", "the kernel has no BTF for the map");
                false
            }
            Err(error) => {
                self.why("refused", &explain(error.as_ref()));
                false
            }
        }
    }
}

enum Outcome {
    /// The map has BTF: the rest of the line.
    Typed(String),
    Untyped,
}

/// The entry as the kernel's BTF describes it.
fn entry(map: BorrowedFd<'_>, key: &[u8], value: &[u8]) -> Fallible<Outcome> {
    let info = btf::map_info(map)?;
    let (id, key_id, value_id) = (info.btf_id, info.btf_key_type_id, info.btf_value_type_id);
    if id == 0 || key_id == 0 || value_id == 0 {
        return Ok(Outcome::Untyped);
    }
    let kernel = btf::Btf::from_kernel(id)?;
    Ok(Outcome::Typed(format!(
        ", \"btf_id\": {id}, \"btf_key_type_id\": {key_id}, \"btf_value_type_id\": {value_id}, \
         \"entry\": {{\"key\": {}, \"value\": {}}}",
        kernel.decode(key_id, key),
        kernel.decode(value_id, value)
    )))
}

/// Bytes that count from 1.
fn test_value() -> Value {
    std::array::from_fn(|i| i as u8 + 1)
}

fn expect(found: Value) -> Fallible<()> {
    if found != test_value() {
        return Err("the entry does not come back".into());
    }
    Ok(())
}

fn test_hash(data: MapData) -> Fallible<Outcome> {
    let mut map = Map::HashMap(data);
    let key: Key = [0; 8];
    {
        let mut typed = HashMap::<_, Key, Value>::try_from(&mut map)?;
        typed.insert(key, test_value(), 0)?;
        expect(typed.get(&key, 0)?)?;
    }
    entry(fd(&map)?, &key, &test_value())
}

fn test_array(data: MapData) -> Fallible<Outcome> {
    let mut map = Map::Array(data);
    {
        let mut typed = Array::<_, Value>::try_from(&mut map)?;
        typed.set(0, test_value(), 0)?;
        expect(typed.get(&0, 0)?)?;
    }
    entry(fd(&map)?, &[0; 4], &test_value())
}

/// Creates an inner map as the outer one's definition in the object says, puts it
/// in, and tests the one that the kernel has there.
fn test_inner(data: MapData, object: &[u8], name: &str) -> Fallible<Outcome> {
    let mut object = Object::parse(object)?;
    let features = aya::features().btf().ok_or("the kernel has no BTF")?;
    let types = match object.fixup_and_sanitize_btf(features)? {
        Some(types) => Some(btf::load(&types.to_bytes())?),
        None => None,
    };
    let definition = object
        .maps
        .get(name)
        .and_then(|map| map.inner())
        .ok_or("the map of maps has no inner map")?;
    let inner = MapData::create(definition, "inner", types.as_ref().map(|fd| fd.as_fd()))?;

    let mut outer = Map::ArrayOfMaps(data);
    let mut typed = ArrayOfMaps::<_, MapData>::try_from(&mut outer)?;
    typed.set(0, &inner, 0)?;
    test_hash(get_inner(&outer)?)
}

fn get_inner(outer: &Map) -> Fallible<MapData> {
    Ok(ArrayOfMaps::<_, MapData>::try_from(outer)?.get(&0, 0)?)
}

fn fd(map: &Map) -> Fallible<BorrowedFd<'_>> {
    match map {
        Map::HashMap(data) | Map::Array(data) | Map::ArrayOfMaps(data) => Ok(data.fd().as_fd()),
        _ => Err("a type of map that is not in these tests".into()),
    }
}

/// A second handle of the same map.
fn duplicate(map: &Map) -> Fallible<MapData> {
    Ok(MapData::from_fd(fd(map)?.try_clone_to_owned()?)?)
}

fn test_map(path: &str, object: &[u8], name: &str, map: &Map) -> bool {
    let inner_name = format!("{name}.inner");
    let is_outer = matches!(map, Map::ArrayOfMaps(_));
    let line = Line {
        object: path,
        kind: "map",
        name: if is_outer { &inner_name } else { name },
    };
    line.report(duplicate(map).and_then(|data| match map {
        Map::HashMap(_) => test_hash(data),
        Map::Array(_) => test_array(data),
        Map::ArrayOfMaps(_) => test_inner(data, object, name),
        _ => Err("a type of map that is not in these tests".into()),
    }))
}

/// Runs the socket filter on datagrams of our own.
fn trigger(program: &mut Program) -> Fallible<()> {
    let filter: &mut SocketFilter = program.try_into()?;
    filter.load()?;
    let (sender, receiver) = UnixDatagram::pair()?;
    filter.attach(&receiver)?;
    for _ in 0..DATAGRAMS {
        sender.send(DATAGRAM)?;
    }
    Ok(())
}

/// Runs a program: its events are in the map of that name, or in the inner map.
fn test_program(ebpf: &mut Ebpf, name: &str) -> Fallible<Outcome> {
    let program = ebpf.program_mut(name).ok_or("no such program")?;
    trigger(program)?;
    let events = match (ebpf.map("events"), ebpf.map("outer")) {
        (Some(events), _) => duplicate(events)?,
        (None, Some(outer)) => get_inner(outer)?,
        (None, None) => return Err("no map for the events".into()),
    };
    let mut map = Map::HashMap(events);
    let (key, value) = {
        let mut typed = HashMap::<_, Key, Value>::try_from(&mut map)?;
        // The entry of the test before, if there was one.
        let _ = typed.remove(&[0; 8]);
        let first = typed.iter().next().ok_or("the program wrote nothing")?;
        first?
    };
    // Whether the map has BTF is the map's own line.
    match entry(fd(&map)?, &key, &value)? {
        Outcome::Untyped => Ok(Outcome::Typed(String::new())),
        typed => Ok(typed),
    }
}

fn test_object(path: &str) -> bool {
    let line = Line {
        object: path,
        kind: "",
        name: "",
    };
    WARNING.lock().unwrap().take();
    let load = || -> Fallible<(Vec<u8>, Ebpf)> {
        let object = std::fs::read(path)?;
        let ebpf = EbpfLoader::new().load(&object)?;
        Ok((object, ebpf))
    };
    let (object, mut ebpf) = match load() {
        Ok(loaded) => loaded,
        Err(error) => {
            line.why("refused", &explain(error.as_ref()));
            return false;
        }
    };
    if let Some(warning) = WARNING.lock().unwrap().take() {
        line.why("warned", &warning);
    }
    let mut maps: Vec<_> = ebpf
        .maps()
        .filter(|(name, _)| !name.starts_with('.'))
        .collect();
    maps.sort_by_key(|&(name, _)| name);
    let mut ok = true;
    for (name, map) in maps {
        ok &= test_map(path, &object, name, map);
    }
    let programs: Vec<_> = ebpf.programs().map(|(name, _)| name.to_string()).collect();
    for name in programs {
        let line = Line {
            object: path,
            kind: "program",
            name: &name,
        };
        ok &= line.report(test_program(&mut ebpf, &name));
    }
    ok
}

/// Whether this process may use bpf() at all.
fn privileged() -> bool {
    HashMap::<_, u32, u32>::create(1, 0).is_ok()
}

fn main() -> ExitCode {
    let objects: Vec<String> = std::env::args().skip(1).collect();
    if objects.is_empty() || objects[0].starts_with('-') {
        eprintln!("usage: loader-aya OBJECT...");
        return ExitCode::from(if objects == ["--help"] { 0 } else { 2 });
    }
    if !privileged() {
        println!("skipped: loader-aya: this process may not use bpf() (it needs root)");
        return ExitCode::from(SKIP);
    }
    log::set_logger(&Warnings).expect("no other logger");
    log::set_max_level(log::LevelFilter::Warn);
    let failed = objects.iter().filter(|path| !test_object(path)).count();
    ExitCode::from(u8::from(failed > 0))
}
