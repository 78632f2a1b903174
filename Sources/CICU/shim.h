// ICU renames its functions by macros (ubrk_open_72), which Swift cannot see.
#include <unicode/ubrk.h>
#include <unicode/uversion.h>

static inline UBreakIterator *quern_words_open(void) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, "", 0, 0, &status);
    return U_FAILURE(status) ? 0 : iterator;
}

static inline void quern_words_close(UBreakIterator *iterator) { ubrk_close(iterator); }

static inline int quern_words_set(UBreakIterator *iterator, const UChar *text, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, text, length, &status);
    return U_SUCCESS(status);
}

static inline int32_t quern_words_next(UBreakIterator *iterator) { return ubrk_next(iterator); }

static inline void quern_icu_version(unsigned char version[4]) { u_getVersion(version); }
