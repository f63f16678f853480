# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Links libLLVM again, from the distribution's static libraries with our BPF
# target in the place of theirs, and makes scripts that run the distribution's
# tools on it.
#
#   MAPBTF_TOOLCHAIN_DIR   lib/ has the library, bin/ the tools

set(MAPBTF_TOOLCHAIN_DIR ${CMAKE_BINARY_DIR}/toolchain)

# 1. All of LLVM but the BPF target, and but TableGen and OptDriver, which
# libLLVM leaves out as well: they register options a second time.
mapbtf_run(archives ${MAPBTF_LLVM_CONFIG} --link-static --libfiles all)
separate_arguments(archives UNIX_COMMAND "${archives}")
list(FILTER archives EXCLUDE REGEX "/libLLVM(BPF|TableGen|OptDriver)[A-Za-z]*\\.a$")
# Of Polly, libLLVM has only what is used.
set(polly ${archives})
list(FILTER polly INCLUDE REGEX "/libPolly[A-Za-z]*\\.a$")
list(REMOVE_ITEM archives ${polly})

# 2. The libraries that the system's libLLVM needs, by their sonames, so that
# ours needs the same. The compiler's own come with the compiler.
set(needed ${MAPBTF_NEEDED})
list(FILTER needed EXCLUDE REGEX "^(lib(c|m|stdc\\+\\+|gcc_s)|ld-linux.*)\\.so")
list(TRANSFORM needed PREPEND "-l:")

# 3. The library, under the system's soname.
if(NOT MAPBTF_SONAME MATCHES "^lib(.+)\\.so\\.(.+)$")
  message(FATAL_ERROR "${MAPBTF_SYSTEM_LIBLLVM}: odd soname ${MAPBTF_SONAME}")
endif()
set(output_name ${CMAKE_MATCH_1})
set(soversion ${CMAKE_MATCH_2})
# With no patches there are no objects, but CMake wants a source.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/empty.cpp CONTENT "")
add_library(LLVM SHARED ${CMAKE_BINARY_DIR}/empty.cpp ${MAPBTF_BPF_OBJECTS})
foreach(archive IN LISTS MAPBTF_BPF_ARCHIVES)
  if(archive MATCHES "^${CMAKE_BINARY_DIR}/lib/lib(.*)\\.a$")
    add_dependencies(LLVM ${CMAKE_MATCH_1})
  endif()
endforeach()
set_target_properties(LLVM PROPERTIES
  LINKER_LANGUAGE CXX
  OUTPUT_NAME ${output_name}
  SOVERSION ${soversion}
  LIBRARY_OUTPUT_DIRECTORY ${MAPBTF_TOOLCHAIN_DIR}/lib
  LINK_DEPENDS "${MAPBTF_BPF_ARCHIVES}")
# Mapped, the output would end lld with a signal when the disk is full.
target_link_options(LLVM PRIVATE
  -Wl,--no-mmap-output-file
  --ld-path=${MAPBTF_LLVM_BINDIR}/ld.lld
  -Wl,--build-id=sha1 -Wl,-Bsymbolic-functions -Wl,-z,nodelete -Wl,-z,defs)
if(MAPBTF_SYMBOL_VERSION)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/libLLVM.map
       CONTENT "${MAPBTF_SYMBOL_VERSION} { global: *; };\n")
  target_link_options(LLVM PRIVATE
    -Wl,--version-script=${CMAKE_BINARY_DIR}/libLLVM.map)
endif()
target_link_libraries(LLVM PRIVATE
  -Wl,--whole-archive ${MAPBTF_BPF_ARCHIVES} ${archives} -Wl,--no-whole-archive
  ${polly} ${needed})

# 4. The tools. rustc is another package's; scripts/rust-sysroot gets it.
function(mapbtf_wrapper tool program)
  configure_file(${CMAKE_SOURCE_DIR}/cmake/wrapper.in
                 ${MAPBTF_TOOLCHAIN_DIR}/bin/${tool} @ONLY
                 FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
                                  GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endfunction()
foreach(tool clang clang++ llc opt llvm-link)
  mapbtf_wrapper(${tool} ${MAPBTF_LLVM_BINDIR}/${tool})
endforeach()

add_custom_target(rustc ALL
  COMMAND ${CMAKE_COMMAND} -DROOT=${CMAKE_SOURCE_DIR} -DLLVM=${MAPBTF_LLVM_MAJOR}
          -DOUTPUT=${MAPBTF_TOOLCHAIN_DIR}/bin/rustc
          -P ${CMAKE_SOURCE_DIR}/cmake/Rustc.cmake
  COMMENT "rustc")

# 5. Nothing that the system's library exports may be missing.
add_test(NAME exports
         COMMAND ${CMAKE_SOURCE_DIR}/scripts/check-exports
                 --llvm ${MAPBTF_LLVM_MAJOR} $<TARGET_FILE:LLVM>)
