# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# What the scripts share: messages, steps, releases, places. To be sourced.
set -euo pipefail

# The script that the user called: its children speak in its name.
export MAPBTF_ME=${MAPBTF_ME:-scripts/$(basename "$0")}

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck disable=SC2034 # for the scripts
cache=${MAPBTF_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/mapbtf}

# The releases that the project knows.
releases=(14 15 16 17 18 19 21 22 23)
# shellcheck disable=SC2034 # for the scripts
default_release=19

# The part of llvm-project that the project needs: the BPF target, its tests and
# what lit needs to run them. Globs as find -path has them: * matches / too.
source_globs=(
  '.clang-format'
  'LICENSE.TXT'
  'cmake/Modules/LLVMVersion.cmake'
  'clang/test/*[bB][pP][fF]*'
  'clang/test/lit*'
  'llvm/.clang-format'
  'llvm/CMakeLists.txt'
  'llvm/lib/Target/BPF/*'
  'llvm/test/*/BPF/*'
  'llvm/test/lit*'
  'llvm/unittests/Target/BPF/*'
)

say() { printf '%s\n' "$*"; }

die() {
  printf '%s: %s\n' "$MAPBTF_ME" "$*" >&2
  exit 1
}

# cannot_write DIR ERROR: ends the script with the reason in a failed command's
# output, of which a full disk is the usual one.
cannot_write() {
  local avail
  avail=$(df --output=avail -k "$1" 2>/dev/null | tail -n1 || true)
  if [[ $2 == *'No space left'* || ${avail:-1} == 0 ]]; then
    die "cannot write $1: No space left on device"
  fi
  die "cannot write $1: ${2%%$'\n'*}"
}

# usage: prints the comment at the head of the calling script.
usage() {
  sed -n '4,/^$/ s/^# \{0,1\}//p' "$0"
}

# step TEXT COMMAND...: runs the command and says how long it took.
step() {
  local text=$1 start=${EPOCHREALTIME/./} end
  shift
  printf '== %s\n' "$text" >&2
  "$@" || return
  end=${EPOCHREALTIME/./}
  printf '   %d.%d s\n' $(((end - start) / 1000000)) \
    $(((end - start) / 100000 % 10)) >&2
}

# known_release N: ends the script where N is no release that we know.
known_release() {
  local n
  for n in "${releases[@]}"; do
    if [[ $n == "$1" ]]; then return; fi
  done
  die "unknown LLVM release '$1' (known: ${releases[*]})"
}

# llvm_config N: prints the path of the installed release's llvm-config.
llvm_config() {
  command -v "llvm-config-$1" ||
    die "LLVM $1 is not installed: no llvm-config-$1 (see scripts/setup --llvm $1)"
}

# option_value OPTION VALUE...: ends the script where an option's value is missing.
option_value() {
  if [[ $# -lt 2 || -z $2 ]]; then die "$1 needs a value (see --help)"; fi
}

# patch_dir N: prints the release's patch directory, which may be a link to
# a neighbour's; it need not exist.
patch_dir() { printf '%s\n' "$repo/patches/llvm-$1"; }

# patch_list N: prints the release's patches, in order.
patch_list() {
  local dir
  dir=$(patch_dir "$1")
  if [[ -d $dir ]]; then
    find -L "$dir" -maxdepth 1 -name '[0-9]*.patch' | LC_ALL=C sort
  fi
}

# patched_files PATCH...: prints the files that the patches change, but not
# those that they add.
patched_files() {
  if [[ $# -gt 0 ]]; then
    sed -n 's,^--- a/\([^\t]*\).*,\1,p' "$@" | LC_ALL=C sort -u
  fi
}

# globs_for N: prints source_globs and every other file that N's patches change.
globs_for() {
  local file glob
  local -a patches
  mapfile -t patches < <(patch_list "$1")
  printf '%s\n' "${source_globs[@]}"
  while read -r file; do
    for glob in "${source_globs[@]}"; do
      # shellcheck disable=SC2053 # a glob it is
      if [[ $file == $glob ]]; then continue 2; fi
    done
    printf '%s\n' "$file"
  done < <(patched_files "${patches[@]}")
}

# source_version DIR: prints the release of an llvm-project tree, as 19.1.7.
source_version() {
  local file part out=() value
  for file in "$1/cmake/Modules/LLVMVersion.cmake" "$1/llvm/CMakeLists.txt"; do
    if [[ -f $file ]] && grep -q 'set(LLVM_VERSION_MAJOR [0-9]' "$file"; then
      for part in MAJOR MINOR PATCH; do
        value=$(sed -n "s/.*set(LLVM_VERSION_$part \([0-9]*\).*/\1/p" "$file")
        out+=("${value%%$'\n'*}")
      done
      printf '%s.%s.%s\n' "${out[@]}"
      return
    fi
  done
  return 1
}

# copy_source FROM TO N: copies the part that we need of an llvm-project tree.
copy_source() {
  local glob tests=()
  while read -r glob; do tests+=(-o -path "./$glob"); done < <(globs_for "$3")
  (cd "$1" && find . -path ./.git -prune -o \
    \( "${tests[@]:1}" \) \( -type f -o -type l \) -print0) |
    tar -C "$1" --null -T - -c | tar -C "$2" -x
}

# apply_patch DIR PATCH: applies one patch without fuzz, all of it or nothing.
apply_patch() {
  local dir error reason
  dir=$(cd "$1" && pwd -P)
  # The ceiling keeps git from taking the tree for a part of our repository,
  # where it would pass over the patch in silence.
  if error=$(cd "$dir" && GIT_CEILING_DIRECTORIES=${dir%/*} LC_ALL=C \
    git apply --allow-empty --whitespace=nowarn "$2" 2>&1); then
    return
  fi
  reason=$(sed -n 's/^error: \(patch failed: \)\{0,1\}//p' <<<"$error" | head -n1)
  die "${2#"$repo"/} does not apply: ${reason:-$error}"
}

# need_llvm N: ends the script where a part of the installed LLVM N, or a tool
# that builds, is missing.
need_llvm() {
  local config bin lib need
  config=$(llvm_config "$1")
  bin=$("$config" --bindir)
  lib=$("$config" --libdir)
  for need in "$bin/llvm-tblgen llvm-$1" "$bin/clang++ clang-$1" \
    "$bin/ld.lld lld-$1" "$lib/libLLVMBPFCodeGen.a llvm-$1-dev" \
    "$bin/FileCheck llvm-$1-tools"; do
    if [[ ! -e ${need% *} ]]; then
      die "no ${need% *}: package ${need#* } is missing (see scripts/setup --llvm $1)"
    fi
  done
  for need in $("$config" --link-static --libfiles all 2>/dev/null || true); do
    if [[ ! -f $need ]]; then
      case $need in
      */libPolly*) die "no $need: package libpolly-$1-dev is missing (see scripts/setup --llvm $1)" ;;
      *) die "no $need: package llvm-$1-dev is missing (see scripts/setup --llvm $1)" ;;
      esac
    fi
  done
  for need in cmake "ninja ninja-build" git "xz xz-utils"; do
    command -v "${need% *}" >/dev/null ||
      die "no ${need% *}: package ${need#* } is missing (see scripts/setup)"
  done
}
