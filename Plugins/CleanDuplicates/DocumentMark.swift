internal import Quern
internal import QuernText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the survey knows a document by, and how it ranks among its duplicates.
enum DocumentMark {
    /// A hash of where the document stands: resource, place and identity. Identity alone would not do, because equal
    /// records of one file share it.
    static func place(of document: Document) -> UInt64 {
        var hash = hash(of: document.origin.resource.name)
        hash = (hash ^ UInt64(document.origin.range.lowerBound)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        return (hash ^ self.hash(of: document.id.text)) &* 0xBF58_476D_1CE4_E5B9
    }

    static func hash(of text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { Fingerprint.fast(UnsafeRawBufferPointer($0)) }
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
        case .first: return 0
        case .longest: return UInt64.max - UInt64(document.text.utf8.count)
        case .earliest:
            guard var date = document.metadata.date else { return .max }
            return date.withUTF8 { time(in: $0) } ?? .max
        }
    }

    /// A date of ISO 8601 as a number that grows with time: year, month, day, and the time of day where there is one.
    /// Missing parts count as the first possible; a zone is not taken into account.
    private static func time(in bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
        var index = 0
        func number(_ digits: Int) -> UInt64? {
            guard index + digits <= bytes.count else { return nil }
            var value: UInt64 = 0
            for place in index..<(index + digits) {
                guard case 0x30...0x39 = bytes[place] else { return nil }
                value = value * 10 + UInt64(bytes[place] - 0x30)
            }
            index += digits
            return value
        }
        guard var time = number(4) else { return nil }
        for _ in 0..<5 {
            if index < bytes.count, !(0x30...0x39).contains(bytes[index]) { index += 1 }
            time = time * 100 + (number(2) ?? 0)
        }
        return time
    }
}
