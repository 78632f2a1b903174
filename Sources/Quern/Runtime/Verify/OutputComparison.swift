/// Two files that should hold the same: where they differ first.
struct OutputComparison {
    /// The first document that differs, of files with one document a line.
    struct DocumentDifference {
        let id: String
        let place: String?
        let origin: (resource: String, range: Range<Int>)?
        let difference: ValueDifference
    }

    /// In words: `line 3`.
    let detail: String
    let document: DocumentDifference?

    /// - Returns: nil when the files are the same byte for byte.
    init?(recorded: String, now: String) throws {
        let (old, new) = (try LineReader(path: recorded), try LineReader(path: now))
        var number = 0
        while true {
            number += 1
            switch (try old.next(), try new.next()) {
            case (nil, nil):
                // Only a line break at the end can be the difference.
                let sizes = (try POSIXFile.status(recorded).size, try POSIXFile.status(now).size)
                if sizes.0 == sizes.1 { return nil }
                detail = "one file ends in a line break and the other does not"
                document = nil
                return
            case (let line?, nil):
                detail = "line \(number) and those after it are not written now"
                document = DocumentLine(line).map { Self.missing($0, isNow: false) }
                return
            case (nil, let line?):
                detail = "line \(number) and those after it were not written then"
                document = DocumentLine(line).map { Self.missing($0, isNow: true) }
                return
            case (let before?, let after?):
                if before == after { continue }
                detail = "line \(number) is the first that differs"
                document = Self.difference(DocumentLine(before), DocumentLine(after))
                return
            }
        }
    }

    private static func missing(_ line: DocumentLine, isNow: Bool) -> DocumentDifference {
        let id = JSONWriter.text { $0.string(line.id) }
        return DocumentDifference(
            id: line.id, place: line.place, origin: line.origin,
            difference: ValueDifference(path: "id", old: isNow ? nil : id, new: isNow ? id : nil))
    }

    private static func difference(
        _ old: DocumentLine?, _ new: DocumentLine?
    ) -> DocumentDifference? {
        guard let old, let new,
            let difference = ValueDifference(.record(old.value), .record(new.value))
        else { return nil }
        return DocumentDifference(
            id: old.id, place: old.place, origin: old.origin, difference: difference)
    }
}
