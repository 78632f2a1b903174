/// One event of a YAML stream, with the bytes of the file that it came from.
package struct YAMLEvent: Sendable {
    package enum Content: Sendable {
        case streamStart
        case streamEnd
        case documentStart(isExplicit: Bool)
        case documentEnd(isExplicit: Bool)
        case alias(String)
        case scalar(String, style: ScalarStyle, Properties)
        case sequenceStart(isFlow: Bool, Properties)
        case sequenceEnd
        case mappingStart(isFlow: Bool, Properties)
        case mappingEnd
    }

    package enum ScalarStyle: Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// What may stand before a node: `&anchor` and `!tag`, the tag with its prefix put in.
    package struct Properties: Sendable {
        package var anchor: String?
        package var tag: String?
    }

    package var content: Content
    /// First byte in the file.
    package var offset: Int
    /// Length in bytes; 0 for a value that is not written, and for lists and mappings in block
    /// style, whose start has no sign of its own.
    package var length: Int
}
