#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tests btfmap's command line, on objects of clang's and on odd BTF.

What it needs comes in the environment, as ctest sets it:
  BTFMAP, MKBTF  the programs
  CLANG          a clang with the BPF target
  SOURCES        the folder with the C programs
  COMPLETION     the bash completion
  WRAPPER        optional: a command to run btfmap under, such as valgrind
"""

import json
import os
import pty
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import unittest

BTFMAP = os.environ["BTFMAP"]
MKBTF = os.environ["MKBTF"]
CLANG = os.environ["CLANG"]
SOURCES = os.environ["SOURCES"]
WRAPPER = shlex.split(os.environ.get("WRAPPER", ""))
SKIPPED = 77  # ctest's SKIP_RETURN_CODE


def compile_object(folder, name, target="bpfel", options=("-g",)):
    path = os.path.join(folder, f"{name}-{target}{''.join(options)}.o")
    if not os.path.exists(path):
        source = os.path.join(SOURCES, name + ".c")
        subprocess.run(
            [CLANG, "-target", target, "-O2", *options, "-c", source, "-o", path],
            check=True,
        )
    return path


class BtfmapTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="btfmap-test.")
        os.chmod(cls.folder, 0o755)
        cls.plain = compile_object(cls.folder, "plain")
        cls.wrapped = compile_object(cls.folder, "wrapped")
        cls.wrapped_int = compile_object(cls.folder, "wrapped_int")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def btfmap(self, *args, status, stdin=b"", env=None, prefix=()):
        """Runs btfmap; checks its status, and gives what it wrote."""
        done = subprocess.run(
            [*prefix, *WRAPPER, BTFMAP, *args],
            input=stdin,
            capture_output=True,
            env={**os.environ, **(env or {})},
            timeout=120,
        )
        out, err = done.stdout.decode(), done.stderr.decode()
        self.assertEqual(done.returncode, status, f"{args}\n{out}\n{err}")
        return out, err

    def json(self, *args, status, stdin=b""):
        out, _ = self.btfmap(*args, "--json", status=status, stdin=stdin)
        return json.loads(out)

    def odd(self, name, *args):
        return subprocess.run(
            [MKBTF, name, *map(str, args)], check=True, capture_output=True
        ).stdout

    def write(self, name, content):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(content)
        return path


class Usage(BtfmapTest):
    def test_help(self):
        out, err = self.btfmap("--help", status=0)
        for command in "list", "check", "graph", "load":
            self.assertIn(f"btfmap {command}", out)
        self.assertEqual(err, "")

    def test_version(self):
        out, _ = self.btfmap("--version", status=0)
        self.assertRegex(out, r"^btfmap \d+\.\d+\.\d+\nlibbpf v\d+\.\d+\n$")

    def test_wrong(self):
        for args in (
            [],
            ["frobnicate", self.plain],
            ["list"],
            ["--frobnicate"],
            ["graph", self.plain, self.plain],
            ["graph", "--json", self.plain],
        ):
            out, err = self.btfmap(*args, status=2)
            self.assertEqual(out, "")
            self.assertIn("Usage:", err)

    def test_full_disk(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run(
                [BTFMAP, "list", self.plain], stdout=full, stderr=subprocess.PIPE
            )
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"cannot write", done.stderr)

    def test_completion(self):
        def complete(*words):
            script = (
                f"source {shlex.quote(os.environ['COMPLETION'])}\n"
                f"COMP_WORDS=({' '.join(map(shlex.quote, words))})\n"
                f"COMP_CWORD={len(words) - 1}\n"
                '_btfmap\nprintf "%s\\n" "${COMPREPLY[@]}"\n'
            )
            done = subprocess.run(
                ["bash", "-c", script], capture_output=True, text=True, check=True
            )
            self.assertEqual(done.stderr, "")
            return done.stdout.split()

        self.assertEqual(complete("btfmap", ""), ["list", "check", "graph", "load"])
        self.assertEqual(complete("btfmap", "ch"), ["check"])
        self.assertEqual(complete("btfmap", "list", "--"), ["--json"])
        self.assertEqual(complete("btfmap", "--v"), ["--version"])
        self.assertEqual(complete("btfmap", "check", self.plain[:-1]), [self.plain])


class List(BtfmapTest):
    def test_plain(self):
        out, err = self.btfmap("list", self.plain, status=0)
        self.assertEqual(err, "")
        self.assertNotIn("\033", out)
        for text in (
            f"{self.plain}: 5 maps\n",
            "  map_1\n    type         hash\n",
            "    key          struct my_key, 8 bytes [",
            "    max_entries  10\n    map_flags    BPF_F_NO_PREALLOC\n",
            "  events\n    type         ringbuf\n    max_entries  5000\n",
            "    inner map\n      type         array\n      key          int, 4",
            "    values       programs\n",
            "\nstruct my_key {\n\tint a;\n\tunsigned char tag[4];\n};\n",
        ):
            self.assertIn(text, out)

    def test_definitions_compile(self):
        (entry,) = self.json("list", self.plain, status=0)
        source = self.write("definitions.c", entry["definitions"].encode())
        subprocess.run([CLANG, "-fsyntax-only", source], check=True)

    def test_json(self):
        (entry,) = self.json("list", self.plain, status=0)
        self.assertEqual(entry["object"], self.plain)
        self.assertEqual(entry["byte_order"], "little")
        maps = {item["name"]: item for item in entry["maps"]}
        first = maps["map_1"]
        self.assertEqual(first["key"]["declaration"], "struct my_key")
        self.assertEqual(first["key"]["size"], 8)
        self.assertEqual(first["value_size"], 16)
        self.assertEqual(first["flags"], ["BPF_F_NO_PREALLOC"])
        self.assertEqual(first["path"], "")
        self.assertEqual(first["status"], "complete")
        self.assertEqual(maps["outer"]["inner"]["type"], "array")
        self.assertEqual(maps["outer"]["inner"]["value"]["size"], 16)
        self.assertEqual(maps["programs"]["values"], "programs")
        self.assertNotIn("key", maps["events"])

    def test_wrapped(self):
        (entry,) = self.json("list", self.wrapped_int, status=0)
        outer, array = entry["maps"]
        self.assertEqual(outer["path"], "__0.value")
        self.assertEqual(outer["inner"]["path"], "value")
        self.assertEqual(array["key"]["declaration"], "int")
        out, _ = self.btfmap("list", self.wrapped, status=1)
        self.assertIn("  HASH_MAP  in __0.value\n", out)
        self.assertIn("struct my_key, size unknown", out)

    def test_both_byte_orders(self):
        big = compile_object(self.folder, "plain", "bpfeb")
        (entry,) = self.json("list", big, status=0)
        (little,) = self.json("list", self.plain, status=0)
        self.assertEqual(entry.pop("byte_order"), "big")
        little.pop("byte_order")
        entry["object"] = little["object"]
        self.assertEqual(entry, little)
        out, _ = self.btfmap("list", big, status=0)
        self.assertIn(", big-endian\n", out)

    def test_several_and_stdin(self):
        with open(self.wrapped, "rb") as file:
            content = file.read()
        entries = self.json("list", self.plain, "-", status=1, stdin=content)
        self.assertEqual(
            [entry["object"] for entry in entries], [self.plain, "<stdin>"]
        )
        out, _ = self.btfmap("list", "-", self.plain, status=1, stdin=content)
        self.assertIn("<stdin>: 1 map\n", out)
        self.assertIn(f"{self.plain}: 5 maps\n", out)

    def test_no_maps(self):
        empty = struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, 0, 0, 1) + b"\0"
        (entry,) = self.json("list", "-", status=0, stdin=empty)
        self.assertEqual(entry["maps"], [])
        self.btfmap("check", "-", status=0, stdin=empty)

    def test_colour(self):
        def on_terminal(env):
            chunks = []
            pid, fd = pty.fork()
            if not pid:
                os.environ.update(env)
                os.execv(BTFMAP, [BTFMAP, "list", self.plain])
            while True:
                try:
                    chunk = os.read(fd, 65536)
                except OSError:
                    break
                if not chunk:
                    break
                chunks.append(chunk)
            os.close(fd)
            self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 0)
            return b"".join(chunks)

        self.assertIn(b"\033[1m", on_terminal({"TERM": "xterm", "NO_COLOR": ""}))
        self.assertNotIn(b"\033", on_terminal({"TERM": "xterm", "NO_COLOR": "1"}))
        self.assertNotIn(b"\033", on_terminal({"TERM": "dumb", "NO_COLOR": ""}))


class Check(BtfmapTest):
    def test_complete(self):
        self.assertEqual(self.btfmap("check", self.plain, status=0), ("", ""))
        (entry,) = self.json("check", self.plain, status=0)
        self.assertEqual(entry["status"], "complete")
        self.assertEqual(entry["maps"], 5)
        self.assertEqual(entry["problems"], [])

    def test_incomplete(self):
        out, err = self.btfmap("check", self.plain, self.wrapped, status=1)
        self.assertEqual(err, "")
        lines = out.splitlines()
        self.assertEqual(len(lines), 2)
        self.assertRegex(
            lines[0],
            r"^.*wrapped-bpfel-g\.o: map HASH_MAP \(__0\.value\): incomplete: "
            r"key: struct my_key is only declared.* \[\d+\]$",
        )
        self.assertIn("value: struct my_value", lines[1])

    def test_worst_counts(self):
        self.btfmap("check", self.plain, self.plain, status=0)
        self.btfmap("check", self.wrapped, self.plain, status=1)
        out, err = self.btfmap(
            "check", self.wrapped, "/nonexistent", self.plain, status=2
        )
        self.assertIn("HASH_MAP", out)
        self.assertIn("btfmap: /nonexistent: cannot open: No such file", err)
        entries = self.json("check", "/nonexistent", self.wrapped, status=2)
        self.assertIn("error", entries[0])
        self.assertEqual(entries[1]["problems"][0]["field"], "key")

    def test_no_btf(self):
        path = compile_object(self.folder, "plain", options=("-g0",))
        out, err = self.btfmap("check", path, status=2)
        self.assertEqual(out, "")
        self.assertIn("no section .BTF", err)

    def test_map_without_variable(self):
        # A symbol in .maps that the BTF does not have.
        with open(self.wrapped_int, "rb") as file:
            content = file.read()
        start = content.index(b"\x9f\xeb\x01\x00")
        btf = content[start:].replace(b"\0ARRAY\0", b"\0OTHER\0", 1)
        path = self.write("renamed.o", content[:start] + btf)
        out, _ = self.btfmap("check", path, status=2)
        self.assertIn("map ARRAY: could not tell: BTF has no variable", out)


class Graph(BtfmapTest):
    def test_graph(self):
        for path, status in (self.plain, 0), (self.wrapped, 0), ("/nonexistent", 2):
            out, _ = self.btfmap("graph", path, status=status)
            again, _ = self.btfmap("graph", path, status=status)
            self.assertEqual(out, again)
            if not status and shutil.which("dot"):
                subprocess.run(
                    ["dot", "-Tsvg"],
                    input=out.encode(),
                    check=True,
                    stdout=subprocess.DEVNULL,
                )
        out, _ = self.btfmap("graph", self.wrapped, status=0)
        self.assertEqual(out.count(" color=red"), 2)
        self.assertIn('[label="__0"]', out)
        out, _ = self.btfmap("graph", self.plain, status=0)
        self.assertNotIn("color=red", out)


class Odd(BtfmapTest):
    """Input that no compiler writes: a message and a status, no crash."""

    EXPECTED = {
        "plain": 0,
        "fwd": 1,
        "names": 0,
        "deep": 0,
        "many": 0,
        "self": 0,
        "levels": 1,
        "typedef_cycle": 2,
        "pointer_cycle": 2,
        "struct_cycle": 2,
        "anon_cycle": 0,
        "list_node": 0,
        "doubling": 0,
        "deep_key": 0,
        "layouts": 0,
        "huge": 1,
        "undefined": 2,
    }

    def test_odd(self):
        names = subprocess.run([MKBTF], check=True, capture_output=True, text=True)
        self.assertEqual(sorted(names.stdout.split()), sorted(self.EXPECTED))
        for name, status in self.EXPECTED.items():
            for order in ("big",) if WRAPPER else ("little", "big"):
                n = {"deep": 1000, "many": 100, "doubling": 64}.get(name, 3)
                content = self.odd(name, n, order)
                with self.subTest(name=name, order=order):
                    self.json("list", "-", status=status, stdin=content)
                    if not WRAPPER:
                        self.json("check", "-", status=status, stdin=content)
                    out, err = self.btfmap("check", "-", status=status, stdin=content)
                    self.assertEqual(bool(out + err), status != 0)

    def test_many(self):
        cnt = 1000 if WRAPPER else 10000
        content = self.odd("many", cnt)
        start = time.monotonic()
        (entry,) = self.json("list", "-", status=0, stdin=content)
        self.assertEqual(len(entry["maps"]), cnt)
        last = entry["maps"][-1]
        self.assertEqual(last["key"]["declaration"], f"struct key{cnt - 1}")
        self.btfmap("check", "-", status=0, stdin=content)
        self.btfmap("graph", "-", status=0, stdin=content)
        self.assertLess(time.monotonic() - start, 60)

    def test_deep(self):
        (entry,) = self.json("list", "-", status=0, stdin=self.odd("deep", 1000))
        self.assertEqual(entry["maps"][0]["path"], ".".join(["_"] * 1000))
        self.btfmap("graph", "-", status=0, stdin=self.odd("deep", 1000))
        self.btfmap("list", "-", status=0, stdin=self.odd("deep_key", 20000))

    def test_names(self):
        out, _ = self.btfmap("list", "-", status=0, stdin=self.odd("names"))
        self.assertIn("struct MyKey<u32, &'static \"str\"> {", out)
        self.assertIn("\\xff\\x1b[31m%s%n", out)
        (entry,) = self.json("list", "-", status=0, stdin=self.odd("names"))
        self.assertEqual(entry["maps"][0]["name"], "na\\x0ame\\x80\\xc2\\x9bé")

    def test_no_object(self):
        for content, message in (
            (b"", "empty"),
            (b"int main() {}", "neither"),
            (b"\177ELF", "ELF"),
            (b"\177ELF" + bytes(100), "ELF"),
            (b"\x9f\xeb\x01\x00", "cut off"),
            (b"\xeb\x9f\x01\x00" + bytes(40), "header"),
        ):
            for command in ("list",) if WRAPPER else ("list", "check", "graph", "load"):
                out, err = self.btfmap(command, "-", status=2, stdin=content)
                self.assertEqual(out, "")
                self.assertRegex(err, f"^btfmap: <stdin>: .*{message}")
        self.btfmap("list", self.folder, status=2)

    def test_truncated(self):
        with open(self.plain, "rb") as file:
            content = file.read()
        for size in range(0, len(content), 997 if WRAPPER else 29):
            _, err = self.btfmap("check", "-", status=2, stdin=content[:size])
            self.assertNotEqual(err, "")

    def test_corrupted(self):
        """Every 4 bytes of the BTF in turn become a number that is too large."""
        with open(self.plain, "rb") as file:
            content = file.read()
        start = content.index(b"\x9f\xeb\x01\x00")
        length = 24 + struct.unpack_from("<I", content, start + 12)[0]
        refused = 0
        for at in range(start, start + length, 808 if WRAPPER else 4):
            broken = bytearray(content)
            broken[at : at + 4] = b"\xff\xff\xff\x7f"
            done = subprocess.run(
                [*WRAPPER, BTFMAP, "list", "-"],
                input=bytes(broken),
                capture_output=True,
                timeout=60,
            )
            self.assertIn(done.returncode, (0, 1, 2), f"at {at - start}: {done}")
            refused += done.returncode == 2
        self.assertGreater(refused, 0)

    def test_broken_strings(self):
        content = bytearray(self.odd("plain"))
        content[-1] = ord("x")
        _, err = self.btfmap("check", "-", status=2, stdin=bytes(content))
        self.assertIn("strings", err)
        content = bytearray(self.odd("plain"))
        struct.pack_into("<I", content, 24, 0x7FFFFFFF)
        _, err = self.btfmap("check", "-", status=2, stdin=bytes(content))
        self.assertIn("past the end of the strings", err)


class Load(BtfmapTest):
    """Creates maps in the kernel; skipped where that is not permitted."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        done = subprocess.run(
            [BTFMAP, "load", "--json", cls.plain], capture_output=True
        )
        entry = json.loads(done.stdout)[0]
        if entry["btf"].get("errno") in (1, 38):
            cls.tearDownClass()
            raise unittest.SkipTest("no permission for bpf(2)")

    def test_load(self):
        out, _ = self.btfmap("load", self.plain, self.wrapped_int, status=0)
        self.assertRegex(out, r"map map_1: created, hash, with BTF key \[\d+\]")
        self.assertIn("map events: created, ringbuf, without BTF types", out)
        self.assertIn("map outer: created, array_of_maps", out)
        self.assertIn("map HASH_OF_MAPS: created", out)
        entries = self.json("load", self.plain, status=0)
        self.assertTrue(entries[0]["btf"]["loaded"])
        self.assertTrue(all(item["created"] for item in entries[0]["maps"]))
        self.assertTrue(entries[0]["maps"][0]["btf"])

    def test_incomplete(self):
        out, _ = self.btfmap("load", self.wrapped, status=1)
        self.assertIn("map HASH_MAP: incomplete: key: struct my_key", out)

    def test_refused_btf(self):
        (entry,) = self.json("load", "-", status=1, stdin=self.odd("names"))
        self.assertFalse(entry["btf"]["loaded"])
        self.assertEqual(entry["btf"]["errno"], 22)
        self.assertIn("Invalid name", entry["btf"]["log"][-1])
        out, _ = self.btfmap("load", "-", status=1, stdin=self.odd("names"))
        self.assertIn("BTF refused: Invalid argument", out)
        self.assertIn("kernel: ", out)

    def test_refused_map(self):
        out, _ = self.btfmap("load", "-", status=1, stdin=self.odd("self"))
        self.assertIn("map self: refused: a map of itself", out)

    def test_other_byte_order(self):
        order = "bpfeb" if sys.byteorder == "little" else "bpfel"
        path = compile_object(self.folder, "plain", order)
        out, _ = self.btfmap("load", path, status=2)
        self.assertIn("cannot be loaded: the object is", out)

    def test_not_permitted(self):
        if os.geteuid() or not shutil.which("setpriv"):
            self.skipTest("needs root and setpriv")
        out, _ = self.btfmap(
            "load",
            "-",
            status=2,
            stdin=self.odd("plain"),
            prefix=("setpriv", "--bounding-set=-all", "--inh-caps=-all"),
        )
        self.assertIn("not permitted", out)


if __name__ == "__main__":
    program = unittest.main(exit=False)
    if not program.result.wasSuccessful():
        sys.exit(1)
    run, skipped = program.result.testsRun, program.result.skipped
    for test, reason in skipped:
        print(f"skipped: {test}: {reason}", file=sys.stderr)
    sys.exit(SKIPPED if not run or len(skipped) == run else 0)
