internal import QuernText

/// Where links lead that are named in the text and defined elsewhere: `[label]: destination "title"`.
struct LinkDefinitions {
    private var destinations: [[UInt8]: String] = [:]
    private var notes: Set<[UInt8]> = []

    /// Takes the definitions from the beginning of a paragraph; gives the lines that are left.
    mutating func takeDefinitions(
        _ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]
    ) -> [Range<Int>] {
        guard let first = lines.first, !first.isEmpty, bytes[first.lowerBound] == UInt8(ascii: "[")
        else { return lines }
        let joined = Array(lines.map { bytes[$0] }.joined(separator: [0x0A]))
        return joined.withUnsafeBufferPointer { text in
            var done = 0
            var start = 0
            while start < text.count, let end = definition(text, at: start) {
                done += text[start..<end].count { $0 == 0x0A } + 1
                start = end + 1
            }
            return Array(lines.dropFirst(done))
        }
    }

    /// Reads one definition; gives the end of its last line.
    private mutating func definition(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Int? {
        guard let (label, colon) = LinkScan.label(text, at: start), colon < text.count,
            text[colon] == UInt8(ascii: ":")
        else { return nil }
        let place = LinkScan.space(text, from: colon + 1)
        guard place < text.count, let found = LinkScan.destination(text, at: place) else {
            return nil
        }
        let titleStart = LinkScan.space(text, from: found.end)
        var end = lineEnd(text, from: found.end)
        if titleStart > found.end, let titleEnd = LinkScan.titleEnd(text, at: titleStart),
            let after = lineEnd(text, from: titleEnd)
        {
            end = after
        }
        guard let end else { return nil }
        let key = Self.key(text[label])
        if destinations[key] == nil { destinations[key] = LinkScan.text(text, found.destination) }
        return end
    }

    /// The end of the line when nothing but white space is before it.
    private func lineEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var at = start
        while at < text.count, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
        return at == text.count || text[at] == 0x0A ? at : nil
    }

    mutating func addNote(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) {
        notes.insert(Self.key(bytes[name]))
    }

    func destination(of label: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        destinations.isEmpty ? nil : destinations[Self.key(label)]
    }

    func isNote(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        !notes.isEmpty && notes.contains(Self.key(name))
    }

    /// Labels are the same when they differ in nothing but case and white space.
    private static func key(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var key: [UInt8] = []
        for byte in CaseFolding.folded(label) {
            if !ASCII.isSpace(byte) {
                key.append(byte)
            } else if key.last != 0x20, !key.isEmpty {
                key.append(0x20)
            }
        }
        if key.last == 0x20 { key.removeLast() }
        return key
    }
}
