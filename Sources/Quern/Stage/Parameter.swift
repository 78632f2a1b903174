/// What a user sets on a stage: the one place where a parameter exists.
///
/// The property's name is the YAML key (`minWords` is `min_words`), its type and default are the type
/// and default, the text is the help. Decoding with located errors, `quern stages`, the reference,
/// the JSON Schema and the fingerprint come from it.
///
/// ```swift
/// @Parameter("Fewest words to keep.", in: 0...) var min = 0
/// @Parameter("The lexicon.") var lexicon: ResourcePath      // no default: required
/// ```
@propertyWrapper
public struct Parameter<Value: ParameterValue>: Sendable {
    /// Shared by copies of a stage and written only while it is configured, before any of them
    /// is used; assigning to the property makes a new one.
    @usableFromInline
    final class Storage: @unchecked Sendable {
        // Read for every document; nobody writes by then, so there is no access to check.
        @exclusivity(unchecked) @usableFromInline var value: Value?
        init(_ value: Value?) { self.value = value }
    }

    @usableFromInline var storage: Storage
    private let help: String
    private let bounds: Bounds?
    private let formerNames: [String]
    private let isRequired: Bool
    let decides: Bool

    private struct Bounds: Sendable {
        let text: String
        let lower: Metadata.Value?
        let upper: Metadata.Value?
        let contains: @Sendable (Value.Bound) -> Bool
    }

    private init(
        _ value: Value?, _ help: String, _ bounds: Bounds?, _ formerNames: [String],
        decides: Bool = true
    ) {
        storage = Storage(value)
        self.decides = decides
        self.help = help
        self.bounds = bounds
        self.formerNames = formerNames
        isRequired = value == nil
    }

    /// - Parameter decides: whether results depend on it. A limit on time or a size of batches, say, does not,
    ///   and what the store holds stays good when it is changed.
    public init(
        wrappedValue: Value, _ help: String, decides: Bool = true, formerly: [String] = []
    ) {
        self.init(wrappedValue, help, nil, formerly, decides: decides)
    }

    public init(_ help: String, formerly: [String] = []) {
        self.init(nil, help, nil, formerly)
    }

    public init(
        wrappedValue: Value, _ help: String, in range: ClosedRange<Value.Bound>,
        decides: Bool = true, formerly: [String] = []
    ) where Value.Bound: ParameterValue {
        self.init(wrappedValue, help, Self.bounds(range), formerly, decides: decides)
    }

    public init(
        wrappedValue: Value, _ help: String, in range: PartialRangeFrom<Value.Bound>,
        decides: Bool = true, formerly: [String] = []
    ) where Value.Bound: ParameterValue {
        self.init(wrappedValue, help, Self.bounds(range), formerly, decides: decides)
    }

    public init(_ help: String, in range: ClosedRange<Value.Bound>, formerly: [String] = [])
    where Value.Bound: ParameterValue {
        self.init(nil, help, Self.bounds(range), formerly)
    }

    public init(_ help: String, in range: PartialRangeFrom<Value.Bound>, formerly: [String] = [])
    where Value.Bound: ParameterValue {
        self.init(nil, help, Self.bounds(range), formerly)
    }

    private static func bounds(_ range: ClosedRange<Value.Bound>) -> Bounds
    where Value.Bound: ParameterValue {
        let (lower, upper) = (range.lowerBound.canonical, range.upperBound.canonical)
        return Bounds(
            text: "from \(lower?.plainText ?? "") to \(upper?.plainText ?? "")", lower: lower,
            upper: upper, contains: { range.contains($0) })
    }

    private static func bounds(_ range: PartialRangeFrom<Value.Bound>) -> Bounds
    where Value.Bound: ParameterValue {
        let lower = range.lowerBound.canonical
        return Bounds(
            text: "\(lower?.plainText ?? "") or more", lower: lower, upper: nil,
            contains: { range.contains($0) })
    }

    // Inlined into stages, which read parameters for every document.
    @inlinable public var wrappedValue: Value {
        get {
            guard let value = storage.value else {
                // A stage is only handed out configured, so this is a mistake in code, not in data.
                preconditionFailure("a required parameter is read before the stage is configured")
            }
            return value
        }
        set { replace(newValue) }
    }

    @usableFromInline mutating func replace(_ value: Value) { storage = Storage(value) }
}

/// A parameter without its type, as found by reflection.
protocol AnyParameter {
    func described(as name: String) -> ParameterDescription
    func decode(_ node: Node, as name: ParameterName, into report: inout [Diagnostic])
    /// The value in effect, in canonical form.
    var canonicalValue: Metadata.Value? { get }
    /// What results depend on.
    var decisiveValue: Metadata.Value? { get }
    /// Whether results depend on it.
    var decides: Bool { get }
}

extension Parameter: AnyParameter {
    func described(as name: String) -> ParameterDescription {
        func number(_ value: Metadata.Value?) -> Double? {
            switch value {
            case .integer(let value): Double(value)
            case .number(let value): value
            default: nil
            }
        }
        return ParameterDescription(
            name: name, help: help, type: Value.parameterType,
            defaultValue: isRequired ? nil : storage.value?.canonical, isRequired: isRequired,
            bounds: bounds?.text, lowerBound: number(bounds?.lower),
            upperBound: number(bounds?.upper), formerNames: formerNames)
    }

    func decode(_ node: Node, as name: ParameterName, into report: inout [Diagnostic]) {
        guard let value = Value.decode(node, as: name, into: &report) else { return }
        if let bounds, let compared = value.bound, !bounds.contains(compared) {
            report.append(name.mismatch(bounds.text, node))
            return
        }
        storage.value = value
    }

    var canonicalValue: Metadata.Value? { storage.value?.canonical }
    var decisiveValue: Metadata.Value? { storage.value?.decisive }
}
