#include "CDigest.h"

#include <sys/types.h>

#include <sha2.h>

void dl_sha256(const void *bytes, size_t length, uint8_t *digest) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, bytes, length);
  SHA256Final(digest, &context);
}
