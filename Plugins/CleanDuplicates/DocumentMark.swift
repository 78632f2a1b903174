internal import Quern
internal import QuernText

/// What the survey knows a document by, and how it ranks among its duplicates.
enum DocumentMark {
    static func hash(of text: String) -> UInt64 {
        text.withUTF8Bytes { Fingerprint.fast($0) }
    }

    /// How many others one document can stand for; more are not counted.
    static let mostOthers = Int(UInt32.max)

    /// How many others a document stands for already, as a stage before has noted, or its source.
    static func others(of document: Document) -> Int {
        let value = document.metadata["duplicates"]
        let number = value?.integer ?? value?.string.flatMap { Int($0) } ?? 0
        return min(max(0, number), mostOthers)
    }

    /// The number by which documents are ordered, lowest first; of equal ones the first in the input comes first.
    static func rank(of document: Document, _ keep: DuplicatesCleaner.Keep) -> UInt64 {
        switch keep {
        case .first: 0
        case .longest: UInt64.max - UInt64(document.text.utf8.count)
        case .earliest: time(of: document) ?? .max
        }
    }

    private static func time(of document: Document) -> UInt64? {
        document.metadata["date"].flatMap { PublicationTime.number(of: $0) }
    }

    /// Whether nobody can say when a document was published, so that only its place in the input ranks it.
    static func isUndated(_ document: Document) -> Bool { time(of: document) == nil }
}
