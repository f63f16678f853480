# -*- Python -*-
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs our lit tests, and those of the LLVM release, on the patched library.

LLVM's own lit.cfg.py wants a build tree of LLVM. This one wants an installed
LLVM and the toolchain; our tests run with either.

  --param stock=1      run on the installed library instead of the patched one
  --param source=DIR   the tests are in DIR
"""

import os
import sys

import lit.formats

config.name = config.mapbtf_suite
config.test_source_root = lit_config.params.get("source", config.test_source_root)
config.suffixes = {
    "clang": [".c", ".cpp"],
    "rust": [".test"],
}.get(config.mapbtf_suite, [".ll", ".c", ".cpp", ".s", ".mir", ".test", ".yaml"])
config.excludes = ["Inputs", "CMakeLists.txt"]
config.test_format = lit.formats.ShTest(execute_external=False)

stock = bool(lit_config.params.get("stock"))
if stock:
    # It takes the installed library minutes to find each of the names.
    config.excludes += ["members-many.ll"]
installed = os.path.join(config.llvm_prefix, "bin")
patched = os.path.join(config.toolchain_dir, "bin")

# 1. The tools. With the library's path set, each of the release's tools runs on
# the patched library, not only those that the toolchain has.
path = [installed] if stock else [patched, installed]
config.environment["PATH"] = os.pathsep.join(path + [os.environ["PATH"]])
if not stock:
    config.environment["LD_LIBRARY_PATH"] = os.path.join(config.toolchain_dir, "lib")
for name in ("HOME", "MAPBTF_CACHE", "XDG_CACHE_HOME"):
    if name in os.environ:
        config.environment[name] = os.environ[name]
config.substitutions.append(("%itanium_abi_triple", "x86_64-unknown-linux-gnu"))
config.substitutions.append(("%python", '"%s"' % sys.executable))

# 2. What the release's tests ask for.
config.targets = frozenset(["BPF", "X86"])
config.root.targets = config.targets
config.root.native_target = "X86"
config.available_features.update(
    [
        "bpf-registered-target",
        "x86-registered-target",
        "llvm-%d" % config.llvm_major,
    ]
)
if sys.platform == "linux" and os.uname().machine == "x86_64":
    config.available_features.add("x86_64-linux")

# 3. What clang's tests ask for. The longer name goes first: lit replaces both
# wherever they occur.
clang = os.path.join(installed if stock else patched, "clang")
headers = os.path.join(
    config.llvm_prefix, "lib", "clang", str(config.llvm_major), "include"
)
config.substitutions += [
    ("%clang_cc1", "%s -cc1 -internal-isystem %s -nostdsysteminc" % (clang, headers)),
    ("%clangxx", clang + "++"),
    ("%clang", clang),
]

# 4. What our tests of whole paths ask for.
config.substitutions += [
    ("%dump_btf", '"%s" %s/llvm/test/CodeGen/BPF/BTF/Inputs/dump-btf.py'
     % (sys.executable, config.repository)),
    ("%test_inputs", os.path.join(config.repository, "test-inputs")),
]
rustc = os.path.join(patched, "rustc")
if os.path.exists(rustc):
    config.available_features.add("rustc")
