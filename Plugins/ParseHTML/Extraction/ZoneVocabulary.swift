/// What the words in class names, identifiers and roles say about the part of a page that bears them.
///
/// The words are those of content management systems and frameworks at large, not of single sites, but for the toolbar
/// that the Internet Archive puts on its copy of any page (`wm-ipp`). A pair of words joined by a hyphen is looked up as well as
/// each alone.
struct ZoneVocabulary: Sendable {
    static let shared = ZoneVocabulary()

    /// A line a kind: its words.
    private static let table: [(Zone.Kind, String)] = [
        (
            .navigation,
            "nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs pagination pager paging toolbar "
                + "wm-ipp topbar navi sitemap skip-link skip-to skiplink toc table-of of-contents tableofcontents "
                + "post-nav prev-next nextprev language-switch jump-to scroll-top back-top"
        ),
        (.footer, "footer colophon foot copyright legal disclaimer imprint site-info"),
        (.header, "masthead banner hero-nav site-header page-header topheader global-header"),
        (
            .related,
            "related recommended recommendation recommendations recommend recirc recirculation trending popular "
                + "most-read mostread most-popular read-next readnext up-next upnext more-from more-stories "
                + "more-posts may-like also-like you-may also-read outbrain taboola teaser teasers latest-posts "
                + "recent-posts latest-news suggested suggestions similar relatedposts related-posts see-also "
                + "further-reading other-posts next-article more-articles zergnet revcontent morelikethis "
                + "relacionadas relacionados verwandte lire-aussi leia-mais baca-juga czytaj-takze"
        ),
        (
            .aside,
            "sidebar rail sidebars sidecol side-bar right-rail left-rail widget-area widgets widgetarea "
                + "secondary-column aside offcanvas"
        ),
        (
            .comments,
            "comments comment commentlisting commenttree commentlist comment-list disqus respond comment-respond comment-form comment-area comments-area "
                + "replies livefyre fb-comments comment-body comment-content utterances giscus"
        ),
        (
            .sharing,
            "share sharing social socials sharethis addthis sharedaddy shariff sharebar share-buttons "
                + "social-links social-icons social-share addtoany jp-relatedposts follow-us follow sociable "
                + "pinit like-button"
        ),
        (
            .signup,
            "newsletter newsletters subscribe subscription signup sign-up optin opt-in mailchimp mailing-list "
                + "email-signup leadgen lead-magnet lead-form convertkit hubspot-form hs-form "
                + "newsletterbox newsletterform subscribebox subscribeform"
        ),
        (
            .consent,
            "cookie cookies consent gdpr ccpa onetrust cookiebot cookieconsent cookie-banner cmp privacy-notice "
                + "cookie-notice cookie-law cookiebanner cookiebar cookienotice"
        ),
        (
            .advertising,
            "ad ads advert adverts advertisement advertisements advertising adsense adslot adsbygoogle dfp "
                + "sponsor sponsored sponsors sponsorship promo promos promotion promoted promobox cta "
                + "call-to-action callout-cta affiliate-box product-card commerce banner-ad gpt "
                + "publicidad publicite pubblicita werbung reklama"
        ),
        (.paywall, "paywall paywalled regwall subscriber-only piano-wall meter-wall premium-wall"),
        (
            .overlay,
            "modal popup popover lightbox tooltip tooltips dropdown drawer toast snackbar flyout alertbar"
        ),
        (
            .hidden,
            "sr-only visually-hidden screen-reader visuallyhidden assistive-text srt noprint no-print linenos lineno linenodiv"
        ),
        (
            .byline,
            "byline bylines author authors author-bio author-box authorbox about-author author-info postmeta "
                + "post-meta entry-meta article-meta meta-data metadata dateline timestamp posted-on posted-by pubdate "
                + "post-date entry-date reading-time read-time post-info article-info entry-footer post-footer "
                + "meta datetime publish-date published contributor contributors bio biography avatar credits "
                + "entry-author post-author views viewcount postprofile user-info"
        ),
        (
            .labels,
            "tags tag-list taglist tagcloud post-tags entry-tags article-tags categories category-list cat-links "
                + "tags-links post-categories topics topic-list keywords labels"
        ),
        (
            .form,
            "search searchform search-form login signin sign-in register login-form contact-form wpcf7 gform"
        ),
        (
            .anchor,
            "headerlink header-anchor anchor-link heading-anchor hash-link anchorjs-link mw-editsection"
        ),
        (
            .caption,
            "caption captions wp-caption-text image-caption photo-caption credit photo-credit image-credit "
                + "figcaption imagecredit thumbcaption gallerytext photo-desc photo-legend cutline bildunterschrift bildtext bildlegende "
                + "didascalia bijschrift onderschrift pie-foto de-foto"
        ),
    ]

    /// Pairs of words that say something else than one of them: `views-row` and `node-promoted` of Drupal, `cmp-text` of Adobe's components.
    private static let neutral =
        "views-row views-field views-col views-table views-element node-promoted cmp-text cmp-title cmp-container cmp-tabs "
        + "cmp-accordion cmp-list cmp-image cmp-button cmp-embed cmp-separator market-share share-capital social-history "
        + "social-security social-work social-science social-sciences credit-rating credit-risk legal-status ad-hoc "
        + "suggested-answer"

    /// Words of containers of main text.
    private static let positive =
        "article entry story main-content maincontent main-article page-content content-body body-content rich-text "
        + "richtext single-content text-content content-main markdown-body prose documentwrapper "
        + "mw-parser-output blog-post"

    /// Words that hardly anything else is called.
    private static let certain =
        "articlebody article-body article-content article-text post-content post-body postcontent "
        + "entry-content entrycontent entry-body entrytext entry-text storybody story-body story-content blog-content post-text "
        + "td-post-content news-content news-body content-article story-text"

    /// Words before what an element has, or has not, or what its article is about.
    private static let owners = ["has", "with", "no", "without", "category"]

    private let words: HTMLNames
    private let neutralPairs: HTMLNames
    private static let positiveNumber: UInt8 = 255
    private static let certainNumber: UInt8 = 254
    private static let ownerNumber: UInt8 = 253

    private init() {
        var entries: [(String, UInt8)] = []
        for (kind, words) in Self.table {
            for word in words.split(separator: " ") where word.utf8.count <= 16 {
                entries.append((String(word), kind.rawValue))
            }
        }
        for word in Self.positive.split(separator: " ") where word.utf8.count <= 16 {
            entries.append((String(word), Self.positiveNumber))
        }
        for word in Self.certain.split(separator: " ") where word.utf8.count <= 16 {
            entries.append((String(word), Self.certainNumber))
        }
        for word in Self.owners { entries.append((word, Self.ownerNumber)) }
        words = HTMLNames(entries)
        neutralPairs = HTMLNames(Self.neutral.split(separator: " ").map { (String($0), 1) })
    }

    /// What the words of a value say.
    struct Reading {
        var kind = Zone.Kind.none
        /// Whether it is to hold main text, and whether that is what such names are only used for.
        var isPositive = false
        var isCertain = false
        /// Whether the kind was found in a modifier, as those behind `--` are called.
        var isModifier = false

        /// Adds what another value of the same element says.
        mutating func add(_ other: Reading) {
            if kind == .none { (kind, isModifier) = (other.kind, other.isModifier) }
            isPositive = isPositive || other.isPositive
            isCertain = isCertain || other.isCertain
        }
    }

    /// Reads a class, an identifier or a role, word by word; the first word that says something bad counts.
    ///
    /// What stands behind `has-`, `with-`, `no-` or `without-` says what is in an element, or is not, and
    /// nothing of what it is.
    func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into reading: inout Reading)
    {
        var key = HTMLNames.Key()
        var before = HTMLNames.Key()
        var wasSmall = false
        var isModifier = false
        // Behind `has-`, up to the end of the class; and right behind it.
        var isOwned = false
        var followsOwner = false
        // Whether the word stands right behind a digit.
        var isBehindDigit = false
        var at = range.lowerBound
        while at <= range.upperBound {
            let byte = at < range.upperBound ? bytes[at] : 0x20
            let isCapital = byte &- 0x41 < 26
            let isLetter = isCapital || byte &- 0x61 < 26
            if key.length > 0, !isLetter || isCapital && wasSmall {
                var number = isOwned ? 0 : words.number(key)
                if number != 0, isBehindDigit || isInHash(bytes, at, range) {
                    number = 0
                    before = HTMLNames.Key()
                    key = HTMLNames.Key()
                } else if number != 0, isNeutral(key, behind: before, bytes, at, range) {
                    number = 0
                }
                if number == Self.ownerNumber {
                    isOwned = true
                    followsOwner = true
                } else {
                    if number != 0 { note(number, isModifier, &reading) }
                    // `no-print` is a word of its own.
                    if before.length > 0, before.length + key.length < 16, !isOwned || followsOwner
                    {
                        let number = words.number(before.joined(key))
                        if number != 0 { note(number, isModifier, &reading) }
                    }
                    followsOwner = false
                }
                before = key
                key = HTMLNames.Key()
            }
            if isLetter {
                if key.length == 0 {
                    isBehindDigit =
                        !isCapital && at > range.lowerBound && bytes[at - 1] &- 0x30 < 10
                }
                key.append(byte)
            } else if byte <= 0x20 {
                before = HTMLNames.Key()
                isModifier = false
                isOwned = false
            } else if byte == 0x2D, at > range.lowerBound, bytes[at - 1] == 0x2D {
                isModifier = true
            }
            wasSmall = isLetter && !isCapital
            at += 1
        }
    }

    /// Whether a word together with the one before it, or the one behind it, says something else.
    private func isNeutral(
        _ key: HTMLNames.Key, behind before: HTMLNames.Key, _ bytes: UnsafeBufferPointer<UInt8>,
        _ end: Int, _ range: Range<Int>
    ) -> Bool {
        if before.length > 0, neutralPairs.number(before.joined(key)) != 0 { return true }
        let next = bytes[end..<range.upperBound].prefix(20).drop { $0 == 0x2D || $0 == 0x5F }
            .prefix { ($0 | 0x20) &- 0x61 < 26 }
        return !next.isEmpty && next.count < 16
            && neutralPairs.number(key.joined(HTMLNames.Key(next))) != 0
    }

    /// Whether a word of two letters that ends in a digit's place begins a hash in hexadecimal digits, as `ad` does in `ad03f7c`; in
    /// `ad300x250`, `ad2` and `ad728b` it does not.
    private func isInHash(
        _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ range: Range<Int>
    ) -> Bool {
        guard end < range.upperBound, bytes[end] &- 0x30 < 10, end - range.lowerBound >= 2,
            bytes[end - 2] | 0x20 == UInt8(ascii: "a"), bytes[end - 1] | 0x20 == UInt8(ascii: "d"),
            end - 2 == range.lowerBound || (bytes[end - 3] | 0x20) &- 0x61 >= 26
        else { return false }
        var (length, hasLetter) = (2, false)
        for byte in bytes[end..<range.upperBound] {
            let small = byte | 0x20
            let isDigit = byte &- 0x30 < 10
            guard isDigit || small &- 0x61 < 26 else { break }
            if !isDigit, small > 0x66 { return false }
            hasLetter = hasLetter || !isDigit
            length += 1
        }
        return hasLetter && length >= 7
    }

    /// Whether a value is one of the words for furniture, or a pair of them, and nothing else.
    func isWord(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let number = words.number(HTMLNames.Key(value.lazy.map { $0 == 0x5F ? 0x2D : $0 }))
        return Zone.Kind(rawValue: number).map { $0 != .none } ?? false
    }

    private func note(_ number: UInt8, _ isModifier: Bool, _ reading: inout Reading) {
        if number == Self.positiveNumber {
            reading.isPositive = true
        } else if number == Self.certainNumber {
            reading.isPositive = true
            reading.isCertain = true
        } else if reading.kind == .none, let kind = Zone.Kind(rawValue: number) {
            reading.kind = kind
            reading.isModifier = isModifier
        }
    }
}
