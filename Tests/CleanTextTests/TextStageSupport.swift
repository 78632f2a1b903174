import Quern
import QuernTesting
import TestSupport
import Testing

/// A text of random pieces, so that the cases of a cleaner meet each other.
func randomText(of pieces: [String], upTo count: Int, _ random: inout SeededGenerator) -> String {
    // Put together as scalars, so that no piece is joined with its neighbour on the way.
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &random) {
        view.append(contentsOf: pieces.randomElement(using: &random)!.unicodeScalars)
    }
    return String(view)
}

/// What must hold of a document that was made from `source` by any cleaning.
func checkMap(_ document: Document, of source: String, _ note: Comment) {
    let origin = Array(source.utf8)
    let text = Array(document.text.utf8)
    #expect(String(validating: text, as: UTF8.self) != nil, note)
    var last = 0
    for offset in text.indices {
        let range = document.sourceMap.originRange(of: offset..<(offset + 1))
        #expect(range.lowerBound >= 0 && range.upperBound <= origin.count, note)
        #expect(range.lowerBound >= last, note)
        last = range.lowerBound
        // A byte that stands for one byte is a copy of it, unless it was put in its place.
        if range.count == 1, text[offset] >= 0x80 {
            #expect(text[offset] == origin[range.lowerBound], note)
        }
    }
    #expect(document.sourceMap.textLength == text.count, note)
}

func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
}

extension String {
    /// Equal byte for byte; `==` takes NFC and NFD for the same.
    func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
