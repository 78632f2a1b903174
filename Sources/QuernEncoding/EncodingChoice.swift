public import Quern
public import QuernText

/// `auto`, or the name of an encoding.
public enum EncodingChoice: ParameterValue {
    case auto
    case named(TextEncoding)

    public static var parameterType: ParameterType { .string }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> EncodingChoice? {
        guard let label = String.decode(node, as: name, into: &report) else { return nil }
        if label == "auto" { return .auto }
        if let encoding = TextEncoding(named: label) { return .named(encoding) }
        report.append(
            .error(
                "\(name) must be auto or an encoding, and '\(label)' is none that is known here",
                at: node.location,
                hints: [
                    Suggestion.hint(
                        for: label, among: ["auto"] + TextEncoding.commonNames, called: "encodings")
                ]))
        return nil
    }

    public var canonical: Metadata.Value? {
        switch self {
        case .auto: "auto"
        case .named(let encoding): .string(encoding.name)
        }
    }
}
