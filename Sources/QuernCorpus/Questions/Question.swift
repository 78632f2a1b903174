public import Quern

/// What can be asked of a corpus: parameters, checked when they are set, and an answer.
///
/// Commands and exporters set the parameters of the same value, so that a figure is computed in one place, whether a
/// pipeline declares it or a command asks for it.
public protocol Question: ParameterGroup {
    /// As commands have it: `collocates`.
    static var name: String { get }
    /// What the answer is, in a sentence.
    static var summary: String { get }
    /// How to ask: more than the parameters say.
    static var discussion: String { get }
    /// The parameters that a command takes without their names, in order; only the last can be a list.
    static var positional: [String] { get }

    /// The seed of what is chosen by chance; nil when nothing is.
    var seedInUse: Int? { get }

    /// The files that parameters name, with the parameter.
    var files: [(name: String, path: String)] { get }

    /// Reads the files that parameters name, and checks parameters against each other.
    ///
    /// - Throws: ``Diagnostics``, ``StageError``
    mutating func prepare(opening open: (ResourcePath) throws -> [UInt8]) throws

    /// Asks.
    ///
    /// - Throws: ``Diagnostics`` when the corpus has no such attribute, layer or field, or the answer would be too large;
    ///   ``StageError`` when the corpus is damaged.
    func answer(_ corpus: CorpusReader) throws -> Table
}

extension Question {
    public static var discussion: String { "" }
    public static var positional: [String] { ["query"] }
    public var seedInUse: Int? { nil }
    public mutating func prepare(opening open: (ResourcePath) throws -> [UInt8]) throws {}

    /// The parameters that are not what they are by default, as JSON: with the name, all that is needed to ask again.
    public var canonical: String {
        let values = parameterValues
        let defaults = Self().parameterValues
        var changed = Metadata()
        for field in values.sorted where defaults[field.name] != field.value {
            changed.append(field.name, field.value)
        }
        for (name, path) in files.sorted(by: { $0.name < $1.name }) {
            changed[name] = .string(path)
        }
        return JSONWriter.text { $0.metadata(changed) }
    }

    public var files: [(name: String, path: String)] { [] }
}

/// The questions that there are.
public enum Questions {
    public static let all: [any Question.Type] = [
        Concordance.self, Frequencies.self, Collocates.self, Keyness.self, Dispersion.self,
        Trends.self,
        LexicalDiversity.self, Cooccurrence.self,
    ]

    /// The question of a name.
    public static func named(_ name: String) -> (any Question.Type)? {
        all.first { $0.name == name }
    }
}
