#!/usr/bin/env python3
# Part of the LLVM Project, under the Apache License v2.0 with LLVM Exceptions.
# See https://llvm.org/LICENSE.txt for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints a module with one map whose debug info is large.

  gen-large.py wrappers N    a definition inside N wrappers
  gen-large.py members N     a value with N members
  gen-large.py names N       a value with N pointers to structs whose names
                             share a prefix of 200 bytes
"""

import sys

HEAD = """\
@m = dso_local global [16 x i8] zeroinitializer, section ".maps", align 8, !dbg !3
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!9}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang", \
isOptimized: true, emissionKind: FullDebug, globals: !2)
!1 = !DIFile(filename: "t.c", directory: "/")
!2 = !{!3}
!3 = !DIGlobalVariableExpression(var: !4, expr: !DIExpression())
!4 = distinct !DIGlobalVariable(name: "m", scope: !0, type: !5, isLocal: false, \
isDefinition: true)
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!9 = !{i32 2, !"Debug Info Version", i32 3}"""


def struct(number, name, size, members):
    """Prints a struct; members are (name, type's number, size, offset)."""
    first = number + 2
    print(
        '!%d = distinct !DICompositeType(tag: DW_TAG_structure_type, '
        'name: "%s", size: %d, elements: !%d)' % (number, name, size, number + 1)
    )
    last = first + len(members)
    # The parser is slow where the list comes before what is in it.
    for index, (member, ty, bits, offset) in enumerate(members, first):
        print(
            '!%d = !DIDerivedType(tag: DW_TAG_member, name: "%s", baseType: !%d, '
            "size: %d, offset: %d)" % (index, member, ty, bits, offset)
        )
    last = first + len(members)
    print("!%d = !{%s}" % (number + 1, ", ".join("!%d" % i for i in range(first, last))))
    return last


def pointer(number, to):
    print(
        "!%d = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !%d, size: 64)"
        % (number, to)
    )


def definition(number, key, value):
    """Prints a map definition with key and value, which are types' numbers."""
    pointer(number, key)
    pointer(number + 1, value)
    members = [("key", number, 64, 0), ("value", number + 1, 64, 64)]
    return struct(number + 2, "def", 128, members)


def main():
    what, count = sys.argv[1], int(sys.argv[2])
    print(HEAD)
    if what == "wrappers":
        end = struct(10, "key", 32, [("a", 6, 32, 0)])
        struct(end, "value", 32, [("b", 6, 32, 0)])
        definition(100, 10, end)
        inner = 102
        for level in range(count):
            number = 1000 + 3 * level if level < count - 1 else 5
            name = "w%d" % (level + 1)
            if number == 5:
                # The members of the outermost one go elsewhere.
                print(
                    '!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, '
                    'name: "%s", size: 128, elements: !7)\n!7 = !{!8}\n'
                    '!8 = !DIDerivedType(tag: DW_TAG_member, name: "in", '
                    "baseType: !%d, size: 128)" % (name, inner)
                )
            else:
                struct(number, name, 128, [("in", inner, 128, 0)])
            inner = number
        return

    print(
        '!5 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wrapper", '
        "size: 128, elements: !7)\n!7 = !{!8}\n!8 = !DIDerivedType("
        'tag: DW_TAG_member, name: "in", baseType: !12, size: 128)'
    )
    definition(10, 6, 100)
    if what == "members":
        # Few names: not every release looks strings up by hash.
        members = [("m%d" % (i % 100), 6, 32, 32 * i) for i in range(count)]
    else:
        base = 1000000
        members = []
        for i in range(count):
            pointer(base + 4 * i, base + 4 * i + 1)
            name = "n" * 200 + str(i)
            struct(base + 4 * i + 1, name, 32, [("a", 6, 32, 0)])
            members.append(("p%d" % i, base + 4 * i, 64, 64 * i))
    last = members[-1]
    struct(100, "value", last[3] + last[2], members)


if __name__ == "__main__":
    main()
