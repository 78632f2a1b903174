public import Quern

/// The line by which a figure can be found again: run, index, question, seed, and what the answer was.
///
/// ```
/// Quern: run sci-tech-policy 3f2a91c04b77d0e2; index 5d41402abc4b2a76; ask collocates {"query":"mill"}; no seed; table e4d909c290d0fb1c
/// ```
/// The run is cited by the name of the pipeline and the first digits of the SHA-256 of `quern.lock`, the index by those of its digest,
/// the table by those of its CSV form. `quern verify` of such a line asks again.
public struct Citation: Sendable, Hashable {
    /// Name of the pipeline and digest of the lock; nil for an index that lies in no run directory.
    public var run: String?
    public var index: String
    /// The question's name, and its parameters in canonical form.
    public var question: String
    public var parameters: String
    public var seed: Int?
    public var table: String

    /// How many digits of a digest are shown.
    static let digits = 16

    /// - Parameters:
    ///   - lock: SHA-256 of `quern.lock`, where the index lies in a run directory.
    public init(of table: Table, to question: some Question, in corpus: CorpusReader, lock: String?)
    {
        run = lock.map { "\(corpus.pipeline) \($0.prefix(Self.digits))" }
        index = String(corpus.digest.prefix(Self.digits))
        self.question = type(of: question).name
        parameters = question.canonical
        seed = question.seedInUse
        self.table = String(table.digest.prefix(Self.digits))
    }

    public var line: String {
        let run = run.map { "run \($0)" } ?? "no run"
        let seed = seed.map { "seed \($0)" } ?? "no seed"
        return
            "Quern: \(run); index \(index); ask \(question) \(parameters); \(seed); table \(table)"
    }

    /// Reads a line.
    ///
    /// - Throws: ``StageError`` that says which part is missing.
    public init(line: String) throws(StageError) {
        var rest = line[...]
        func skip(_ text: String) throws(StageError) {
            while rest.first == " " || rest.first == "\n" { rest = rest.dropFirst() }
            guard rest.hasPrefix(text) else {
                throw StageError(
                    "this is no citation of Quern: expected '\(text)' where it says '\(rest.prefix(30))'"
                )
            }
            rest = rest.dropFirst(text.count)
        }
        func part() -> String {
            let end = rest.firstIndex(of: ";") ?? rest.endIndex
            let part = rest[..<end]
            rest = rest[end...].dropFirst()
            return String(part)
        }
        try skip("Quern:")
        let first = part()
        run =
            first.hasPrefix(" run ")
            ? String(first.dropFirst(5)) : nil
        try skip("index ")
        index = part()
        try skip("ask ")
        guard let space = rest.firstIndex(of: " ") else {
            throw StageError("this is no citation of Quern: the question has no parameters")
        }
        question = String(rest[..<space])
        rest = rest[rest.index(after: space)...]
        let json = Array(rest.utf8)
        let length = try Self.jsonLength(json)
        parameters = String(decoding: json[..<length], as: UTF8.self)
        rest = Substring(String(decoding: json[length...], as: UTF8.self))
        try skip(";")
        while rest.first == " " { rest = rest.dropFirst() }
        let seedText = part()
        seed = seedText.hasPrefix("seed ") ? Int(seedText.dropFirst(5)) : nil
        try skip("table ")
        table = String(rest.prefix { $0.isHexDigit })
        if index.isEmpty || table.count < 8 || index.count < 8 {
            throw StageError("this is no citation of Quern: a digest is missing or too short")
        }
    }

    /// Where an object that stands in front ends.
    private static func jsonLength(_ json: [UInt8]) throws(StageError) -> Int {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for (index, byte) in json.enumerated() {
            if isEscaped {
                isEscaped = false
            } else if isInString {
                if byte == 0x5C { isEscaped = true } else if byte == 0x22 { isInString = false }
            } else if byte == 0x22 {
                isInString = true
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
            }
            if depth == 0 { return index + 1 }
        }
        throw StageError("this is no citation of Quern: the parameters do not end")
    }
}
