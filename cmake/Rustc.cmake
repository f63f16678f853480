# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# cmake -DROOT=… -DLLVM=N -DOUTPUT=FILE -P Rustc.cmake
#
# Makes OUTPUT a script that runs the rustc of scripts/rust-sysroot on the patched
# library. Without such a rustc there is no OUTPUT, which is no error.
execute_process(COMMAND ${ROOT}/scripts/rust-sysroot --llvm ${LLVM}
                OUTPUT_VARIABLE sysroot OUTPUT_STRIP_TRAILING_WHITESPACE
                RESULT_VARIABLE status)
if(status)
  file(REMOVE ${OUTPUT})
  message("no toolchain/bin/rustc for LLVM ${LLVM} (see above); the rest is there")
  return()
endif()
set(tool rustc)
set(program ${sysroot}/bin/rustc)
configure_file(${ROOT}/cmake/wrapper.in ${OUTPUT} @ONLY
               FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
                                GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
