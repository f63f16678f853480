#!/bin/sh
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Runs btfmap_fuzz on its corpus for some time; what it finds stays in the
# build folder. Usage: run_fuzz.sh BUILD_DIR SECONDS [LIBFUZZER_OPTION...]
# The seed is MAPBTF_FUZZ_SEED, 0 for a random one; 1 if it is not set, so that
# the test is the same at each run.
set -eu

build=$1 seconds=$2
shift 2
found=$build/found
rm -rf "$found"
mkdir -p "$found/new"
"$build/btfmap_fuzz" -seed="${MAPBTF_FUZZ_SEED:-1}" -max_total_time="$seconds" -max_len=16384 -timeout=20 \
    -artifact_prefix="$found/" "$@" "$found/new" "$build/corpus"
