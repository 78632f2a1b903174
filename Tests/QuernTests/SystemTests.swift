import TestSupport
import Testing

@testable import Quern

@Suite struct SystemTests {
    @Test(arguments: [
        ("*.txt", "a.txt", true), ("*.txt", ".txt", true), ("a?c", "abc", true),
        ("a?c", "ac", false), ("[a-c]x", "bx", true),
        ("[!a-c]x", "bx", false), ("*", "", true), ("a*b*c", "aXbYbZc", true),
        ("a*b*c", "aXbYbZ", false), ("é*", "été", true),
    ]) func patterns(pattern: String, name: String, matches: Bool) {
        #expect(
            FilePattern.matches(Array(pattern.unicodeScalars)[...], Array(name.unicodeScalars)[...])
                == matches)
    }

    @Test func alternatives() {
        #expect(
            FilePattern.alternatives("{a,b}/x.{txt,md}").sorted() == [
                "a/x.md", "a/x.txt", "b/x.md", "b/x.txt",
            ])
        #expect(FilePattern.alternatives("a}{b") == ["a}{b"])
    }

    @Test(arguments: [
        ("a/../b", "b"), ("../../x", "../../x"), ("/a/../../b", "/b"), ("./a//b/.", "a/b"),
        ("a/..", "."), ("/", "/"),
    ]) func normalization(path: String, normal: String) {
        #expect(Path.normalize(path) == normal)
    }

    @Test func resourceNamesDoNotDependOnThePlace() {
        #expect(ResourceName.of("/p/seeds/a.txt", from: "/p/pipelines") == "seeds/a.txt")
        #expect(ResourceName.of("/p/pipelines/in/a.txt", from: "/p/pipelines") == "in/a.txt")
        #expect(ResourceName.of("/data/a.txt", from: "/p/pipelines") == "data/a.txt")
    }

    @Test func hashes() {
        #expect(
            Fingerprint.sha256(Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            Fingerprint.sha256([])
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test(arguments: [
        ("40", 40), ("1_000", 1000), ("64KiB", 65536), ("1.5 GiB", 1_610_612_736),
        ("10MB", 10_000_000),
    ])
    func sizes(text: String, bytes: Int) { #expect(ByteSize(text: text)?.bytes == bytes) }

    @Test(arguments: ["", "x", "12 apples", "-1", "1e30GB"]) func badSizes(text: String) {
        #expect(ByteSize(text: text) == nil)
    }

    @Test(arguments: [
        ("500ms", 500), ("30s", 30_000), ("5m", 300_000), ("1.5h", 5_400_000), ("7", 7000),
    ])
    func durations(text: String, milliseconds: Int) {
        #expect(TimeSpan(text: text)?.milliseconds == milliseconds)
    }

    @Test func suggestions() {
        #expect(Suggestion.closest(to: "lenght", among: ["length", "replace"]) == "length")
        #expect(Suggestion.closest(to: "minimum", among: ["min", "max"]) == "min")
        #expect(Suggestion.closest(to: "xyz", among: ["length", "replace"]) == nil)
        #expect(Suggestion.distance(Array("ab".utf8), Array("ba".utf8)) == 1)
    }

    // MARK: Slices

    static func cuts(_ text: [UInt8], _ size: SliceSize, chunk: Int) -> [Int] {
        var cutter = SliceCutter(.lines, size: size)
        var offset = 0
        while offset < text.count {
            let end = min(text.count, offset + chunk)
            text[offset..<end].withUnsafeBytes { cutter.scan($0, at: offset) }
            offset = end
        }
        return cutter.cuts.map(\.offset)
    }

    static func lines(_ count: Int, seed: UInt64) -> [[UInt8]] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { index in
            Array("\(index) ".utf8)
                + [UInt8](repeating: 0x61, count: Int.random(in: 0...400, using: &generator)) + [
                    0x0A
                ]
        }
    }

    @Test func cutsDoNotDependOnHowTheFileIsRead() {
        let text = Self.lines(3000, seed: 1).flatMap(\.self)
        let size = SliceSize(target: 8192)
        let reference = Self.cuts(text, size, chunk: text.count)
        #expect(reference.count > 40)
        #expect(reference.last == text.count)
        for chunk in [1, 7, 4096, 5000, 65536] {
            #expect(Self.cuts(text, size, chunk: chunk) == reference, "\(chunk)")
        }
        for cut in reference.dropLast() { #expect(text[cut - 1] == 0x0A) }
        for (a, b) in zip([0] + reference, reference) { #expect(b - a <= size.maximum + 500) }
    }

    /// A line more, anywhere, moves only the slice that it is in.
    @Test(arguments: [0, 700, 1500, 2999]) func oneLineMoreMovesOneSlice(place: Int) {
        let size = SliceSize(target: 8192)
        var lines = Self.lines(3000, seed: 2)
        let text = lines.flatMap(\.self)
        let before = Self.slices(text, Self.cuts(text, size, chunk: 4096))
        lines.insert(Array("a new line\n".utf8), at: place)
        let longer = lines.flatMap(\.self)
        let after = Self.slices(longer, Self.cuts(longer, size, chunk: 4096))
        // The slice itself, and at most a neighbour while cuts find each other again.
        #expect(after.subtracting(before).count <= 3)
    }

    static func slices(_ text: [UInt8], _ cuts: [Int]) -> Set<[UInt8]> {
        Set(zip([0] + cuts, cuts).map { Array(text[$0..<$1]) })
    }

    @Test func aLongLineStandsAlone() {
        let size = SliceSize(target: 1024)
        let text =
            Array("a\nb\n".utf8) + [UInt8](repeating: 0x78, count: 50_000) + Array("\nc\n".utf8)
        for chunk in [100, 4096, 100_000] {
            #expect(Self.cuts(text, size, chunk: chunk) == [4, 50_005, 50_007], "\(chunk)")
        }
    }

    /// A file that changes between being hashed and being read must not be described by its old hash.
    @Test func aChangingInputIsNoticed() async throws {
        let folder = try TemporaryDirectory()
        let path = folder.file("a.txt")
        func write(_ text: String) throws {
            let file = try OutputFile(name: "a.txt", path: path)
            try file.write(text)
            _ = try file.finish()
        }
        try write("one\ntwo\n")
        let inventory = try await Inventory.take(
            [Inputs.File(path: path, name: "a.txt")], framing: { _, _ in .lines },
            size: SliceSize(), workers: 1)
        let input = try #require(inventory.inputs.first)
        #expect(try ResourceReader.bytes(0..<8, of: input) == Array("one\ntwo\n".utf8))
        try write("one\n")
        #expect {
            try ResourceReader.bytes(0..<8, of: input)
        } throws: {
            "\($0)"
                == "the input '\(path)' changed while it was read; run again when nothing writes to it"
        }
        POSIXFile.remove(path)
        #expect(throws: FileError.self) { try ResourceReader.bytes(0..<8, of: input) }
    }
}
