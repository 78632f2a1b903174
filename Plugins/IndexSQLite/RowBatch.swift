import Quern

/// The rows of one slice, with all their texts in one block of bytes.
///
/// Workers fill it, the one writing thread only binds and steps.
struct RowBatch: Sendable {
    /// A text in the block; nil stands for NULL.
    typealias Place = Range<Int>

    struct DocumentRow: Sendable {
        var id, resource, sha256, text: Place
        var title, date, source: Place?
        var origin: Range<Int>
        /// SHA-256 in hex digits of all rows of the document.
        var digest: Place = 0..<0
        /// The rows of `facets` and `annotations` up to here belong to this document or those
        /// before it.
        var facetsEnd = 0
        var annotationsEnd = 0
    }

    struct FacetRow: Sendable {
        enum Value: Sendable {
            case text(Place)
            case integer(Int)
            case number(Double)
        }
        var name: Place
        var value: Value
    }

    struct AnnotationRow: Sendable {
        var layer, label, id, text: Place
        var range, source: Range<Int>
        var attributes: Place?
    }

    // Never empty, so that an empty text, too, has an address.
    private(set) var block: [UInt8] = [0]
    private(set) var documents: [DocumentRow] = []
    private(set) var facets: [FacetRow] = []
    private(set) var annotations: [AnnotationRow] = []
    /// Names of fields and layers, which come again with every document.
    private var names: [String: Place] = [:]

    /// - Parameters:
    ///   - fields: the metadata to store; nil for all.
    ///   - layers: the layers to store; nil for all.
    init(_ slice: [Document], fields: Set<String>?, layers: Set<String>?) {
        documents.reserveCapacity(slice.count)
        block.reserveCapacity(slice.reduce(0) { $0 + $1.text.utf8.count + 512 })
        for document in slice { add(document, fields, layers) }
    }

    private mutating func add(_ document: Document, _ fields: Set<String>?, _ layers: Set<String>?)
    {
        var row = DocumentRow(
            id: append(document.id.text), resource: name(document.origin.resource.name),
            sha256: name(document.origin.resource.sha256), text: append(document.text),
            origin: document.origin.range)
        for field in document.metadata.sorted {
            switch field.name {
            case "title": row.title = append(field.value.plainText)
            case "date": row.date = append(field.value.plainText)
            case "source": row.source = append(field.value.plainText)
            default:
                if fields?.contains(field.name) ?? true { add(field.value, as: field.name) }
            }
        }
        for layer in document.annotations.layers where layers?.contains(layer.name) ?? true {
            let layerName = name(layer.name)
            for annotation in layer.annotations {
                let range = annotation.range
                let start = row.text.lowerBound
                annotations.append(
                    AnnotationRow(
                        layer: layerName, label: name(annotation.label), id: name(annotation.id),
                        text: (start + range.lowerBound)..<(start + range.upperBound),
                        range: range, source: document.sourceRange(of: range),
                        attributes: annotation.attributes.isEmpty
                            ? nil : append(JSONWriter.text { $0.metadata(annotation.attributes) })))
            }
        }
        row.digest = append(
            digest(
                of: row, facets[(documents.last?.facetsEnd ?? 0)...],
                annotations[(documents.last?.annotationsEnd ?? 0)...]))
        row.facetsEnd = facets.count
        row.annotationsEnd = annotations.count
        documents.append(row)
    }

    private func digest(
        of row: DocumentRow, _ facets: ArraySlice<FacetRow>,
        _ annotations: ArraySlice<AnnotationRow>
    ) -> String {
        var digest = RowDigest()
        block.withUnsafeBytes { block in
            func text(_ place: Place?) -> UnsafeRawBufferPointer? {
                place.map { UnsafeRawBufferPointer(rebasing: block[$0]) }
            }
            digest.begin("documents")
            for place in [
                row.id, row.title, row.date, row.source, row.resource, row.sha256, row.text,
            ] {
                digest.add(text(place))
            }
            digest.add(row.origin.lowerBound)
            digest.add(row.origin.upperBound)
            for facet in facets {
                digest.begin("metadata")
                digest.add(text(facet.name))
                switch facet.value {
                case .text(let place): digest.add(text(place))
                case .integer(let value): digest.add(value)
                case .number(let value): digest.add(value)
                }
            }
            for annotation in annotations {
                digest.begin("annotations")
                for place in [
                    annotation.layer, annotation.label, annotation.id, annotation.text,
                    annotation.attributes,
                ] {
                    digest.add(text(place))
                }
                for range in [annotation.range, annotation.source] {
                    digest.add(range.lowerBound)
                    digest.add(range.upperBound)
                }
            }
        }
        return digest.finish()
    }

    private mutating func add(_ value: Metadata.Value, as field: String) {
        switch value {
        case .boolean(let value):
            facets.append(FacetRow(name: name(field), value: .text(name(value ? "true" : "false"))))
        case .integer(let value): facets.append(FacetRow(name: name(field), value: .integer(value)))
        case .number(let value): facets.append(FacetRow(name: name(field), value: .number(value)))
        case .string(let value):
            facets.append(FacetRow(name: name(field), value: .text(append(value))))
        case .list(let values): for value in values { add(value, as: field) }
        case .record(let record):
            for inner in record.sorted { add(inner.value, as: "\(field).\(inner.name)") }
        }
    }

    private mutating func append(_ text: String) -> Place {
        let start = block.count
        var text = text
        text.withUTF8 { block.append(contentsOf: $0) }
        return start..<block.count
    }

    private mutating func name(_ text: String) -> Place {
        if let known = names[text] { return known }
        let place = append(text)
        names[text] = place
        return place
    }
}
