internal import Quern

/// Which parts of a text a stage looks at: all of it, or what the annotations of a layer cover.
enum SearchedRanges {
    static func of(_ document: Document, within layer: String?) -> [Range<Int>] {
        guard let layer else { return [0..<document.text.utf8.count] }
        var ranges: [Range<Int>] = []
        for annotation in document.annotations[layer] where !annotation.range.isEmpty {
            // A layer is sorted by start; what overlaps is looked at once.
            if let last = ranges.last, annotation.range.lowerBound < last.upperBound {
                let end = max(last.upperBound, annotation.range.upperBound)
                ranges[ranges.count - 1] = last.lowerBound..<end
            } else {
                ranges.append(annotation.range)
            }
        }
        return ranges
    }
}

/// How often each label occurs, for the metadata.
enum LabelCounts {
    /// - Parameter known: labels that there can be; each is counted, even when there is none. Annotations without a
    ///   label count as `matches`.
    static func of(_ annotations: [Annotation], known labels: [String]) -> Metadata.Value {
        var counts: [String: Int] = [:]
        for annotation in annotations { counts[annotation.label, default: 0] += 1 }
        var record = Metadata()
        for label in labels {
            record[label.isEmpty ? "matches" : label] = .integer(counts[label] ?? 0)
        }
        return .record(record)
    }
}
