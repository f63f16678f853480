/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * Compiles bitcode to BPF objects that it throws away, for callgrind to count.
 *
 * usage: emit CPU FILE...
 *
 * Does what `llc -mcpu=CPU -filetype=obj` does, but for many files in one
 * process, so that neither starting it nor callgrind's own work on LLVM's code
 * comes again for each file.  Each file is compiled by a child of its own,
 * after the first has been compiled once for warming up, and a line tells the
 * child's process id and the file.  Callgrind writes two dumps for each child:
 * what it took to parse the file, and what to compile it.
 */
#include <llvm-c/BitReader.h>
#include <llvm-c/Core.h>
#include <llvm-c/Target.h>
#include <llvm-c/TargetMachine.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <valgrind/callgrind.h>

static int fail(const char *path, const char *why) {
  fprintf(stderr, "emit: %s: %s\n", path, why);
  return 1;
}

/* Parses and compiles one file; everything that it makes dies with the process.
 */
static int compile(const char *cpu, const char *path) {
  LLVMContextRef context = LLVMContextCreate();
  LLVMMemoryBufferRef input, output;
  LLVMTargetMachineRef machine;
  LLVMTargetRef target;
  LLVMModuleRef module;
  char *why = NULL;

  CALLGRIND_ZERO_STATS;
  if (LLVMCreateMemoryBufferWithContentsOfFile(path, &input, &why))
    return fail(path, why);
  if (LLVMParseBitcodeInContext2(context, input, &module))
    return fail(path, "no bitcode");
  CALLGRIND_DUMP_STATS_AT("parse");
  if (LLVMGetTargetFromTriple(LLVMGetTarget(module), &target, &why))
    return fail(path, why);
  machine = LLVMCreateTargetMachine(target, LLVMGetTarget(module), cpu, "",
                                    LLVMCodeGenLevelDefault, LLVMRelocDefault,
                                    LLVMCodeModelDefault);
  if (LLVMTargetMachineEmitToMemoryBuffer(machine, module, LLVMObjectFile, &why,
                                          &output))
    return fail(path, why);
  CALLGRIND_DUMP_STATS_AT("emit");
  return 0;
}

int main(int argc, char **argv) {
  int failed = 0;

  if (argc < 3) {
    fputs("usage: emit CPU FILE...\n", stderr);
    return 2;
  }
  LLVMInitializeBPFTargetInfo();
  LLVMInitializeBPFTarget();
  LLVMInitializeBPFTargetMC();
  LLVMInitializeBPFAsmPrinter();
  if (compile(argv[1], argv[2]))
    return 1;
  for (int i = 2; i < argc; i++) {
    int status;
    pid_t pid = fork();

    if (pid < 0)
      return fail(argv[i], "cannot fork");
    if (!pid)
      _exit(compile(argv[1], argv[i]));
    if (waitpid(pid, &status, 0) != pid || status) {
      failed = fail(argv[i], "not compiled");
      continue;
    }
    printf("%d %s\n", (int)pid, argv[i]);
    fflush(stdout);
  }
  return failed;
}
