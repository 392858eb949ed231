#pragma once

#include <stddef.h>
#include <stdint.h>

/// Writes the 32 bytes of the SHA-256 (FIPS 180-4) of `length` bytes to `digest`.
void dl_sha256(const void *bytes, size_t length, uint8_t *digest);
