import Foundation
import QuernText
import TestSupport
import Testing

@testable import ParseHTML

/// The public suites of html5lib: figures that may not fall, no crash, no hang.
@Suite struct HTMLSuiteTests {
    static let suites = SharedData.suites
    static let isAbsent = !suites.has("html5lib-tests")

    // MARK: Tokens

    /// Tokens in the suite's notation, texts joined. Document types are told apart by their presence only.
    private func tokens(_ input: String, state: String, lastTag: String?) -> [[String]] {
        var input = input
        return input.withUTF8 { bytes in
            var tokenizer = HTMLTokenizer(bytes)
            let name = Array((lastTag ?? "none").utf8)
            var decodes = true
            switch state {
            case "PLAINTEXT state":
                tokenizer.read(.plainText, until: name)
                decodes = false
            case "RCDATA state": tokenizer.read(.escapableText, until: name)
            case "RAWTEXT state":
                tokenizer.read(.rawText, until: name)
                decodes = false
            case "Script data state":
                tokenizer.read(.script, until: name)
                decodes = false
            case "CDATA section state":
                tokenizer.read(.characterData, until: name)
                decodes = false
            default: break
            }
            func plain(_ start: Int, _ end: Int) -> String {
                String(decoding: bytes[start..<end], as: UTF8.self)
                    .replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(
                        of: "\r", with: "\n")
            }
            func replaced(_ text: String) -> String {
                text.replacingOccurrences(of: "\0", with: "\u{FFFD}")
            }
            /// Only ASCII changes its case.
            func small(_ text: String) -> String {
                String(
                    decoding: text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 },
                    as: UTF8.self)
            }
            var result: [[String]] = []
            let wasRaw = state != "Data state"
            while true {
                let token = tokenizer.next(isForeign: false)
                switch token.kind {
                case .end: return result
                case .text:
                    var text =
                        decodes
                        ? CharacterReferences.decoded(
                            bytes, token.start..<token.end, inAttribute: false)
                        : plain(token.start, token.end)
                    if wasRaw, state != "CDATA section state" { text = replaced(text) }
                    if result.last?[0] == "Character" {
                        result[result.count - 1][1] += text
                    } else if !text.isEmpty {
                        result.append(["Character", text])
                    }
                case .startTag:
                    var parts: [(String, String)] = []
                    for index in 0..<token.attributeCount {
                        let attribute = tokenizer.attributes[token.firstAttribute + index]
                        let name = small(
                            replaced(plain(Int(attribute.nameStart), Int(attribute.nameEnd))))
                        // The first of a name counts.
                        if parts.contains(where: { $0.0.utf8.elementsEqual(name.utf8) }) {
                            continue
                        }
                        parts.append(
                            (
                                name,
                                replaced(
                                    CharacterReferences.decoded(
                                        bytes, Int(attribute.valueStart)..<Int(attribute.valueEnd),
                                        inAttribute: true))
                            ))
                    }
                    parts.sort { $0.0 < $1.0 }
                    result.append(
                        [
                            "StartTag",
                            small(replaced(plain(token.contentStart, token.contentEnd))),
                            token.isSelfClosing ? "/" : "",
                        ] + parts.flatMap { [$0.0, $0.1] })
                    decodes = true
                case .endTag:
                    result.append([
                        "EndTag", small(replaced(plain(token.contentStart, token.contentEnd))),
                    ])
                    decodes = true
                case .comment:
                    result.append([
                        "Comment", replaced(plain(token.contentStart, token.contentEnd)),
                    ])
                case .doctype: result.append(["DOCTYPE"])
                }
            }
        }
    }

    private func expected(_ output: [[Any]], unescaping: (String) -> String) -> [[String]] {
        var result: [[String]] = []
        for token in output {
            let kind = token[0] as? String ?? ""
            let text = unescaping(token.count > 1 ? token[1] as? String ?? "" : "")
            switch kind {
            case "DOCTYPE": result.append(["DOCTYPE"])
            case "Character":
                if result.last?[0] == "Character" {
                    result[result.count - 1][1] += text
                } else {
                    result.append([kind, text])
                }
            case "StartTag":
                let attributes = (token[2] as? [String: String] ?? [:])
                    .map { (unescaping($0.key), unescaping($0.value)) }.sorted { $0.0 < $1.0 }
                let closing = token.count > 3 && token[3] as? Bool == true ? "/" : ""
                result.append([kind, text, closing] + attributes.flatMap { [$0.0, $0.1] })
            default: result.append([kind, text])
            }
        }
        return result
    }

    private func unescaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = Substring(text)
        while let found = rest.range(of: "\\u") {
            result.append(contentsOf: rest[..<found.lowerBound].unicodeScalars)
            let digits = rest[found.upperBound...].prefix(4)
            // A half of a pair is no character.
            result.append(UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) } ?? "\u{FFFD}")
            rest = rest[digits.endIndex...]
        }
        result.append(contentsOf: rest.unicodeScalars)
        return String(result)
    }

    @Test(.enabled(if: !isAbsent, Comment(rawValue: SharedData.absent))) func tokenizer() throws {
        var passed = 0
        var count = 0
        let folder = Self.suites.path("html5lib-tests/tokenizer")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        where name.hasSuffix(".test") {
            let data = Data(try Self.suites.bytes("html5lib-tests/tokenizer/" + name))
            guard let file = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
                let tests = file["tests"] as? [[String: Any]]
            else { continue }
            for test in tests {
                let isEscaped = test["doubleEscaped"] as? Bool == true
                let unescape: (String) -> String = { isEscaped ? unescaped($0) : $0 }
                let input = unescape(test["input"] as? String ?? "")
                let wanted = expected(
                    test["output"] as? [[Any]] ?? [], unescaping: unescape)
                for state in test["initialStates"] as? [String] ?? ["Data state"] {
                    count += 1
                    let found = tokens(
                        input, state: state, lastTag: test["lastStartTag"] as? String)
                    let isEqual =
                        found.count == wanted.count
                        && zip(found, wanted).allSatisfy { a, b in
                            a.count == b.count
                                && zip(a, b).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
                        }
                    if isEqual {
                        passed += 1
                    } else if ProcessInfo.processInfo.environment["QUERN_SHOW"] != nil {
                        print(
                            name, state, input.debugDescription, "\n   want", wanted, "\n   have",
                            found)
                    }
                }
            }
        }
        print("html5lib tokenizer: \(passed) of \(count)")
        #expect(count > 6500)
        #expect(passed >= count - 60)
    }

    // MARK: Trees

    private func outline(_ input: String) throws -> String {
        var input = input
        return try input.withUTF8 { bytes in
            let tree = try TreeBuilder.tree(of: bytes)
            var lines: [String] = []
            var text = ""
            func indent(_ node: Int) -> String {
                var depth = 0
                var at = Int(tree.nodes[node].parent)
                while at > 0 {
                    depth += 1
                    if tree.nodes[at].tag == .template, !tree.nodes[at].isForeign { depth += 1 }
                    at = Int(tree.nodes[at].parent)
                }
                return "| " + String(repeating: "  ", count: depth)
            }
            func name(_ range: Range<Int>) -> String {
                String(
                    decoding: bytes[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 },
                    as: UTF8.self)
            }
            var at: Int? = tree.after(HTMLTree.root)
            var textIndent = ""
            var textParent = -1
            func flush() {
                if !text.isEmpty { lines.append(textIndent + "\"" + text + "\"") }
                text = ""
            }
            while let node = at {
                let record = tree.nodes[node]
                let range = Int(record.start)..<Int(record.end)
                switch record.kind {
                case .text:
                    if textParent != Int(record.parent) || tree.nodes[node].previous < 0
                        || tree.nodes[Int(tree.nodes[node].previous)].kind != .text
                    {
                        flush()
                    }
                    textParent = Int(record.parent)
                    textIndent = indent(node)
                    let parentTag = tree.nodes[Int(record.parent)].tag
                    let isRaw = parentTag.isRawText && parentTag != .title && parentTag != .textarea
                    let part =
                        isRaw
                        ? String(decoding: bytes[range], as: UTF8.self)
                        : CharacterReferences.decoded(bytes, range, inAttribute: false)
                    text += part.replacingOccurrences(of: "\0", with: isRaw ? "\u{FFFD}" : "")
                        .replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(
                            of: "\r", with: "\n")
                case .comment:
                    flush()
                    let raw = String(decoding: bytes[range], as: UTF8.self)
                    let content =
                        raw.hasPrefix("<!--")
                        ? raw.dropFirst(4).dropLast(raw.hasSuffix("-->") ? 3 : 0)
                        : raw.dropFirst(2).dropLast()
                    lines.append(indent(node) + "<!-- " + content + " -->")
                case .element:
                    flush()
                    var tag = "\(record.tag)"
                    if record.tag == .other {
                        var end = Int(record.start) + 1
                        while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x2F,
                            bytes[end] != 0x3E
                        { end += 1 }
                        tag = name((Int(record.start) + 1)..<end)
                    }
                    if record.tag == .image { tag = "img" }
                    lines.append(indent(node) + "<" + (record.isForeign ? "svg " : "") + tag + ">")
                    var seen: [String: String] = [:]
                    for index in 0..<Int(record.attributeCount) {
                        let attribute = tree.attributes[Int(record.firstAttribute) + index]
                        let key = name(Int(attribute.nameStart)..<Int(attribute.nameEnd))
                        if seen[key] != nil { continue }
                        seen[key] = CharacterReferences.decoded(
                            bytes, Int(attribute.valueStart)..<Int(attribute.valueEnd),
                            inAttribute: true)
                    }
                    for (key, value) in seen.sorted(by: { $0.key < $1.key }) {
                        lines.append(indent(node) + "  " + key + "=\"" + value + "\"")
                    }
                    if record.tag == .template, !record.isForeign {
                        lines.append(indent(node) + "  content")
                    }
                case .document: break
                }
                at = tree.after(node)
            }
            flush()
            return lines.joined(separator: "\n")
        }
    }

    @Test(.enabled(if: !isAbsent, Comment(rawValue: SharedData.absent))) func trees() throws {
        var passed = 0
        var count = 0
        let folder = Self.suites.path("html5lib-tests/tree-construction")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        where name.hasSuffix(".dat") {
            let text = try Self.suites.text("html5lib-tests/tree-construction/" + name)
            for test in ("\n" + text).components(separatedBy: "\n#data\n").dropFirst() {
                guard let errors = test.range(of: "\n#errors"),
                    let document = test.range(of: "\n#document\n")
                else { continue }
                let input = String(test[..<errors.lowerBound])
                let found = try outline(input)
                let sections = test[errors.lowerBound..<document.lowerBound]
                // Contexts of fragments, and pages without scripts, are not what a scraper meets.
                if sections.contains("#document-fragment") || sections.contains("#script-off") {
                    continue
                }
                count += 1
                // Namespaces are told apart as HTML and others.
                var wanted = String(test[document.upperBound...]).replacingOccurrences(
                    of: "<math ", with: "<svg ")
                while wanted.hasSuffix("\n") { wanted.removeLast() }
                wanted = wanted.components(separatedBy: "\n").filter {
                    !$0.hasPrefix("| <!DOCTYPE")
                }
                .joined(separator: "\n")
                if found == wanted {
                    passed += 1
                } else if ProcessInfo.processInfo.environment["QUERN_SHOW"] != nil {
                    print(
                        "==", name, input.debugDescription, "\nwant\n" + wanted, "\nhave\n" + found)
                }
            }
        }
        print("html5lib trees: \(passed) of \(count)")
        #expect(count > 1400)
        #expect(passed >= 1340)
    }
}
