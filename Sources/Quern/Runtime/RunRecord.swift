/// What a run leaves about itself: enough for someone else to get the same bytes.
struct RunRecord {
    static let fileName = "run.json"
    /// Changes when a reader of the record must.
    static let format = 1

    let plan: Plan
    let ledger: Ledger
    let inputs: [Resource]
    let outputs: [StagingDirectory.Finished]
    let directory: String
    let recordLimit: Int

    /// The record as JSON, one member a line at the top.
    func json(documents: Int, quarantined: Int, seconds: Double, workers: Int) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("format")
            json.integer(Self.format)
            json.key("quern")
            json.string(QuernVersion.current)
            json.key("pipeline")
            pipeline(&json)
            json.key("stages")
            json.array { json in for stage in plan.stages { self.stage(stage, &json) } }
            json.key("counts")
            json.object { json in
                json.key("documents")
                json.integer(documents)
                json.key("quarantined")
                json.integer(quarantined)
                json.key("inputs")
                json.integer(inputs.count)
                json.key("bytes")
                json.integer(inputs.reduce(0) { $0 + $1.size })
            }
            // What decides about records that are too large to be read.
            json.key("record_limit")
            json.integer(recordLimit)
            json.key("ledger")
            ledger.write(to: &json)
            json.key("inputs")
            json.array { json in
                for input in inputs { file(input.name, input.sha256, input.size, &json) }
            }
            json.key("outputs")
            json.array { json in
                for output in outputs { file(output.name, output.sha256, output.size, &json) }
            }
            json.key("platform")
            json.object { json in
                json.key("system")
                json.string(QuernVersion.platform)
                json.key("compiler")
                json.string(QuernVersion.compiler)
            }
            json.key("timings")
            json.object { json in
                json.key("seconds")
                json.number((seconds * 1000).rounded() / 1000)
                json.key("workers")
                json.integer(workers)
            }
        }
        json.newline()
        return json.bytes
    }

    private func pipeline(_ json: inout JSONWriter) {
        let declaration = plan.declaration
        json.object { json in
            json.key("name")
            json.string(declaration.name)
            if let description = declaration.description {
                json.key("description")
                json.string(description)
            }
            // Relative to the run directory, so that a project can be moved with its runs.
            json.key("file")
            json.string(fromRunDirectory(declaration.file.path))
            json.key("sha256")
            json.string(Fingerprint.sha256(declaration.file.bytes))
            json.key("inputs")
            json.array { json in
                for input in declaration.inputs {
                    json.object { json in
                        json.key("pattern")
                        json.string(input.pattern)
                        json.key("base")
                        json.string(fromRunDirectory(input.baseDirectory))
                    }
                }
            }
            json.key("variables")
            json.object { json in
                for variable in declaration.variables {
                    json.key(variable.name)
                    json.string(variable.value)
                }
            }
            json.key("fingerprint")
            json.string(plan.fingerprint)
        }
    }

    private func fromRunDirectory(_ path: String) -> String {
        Path.relative(Path.absolute(path), to: Path.absolute(directory))
    }

    private func stage(_ stage: PlannedStage, _ json: inout JSONWriter) {
        json.object { json in
            json.key("label")
            json.string(stage.label)
            json.key("kind")
            json.string(stage.kind.rawValue)
            json.key("name")
            json.string(stage.name)
            json.key("version")
            json.integer(stage.version)
            json.key("plugin")
            json.string("\(stage.plugin.name) \(stage.plugin.version)")
            json.key("parameters")
            json.metadata(stage.parameters)
            json.key("on_error")
            json.string(stage.onError.rawValue)
            if let condition = stage.condition {
                json.key("when")
                json.string(condition.canonical)
            }
            if !stage.resources.isEmpty {
                json.key("resources")
                json.array { json in
                    for resource in stage.resources {
                        file(resource.name, resource.sha256, resource.size, &json)
                    }
                }
            }
            json.key("fingerprint")
            json.string(stage.fingerprint)
        }
    }

    private func file(_ name: String, _ sha256: String, _ size: Int, _ json: inout JSONWriter) {
        json.object { json in
            json.key("path")
            json.string(name)
            json.key("sha256")
            json.string(sha256)
            json.key("size")
            json.integer(size)
        }
    }

    /// What stands in a run directory while files are moved into it: a record of nothing but names.
    static func marker(for names: [String]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("format")
            json.integer(format)
            json.key("quern")
            json.string(QuernVersion.current)
            json.key("outputs")
            json.array { json in
                for name in names {
                    json.object { json in
                        json.key("path")
                        json.string(name)
                    }
                }
            }
        }
        json.newline()
        return json.bytes
    }

    /// The files that a record says its run wrote.
    ///
    /// - Throws: ``RunFailure`` when the file is no record: whoever keeps a file of this name for
    ///   something else must not lose what lies beside it.
    static func outputNames(ofRecordAt path: String) throws -> [String] {
        let bytes = try POSIXFile.read(path)
        let record = bytes.withUnsafeBytes { buffer in
            var scanner = JSONScanner(buffer)
            return try? scanner.value()?.record
        }
        guard let record, record["format"]?.integer != nil, record["quern"]?.string != nil,
            let outputs = record["outputs"]?.list
        else {
            throw RunFailure(
                description: """
                    '\(path)' is no record of a run, or a damaged one; choose another place with --out, \
                    or remove it
                    """)
        }
        // The record could have been edited; nothing but files of the run directory may be removed.
        return outputs.compactMap { $0.record?["path"]?.string }.filter(OutputPath.isInside)
    }
}

/// What this build is.
public enum QuernVersion {
    public static let current = "0.1.0"

    static var platform: String {
        #if os(Linux)
            let system = "linux"
        #elseif os(macOS)
            let system = "macos"
        #else
            let system = "other"
        #endif
        #if arch(x86_64)
            return system + "-x86_64"
        #elseif arch(arm64)
            return system + "-arm64"
        #else
            return system
        #endif
    }

    static var compiler: String {
        #if compiler(>=6.4)
            "swift 6.4 or newer"
        #elseif compiler(>=6.3)
            "swift 6.3"
        #else
            "swift 6.2"
        #endif
    }
}
