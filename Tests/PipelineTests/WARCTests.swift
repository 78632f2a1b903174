import Foundation
import TestSupport
import Testing

/// Web archives, with the real program.
@Suite struct WARCTests {
    /// Every record that another reader finds, by what becomes of it: documents, passed over, quarantined.
    static let suite: [(file: String, documents: Int, dropped: Int, quarantined: Int)] = [
        ("fastwarc/block-sized-records.warc", 0, 3, 0),
        ("fastwarc/block-sized-records.warc.gz", 0, 3, 0),
        ("fastwarc/block-sized-records.warc.lz4", 0, 3, 0),
        // The only record is cut off, and so is the gzip stream.
        ("fastwarc/clipped.warc.gz", 0, 0, 2),
        ("fastwarc/clueweb-quirk.warc.gz", 29, 1, 0),
        ("fastwarc/warcfile.warc", 16, 34, 0),
        ("fastwarc/warcfile.warc.gz", 16, 34, 0),
        ("fastwarc/warcfile.warc.lz4", 16, 34, 0),
        ("jwarc/cc.warc.gz", 1, 0, 0),
        ("jwarc/gzip_extra_sl.warc.gz", 0, 1, 0),
        // Of four heads, one is good, and its block of one byte is no response.
        ("warcio/bad.arc", 0, 0, 4),
        ("warcio/example-bad-non-chunked.warc.gz", 1, 5, 0),
        ("warcio/example-bad.warc.gz.bad", 1, 5, 0),
        ("warcio/example-digest.warc", 0, 4, 0),
        ("warcio/example-iana.org-chunked.warc", 1, 2, 0),
        ("warcio/example-resource.warc.gz", 1, 2, 0),
        // A picture is no text.
        ("warcio/example-space-in-target-uri.warc.gz", 0, 1, 1),
        ("warcio/example-space-in-url.arc", 0, 1, 1),
        ("warcio/example-trunc.warc", 0, 3, 1),
        ("warcio/example-wget-bad-target-uri.warc.gz", 3, 3, 0),
        ("warcio/example-wrong-chunks.warc.gz", 1, 1, 0),
        ("warcio/example.arc", 1, 1, 0),
        ("warcio/example.arc.gz", 1, 1, 0),
        ("warcio/example.warc", 1, 5, 0),
        ("warcio/example.warc.gz", 1, 5, 0),
        ("warcio/post-test.warc.gz", 3, 3, 0),
    ]

    /// Where something is wrong: the line and the bytes of the record, and the byte that the error names.
    struct Fault: Equatable {
        let line: Int
        let range: Range<Int>
        let byte: Int?

        init(line: Int, _ range: Range<Int>, byte: Int?) {
            (self.line, self.range, self.byte) = (line, range, byte)
        }

        init(of quarantined: Substring) throws {
            let object = try JSONSerialization.jsonObject(with: Data(quarantined.utf8))
            let entry = try #require(object as? [String: Any])
            line = try #require(entry["line"] as? Int)
            range = try #require(entry["start"] as? Int)..<(#require(entry["end"] as? Int))
            let error = try #require(entry["error"] as? String)
            byte = error.firstRange(of: " at byte ").flatMap {
                Int(error[$0.upperBound...].prefix { $0.isNumber })
            }
        }
    }

    /// The faults of the suite, by file.
    static let faults: [String: [Fault]] = [
        "fastwarc/clipped.warc.gz": [
            // Of the compressed file, and of what it holds.
            Fault(line: 1, 0..<0, byte: 18184), Fault(line: 1, 0..<75657, byte: 75657),
        ],
        "warcio/bad.arc": [
            Fault(line: 1, 0..<134, byte: 0), Fault(line: 5, 134..<202, byte: 134),
            Fault(line: 7, 202..<262, byte: 260), Fault(line: 10, 262..<331, byte: 262),
        ],
        "warcio/example-space-in-target-uri.warc.gz": [Fault(line: 13, 267..<633, byte: nil)],
        "warcio/example-space-in-url.arc": [Fault(line: 5, 151..<1873, byte: 1873)],
        // The last six bytes of its body lie behind its length, and belong to it.
        "warcio/example-trunc.warc": [Fault(line: 31, 1197..<2566, byte: 2560)],
    ]

    static let pipeline = """
        quern: 1
        name: web
        inputs: []
        stages:
          - parse: warc
            routes:
              - {media: '*', parse: text}
          - export: jsonl
            to: documents.jsonl
        """

    @Test(
        .enabled(if: SharedData.suites.has("warc"), Comment(rawValue: SharedData.absent)),
        arguments: suite)
    func readableRecordsAndLocatedErrors(
        file: String, documents: Int, dropped: Int, quarantined: Int
    ) throws {
        let directory = try TemporaryDirectory()
        try directory.write("web.yaml", Self.pipeline)
        let path = SharedData.suites.path("warc/" + file)
        let outcome = try QuernProcess.run(
            ["run", "web.yaml", "--no-store", "--input", path], in: directory.path)
        #expect(outcome.status == (quarantined > 0 ? 3 : 0), "\(outcome.errors)")
        let ledger = try directory.text("out/web/ledger.csv").split(separator: "\n")
        func count(_ outcome: String) -> Int {
            ledger.filter { $0.hasPrefix("parse: warc,parse,\(outcome),") }.reduce(0) {
                $0 + (Int($1.split(separator: ",").last ?? "") ?? 0)
            }
        }
        #expect(count("out") == documents, "\(ledger)")
        #expect(count("dropped") == dropped, "\(ledger)")
        #expect(count("quarantined") == quarantined, "\(ledger)")
        let places = try directory.text("out/web/quarantine.jsonl").split(separator: "\n").map {
            try Fault(of: $0)
        }
        #expect(places == Self.faults[file, default: []], "\(places)")
    }

    /// What becomes of an archive: its documents and its quarantine, as lines of JSON.
    private func outcome(
        of archive: [UInt8], _ stages: String, in directory: TemporaryDirectory,
        options: [String] = []
    ) throws -> (status: Int32, documents: [String], errors: [Substring]) {
        try directory.write(
            "web.yaml",
            "quern: 1\nname: web\ninputs: []\nstages:\n" + stages
                + "\n  - export: jsonl\n    to: documents.jsonl\n")
        try directory.write("a.warc", Data(archive))
        let outcome = try QuernProcess.run(
            ["run", "web.yaml", "--no-store", "--input", "a.warc"] + options, in: directory.path)
        return (
            outcome.status,
            try directory.text("out/web/documents.jsonl").split(separator: "\n").map(String.init),
            try directory.text("out/web/quarantine.jsonl").split(separator: "\n")
        )
    }

    /// A bad row in an archive costs what it costs in a file, and says where it stands in the archive.
    @Test(arguments: [false, true]) func badRows(isPacked: Bool) throws {
        let directory = try TemporaryDirectory()
        let table = Array("id,text\na1,Tea\na2,\"Milk\"x,y\na3,Rice\na4,Oats\n".utf8)
        let before = record(0, Array("id,text\nb1,Rye\n".utf8), type: "text/csv")
        let archive =
            before
            + record(
                1, isPacked ? Packed.gzip(table) : table, coding: isPacked ? "gzip" : nil,
                type: "text/csv")
        let found = try outcome(of: archive, "  - parse: warc", in: directory)
        #expect(found.status == 3)
        #expect(found.documents.count == 4, "\(found.documents)")
        let error = try #require(found.errors.first)
        #expect(found.errors.count == 1)
        if isPacked {
            // The line of the body, and that of the table in the message.
            let body = try #require(archive.firstRange(of: [0x1F, 0x8B])).lowerBound
            let line = 1 + archive[..<body].count { $0 == 0x0A }
            #expect(error.contains("\"line\":\(line),"), "\(error)")
            #expect(error.contains("line 3"), "\(error)")
            #expect(error.contains(" at decoded byte "), "\(error)")
            #expect(error.contains("\"start\":\(body),"), "\(error)")
        } else {
            let row = try #require(archive.firstRange(of: Array("a2,".utf8))).lowerBound
            let line = 1 + archive[..<row].count { $0 == 0x0A }
            #expect(error.contains("\"line\":\(line),"), "\(error)")
            #expect(error.contains("line \(line)"), "\(error)")
            #expect(error.contains("\"start\":\(row),"), "\(error)")
            let place = try #require(error.firstRange(of: " at byte "))
            let byte = try #require(Int(error[place.upperBound...].prefix { $0.isNumber }))
            #expect((row..<(row + 12)).contains(byte), "\(error)")
        }
    }

    /// Where a page of XML is not well-formed, in bytes of the archive.
    @Test func badPages() throws {
        let directory = try TemporaryDirectory()
        let archive =
            record(0, Array("The mill.".utf8))
            + record(1, Array("<a>\n<b>text</a>".utf8), type: "application/xml")
        let found = try outcome(of: archive, "  - parse: warc", in: directory)
        #expect(found.documents.count == 1)
        let place = try #require(archive.firstRange(of: Array("</a>".utf8))).lowerBound
        let error = try #require(found.errors.first)
        #expect(error.contains("'b' is open at byte \(place)"), "\(error)")
        // All of the record is bad, and its line is the first.
        let line = 1 + record(0, Array("The mill.".utf8)).count { $0 == 0x0A }
        #expect(error.contains("\"line\":\(line),"), "\(error)")
    }

    /// What is wrong with one element of many is said of its document.
    @Test func mistakesInElements() throws {
        let directory = try TemporaryDirectory()
        let page =
            Array("<a><d>Mill</d>\n<d>R".utf8) + [0xFF] + Array("iver</d><d>Lock</d></a>".utf8)
        let found = try outcome(
            of: record(0, page, type: "application/xml"),
            """
              - parse: warc
                routes:
                  - {media: '*', parse: xml, with: {document: [//d], encoding: utf-8}}
            """, in: directory)
        #expect(found.documents.count == 3)
        #expect(found.documents.map { $0.contains("invalid_bytes") } == [false, true, false])
        #expect(found.documents[1].contains("\"invalid_offsets\":[4]"), "\(found.documents[1])")
    }

    /// Documents of one page that had to be decoded have their own bytes of it.
    @Test(arguments: ["lines", "text", "xml", "csv"]) func placesInPartsOfDecodedPages(
        parser: String
    ) throws {
        let directory = try TemporaryDirectory()
        let (page, options) =
            switch parser {
            case "lines": ("The first mill.\nThe second  mill.\n", "")
            case "text": ("The first mill.\n---\nThe second  mill.\n", "split: '^---$'")
            case "xml":
                ("<a><d>The first mill.</d><d>The second&#32;&#32;mill.</d></a>", "document: [//d]")
            default: ("text\nThe first mill.\nThe second  mill.\n", "")
            }
        // XML has white space of its own collapsed.
        let (wanted, text) = parser == "xml" ? ("second&#32;", "second") : ("second  ", "second  ")
        let found = try outcome(
            of: record(0, Packed.gzip(Array(page.utf8)), coding: "gzip"),
            """
              - parse: warc
                routes:
                  - {media: '*', parse: \(parser), with: {\(options)}}
              - clean: replace
                rules: [{text: '\(text)', name: cut}]
            """, in: directory)
        #expect(found.documents.count == 2, "\(found.documents)")
        let place = try #require(Array(page.utf8).firstRange(of: Array(wanted.utf8))).lowerBound
        let why = try QuernProcess.run(["why", "out/web", "page-0#2"], in: directory.path).output
        #expect(why.contains(" decoded bytes \(place)–\(place + text.utf8.count), "), "\(why)")
    }

    /// A record of a page whose body is sent as `coding` says.
    private func record(
        _ number: Int, _ body: [UInt8], coding: String? = nil, transfer: String? = nil,
        type: String = "text/plain; charset=iso-8859-1"
    ) -> [UInt8] {
        var block = "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n"
        if let coding { block += "Content-Encoding: \(coding)\r\n" }
        if let transfer { block += "Transfer-Encoding: \(transfer)\r\n" }
        let content = Array((block + "\r\n").utf8) + body
        let head = """
            WARC/1.0\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:page-\(number)>\r
            WARC-Target-URI: https://mill.example/\(number)\r
            WARC-Date: 2024-03-05T10:00:00Z\r
            Content-Type: application/http; msgtype=response\r
            Content-Length: \(content.count)\r
            \r

            """
        return Array(head.utf8) + content + Array("\r\n\r\n".utf8)
    }

    /// What servers say of the encoding of everything they send is not believed where it cannot be, or where the page knows better.
    @Test(arguments: [
        ("utf-8", "windows-1251"), ("utf-8", nil), ("shift_jis", "windows-1251"),
        ("iso-8859-1", "windows-1251"), ("iso-8859-1", nil), ("windows-1251", "utf-8"),
        ("windows-1251", nil),
    ]) func encodingsThatServersDeclare(server: String, page: String?) throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "web.yaml",
            Self.pipeline.replacingOccurrences(
                of: "{media: '*', parse: text}", with: "{media: '*', parse: html}"))
        let words =
            "Мельница стоит у реки, и вода в реке высока, говорит мельник. Хлеб в городе подорожал."
        let meta = page.map { "<meta charset=\($0)>" } ?? ""
        let html =
            "<html><head>\(meta)<title>Мельница</title></head><body><p>\(words)</p></body></html>"
        // Cyrillic letters stand in one row of windows-1251.
        let body = html.unicodeScalars.map {
            $0.isASCII ? UInt8($0.value) : UInt8(0xC0 + $0.value - 0x410)
        }
        try directory.write(
            "a.warc", Data(record(0, body, type: "text/html; charset=\(server)")))
        let outcome = try QuernProcess.run(
            ["run", "web.yaml", "--no-store", "--input", "a.warc"], in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let text = try directory.text("out/web/documents.jsonl")
        // A western text is what it is then, as browsers would show it.
        let isLost = server == "iso-8859-1" && page == nil
        #expect(text.contains(words) != isLost, "\(text)")
    }

    /// A text that is cut in the midst of a character is what it is called all the same.
    @Test func charactersThatAreCut() throws {
        let directory = try TemporaryDirectory()
        try directory.write("web.yaml", Self.pipeline)
        let cut = Array("The mill stands 🌾".utf8.dropLast())
        let mixed = Array("Ein Müller und ".utf8) + [0x4D, 0xFC] + Array("ller".utf8)
        let type = "text/plain; charset=utf-8"
        try directory.write(
            "a.warc", Data(record(0, cut, type: type) + record(1, mixed, type: type)))
        _ = try QuernProcess.run(
            ["run", "web.yaml", "--no-store", "--input", "a.warc"], in: directory.path)
        let text = try directory.text("out/web/documents.jsonl")
        #expect(
            text.contains("The mill stands \u{FFFD}\"")
                && text.contains("Ein Müller und M\u{FFFD}ller"))
    }

    /// Where a page had to be decoded, places of edits are places in what was decoded, and are called that.
    @Test func placesInDecodedPages() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "web.yaml",
            Self.pipeline.replacingOccurrences(
                of: "  - export", with: "  - clean: whitespace\n  - export"))
        let body = Array("The  mill stands.".utf8)
        try directory.write(
            "a.warc",
            Data(record(0, body) + record(1, Packed.gzip(body), coding: "gzip")))
        let outcome = try QuernProcess.run(
            ["run", "web.yaml", "--no-store", "--input", "a.warc"], in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        func why(_ id: String, _ format: String) throws -> String {
            try QuernProcess.run(["why", "out/web", id, "--format", format], in: directory.path)
                .output
        }
        let plain = try #require(record(0, body).firstRange(of: Array("  mill".utf8))).lowerBound
        for (id, unit, start) in [
            ("page-0", "bytes", plain),
            ("page-1", "decoded bytes", 3),
        ] {
            #expect(try why(id, "text").contains(" \(unit) \(start + 1)–\(start + 2), rule"))
            #expect(try why(id, "html").contains(", \(unit) \(start + 1)–\(start + 2)"))
            #expect(try why(id, "json").contains("[[\(start + 1),\(start + 2)]]"))
        }
    }

    /// A damaged member of an archive costs its record, which is no text then, wherever it stands.
    @Test(arguments: 0..<4) func damagedMembers(kind: Int) throws {
        let directory = try TemporaryDirectory()
        try directory.write("web.yaml", Self.pipeline)
        // A page may hold what looks like a member, even in an archive that is not compressed.
        let inner = Packed.gzip(Array("WARC/1.0".utf8))
        var members = (0..<6).map { number in
            Packed.gzip(record(number, Array("Page \(number) of the mill.".utf8)))
        }
        var wanted = ["0", "1", "3", "4", "5"]
        switch kind {
        case 0: members[2][members[2].count - 6] ^= 1
        case 1: members[2][40] ^= 0x55
        case 2:
            members[2].insert(contentsOf: Array("JUNK\u{1F}".utf8) + inner.prefix(12), at: 0)
            wanted.insert("2", at: 2)
        default:
            members[5].removeLast(12)
            wanted = ["0", "1", "2", "3", "4"]
        }
        try directory.write("a.warc.gz", Data(members.flatMap(\.self)))
        let outcome = try QuernProcess.run(
            ["run", "web.yaml", "--no-store", "--input", "a.warc.gz"], in: directory.path)
        #expect(outcome.status == 3)
        let lines = try directory.text("out/web/documents.jsonl").split(separator: "\n")
        #expect(
            lines.map { $0.dropFirst("{\"id\":\"page-".count).prefix(1) } == wanted.map { $0[...] })
        let error = try directory.text("out/web/quarantine.jsonl")
        #expect(error.contains("at byte"), "\(error)")
        if kind < 3 { #expect(error.contains("going on at byte"), "\(error)") }
    }

    /// Chunks that are damaged or end early give what there is, and the document says so.
    @Test(arguments: [
        ("9\r\nThe mill \r\n7\r\nstands.\r\n0\r\n\r\n", "The mill stands.", false),
        ("9\r\nThe mill \r\n7\r\nstan", "The mill stan", true),
        ("9\r\nThe mill \r\nQQ\r\nstands.", "The mill QQ\r\nstands.", true),
    ]) func damagedChunks(body: String, text: String, isDamaged: Bool) throws {
        let directory = try TemporaryDirectory()
        try directory.write("web.yaml", Self.pipeline)
        try directory.write("a.warc", Data(record(1, Array(body.utf8), transfer: "chunked")))
        let outcome = try QuernProcess.run(
            ["run", "web.yaml", "--no-store", "--input", "a.warc"], in: directory.path)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let line = try directory.text("out/web/documents.jsonl")
        let shown = text.replacing("\r\n", with: "\\r\\n")
        #expect(line.contains("\"text\":\"\(shown)"), "\(line)")
        #expect(line.contains("\"warc_truncated\":\"chunks\"") == isDamaged)
    }

    /// An archive in one piece and in compressed records, by threads and processes and out of the store.
    @Test func recordsHowever() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "web.yaml", Self.pipeline.replacing("inputs: []", with: "inputs: ['in/*']"))
        var plain: [UInt8] = []
        var packed: [UInt8] = []
        for number in 0..<600 {
            let body = Array("Page \(number) of the mill, whose wheel turns.".utf8)
            let one = record(
                number, number % 3 == 0 ? Packed.gzip(body) : body,
                coding: number % 3 == 0 ? "gzip" : nil)
            plain += one
            packed += Packed.gzip(one)
        }
        var outputs: [Data] = []
        for (bytes, name) in [(plain, "a.warc"), (packed, "a.warc.gz")] {
            try? FileManager.default.removeItem(atPath: directory.file("in"))
            try directory.write("in/" + name, Data(bytes))
            for more in [["--no-store"], ["--no-store", "--isolate"], [], ["--workers", "2"]] {
                try? FileManager.default.removeItem(atPath: directory.file("out"))
                let outcome = try QuernProcess.run(["run", "web.yaml"] + more, in: directory.path)
                #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
                let text = try directory.text("out/web/documents.jsonl")
                outputs.append(Data(text.replacing("a.warc.gz/", with: "").utf8))
            }
        }
        for output in outputs { #expect(output == outputs[0]) }
        let lines = String(decoding: outputs[0], as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 600)
        #expect(lines[0].contains("\"id\":\"page-0\""))
        #expect(lines[0].contains("\"decoding\":\"gzip\""))
        #expect(!lines[1].contains("decoding"))
        #expect(lines[1].contains("\"url\":\"https://mill.example/1\""))
        #expect(lines[1].contains("\"retrieved\":\"2024-03-05T10:00:00Z\""))
    }

    @Test func whatWarcSays() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "web.yaml",
            """
            quern: 1
            name: web
            inputs: []
            stages:
              - parse: warc
                routes:
                  - {media: text/html, parse: txet}
                  - {parse: text}
                  - {media: text/plain, parse: text, with: {titel: none}}
            """)
        let outcome = try QuernProcess.run(["check", "web.yaml"], in: directory.path)
        #expect(outcome.status == 2)
        for expected in [
            "web.yaml:7:35: error: 'parse: warc': there is no stage 'parse: txet'",
            "did you mean 'text'?",
            "web.yaml:8:17: error: 'parse: warc': the route to 'parse: text' says neither 'media' nor 'glob'",
            "web.yaml:9:49: error: 'parse: text' has no parameter 'titel'", "did you mean 'title'?",
        ] { #expect(outcome.errors.contains(expected), "\(expected) is not in\n\(outcome.errors)") }
    }
}
