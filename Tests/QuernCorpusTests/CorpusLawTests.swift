import Quern
import QuernTesting
import QuernText
import TestSupport
import Testing

@testable import QuernCorpus

/// What must hold of every corpus, checked on invented ones against a reading of the texts that shares no code with the
/// library.
@Suite struct CorpusLawTests {
    static let documents = try? CorpusFixture.invented(700, seed: 5)

    /// Words by Swift's own characters' properties.
    static func words(_ text: String) -> [(word: String, start: Int)] {
        var words: [(String, Int)] = []
        var (current, start, place) = ("", 0, 0)
        for scalar in text.unicodeScalars {
            let isLetter =
                switch scalar.properties.generalCategory {
                case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                    .otherLetter,
                    .decimalNumber, .letterNumber, .otherNumber:
                    true
                case .nonspacingMark, .spacingMark, .enclosingMark: !current.isEmpty
                default: false
                }
            if isLetter {
                if current.isEmpty { start = place }
                current.unicodeScalars.append(scalar)
            } else if !current.isEmpty {
                words.append((current, start))
                current = ""
            }
            place += String(scalar).utf8.count
        }
        if !current.isEmpty { words.append((current, start)) }
        return words
    }

    static func folded(_ word: String) -> String {
        String(decoding: CaseFolding.folded(word.utf8), as: UTF8.self)
    }

    @Test func everyTokenIsItsBytesAndTextsAreGivenBack() throws {
        let documents = try #require(Self.documents)
        let corpus = try CorpusFixture([documents]).reader()
        let word = try #require(corpus.attribute("word"))
        #expect(corpus.documentCount == documents.count)
        var position = 0
        for (number, document) in documents.enumerated() {
            #expect(Array(try corpus.text(of: number).utf8) == Array(document.text.utf8))
            #expect(corpus.documents.id(of: number) == document.id.text)
            #expect(corpus.documents.resource(of: number) == document.origin.resource.name)
            #expect(corpus.documents.byteRange(of: number) == document.origin.range)
            #expect(corpus.documents.tokens(of: number).lowerBound == position)
            for expected in Self.words(document.text) {
                let length = expected.word.utf8.count
                let id = word.id(at: position)
                #expect(word.word(id).utf8.elementsEqual(expected.word.utf8))
                #expect(
                    corpus.byteRange(ofToken: position)
                        == expected.start..<(expected.start + length))
                #expect(corpus.documents.document(at: position) == number)
                position += 1
            }
            #expect(corpus.documents.tokens(of: number).upperBound == position)
            for field in document.metadata.fields {
                #expect(corpus.documents.value(field.name, of: number) == field.value)
            }
            #expect(
                corpus.documents.metadata(of: number).fields.count == document.metadata.fields.count
            )
        }
        #expect(corpus.tokenCount == position)
        var stream: [UInt32] = []
        word.ids(in: 0..<position, into: &stream)
        #expect(stream.indices.allSatisfy { Int(stream[$0]) == word.id(at: $0) })
    }

    @Test func positionsAndCountsAreThoseOfANaiveIndex() throws {
        let documents = try #require(Self.documents)
        let corpus = try CorpusFixture([documents]).reader()
        let word = try #require(corpus.attribute("word"))
        var positions: [[UInt8]: [Int]] = [:]
        var folded: [String: [Int]] = [:]
        var holders: [[UInt8]: Set<Int>] = [:]
        var position = 0
        for (number, document) in documents.enumerated() {
            for (text, _) in Self.words(document.text) {
                positions[Array(text.utf8), default: []].append(position)
                folded[Self.folded(text), default: []].append(position)
                holders[Array(text.utf8), default: []].insert(number)
                position += 1
            }
        }
        #expect(word.typeCount == positions.count)
        #expect(word.foldedTypeCount == folded.count)
        var frequencies: [Int] = []
        for id in 0..<word.typeCount {
            let text = word.word(id)
            let expected = positions[Array(text.utf8)] ?? []
            #expect(word.id(of: text) == id)
            #expect(word.positions(of: id).all() == expected)
            #expect(word.positions(of: id).count == expected.count)
            #expect(word.frequency(of: id) == expected.count)
            #expect(word.documentFrequency(of: id) == holders[Array(text.utf8)]?.count)
            frequencies.append(expected.count)
            let form = word.foldedID(id)
            let all = folded[Self.folded(text)] ?? []
            #expect(word.positions(ofFolded: form).all() == all)
            #expect(word.frequency(ofFolded: form) == all.count)
            #expect(
                word.documentFrequency(ofFolded: form)
                    == Set(all.map { corpus.documents.document(at: $0) }).count)
            #expect(
                word.ids(folding: text.uppercased()).contains(id) || text.contains("ß")
                    || text.contains("i\u{307}"))
            #expect(word.ids(folding: text).allSatisfy { word.foldedID($0) == form })
        }
        #expect(frequencies == frequencies.sorted(by: >))
        // Words of both forms of storage are among them.
        let lists = (0..<word.foldedTypeCount).map { PostingList(word.file, class: $0) }
        #expect(lists.contains { $0.isDense })
        #expect(lists.contains { !$0.isDense && $0.blockCount > 0 })
        #expect(lists.contains { !$0.isDense && $0.blockCount == 0 })
    }

    @Test func advancingFindsWhatStepsFind() throws {
        let corpus = try CorpusFixture([try #require(Self.documents)]).reader()
        let word = try #require(corpus.attribute("word"))
        var random = SeededGenerator(seed: 8)
        for id in stride(from: 0, to: word.typeCount, by: 3) {
            let all = word.positions(of: id).all()
            let cursor = word.positions(of: id)
            var target = 0
            while true {
                target += Int.random(in: 0..<(corpus.tokenCount / 9), using: &random)
                let expected = all.first { $0 >= target }
                let found = cursor.advance(to: target)
                #expect(found == expected)
                guard let found else { break }
                target = found + 1
            }
            var buffer = [UInt32](repeating: 0, count: 50)
            let filler = word.positions(of: id)
            var filled: [Int] = []
            while true {
                let count = buffer.withUnsafeMutableBufferPointer { filler.fill($0) }
                if count == 0 { break }
                filled += buffer[..<count].map { Int($0) }
            }
            #expect(filled == all)
        }
    }

    @Test func sliceBoundariesLeaveNoTrace() throws {
        let documents = try #require(Self.documents)
        let whole = try CorpusFixture([documents])
        let single = try CorpusFixture(documents.map { [$0] })
        let mixed = try CorpusFixture([[], Array(documents[..<7]), [], Array(documents[7...]), []])
        #expect(try single.bytes == whole.bytes)
        #expect(try mixed.bytes == whole.bytes)
        #expect(single.digest == whole.digest)
        #expect(try whole.reader().digest == whole.digest)
    }

    @Test func spansLieWhereTheAnnotationsDo() throws {
        let documents = try #require(Self.documents)
        let corpus = try CorpusFixture([documents]).reader()
        #expect(corpus.layerNames == ["names", "paragraphs"])
        let layer = try #require(corpus.layer("names"))
        var span = 0
        for (number, document) in documents.enumerated() {
            let tokens = corpus.documents.tokens(of: number)
            let words = Self.words(document.text)
            for annotation in document.annotations["names"] {
                #expect(layer.byteRange(of: span) == annotation.range)
                #expect(layer.label(of: span) == annotation.label)
                #expect(layer.id(of: span) == annotation.id)
                let inside = words.indices.filter {
                    let range = words[$0].start..<(words[$0].start + words[$0].word.utf8.count)
                    return range.overlaps(annotation.range)
                }
                let range = layer.range(of: span)
                #expect(range.count == inside.count)
                if let first = inside.first {
                    #expect(range.lowerBound == tokens.lowerBound + first)
                    #expect(layer.document(of: span) == number)
                }
                span += 1
            }
        }
        #expect(layer.count == span)
        var random = SeededGenerator(seed: 3)
        for layer in [layer, try #require(corpus.layer("paragraphs"))] {
            for _ in 0..<200 {
                let start = Int.random(in: 0..<corpus.tokenCount, using: &random)
                let document = corpus.documents.tokens(of: corpus.documents.document(at: start))
                let range =
                    start..<min(start + Int.random(in: 1..<9, using: &random), document.upperBound)
                let found = layer.spans(overlapping: range)
                let expected = (0..<layer.count).filter { layer.range(of: $0).overlaps(range) }
                #expect(expected.allSatisfy { found.contains($0) })
                #expect(found.first == expected.first)
                #expect(found.isEmpty == expected.isEmpty)
            }
        }
    }

    @Test func wordsOfALayerAreItsAnnotations() throws {
        let documents = try (0..<300).map { number in
            var document = Document.sample(
                "Die Häuser am See, \(number) davon alt.", id: "h\(number)", resource: "h.txt")
            try document.annotate(
                "tokens",
                Self.words(document.text).map { word, start in
                    Annotation(
                        start..<(start + word.utf8.count),
                        attributes: [
                            "lemma": .string(word == "Häuser" ? "Haus" : Self.folded(word))
                        ])
                })
            return document
        }
        let corpus = try CorpusFixture([documents], CorpusOptions(words: .layer)).reader()
        #expect(corpus.attributeNames == ["word", "lemma"])
        let lemma = try #require(corpus.attribute("lemma"))
        let word = try #require(corpus.attribute("word"))
        let found = try #require(lemma.id(of: "Haus"))
        let houses = lemma.positions(of: found).all()
        #expect(houses.count == 300)
        #expect(houses.allSatisfy { word.word(word.id(at: $0)) == "Häuser" })
        #expect(try corpus.text(of: 7) == documents[7].text)
    }
}
