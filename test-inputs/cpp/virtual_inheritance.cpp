// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Virtual base classes: their place is found at run time, so that debug info
// gives an offset into the table of virtual functions instead.

#include "bpf_map.hpp"

struct Root {
  int root;
};
struct Left : virtual Root {
  int left;
};
struct Right : virtual Root {
  int right;
};
struct Bottom : Left, Right {
  int bottom;
};

MAP(bottoms, int, Bottom);
MAP(bottom_pointers, int, Bottom *);
