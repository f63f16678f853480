# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Compiles the patched BPF target. Its own CMakeLists.txt says what is in it: the
# commands it uses are defined here, for the compiler and headers of the installed
# LLVM.
#
# Unless MAPBTF_WHOLE or MAPBTF_ASSERTS is on, only files that the patches change,
# files that include one of those, and our own files are compiled; the other
# objects come out of the distribution's static libraries.
#
#   MAPBTF_BPF_OBJECTS    what we compile
#   MAPBTF_BPF_ARCHIVES   static libraries that hold the rest

set(target_dir ${MAPBTF_SOURCE_DIR}/llvm/lib/Target/BPF)
set(own_dir ${CMAKE_SOURCE_DIR}/llvm/lib/Target/BPF)

# 1. What do the patches reach? Their files, then whatever includes one of them.
set(whole OFF)
if(MAPBTF_WHOLE OR MAPBTF_ASSERTS)
  set(whole ON)
endif()
set(reached "")
foreach(file IN LISTS MAPBTF_PATCHED)
  if(NOT file MATCHES "^llvm/lib/Target/BPF/(.*)$")
    if(file MATCHES "/(lib|include|tools)/")
      message(STATUS "not in the drop-in library: ${file}")
    endif()
    continue()
  endif()
  set(name ${CMAKE_MATCH_1})
  if(name MATCHES "\\.(h|cpp)$")
    list(APPEND reached ${name})
  elseif(NOT name MATCHES "CMakeLists\\.txt$")
    set(whole ON) # A .td file: the generated headers are everywhere.
  endif()
endforeach()

file(GLOB_RECURSE target_files RELATIVE ${target_dir} ${target_dir}/*.h ${target_dir}/*.cpp)
foreach(file IN LISTS target_files)
  file(STRINGS ${target_dir}/${file} includes REGEX "^#include \"")
  list(TRANSFORM includes REPLACE "^#include \"([^\"]*/)?([^\"/]*)\".*" "\\2")
  set(includes_of_${file} ${includes})
endforeach()
set(grew ON)
while(grew)
  set(grew OFF)
  foreach(file IN LISTS target_files)
    if(file IN_LIST reached)
      continue()
    endif()
    foreach(header IN LISTS reached)
      get_filename_component(header ${header} NAME)
      if(header IN_LIST includes_of_${file})
        list(APPEND reached ${file})
        set(grew ON)
        break()
      endif()
    endforeach()
  endforeach()
endwhile()

# 2. How it is compiled: as the installed LLVM was.
mapbtf_run(flags ${MAPBTF_LLVM_CONFIG} --cxxflags)
mapbtf_run(has_rtti ${MAPBTF_LLVM_CONFIG} --has-rtti)
# Its headers are not ours to warn about.
string(REGEX REPLACE "(^| )-I" "\\1-isystem" flags "${flags}")
separate_arguments(flags UNIX_COMMAND "${flags}")
list(APPEND flags -std=c++17 -O2 -Wall -Wextra -Wno-unused-parameter)
if(has_rtti STREQUAL "NO")
  list(APPEND flags -fno-rtti)
endif()
list(APPEND flags -DNDEBUG)
if(MAPBTF_ASSERTS) # See cmake/asserts/README.
  list(PREPEND flags -I${CMAKE_SOURCE_DIR}/cmake/asserts)
endif()
if(MAPBTF_WERROR)
  list(APPEND flags -Werror)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# The target includes this header, which is not installed, and needs none of it.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/include/llvm/Config/config.h CONTENT "")

# 3. The commands in the target's CMakeLists.txt files.
function(add_llvm_component_group)
endfunction()

# tablegen(LLVM out options...): makes a header out of LLVM_TARGET_DEFINITIONS.
function(tablegen project out)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${out})
  add_custom_command(
    OUTPUT ${out}
    COMMAND ${MAPBTF_LLVM_BINDIR}/llvm-tblgen ${ARGN}
            -I ${CMAKE_CURRENT_SOURCE_DIR} -I ${MAPBTF_LLVM_INCLUDEDIR}
            ${CMAKE_CURRENT_SOURCE_DIR}/${LLVM_TARGET_DEFINITIONS}
            -o ${out} -d ${out}.d
    DEPFILE ${out}.d
    COMMENT "tablegen ${ARGN}")
  set_property(DIRECTORY APPEND PROPERTY mapbtf_headers ${out})
endfunction()

function(add_public_tablegen_target name)
  get_directory_property(headers mapbtf_headers)
  add_custom_target(${name} DEPENDS ${headers})
endfunction()

# add_llvm_component_library(LLVMx sources...): compiles those of the sources that
# the patches reach, and takes the others from the distribution's library.
function(add_llvm_component_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "ADD_TO_COMPONENT" "DEPENDS;LINK_COMPONENTS")
  set(compile "")
  set(replace "")
  set(all ON)
  foreach(source IN LISTS arg_UNPARSED_ARGUMENTS)
    set(file ${CMAKE_CURRENT_SOURCE_DIR}/${source})
    file(RELATIVE_PATH relative ${target_dir} ${file})
    if(NOT EXISTS ${file})
      # Ours, where we edit it: an edit compiles it again, and nothing else.
      set(file ${own_dir}/${relative})
      if(NOT EXISTS ${file})
        message(FATAL_ERROR "no llvm/lib/Target/BPF/${relative}, neither in "
                            "LLVM ${MAPBTF_LLVM_VERSION} nor here")
      endif()
      list(APPEND compile ${file})
      set_source_files_properties(${file} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    elseif(whole OR relative IN_LIST reached)
      list(APPEND compile ${file})
      get_filename_component(member ${source} NAME)
      list(APPEND replace ${member}.o)
    else()
      set(all OFF)
    endif()
  endforeach()

  if(compile)
    # A target hides its symbols; the C bindings are for others.
    foreach(file IN LISTS compile)
      if(file MATCHES "Bindings\\.cpp$")
        set_source_files_properties(${file} PROPERTIES
                                    COMPILE_OPTIONS -fvisibility=default)
      endif()
    endforeach()
    add_library(${name} OBJECT ${compile})
    add_dependencies(${name} BPFCommonTableGen)
    target_compile_options(${name} PRIVATE ${flags})
    target_include_directories(
      ${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR}
                      ${target_dir} ${CMAKE_BINARY_DIR}/BPF ${own_dir}
                      ${CMAKE_BINARY_DIR}/include ${CMAKE_SOURCE_DIR}/llvm/include)
    set_target_properties(${name} PROPERTIES CXX_VISIBILITY_PRESET hidden
                                             VISIBILITY_INLINES_HIDDEN ON)
    # For the whole target, precompiled headers halve the time. Our own files go
    # without: they have to include what they use.
    if(whole)
      if(name STREQUAL "LLVMBPFCodeGen")
        target_precompile_headers(${name} PRIVATE
          <llvm/CodeGen/AsmPrinter.h> <llvm/CodeGen/SelectionDAGISel.h>
          <llvm/CodeGen/TargetPassConfig.h> <llvm/Passes/PassBuilder.h>)
      else()
        target_precompile_headers(${name} REUSE_FROM LLVMBPFCodeGen)
      endif()
    endif()
    set_property(GLOBAL APPEND PROPERTY mapbtf_objects $<TARGET_OBJECTS:${name}>)
  endif()

  if(all)
    return()
  endif()
  set(archive ${MAPBTF_LLVM_PREFIX}/lib/lib${name}.a)
  if(replace)
    set(rest ${CMAKE_BINARY_DIR}/lib/lib${name}-rest.a)
    list(JOIN replace "\n" text)
    file(CONFIGURE OUTPUT ${rest}.without CONTENT "${text}\n")
    add_custom_command(
      OUTPUT ${rest}
      COMMAND ${CMAKE_COMMAND} -E copy ${archive} ${rest}
      COMMAND ${MAPBTF_LLVM_BINDIR}/llvm-ar d ${rest} ${replace}
      DEPENDS ${rest}.without ${archive}
      COMMENT "taking what we compile out of lib${name}.a")
    add_custom_target(${name}-rest DEPENDS ${rest})
    set(archive ${rest})
  endif()
  set_property(GLOBAL APPEND PROPERTY mapbtf_archives ${archive})
endfunction()

function(add_llvm_target name)
  add_llvm_component_library(LLVM${name} ${ARGN})
endfunction()

# 4. The target.
add_subdirectory(${target_dir} ${CMAKE_BINARY_DIR}/BPF)
get_property(MAPBTF_BPF_OBJECTS GLOBAL PROPERTY mapbtf_objects)
get_property(MAPBTF_BPF_ARCHIVES GLOBAL PROPERTY mapbtf_archives)
