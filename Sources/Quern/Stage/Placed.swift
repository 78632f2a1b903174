/// A value with its place in the file, for errors that come up when it is used.
public struct Placed<Value: ParameterValue>: ParameterValue {
    public let value: Value
    public let location: SourceLocation

    public static var parameterType: ParameterType { Value.parameterType }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Placed? {
        Value.decode(node, as: name, into: &report).map {
            Placed(value: $0, location: node.location)
        }
    }

    public var canonical: Metadata.Value? { value.canonical }
}
