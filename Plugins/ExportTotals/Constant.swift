public import Quern

/// A value that is copied into the file of totals as it is.
///
/// A plain whole number is written as a number, plain `true` and `false` as truth values, and everything else, `1.10` and
/// quoted numbers too, as text: nothing changes its meaning on the way.
public struct Constant: ParameterValue, Hashable {
    let value: Metadata.Value

    public static var parameterType: ParameterType { .string }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Constant? {
        guard case .scalar(let text, let isPlain) = node.content, !node.isNull else {
            report.append(name.mismatch("a number, true, false or text", node))
            return nil
        }
        if isPlain, let number = Int(text), String(number) == text {
            return Constant(value: .integer(number))
        }
        if isPlain, text == "true" || text == "false" {
            return Constant(value: .boolean(text == "true"))
        }
        return Constant(value: .string(text))
    }

    public var canonical: Metadata.Value? { value }
}
