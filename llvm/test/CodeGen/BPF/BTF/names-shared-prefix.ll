; 1,000 names of which only the end differs, after 200 bytes: each becomes one of
; 127 bytes, and none becomes the same as another.
;
; RUN: %python %p/Inputs/gen-large.py names 1000 > %t.ll
; RUN: llc -mtriple=bpfel -filetype=obj -o %t.el %t.ll
; RUN: llvm-objcopy --dump-section .BTF=%t.el.btf %t.el
; RUN: %python %p/Inputs/dump-btf.py %t.el.btf > %t.txt
; RUN: %python -c "import re, sys; names = re.findall(r\"FWD '(n{110}_[0-9A-F]{16})'\", open(sys.argv[1]).read()); print(len(names), len(set(names)))" %t.txt | FileCheck %s

; CHECK: 1000 1000
