# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads the BTF of an ELF object: its types, and what .BTF.ext says of them."""

import struct
from pathlib import Path

KINDS = ("VOID INT PTR ARRAY STRUCT UNION ENUM FWD TYPEDEF VOLATILE CONST RESTRICT FUNC "
         "FUNC_PROTO VAR DATASEC FLOAT DECL_TAG TYPE_TAG ENUM64").split()
MAGIC = 0xEB9F


class BadBTF(Exception):
    """What is no ELF object, or has no BTF that can be read."""


class Type:
    """One type.

    `fields` is what it says besides its name and other types; `refs` the types
    that it names, as (role, id); `rows` its members, parameters, values or
    variables, as (name, role, id, fields) with id 0 where they have no type.
    """

    __slots__ = ("id", "kind", "name", "fields", "refs", "rows")

    def __init__(self, number, kind, name):
        self.id, self.kind, self.name = number, kind, name
        self.fields, self.refs, self.rows = {}, [], []

    def __str__(self):
        return f"{self.kind} '{self.name}'" if self.name else f"{self.kind} (no name)"


def sections(path):
    """The sections of an ELF64 object: name to (data, ELF's byte order)."""
    data = Path(path).read_bytes()
    if data[:5] != b"\x7fELF\x02":
        raise BadBTF(f"{path}: no 64-bit ELF object")
    order = "<" if data[5] == 1 else ">"
    start = struct.unpack_from(order + "Q", data, 0x28)[0]
    size, count, names = struct.unpack_from(order + "HHH", data, 0x3A)
    headers = [struct.unpack_from(order + "IIQQQQIIQQ", data, start + i * size)
               for i in range(count)]
    if not headers:
        return {}
    strings = data[headers[names][4]:headers[names][4] + headers[names][5]]
    found = {}
    for header in headers:
        name = strings[header[0]:strings.index(b"\0", header[0])].decode()
        if header[1] != 8:  # SHT_NOBITS
            found.setdefault(name, (data[header[4]:header[4] + header[5]], order))
    return found


class BTF:
    """The types of one object, types[0] being void."""

    def __init__(self, path):
        found = sections(path)
        if ".BTF" not in found:
            raise BadBTF(f"{path}: no .BTF")
        data, order = found[".BTF"]
        self.order = order
        magic, _, _, head, types, types_len, names, names_len = struct.unpack_from(
            order + "HBBIIIII", data)
        if magic != MAGIC:
            raise BadBTF(f"{path}: .BTF without its magic number")
        self.data = data
        self.strings = data[head + names:head + names + names_len]
        self.types = [Type(0, "VOID", "")]
        try:
            self._read(data[head + types:head + types + types_len])
        except (struct.error, IndexError, ValueError) as error:
            raise BadBTF(f"{path}: .BTF cannot be read: {error}") from None
        self.ext = None
        if ".BTF.ext" in found:
            self.ext = self._read_ext(found[".BTF.ext"][0])

    def text(self, offset):
        return self.strings[offset:self.strings.index(b"\0", offset)].decode(errors="replace")

    def _read(self, data):
        at = 0

        def take(form):
            nonlocal at
            values = struct.unpack_from(self.order + form, data, at)
            at += struct.calcsize(form)
            return values

        while at < len(data):
            name, info, size = take("III")
            kind, flag, count = KINDS[info >> 24 & 31], info >> 31, info & 0xFFFF
            t = Type(len(self.types), kind, self.text(name))
            self.types.append(t)
            if kind in ("INT", "FLOAT"):
                t.fields["size"] = size
                if kind == "INT":
                    (encoding,) = take("I")
                    t.fields["encoding"] = hex(encoding)
            elif kind == "ARRAY":
                element, index, length = take("III")
                t.refs += [("element", element), ("index", index)]
                t.fields["length"] = length
            elif kind in ("STRUCT", "UNION"):
                t.fields.update(size=size, bitfields=flag)
                for _ in range(count):
                    member, target, offset = take("III")
                    place = {"offset": offset & 0xFFFFFF if flag else offset}
                    if flag and offset >> 24:
                        place["bits"] = offset >> 24
                    t.rows.append((self.text(member), "member", target, place))
            elif kind in ("ENUM", "ENUM64"):
                t.fields.update(size=size, signed=flag)
                for _ in range(count):
                    value, *number = take("III" if kind == "ENUM64" else "II")
                    t.rows.append((self.text(value), "value", 0, {"number": tuple(number)}))
            elif kind == "FWD":
                t.fields["union"] = flag
            elif kind == "FUNC_PROTO":
                t.refs.append(("result", size))
                for _ in range(count):
                    param, target = take("II")
                    t.rows.append((self.text(param), "parameter", target, {}))
            elif kind == "DATASEC":
                t.fields["size"] = size
                for _ in range(count):
                    var, offset, length = take("III")
                    t.rows.append(("", "variable", var, {"offset": offset, "size": length}))
            else:
                t.refs.append(("type", size))
                if kind == "VAR":
                    t.fields["linkage"] = take("I")[0]
                elif kind == "DECL_TAG":
                    t.fields["component"] = take("i")[0]
                elif kind == "FUNC":
                    t.fields["linkage"] = count

    def _read_ext(self, data):
        """(section, [(instruction, type id or None, the rest)]) of each of the three tables."""
        head = struct.unpack_from(self.order + "I", data, 4)[0]
        tables = {}
        for number, table in enumerate(("functions", "lines", "relocations")):
            if 8 + number * 8 + 8 > head:
                break
            at, length = struct.unpack_from(self.order + "II", data, 8 + number * 8)
            at += head
            end, rows = at + length, []
            if not length:
                continue
            (size,) = struct.unpack_from(self.order + "I", data, at)
            at += 4
            while at < end:
                section, count = struct.unpack_from(self.order + "II", data, at)
                at += 8
                for _ in range(count):
                    row = struct.unpack_from(self.order + f"{size // 4}I", data, at)
                    at += size
                    if table == "functions":
                        rest, target = (), row[1]
                    elif table == "lines":
                        rest, target = (self.text(row[1]), self.text(row[2]), row[3]), None
                    else:
                        rest, target = (self.text(row[2]), row[3]), row[1]
                    rows.append((self.text(section), row[0], target, rest))
            tables[table] = rows
        return tables
