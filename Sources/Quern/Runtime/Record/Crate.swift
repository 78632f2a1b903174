/// A run directory as a Workflow Run RO-Crate: `ro-crate-metadata.json`.
///
/// The crate follows RO-Crate 1.1 and the Process Run and Workflow Run Crate profiles 0.5
/// (https://www.researchobject.org/workflow-run-crate/): the pipeline file is the main workflow, the run is the
/// action that it was the instrument of, outputs are its results. Inputs stay where they are and are named by
/// their hash. A crate must have dates, so it is no part of what is the same in every run.
struct Crate {
    static let fileName = "ro-crate-metadata.json"
    /// With more inputs the crate would be larger than many a corpus; `quern.lock` names all of them.
    static let inputLimit = 1000

    let record: RunRecord
    private var graph: [Metadata] = []

    init(of record: RunRecord) {
        self.record = record
        graph = [descriptor, root] + profiles + workflow
        graph += software + action + inputs + variables + outputs + ownFiles
    }

    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.key("@context")
            json.array { json in
                json.string("https://w3id.org/ro/crate/1.1/context")
                json.string("https://w3id.org/ro/terms/workflow-run/context")
            }
            json.key("@graph")
            json.array { json in for entity in graph { json.metadata(entity) } }
        }
        return JSONLayout.lines(json.bytes) + [0x0A]
    }

    // MARK: The crate

    private static let processProfile = "https://w3id.org/ro/wfrun/process/0.5"
    private static let workflowProfile = "https://w3id.org/ro/wfrun/workflow/0.5"
    private static let workflowCrate = "https://w3id.org/workflowhub/workflow-ro-crate/1.0"
    private static let run = "#run"
    private static let inputCollection = "#inputs"

    private var descriptor: Metadata {
        [
            "@id": .string(Self.fileName), "@type": "CreativeWork", "about": Self.reference("./"),
            "conformsTo": Self.references(["https://w3id.org/ro/crate/1.1", Self.workflowCrate]),
        ]
    }

    private var root: Metadata {
        let name = record.pipeline.name
        let files =
            record.copies.map(\.path) + record.outputs.map(\.path) + RunDirectory.describedFiles
        return [
            "@id": "./", "@type": "Dataset", "name": .string("Run of the pipeline \(name)"),
            "description": .string(
                record.pipeline.description
                    ?? "What the pipeline \(name) made of its inputs, with the record of the run."),
            "datePublished": .string(record.timings.ended),
            "license":
                "No licence has been stated. Texts keep the rights that their sources have.",
            "conformsTo": Self.references([
                Self.processProfile, Self.workflowProfile, Self.workflowCrate,
            ]),
            "mainEntity": Self.reference(Self.identifier(mainFile)),
            "hasPart": Self.references(files.map(Self.identifier)),
            "mentions": Self.reference(Self.run),
        ]
    }

    private var profiles: [Metadata] {
        [
            (Self.processProfile, "Process Run Crate", "0.5"),
            (Self.workflowProfile, "Workflow Run Crate", "0.5"),
            (Self.workflowCrate, "Workflow RO-Crate", "1.0"),
        ].map { id, name, version in
            [
                "@id": .string(id), "@type": "CreativeWork", "name": .string(name),
                "version": .string(version),
            ]
        }
    }

    // MARK: The pipeline

    private var mainFile: String {
        record.copies.first { $0.role == .pipeline }?.path ?? RunRecord.fileName
    }

    /// The pipeline file, and what belongs to it.
    private var workflow: [Metadata] {
        record.copies.map { copy in
            var file = Self.file(copy.path, copy.sha256, copy.size)
            guard copy.role == .pipeline else {
                file["name"] = .string(Path.name(copy.path))
                file["description"] =
                    copy.role == .fragment
                    ? "A fragment that the pipeline uses." : "A file that a stage reads."
                return file
            }
            file["@type"] = ["File", "SoftwareSourceCode", "ComputationalWorkflow"]
            file["name"] = .string(record.pipeline.name)
            file["description"] = record.pipeline.description.map(Metadata.Value.string)
            file["programmingLanguage"] = Self.reference("#pipeline-language")
            file["softwareRequirements"] = Self.reference("#quern")
            let parts = record.copies.filter { $0.role != .pipeline }.map(\.path)
            if !parts.isEmpty {
                file["hasPart"] = Self.references(parts.map(Self.identifier))
            }
            let variables = record.pipeline.variables.fields.map { Self.variable($0.name) }
            file["input"] = Self.references(["#parameter-inputs"] + variables)
            file["output"] = Self.references(record.outputs.map { Self.output($0.path) })
            return file
        }
    }

    private var software: [Metadata] {
        [
            [
                "@id": "#pipeline-language", "@type": "ComputerLanguage",
                "name": "Quern pipeline (YAML)", "version": "1",
            ],
            [
                "@id": "#quern", "@type": "SoftwareApplication", "name": "Quern",
                "softwareVersion": .string(record.quern), "version": .string(record.quern),
                "operatingSystem": .string(record.platform.system),
            ],
        ]
    }

    // MARK: The run

    private var action: [Metadata] {
        let values = record.pipeline.variables.fields.map { Self.value($0.name) }
        let counts = record.counts
        return [
            [
                "@id": .string(Self.run), "@type": "CreateAction",
                "name": .string("Run of \(record.pipeline.name) with Quern \(record.quern)"),
                "description": .string(
                    """
                    \(counts.documents) documents from \(counts.inputs) files; \(counts.quarantined) in \
                    quarantine. SHA-256 of quern.lock: \(record.lock)
                    """),
                "instrument": Self.reference(Self.identifier(mainFile)),
                "startTime": .string(record.timings.started),
                "endTime": .string(record.timings.ended),
                "actionStatus": Self.reference("http://schema.org/CompletedActionStatus"),
                "object": Self.references([Self.inputCollection] + values),
                "result": Self.references(record.outputs.map { Self.identifier($0.path) }),
            ]
        ]
    }

    private var inputs: [Metadata] {
        let listed = record.inputs.count <= Self.inputLimit ? record.inputs : []
        func identifier(_ file: RecordedFile) -> String {
            "#input/" + Self.identifier(file.path)
        }
        var collection: Metadata = [
            "@id": .string(Self.inputCollection), "@type": "Collection",
            "name": .string("The input files (\(record.counts.inputs))"),
            "description":
                "They are no part of the crate; quern.lock names all of them with SHA-256 and size.",
            "exampleOfWork": Self.reference("#parameter-inputs"),
        ]
        if !listed.isEmpty { collection["hasPart"] = Self.references(listed.map(identifier)) }
        let parameter: Metadata = [
            "@id": "#parameter-inputs", "@type": "FormalParameter", "name": "inputs",
            "additionalType": "Collection", "description": "The documents to be processed.",
            "valueRequired": true, "workExample": Self.reference(Self.inputCollection),
        ]
        return [parameter, collection]
            + listed.map { file in
                [
                    "@id": .string(identifier(file)), "@type": "CreativeWork",
                    "name": .string(file.path), "sha256": .string(file.sha256),
                    "contentSize": .string(String(file.size)),
                ]
            }
    }

    private var variables: [Metadata] {
        record.pipeline.variables.fields.flatMap { field -> [Metadata] in
            [
                [
                    "@id": .string(Self.variable(field.name)), "@type": "FormalParameter",
                    "name": .string(field.name), "additionalType": "Text",
                    "description": "A variable of the pipeline.", "valueRequired": false,
                    "workExample": Self.reference(Self.value(field.name)),
                ],
                [
                    "@id": .string(Self.value(field.name)), "@type": "PropertyValue",
                    "name": .string(field.name), "value": .string(field.value.plainText),
                    "exampleOfWork": Self.reference(Self.variable(field.name)),
                ],
            ]
        }
    }

    private var outputs: [Metadata] {
        record.outputs.flatMap { output -> [Metadata] in
            var file = Self.file(output.path, output.sha256, output.size)
            file["name"] = .string(output.path)
            file["exampleOfWork"] = Self.reference(Self.output(output.path))
            return [
                file,
                [
                    "@id": .string(Self.output(output.path)), "@type": "FormalParameter",
                    "name": .string(output.path), "additionalType": "File",
                    "description": "A file that the pipeline writes.",
                    "workExample": Self.reference(Self.identifier(output.path)),
                ],
            ]
        }
    }

    private var ownFiles: [Metadata] {
        RunDirectory.describedFiles.map { name in
            var file: Metadata = [
                "@id": .string(Self.identifier(name)), "@type": "File", "name": .string(name),
            ]
            file["encodingFormat"] = Self.format(name).map(Metadata.Value.string)
            if name == RunRecord.lockName { file["sha256"] = .string(record.lock) }
            return file
        }
    }

    // MARK: Entities

    private static func file(_ path: String, _ sha256: String, _ size: Int) -> Metadata {
        var file: Metadata = [
            "@id": .string(identifier(path)), "@type": "File", "sha256": .string(sha256),
            "contentSize": .string(String(size)),
        ]
        file["encodingFormat"] = format(path).map(Metadata.Value.string)
        return file
    }

    private static func reference(_ id: String) -> Metadata.Value { .record(["@id": .string(id)]) }
    private static func references(_ ids: [String]) -> Metadata.Value {
        .list(ids.map(reference))
    }
    private static func variable(_ name: String) -> String { "#variable/" + identifier(name) }
    private static func value(_ name: String) -> String { "#value/" + identifier(name) }
    private static func output(_ path: String) -> String { "#output/" + identifier(path) }

    /// A path as a relative URI (RFC 3986): everything but unreserved characters and `/` is escaped, a colon
    /// too, before which a program would see a scheme.
    static func identifier(_ path: String) -> String {
        var uri: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: uri.append(byte)
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "/"):
                uri.append(byte)
            default: uri += "%\(HexDigits.text([byte]))".uppercased().utf8
            }
        }
        return String(decoding: uri, as: UTF8.self)
    }

    /// The media type of a file by the end of its name.
    private static func format(_ path: String) -> String? {
        let types = [
            "json": "application/json", "lock": "application/json", "jsonl": "application/jsonl",
            "csv": "text/csv", "html": "text/html", "md": "text/markdown", "txt": "text/plain",
            "yaml": "application/yaml", "yml": "application/yaml",
            "sqlite": "application/vnd.sqlite3", "xml": "application/xml",
        ]
        let name = Path.name(path)
        guard let dot = name.lastIndex(of: ".") else { return nil }
        return types[String(name[name.index(after: dot)...])]
    }
}
