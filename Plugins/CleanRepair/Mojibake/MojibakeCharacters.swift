import QuernText

/// What a character is used for, in text that is well and in mojibake; the first fourteen are ftfy's.
struct MojibakeClasses: OptionSet, Sendable {
    let rawValue: UInt32

    static let common = Self(rawValue: 1 << 0)
    static let c1 = Self(rawValue: 1 << 1)
    static let bad = Self(rawValue: 1 << 2)
    static let law = Self(rawValue: 1 << 3)
    static let currency = Self(rawValue: 1 << 4)
    static let opening = Self(rawValue: 1 << 5)
    static let closing = Self(rawValue: 1 << 6)
    static let numeric = Self(rawValue: 1 << 7)
    /// Letters that faces are drawn with.
    static let faces = Self(rawValue: 1 << 8)
    static let upperAccented = Self(rawValue: 1 << 9)
    static let lowerAccented = Self(rawValue: 1 << 10)
    static let upperCommon = Self(rawValue: 1 << 11)
    static let lowerCommon = Self(rawValue: 1 << 12)
    static let box = Self(rawValue: 1 << 13)

    /// Sets that single rules use: what stands second in mojibake of Latin, Arabic and Cyrillic letters.
    static let latinTail = Self(rawValue: 1 << 14)
    static let arabicTail = Self(rawValue: 1 << 15)
    static let cyrillicTail = Self(rawValue: 1 << 16)

    /// What has a rule of its own for the next character.
    static let lead = Self(rawValue: 1 << 22)

    /// What the bytes of UTF-8 mean in one of the encodings that are like Latin-1: the first of two,
    /// three and four, those that follow, and of these the ones that hardly stand for themselves.
    static let firstOfTwo = Self(rawValue: 1 << 17)
    static let firstOfThree = Self(rawValue: 1 << 18)
    static let firstOfFour = Self(rawValue: 1 << 19)
    static let following = Self(rawValue: 1 << 20)
    static let strictlyFollowing = Self(rawValue: 1 << 21)
}

/// An encoding that UTF-8 is mistaken for, in the order in which they are tried.
enum MojibakeEncoding: UInt8, CaseIterable {
    case latin1, windows1252, windows1251, windows1250, windows1253, windows1254, windows1257
    case latin2, macintosh, ibm437

    var name: String {
        switch self {
        case .latin1: "latin-1"
        case .windows1252: "windows-1252"
        case .windows1251: "windows-1251"
        case .windows1250: "windows-1250"
        case .windows1253: "windows-1253"
        case .windows1254: "windows-1254"
        case .windows1257: "windows-1257"
        case .latin2: "iso-8859-2"
        case .macintosh: "macintosh"
        case .ibm437: "ibm437"
        }
    }

    /// Whether bytes without a meaning stand for the controls of the same number, and U+FFFD for a
    /// byte that got lost (0x1A), as browsers read these.
    var isSloppy: Bool {
        switch self {
        case .latin1, .latin2, .macintosh, .ibm437: false
        default: true
        }
    }

    /// Whether the continuation bytes of UTF-8 are symbols in it, as in Latin-1.
    fileprivate var resemblesLatin1: Bool {
        switch self {
        case .latin2, .macintosh, .ibm437: false
        default: true
        }
    }
}

/// Classes and bytes of every character that can be part of mojibake, by a number.
struct MojibakeCharacters: Sendable {
    static let shared = MojibakeCharacters()

    private static let tableEnd: UInt32 = 0x2600
    /// Those beyond the table.
    private static let others: [UInt32] = [0xF8FF, 0xFB01, 0xFB02, 0xFFFD]
    private static let none = Int(tableEnd) + others.count

    let classes: [MojibakeClasses]
    /// The classes that make it unlikely that this character and the next were meant.
    let unlikelyNext: [MojibakeClasses]
    /// A bit for every encoding that has the character.
    let encodings: [UInt16]
    private let bytes: [UInt8]

    @inline(__always)
    static func index(of scalar: UInt32) -> Int {
        scalar < tableEnd ? Int(scalar) : otherIndex(of: scalar)
    }

    private static func otherIndex(of scalar: UInt32) -> Int {
        others.firstIndex(of: scalar).map { Int(tableEnd) + $0 } ?? none
    }

    func byte(of scalar: UInt32, in encoding: MojibakeEncoding) -> UInt8 {
        bytes[Self.index(of: scalar) * MojibakeEncoding.allCases.count + Int(encoding.rawValue)]
    }

    func classes(of scalar: UInt32) -> MojibakeClasses { classes[Self.index(of: scalar)] }

    /// What the C1 control of a number is as a byte of windows-1252.
    let windows1252: [UInt32]

    private init() {
        var classes = [MojibakeClasses](repeating: [], count: Self.none + 1)
        for (kind, characters) in MojibakeTables.classes {
            for scalar in characters.unicodeScalars {
                classes[Self.index(of: scalar.value)].insert(kind)
            }
        }
        for scalar in 0x80...0x9F { classes[scalar].insert(.c1) }

        var encodings = [UInt16](repeating: 0, count: Self.none + 1)
        let width = MojibakeEncoding.allCases.count
        var bytes = [UInt8](repeating: 0, count: (Self.none + 1) * width)
        var controls: [UInt32] = []
        for encoding in MojibakeEncoding.allCases {
            let bit = UInt16(1) << UInt16(encoding.rawValue)
            func add(_ scalar: UInt32, _ byte: UInt8) {
                let index = Self.index(of: scalar)
                encodings[index] |= bit
                bytes[index * width + Int(encoding.rawValue)] = byte
            }
            for byte in UInt8(0)..<0x80 where byte != 0x1A { add(UInt32(byte), byte) }
            add(encoding.isSloppy ? 0xFFFD : 0x1A, 0x1A)
            var upper = (UInt32(0x80)...0xFF).map { $0 }
            if encoding != .latin1 {
                let table = MojibakeTables.encodings[encoding.name] ?? ""
                for (place, scalar) in table.unicodeScalars.enumerated() where scalar != "\u{FFFD}"
                { upper[place] = scalar.value }
            }
            if encoding == .windows1252 { controls = Array(upper.prefix(32)) }
            for (place, scalar) in upper.enumerated() {
                let byte = UInt8(0x80 + place)
                add(scalar, byte)
                guard encoding.resemblesLatin1 else { continue }
                let role: MojibakeClasses =
                    switch byte {
                    case 0xC2...0xDF: .firstOfTwo
                    case 0xE0...0xEF: .firstOfThree
                    case 0xF0, 0xF3: .firstOfFour
                    case 0x80...0xBF: [.following, .strictlyFollowing]
                    default: []
                    }
                classes[Self.index(of: scalar)].formUnion(role)
            }
        }
        // Dashes, quotation marks, bullets and ellipses often stand for themselves.
        for scalar in "–—―‘’‚“”„•…".unicodeScalars {
            classes[Self.index(of: scalar.value)].remove(.strictlyFollowing)
        }
        classes[0x20].insert(.following)

        func extend(_ kind: MojibakeClasses, with wanted: MojibakeClasses, _ more: String) {
            for index in classes.indices where !classes[index].isDisjoint(with: wanted) {
                classes[index].insert(kind)
            }
            for scalar in more.unicodeScalars {
                classes[Self.index(of: scalar.value)].insert(kind)
            }
        }
        extend(
            .latinTail, with: [.opening, .closing],
            "€œŠš¢£Ÿž\u{A0}\u{AD}®©°·»–—\u{B4}")
        extend(
            .arabicTail, with: [.common, .currency, .bad, .numeric, .opening], "ŸŠ®°µ»")
        extend(.lead, with: [], "ŒœÂÃÎÐ×à√≈Äâóā€ØÙ")
        extend(.cyrillicTail, with: [.c1, .bad, .opening, .closing, .currency], "°µ")

        self.classes = classes
        unlikelyNext = classes.map { first in
            Self.unlikelyPairs.reduce(into: []) { union, pair in
                if !first.isDisjoint(with: pair.0) { union.formUnion(pair.1) }
            }
        }
        self.encodings = encodings
        self.bytes = bytes
        windows1252 = controls
    }

    /// Neighbours that are unlikely whatever stands around them.
    private static let unlikelyPairs: [(MojibakeClasses, MojibakeClasses)] = {
        let symbols: MojibakeClasses = [
            .lowerAccented, .upperAccented, .box, .opening, .closing, .currency, .numeric, .law,
        ]
        return [
            (symbols.union(.bad), .bad),
            (.bad, symbols),
            (
                [.lowerAccented, .lowerCommon, .box, .closing, .currency, .numeric],
                .upperAccented
            ),
            ([.box, .closing, .currency, .numeric], .lowerAccented),
            ([.lowerAccented, .box, .closing], .currency),
            ([.upperAccented, .box], [.numeric, .law]),
            ([.currency, .numeric, .box], .opening),
            (.box, [.faces, .closing]),
            (symbols.subtracting(.box), .box),
        ]
    }()
}
