/// `1.`, `2)`, `a.`, `• 9.` before an item of a list.
struct ListMarker {
    private var bullet: UInt32 = 0
    private var isLetter = false
    private var value = 0
    private var closing: [UInt8] = []
    private(set) var end = 0

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        var index = start
        guard index < bytes.count else { return nil }
        let (first, length) = UTF8Scan.scalar(bytes, at: index)
        if [0x2022, 0x2043, 0x25E6, 0x2023].contains(first) {
            bullet = first
            index += length
            while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        }
        let digits = index
        while index < bytes.count, index < digits + 3, bytes[index] >= 0x30, bytes[index] <= 0x39 {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        if index == digits {
            guard index < bytes.count, bytes[index] >= 0x61, bytes[index] <= 0x7A else {
                return nil
            }
            isLetter = true
            value = Int(bytes[index])
            index += 1
        }
        while index < bytes.count, bytes[index] == 0x2E || bytes[index] == 0x29, closing.count < 2 {
            closing.append(bytes[index])
            index += 1
        }
        guard !closing.isEmpty, index + 1 < bytes.count, bytes[index] == 0x20 else { return nil }
        let (after, _) = UTF8Scan.scalar(bytes, at: index + 1)
        guard CharacterClass.uppercase.contains(after) else { return nil }
        end = index + 1
    }

    func follows(_ other: ListMarker) -> Bool {
        bullet == other.bullet && isLetter == other.isLetter && closing == other.closing
            && value == other.value + 1
    }
}

/// Full stops with a space between each, three or more: `. . .`
struct SpacedEllipsis {
    private let start: Int
    private let count: Int
    let end: Int

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        var index = start + 1
        var count = 1
        while index + 1 < bytes.count, bytes[index] == 0x20, bytes[index + 1] == 0x2E {
            index += 2
            count += 1
        }
        guard count > 2 else { return nil }
        self.start = start
        self.count = count
        end = index
    }

    /// Where a sentence ends at these full stops: behind the first, when it stands at a word and three
    /// more follow; behind the fourth; never for three.
    func boundary(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var next = end
        while next < bytes.count, bytes[next] == 0x20 { next += 1 }
        guard count > 3, next > end, next < bytes.count,
            CharacterClass.uppercase.contains(UTF8Scan.scalar(bytes, at: next).0)
        else { return nil }
        return start > 0 && bytes[start - 1] > 0x20 ? start + 1 : end
    }
}
