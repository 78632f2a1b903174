// The one-purpose SHA-256 calls are deprecated in favour of the provider interface, which costs a
// millisecond at start-up and does the same.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
