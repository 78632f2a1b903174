/// Formatting elements that are closed in the wrong order: the list of active formatting elements and the
/// "adoption agency" of the standard.
extension TreeBuilder {
    mutating func startFormatting(_ token: HTMLToken) {
        let place = token.start
        if token.tag == .a || token.tag == .nobr,
            openCount[Int(token.tag.rawValue)] > 0 || !formatting.isEmpty
        {
            // A link in a link closes it.
            if token.tag == .a {
                if let entry = activeFormatting(.a) {
                    let node = formatting[entry]
                    adopt(.a, place, place)
                    formatting.removeAll { $0 == node }
                    if let position = open.lastIndex(of: node) { close(position) }
                }
            } else {
                reopenFormatting(place)
                if isInScope(.nobr, .plain) { adopt(.nobr, place, place) }
            }
        }
        reopenFormatting(place)
        let depth = open.count
        let number = insert(element(token))
        // What was flattened is not reopened.
        if open.count > depth { remember(number) }
    }

    /// Adds to the list; of equal elements three are kept, and of all, ``formattingLimit``.
    private mutating func remember(_ number: Int) {
        var equal = 0
        var oldest = -1
        var count = 0
        for index in formatting.indices.reversed() {
            let other = formatting[index]
            if other < 0 { break }
            count += 1
            if isEqual(Int(other), number) {
                equal += 1
                oldest = index
            } else if count >= Self.formattingLimit, oldest < 0 || equal < 3 {
                oldest = index
            }
        }
        if equal >= 3 || count >= Self.formattingLimit, oldest >= 0 {
            formatting.remove(at: oldest)
        }
        formatting.append(Int32(number))
    }

    private func isEqual(_ a: Int, _ b: Int) -> Bool {
        let (one, other) = (tree.nodes[a], tree.nodes[b])
        guard one.tag == other.tag, one.attributeCount == other.attributeCount else { return false }
        let (start, end) = (Int(one.start), Int(one.end))
        let otherStart = Int(other.start)
        guard end - start == Int(other.end) - otherStart else { return false }
        return tree.bytes[start..<end].elementsEqual(
            tree.bytes[otherStart..<(otherStart + end - start)])
    }

    /// The last entry of a tag since the last marker.
    private func activeFormatting(_ tag: HTMLTag) -> Int? {
        for index in formatting.indices.reversed() {
            if formatting[index] < 0 { return nil }
            if tree.nodes[Int(formatting[index])].tag == tag { return index }
        }
        return nil
    }

    /// Forgets the entries since the last marker.
    mutating func clearFormatting() {
        while let last = formatting.popLast(), last >= 0 {}
    }

    /// Opens again what was open when its block was closed.
    @inline(__always)
    mutating func reopenFormatting(_ place: Int) {
        guard let last = formatting.last, last >= 0, !isOpen(last) else { return }
        reopen(place)
    }

    private func isOpen(_ node: Int32) -> Bool {
        var position = open.count - 1
        while position >= 0 {
            if open[position] == node { return true }
            position -= 1
        }
        return false
    }

    private mutating func reopen(_ place: Int) {
        var first = formatting.count - 1
        while first > 0, formatting[first - 1] >= 0, !isOpen(formatting[first - 1]) { first -= 1 }
        for index in first..<formatting.count {
            guard open.count < Self.depthLimit else { return }
            formatting[index] = Int32(insert(copy(of: Int(formatting[index]))))
        }
    }

    /// The same element again, without a place in the tree.
    private func copy(of node: Int) -> HTMLNode {
        let old = tree.nodes[node]
        return HTMLNode(
            start: old.start, end: old.end, close: old.end, firstAttribute: old.firstAttribute,
            attributeCount: old.attributeCount, kind: .element, tag: old.tag)
    }

    mutating func endFormatting(_ token: HTMLToken) {
        if !adopt(token.tag, token.start, token.end) { closeAny(token) }
    }

    /// The adoption agency algorithm: closes a formatting element in which a block is still open, by giving the
    /// block's content a copy of the element. False when there is no such element in the list.
    @discardableResult
    private mutating func adopt(_ tag: HTMLTag, _ place: Int, _ end: Int) -> Bool {
        if currentTag == tag, !formatting.contains(open[open.count - 1]) {
            pop(end)
            return true
        }
        for _ in 0..<8 {
            guard let entry = activeFormatting(tag) else { return false }
            let node = formatting[entry]
            guard let position = open.lastIndex(of: node) else {
                formatting.remove(at: entry)
                return true
            }
            guard isInScope(tag, .plain) else { return true }
            // The outermost special element inside it.
            guard let block = openTags[(position + 1)...].firstIndex(where: { $0.isSpecial }) else {
                pop(to: position, at: place, end: end)
                formatting.remove(at: entry)
                return true
            }
            carryOver(entry, position, block)
        }
        return true
    }

    private mutating func carryOver(_ entry: Int, _ position: Int, _ block: Int) {
        let node = formatting[entry]
        let blockNode = Int(open[block])
        let ancestor = Int(open[position - 1])
        var bookmark = entry
        var last = blockNode
        var index = block
        var inner = 0
        while true {
            inner += 1
            index -= 1
            if index <= position { break }
            let between = open[index]
            var listed = formatting.lastIndex(of: between)
            if inner > 3, let place = listed {
                formatting.remove(at: place)
                if place < bookmark { bookmark -= 1 }
                listed = nil
            }
            guard let listed else {
                close(index)
                continue
            }
            let copied = tree.nodes.count
            tree.nodes.append(copy(of: Int(between)))
            formatting[listed] = Int32(copied)
            open[index] = Int32(copied)
            if last == blockNode { bookmark = listed + 1 }
            detach(last)
            attach(last, to: copied)
            last = copied
        }
        detach(last)
        let wasFostering = isFostering
        isFostering = true
        let place = insertionPlace(ancestor)
        isFostering = wasFostering
        attach(last, to: place.parent, before: place.before)
        // The block's children move into a copy of the element.
        let copied = tree.nodes.count
        tree.nodes.append(copy(of: Int(node)))
        moveChildren(of: blockNode, to: copied)
        attach(copied, to: blockNode)
        if let old = formatting.firstIndex(of: node) {
            formatting.remove(at: old)
            if old < bookmark { bookmark -= 1 }
        }
        formatting.insert(Int32(copied), at: min(bookmark, formatting.count))
        if let old = open.lastIndex(of: node) { close(old) }
        if let blockPosition = open.lastIndex(of: Int32(blockNode)) {
            open.insert(Int32(copied), at: blockPosition + 1)
            openTags.insert(tree.nodes[copied].tag, at: blockPosition + 1)
            openCount[Int(tree.nodes[copied].tag.rawValue)] += 1
        }
    }

    private mutating func moveChildren(of old: Int, to new: Int) {
        var child = tree.nodes[old].firstChild
        tree.nodes[new].firstChild = child
        tree.nodes[new].lastChild = tree.nodes[old].lastChild
        tree.nodes[old].firstChild = -1
        tree.nodes[old].lastChild = -1
        while child >= 0 {
            tree.nodes[Int(child)].parent = Int32(new)
            child = tree.nodes[Int(child)].next
        }
    }
}
