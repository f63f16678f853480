# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Gets the release's BPF sources and applies patches/llvm-N to a copy.
#
#   MAPBTF_SOURCE_DIR   the patched copy, laid out as llvm-project is
#   MAPBTF_PATCHED      what the patches change or add, relative to it

set(MAPBTF_SOURCE_DIR ${CMAKE_BINARY_DIR}/src)

# Configure again when a patch comes, goes or changes.
file(GLOB patches CONFIGURE_DEPENDS
     ${CMAKE_SOURCE_DIR}/patches/llvm-${MAPBTF_LLVM_MAJOR}/*.patch)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${patches})

set(source_option "")
if(LLVM_SOURCE_DIR)
  set(source_option --source ${LLVM_SOURCE_DIR})
endif()
mapbtf_run(pristine ${CMAKE_SOURCE_DIR}/scripts/fetch-source
           --llvm ${MAPBTF_LLVM_MAJOR} ${source_option})
mapbtf_run(patched ${CMAKE_SOURCE_DIR}/scripts/patch-source
           --llvm ${MAPBTF_LLVM_MAJOR} --source ${pristine}
           --output ${MAPBTF_SOURCE_DIR})
string(REPLACE "\n" ";" MAPBTF_PATCHED "${patched}")
list(REMOVE_DUPLICATES MAPBTF_PATCHED)
