public import Quern

/// A character of a dialect: one of ASCII, by itself or by name.
public struct DialectCharacter: ParameterValue, Hashable {
    /// Nil for `none`.
    let byte: UInt8?
    /// Whether it is to be found out.
    let isAuto: Bool

    static let none = DialectCharacter(byte: nil, isAuto: false)
    static let auto = DialectCharacter(byte: nil, isAuto: true)

    static func one(_ character: Unicode.Scalar) -> DialectCharacter {
        DialectCharacter(byte: UInt8(ascii: character), isAuto: false)
    }

    private static let names: KeyValuePairs<String, DialectCharacter> = [
        "none": .none, "auto": .auto, "tab": .one("\t"), "comma": .one(","),
        "semicolon": .one(";"), "pipe": .one("|"),
    ]

    /// What a byte is called, if it has a name.
    static func name(of byte: UInt8) -> String? { names.first { $0.value.byte == byte }?.key }

    public static var parameterType: ParameterType { .string }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> DialectCharacter? {
        if let text = node.text {
            if let known = names.first(where: { $0.key == text }) { return known.value }
            let bytes = Array(text.utf8)
            if bytes.count == 1, bytes[0] < 0x80, bytes[0] > 0, bytes[0] != 0x0A, bytes[0] != 0x0D {
                return DialectCharacter(byte: bytes[0], isAuto: false)
            }
        }
        report.append(
            name.mismatch(
                "one ASCII character, or one of \(names.map(\.key).joined(separator: ", "))", node))
        return nil
    }

    public var canonical: Metadata.Value? {
        if isAuto { return "auto" }
        return .string(byte.map { String(decoding: [$0], as: UTF8.self) } ?? "none")
    }
}
