#!/usr/bin/env python3
# Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Dumps a .BTF section, as "llvm-objcopy --dump-section .BTF=FILE" makes it.

Without an option it prints what "bpftool btf dump file FILE" does: each type
with its id. With --vars it prints each variable with its type as a tree,
without ids, pointers and modifiers in one line with what they refer to:

  VAR 'm' global: STRUCT 'map_def' size=16
    'key' offset=0: PTR STRUCT 'key' size=4
      'a' offset=0: INT 'int' size=4
    'value' offset=64: PTR FWD 'value' struct

Members of a struct or union follow its first mention in the tree of a
variable; later mentions end in "...". With --funcs it does so for functions.
Offsets and widths of members are in bits, sizes in bytes.
"""

import argparse
import struct
import sys

KINDS = (
    "UNKN INT PTR ARRAY STRUCT UNION ENUM FWD TYPEDEF VOLATILE CONST RESTRICT "
    "FUNC FUNC_PROTO VAR DATASEC FLOAT DECL_TAG TYPE_TAG ENUM64"
).split()
ENCODINGS = {0: "(none)", 1: "SIGNED", 2: "CHAR", 4: "BOOL"}
LINKAGES = {0: "static", 1: "global", 2: "extern"}


class Type:
    """One type: its kind, its three words, and what follows them."""

    def __init__(self, kind, name, info, size_or_type):
        self.kind = kind
        self.name = name
        self.vlen = info & 0xFFFF
        self.flag = info >> 31
        self.size = self.type = size_or_type
        self.items = []


def read_types(data):
    """Returns the list of types in the section; the first one is void."""
    order = "<" if data[:2] == b"\x9f\xeb" else ">"
    magic, version, _, header_len = struct.unpack_from(order + "HBBI", data)
    if magic != 0xEB9F or version != 1:
        sys.exit("no BTF, or of another version")
    type_off, type_len, str_off, str_len = struct.unpack_from(
        order + "IIII", data, 8
    )
    strings = data[header_len + str_off :][:str_len]
    pos = header_len + type_off
    end = pos + type_len

    def words(form):
        nonlocal pos
        values = struct.unpack_from(order + form, data, pos)
        pos += struct.calcsize(order + form)
        return values

    def string(offset):
        return strings[offset : strings.index(b"\0", offset)].decode(
            "utf-8", "backslashreplace"
        )

    types = [Type("VOID", "", 0, 0)]
    while pos < end:
        name, info, size_or_type = words("III")
        kind = KINDS[info >> 24 & 0x1F]
        ty = Type(kind, string(name), info, size_or_type)
        if kind in ("INT", "VAR", "DECL_TAG"):
            (ty.extra,) = words("i" if kind == "DECL_TAG" else "I")
        elif kind == "ARRAY":
            ty.type, ty.index, ty.count = words("III")
        else:
            form = {
                "STRUCT": "III",
                "UNION": "III",
                "ENUM": "Ii" if ty.flag else "II",
                "ENUM64": "III",
                "FUNC_PROTO": "II",
                "DATASEC": "III",
            }.get(kind)
            for _ in range(ty.vlen if form else 0):
                item = words(form)
                if kind == "DATASEC":
                    ty.items.append(item)
                elif kind == "ENUM64":
                    value = item[1] | item[2] << 32
                    if ty.flag and value >> 63:
                        value -= 1 << 64
                    ty.items.append((string(item[0]), value))
                else:
                    ty.items.append((string(item[0]),) + item[1:])
        types.append(ty)
    return types


def member_place(ty, offset):
    """The offset of a member and, if it is a bit-field, its width."""
    return (offset & 0xFFFFFF, offset >> 24) if ty.flag else (offset, 0)


def enumerators(ty):
    suffix = ("LL" if ty.flag else "ULL") if ty.kind == "ENUM64" else ""
    return ["'%s' val=%d%s" % (name, val, suffix) for name, val in ty.items]


def int_words(ty):
    return "size=%d bits_offset=%d nr_bits=%d encoding=%s" % (
        ty.size,
        ty.extra >> 16 & 0xFF,
        ty.extra & 0xFF,
        ENCODINGS.get(ty.extra >> 24 & 0xF, "UNKN"),
    )


def dump_raw(types):
    for number, ty in enumerate(types[1:], 1):
        lines = []
        if ty.kind == "INT":
            text = int_words(ty)
        elif ty.kind == "ARRAY":
            text = "type_id=%d index_type_id=%d nr_elems=%d" % (
                ty.type,
                ty.index,
                ty.count,
            )
        elif ty.kind in ("STRUCT", "UNION"):
            text = "size=%d vlen=%d" % (ty.size, ty.vlen)
            for name, member, offset in ty.items:
                place, width = member_place(ty, offset)
                line = "'%s' type_id=%d bits_offset=%d" % (
                    name or "(anon)",
                    member,
                    place,
                )
                lines.append(line + (" bitfield_size=%d" % width if width else ""))
        elif ty.kind in ("ENUM", "ENUM64"):
            encoding = "SIGNED" if ty.flag else "UNSIGNED"
            text = "encoding=%s size=%d vlen=%d" % (encoding, ty.size, ty.vlen)
            lines = enumerators(ty)
        elif ty.kind == "FWD":
            text = "fwd_kind=" + ("union" if ty.flag else "struct")
        elif ty.kind == "FUNC":
            text = "type_id=%d linkage=%s" % (ty.type, LINKAGES[ty.vlen])
        elif ty.kind == "FUNC_PROTO":
            text = "ret_type_id=%d vlen=%d" % (ty.type, ty.vlen)
            lines = ["'%s' type_id=%d" % (n or "(anon)", t) for n, t in ty.items]
        elif ty.kind == "VAR":
            text = "type_id=%d, linkage=%s" % (ty.type, LINKAGES[ty.extra])
        elif ty.kind == "DATASEC":
            text = "size=%d vlen=%d" % (ty.size, ty.vlen)
            for item in ty.items:
                line = "type_id=%d offset=%d size=%d" % item
                lines.append(
                    line + " (%s '%s')" % (types[item[0]].kind, types[item[0]].name)
                )
        elif ty.kind == "FLOAT":
            text = "size=%d" % ty.size
        elif ty.kind == "DECL_TAG":
            text = "type_id=%d component_idx=%d" % (ty.type, ty.extra)
        else:
            text = "type_id=%d" % ty.type
        print("[%d] %s '%s' %s" % (number, ty.kind, ty.name or "(anon)", text))
        for line in lines:
            print("\t" + line)


def describe(types, number, seen):
    """Returns the text for a type and its (text, type) parts not yet seen."""
    text = ""
    passed = set()
    while True:
        ty = types[number]
        if ty.kind in ("VOID", "PTR", "VOLATILE", "CONST", "RESTRICT"):
            text += ty.kind + " "
            if ty.name:
                text += "'%s' " % ty.name
        elif ty.kind in ("TYPEDEF", "TYPE_TAG"):
            text += "%s '%s' " % (ty.kind, ty.name)
        elif ty.kind == "ARRAY":
            text += "ARRAY[%d] " % ty.count
        else:
            break
        if ty.kind == "VOID":
            return text[:-1], []
        if number in passed:
            return text + "...", []
        passed.add(number)
        number = ty.type

    text += "%s '%s'" % (ty.kind, ty.name)
    if ty.kind == "FWD":
        return text + (" union" if ty.flag else " struct"), []
    if ty.kind == "FUNC_PROTO":
        text = text[: -len(" ''")]
    elif ty.kind == "INT":
        text += " size=%d" % ty.size
        bits, encoding = ty.extra & 0xFF, ty.extra >> 24 & 0xF
        if bits != ty.size * 8:
            text += " nr_bits=%d" % bits
        return text + (" " + ENCODINGS[encoding] if encoding else ""), []
    else:
        text += " size=%d" % ty.size
    if not ty.items and ty.kind != "FUNC_PROTO":
        return text, []
    if number in seen:
        return text + " ...", []
    seen.add(number)

    parts = []
    if ty.kind in ("STRUCT", "UNION"):
        for name, member, offset in ty.items:
            place, width = member_place(ty, offset)
            part = "'%s' offset=%d" % (name, place)
            parts.append((part + (" width=%d" % width if width else ""), member))
    elif ty.kind in ("ENUM", "ENUM64"):
        parts = [("'%s' val=%d" % item, None) for item in ty.items]
    elif ty.kind == "FUNC_PROTO":
        parts = [("'%s'" % name, param) for name, param in ty.items]
        parts.append(("return", ty.type))
    return text, parts


def dump_tree(types, head, number):
    seen = set()
    stack = [(0, head, number)]
    while stack:
        depth, head, number = stack.pop()
        if number is None:
            print("  " * depth + head)
            continue
        text, parts = describe(types, number, seen)
        print("  " * depth + head + ": " + text)
        stack += [(depth + 1,) + part for part in reversed(parts)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--vars", action="store_true", help="trees of variables")
    parser.add_argument("--funcs", action="store_true", help="trees of functions")
    parser.add_argument("file")
    args = parser.parse_args()
    with open(args.file, "rb") as section:
        types = read_types(section.read())
    if not args.vars and not args.funcs:
        return dump_raw(types)
    for ty in types:
        if args.vars and ty.kind == "VAR":
            dump_tree(
                types, "VAR '%s' %s" % (ty.name, LINKAGES[ty.extra]), ty.type
            )
        if args.funcs and ty.kind == "FUNC":
            dump_tree(
                types, "FUNC '%s' %s" % (ty.name, LINKAGES[ty.vlen]), ty.type
            )


if __name__ == "__main__":
    main()
