import Quern
import QuernYAML

/// What libFuzzer calls with each input.
///
/// The input is a pipeline file; what follows a line `%%% NAME` is another file that it may use.
/// Anything but an answer, a declaration or located errors, is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let parts = split(bytes)
    checkNode(SourceFile(path: "fuzz.yaml", bytes: parts.main))
    checkPipeline(parts.main, parts.others)
    return 0
}

private func checkNode(_ file: SourceFile) {
    do {
        walk(try YAML.node(of: file))
    } catch {
        precondition(!error.all.isEmpty, "an error without a diagnostic")
        render(error)
        precondition(error.all.allSatisfy { $0.location != nil }, "an error without a place")
    }
}

private func checkPipeline(_ main: [UInt8], _ others: [String: [UInt8]]) {
    let files = FileAccess(
        read: { path in
            guard let bytes = others[path] else {
                throw FileAccess.Failure("there is no such file", isMissing: true)
            }
            return bytes
        },
        names: { _ in others.keys.sorted() })
    let reader = PipelineReader(
        settings: [("set", "1")], files: files, environment: { $0 == "HOME" ? "/home" : nil })
    do {
        let declaration = try reader.read(SourceFile(path: "fuzz.yaml", bytes: main))
        for stage in declaration.stages {
            check(stage.kindLocation)
            for parameter in stage.parameters { walk(parameter.value) }
        }
    } catch {
        precondition(!error.all.isEmpty, "an error without a diagnostic")
        render(error)
    }
}

/// Touches every place and text, so that a wrong one traps.
private func walk(_ node: Node) {
    check(node.location)
    switch node.content {
    case .scalar(let text, _): precondition(text.utf8.count >= 0)
    case .sequence(let items):
        for item in items { walk(item) }
    case .mapping(let entries):
        precondition(Set(entries.map(\.key)).count == entries.count, "a duplicate key")
        for entry in entries {
            check(entry.keyLocation)
            walk(entry.value)
        }
    }
}

private func check(_ location: SourceLocation) {
    precondition(location.offset + location.length <= location.file.bytes.count)
    if location.offset < location.file.bytes.count {
        // Places lie between characters.
        precondition(location.file.bytes[location.offset] & 0xC0 != 0x80, "a place in a character")
    }
}

private func render(_ diagnostics: Diagnostics) {
    // A few are enough: they differ in place and word only, and each costs a scan of the file.
    for one in diagnostics.all.prefix(5) {
        let text = DiagnosticText(colour: false).render(one)
        precondition(!one.message.contains("\n"), "a message of several lines")
        precondition(!text.isEmpty)
    }
}

private func split(_ bytes: [UInt8]) -> (main: [UInt8], others: [String: [UInt8]]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var main: [UInt8] = []
    var others: [String: [UInt8]] = [:]
    var name: String?
    for line in lines {
        if line.starts(with: "%%% ".utf8) {
            name = String(decoding: line.dropFirst(4), as: UTF8.self)
        } else if let name {
            others[name, default: []] += line + [0x0A]
        } else {
            main += line + [0x0A]
        }
    }
    // The last line of the input has a line break only if it was there.
    if name == nil, !main.isEmpty { main.removeLast() }
    return (main, others)
}
