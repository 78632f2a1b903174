/// Short texts of a page, taken block by block.
struct NearbyTexts {
    /// What is longer, in bytes, is no byline and no line with a date; it may be cut off behind that.
    static let longest = 200

    /// A text with the element that it stands in.
    ///
    /// A piece is one from the beginning of a line that may go on: a day there is one, a name can be the start of a sentence.
    typealias Found = (node: Int, text: String, isPiece: Bool)

    let tree: HTMLTree

    /// Texts that follow an element, each with the element that it stands in: whole blocks where those are short, else
    /// pieces of them.
    func texts(after start: Int) -> [Found] {
        texts(from: tree.behind(start), before: Int.max)
    }

    /// Texts that stand shortly before an element, in what it stands in: bylines are often above their heading.
    func texts(before end: Int) -> [Found] {
        var start = end
        for _ in 0..<4 {
            let parent = Int(tree.nodes[start].parent)
            guard parent >= 0, tree.nodes[parent].tag != .body,
                Int(tree.nodes[end].start) - Int(tree.nodes[parent].start) < 4000
            else { break }
            start = parent
        }
        return start == end ? [] : texts(from: tree.after(start), before: end)
    }

    private func texts(from start: Int?, before end: Int) -> [Found] {
        var texts: [Found] = []
        var at = start
        var last = -1
        // The block that is not taken whole.
        var lastLong = -1
        var seen = 0
        while let node = at, node < end, seen < 400, texts.count < 40 {
            seen += 1
            at = tree.after(node)
            guard tree.nodes[node].kind == .text, !isBlank(node) else { continue }
            let parent = Int(tree.nodes[node].parent)
            guard parent >= 0, tree.nodes[parent].tag != .script, tree.nodes[parent].tag != .style
            else {
                continue
            }
            // A name often is in an element of its own beside `By`, so their block is read.
            let block = blockAround(parent)
            guard block != last else { continue }
            let isSmall = tree.range(of: block).count < 3000
            if block != lastLong, isSmall {
                let text = parts(of: block)
                // Pieces of a long paragraph are sentences; what lies loose in a container may be a line with a date.
                if text.utf8.count <= Self.longest || tree.nodes[block].tag.isPartOfText {
                    last = block
                    if !text.isEmpty { texts.append((block, text, false)) }
                    continue
                }
            }
            lastLong = block
            if !isSmall || standsAlone(node, in: block) {
                texts.append((parent, CleanText.collapsed(tree.text(of: node)), isSmall))
            }
        }
        return texts
    }

    /// Whether a text has a line for itself, or begins one in an element of its own.
    private func standsAlone(_ text: Int, in block: Int) -> Bool {
        func ends(_ node: Int) -> Bool {
            tree.nodes[node].kind == .element
                && (tree.nodes[node].tag == .br || tree.nodes[node].tag.isBlock)
        }
        if Int(tree.nodes[text].parent) == block, case let next = Int(tree.nodes[text].next),
            next >= 0, !ends(next)
        {
            return false
        }
        var at = text
        while at != block {
            let parent = Int(tree.nodes[at].parent)
            guard parent >= 0 else { return false }
            var child = Int(tree.nodes[parent].firstChild)
            var isFree = true
            for _ in 0..<200 where child >= 0 && child != at {
                if tree.nodes[child].kind == .element {
                    isFree = ends(child)
                } else if tree.nodes[child].kind == .text, !isBlank(child) {
                    isFree = false
                }
                child = Int(tree.nodes[child].next)
            }
            guard isFree, child == at else { return false }
            at = parent
        }
        return true
    }

    private func isBlank(_ node: Int) -> Bool {
        (Int(tree.nodes[node].start)..<Int(tree.nodes[node].end)).allSatisfy {
            tree.bytes[$0] <= 0x20
        }
    }

    private func blockAround(_ node: Int) -> Int {
        var node = node
        while !tree.nodes[node].tag.isSpecial, tree.nodes[node].parent >= 0 {
            node = Int(tree.nodes[node].parent)
        }
        return node
    }

    /// The text of an element with strokes between what stands in different elements, but for what joins names.
    ///
    /// Few words may be one name in two elements, and are not set apart.
    func parts(of node: Int) -> String {
        var pieces: [String] = []
        var last = node
        var length = 0
        var at: Int? = node
        while let current = at, pieces.count < 40, length <= Self.longest {
            if tree.isElement(current, .script) || tree.isElement(current, .style) {
                at = tree.behind(current, within: node)
                continue
            }
            if tree.nodes[current].kind == .text, !isBlank(current) {
                let piece = CleanText.collapsed(tree.text(of: current))
                length += piece.utf8.count
                pieces.append(piece)
                last = current
            }
            at = tree.after(current, within: node)
        }
        if pieces.count == 1 { return pieces[0] }
        let plain = pieces.joined(separator: " ")
        if length > Self.longest { return plain }
        // Where a name is a single piece, two are two names, or what stands beside one.
        if CleanText.pieceCount(plain) <= 3, !EastAsianByline.isEastAsian(plain[...]) {
            let name = pieces.dropLast().joined(separator: " ")
            guard Byline.looksLikePerson(name, leastWords: 2) else { return plain }
            let job = pieces.last ?? ""
            let isJob =
                Byline.isJob(job) && !Self.surnames.contains(job.lowercased())
                || isCalledJob(Int(tree.nodes[last].parent))
            return isJob ? name : plain
        }
        var text = ""
        for piece in pieces {
            let joins =
                piece.utf8.first == 0x2C
                || piece.utf8.count <= 3 && Self.joints.contains(piece.lowercased())
            let isJoined = text.utf8.last == 0x2C || Self.endsInJoint(text)
            if text.isEmpty {
                text = piece
            } else {
                text += (joins || isJoined || Self.opens(text, piece) ? " " : " | ") + piece
            }
        }
        return text
    }

    /// Whether a text ends in a word behind which a name follows, or does so with the next piece.
    private static func opens(_ text: String, _ piece: String) -> Bool {
        if Byline.isOpening(text) { return true }
        guard text.utf8.count < 48, text.utf8.contains(where: { $0 &- 0x30 < 10 }) else {
            return false
        }
        return Byline.isDayWithOpening(text)
            || piece.utf8.count < 6 && Byline.isDayWithOpening(text + " " + piece)
    }

    /// Whether an element has a class for what somebody is.
    private func isCalledJob(_ node: Int) -> Bool {
        guard node >= 0, let range = tree.attributeRange(.classes, of: node), range.count <= 400
        else { return false }
        let classes = tree.bytes[range]
        // The title of an author may be the name.
        if classes.split(separator: 0x20).contains(where: { $0.elementsEqual("title".utf8) }) {
            return true
        }
        return classes.split { ($0 | 0x20) &- 0x61 >= 26 }.contains { word in
            Self.jobClasses.contains(String(decoding: word, as: UTF8.self).lowercased())
        }
    }

    private static let jobClasses: Set<String> = ["role", "job", "position", "jobtitle"]
    /// Jobs that are names of people, too.
    private static let surnames: Set<String> = [
        "trainer", "partner", "teacher", "coach", "head", "chief", "professor",
    ]

    private static func endsInJoint(_ text: String) -> Bool {
        guard let space = text.utf8.suffix(4).lastIndex(of: 0x20) else { return false }
        return joints.contains(String(text[text.utf8.index(after: space)...]))
    }

    /// Whether nothing stands between two links but what joins names.
    func isJoint(from first: Int, to second: Int) -> Bool {
        var at = tree.behind(first)
        var isJoined = tree.nodes[first].parent == tree.nodes[second].parent
        while let node = at, node < second {
            if tree.nodes[node].kind == .text, !isBlank(node) {
                let text = CleanText.collapsed(tree.text(of: node)).lowercased()
                if !Self.joins(text) { return false }
                isJoined = true
            }
            at = tree.after(node)
        }
        return isJoined
    }

    /// Whether a text is nothing but what joins names.
    static func joins(_ text: String) -> Bool {
        let small = text.lowercased()
        return joints.contains(small) || small == ", and" || small == ", &"
    }

    private static let joints: Set<String> = [",", "and", "&", "und", "et", "y", "e", ";"]
}
