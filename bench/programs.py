# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The programs that are measured and compared, as bitcode of the stock clang."""

import concurrent.futures
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
BUILD = REPO / "build" / "bench"
SKIP = 77
CORPORA = ("test-inputs", "bpfcc", "selftests")
CPU = "v3"


class Skipped(Exception):
    """What cannot be had here."""


class Release:
    """One LLVM release: the distribution's tools, and the library that is patched."""

    def __init__(self, major, patched=None):
        self.major = major
        self.prefix = Path(f"/usr/lib/llvm-{major}")
        self.patched = Path(patched or REPO / "build" / f"llvm-{major}" / "toolchain") / "lib"
        if not (self.prefix / "bin" / "llc").exists():
            raise Skipped(f"LLVM {major} is not installed")
        if not list(self.patched.glob(f"libLLVM*.so.{major}*")):
            raise Skipped(f"LLVM {major} is not built: run scripts/build --llvm {major}")

    def tool(self, name):
        return str(self.prefix / "bin" / name)

    def env(self, which):
        """The environment in which the tools run on the `stock` library or on `ours`."""
        env = dict(os.environ)
        env.pop("LD_LIBRARY_PATH", None)
        if which == "ours":
            env["LD_LIBRARY_PATH"] = str(self.patched)
        return env

    def version(self):
        text = subprocess.run([self.tool("llc"), "--version"], env=self.env("stock"),
                              stdout=subprocess.PIPE, text=True, check=True).stdout
        return re.search(r"version (\S+)", text)[1]


def fetch(corpus):
    """The directory with the programs of others."""
    done = subprocess.run([REPO / "bench" / "fetch-programs", corpus],
                          stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode == SKIP:
        raise Skipped(f"{corpus}: the archive does not have it")
    if done.returncode:
        sys.exit(1)
    return Path(done.stdout.strip())


def vmlinux_header():
    """The directory with vmlinux.h, of the running kernel."""
    types = Path("/sys/kernel/btf/vmlinux")
    if not types.exists():
        raise Skipped("the running kernel shows no BTF for vmlinux.h")
    directory = BUILD / "vmlinux"
    header = directory / "vmlinux.h"
    if not header.exists():
        directory.mkdir(parents=True, exist_ok=True)
        tools = ["bpftool", "/usr/sbin/bpftool"]
        for tool in tools:
            try:
                text = subprocess.run([tool, "btf", "dump", "file", types, "format", "c"],
                                      stdout=subprocess.PIPE, check=True).stdout
                break
            except FileNotFoundError:
                continue
        else:
            raise Skipped("no bpftool to make vmlinux.h with")
        new = directory / f"vmlinux.h.{os.getpid()}"
        new.write_bytes(text)
        new.replace(header)
    return directory


def sources(corpus):
    """The sources of a corpus, each with the options that it is compiled with."""
    if corpus == "test-inputs":
        found = REPO / "test-inputs"
        return ([(path, ["-std=gnu2x"]) for path in sorted(found.glob("c/*.c"))]
                + [(path, ["-std=c++20", "-fno-exceptions", "-fno-rtti"])
                   for path in sorted(found.glob("cpp/*.cpp"))])
    directory, headers = fetch(corpus), vmlinux_header()
    # Multiarch headers come last, so that they cannot shadow vmlinux.h's types.
    common = ["-D__TARGET_ARCH_x86", f"-I{headers}", "-idirafter",
              "/usr/include/x86_64-linux-gnu"]
    if corpus == "bpfcc":
        tools = directory / "libbpf-tools"
        return [(path, [*common, f"-I{tools}"]) for path in sorted(tools.glob("*.bpf.c"))]
    tests = directory / "tools" / "testing" / "selftests" / "bpf"
    options = [*common, "-DENABLE_ATOMICS_TESTS", "-fno-strict-aliasing", f"-I{tests}",
               f"-I{directory / 'tools' / 'include' / 'uapi'}"]
    return [(path, options) for path in sorted((tests / "progs").glob("*.c"))]


def compile_one(release, source, options, output):
    """Compiles one program to bitcode, where it has changed; says whether it could."""
    command = [release.tool("clang++" if source.suffix == ".cpp" else "clang"), "-target",
               "bpfel", f"-mcpu={CPU}", "-g", "-O2", "-w", *options, "-emit-llvm", "-c",
               str(source)]
    mark = output.with_suffix(".made")
    stamp = hashlib.sha256(repr((command, source.stat().st_mtime_ns)).encode()).hexdigest()
    if mark.exists() and mark.read_text() == stamp:
        return output.exists()
    new = output.with_suffix(".new")
    done = subprocess.run([*command, "-o", str(new)], env=release.env("stock"), check=False,
                          stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL)
    if done.returncode:
        output.unlink(missing_ok=True)
    else:
        new.replace(output)
    mark.write_text(stamp)
    return not done.returncode


def bitcode(release, corpus, every=1, jobs=2):
    """Bitcode of each `every`th program: ([(name, path)], names that do not compile)."""
    directory = BUILD / "programs" / f"llvm-{release.major}" / corpus
    directory.mkdir(parents=True, exist_ok=True)
    wanted = [(source.name, source, options, directory / (source.name + ".bc"))
              for source, options in sources(corpus)[::every]]
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        made = list(pool.map(lambda job: compile_one(release, *job[1:]), wanted))
    return ([(name, path) for (name, _, _, path), ok in zip(wanted, made) if ok],
            [name for (name, *_), ok in zip(wanted, made) if not ok])
