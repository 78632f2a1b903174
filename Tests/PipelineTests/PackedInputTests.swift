import Foundation
import TestSupport
import Testing

/// Compressed files and archives as inputs, with the real program.
@Suite struct PackedInputTests {
    static let pipeline = """
        quern: 1
        name: grind
        inputs:
          - path: in/*
        stages:
          - parse: route
            routes:
              - {glob: '*.jsonl', parse: jsonl}
              - {glob: '*.txt', parse: text}
          - export: jsonl
            to: documents.jsonl
        """

    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        try directory.write("grind.yaml", Self.pipeline)
    }

    private func put(_ name: String, _ bytes: [UInt8]) throws {
        try directory.write("in/" + name, Data(bytes))
    }

    private func run(_ more: [String] = []) throws -> QuernProcess.Outcome {
        try QuernProcess.run(["run", "grind.yaml"] + more, in: directory.path)
    }

    /// Texts and resources of the documents, in order.
    private func documents() throws -> [(text: String, resource: String)] {
        try directory.text("out/grind/documents.jsonl").split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let origin = object?["origin"] as? [String: Any]
            return (object?["text"] as? String ?? "", origin?["resource"] as? String ?? "")
        }
    }

    private func quarantine() throws -> String { try directory.text("out/grind/quarantine.jsonl") }

    /// A member whose check sum is wrong is no text, and one whose header is damaged is not passed over in silence.
    @Test func damagedMembers() throws {
        let texts = (1...4).map { (name: "\($0).txt", bytes: Array("Text no \($0).".utf8)) }
        var zip = Packed.zip(texts)
        let place = try #require(zip.indices.first { zip[$0...].starts(with: "Text no 2".utf8) })
        zip[place + 2] ^= 1
        try put("a.zip", zip)
        var tar = Packed.tar(texts.map { (name: $0.name, bytes: $0.bytes, type: "0") })
        tar[2 * 1024 + 5] ^= 1
        try put("b.tar", tar)
        let outcome = try run()
        #expect(outcome.status == 3, "\(outcome.errors)")
        let expected =
            [1, 3, 4].map { "in/a.zip/\($0).txt" } + [1, 2, 4].map { "in/b.tar/\($0).txt" }
        #expect(try documents().map(\.resource).sorted() == expected)
        let lines = try quarantine().split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.contains { $0.contains("in/a.zip/2.txt") && $0.contains("is damaged") })
        #expect(lines.contains { $0.contains("in/b.tar") && $0.contains("Damaged tar archive") })
    }

    /// A compressed file of nothing is an empty file.
    @Test func nothingCompressed() throws {
        let xz: [UInt8] = [
            0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0, 0x04, 0xE6, 0xD6, 0xB4, 0x46, 0, 0, 0, 0, 0x1C,
            0xDF, 0x44, 0x21, 0x1F, 0xB6,
            0xF3, 0x7D, 0x01, 0, 0, 0, 0, 0x04, 0x59, 0x5A,
        ]
        try put("a.txt.xz", xz)
        try put("b.txt", Array("Text".utf8))
        let outcome = try run()
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try documents().map(\.text) == ["Text"])
        #expect(try quarantine() == "")
    }

    @Test(arguments: ["gz", "zst"]) func aCompressedFile(ending: String) throws {
        let text = Array("{\"text\":\"The mill.\"}\n{\"text\":\"The river.\"}\n".utf8)
        try put("a.jsonl." + ending, ending == "gz" ? Packed.gzip(text) : Packed.zstd(text))
        let outcome = try run()
        #expect(outcome.status == 0, "\(outcome.errors)")
        let documents = try documents()
        #expect(documents.map(\.text) == ["The mill.", "The river."])
        #expect(documents[0].resource == "in/a.jsonl.\(ending)/a.jsonl")
        // The record names what lies on the disk.
        let record = try directory.text("out/grind/run.json")
        #expect(record.contains("\"in/a.jsonl.\(ending)\""))
        #expect(!record.contains("in/a.jsonl.\(ending)/a.jsonl"))
    }

    @Test func severalMembersAreOneStream() throws {
        let parts = ["{\"text\":\"one\"}\n", "{\"text\":\"two\"}\n"].map {
            Packed.gzip(Array($0.utf8))
        }
        try put("a.jsonl.gz", parts[0] + parts[1] + [0, 0, 0])
        #expect(try run().status == 0)
        #expect(try documents().map(\.text) == ["one", "two"])
    }

    @Test func archivesInEachOther() throws {
        let page = Packed.gzip(Array("The lock.".utf8))
        let tar = Packed.tar([
            ("pages/", [], "5"), ("pages/mill.txt", Array("The mill.".utf8), "0"),
            ("pages/lock.txt.gz", page, "0"), ("pages/link.txt", [], "2"),
        ])
        try put("all.tar.gz", Packed.gzip(tar))
        try put("more.zip", Packed.zip([("b/river.txt", Array("The river.".utf8))]))
        let outcome = try run()
        #expect(outcome.status == 0, "\(outcome.errors)")
        let documents = try documents()
        // By name, however they were packed.
        #expect(documents.map(\.text) == ["The lock.", "The mill.", "The river."])
        #expect(
            documents.map(\.resource) == [
                "in/all.tar.gz/all.tar/pages/lock.txt.gz/lock.txt",
                "in/all.tar.gz/all.tar/pages/mill.txt", "in/more.zip/b/river.txt",
            ])
        #expect(outcome.output.contains("dropped 1 by 'parse: route': link in an archive"))
    }

    /// Workers, processes, and the store change no byte, and nothing is done twice.
    @Test func sameBytesHowever() throws {
        let lines = (0..<4000).map { "{\"id\":\"d\($0)\",\"text\":\"Text \($0) of the mill.\"}\n" }
        try put("a.jsonl.gz", Packed.gzip(Array(lines.joined().utf8)))
        var texts = (0..<300).map { ("t\($0).txt", Array("Page \($0).".utf8)) }
        texts.append(("inner.jsonl.zst", Packed.zstd(Array(lines[0].utf8))))
        try put("b.zip", Packed.zip(texts))
        var all: [Data] = []
        for more in [
            ["--workers", "1", "--no-store"], ["--workers", "2", "--no-store"],
            ["--isolate", "--no-store"], ["--store", "cold"],
            ["--store", "cold", "--workers", "3"],
        ] {
            try FileManager.default.removeItem(atPath: directory.file("out"), ifThere: true)
            #expect(try run(more).status == 0)
            all.append(
                try Data(
                    contentsOf: URL(fileURLWithPath: directory.file("out/grind/documents.jsonl"))))
        }
        for data in all { #expect(data == all[0]) }
        let again = try run(["--store", "cold", "--workers", "3"])
        #expect(again.output.contains("unchanged"), "\(again.output)")
        let why = try QuernProcess.run(["why", "out/grind", "d17"], in: directory.path)
        #expect(why.output.contains("in/a.jsonl.gz/a.jsonl"), "\(why.output)\(why.errors)")
        let verified = try QuernProcess.run(["verify", "out/grind"], in: directory.path)
        #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    }

    // MARK: Bad input

    @Test func aStreamThatEndsEarly() throws {
        let lines = (0..<20_000).map { "{\"text\":\"Text \($0 &* 7919 % 10007)\"}\n" }
        let packed = Packed.gzip(Array(lines.joined().utf8))
        try put("a.jsonl.gz", Array(packed.prefix(packed.count / 2)))
        let outcome = try run()
        #expect(outcome.status == 3)
        #expect(try documents().count > 1000, "what was readable is lost")
        #expect(
            try quarantine().contains(
                "the gzip file is damaged, at byte \(packed.count / 2): the compressed data end too early"
            ))
    }

    /// What was readable stays, and nothing is put together over the gap; zeros between members are padding.
    @Test func damagedMembersOfAStream() throws {
        let parts = [
            "{\"text\":\"Text 0\"}\n{\"text\":\"Te", "xt 1\"}\n", "{\"text\":\"Text 2\"}\n",
        ]
        var members = parts.map { Packed.gzip(Array($0.utf8)) }
        members[1].insert(contentsOf: [UInt8](repeating: 0, count: 512), at: 0)
        try put("a.jsonl.gz", members.flatMap(\.self))
        #expect(try run().status == 0)
        #expect(try documents().map(\.text) == ["Text 0", "Text 1", "Text 2"])
        members[1][members[1].count - 6] ^= 1
        try put("a.jsonl.gz", members.flatMap(\.self))
        #expect(try run().status == 3)
        #expect(try documents().map(\.text) == ["Text 0", "Text 1"])
        #expect(try quarantine().contains("incorrect data check"))
    }

    @Test func aDamagedStream() throws {
        var packed = Packed.zstd(Array(repeating: 0x41, count: 5000))
        packed[packed.count / 2] ^= 0xFF
        try put("a.txt.zst", packed)
        #expect(try run().status == 3)
        #expect(try quarantine().contains("the zstd file is damaged, at byte"))
    }

    /// What `zstd --long=31` writes can be read, and what nobody writes is not called damaged; either is one file.
    @Test func largeWindows() throws {
        func frame(_ window: UInt8, _ text: String) -> [UInt8] {
            // A frame with a descriptor of its window and one block of bytes as they are (RFC 8878).
            let block = text.utf8.count << 3 | 1
            return [0x28, 0xB5, 0x2F, 0xFD, 0, window, UInt8(block & 0xFF), UInt8(block >> 8), 0]
                + Array(text.utf8)
        }
        try put("a.txt.zst", frame(21 << 3, "The mill."))
        try put("b.txt.zst", Packed.zstd(Array("The ".utf8)) + frame(21 << 3 | 2, "river."))
        try put("c.txt.zst", frame(22 << 3, "The lock."))
        let outcome = try run()
        #expect(outcome.status == 3)
        #expect(try documents().map(\.text) == ["The mill.", "The "])
        let lines = try quarantine().split(separator: "\n")
        #expect(lines.count == 2)
        #expect(!lines.contains { $0.contains("damaged") })
        for (line, window) in zip(lines, ["2560 MiB", "4 GiB"]) {
            #expect(
                line.contains(
                    "cannot be read: its data refer back over a window of \(window), and at most "
                        + "2 GiB are kept in memory; compress it again with a smaller one, such as 'zstd --long=27'"
                ), "\(line)")
        }
        // Of the third there is nothing, and nothing is said of it but that.
        #expect(!outcome.output.contains("empty file"), "\(outcome.output)")
    }

    /// A file of which nothing can be read is one document, however it is compressed.
    @Test(arguments: ["gz", "zst", "xz", "bz2"])
    func nothingCanBeRead(ending: String) throws {
        let text = Array("The mill.".utf8)
        let bytes: [UInt8] =
            switch ending {
            case "gz": Array(Packed.gzip(text).prefix(12))
            case "zst": Array(Packed.zstd(text).prefix(8))
            case "xz": [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0, 0x04, 0xE6, 0xD6, 0xB4, 0x46, 2, 0]
            default: Array("BZh91AY&SY".utf8) + [1, 2, 3]
            }
        try put("a.txt.\(ending)", bytes)
        let outcome = try run()
        #expect(outcome.status == 3, "\(outcome.errors)")
        #expect(try quarantine().split(separator: "\n").count == 1)
        #expect(!outcome.output.contains("empty file"), "\(outcome.output)")
    }

    @Test func namesThatLeadOutOfTheArchive() throws {
        try put(
            "a.zip",
            Packed.zip([
                ("../../evil.txt", Array("x".utf8)), ("/etc/evil.txt", Array("x".utf8)),
                ("good.txt", Array("The mill.".utf8)),
            ]))
        #expect(try run().status == 3)
        #expect(try documents().map(\.text) == ["The mill."])
        let quarantine = try quarantine()
        #expect(quarantine.split(separator: "\n").count == 2)
        #expect(quarantine.contains("cannot be read: its name leads out of the archive"))
        #expect(!FileManager.default.fileExists(atPath: "/etc/evil.txt"))
    }

    /// Names beyond ASCII, whatever the locale of the process is; nobody says what another encoding than UTF-8 is.
    @Test(arguments: ["C", "C.UTF-8"]) func namesOfMembers(locale: String) throws {
        let text = Array("The mill.".utf8)
        let names = ["мельница.txt", "磨坊.txt", "é.txt"]
        try put("a.zip", Packed.zip(names.map { ($0, text) }, flags: 0x800))
        try put("b.zip", Packed.zip(names.map { ($0, text) }))
        try put("c.tar", Packed.tar(names.map { ($0, text, "0") }))
        var old = Packed.tar([("磨坊.txt", text, "0")])
        for place in 257..<265 { old[place] = 0 }
        old.replaceSubrange(148..<156, with: Array("        ".utf8))
        let sum = String(old[..<512].reduce(0) { $0 + Int($1) }, radix: 8)
        old.replaceSubrange(148..<(148 + sum.utf8.count), with: Array(sum.utf8))
        try put("d.tar", old)
        let outcome = try QuernProcess.run(
            ["run", "grind.yaml", "--no-store"], in: directory.path, environment: ["LC_ALL": locale]
        )
        #expect(outcome.status == 0)
        let found = Set(try documents().map(\.resource))
        for archive in ["a.zip", "b.zip", "c.tar"] {
            for name in names {
                #expect(found.contains("in/\(archive)/\(name)"), "\(archive) \(name)")
            }
        }
        #expect(found.contains("in/d.tar/磨坊.txt"))
    }

    /// `cat a.tar b.tar` makes one file, of which tar itself shows the first half; what else stands behind an archive is nothing.
    @Test func archivesBehindEachOther() throws {
        let text = Array("The mill.".utf8)
        let first = Packed.tar([("1.txt", text, "0")])
        try put("a.tar", first + Packed.tar([("2.txt", text, "0")]))
        #expect(try run().status == 3)
        #expect(try documents().map(\.resource) == ["in/a.tar/1.txt"])
        #expect(
            try quarantine().contains(
                "it begins at byte \(first.count), behind the end of the first; unpack them yourself"
            ))
        try put("a.tar", first + Array(String(repeating: "signature ", count: 200).utf8))
        #expect(try run().status == 0)
    }

    /// A tar archive ends with zeros; without them, members may be missing.
    @Test func anArchiveWithoutItsEnd() throws {
        let text = Array("The mill.".utf8)
        let whole = Packed.tar([("1.txt", text, "0"), ("2.txt", text, "0")])
        try put("a.tar", Array(whole.prefix(1024)))
        #expect(try run().status == 3)
        #expect(try documents().map(\.resource) == ["in/a.tar/1.txt"])
        #expect(
            try quarantine().contains(
                "the mark is missing that ends it, so that members may have been cut off"))
    }

    @Test func anEncryptedMember() throws {
        try put("a.zip", Packed.zip([("secret.txt", Array("abc".utf8))], flags: 1))
        #expect(try run().status == 3)
        #expect(try quarantine().contains("cannot be read: it is encrypted"))
    }

    /// 400 MB of zeros in a file of 400 kB.
    @Test func aBomb() throws {
        let block = Packed.gzip([UInt8](repeating: 0, count: 8 << 20))
        try put("bomb.txt.gz", Array(repeatElement(block, count: 50).joined()))
        try put("good.txt", Array("The mill.".utf8))
        let outcome = try run(["--memory", "256MiB"])
        #expect(outcome.status == 3)
        #expect(try documents().map(\.text) == ["The mill."])
        #expect(try quarantine().contains("as a decompression bomb does"))
    }

    @Test func tooDeep() throws {
        var bytes = Array("The mill.".utf8)
        for _ in 0..<7 { bytes = Packed.gzip(bytes) }
        try put("a.txt.gz", bytes)
        #expect(try run().status == 3)
        #expect(
            try quarantine().contains("it lies in 4 archives or compressed files, one in the other")
        )
    }

    @Test func documentsThatAreArchivesInside() throws {
        try put(
            "a.odt", Packed.zip([("mimetype", Array("application/x".utf8)), ("b.txt", [0x41])]))
        #expect(try run().status == 3)
        #expect(try quarantine().contains("no route is for 'in/a.odt'"))
    }

    /// gzip itself passes over it with a warning.
    @Test func whatStandsBehindAStream() throws {
        try put("a.txt.gz", Packed.gzip(Array("The mill.".utf8)) + Array("The lock.".utf8))
        try put(
            "b.txt.gz", Packed.gzip(Array("The river.".utf8)) + [UInt8](repeating: 0, count: 900))
        #expect(try run().status == 3)
        #expect(try documents().map(\.text) == ["The mill.", "The river."])
        let place = Packed.gzip(Array("The mill.".utf8)).count
        #expect(
            try quarantine().contains(
                "the gzip file is damaged, at byte \(place): what stands behind the compressed data is none"
            ))
    }

    @Test func manyMembersOfOneName() throws {
        try put("a.zip", Packed.zip((0..<30_000).map { _ in ("a.txt", Array("x".utf8)) }))
        #expect(try run(["--no-store"]).status == 0)
        let names = Set(try documents().map(\.resource))
        #expect(names.count == 30_000 && names.contains("in/a.zip/a#30000.txt"))
    }

    @Test func twoMembersOfOneName() throws {
        try put(
            "a.zip",
            Packed.zip([("a.txt", Array("one".utf8)), ("a.txt", Array("two".utf8))]))
        #expect(try run().status == 0)
        #expect(try documents().map(\.resource) == ["in/a.zip/a#2.txt", "in/a.zip/a.txt"])
        #expect(try documents().map(\.text) == ["two", "one"])
    }

    @Test func anEmptyArchive() throws {
        try put("a.zip", Packed.zip([]))
        let outcome = try run()
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("dropped 1 by 'parse: route': empty archive"))
    }
}

extension FileManager {
    fileprivate func removeItem(atPath path: String, ifThere: Bool) throws {
        if !ifThere || fileExists(atPath: path) { try removeItem(atPath: path) }
    }
}
