extension Plan {
    /// The hash of everything that the files of a run depend on: pipeline, stages, inputs and version.
    ///
    /// It is wider than the fingerprints of stages, because the record and the ledger show names too.
    func request(inputs: [Resource], recordLimit: Int) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("quern")
            json.string(QuernVersion.current)
            json.key("program")
            json.string(ProgramIdentity.current)
            json.key("pipeline")
            json.string(declaration.name)
            json.key("description")
            json.string(declaration.description ?? "")
            json.key("file")
            json.string(Fingerprint.sha256(declaration.file.bytes))
            json.key("variables")
            json.array { json in
                for variable in declaration.variables {
                    json.string(variable.name)
                    json.string(variable.value)
                }
            }
            json.key("patterns")
            json.array { json in for input in declaration.inputs { json.string(input.pattern) } }
            json.key("stages")
            json.array { json in
                for stage in stages {
                    json.string(stage.label)
                    json.string(stage.fingerprint)
                    for resource in stage.resources { json.string(resource.name) }
                }
            }
            json.key("record_limit")
            json.integer(recordLimit)
            json.key("inputs")
            json.array { json in
                for input in inputs {
                    json.string(input.name)
                    json.string(input.sha256)
                }
            }
        }
        return Fingerprint.sha256(json.bytes)
    }
}
