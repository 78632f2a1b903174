internal import Quern

/// What a program is asked: a document, as far as it may see it.
struct Question {
    let id: String
    let text: String
    let metadata: Metadata
    let annotations: AnnotationSet

    init(about document: Document) {
        id = document.id.text
        text = document.text
        metadata = document.metadata
        annotations = document.annotations
    }

    private init(id: String, text: String) {
        self.id = id
        self.text = text
        metadata = Metadata()
        annotations = AnnotationSet()
    }

    /// Asked when a program fails on everything, to see whether it works at all.
    static let probe = Question(id: "quern-probe", text: "Every mill grinds with two stones.")

    /// The question as a line of JSON.
    ///
    /// - Parameter layers: those that the program may see.
    func line(layers: [String], offsets: OffsetUnit) -> [UInt8] {
        var json = JSONWriter()
        json.reserve(text.utf8.count + 512)
        json.object { json in
            json.key("id")
            json.string(id)
            json.key("text")
            json.string(text)
            json.key("metadata")
            json.metadata(metadata)
            json.key("annotations")
            json.object { json in
                // Made once for all layers, and not at all when there is nothing to translate.
                let translator =
                    offsets == .characters && !layers.isEmpty ? CharacterOffsets(text) : nil
                for layer in layers.sorted() {
                    json.key(layer)
                    json.array { json in
                        for annotation in annotations[layer] {
                            write(annotation, translator, to: &json)
                        }
                    }
                }
            }
        }
        json.newline()
        return json.bytes
    }

    private func write(
        _ annotation: Annotation, _ translator: CharacterOffsets?, to json: inout JSONWriter
    ) {
        let range = annotation.range
        json.object { json in
            json.key("start")
            json.integer(translator?.character(of: range.lowerBound) ?? range.lowerBound)
            json.key("end")
            json.integer(translator?.character(of: range.upperBound) ?? range.upperBound)
            if !annotation.label.isEmpty {
                json.key("label")
                json.string(annotation.label)
            }
            if !annotation.id.isEmpty {
                json.key("id")
                json.string(annotation.id)
            }
            if !annotation.attributes.isEmpty {
                json.key("attributes")
                json.metadata(annotation.attributes)
            }
        }
    }
}
