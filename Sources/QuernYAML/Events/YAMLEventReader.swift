internal import CLibYAML
package import Quern

/// Reads YAML events from a file in memory through libyaml.
///
/// No C type leaves this file and its neighbour, which words libyaml's errors. Size, encoding and
/// directives are checked before libyaml starts, the depth while events come: libyaml walks all
/// open flow collections for each token, so that depth is what makes it quadratic.
package struct YAMLEventReader {
    package let file: SourceFile
    package let limits: YAMLLimits

    package init(_ file: SourceFile, limits: YAMLLimits = YAMLLimits()) {
        self.file = file
        self.limits = limits
    }

    /// Calls `consume` with each event, from the stream's start to its end.
    package func read(
        _ consume: (YAMLEvent) throws(Diagnostics) -> Void
    ) throws(Diagnostics) {
        let input = try InputCheck(file, limits: limits)
        try file.bytes.withUnsafeBufferPointer { bytes throws(Diagnostics) in
            var marks = MarkCursor(bytes, start: input.start, isASCII: input.isASCII)
            // Without the mark, which libyaml would count as a column of the first line.
            try read(bytes[input.start...], &marks, consume)
        }
    }

    private func read(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ marks: inout MarkCursor,
        _ consume: (YAMLEvent) throws(Diagnostics) -> Void
    ) throws(Diagnostics) {
        // On the heap, because libyaml keeps a pointer to its parser inside the parser.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else {
            throw Diagnostics(.error("there is not enough memory to read YAML"))
        }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        // An empty array has no address, and libyaml insists on one.
        var nothing: UInt8 = 0
        try withUnsafePointer(to: &nothing) { fallback throws(Diagnostics) in
            let text = UnsafeBufferPointer(rebasing: bytes)
            yaml_parser_set_input_string(parser, text.baseAddress ?? fallback, text.count)
            try read(parser, &marks, consume)
        }
    }

    private func read(
        _ parser: UnsafeMutablePointer<yaml_parser_t>, _ marks: inout MarkCursor,
        _ consume: (YAMLEvent) throws(Diagnostics) -> Void
    ) throws(Diagnostics) {
        var depth = 0
        while true {
            var raw = yaml_event_t()
            guard yaml_parser_parse(parser, &raw) == 1 else {
                throw Diagnostics(ParserProblem(parser.pointee, file, &marks).diagnostic)
            }
            let event = Self.event(raw, &marks)
            yaml_event_delete(&raw)
            guard let event else { continue }
            switch event.content {
            case .sequenceStart, .mappingStart:
                depth += 1
                if depth > limits.depth { throw tooDeep(event) }
            case .sequenceEnd, .mappingEnd: depth -= 1
            default: break
            }
            try consume(event)
            if case .streamEnd = event.content { return }
        }
    }

    private func tooDeep(_ event: YAMLEvent) -> Diagnostics {
        Diagnostics(
            .error(
                "lists and mappings stand more than \(limits.depth) levels deep inside each other",
                at: SourceLocation(file: file, offset: event.offset, length: event.length),
                hints: ["if this is text, put it in quotes"]))
    }

    private static func event(_ raw: yaml_event_t, _ marks: inout MarkCursor) -> YAMLEvent? {
        guard let content = content(raw) else { return nil }
        let start = marks.offset(ofCharacter: raw.start_mark.index)
        let end = marks.offset(ofCharacter: raw.end_mark.index)
        return YAMLEvent(content: content, offset: start, length: max(0, end - start))
    }

    private static func content(_ raw: yaml_event_t) -> YAMLEvent.Content? {
        switch raw.type {
        case YAML_STREAM_START_EVENT: return .streamStart
        case YAML_STREAM_END_EVENT: return .streamEnd
        case YAML_DOCUMENT_START_EVENT:
            return .documentStart(isExplicit: raw.data.document_start.implicit == 0)
        case YAML_DOCUMENT_END_EVENT:
            return .documentEnd(isExplicit: raw.data.document_end.implicit == 0)
        case YAML_ALIAS_EVENT: return .alias(string(raw.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            let text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
                as: UTF8.self)
            return .scalar(
                text, style: style(scalar.style), properties(scalar.anchor, scalar.tag))
        case YAML_SEQUENCE_START_EVENT:
            let start = raw.data.sequence_start
            return .sequenceStart(
                isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE,
                properties(start.anchor, start.tag))
        case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            let start = raw.data.mapping_start
            return .mappingStart(
                isFlow: start.style == YAML_FLOW_MAPPING_STYLE,
                properties(start.anchor, start.tag))
        case YAML_MAPPING_END_EVENT: return .mappingEnd
        default: return nil
        }
    }

    private static func properties(
        _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
    ) -> YAMLEvent.Properties {
        YAMLEvent.Properties(anchor: string(anchor), tag: string(tag))
    }

    private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        text.map { String(cString: $0) }
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLEvent.ScalarStyle {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }
}
