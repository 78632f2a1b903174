/// The parameters of a stage or a nested record, found by reflection.
struct ParameterSet {
    let members: [(name: String, parameter: any AnyParameter)]

    init(of value: Any) {
        members = Mirror(reflecting: value).children.flatMap { child in
            // To find that a type does not conform takes a search of the whole program, so what is most likely comes first.
            if let label = child.label, let parameter = child.value as? any AnyParameter {
                return [(Self.key(ofProperty: label), parameter)]
            }
            guard let group = child.value as? any ParameterGroup else { return [] }
            return ParameterSet(of: group).members
        }
    }

    var descriptions: [ParameterDescription] {
        members.map { $0.parameter.described(as: $0.name) }
    }

    /// The values in effect on which results depend; what a fingerprint is made of.
    var decisive: Metadata {
        var values = Metadata()
        for member in members where member.parameter.decides {
            values[member.name] = member.parameter.decisiveValue
        }
        return values
    }

    /// Every value in effect.
    var canonical: Metadata {
        var values = Metadata()
        for member in members { values[member.name] = member.parameter.canonicalValue }
        return values
    }

    /// Sets what a mapping says; reports unknown, repeated and missing names, all of them.
    ///
    /// - Parameters:
    ///   - owner: whose parameters these are, as `clean: length`.
    ///   - prefix: what stands before a name inside a nested record.
    ///   - alsoKnown: keys that can stand beside these and are read elsewhere; one of them may have been
    ///     meant.
    ///   - place: where a missing parameter is reported.
    func configure(
        _ entries: [Node.Entry], owner: String, prefix: String = "", alsoKnown: [String] = [],
        at place: SourceLocation, into report: inout [Diagnostic]
    ) {
        let descriptions = self.descriptions
        var given: [String: SourceLocation] = [:]
        for entry in entries {
            let index = descriptions.firstIndex {
                $0.name == entry.key || $0.formerNames.contains(entry.key)
            }
            guard let index else {
                let what = prefix.isEmpty ? "'\(owner)'" : "'\(prefix.dropLast())' of '\(owner)'"
                let names = members.map(\.name)
                var hints = [
                    Suggestion.hint(for: entry.key, among: names, called: "parameters")
                ]
                if Suggestion.closest(to: entry.key, among: names) == nil,
                    let near = Suggestion.closest(to: entry.key, among: alsoKnown)
                {
                    hints.insert("did you mean '\(near)', which every stage can have?", at: 0)
                } else if !alsoKnown.isEmpty, Suggestion.closest(to: entry.key, among: names) == nil
                {
                    hints.append("every stage: " + alsoKnown.joined(separator: ", "))
                }
                report.append(
                    .error(
                        "\(what) has no parameter '\(entry.key)'", at: entry.keyLocation,
                        hints: hints))
                continue
            }
            let name = descriptions[index].name
            if name != entry.key {
                report.append(
                    .warning(
                        "'\(entry.key)' of '\(owner)' is now called '\(name)'",
                        at: entry.keyLocation))
            }
            if let first = given[name] {
                report.append(
                    .error(
                        "'\(name)' of '\(owner)' is given twice", at: entry.keyLocation,
                        related: [.init("first given here", at: first)]))
                continue
            }
            given[name] = entry.keyLocation
            members[index].parameter.decode(
                entry.value, as: ParameterName(owner: owner, name: prefix + name), into: &report)
        }
        for description in descriptions
        where description.isRequired && given[description.name] == nil {
            report.append(
                .error(
                    "'\(owner)' needs the parameter '\(prefix)\(description.name)'", at: place,
                    hints: ["\(description.name): \(description.type.short) — \(description.help)"])
            )
        }
    }

    /// `_minWords` → `min_words`
    private static func key(ofProperty label: String) -> String {
        var key = ""
        for character in label.hasPrefix("_") ? label.dropFirst() : label[...] {
            if character.isUppercase {
                key += "_" + character.lowercased()
            } else {
                key.append(character)
            }
        }
        return key
    }
}

/// A group of parameters under one key, or the shape of a file that a stage reads.
///
/// ```swift
/// struct Entry: ParameterRecord {
///     @Parameter("The phrase.") var phrase: String
///     init() {}
/// }
/// ```
public protocol ParameterRecord: ParameterValue where Bound == Never {
    init()
}

extension ParameterRecord {
    public static var parameterType: ParameterType {
        .record(ParameterSet(of: Self()).descriptions)
    }

    public static func decode(
        _ node: Node, as name: ParameterName, into report: inout [Diagnostic]
    ) -> Self? {
        guard case .mapping(let entries) = node.content else {
            report.append(name.mismatch(parameterType.spoken, node))
            return nil
        }
        let record = Self()
        let before = report.count
        ParameterSet(of: record).configure(
            entries, owner: name.owner, prefix: name.name.isEmpty ? "" : name.name + ".",
            at: node.location, into: &report)
        return report[before...].contains { $0.severity == .error } ? nil : record
    }

    public var canonical: Metadata.Value? { .record(ParameterSet(of: self).canonical) }
}

/// Parameters that several stages, or a stage and a command, have in common.
///
/// A stage that stores such a value in a plain property has its parameters among its own.
public protocol ParameterGroup: ParameterRecord {}

extension ParameterGroup {
    /// What help knows of the parameters.
    package static var parameterDescriptions: [ParameterDescription] {
        ParameterSet(of: Self()).descriptions
    }

    /// Every value in effect, in canonical form.
    package var parameterValues: Metadata { ParameterSet(of: self).canonical }
}

/// Sets a stage's parameters from a mapping, outside a plan.
package func configureParameters(
    of stage: some Stage, _ entries: [Node.Entry], owner: String, at place: SourceLocation,
    into report: inout [Diagnostic]
) {
    ParameterSet(of: stage).configure(entries, owner: owner, at: place, into: &report)
}

/// The parameters that a stage declares.
package func parameterDescriptions(of stage: some Stage) -> [ParameterDescription] {
    ParameterSet(of: stage).descriptions
}
