internal import ArgumentParser
import Quern

struct GCCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gc", abstract: "Takes out of a store what no recorded run needs.",
        discussion: """
            A run is recorded as long as its run directory is there. What goes is reported before it goes; it can be \
            computed again from the inputs at any time.
            """)

    @Argument(
        help: "The pipeline whose store is meant.", completion: .file(extensions: ["yaml", "yml"]))
    var pipeline: String?

    @Option(
        name: .long, help: ArgumentHelp("The store.", valueName: "directory"),
        completion: .directory)
    var store: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Keep what the newest runs need, so many of them.", valueName: "count"))
    var keepLast: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Keep so much at the most, such as 2GiB; the oldest runs' part goes first."),
        transform: byteSize)
    var maxSize: ByteSize?

    @Flag(name: .long, help: "Only report.")
    var dryRun = false

    @Option(name: .long, help: "How the result is printed.")
    var format: OutputFormat = .text

    func validate() throws {
        if let keepLast, keepLast < 0 {
            throw ValidationError("--keep-last must be 0 or more, not \(keepLast)")
        }
        if pipeline != nil, store != nil {
            throw ValidationError("name a pipeline or give --store, not both")
        }
    }

    func run() throws {
        let directory =
            store ?? pipeline.map { Path.join(Path.directory($0), ".quern") } ?? ".quern"
        let cleaning = try StoreCleaning(
            store: directory, keepLast: keepLast, maxSize: maxSize?.bytes)
        try Console.print(
            format == .json ? json(cleaning, directory) : text(cleaning, directory))
        if !dryRun { cleaning.perform() }
    }

    private func text(_ cleaning: StoreCleaning, _ directory: String) -> String {
        var lines: [String] = [directory]
        for run in cleaning.runs {
            let fate = run.reason.map { "goes: \($0)" } ?? "stays"
            lines.append("  \(run.directory): \(RunSummary.size(run.size)), \(fate)")
        }
        func amount(_ amount: StoreCleaning.Amount) -> String {
            "\(amount.files) \(amount.files == 1 ? "file" : "files"), \(RunSummary.size(amount.size))"
        }
        lines.append("kept: \(amount(cleaning.kept))")
        lines.append("\(dryRun ? "would be removed" : "removed"): \(amount(cleaning.removed))")
        if cleaning.unfinished.files > 0 {
            lines.append("unfinished, of runs that were killed: \(amount(cleaning.unfinished))")
        }
        return lines.joined(separator: "\n")
    }

    private func json(_ cleaning: StoreCleaning, _ directory: String) -> String {
        JSONWriter.text { json in
            func write(
                _ name: String, _ amount: StoreCleaning.Amount, to json: inout JSONWriter
            ) {
                json.key(name)
                json.object { json in
                    json.key("files")
                    json.integer(amount.files)
                    json.key("size")
                    json.integer(amount.size)
                }
            }
            json.object { json in
                json.key("store")
                json.string(directory)
                json.key("dry_run")
                json.boolean(dryRun)
                json.key("runs")
                json.array { json in
                    for run in cleaning.runs {
                        json.object { json in
                            json.key("directory")
                            json.string(run.directory)
                            json.key("size")
                            json.integer(run.size)
                            json.key("kept")
                            json.boolean(run.reason == nil)
                            if let reason = run.reason {
                                json.key("reason")
                                json.string(reason)
                            }
                        }
                    }
                }
                write("kept", cleaning.kept, to: &json)
                write("removed", cleaning.removed, to: &json)
                write("unfinished", cleaning.unfinished, to: &json)
            }
        }
    }
}
