#!/bin/sh
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Makes the first inputs for btfmap_fuzz: objects of C programs in both byte
# orders, their BTF alone, and odd BTF.
# Usage: make_corpus.sh MKBTF CLANG OBJCOPY OUT C_FILE...
set -eu

mkbtf=$1 clang=$2 objcopy=$3 out=$4
shift 4
mkdir -p "$out"

"$mkbtf" | while read -r name; do
    "$mkbtf" "$name" 4 >"$out/$name.btf"
    "$mkbtf" "$name" 4 big >"$out/$name-big.btf"
done
for source in "$@"; do
    for target in bpfel bpfeb; do
        object=$out/$(basename "$source" .c)-$target
        # Some programs are more than an unpatched compiler can take.
        "$clang" -target "$target" -g -O2 -w -c "$source" -o "$object.o" \
            2>/dev/null || continue
        "$objcopy" --dump-section ".BTF=$object.btf" "$object.o" /dev/null
    done
done
