/// Many paths, matched at once while elements open and close.
///
/// Each path keeps a bit for each of its steps: which of them end at this element, and at this or one above. An
/// element then costs a few operations for each path, whatever the depth and however many `//` a path has.
struct XMLPathSet: Sendable {
    private struct Step: Sendable {
        var isDescendant: Bool
        /// A place in ``names``; -1 for any.
        var name: Int
        var namespace: [UInt8]?
        var predicates: [(attribute: [UInt8], isQualified: Bool, value: [UInt8]?, isNegated: Bool)]
    }

    private struct Path: Sendable {
        var steps: [Step]
        var isFromRoot: Bool
    }

    private var paths: [Path] = []
    private var names: [[UInt8]] = []

    /// What is matched at the open elements.
    struct State {
        fileprivate var exact: [UInt32] = []
        fileprivate var above: [UInt32] = []
    }

    /// Adds a path; paths get their numbers in order.
    ///
    /// - Parameter isFromRoot: whether it begins at the file's root and not at a document.
    mutating func add(_ path: XMLPath, isFromRoot: Bool, namespaces: [String: String]) {
        paths.append(
            Path(
                steps: path.steps.map { step in
                    Step(
                        isDescendant: step.isDescendant, name: step.name.map { id($0) } ?? -1,
                        namespace: step.prefix.flatMap { namespaces[$0] }.map { Array($0.utf8) },
                        predicates: step.predicates.map {
                            (
                                Array($0.attribute.utf8), $0.attribute.contains(":"),
                                $0.value.map { Array($0.utf8) }, $0.isNegated
                            )
                        })
                }, isFromRoot: isFromRoot || path.isAbsolute))
    }

    private mutating func id(_ name: String) -> Int {
        let bytes = Array(name.utf8)
        if let index = names.firstIndex(of: bytes) { return index }
        names.append(bytes)
        return names.count - 1
    }

    /// The state above the root element.
    func begin() -> State {
        var state = State()
        state.exact = paths.map { $0.isFromRoot ? 1 : 0 }
        state.above = state.exact
        return state
    }

    /// Enters an element; calls `body` with the number of every path that ends at it.
    ///
    /// - Parameters:
    ///   - namespace: finds the element's namespace, where a path asks for it.
    ///   - value: finds the value of an attribute, by its local name or its whole one.
    func enter(
        _ state: inout State, _ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>,
        namespace: () -> [UInt8], value: ([UInt8], Bool) -> [UInt8]?, _ body: (Int) -> Void
    ) {
        let count = paths.count
        let parent = state.exact.count - count
        let id = find(bytes, name)
        for index in 0..<count {
            let above = state.above[parent + index]
            let parentBits = state.exact[parent + index]
            var bits: UInt32 = 0
            var candidates = above
            while candidates != 0 {
                let place = candidates.trailingZeroBitCount
                candidates &= candidates - 1
                guard place < paths[index].steps.count else { continue }
                let step = paths[index].steps[place]
                guard step.name == -1 || step.name == id,
                    step.isDescendant || parentBits & (1 << UInt32(place)) != 0,
                    step.namespace == nil || step.namespace == namespace(),
                    step.predicates.allSatisfy({ predicate in
                        let found = value(predicate.attribute, predicate.isQualified)
                        let holds =
                            found != nil && (predicate.value == nil || predicate.value == found)
                        return holds != predicate.isNegated
                    })
                else { continue }
                bits |= 2 << UInt32(place)
            }
            state.exact.append(bits)
            state.above.append(above | bits)
            if bits & (1 << UInt32(paths[index].steps.count)) != 0, !paths[index].steps.isEmpty {
                body(index)
            }
        }
    }

    /// The element that was entered last is a document: paths that are meant from there begin at it.
    ///
    /// - Returns: the paths without steps, which end at it.
    func beginDocument(_ state: inout State) -> [Int] {
        let start = state.exact.count - paths.count
        var atOnce: [Int] = []
        for index in paths.indices where !paths[index].isFromRoot {
            state.exact[start + index] |= 1
            state.above[start + index] |= 1
            if paths[index].steps.isEmpty { atOnce.append(index) }
        }
        return atOnce
    }

    func leave(_ state: inout State) {
        state.exact.removeLast(paths.count)
        state.above.removeLast(paths.count)
    }

    private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Int {
        for (index, known) in names.enumerated()
        where known.count == name.count && known[0] == bytes[name.lowerBound] {
            if known.elementsEqual(bytes[name]) { return index }
        }
        return -2
    }
}
