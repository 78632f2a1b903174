internal import Quern
internal import QuernPatterns

/// A rule file of `clean: captions`.
struct CaptionFile: ParameterRecord {
    @Parameter("Named parts of expressions; '%{name}' puts one in.")
    var define: ParameterMap<PatternText> = [:]
    @Parameter("The rules.") var rules: [CaptionRule]
    @Parameter("Names that stand where a photographer could, and are none.")
    var notPhotographers: [String] = []

    init() {}
}

/// One way in which photo captions are written.
///
/// The groups `photographers` and `agency` of an expression go to the metadata.
struct CaptionRule: ParameterRecord {
    @Parameter("The name of this way, for people who read the file.") var name: String
    @Parameter("How a caption ends: its credit.") var ends: [PatternText] = []
    @Parameter("How a caption begins.") var starts: [PatternText] = []
    @Parameter("A credit alone on its line; a short line right above it is the caption.")
    var credits: [PatternText] = []
    @Parameter("Longer lines, in bytes, are no captions.", in: 1...) var maxLength = 700

    init() {}
}

/// Caption rules, compiled.
struct CompiledCaptions: Sendable {
    enum Form: Sendable { case ending, start, credit }

    struct Way: Sendable {
        var form: Form
        /// With its groups; the joined sets only tell which one it is.
        var pattern: Pattern
        var maxLength: Int
    }

    private(set) var ways: [Way] = []
    private(set) var ends = LinePatterns()
    private(set) var starts = LinePatterns()
    private(set) var credits = LinePatterns()
    private(set) var maxLength = 0
    private(set) var notPhotographers: Set<String> = []

    init() {}

    init(_ files: [CaptionFile]) throws {
        var sets: [[LinePatterns.Alternative]] = [[], [], []]
        for file in files {
            let definitions = PatternDefinitions(file.define)
            notPhotographers.formUnion(file.notPhotographers.map { $0.lowercased() })
            for rule in file.rules {
                maxLength = max(maxLength, rule.maxLength)
                let forms: [(Form, [PatternText])] = [
                    (.ending, rule.ends), (.start, rule.starts), (.credit, rule.credits),
                ]
                for (index, (form, texts)) in forms.enumerated() {
                    for text in texts {
                        let source = try definitions.expanded(text)
                        sets[index].append(.init(source, id: ways.count, at: text.location))
                        ways.append(
                            Way(
                                form: form, pattern: try Self.pattern(source, form, text),
                                maxLength: rule.maxLength))
                    }
                }
            }
        }
        // Names and agencies are told by their capitals.
        ends = try LinePatterns(sets[0], extent: .end, ignoresCase: false)
        starts = try LinePatterns(sets[1], extent: .start, ignoresCase: false)
        credits = try LinePatterns(sets[2], ignoresCase: false)
    }

    private static func pattern(
        _ source: String, _ form: Form, _ text: PatternText
    ) throws -> Pattern {
        let whole =
            switch form {
            case .ending: "(?:\(source))\\z"
            case .start: "\\A(?:\(source))"
            case .credit: "\\A(?:\(source))\\z"
            }
        do throws(Pattern.SyntaxError) {
            return try Pattern("(?J)" + whole, compilesToMachineCode: false)
        } catch {
            throw Diagnostics(PatternText.syntaxError(source, error, at: text.location))
        }
    }
}
