import Foundation
import TestSupport
import Testing

/// Every pipeline that ships, run on the seeds, gives the bytes that are recorded beside this file.
///
/// `QUERN_RECORD=1 swift test --filter GoldenTests` records them anew; the difference belongs in the review.
@Suite struct GoldenTests {
    static let pipelines: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: Project.root + "/pipelines")) ?? [])
        .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".test.yaml") }.sorted()
    static let isRecording = ProcessInfo.processInfo.environment["QUERN_RECORD"] == "1"
    /// Databases and indexes are compared by their own tests.
    static let compared = ["jsonl", "csv", "html"]

    @Test(arguments: pipelines) func outputs(pipeline: String) throws {
        let directory = try TemporaryDirectory()
        let outcome = try QuernProcess.run(
            ["run", Project.root + "/pipelines/" + pipeline, "--out", directory.path + "/run"],
            in: directory.path)
        #expect(outcome.status == 0 || outcome.status == 3, "\(outcome.errors)")
        let golden =
            Project.root + "/Tests/PipelineTests/Golden/"
            + (pipeline as NSString).deletingPathExtension
        var files = try directory.files(below: "run")
        files = files.filter { name, _ in Self.compared.contains { name.hasSuffix("." + $0) } }
        #expect(files.count >= 3)
        if Self.isRecording {
            try? FileManager.default.removeItem(atPath: golden)
            try FileManager.default.createDirectory(
                atPath: golden, withIntermediateDirectories: true)
            for (name, data) in files {
                try data.write(to: URL(fileURLWithPath: golden + "/" + name))
            }
            return
        }
        let recorded = try FileManager.default.contentsOfDirectory(atPath: golden).sorted()
        #expect(recorded == files.keys.sorted())
        for name in recorded {
            let expected = try String(contentsOfFile: golden + "/" + name, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false)
            let actual = String(decoding: files[name] ?? Data(), as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            #expect(expected.count == actual.count, "\(pipeline) \(name)")
            for (index, (old, new)) in zip(expected, actual).enumerated() where old != new {
                Issue.record(
                    "\(pipeline) \(name), line \(index + 1):\n  recorded \(old.prefix(2000))\n  now      \(new.prefix(2000))"
                )
            }
        }
    }
}
