internal import Quern
internal import QuernText

/// Looks for ASCII phrases in lower case.
enum LowerCase {
    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ phrase: StaticString) -> Bool {
        contains(
            bytes, UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount))
    }

    static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ phrase: [UInt8]) -> Bool {
        phrase.withUnsafeBufferPointer { contains(bytes, $0) }
    }

    /// - Parameter phrase: in lower case, and beginning with a letter.
    private static func contains(
        _ bytes: UnsafeBufferPointer<UInt8>, _ phrase: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard let first = phrase.first, bytes.count >= phrase.count else { return false }
        let last = bytes.count - phrase.count
        for start in 0...last where bytes[start] | 0x20 == first {
            var length = 1
            while length < phrase.count, folded(bytes[start + length]) == phrase[length] {
                length += 1
            }
            if length == phrase.count { return true }
        }
        return false
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}

/// Phrases that count against a document, as whole words, whatever their case.
struct BadWords: Sendable {
    private let table: PhraseTable

    /// - Throws: ``StageError`` for a phrase that cannot be looked for.
    init(_ phrases: [String]) throws {
        var builder = PhraseTable.Builder()
        for phrase in phrases {
            do throws(PhraseTable.PhraseError) {
                try builder.add(phrase, value: 0, case: .ignore)
            } catch {
                throw StageError("the bad word '\(phrase)' cannot be looked for: \(error.rawValue)")
            }
        }
        table = builder.build()
    }

    func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int { table.matches(in: bytes).count }
}
