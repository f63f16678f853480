/*===-- NamesTest.c - Tests of the names that the kernel takes ------------===*\
|*                                                                            *|
|* Part of the LLVM Project, under the Apache License v2.0 with LLVM          *|
|* Exceptions.                                                                *|
|* See https://llvm.org/LICENSE.txt for license information.                  *|
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception                    *|
|*                                                                            *|
\*===----------------------------------------------------------------------===*/

#include "TestTypes.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MaxLength = 127 };

/* The rule of the kernel, written down a second time. */
static int isIdentifier(const char *Name, size_t Length) {
  if (Length == 0 || Length > MaxLength)
    return 0;
  for (size_t I = 0; I != Length; ++I) {
    unsigned char C = Name[I];
    if (C > 0x7f || !(isalpha(C) || C == '_' || (I != 0 && isdigit(C))))
      return 0;
  }
  return 1;
}

static char *legalName(const char *Name) {
  return LLVMBTFGetLegalName(Name, strlen(Name));
}

static void expectName(const char *Name, const char *Expected) {
  char *Legal = legalName(Name);
  assert_string_equal(Legal, Expected);
  LLVMBTFDispose(Legal);
}

static void testLegalNamesStay(void **State) {
  (void)State;
  const char *Names[] = {"a",   "_",    "_0",           "Z9", "MyKey",
                         "int", "__u8", "hash_3C_map_", "A_"};
  for (size_t I = 0; I != sizeof(Names) / sizeof(*Names); ++I) {
    assert_true(LLVMBTFIsLegalName(Names[I], strlen(Names[I])));
    expectName(Names[I], Names[I]);
  }
}

static void testEveryLengthOfLegalNames(void **State) {
  (void)State;
  char Name[MaxLength + 1];
  for (size_t Length = 1; Length <= MaxLength; ++Length) {
    memset(Name, 'x', Length);
    Name[Length] = '\0';
    assert_true(LLVMBTFIsLegalName(Name, Length));
    expectName(Name, Name);
  }
}

static void testEmpty(void **State) {
  (void)State;
  assert_false(LLVMBTFIsLegalName("", 0));
  expectName("", "");
}

/* Each byte, first and later: legal ones stay, others become their value. */
static void testEveryByte(void **State) {
  (void)State;
  for (int Byte = 0; Byte != 256; ++Byte) {
    char Encoded[8];
    snprintf(Encoded, sizeof(Encoded), "_%02X_", (unsigned)Byte);
    char Single[2] = {(char)Byte, '\0'};
    int IsLetter = Byte < 0x80 && (isalpha(Byte) || Byte == '_');
    int IsDigit = Byte < 0x80 && isdigit(Byte);

    char Name[] = {(char)Byte, 'b'};
    char Expected[16];
    snprintf(Expected, sizeof(Expected), "%sb", IsLetter ? Single : Encoded);
    char *Legal = LLVMBTFGetLegalName(Name, 2);
    assert_string_equal(Legal, Expected);
    LLVMBTFDispose(Legal);
    assert_int_equal(!!LLVMBTFIsLegalName(Name, 2), IsLetter);

    char Later[] = {'a', (char)Byte, 'b'};
    snprintf(Expected, sizeof(Expected), "a%sb",
             IsLetter || IsDigit ? Single : Encoded);
    Legal = LLVMBTFGetLegalName(Later, 3);
    assert_string_equal(Legal, Expected);
    LLVMBTFDispose(Legal);
    assert_int_equal(!!LLVMBTFIsLegalName(Later, 3), IsLetter || IsDigit);
  }
}

static void testExamples(void **State) {
  (void)State;
  expectName("HashMap<K>", "HashMap_3C_K_3E_");
  expectName("HashMap<MyKey, MyValue>", "HashMap_3C_MyKey_2C__20_MyValue_3E_");
  expectName("(u32, u8)", "_28_u32_2C__20_u8_29_");
  expectName("&[u8]", "_26__5B_u8_5D_");
  expectName("a::b", "a_3A__3A_b");
  expectName("0", "_30_");
  expectName("0key", "_30_key");
  expectName("{closure#0}", "_7B_closure_23_0_7D_");
  expectName("\xC3\xA4", "_C3__A4_");
}

/* The 16 digits are the first 8 bytes of the name's MD5, as a little-endian
   number (llvm::MD5Hash). Each was worked out with
     d = hashlib.md5(name).digest()
     '%016X' % int.from_bytes(d[:8], 'little')
   in Python, and the name is cut to 127 - 1 - 16 = 110 bytes before them. */
static void testLongNames(void **State) {
  (void)State;
  static const struct {
    const char *Prefix;
    char Fill;
    size_t Filled;
    const char *Suffix, *Hash;
  } Names[] = {
      /* b'a' * 128 */
      {"", 'a', 128, "", "40FE5F3F3B6810E5"},
      /* b'b' * 4096 */
      {"", 'b', 4096, "", "33E91E06B666B1BD"},
      /* b'Map' + b'k' * 120 + b'<u8>': 127 bytes, and more when it is legal */
      {"Map", 'k', 120, "<u8>", "A7A50738C041DD78"},
      /* b'c' * 129 + b'3': the hash begins with a zero. */
      {"", 'c', 129, "3", "04DD3F3CB657749F"},
  };
  for (size_t I = 0; I != sizeof(Names) / sizeof(*Names); ++I) {
    size_t PrefixLength = strlen(Names[I].Prefix);
    size_t SuffixLength = strlen(Names[I].Suffix);
    size_t Length = PrefixLength + Names[I].Filled + SuffixLength;
    char *Name = malloc(Length);
    assert_non_null(Name);
    memcpy(Name, Names[I].Prefix, PrefixLength);
    memset(Name + PrefixLength, Names[I].Fill, Names[I].Filled);
    memcpy(Name + Length - SuffixLength, Names[I].Suffix, SuffixLength);

    char Expected[MaxLength + 1];
    memcpy(Expected, Name, 110);
    Expected[110] = '_';
    memcpy(Expected + 111, Names[I].Hash, 17);

    assert_false(LLVMBTFIsLegalName(Name, Length));
    char *Legal = LLVMBTFGetLegalName(Name, Length);
    assert_string_equal(Legal, Expected);
    assert_true(isIdentifier(Legal, strlen(Legal)));
    LLVMBTFDispose(Legal);
    free(Name);
  }
}

/* What becomes too long only because it has illegal bytes: 31 of them make 124
   bytes, 32 make 128. */
static void testLengthAfterEscapes(void **State) {
  (void)State;
  char Name[33];
  memset(Name, '<', sizeof(Name));
  char *Legal = LLVMBTFGetLegalName(Name, 31);
  assert_int_equal(strlen(Legal), 124);
  assert_memory_equal(Legal, "_3C__3C_", 8);
  LLVMBTFDispose(Legal);

  /* hashlib.md5(b'<' * 32) */
  Legal = LLVMBTFGetLegalName(Name, 32);
  assert_int_equal(strlen(Legal), MaxLength);
  assert_string_equal(Legal + 110, "_6033845B480657E4");
  LLVMBTFDispose(Legal);
}

/* Cutting keeps apart what legal spelling alone would make one. */
static void testEscapesOfLongNamesDiffer(void **State) {
  (void)State;
  char Name[300], Spelled[300];
  snprintf(Name, sizeof(Name), "%0200d<", 0);
  snprintf(Spelled, sizeof(Spelled), "%0200d_3C_", 0);
  char *A = legalName(Name), *B = legalName(Spelled);
  assert_string_not_equal(A, B);
  LLVMBTFDispose(A);
  LLVMBTFDispose(B);
}

static int compareNames(const void *A, const void *B) {
  return strcmp(*(char *const *)A, *(char *const *)B);
}

/* Names that share a prefix of 200 bytes; every second one has illegal bytes
   at its end. */
static void testLongNamesStayDistinct(void **State) {
  (void)State;
  enum { Count = 100000, Prefix = 200 };
  char **Names = calloc(Count, sizeof(*Names));
  assert_non_null(Names);
  char Name[Prefix + 32];
  memset(Name, 'p', Prefix);
  for (unsigned I = 0; I != Count; ++I) {
    snprintf(Name + Prefix, sizeof(Name) - Prefix, I % 2 ? "%u" : "<%u>",
             I / 2);
    Names[I] = legalName(Name);
    assert_true(isIdentifier(Names[I], strlen(Names[I])));
  }
  qsort(Names, Count, sizeof(*Names), compareNames);
  for (unsigned I = 1; I != Count; ++I)
    assert_int_not_equal(strcmp(Names[I - 1], Names[I]), 0);
  for (unsigned I = 0; I != Count; ++I)
    LLVMBTFDispose(Names[I]);
  free(Names);
}

/* Names of random bytes: legal afterwards, and not changed a second time. */
static void testAnyBytes(void **State) {
  (void)State;
  uint32_t Random = 1;
  for (unsigned I = 0; I != 20000; ++I) {
    char Name[400];
    size_t Length = I % sizeof(Name);
    for (size_t J = 0; J != Length; ++J) {
      Random = Random * 1664525 + 1013904223;
      Name[J] = (char)(Random >> (Random >> 31 ? 16 : 24));
      if (I % 3 == 0 && !isalnum((unsigned char)Name[J]))
        Name[J] = 'x';
    }
    char *Legal = LLVMBTFGetLegalName(Name, Length);
    size_t LegalLength = strlen(Legal);
    assert_int_equal(!!LLVMBTFIsLegalName(Name, Length),
                     isIdentifier(Name, Length));
    if (Length == 0) {
      assert_int_equal(LegalLength, 0);
    } else {
      assert_true(isIdentifier(Legal, LegalLength));
      assert_true(LLVMBTFIsLegalName(Legal, LegalLength));
    }
    expectName(Legal, Legal);
    LLVMBTFDispose(Legal);
  }
}

int main(void) {
  const struct CMUnitTest Tests[] = {
      cmocka_unit_test(testLegalNamesStay),
      cmocka_unit_test(testEveryLengthOfLegalNames),
      cmocka_unit_test(testEmpty),
      cmocka_unit_test(testEveryByte),
      cmocka_unit_test(testExamples),
      cmocka_unit_test(testLongNames),
      cmocka_unit_test(testLengthAfterEscapes),
      cmocka_unit_test(testEscapesOfLongNamesDiffer),
      cmocka_unit_test(testLongNamesStayDistinct),
      cmocka_unit_test(testAnyBytes),
  };
  return cmocka_run_group_tests(Tests, NULL, NULL);
}
