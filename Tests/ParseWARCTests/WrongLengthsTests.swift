import ParseWARC
import Quern
import QuernTesting
import TestSupport
import Testing

/// Records whose lengths are not what their heads say.
@Suite struct WrongLengthsTests {
    private static let pages = ["Page one.", "Page two.", "Page three.", "Page four."]

    /// Four pages, of which the second one's length is wrong by so many bytes.
    private static func warc(_ error: Int, tail: String = "\r\n\r\n") -> String {
        pages.enumerated().map { number, page in
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://mill.example/\(number)\r\n"
                + "Content-Type: text/plain\r\n"
                + "Content-Length: \(page.utf8.count + (number == 1 ? error : 0))\r\n\r\n\(page)\(tail)"
        }.joined()
    }

    private static func arc(_ error: Int) -> String {
        "filedesc://a.arc 0.0.0.0 20010101000000 text/plain 12\n1 0 Mill\nURL\n\n"
            + pages.enumerated().map { number, page in
                let block = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n\(page)"
                let length = block.utf8.count + (number == 1 ? error : 0)
                return
                    "http://mill.example/\(number) 1.2.3.4 20010101000000 text/plain \(length)\n\(block)\n"
            }.joined()
    }

    private struct Outcome {
        var texts: [String] = []
        var faults: [(message: String, place: Int)] = []
    }

    /// What becomes of a file, record by record, as in a run: a bad one costs itself.
    private static func outcome(of file: String) throws -> Outcome {
        let bytes = Array(file.utf8)
        var outcome = Outcome()
        var start = 0
        let ends = try #require(cutter).ends(in: bytes, step: bytes.count) + [bytes.count]
        for end in ends where end > start {
            do {
                let record = String(decoding: bytes[start..<end], as: UTF8.self)
                outcome.texts += try Archive.parsed(record).documents.map(\.text)
            } catch let error as StageError {
                outcome.faults.append((error.message, start + (error.offset ?? 0)))
            }
            start = end
        }
        return outcome
    }

    private static var cutter: (any RecordCutter)? {
        if case .records(let cutter) = WARCParser().framing { cutter } else { nil }
    }

    /// An archive in an archive stays whole where its length is right, also if one line break stands behind it, or nothing.
    @Test(arguments: ["\r\n\r\n", "\r\n", ""]) func archivesInArchives(end: String) throws {
        let inner =
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://inner.example/\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nInner."
        let text = "Before.\r\n\r\n\(inner)"
        let record =
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://mill.example/1\r\nContent-Type: text/plain\r\nContent-Length: \(text.utf8.count)\r\n\r\n\(text)"
        let found = try Self.outcome(
            of: [record, record].map { $0 + (end.isEmpty ? "\r\n" : end) }
                .joined().trimmed(end.isEmpty ? 2 : 0))
        #expect(found.texts == [text, text])
        #expect(found.faults.isEmpty)
    }

    /// A length that reaches into other records, or beyond the file, costs its own.
    @Test(arguments: [true, false]) func tooLarge(isWARC: Bool) throws {
        let good = isWARC ? Self.warc(0) : Self.arc(0)
        let start = try #require(good.place(of: "Page two.")).upperBound
        let next = try #require(good.place(of: isWARC ? "/2\r\n" : "http://mill.example/2"))
            .lowerBound
        let ends = isWARC ? ["\r\n\r\n"] : ["\n", "\r\n"]
        var tried = 0
        for error in (next + 1 - start)..<(good.utf8.count + 500 - start) {
            // Where line breaks stand by chance, nothing tells that they do not end this record.
            let behind = good.utf8.dropFirst(start + error)
            let isHalf = good.utf8.dropFirst(start + error - 1).first == 0x0D
            if !isHalf, ends.contains(where: { behind.starts(with: $0.utf8) }) { continue }
            if isWARC, ["\r\nWARC/", "WARC/"].contains(where: { behind.starts(with: $0.utf8) }) {
                continue
            }
            // The same holds of the end of the file: some writers leave the line breaks out there.
            let isInFile = start + error <= good.utf8.count
            if isInFile, behind.allSatisfy({ $0 == 0x0A || $0 == 0x0D }) { continue }
            tried += 1
            let file = isWARC ? Self.warc(error) : Self.arc(error)
            let found = try Self.outcome(of: file)
            #expect(
                found.texts == ["Page one.", "Page three.", "Page four."],
                "\(error) bytes too many")
            let place = try #require(file.place(of: "Page two.")).upperBound
            #expect(found.faults.count == 1, "\(error) bytes too many")
            let fault = try #require(found.faults.first)
            #expect(fault.message.contains("ends early"))
            #expect(fault.place == place + (isWARC ? 4 : 1), "\(error) bytes too many")
        }
        #expect(tried > 500)
    }

    /// What is left of a record whose length is too small belongs to it, and what comes behind it is read.
    @Test(arguments: [true, false]) func tooSmall(isWARC: Bool) throws {
        for error in 1..<8 {
            let file = isWARC ? Self.warc(-error) : Self.arc(-error)
            let found = try Self.outcome(of: file)
            #expect(found.texts == ["Page one.", "Page three.", "Page four."])
            let fault = try #require(found.faults.first)
            #expect(found.faults.count == 1)
            #expect(fault.message.contains("does not end where its head says"))
            let place = try #require(file.place(of: "Page two.")).upperBound
            #expect(fault.place == place - error)
        }
    }

    /// After lines that are no record, an ARC file goes on at the next one that is.
    @Test func linesBetweenOldRecords() throws {
        let second = "http://mill.example/1 "
        let file = Self.arc(0).replacing(
            second, with: "\nhave a look\n\nWe hold no record.\n\(second)")
        let found = try Self.outcome(of: file)
        #expect(found.texts == Self.pages)
        #expect(found.faults.count == 1)
    }

    /// What an archive says of archives is not cut where its length is right.
    @Test(arguments: ["\r\n\r\n", "\n\n"]) func archivesInARecord(tail: String) throws {
        let inner = Self.warc(0, tail: tail) + Self.arc(0)
        for page in [inner, "The file says:\r\n\r\nWARC/1.0\r\n\r\n", "\r\n\r\n" + inner] {
            let found = try Self.outcome(
                of: Archive.resource("Before.") + Archive.resource(page)
                    + Archive.resource("After."))
            #expect(found.texts == ["Before.", page, "After."])
            #expect(found.faults.isEmpty)
        }
    }

    /// Writers leave out line breaks behind a record, or count them.
    @Test(arguments: ["", "\n", "\r\n", "\n\n", "\r\n\r\n\r\n\r\n"])
    func otherEndsOfRecords(tail: String) throws {
        let found = try Self.outcome(of: Self.warc(0, tail: tail))
        #expect(found.texts == Self.pages)
        #expect(found.faults.isEmpty)
        let last = try Self.outcome(of: String(Self.warc(0).dropLast(2)))
        #expect(last.texts == Self.pages)
        let counted = try Self.outcome(of: Self.warc(4))
        #expect(counted.texts.count == 4)
        #expect(counted.faults.isEmpty)
    }

    /// Whatever is damaged, records do not depend on the pieces that the bytes come in, nor on where slices are cut.
    @Test func laws() throws {
        let cutter = try #require(Self.cutter)
        var random = SeededGenerator(seed: 5)
        let parts =
            ["\r\n", "\n", "\r\n\r\n", "\n\n", "W", "WARC/1.0\r\n", "h", "http:", "JUNK", "77 "]
            + ["http://mill.example/ 1.2.3.4 20010101000000 text/plain 9\n"]
        for _ in 0..<200 {
            var file = Array((Self.warc(0, tail: "\n\n") + Self.arc(0) + Self.warc(0)).utf8)
            file.removeFirst(Int.random(in: 0..<20, using: &random))
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<file.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0:
                    file.removeSubrange(
                        place..<min(file.count, place + Int.random(in: 1...80, using: &random)))
                case 1:
                    // A digit of a length, more often than not.
                    guard let digit = file[place...].firstIndex(where: { 0x30...0x39 ~= $0 })
                    else { continue }
                    file[digit] = UInt8.random(in: 0x30...0x39, using: &random)
                default:
                    file.insert(
                        contentsOf: (parts.randomElement(using: &random) ?? "").utf8, at: place)
                }
            }
            let text = String(decoding: file, as: UTF8.self)
            #expect(cutter.lawfulEnds(in: file) != nil, "\(text.debugDescription)")
        }
    }

    /// A file of nothing but heads that promise too much takes time in proportion to its size.
    @Test func promises() throws {
        let cutter = try #require(Self.cutter)
        let heads = [
            "WARC/1.0\r\nContent-Length: 500010\r\n\r\n", "http://a 1 20010101 b 500010\n",
        ]
        for head in heads {
            let file = Array(String(repeating: head, count: 20_000).utf8)
            let clock = ContinuousClock()
            let time = clock.measure {
                #expect(cutter.ends(in: file, step: 1 << 12).count == 19_999)
            }
            #expect(time < .seconds(20))
        }
    }
}

extension String {
    /// Without so many bytes at its end.
    fileprivate func trimmed(_ count: Int) -> String {
        String(decoding: utf8.dropLast(count), as: UTF8.self)
    }
}
