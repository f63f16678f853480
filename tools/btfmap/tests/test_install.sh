#!/bin/sh
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Installs btfmap and builds a program against the library.
# Usage: test_install.sh BUILD_DIR CMAKE CC [CFLAGS...]
set -eu

build=$1 cmake=$2 cc=$3
shift 3
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

"$cmake" --install "$build" --prefix "$root" >"$root/log"
prefix=$(sed -n 's/^prefix=//p' "$(find "$root" -name btfmap.pc)")
PKG_CONFIG_PATH=$(dirname "$(find "$root" -name btfmap.pc)")
export PKG_CONFIG_PATH

cat >"$root/use.c" <<'END'
#include <btfmap.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  struct btfmap_error err;
  struct btfmap_object *obj;

  if (!btfmap_open("/nonexistent", &obj, &err))
    return 1;
  puts(err.text);
  return strcmp(btfmap_type_name(1), "hash");
}
END
# shellcheck disable=SC2046 # each word is an argument
"$cc" "$@" -Wall -Wextra -Werror -o "$root/use" "$root/use.c" \
    $(pkg-config --define-variable="prefix=$root" --cflags --libs btfmap)
LD_LIBRARY_PATH=$(dirname "$PKG_CONFIG_PATH") "$root/use"
"$root/bin/btfmap" --version
echo "installed for $prefix, used from a folder of its own:"
find "$root" -type f -name '*btfmap*' | sed "s,$root/,,"
test -f "$root/share/man/man8/btfmap.8"
test -f "$root/share/bash-completion/completions/btfmap"
