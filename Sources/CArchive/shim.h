#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif

/* libarchive converts names of members to the encoding of the thread's locale, and programs begin in one that is ASCII. */
struct quern_archive_locale {
    locale_t utf8;
    locale_t previous;
};

static inline struct quern_archive_locale quern_archive_locale_begin(void) {
    struct quern_archive_locale locale = {newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0), (locale_t)0};
    if (!locale.utf8) locale.utf8 = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
    if (locale.utf8) locale.previous = uselocale(locale.utf8);
    return locale;
}

static inline void quern_archive_locale_end(struct quern_archive_locale locale) {
    if (!locale.utf8) return;
    uselocale(locale.previous);
    freelocale(locale.utf8);
}
