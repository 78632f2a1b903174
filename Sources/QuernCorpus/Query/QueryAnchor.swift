/// Something that every match holds, at a known distance from its start.
struct QueryAnchor {
    enum Source {
        case test(ResolvedTest)
        case span(ResolvedSpan)
    }

    let source: Source
    /// How many tokens the match has before it.
    var distance: ClosedRange<Int>

    /// How many places for a start it gives.
    func cost(in tokens: Int) -> Int {
        let frequency =
            switch source {
            case .test(let test): test.estimate(of: tokens)
            case .span(let span): span.layer.count
            }
        let (product, isTooLarge) = frequency.multipliedReportingOverflow(by: distance.count)
        return isTooLarge ? .max / 2 : min(product, .max / 1024)
    }

    /// The anchors of which every match holds one, that give the fewest places; nil when there are none.
    static func best(of pattern: ResolvedPattern, tokens: Int) -> [QueryAnchor]? {
        switch pattern {
        case .token(let test):
            if test.estimate(of: tokens) >= tokens, tokens > 0 { return nil }
            return [QueryAnchor(source: .test(test), distance: 0...0)]
        case .span(let span): return [QueryAnchor(source: .span(span), distance: 0...0)]
        case .boundary: return nil
        case .repeated(let part, let from, _):
            return from > 0 ? best(of: part, tokens: tokens) : nil
        case .either(let parts):
            var all: [QueryAnchor] = []
            for part in parts {
                guard let some = best(of: part, tokens: tokens) else { return nil }
                all += some
            }
            return all
        case .sequence(let parts):
            var found: (cost: Int, anchors: [QueryAnchor])?
            var least = 0
            var most: Int? = 0
            for part in parts {
                guard let reach = most else { break }
                if let anchors = best(of: part, tokens: tokens) {
                    let moved = anchors.map { anchor in
                        QueryAnchor(
                            source: anchor.source,
                            distance: (anchor.distance.lowerBound + least)...(anchor.distance
                                .upperBound
                                + reach))
                    }
                    let cost = moved.reduce(0) { $0 + $1.cost(in: tokens) }
                    if cost < found?.cost ?? .max { found = (cost, moved) }
                }
                least += part.length.least
                most = ResolvedPattern.sum(most, part.length.most)
            }
            return found?.anchors
        }
    }

    /// Whether the places come in order.
    var isSorted: Bool {
        guard distance.count == 1 else { return false }
        switch source {
        case .test(.values(_, let ids)): return ids.listCount <= 1
        default: return false
        }
    }

    /// Adds the places where a match may begin.
    func add(to positions: inout [UInt32], _ attributes: [TokenAttribute]) {
        switch source {
        case .test(let test): add(test, to: &positions, attributes)
        case .span(let span):
            for index in 0..<span.layer.count where span.holds(index) {
                add(span.layer.range(of: index).lowerBound, to: &positions)
            }
        }
    }

    private func add(
        _ test: ResolvedTest, to positions: inout [UInt32], _ attributes: [TokenAttribute]
    ) {
        switch test {
        case .values(let attribute, let set):
            set.forEachPosition(of: attributes[attribute]) { add($0, to: &positions) }
        case .all(let parts):
            // Anyone will do; the rarest is the shortest way.
            let rarest = parts.min { $0.estimate(of: .max) < $1.estimate(of: .max) }
            if let rarest { add(rarest, to: &positions, attributes) }
        case .either(let parts): for part in parts { add(part, to: &positions, attributes) }
        case .any, .not: break
        }
    }

    @inline(__always)
    private func add(_ position: Int, to positions: inout [UInt32]) {
        for distance in distance where distance <= position {
            positions.append(UInt32(truncatingIfNeeded: position - distance))
        }
    }
}
