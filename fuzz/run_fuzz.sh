#!/bin/sh
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Runs btfmap_fuzz on its corpus for some time; what it finds stays in the
# build folder. Usage: run_fuzz.sh BUILD_DIR SECONDS [LIBFUZZER_OPTION...]
set -eu

build=$1 seconds=$2
shift 2
found=$build/found
rm -rf "$found"
mkdir -p "$found/new"
"$build/btfmap_fuzz" -max_total_time="$seconds" -max_len=16384 -timeout=20 \
    -artifact_prefix="$found/" "$@" "$found/new" "$build/corpus"
