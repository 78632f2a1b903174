public import Quern
import QuernPatterns

/// One rule of `clean: replace`.
public struct ReplaceRule: ParameterRecord {
    @Parameter("A regular expression; or give 'text'.") var pattern: Pattern? = nil
    @Parameter("A fixed text; or give 'pattern'.") var text: String? = nil
    @Parameter(
        "What stands there instead; $1 and ${name} are groups of the pattern, $$ is a dollar sign.")
    var with = GroupText()
    @Parameter("A name for ledger and history.") var name: String? = nil
    @Parameter("Why, in a sentence.") var reason: String? = nil
    @Parameter("Whether case is ignored.") var ignoreCase = false

    public init() {}
}

/// A value with its place, for errors that come up when it is used.
public struct Placed<Value: ParameterValue>: ParameterValue {
    let value: Value
    let location: SourceLocation

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
