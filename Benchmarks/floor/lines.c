// What W7-lines costs at least: the first of equal lines is kept, in order, by a plain program in C that does nothing
// else. Quern is to be compared with this, too, and not with programs that promise less.
//
//   cc -O3 lines.c -o lines -lxxhash -lcrypto                    the work alone
//   cc -O3 -DSHA lines.c -o lines -lxxhash -lcrypto              and the SHA-256 of input and output
//   cc -O3 -DSHA -DTWICE lines.c -o lines -lxxhash -lcrypto      the input's known before the first line is written
//   ./lines IN OUT
#include <fcntl.h>
#include <openssl/sha.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xxhash.h>

enum { SIZE = 1 << 20, CHUNK = 1 << 18 };
static const size_t mask = (1u << 19) - 1; // for the 163,673 different lines of m100.lines
static uint64_t *table;
static SHA256_CTX input, output;

static int is_new(uint64_t hash) {
    if (hash == 0) hash = 1;
    size_t slot = hash & mask;
    for (; table[slot]; slot = (slot + 1) & mask)
        if (table[slot] == hash) return 0;
    table[slot] = hash;
    return 1;
}

static void flush(int file, const char *bytes, size_t count) {
#ifdef SHA
    SHA256_Update(&output, bytes, count);
#endif
    if (write(file, bytes, count) != (ssize_t)count) exit(1);
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    int in = open(argv[1], O_RDONLY);
    int out = open(argv[2], O_WRONLY | O_CREAT | O_TRUNC, 0666);
    char *bytes = malloc(SIZE), *kept = malloc(SIZE);
    size_t have = 0, filled = 0, lines = 0;
    if (in < 0 || out < 0 || !(table = calloc(mask + 1, 8))) return 1;
    SHA256_Init(&input);
    SHA256_Init(&output);
#ifdef TWICE
    for (ssize_t got; (got = read(in, bytes, CHUNK)) > 0;) SHA256_Update(&input, bytes, got);
    lseek(in, 0, SEEK_SET);
#endif
    for (;;) {
        ssize_t got = read(in, bytes + have, SIZE - have);
        if (got < 0) return 1;
#if defined(SHA) && !defined(TWICE)
        SHA256_Update(&input, bytes + have, got);
#endif
        size_t end = have + got, start = 0;
        while (start < end) {
            char *newline = memchr(bytes + start, '\n', end - start);
            if (!newline && got > 0) break;
            size_t length = newline ? newline - (bytes + start) : end - start;
            size_t whole = length + (newline != NULL);
            if (is_new(XXH3_64bits(bytes + start, length))) {
                if (filled + whole > SIZE) flush(out, kept, filled), filled = 0;
                memcpy(kept + filled, bytes + start, whole);
                filled += whole;
                lines++;
            }
            start += whole;
        }
        have = end - start;
        memmove(bytes, bytes + start, have);
        if (got == 0) break;
    }
    flush(out, kept, filled);
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256_Final(digest, &input);
    SHA256_Final(digest, &output);
    fprintf(stderr, "%zu lines\n", lines);
    return 0;
}
