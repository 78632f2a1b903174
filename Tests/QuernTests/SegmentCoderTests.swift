import Foundation
import QuernTesting
import TestSupport
import Testing

@testable import Quern

@Suite struct SegmentCoderTests {
    struct Nothing: Cleaner {
        static let description = StageDescription("nothing", "Does nothing.")
        func clean(_ document: inout Document, in context: StageContext) throws -> Verdict { .keep }
    }

    private static func plan(_ labels: [String]) -> Plan {
        let file = SourceFile(path: "p.yaml", bytes: [])
        return Plan(
            declaration: PipelineDeclaration(name: "t", file: file, baseDirectory: "."),
            stages: labels.enumerated().map { index, label in
                PlannedStage(
                    position: index, kind: index == 0 ? .parse : .clean, name: "nothing",
                    label: label, stage: Nothing(), layers: LayerContract(), onError: .quarantine,
                    condition: nil,
                    limits: StageLimits(), isKept: false, version: 1, plugin: ("test", "1"),
                    parameters: Metadata(), declaredParameters: [], files: [],
                    fingerprint: "f\(index)",
                    location: SourceLocation(file: file, offset: 0))
            }, warnings: [])
    }

    /// Two parts of two resources, which begin somewhere in them.
    private struct World {
        let plan: Plan
        var inventory: Inventory
        let slice: Slice
        let sources: [[UInt8]]

        var coder: SegmentCoder { SegmentCoder(plan: plan, inventory: inventory, slice: slice) }

        /// - Parameter start: where the parts begin, in bytes and in lines.
        init(_ sources: [[UInt8]], from start: Int, labels: [String]) {
            self.sources = sources
            plan = SegmentCoderTests.plan(labels)
            let inputs = sources.enumerated().map { index, bytes in
                InventoriedInput(
                    path: "\(index)",
                    resource: Resource(
                        name: "in/\(index).jsonl", sha256: "\(start)", size: start + bytes.count),
                    status: POSIXFile.Status(
                        size: start + bytes.count, isDirectory: false, isRegular: true, inode: 1,
                        modified: 1, changed: 1), cuts: [])
            }
            slice = Slice(
                index: 3,
                parts: sources.enumerated().map { index, bytes in
                    Slice.Part(
                        input: index, range: (start * index)..<(start * index + bytes.count),
                        firstLine: 1 + start * index, isWholeResource: start * index == 0,
                        isOneLongLine: false)
                })
            inventory = Inventory(
                files: inputs.map(\.resource), inputs: inputs, slices: [slice],
                sliceSize: SliceSize())
        }

        func origin(_ part: Int, _ range: Range<Int>, line: Int) -> Origin {
            let place = slice.parts[part]
            let base = place.range.lowerBound
            return Origin(
                resource: inventory.inputs[part].resource,
                range: (base + range.lowerBound)..<(base + range.upperBound),
                line: place.firstLine + line)
        }
    }

    private static func source(_ random: inout SeededGenerator) -> [UInt8] {
        let words = ["mill", "été", "谷物", "\\n", "\\u00e9", "\u{1F33E}", " ", "\r\n", "\"", "—"]
        return Array(
            (0..<Int.random(in: 1...80, using: &random)).map { _ in
                words.randomElement(using: &random) ?? ""
            }.joined().utf8)
    }

    /// A text and its map, as a parser would make them of some bytes: copied, unescaped, with other letters.
    private static func parsed(
        _ source: ArraySlice<UInt8>, _ random: inout SeededGenerator
    ) -> (String, SourceMap) {
        var text: [UInt8] = []
        var map = SourceMap.Builder()
        var index = source.startIndex
        while index < source.endIndex {
            var end = min(source.endIndex, index + Int.random(in: 1...12, using: &random))
            while end < source.endIndex, source[end] & 0xC0 == 0x80 { end += 1 }
            let part = source[index..<end]
            let place = index - source.startIndex
            switch Int.random(in: 0..<6, using: &random) {
            case 0: break
            case 1:
                text += Array("→".utf8)
                map.appendReplacement(3, for: place..<(place + part.count))
            case 2:
                text += part.map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 }
                map.appendVerbatim(part.count, from: place)
            case 3:
                text += Array("inserted".utf8)
                map.appendReplacement(8, for: place..<place)
                fallthrough
            default:
                text += part
                map.appendVerbatim(part.count, from: place)
            }
            index = end
        }
        return (String(decoding: text, as: UTF8.self), map.build())
    }

    private static func metadata(_ random: inout SeededGenerator, depth: Int = 0) -> Metadata {
        var metadata = Metadata()
        for index in 0..<Int.random(in: 0..<5, using: &random) {
            let value: Metadata.Value =
                switch Int.random(in: 0..<(depth < 2 ? 7 : 4), using: &random) {
                case 0: .string("Ärger \u{2028}\(index)")
                case 1: .integer(Int(truncatingIfNeeded: random.next()))
                case 2: .number(Double(index) / 7)
                case 3: .boolean(index == 1)
                case 4: .list(["a", 2, .record(Self.metadata(&random, depth: depth + 1))])
                case 5: .list([])
                default: .record(Self.metadata(&random, depth: depth + 1))
                }
            metadata[["title", "date", "é", "", "x\(index)"][index]] = value
        }
        return metadata
    }

    private static func segment(_ world: World, _ random: inout SeededGenerator) throws -> Segment {
        var segment = Segment(ledger: Ledger(stages: world.plan.stages.map { ($0.label, $0.kind) }))
        for part in world.sources.indices {
            let bytes = world.sources[part]
            let boundaries = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
            for index in 0..<Int.random(in: 0..<4, using: &random) {
                let ends = [0, 1].map { _ in boundaries.randomElement(using: &random) ?? 0 }
                    .sorted()
                let range = ends[0]..<ends[1]
                let (text, map) = parsed(bytes[range], &random)
                var document = Document(
                    id: DocumentID("\(part)-\(index)é"),
                    origin: world.origin(part, range, line: index), text: text, sourceMap: map,
                    metadata: metadata(&random))
                for stage in 1...2 where Bool.random(using: &random) {
                    document.stage = stage
                    try DocumentLawTests.edit(&document, &random)
                }
                let count = document.text.utf8.count
                if count > 0, Bool.random(using: &random) {
                    try document.annotate(
                        "names",
                        [
                            Annotation(
                                0..<count, label: "place", id: "ø",
                                attributes: metadata(&random)),
                            Annotation(0..<count),
                        ])
                    try document.annotate("other", [Annotation(0..<count, label: "l")])
                }
                document.scores = [Score(stage: 1, name: "words", value: 0.1)]
                if index == 2 {
                    segment.dropped.append(
                        DroppedDocument(
                            id: document.id, origin: document.origin, title: "ß",
                            stage: world.plan.stages[1].label, reason: "short", detail: "3 words",
                            survivor: DocumentID("0-0é"), scores: document.scores))
                } else {
                    segment.documents.append(document)
                }
            }
            let origin = world.origin(part, 0..<1, line: 5)
            segment.quarantined.append(
                QuarantinedRecord(
                    id: part == 0 ? nil : DocumentID("q"), resource: origin.resource.name,
                    range: origin.range, line: origin.line, stage: world.plan.stages[0].label,
                    message: "bad \u{0}", place: origin.range.lowerBound + 1, text: "té"))
        }
        segment.ledger.rows[0].documentsIn = 9
        segment.ledger.rows[1].dropped = ["short": 1]
        return segment
    }

    private func decode(_ world: World, _ account: [UInt8], _ documents: [UInt8]) throws -> Segment
    {
        let ledger = Ledger(stages: world.plan.stages.map { ($0.label, $0.kind) })
        var segment = try account.withUnsafeBytes {
            try world.coder.decodeAccount($0, into: ledger).segment
        }
        segment.documents = try documents.withUnsafeBytes {
            try world.coder.decodeDocuments($0, sources: world.sources)
        }
        return segment
    }

    /// A segment comes back as it was, also when its slice has moved and stages are called otherwise.
    @Test(arguments: 0..<150) func aSegmentComesBack(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let sources = [Self.source(&random), Self.source(&random)]
        let here = World(sources, from: 100, labels: ["parse: a", "clean: b", "clean: c"])
        let there = World(sources, from: 7_000_000, labels: ["x", "y", "z", "one more"])
        let segment = try Self.segment(here, &random)
        let account = here.coder.encodeAccount(of: segment)
        let documents = here.coder.encodeDocuments(of: segment, sources: sources)
        let found = try decode(there, account, documents)

        func part(_ resource: String) -> Int { resource == "in/0.jsonl" ? 0 : 1 }
        func moved(_ range: Range<Int>, _ resource: String) -> Range<Int> {
            let shift = (7_000_000 - 100) * part(resource)
            return (range.lowerBound + shift)..<(range.upperBound + shift)
        }
        #expect(found.documents.count == segment.documents.count)
        for (a, b) in zip(segment.documents, found.documents) {
            #expect(a.id == b.id)
            #expect(b.origin.range == moved(a.origin.range, a.origin.resource.name))
            #expect(
                b.origin.resource === there.inventory.inputs[part(a.origin.resource.name)].resource)
            #expect(
                b.origin.line == a.origin.line + (7_000_000 - 100) * part(a.origin.resource.name))
            #expect(Array(a.text.utf8) == Array(b.text.utf8))
            #expect(a.sourceMap == b.sourceMap)
            #expect(a.metadata == b.metadata)
            #expect(a.annotations.layers.map(\.name) == b.annotations.layers.map(\.name))
            for (x, y) in zip(a.annotations.layers, b.annotations.layers) {
                #expect(x.annotations == y.annotations)
            }
            #expect(a.history.steps.map(\.stage) == b.history.steps.map(\.stage))
            for (x, y) in zip(a.history.steps, b.history.steps) {
                #expect(x.edits.edits == y.edits.edits)
                #expect(x.edits.replacements == y.edits.replacements)
                #expect(
                    x.edits.rules.map { [$0.name, $0.reason] }
                        == y.edits.rules.map { [$0.name, $0.reason] })
            }
            #expect(a.scores.map { "\($0)" } == b.scores.map { "\($0)" })
        }
        #expect(found.dropped.count == segment.dropped.count)
        for (a, b) in zip(segment.dropped, found.dropped) {
            #expect(a.id == b.id && a.title == b.title && a.reason == b.reason)
            #expect(a.detail == b.detail && a.survivor == b.survivor && b.stage == "y")
            #expect(b.origin.range == moved(a.origin.range, a.origin.resource.name))
        }
        #expect(found.quarantined.count == segment.quarantined.count)
        for (a, b) in zip(segment.quarantined, found.quarantined) {
            #expect(a.id == b.id && a.resource == b.resource && a.message == b.message)
            #expect(b.range == moved(a.range, a.resource) && b.stage == "x" && a.text == b.text)
            #expect(b.place == b.range.lowerBound + 1)
        }
        #expect(found.ledger.rows[0].documentsIn == 9)
        #expect(found.ledger.rows[1].dropped == ["short": 1])

        // The same again is the same bytes.
        #expect(there.coder.encodeAccount(of: found) == account)
        #expect(there.coder.encodeDocuments(of: found, sources: sources) == documents)
    }

    /// Other bytes are an error or another segment, never a crash.
    @Test(arguments: 0..<20) func damagedSegments(seed: UInt64) throws {
        var random = SeededGenerator(seed: 1000 + seed)
        let sources = [Self.source(&random), Self.source(&random)]
        let world = World(sources, from: 100, labels: ["a", "b", "c"])
        let segment = try Self.segment(world, &random)
        let account = world.coder.encodeAccount(of: segment)
        let documents = world.coder.encodeDocuments(of: segment, sources: sources)
        for _ in 0..<150 {
            let found = try? decode(world, Mutation.of(account, &random), documents)
            _ = found?.weight
            let other = try? decode(world, account, Mutation.of(documents, &random))
            for document in other?.documents ?? [] {
                _ = document.weight
                _ = document.sourceRange(of: 0..<document.text.utf8.count)
            }
        }
        for end in 0..<documents.count where segment.documents.count > 0 {
            #expect(throws: DamagedBytes.self) {
                _ = try decode(world, account, Array(documents[..<end]))
            }
        }
        // A source that is shorter than it was.
        let short = World(sources.map { Array($0.dropLast()) }, from: 100, labels: ["a", "b", "c"])
        _ = try? decode(short, account, documents)
    }

    @Test func damagedHeads() throws {
        var random = SeededGenerator(seed: 3)
        let key = StoreKey(.segment) {
            $0.key("x")
            $0.integer(1)
        }
        let bytes = StoredFile.encode(key, [[1, 2, 3], Array(repeating: 7, count: 99)])
        let header = try bytes.withUnsafeBytes { try StoredFile.header(of: $0) }
        #expect(header.sections.map(\.range.count) == [key.preimage.count, 3, 99])
        let head = StoredFile.headerLength(3)
        for _ in 0..<20_000 {
            let harmed = Mutation.of(Array(bytes[..<head]), &random)
            guard harmed != Array(bytes[..<head]) else { continue }
            #expect(throws: DamagedBytes.self) {
                // What comes behind the head is not looked at.
                if harmed.starts(with: bytes[..<head]) { throw DamagedBytes(offset: 0) }
                _ = try harmed.withUnsafeBytes { try StoredFile.header(of: $0) }
            }
        }
    }

    /// Files are told apart by their paths, whatever letters the folder's name has.
    @Test(arguments: ["mills", "ünïcödé-földér-ÄÖÜ", "水磨坊"])
    func cachesInFoldersOfAnyName(name: String) throws {
        let directory = try TemporaryDirectory()
        let store = directory.file("\(name)/store")
        let status = POSIXFile.Status(
            size: 1, isDirectory: false, isRegular: true, inode: 1, modified: 1, changed: 1)
        let inputs = ["ä", "b"].map { file in
            InventoriedInput(
                path: directory.file("\(name)/\(file)"),
                resource: Resource(name: file, sha256: "of \(file)", size: 1), status: status,
                cuts: [], observed: 1 << 60)
        }
        try FileManager.default.createDirectory(atPath: store, withIntermediateDirectories: true)
        var cache = InputCache(store: store, isTrusted: true)
        cache.update(
            with: Inventory(
                files: inputs.map(\.resource), inputs: inputs, slices: [], sliceSize: SliceSize()),
            { _, _ in .lines }, SliceKeys())
        let known = InputCache(store: store, isTrusted: true)
        for input in inputs {
            let content = InputContent(name: "", path: input.path, size: 0, file: 0)
            #expect(
                known.input(content, status, .lines, SliceSize())?.resource.sha256
                    == input.resource.sha256)
        }
    }

    @Test func damagedCachesOfInputs() throws {
        let folder = try TemporaryDirectory()
        var random = SeededGenerator(seed: 4)
        let sources = [Self.source(&random), Self.source(&random)]
        var world = World(sources, from: 0, labels: ["a"])
        for index in world.inventory.inputs.indices {
            world.inventory.inputs[index].cuts = [
                .init(offset: 1, line: 2, content: "abc"),
                .init(offset: world.sources[index].count, line: 3),
            ]
            world.inventory.inputs[index].observed = 1 << 60
        }
        var cache = InputCache(store: folder.path, isTrusted: true)
        cache.update(with: world.inventory, { _, _ in .lines }, SliceKeys())
        let bytes = try POSIXFile.read(folder.file("inputs"))
        let files = world.inventory.inputs.map { Inputs.File(path: $0.path, name: $0.path) }
        func known() -> Int {
            let cache = InputCache(store: folder.path, isTrusted: true)
            return zip(files, world.inventory.inputs).filter {
                let content = InputContent(name: $0.name, path: $0.path, size: 0, file: 0)
                return cache.input(content, $1.status, .lines, SliceSize()) != nil
            }.count
        }
        #expect(known() == 2)
        // A program that opens other forms of containers has to look for itself.
        let read = InputCache(store: folder.path, isTrusted: true)
        let status = world.inventory.inputs[0].status
        #expect(read.type(of: files[0], status, forms: "") != nil)
        #expect(read.type(of: files[0], status, forms: "gzip") == nil)
        for round in 0..<1000 {
            var harmed = Mutation.of(Array(bytes[16...]), &random)
            // With a hash that fits, so that what reads it must look at every value itself.
            var head = ByteEncoder()
            head.fixed(1)
            head.fixed(Fingerprint.fast(harmed))
            harmed = round % 4 == 0 ? Mutation.of(bytes, &random) : head.bytes + harmed
            POSIXFile.remove(folder.file("inputs"))
            try AtomicFile.write(harmed, to: folder.file("inputs"))
            _ = known()
        }
    }
}
