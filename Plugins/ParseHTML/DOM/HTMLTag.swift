/// The elements that the tree builder or the extraction treats in some way of its own; all others
/// are ``other``, and their names are read from the page.
enum HTMLTag: UInt8, CaseIterable, Sendable {
    case other
    case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, basefont, bgsound,
        big
    case blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup, dd, del,
        desc
    case details, dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font,
        footer
    case foreignobject, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr,
        html, i
    case iframe, image, img, input, ins, kbd, keygen, label, legend, li, link, listing, main, mark
    case marquee, math, menu, meta, mi, mn, mo, ms, mtext, nav, nobr, noembed, noframes, noscript,
        object
    case ol, optgroup, option, output, p, param, picture, plaintext, pre, q, rb, rp, rt, rtc, ruby,
        s, samp
    case script, search, section, select, small, source, span, strike, strong, style, sub, summary,
        sup
    case svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u,
        ul
    case `var`, video, wbr, xmp

    /// Elements without content and end tag.
    var isVoid: Bool {
        switch self {
        case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img,
            .input,
            .keygen, .link, .meta, .param, .source, .track, .wbr:
            true
        default: false
        }
    }

    /// Elements whose content is text and no markup.
    var isRawText: Bool {
        switch self {
        case .script, .style, .title, .textarea, .noscript, .iframe, .noembed, .noframes, .xmp,
            .plaintext:
            true
        default: false
        }
    }

    /// The elements that the standard calls formatting: left open, they go on in the next block.
    var isFormatting: Bool {
        switch self {
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
        default: false
        }
    }

    /// The elements that the standard calls special: end tags of others do not reach through them.
    var isSpecial: Bool {
        switch self {
        case .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote,
            .body,
            .br, .button, .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt,
            .embed,
            .fieldset, .figcaption, .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4,
            .h5,
            .h6, .head, .header, .hgroup, .hr, .html, .iframe, .img, .input, .keygen, .li, .link,
            .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes, .noscript, .object,
            .ol,
            .p, .param, .plaintext, .pre, .script, .search, .section, .select, .source, .style,
            .summary,
            .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .track,
            .ul,
            .wbr, .xmp:
            true
        default: false
        }
    }

    /// Start and end tags of these close a paragraph that is open.
    var closesParagraph: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
            .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p,
            .search, .section, .summary, .ul:
            true
        default: false
        }
    }

    /// Elements that stand on lines of their own.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd,
            .details,
            .dialog, .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form,
            .frameset, .h1,
            .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .legend, .li, .listing, .main,
            .menu,
            .nav, .ol, .optgroup, .option, .p, .plaintext, .pre, .search, .section, .select,
            .summary,
            .table, .tbody, .td, .textarea, .tfoot, .th, .thead, .tr, .ul, .xmp:
            true
        default: false
        }
    }

    /// Elements that mark words of a sentence.
    var isPhrase: Bool {
        switch self {
        case .a, .abbr, .acronym, .b, .big, .cite, .code, .del, .dfn, .em, .font, .i, .ins, .kbd,
            .mark, .q,
            .s, .samp, .small, .strike, .strong, .sub, .sup, .time, .tt, .u, .var:
            true
        default: false
        }
    }

    /// Elements whose content no browser shows as text.
    var isNeverShown: Bool {
        switch self {
        case .applet, .audio, .canvas, .embed, .head, .iframe, .math, .noembed, .noframes,
            .noscript, .object,
            .script, .style, .svg, .template, .title, .video:
            true
        default: false
        }
    }

    var isHeading: Bool { rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue }

    /// Paragraphs, headings and parts of lists: what is in them is a part of a text and not the whole.
    var isPartOfText: Bool {
        switch self {
        case .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .dl, .li, .dt, .dd, .blockquote: true
        default: false
        }
    }

    /// Elements that stand beside the main text, by the standard.
    var isBesideText: Bool {
        switch self {
        case .nav, .aside, .footer: true
        default: false
        }
    }

    /// 1 to 6.
    var headingLevel: Int { Int(rawValue) - Int(HTMLTag.h1.rawValue) + 1 }

    var impliesEnd: Bool {
        switch self {
        case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc: true
        default: false
        }
    }

    /// The elements that a table consists of, and in which other content does not belong.
    var isTableStructure: Bool {
        switch self {
        case .table, .tbody, .tfoot, .thead, .tr: true
        default: false
        }
    }

    /// HTML elements that end SVG and MathML in which they stand.
    var breaksOutOfForeign: Bool {
        switch self {
        case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed,
            .h1, .h2,
            .h3, .h4, .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p,
            .pre,
            .ruby, .s, .small, .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
            true
        default: false
        }
    }

    /// Elements of SVG and MathML in which HTML stands.
    var isIntegrationPoint: Bool {
        switch self {
        case .foreignobject, .desc, .title, .mi, .mn, .mo, .ms, .mtext: true
        default: false
        }
    }
}

/// The attributes that somebody asks for by name; all others are ``other``.
enum HTMLAttributeName: UInt8, CaseIterable, Sendable {
    case other
    case alt, ariaExpanded, ariaHidden, ariaLabel, charset, classes, colspan, content, datetime,
        hidden, href,
        hreflang
    case httpEquiv, id, itemid, itemprop, itemscope, itemtype, lang, media, name, property, rel,
        role, rowspan
    case shadowRootMode, src, start, style, title, type, value, xmlLang

    /// As it is written in pages.
    var spelling: String {
        switch self {
        case .ariaExpanded: "aria-expanded"
        case .ariaHidden: "aria-hidden"
        case .ariaLabel: "aria-label"
        case .classes: "class"
        case .httpEquiv: "http-equiv"
        case .shadowRootMode: "shadowrootmode"
        case .xmlLang: "xml:lang"
        default: "\(self)"
        }
    }
}
