/// The names of a run's files, for whoever replaces them.
extension RunRecord {
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

    /// The files that a record says its run wrote, with the copies that it keeps.
    ///
    /// Records of every format are understood, because a new run may replace a run of any age.
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
        let files = outputs + (record["copies"]?.list ?? [])
        return files.compactMap { $0.record?["path"]?.string }.filter(OutputPath.isInside)
    }
}
