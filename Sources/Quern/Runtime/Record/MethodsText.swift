/// `METHODS.md`: how a corpus was made, drafted for the methods section of a paper.
///
/// It says only what is the same in every run of this pipeline on these inputs: no times, no places.
struct MethodsText {
    static let fileName = "METHODS.md"

    private let record: RunRecord
    private let plan: Plan

    init(of record: RunRecord, plan: Plan) {
        self.record = record
        self.plan = plan
    }

    var markdown: String {
        var lines = ["# Methods", "", "Drafted by Quern from the record of the run; edit freely."]
        lines += ["", paragraph, "", "## Stages", ""]
        for (stage, row) in zip(plan.stages, record.ledger.rows) {
            lines.append(item(stage, row))
        }
        lines += ["", "## How to cite", ""]
        lines.append("- The software: Quern, version \(record.quern).")
        lines.append(
            "- The run: pipeline \(Markdown.code(record.pipeline.name)), SHA-256 of \(Markdown.code(RunRecord.lockName)):"
        )
        lines.append("  \(Markdown.code(record.lock))")
        lines.append("- The stages and their settings alone: pipeline fingerprint")
        lines.append("  \(Markdown.code(record.pipeline.fingerprint))")
        lines += [
            "",
            """
            \(Markdown.code(RunRecord.lockName)) names every input with its SHA-256, every parameter in \
            effect, and every output; \(Markdown.code("quern verify")) makes the outputs again and compares them.
            """,
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: The paragraph

    private var paragraph: String {
        let ledger = record.ledger.rows
        var sentences: [String] = []
        let described = record.pipeline.description.map {
            " (\(Markdown.escaped(Self.sentence($0))))"
        }
        sentences.append(
            """
            The corpus was prepared with Quern \(record.quern) and its pipeline \
            \(Markdown.code(record.pipeline.name))\(described ?? ""). From \
            \(Self.count(record.counts.inputs, "input file")) \
            (\(Self.count(record.counts.bytes, "byte"))) the parser \(Markdown.code(plan.parser.name)) made \
            \(Self.count(ledger.first?.documentsOut ?? 0, "document")).
            """)
        let cleaners = plan.stages.filter { $0.kind == .clean }
        if !cleaners.isEmpty {
            let rules = ledger.flatMap(\.edits).count
            let bytes = ledger.flatMap(\.edits.values).reduce(0) { $0 + $1.bytesRemoved }
            var sentence =
                "\(cleaners.count == 1 ? "One cleaning stage was" : "\(cleaners.count) cleaning stages were") applied (\(Self.list(cleaners.map { Markdown.code($0.label) })))"
            if rules > 0 {
                sentence +=
                    "; \(Self.count(rules, "rule")) took away \(Self.count(bytes, "byte")) of text"
            }
            sentences.append(sentence + ".")
        }
        sentences += losses
        let layers = ledger.flatMap { $0.annotations.map { ($0.key, $0.value) } }
        if !layers.isEmpty {
            let named = Dictionary(layers, uniquingKeysWith: +)
            sentences.append(
                "Annotations were added in \(Self.count(named.count, "layer")): "
                    + Self.list(
                        Ledger.sorted(named).map {
                            "\(Markdown.code($0.name)) (\(Self.number($0.value)))"
                        }) + ".")
        }
        let folds = plan.stages.filter(\.isFold)
        let made =
            folds.isEmpty
            ? "remained" : "were written by \(Self.list(folds.map { Markdown.code($0.label) }))"
        sentences.append("\(Self.count(record.counts.documents, "document")) \(made).")
        return sentences.joined(separator: " ")
    }

    /// What became of the documents that are not there any more.
    private var losses: [String] {
        var sentences: [String] = []
        let rows = record.ledger.rows
        let dropped = rows.reduce(0) { $0 + $1.droppedTotal }
        if dropped > 0 {
            let reasons = rows.flatMap { row in
                Ledger.sorted(row.dropped).map {
                    "\(Self.number($0.value)) by \(Markdown.code(row.stage)) (\(Markdown.escaped($0.name)))"
                }
            }
            sentences.append(
                "\(Self.count(dropped, "document")) \(dropped == 1 ? "was" : "were") dropped: \(Self.list(reasons))."
            )
        }
        let merging = rows.filter { $0.merged > 0 }
        for row in merging {
            sentences.append(
                "\(Self.count(row.merged, "document")) \(row.merged == 1 ? "was" : "were") merged into another by \(Markdown.code(row.stage))."
            )
        }
        if record.counts.quarantined > 0 {
            let count = record.counts.quarantined
            sentences.append(
                "\(Self.count(count, "document")) could not be processed and \(count == 1 ? "is" : "are") listed with the error in \(Markdown.code(RunDirectory.quarantineFile))."
            )
        }
        return sentences
    }

    // MARK: The list of stages

    private func item(_ stage: PlannedStage, _ row: Ledger.Row) -> String {
        let standard = "\(stage.kind.rawValue): \(stage.name)"
        var text = "\(stage.position + 1). \(Markdown.code(stage.label))"
        var facts = [
            "\(Markdown.escaped(stage.plugin.name)) \(Markdown.escaped(stage.plugin.version))"
        ]
        facts.append("version \(stage.version)")
        if stage.label != standard { facts.insert(Markdown.code(standard), at: 0) }
        text += " (\(facts.joined(separator: ", "))): "
        text += Markdown.escaped(Self.sentence(type(of: stage.stage).description.summary)) + "."
        let settings = changed(stage)
        if !settings.isEmpty {
            text += " Settings: " + settings.joined(separator: "; ") + "."
        }
        if let condition = stage.condition {
            text += " Only where \(Markdown.code(condition.written))."
        }
        for file in stage.resources {
            text += " Reads \(Markdown.code(file.name)) (SHA-256 \(Markdown.code(file.sha256)))."
        }
        text += " In \(Self.number(row.documentsIn)), out \(Self.number(row.documentsOut))"
        if row.made > 0 { text += "; made \(Self.number(row.made)) more by division" }
        for (reason, count) in Ledger.sorted(row.dropped) {
            text += "; dropped \(Self.number(count)): \(Markdown.escaped(reason))"
        }
        if row.merged > 0 { text += "; merged \(Self.number(row.merged))" }
        if row.quarantined > 0 { text += "; quarantined \(Self.number(row.quarantined))" }
        text += "."
        let rules = Ledger.sorted(row.edits).map { rule, tally in
            let reason = tally.reason.isEmpty ? "" : "\(Markdown.escaped(tally.reason)); "
            return
                "\(Markdown.code(rule)) (\(reason)\(Self.count(tally.edits, "edit")) in \(Self.count(tally.documents, "document")))"
        }
        if !rules.isEmpty { text += " Rules: \(rules.joined(separator: ", "))." }
        return text
    }

    /// The parameters that are not what the stage has by itself.
    private func changed(_ stage: PlannedStage) -> [String] {
        stage.parameters.sorted.compactMap { field in
            let parameter = stage.declaredParameters.first { $0.name == field.name }
            // Files are named with their hashes.
            guard let parameter, !parameter.type.isOfResources,
                parameter.defaultValue != field.value
            else { return nil }
            let value = JSONWriter.text { $0.value(field.value) }
            return Markdown.code("\(field.name): \(Self.shortened(value))")
        }
    }

    /// Long lists of patterns are for the lock.
    private static func shortened(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > 200 else { return text }
        return String(String.UnicodeScalarView(scalars.prefix(200))) + "…"
    }

    // MARK: Words

    /// Without its full stop.
    private static func sentence(_ text: String) -> String {
        text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    static func count(_ number: Int, _ noun: String) -> String {
        "\(Self.number(number)) \(noun)\(number == 1 ? "" : "s")"
    }

    /// Thousands apart: `15,125`.
    static func number(_ number: Int) -> String {
        var digits = Array(String(number).utf8)
        var index = digits.count - 3
        while index > (number < 0 ? 1 : 0) {
            digits.insert(UInt8(ascii: ","), at: index)
            index -= 3
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension ParameterType {
    /// Whether it names files, one or many.
    fileprivate var isOfResources: Bool {
        switch self {
        case .resource: true
        case .list(let type), .optional(let type), .map(let type): type.isOfResources
        default: false
        }
    }
}

/// Texts of users in Markdown (CommonMark) that they cannot change the meaning of.
enum Markdown {
    /// As running text on one line.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || scalar.value < 0x20 {
                result += " "
                continue
            }
            if "\\`*_{}[]<>#|~&!$".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// As a code span, whose fence is longer than any row of backticks in it.
    static func code(_ text: String) -> String {
        var line = ""
        var longest = 0
        var row = 0
        for scalar in text.unicodeScalars {
            let isBreak =
                scalar.value < 0x20 || scalar.value == 0x85
                || (0x2028...0x2029).contains(scalar.value)
            line.unicodeScalars.append(isBreak ? " " : scalar)
            row = scalar == "`" ? row + 1 : 0
            longest = max(longest, row)
        }
        let fence = String(repeating: "`", count: longest + 1)
        // A space keeps a backtick at the edge apart from the fence; readers take it away.
        let pad = line.hasPrefix("`") || line.hasSuffix("`") || line.allSatisfy { $0 == " " }
        return pad ? "\(fence) \(line) \(fence)" : fence + line + fence
    }
}
