import Quern
import QuernCorpus

/// Asks the question of a citation again.
enum CitationVerification {
    /// - Parameter directory: the run directory, or the index itself.
    /// - Throws: ``ExitStatus/differs`` when the answer is another one now, ``ExitStatus/unverifiable`` when the index is not
    ///   the one that is cited.
    static func verify(_ line: String, in directory: String, format: OutputFormat) throws {
        let cited: Citation
        do throws(StageError) { cited = try Citation(line: line) } catch {
            throw Diagnostics(.error(error.message, hints: ["a citation begins with 'Quern: run'"]))
        }
        guard let type = Questions.named(cited.question) else {
            throw Diagnostics(
                .error(
                    "there is no question '\(cited.question)'",
                    hints: [
                        Suggestion.hint(
                            for: cited.question, among: Questions.all.map { $0.name },
                            called: "questions")
                    ]))
        }
        let file = try CorpusFile.open(directory)
        guard file.corpus.digest.hasPrefix(cited.index) else {
            try report(
                "cannot be verified: the citation is of the index \(cited.index), and '\(file.corpus.path)' is \(file.corpus.digest.prefix(cited.index.count))",
                "cannot", cited, nil, format)
            throw ExitStatus.unverifiable
        }
        let table = try ask(type, cited.parameters, file)
        let now = String(table.digest.prefix(cited.table.count))
        let isSame = now == cited.table
        try report(
            isSame
                ? "identical: the table is \(now) again, \(table.rows.count) \(table.rows.count == 1 ? "row" : "rows")"
                : "differs: the citation is of the table \(cited.table), and the answer is now \(now)",
            isSame ? "identical" : "differs", cited, now, format)
        if !isSame { throw ExitStatus.differs }
    }

    private static func ask<Asked: Question>(
        _ type: Asked.Type, _ parameters: String, _ file: CorpusFile
    ) throws -> Table {
        try CorpusFile.answer(
            try QuestionArguments.question(type, parameters: parameters), from: file)
    }

    private static func report(
        _ text: String, _ answer: String, _ cited: Citation, _ now: String?, _ format: OutputFormat
    ) throws {
        guard format == .json else { return try Console.print(text) }
        try Console.print(
            JSONWriter.text { json in
                json.object { json in
                    json.key("answer")
                    json.string(answer)
                    json.key("index")
                    json.string(cited.index)
                    json.key("cited")
                    json.string(cited.table)
                    json.key("now")
                    if let now { json.string(now) } else { json.null() }
                }
            })
    }
}
