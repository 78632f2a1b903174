internal import Quern
internal import QuernText

/// The text of an element that is taken as metadata, while it is read.
struct XMLCapture {
    /// How many elements the element stands in.
    let depth: Int
    let role: CompiledXMLMapping.Role
    /// How many elements that are left out it stands in: what is left out within it is no part of the value.
    let skipDepth: Int
    private var text: [UInt8] = []
    /// Where elements follow each other directly, and the depth of the element that they stand in.
    private var seams: [(depth: Int, place: Int)] = []
    private var date = XMLDateParts()
    /// Whether white space that comes next stands within a word.
    private var isJoining = false

    /// Values that are longer than this are cut.
    private static let limit = 1 << 16

    init(depth: Int, role: CompiledXMLMapping.Role, skipDepth: Int) {
        (self.depth, self.role, self.skipDepth) = (depth, role, skipDepth)
    }

    mutating func append(_ more: some Collection<UInt8>) {
        let left = more.prefix(max(0, Self.limit - text.count))
        if isJoining {
            let rest = left.drop { XMLName.isSpace($0) }
            if !rest.isEmpty { isJoining = false }
            text.append(contentsOf: rest)
        } else {
            text.append(contentsOf: left)
        }
    }

    /// White space at this place stands within a word.
    mutating func join() {
        while let last = text.last, XMLName.isSpace(last) { text.removeLast() }
        // What follows another element here stands within the word.
        while let last = seams.last, last.place >= text.count { seams.removeLast() }
        isJoining = true
    }

    /// An element begins within this one.
    ///
    /// - Parameters:
    ///   - inner: how many elements it stands in.
    ///   - isBeside: whether it follows another one, and nothing stands between the two.
    mutating func enter(
        _ name: Slice<UnsafeBufferPointer<UInt8>>, depth inner: Int, isBeside: Bool
    ) {
        if inner == depth + 1 { date.begin(name, at: text.count) }
        guard isBeside, !isJoining, !text.isEmpty, !XMLWords.areLetters(name) else { return }
        if let last = seams.last, last == (inner - 1, text.count) { return }
        seams.append((inner - 1, text.count))
    }

    /// An element within this one, or this one itself, ends.
    ///
    /// - Parameters:
    ///   - inner: how many elements it stands in.
    ///   - hasText: whether it has text of its own: then the elements in it are parts of that.
    mutating func leave(depth inner: Int, hasText: Bool) {
        if inner == depth + 1 { date.end(text) }
        let first = seams.lastIndex { $0.depth != inner }.map { $0 + 1 } ?? 0
        guard first < seams.count else { return }
        defer { seams.removeSubrange(first...) }
        if hasText { return }
        let start = min(seams[first].place, text.count)
        var rest: [UInt8] = []
        var place = start
        for seam in seams[first...] where seam.place >= place && seam.place <= text.count {
            rest += text[place..<seam.place]
            place = seam.place
            if XMLWords.areApart(rest.isEmpty ? text[..<start] : rest[...], text[place...]) {
                rest.append(0x20)
            }
        }
        rest += text[place...]
        text.replaceSubrange(start..., with: rest)
    }

    /// The value: a date that is written in elements as one, else the text with its white space collapsed.
    ///
    /// - Parameter hasText: whether the element has text of its own.
    func value(hasText: Bool) -> String {
        if !hasText, let date = date.iso { return date }
        var collapsed: [UInt8] = []
        for byte in text {
            if !XMLName.isSpace(byte) {
                collapsed.append(byte)
            } else if let last = collapsed.last, last != 0x20 {
                collapsed.append(0x20)
            }
        }
        if collapsed.last == 0x20 { collapsed.removeLast() }
        return String(decoding: collapsed, as: UTF8.self)
    }
}

/// A date whose year, month and day are elements, in whatever order, as PubMed and JATS write them.
///
/// Any other element beside them says something that a date does not, such as a season, and then it is none. A time is let go,
/// as it is from dates in ISO form.
struct XMLDateParts {
    private enum Part { case year, month, day, time }

    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var isOther = false
    private var open: (part: Part, start: Int)?

    mutating func begin(_ name: Slice<UnsafeBufferPointer<UInt8>>, at start: Int) {
        if isOther { return }
        func isNamed(_ known: StaticString) -> Bool {
            name.count == known.utf8CodeUnitCount
                && zip(name, 0...).allSatisfy { $0 | 0x20 == known.utf8Start[$1] }
        }
        if isNamed("year"), year == nil {
            open = (.year, start)
        } else if isNamed("month"), month == nil {
            open = (.month, start)
        } else if isNamed("day"), day == nil {
            open = (.day, start)
        } else if isNamed("hour") || isNamed("minute") || isNamed("second") {
            open = (.time, start)
        } else {
            isOther = true
        }
    }

    mutating func end(_ text: [UInt8]) {
        guard let (part, start) = open else { return }
        open = nil
        let bytes = text[min(start, text.count)...].drop { XMLName.isSpace($0) }
        let end = bytes.lastIndex { !XMLName.isSpace($0) }.map { $0 + 1 } ?? bytes.startIndex
        let value = String(decoding: bytes[..<end], as: UTF8.self)
        switch part {
        case .year: year = value.utf8.count == 4 ? Int(value) : nil
        case .month: month = Int(value) ?? Self.month(value)
        case .day: day = Int(value)
        case .time: return
        }
        // An empty element says nothing, and one that cannot be read something else.
        let isRead: Bool =
            switch part {
            case .year: year != nil
            case .month: month != nil
            case .day: day != nil
            case .time: true
            }
        if !value.isEmpty, !isRead { isOther = true }
    }

    /// The date; nil when there is no such day.
    var iso: String? {
        guard !isOther, let year, day == nil || month != nil else { return nil }
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        var text = padded(year, 4)
        if let month { text += "-" + padded(month, 2) }
        if let day { text += "-" + padded(day, 2) }
        return CalendarDate(text) == nil ? nil : text
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    /// `May`, `Sept.`: the English name of a month, or its first letters.
    private static func month(_ name: String) -> Int? {
        var letters = name.utf8.map { $0 | 0x20 }
        if letters.last == UInt8(ascii: ".") { letters.removeLast() }
        guard letters.count >= 3 else { return nil }
        return months.firstIndex { $0.utf8.starts(with: letters) }.map { $0 + 1 }
    }
}
