# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Finds the installed LLVM MAPBTF_LLVM_MAJOR and makes its clang the compiler.
#
#   MAPBTF_LLVM_PREFIX      where it is installed
#   MAPBTF_LLVM_VERSION     as 19.1.7
#   MAPBTF_LLVM_BINDIR, MAPBTF_LLVM_INCLUDEDIR
#   MAPBTF_SYSTEM_LIBLLVM   its shared library, and of that:
#   MAPBTF_SONAME, MAPBTF_SYMBOL_VERSION, MAPBTF_NEEDED

find_program(MAPBTF_LLVM_CONFIG NAMES llvm-config-${MAPBTF_LLVM_MAJOR}
             DOC "llvm-config of the release")
if(NOT MAPBTF_LLVM_CONFIG)
  message(FATAL_ERROR "LLVM ${MAPBTF_LLVM_MAJOR} is not installed: no "
                      "llvm-config-${MAPBTF_LLVM_MAJOR} "
                      "(see scripts/setup --llvm ${MAPBTF_LLVM_MAJOR})")
endif()

# mapbtf_run(OUT command...): the command's output, without the last newline.
function(mapbtf_run OUT)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE output
                  OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE status)
  if(status)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "failed: ${command}")
  endif()
  set(${OUT} "${output}" PARENT_SCOPE)
endfunction()

mapbtf_run(MAPBTF_LLVM_PREFIX ${MAPBTF_LLVM_CONFIG} --prefix)
mapbtf_run(MAPBTF_LLVM_VERSION ${MAPBTF_LLVM_CONFIG} --version)
mapbtf_run(MAPBTF_LLVM_BINDIR ${MAPBTF_LLVM_CONFIG} --bindir)
mapbtf_run(MAPBTF_LLVM_INCLUDEDIR ${MAPBTF_LLVM_CONFIG} --includedir)
set(CMAKE_C_COMPILER ${MAPBTF_LLVM_BINDIR}/clang CACHE FILEPATH "C compiler")
set(CMAKE_CXX_COMPILER ${MAPBTF_LLVM_BINDIR}/clang++ CACHE FILEPATH "C++ compiler")

# What our library must look like is read off the system's.
mapbtf_run(shared ${MAPBTF_LLVM_CONFIG} --link-shared --libfiles)
file(REAL_PATH ${shared} MAPBTF_SYSTEM_LIBLLVM)
mapbtf_run(dynamic ${MAPBTF_LLVM_BINDIR}/llvm-readelf -dV ${MAPBTF_SYSTEM_LIBLLVM})
string(REGEX REPLACE "[][]" "" dynamic "${dynamic}") # Brackets upset CMake's lists.
if(NOT dynamic MATCHES "Library soname: ([^\n]*)")
  message(FATAL_ERROR "${MAPBTF_SYSTEM_LIBLLVM} has no soname")
endif()
set(MAPBTF_SONAME ${CMAKE_MATCH_1})
set(MAPBTF_SYMBOL_VERSION "")
if(dynamic MATCHES "Name: (LLVM_[0-9.]+)")
  set(MAPBTF_SYMBOL_VERSION ${CMAKE_MATCH_1})
endif()
string(REGEX MATCHALL "Shared library: [^\n]*" MAPBTF_NEEDED "${dynamic}")
list(TRANSFORM MAPBTF_NEEDED REPLACE "Shared library: " "")
