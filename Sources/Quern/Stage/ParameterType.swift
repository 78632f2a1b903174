/// The type of a parameter, as help, the JSON Schema and error texts tell it.
public indirect enum ParameterType: Sendable, Hashable {
    case boolean, integer, number, string, byteSize, duration
    /// A file beside the pipeline file.
    case resource
    /// A file of the run directory.
    case output
    /// A regular expression.
    case pattern
    /// A condition on a document.
    case condition
    case enumeration([String])
    case list(ParameterType)
    /// Free names with values of one type.
    case map(ParameterType)
    case record([ParameterDescription])
    /// The parameters of another stage.
    case parameters
    case optional(ParameterType)

    /// In the words of an error text: "a whole number", "one of a, b".
    public var spoken: String {
        switch self {
        case .boolean: "true or false"
        case .integer: "a whole number"
        case .number: "a number"
        case .string: "text"
        case .byteSize: "a size such as 64KiB"
        case .duration: "a duration such as 30s"
        case .resource: "a path"
        case .output: "a path inside the run directory"
        case .pattern: "a regular expression"
        case .condition: "a condition"
        case .enumeration(let cases): "one of " + cases.joined(separator: ", ")
        case .list: "a list"
        case .map, .record, .parameters: "a mapping"
        case .optional(let type): type.spoken
        }
    }

    /// In the words of help: `integer`, `list of text`.
    public var short: String {
        switch self {
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "text"
        case .byteSize: "size"
        case .duration: "duration"
        case .resource: "path"
        case .output: "output path"
        case .pattern: "pattern"
        case .condition: "condition"
        case .enumeration(let cases): cases.joined(separator: " | ")
        case .list(let element): "list of \(element.short)"
        case .map(let element): "map of \(element.short)"
        case .record: "record"
        case .parameters: "parameters of a stage"
        case .optional(let type): type.short
        }
    }
}

/// What help, schema and documentation know of one parameter.
public struct ParameterDescription: Sendable, Hashable {
    public let name: String
    public let help: String
    public let type: ParameterType
    /// The default in canonical form; nil when the parameter is required or empty by default.
    public let defaultValue: Metadata.Value?
    public let isRequired: Bool
    /// The bounds as text (`0…100`), or nil.
    public let bounds: String?
    public let lowerBound: Double?
    public let upperBound: Double?
    /// Earlier names, still understood with a warning.
    public let formerNames: [String]
}
