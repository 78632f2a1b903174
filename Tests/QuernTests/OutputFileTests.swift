import TestSupport
import Testing

@testable import Quern

@Suite struct OutputFileTests {
    /// Small pieces are collected and large ones go through, and the file is what was written in that order.
    @Test func piecesOfAnySizeFollowEachOther() throws {
        let folder = try TemporaryDirectory()
        var random = SeededGenerator(seed: 5)
        let limits = [1, 100, 32_767, 32_768, 32_769, 262_143, 262_144, 300_000]
        for round in 0..<20 {
            let path = folder.file("\(round).bin")
            let file = try OutputFile(name: "out.bin", path: path)
            var wanted: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<20, using: &random) {
                let size =
                    limits.randomElement(using: &random)! - Int.random(in: 0...1, using: &random)
                let piece = [UInt8](
                    repeating: UInt8.random(in: 0...255, using: &random), count: size)
                try file.write(piece)
                wanted += piece
            }
            let (sha256, size) = try file.finish()
            #expect(size == wanted.count && sha256 == Fingerprint.sha256(wanted))
            #expect(try ResourceReader.bytes(0..<wanted.count, ofFileAt: path) == wanted)
        }
    }
}
