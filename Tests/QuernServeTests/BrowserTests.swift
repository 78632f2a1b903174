import Foundation
import Quern
import TestSupport
import Testing

@testable import QuernServe

/// The page in headless Chromium, with real clicks and keys: `Browser/check.py`.
@Suite struct BrowserTests {
    /// `QUERN_CHROMIUM`, or where Debian puts it.
    static let chromium: String? = {
        let named = ProcessInfo.processInfo.environment["QUERN_CHROMIUM"]
        return [named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
            .compactMap(\.self).first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    @Test(
        .enabled(
            if: chromium != nil
                && FileManager.default.isExecutableFile(atPath: PythonTools.interpreter),
            "Chromium or Python is absent: apt-get install chromium, or set QUERN_CHROMIUM"))
    func whatAReaderDoes() async throws {
        let run = try await ServedRun(
            documents: Self.documents, stages: "  - index: fulltext\n  - index: corpus\n")
        let server = run.server
        let serving = Task { try await server.run() }
        defer { server.stop() }
        var arguments = [
            Project.root + "/Tests/QuernServeTests/Browser/check.py", try #require(Self.chromium),
            server.url,
        ]
        if let folder = ProcessInfo.processInfo.environment["QUERN_PICTURES"] {
            arguments.append(folder)
        }
        let (output, status) = try await OwnThread.run { [arguments] in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: PythonTools.interpreter)
            process.arguments = arguments
            let pipe = Pipe()
            process.standardOutput = pipe
            process.standardError = pipe
            try process.run()
            let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
        }
        let failures = output.split(separator: "\n").filter { !$0.hasPrefix("ok") }
        #expect(status == 0, "\(failures.joined(separator: "\n"))")
        #expect(output.split(separator: "\n").count { $0.hasPrefix("ok") } > 40)
        server.stop()
        try await serving.value
    }

    /// Ten documents that are kept and one that is not, some of them hostile.
    static let documents: [String] = {
        func document(
            _ id: String, _ title: String, _ date: String, _ source: String, _ text: String
        )
            -> String
        {
            let fields: [String: String] = [
                "id": id, "title": title, "date": date, "source": source, "text": text,
            ]
            let data = try? JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
            return String(decoding: data ?? Data(), as: UTF8.self)
        }
        var all = [
            document(
                "a", "The dam of Ostrow", "2024-03-02", "Mill Post",
                "Home >> News\n\nThe dam of Ostrow held through the night. Ada Reyes of Larkholm said so, and the millers of Larkholm were glad."
            ),
            document(
                "evil", "<script>alert('x'); window.hacked = 1</script> & <b>rye</b>", "2024-05-09",
                "Mill Post",
                "<img src=x onerror=\"window.hacked = 1\"> Rye is sown in Larkholm.</p><script>window.hacked = 1</script> \u{202E}thgir ot tfel\u{202C} and by the dam."
            ),
            document("short", "Too short", "2024-05-10", "Mill Post", "Rye."),
        ]
        let places = ["Larkholm", "Ostrow"]
        for number in 0..<8 {
            all.append(
                document(
                    "n\(number)", "Report \(number) from \(places[number % 2])",
                    "202\(number < 3 ? "3-12" : "4-0\(number)")-0\(number + 1)",
                    number % 2 == 0 && number < 4 ? "Mill Post" : "Xandria Daily",
                    "In \(places[number % 2]) the \(number % 3 == 0 ? "rye" : "dam") was looked at for the \(number + 1). time, by people who know."
                ))
        }
        return all
    }()
}
