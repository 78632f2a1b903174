/// The annotations of a document that is divided: what lies in a part of it, without going through all the others for each part.
struct DividedAnnotations {
    private struct Layer {
        let name: String
        /// In order of their starts.
        let annotations: [Annotation]
        /// For each the last one before it that reaches over its start; -1 where none does. Whatever else reaches over that start is
        /// found from there on in the same way.
        let enclosing: [Int]

        init(_ layer: AnnotationSet.Layer) {
            name = layer.name
            annotations = layer.annotations
            var enclosing: [Int] = []
            enclosing.reserveCapacity(annotations.count)
            for annotation in annotations {
                var before = enclosing.count - 1
                while before >= 0, annotations[before].end <= annotation.start {
                    before = enclosing[before]
                }
                enclosing.append(before)
            }
            self.enclosing = enclosing
        }

        /// The first annotation that starts at an offset or behind it.
        func first(from offset: Int) -> Int {
            var (low, high) = (0, annotations.count)
            while low < high {
                let middle = (low + high) / 2
                if Int(annotations[middle].start) < offset {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return low
        }

        /// Those that lie in a part or reach into it, in order.
        func part(_ range: Range<Int>) -> [Annotation] {
            let first = first(from: range.lowerBound)
            var found: [Annotation] = []
            var before = first - 1
            while before >= 0 {
                if Int(annotations[before].end) > range.lowerBound {
                    found.append(annotations[before])
                }
                before = enclosing[before]
            }
            found.reverse()
            for annotation in annotations[first...] {
                if Int(annotation.start) > range.upperBound { break }
                found.append(annotation)
            }
            return found
        }
    }

    private let layers: [Layer]

    init(_ annotations: AnnotationSet) { layers = annotations.layers.map(Layer.init) }

    /// The annotations of a part of the text, counted from its start; those that reach beyond it are cut.
    func part(_ range: Range<Int>) -> AnnotationSet {
        var new = AnnotationSet()
        for layer in layers {
            let inside = layer.part(range).compactMap { annotation -> Annotation? in
                let cut = annotation.range.clamped(to: range)
                if cut.isEmpty, !annotation.range.isEmpty || !range.contains(Int(annotation.start))
                {
                    return nil
                }
                var moved = annotation
                moved.start = UInt32(cut.lowerBound - range.lowerBound)
                moved.end = UInt32(cut.upperBound - range.lowerBound)
                return moved
            }
            // Cut at the start, annotations may have changed their order.
            new.add(inside, to: layer.name)
        }
        return new
    }
}
