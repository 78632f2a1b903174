internal import ArgumentParser
import Quern

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says everything that is wrong with a pipeline; runs nothing.")

    @OptionGroup var pipeline: PipelineOptions

    @Option(name: .long, help: "How the result is printed.")
    var format: OutputFormat = .text

    func run() throws {
        var found: [Diagnostic] = []
        do {
            let plan = try pipeline.plan()
            found = plan.warnings
            do { _ = try Inputs(of: plan.declaration) } catch { found += error.all }
        } catch let error as Diagnostics {
            found = error.all
        }
        let failed = found.contains { $0.severity == .error }
        switch format {
        case .json: try Console.print(DiagnosticJSON.text(found))
        case .text:
            Console.report(found)
            let errors = found.count { $0.severity == .error }
            if failed {
                Console.note("\(pipeline.pipeline): \(errors) \(errors == 1 ? "error" : "errors")")
            } else {
                try Console.print("\(pipeline.pipeline): no errors")
            }
        }
        if failed { throw ExitStatus.wrong }
    }
}

/// Diagnostics for programs.
enum DiagnosticJSON {
    static func text(_ diagnostics: [Diagnostic]) -> String {
        JSONWriter.text { json in
            json.array { json in
                for diagnostic in diagnostics {
                    json.object { json in
                        json.key("severity")
                        json.string(diagnostic.severity.rawValue)
                        json.key("message")
                        json.string(diagnostic.message)
                        if let location = diagnostic.location { write(location, to: &json) }
                        if !diagnostic.hints.isEmpty {
                            json.key("hints")
                            json.array { json in for hint in diagnostic.hints { json.string(hint) }
                            }
                        }
                        if !diagnostic.related.isEmpty {
                            json.key("related")
                            json.array { json in
                                for related in diagnostic.related {
                                    json.object { json in
                                        json.key("message")
                                        json.string(related.message)
                                        write(related.location, to: &json)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func write(_ location: SourceLocation, to json: inout JSONWriter) {
        json.key("file")
        json.string(location.file.path)
        json.key("line")
        json.integer(location.line)
        json.key("column")
        json.integer(location.column)
        json.key("length")
        json.integer(location.width)
    }
}
