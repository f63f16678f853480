# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# What scripts/in-tree and scripts/apply-check share: a pristine llvm-project
# tree of a release, the exported series on it, and a build directory. Both are in
# the cache, since they are large and take long. To be sourced after lib.sh.
# shellcheck disable=SC2154 # repo, cache and default_release are lib.sh's

# The part of llvm-project that building and testing LLVM's BPF backend takes.
# Globs as find -path has them.
tree_globs=(
  'cmake/*'
  'third-party/*'
  'llvm/.clang-format'
  'llvm/*.txt'
  'llvm/*.TXT'
  'llvm/cmake/*'
  'llvm/include/*'
  'llvm/lib/*'
  'llvm/projects/*'
  'llvm/resources/*'
  'llvm/runtimes/*'
  'llvm/tools/*'
  'llvm/unittests/*'
  'llvm/utils/*'
  'llvm/test/*.py'
  'llvm/test/*.in'
  'llvm/test/CMakeLists.txt'
  'llvm/test/*/BPF/*'
  # What LLVM itself takes of libc since release 22.
  'libc/cmake/*'
  'libc/hdr/*'
  'libc/include/*'
  'libc/shared/*'
  'libc/src/*'
)

# need_builder: ends the script where a tool that builds LLVM is missing.
need_builder() {
  local need
  for need in cmake "ninja ninja-build" git python3 \
    "${CXX:-clang++-$default_release} clang-$default_release"; do
    command -v "${need% *}" >/dev/null ||
      die "no ${need% *}: package ${need#* } is missing (see scripts/setup)"
  done
}

# find_tree N NAME [SOURCE]: sets $tree and, to the build directory NAME, $tree_build,
# and waits for other runs.
find_tree() {
  local pristine
  pristine=$("$repo/scripts/fetch-source" --llvm "$1" ${3:+--source "$3"})
  tree_version=$(source_version "$pristine")
  tree_home=$cache/in-tree-$tree_version
  mkdir -p "$tree_home" 2>/dev/null || die "cannot write $tree_home"
  tree=$tree_home/llvm-project
  tree_build=$tree_home/$2
  exec 8>"$tree_home/lock" || die "cannot write $tree_home"
  flock 8
}

# lay_out_tree [SOURCE]: puts the pristine release into $tree, as a git tree with
# one commit, tagged "base".
lay_out_tree() {
  local tarball=$cache/llvm-$tree_version/orig.tar new=$tree_home/new top glob error
  local -a globs=() tests=()
  rm -rf "$new"
  mkdir "$new"
  if [[ -n ${1:-} ]]; then
    for glob in "${tree_globs[@]}"; do tests+=(-o -path "./$glob"); done
    error=$( (cd "$1" && find . -path ./.git -prune -o \
      \( "${tests[@]:1}" \) \( -type f -o -type l \) -print0 |
      tar --null -T - -c | tar -C "$new" -x) 2>&1) || cannot_write "$new" "$error"
  else
    [[ -f $tarball ]] || die "no $tarball: scripts/fetch-source should have left it"
    top=$(tar -tf "$tarball" 2>/dev/null | sed 's,/.*,,;q' || true)
    for glob in "${tree_globs[@]}"; do globs+=("$top/$glob"); done
    # Not every release has a match for every glob: tar minds, we do not.
    if ! error=$(LC_ALL=C tar -C "$new" -xf "$tarball" --strip-components=1 \
      --no-same-owner --wildcards "${globs[@]}" 2>&1) &&
      error=$(grep -v -e ': Not found in archive' -e 'Exiting with failure' <<<"$error"); then
      cannot_write "$new" "$error"
    fi
  fi
  export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
  git -C "$new" init -q -b series
  git -C "$new" config core.autocrlf false
  git -C "$new" config gc.auto 0
  git -C "$new" add -A -f
  GIT_AUTHOR_DATE='@0 +0000' GIT_COMMITTER_DATE='@0 +0000' \
    GIT_AUTHOR_NAME=llvm GIT_AUTHOR_EMAIL=llvm@localhost \
    GIT_COMMITTER_NAME=llvm GIT_COMMITTER_EMAIL=llvm@localhost \
    git -C "$new" commit -q -m "LLVM $tree_version"
  git -C "$new" tag base
  rm -rf "$tree"
  mv "$new" "$tree"
}

# apply_to_tree PATCH...: makes $tree the release with these patches on it, by
# "git am", which takes no fuzz. What is there already stays untouched.
apply_to_tree() {
  local sum error
  local -x GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
  local -x GIT_COMMITTER_NAME=mapbtf GIT_COMMITTER_EMAIL=mapbtf@localhost
  sum=$(cat "$@" | sha256sum)
  if [[ -f $tree_home/series && $(<"$tree_home/series") == "$sum" &&
    -z $(git -C "$tree" status --porcelain) ]]; then
    return
  fi
  rm -f "$tree_home/series"
  git -C "$tree" am -q --abort >/dev/null 2>&1 || true
  git -C "$tree" reset -q --hard base
  git -C "$tree" clean -qfdx
  if ! error=$(LC_ALL=C git -C "$tree" am -q --keep-non-patch \
    --committer-date-is-author-date "$@" 2>&1); then
    die "the series does not apply to LLVM $tree_version: $(
      sed -n 's/^error: \(patch failed: \)\{0,1\}//p' <<<"$error" | head -n1)"
  fi
  printf '%s\n' "$sum" >"$tree_home/series"
}

# configure_tree [OPTION...]: configures $tree_build for the BPF target, with
# assertions and with these options of CMake. CC, CXX and CMAKE_CXX_COMPILER_LAUNCHER
# say what compiles.
configure_tree() {
  local log=$tree_build.log launcher=${CMAKE_CXX_COMPILER_LAUNCHER:-}
  local cc=${CC:-clang-$default_release} cxx=${CXX:-clang++-$default_release}
  local lld=ld.lld-$default_release
  local -a linker=()
  if command -v "$lld" >/dev/null; then linker=(-DLLVM_USE_LINKER="$(command -v "$lld")"); fi
  cmake -G Ninja -S "$tree/llvm" -B "$tree_build" "$@" \
    -DCMAKE_C_COMPILER="$cc" -DCMAKE_CXX_COMPILER="$cxx" "${linker[@]}" \
    -DCMAKE_C_COMPILER_LAUNCHER="${CMAKE_C_COMPILER_LAUNCHER:-$launcher}" \
    -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" \
    -DLLVM_TARGETS_TO_BUILD=BPF -DLLVM_ENABLE_ASSERTIONS=ON \
    -DLLVM_INCLUDE_BENCHMARKS=OFF -DLLVM_INCLUDE_DOCS=OFF -DLLVM_INCLUDE_EXAMPLES=OFF \
    -DLLVM_ENABLE_BINDINGS=OFF -DLLVM_ENABLE_LIBEDIT=OFF -DLLVM_ENABLE_LIBXML2=OFF \
    -DLLVM_ENABLE_TERMINFO=OFF -DLLVM_ENABLE_ZLIB=OFF -DLLVM_ENABLE_ZSTD=OFF \
    -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
    -DLLVM_APPEND_VC_REV=OFF -DLLVM_PARALLEL_LINK_JOBS=1 >"$log" 2>&1 && return
  grep -A4 -m1 'CMake Error' "$log" >&2 || tail -n20 "$log" >&2
  die "cannot configure LLVM $tree_version (see $log)"
}
