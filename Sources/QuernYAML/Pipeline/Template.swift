/// A scalar's text, cut at its `${name}`s.
///
/// `$${` stands for `${` as text; a `$` before anything else is text.
struct Template {
    enum Segment: Equatable {
        case text(String)
        case reference(String)
    }

    private(set) var segments: [Segment] = []
    /// Whether a `${` has no `}`.
    private(set) var isUnclosed = false

    /// Nil when there is nothing to put in, as nearly always.
    init?(_ text: String) {
        guard Self.mayHold(text) else { return nil }
        var plain: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "$") else {
                plain.append(bytes[index])
                index += 1
                continue
            }
            if bytes[index...].starts(with: "$${".utf8) {
                plain += "${".utf8
                index += 3
            } else if bytes[index...].starts(with: "${".utf8) {
                guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
                    isUnclosed = true
                    return
                }
                if !plain.isEmpty { segments.append(.text(String(decoding: plain, as: UTF8.self))) }
                plain = []
                let name = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
                segments.append(.reference(name))
                index = end + 1
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        if !plain.isEmpty { segments.append(.text(String(decoding: plain, as: UTF8.self))) }
    }

    /// Whether a text has a `${`.
    static func mayHold(_ text: String) -> Bool {
        var before: UInt8 = 0
        for byte in text.utf8 {
            if before == UInt8(ascii: "$"), byte == UInt8(ascii: "{") { return true }
            before = byte
        }
        return false
    }

    var references: [String] {
        segments.compactMap { if case .reference(let name) = $0 { name } else { nil } }
    }
}
