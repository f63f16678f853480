# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How the BTF of two compilations of one program differs, and by which rule."""

import difflib
import re

UNNAMED = ("PTR", "CONST", "VOLATILE", "RESTRICT")
LEGAL = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
LONGEST = 127

# Each rule that explains a difference: what docs/btf-differences.md says of it.
RULES = {
    "members": "members come in ascending offset",
    "unnamed": "pointers, const, volatile and restrict carry no name",
    "names": "names are C identifiers of at most 127 bytes",
    "parameters": "a function's unnamed parameters get a name",
    "enum": "an enum that is only declared has a size: the kernel refuses 0",
    "identity": "a pointer that was cut is resolved by the identity of its type",
    "complete": "what a map definition names is complete",
    "values": "what a map's `values` point to is walked before the pointer and the array, "
              "as LLVM 22 does",
    "cut": "type tags on cut pointers come in the program's order, like forward declarations",
}


class Difference:
    """One difference: the type that it is in, what it is, and its rule or None."""

    def __init__(self, where, what, rule=None):
        self.where, self.what, self.rule = where, what, rule

    def __str__(self):
        return f"{self.where}: {self.what}"


def escaped(name):
    """Whether a name is one that the kernel would refuse."""
    return not LEGAL.match(name) or len(name) > LONGEST


def escape(name):
    """The name that the patched release makes of it, were it not cut for its length."""
    out = "".join(chr(b) if chr(b).isalnum() and b < 128 or b == 95 else f"_{b:02X}_"
                  for b in name.encode())
    return f"_{ord(out[0]):02X}_{out[1:]}" if out[:1].isdigit() else out


def label(btf, number, depth=8):
    """What a reference to a type looks like: by name, where there is one."""
    t = btf.types[number]
    if t.kind == "FWD":
        return f"{'UNION' if t.fields['union'] else 'STRUCT'} {t.name}"
    if t.name and t.kind not in UNNAMED:
        return f"{t.kind} {t.name}"
    if not depth:
        return t.kind
    parts = [label(btf, target, depth - 1) for _, target in t.refs]
    parts += [f"{name}:{label(btf, target, depth - 1)}" for name, _, target, _ in t.rows]
    return f"{t.kind}({', '.join(parts)})"


def key(btf, t):
    """All of a type that does not depend on how types are numbered."""
    return (t.kind, t.name, tuple(t.fields.items()),
            tuple(label(btf, target) for _, target in t.refs),
            tuple((name, label(btf, target), tuple(fields.items()))
                  for name, _, target, fields in t.rows))


def align(stock, ours):
    """Pairs (stock's type or None, ours or None), forward declarations left out.

    The second result are the pairs of equal types that stand at another place.
    """
    a = [t for t in stock.types[1:] if t.kind != "FWD"]
    b = [t for t in ours.types[1:] if t.kind != "FWD"]
    keys_a, keys_b = [key(stock, t) for t in a], [key(ours, t) for t in b]
    start = 0
    while start < min(len(a), len(b)) and keys_a[start] == keys_b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and keys_a[-1 - end] == keys_b[-1 - end]:
        end += 1
    pairs, moved = list(zip(a[:start], b[:start])), []
    blocks = []
    middle = difflib.SequenceMatcher(None, keys_a[start:len(a) - end],
                                     keys_b[start:len(b) - end], autojunk=False)
    for what, i, j, k, m in middle.get_opcodes():
        left, right = range(start + i, start + j), range(start + k, start + m)
        if what == "equal":
            pairs += [(a[x], b[y]) for x, y in zip(left, right)]
        else:
            blocks.append((list(left), list(right)))
    if end:
        pairs += zip(a[-end:], b[-end:])
    # What is left over here may be what is left over there.
    spare = {}
    for _, right in blocks:
        for y in right:
            spare.setdefault(keys_b[y], []).append(y)
    gone = set()
    for left, _ in blocks:
        for x in list(left):
            if spare.get(keys_a[x]):
                y = spare[keys_a[x]].pop(0)
                moved.append((a[x], b[y]))
                left.remove(x)
                gone.add(y)
    # The rest stands for each other where kind and place are the same.
    for left, right in blocks:
        right = [y for y in right if y not in gone]
        while left or right:
            if left and right and a[left[0]].kind == b[right[0]].kind:
                pairs.append((a[left.pop(0)], b[right.pop(0)]))
            elif left and (not right or len(left) >= len(right)):
                pairs.append((a[left.pop(0)], None))
            else:
                pairs.append((None, b[right.pop(0)]))
    return pairs, moved


def reachable(btf, roots):
    """The ids that types refer to, and these types' ids, and so on."""
    seen, todo = set(), list(roots)
    while todo:
        number = todo.pop()
        if number in seen or not number:
            continue
        seen.add(number)
        t = btf.types[number]
        todo += [target for _, target in t.refs] + [row[2] for row in t.rows]
    return seen


def map_types(btf):
    """The types that the object's map definitions reach, and what `values` reach."""
    roots = [row[2] for t in btf.types if t.kind == "DATASEC" and t.name == ".maps"
             for row in t.rows]
    maps = reachable(btf, roots)
    values = [row[2] for number in maps for row in btf.types[number].rows
              if row[0] == "values"]
    return maps, reachable(btf, values)


class Comparison:
    """Compares the BTF of two objects; `differences` is the result."""

    def __init__(self, stock, ours):
        self.stock, self.ours = stock, ours
        self.differences = []
        pairs, moved = align(stock, ours)
        self.twin = {0: 0}
        self.twin.update((a.id, b.id) for a, b in pairs + moved if a and b)
        # Forward declarations and moved types apart, the order is the same.
        order = [b.id for a, b in sorted((p for p in pairs if p[0] and p[1]),
                                         key=lambda pair: pair[0].id)]
        if order != sorted(order):
            self._add("(all)", "types come in another order")
        # The types of FUNCs: only these need names for their parameters.
        self.protos = {t.refs[0][1] for t in stock.types if t.kind == "FUNC"}
        self.maps, _ = map_types(ours)
        for a, b in pairs:
            if a and b:
                self._compare(a, b)
            else:
                self._alone(a, b)
        self._moved(moved)
        self._forward()
        self._extension()

    def _add(self, where, what, rule=None):
        self.differences.append(Difference(str(where), what, rule))

    def _same_target(self, a, b):
        """Whether two references are to the same type."""
        x, y = self.stock.types[a], self.ours.types[b]
        if x.kind == "FWD" and y.kind == "FWD":
            return x.name == y.name and x.fields == y.fields
        return self.twin.get(a) == b

    def _reference(self, where, role, a, b):
        if self._same_target(a, b):
            return
        x, y = self.stock.types[a], self.ours.types[b]
        rule = None
        kinds = ("STRUCT", "UNION", "FWD")
        if x.kind in kinds and y.kind in kinds and y.name in (x.name, escape(x.name or "_")):
            if x.kind == "FWD" and b in self.maps:
                rule = "complete"
            elif sum(t.kind in kinds and t.name == y.name for t in self.ours.types) > 1:
                rule = "identity"
        self._add(where, f"{role} is {x} (#{a}) in stock, {y} (#{b}) in ours", rule)

    def _name(self, where, what, a, b, kind=""):
        if a == b:
            return
        rule = None
        if kind in UNNAMED and a and not b:
            rule = "unnamed"
        elif escaped(a) and (b == escape(a) or len(escape(a)) > LONGEST >= len(b)):
            rule = "names"
        self._add(where, f"{what} is '{a}' in stock, '{b}' in ours", rule)

    def _compare(self, a, b):
        self._name(a, "name", a.name, b.name, a.kind)
        for field, value in a.fields.items():
            if b.fields.get(field) != value:
                declared = (a.kind == "ENUM" and not a.rows and field == "size" and not value
                            and b.fields[field] in (1, 2, 4, 8))
                self._add(a, f"{field} is {value} in stock, {b.fields.get(field)} in ours",
                          "enum" if declared else None)
        for (role, x), (_, y) in zip(a.refs, b.refs):
            self._reference(a, role, x, y)
        rows, others = a.rows, b.rows
        if len(rows) != len(others):
            self._add(a, f"{len(rows)} rows in stock, {len(others)} in ours")
            return
        if a.kind == "STRUCT":
            in_order = sorted(rows, key=lambda row: row[3]["offset"])
            if in_order != rows:
                self._add(a, "members by offset", "members")
                rows = in_order
        for number, (x, y) in enumerate(zip(rows, others)):
            what = f"{x[1]} {number} ('{x[0]}')" if x[0] else f"{x[1]} {number}"
            if (a.kind == "FUNC_PROTO" and a.id in self.protos and not x[0] and x[2]
                    and y[0] == f"arg{number}"):
                self._add(a, f"{what} is named '{y[0]}' in ours", "parameters")
            else:
                self._name(a, f"name of {what}", x[0], y[0])
            if x[3] != y[3]:
                self._add(a, f"{what} is at {x[3]} in stock, {y[3]} in ours")
            self._reference(a, what, x[2], y[2])

    def _alone(self, a, b):
        if a:
            self._add(a, f"#{a.id} only in stock")
        else:
            self._add(b, f"#{b.id} only in ours", "complete" if b.id in self.maps else None)

    def _moved(self, moved):
        """Equal types at another place."""
        _, values = map_types(self.stock)

        def from_fixup(btf, number):
            """Whether it was made where cut pointers are resolved, after all else."""
            return all(t.kind in ("FWD", "TYPE_TAG") for t in btf.types[number:])

        for a, b in moved:
            rule = None
            if from_fixup(self.stock, a.id) and from_fixup(self.ours, b.id):
                rule = "cut"
            elif a.id in values:
                rule = "values"
            self._add(a, f"#{a.id} in stock, #{b.id} in ours", rule)
            self._compare(a, b)

    def _forward(self):
        """Forward declarations: the same ones, in any order."""
        count = {}
        for sign, btf in ((1, self.stock), (-1, self.ours)):
            for t in btf.types:
                if t.kind == "FWD":
                    what = str(t) + (" (union)" if t.fields["union"] else "")
                    count[what] = count.get(what, 0) + sign
        # Where a declaration is resolved otherwise, a pointer to it has said so.
        why = {d.rule for d in self.differences} & {"identity", "complete"}
        for what, n in count.items():
            if n:
                self._add(what, f"{abs(n)} more in {'stock' if n > 0 else 'ours'}",
                          min(why, default=None))

    def _extension(self):
        a, b = self.stock.ext or {}, self.ours.ext or {}
        for table in sorted(set(a) | set(b)):
            rows, others = a.get(table, []), b.get(table, [])
            if len(rows) != len(others):
                self._add(".BTF.ext", f"{len(rows)} {table} in stock, {len(others)} in ours")
                continue
            for x, y in zip(rows, others):
                same = x[2] is None or self._same_target(x[2], y[2])
                if (x[0], x[1], x[3]) != (y[0], y[1], y[3]) or not same:
                    self._add(".BTF.ext", f"{table}: {x} in stock, {y} in ours")
