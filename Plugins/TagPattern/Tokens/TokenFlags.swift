/// What a token looks like, in the words of Python's string methods and spaCy's lexical attributes.
struct TokenFlags: OptionSet, Sendable {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }

    static let alpha = TokenFlags(rawValue: 1)
    static let digit = TokenFlags(rawValue: 2)
    static let lower = TokenFlags(rawValue: 4)
    static let upper = TokenFlags(rawValue: 8)
    static let title = TokenFlags(rawValue: 16)
    static let punctuation = TokenFlags(rawValue: 32)
    static let number = TokenFlags(rawValue: 64)
    static let ascii = TokenFlags(rawValue: 128)
    static let space = TokenFlags(rawValue: 256)
    static let currency = TokenFlags(rawValue: 512)

    /// By the names that rules use.
    static let named: [(name: String, flag: TokenFlags)] = [
        ("alpha", .alpha), ("digit", .digit), ("number", .number), ("lower", .lower),
        ("upper", .upper), ("title", .title), ("punctuation", .punctuation), ("ascii", .ascii),
        ("currency", .currency),
    ]

    /// By the names that spaCy uses.
    static let spacy: [(name: String, flag: TokenFlags)] = [
        ("IS_ALPHA", .alpha), ("IS_DIGIT", .digit), ("LIKE_NUM", .number), ("IS_LOWER", .lower),
        ("IS_UPPER", .upper), ("IS_TITLE", .title), ("IS_PUNCT", .punctuation),
        ("IS_ASCII", .ascii), ("IS_SPACE", .space), ("IS_CURRENCY", .currency),
    ]

    /// - Parameter lower: the token in lower case.
    init(of token: String, lower: String) {
        var found: TokenFlags = [.alpha, .digit, .punctuation, .ascii, .space, .currency]
        var (hasUpper, hasLower, hasTitle) = (false, false, false)
        var (isTitle, wasCased) = (true, false)
        for scalar in token.unicodeScalars {
            let properties = scalar.properties
            let category = properties.generalCategory
            if !Self.isLetter(category) { found.remove(.alpha) }
            if !Self.isDigit(scalar) { found.remove(.digit) }
            if !Self.isPunctuation(category) { found.remove(.punctuation) }
            if category != .currencySymbol { found.remove(.currency) }
            if !scalar.isASCII { found.remove(.ascii) }
            if !properties.isWhitespace, !(0x1C...0x1F).contains(scalar.value) {
                found.remove(.space)
            }
            let isLower = properties.isLowercase
            let isUpper = properties.isUppercase || category == .titlecaseLetter
            if properties.isUppercase { hasUpper = true }
            if isLower { hasLower = true }
            if category == .titlecaseLetter { hasTitle = true }
            if isUpper && wasCased || isLower && !wasCased { isTitle = false }
            wasCased = isUpper || isLower
        }
        if hasUpper, !hasLower, !hasTitle { found.insert(.upper) }
        if hasLower, !hasUpper, !hasTitle { found.insert(.lower) }
        if isTitle, hasUpper || hasLower || hasTitle { found.insert(.title) }
        if NumberWords.isLikeNumber(token, lower: lower) { found.insert(.number) }
        self = found
    }

    private static func isLetter(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            true
        default: false
        }
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        let type = scalar.properties.numericType
        return type == .decimal || type == .digit
    }

    private static func isPunctuation(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }
}

/// English words for numbers, and what else looks like one; as spaCy's `like_num` for English has it.
enum NumberWords {
    private static let words: Set<String> = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        "hundred", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion",
        "sextillion", "septillion", "octillion", "nonillion", "decillion", "gajillion", "bazillion",
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
        "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth",
        "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth", "thousandth", "millionth",
        "billionth", "trillionth", "quadrillionth", "quintillionth", "sextillionth",
        "septillionth", "octillionth", "nonillionth", "decillionth", "gajillionth", "bazillionth",
    ]

    static func isLikeNumber(_ token: String, lower: String) -> Bool {
        var scalars = Array(token.unicodeScalars)
        if let first = scalars.first, ["+", "-", "±", "~"].contains(first) {
            scalars.removeFirst()
        }
        scalars.removeAll { $0 == "," || $0 == "." }
        if areDigits(scalars[...]) { return true }
        let parts = scalars.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, areDigits(parts[0]), areDigits(parts[1]) { return true }
        if words.contains(lower) { return true }
        for ending in ["st", "nd", "rd", "th"] where lower.hasSuffix(ending) {
            return areDigits(Array(lower.unicodeScalars.dropLast(2))[...])
        }
        return false
    }

    private static func areDigits(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        !scalars.isEmpty && scalars.allSatisfy(TokenFlags.isDigit)
    }
}
