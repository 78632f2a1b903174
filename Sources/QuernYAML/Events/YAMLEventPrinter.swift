package import Quern

/// Writes events in the notation of the YAML test suite, one a line, for tests.
package enum YAMLEventPrinter {
    package static func lines(
        of file: SourceFile, limits: YAMLLimits = YAMLLimits()
    ) throws(Diagnostics) -> [String] {
        var lines: [String] = []
        try YAMLEventReader(file, limits: limits).read { event throws(Diagnostics) in
            lines.append(line(event.content))
        }
        return lines
    }

    package static func line(_ content: YAMLEvent.Content) -> String {
        switch content {
        case .streamStart: "+STR"
        case .streamEnd: "-STR"
        case .documentStart(let isExplicit): isExplicit ? "+DOC ---" : "+DOC"
        case .documentEnd(let isExplicit): isExplicit ? "-DOC ..." : "-DOC"
        case .alias(let name): "=ALI *" + name
        case .scalar(let text, let style, let properties):
            "=VAL" + written(properties) + " " + sign(style) + escaped(text)
        case .sequenceStart(let isFlow, let properties):
            (isFlow ? "+SEQ []" : "+SEQ") + written(properties)
        case .sequenceEnd: "-SEQ"
        case .mappingStart(let isFlow, let properties):
            (isFlow ? "+MAP {}" : "+MAP") + written(properties)
        case .mappingEnd: "-MAP"
        }
    }

    private static func written(_ properties: YAMLEvent.Properties) -> String {
        (properties.anchor.map { " &" + $0 } ?? "") + (properties.tag.map { " <\($0)>" } ?? "")
    }

    private static func sign(_ style: YAMLEvent.ScalarStyle) -> String {
        switch style {
        case .plain: ":"
        case .singleQuoted: "'"
        case .doubleQuoted: "\""
        case .literal: "|"
        case .folded: ">"
        }
    }

    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
            case "\0": result.append(contentsOf: "\\0".unicodeScalars)
            case "\u{8}": result.append(contentsOf: "\\b".unicodeScalars)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
