/// The first place at which two values differ.
struct ValueDifference: Equatable {
    /// `annotations.people[2].label`
    let path: String
    /// As JSON; nil where one of them has nothing.
    let old: String?
    let new: String?

    /// Nil when the values are the same byte for byte; canonical equality of texts is not enough.
    init?(_ old: Metadata.Value, _ new: Metadata.Value, at path: String = "") {
        switch (old, new) {
        case (.record(let a), .record(let b)):
            var names = a.fields.map(\.name)
            names += b.fields.map(\.name).filter { a[$0] == nil }
            for name in names {
                let place = path.isEmpty ? name : "\(path).\(name)"
                if let found = Self.first(a[name], b[name], at: place) {
                    self = found
                    return
                }
            }
            return nil
        case (.list(let a), .list(let b)):
            for index in 0..<max(a.count, b.count) {
                let pair = (
                    index < a.count ? a[index] : nil, index < b.count ? b[index] : nil
                )
                if let found = Self.first(pair.0, pair.1, at: "\(path)[\(index)]") {
                    self = found
                    return
                }
            }
            return nil
        default:
            let texts = (Self.json(old), Self.json(new))
            if texts.0.utf8.elementsEqual(texts.1.utf8) { return nil }
            self.path = path
            self.old = Self.shortened(texts.0, apartFrom: texts.1)
            self.new = Self.shortened(texts.1, apartFrom: texts.0)
        }
    }

    init(path: String, old: String?, new: String?) {
        (self.path, self.old, self.new) = (path, old, new)
    }

    private static func first(
        _ old: Metadata.Value?, _ new: Metadata.Value?, at path: String
    ) -> ValueDifference? {
        switch (old, new) {
        case (nil, nil): nil
        case (let old?, let new?): ValueDifference(old, new, at: path)
        default:
            ValueDifference(
                path: path, old: old.map { shortened(json($0), apartFrom: "") },
                new: new.map { shortened(json($0), apartFrom: "") })
        }
    }

    private static func json(_ value: Metadata.Value) -> String {
        JSONWriter.text { $0.value(value) }
    }

    private static let before = 40
    private static let shown = 120

    /// A long text from shortly before the place at which it leaves the other.
    private static func shortened(_ text: String, apartFrom other: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count > shown else { return text }
        var same = 0
        for (a, b) in zip(scalars, other.unicodeScalars) {
            if a != b { break }
            same += 1
        }
        let start = max(0, same - before)
        let end = min(scalars.count, start + shown)
        return (start > 0 ? "…" : "") + String(String.UnicodeScalarView(scalars[start..<end]))
            + (end < scalars.count ? "…" : "")
    }
}

extension Document {
    /// What exports can show of the document, as one value.
    var state: Metadata.Value {
        var layers = Metadata()
        for layer in annotations.layers {
            layers[layer.name] = .list(
                layer.annotations.map { annotation in
                    .record([
                        "start": .integer(annotation.range.lowerBound),
                        "end": .integer(annotation.range.upperBound),
                        "label": .string(annotation.label), "id": .string(annotation.id),
                        "attributes": .record(annotation.attributes),
                    ])
                })
        }
        return .record([
            "text": .string(text), "metadata": .record(metadata), "annotations": .record(layers),
        ])
    }
}
