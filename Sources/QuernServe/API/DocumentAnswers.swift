import Quern

extension API {
    /// `/api/document?id=…&q=…&source=…`: a document as the index has it, with its layers and where the query's words stand.
    func document(_ request: HTTPRequest) throws -> HTTPResponse {
        guard let id = request["id"], !id.isEmpty else { throw Mistake("'id' is missing") }
        let marking = request["q"] ?? ""
        let found: IndexedDocument?
        if site.fulltext == nil, let corpus = site.corpus {
            found = try corpus.indexedDocument(id)
        } else {
            found = try site.requireFulltext().withIndex { index in
                // A query that cannot be understood was said so in the search; the document is shown without its marks.
                let document = try? index.document(id, marking: marking)
                return try document ?? index.document(id, marking: "")
            }
        }
        guard let document = found else {
            return .error(404, "there is no document '\(id)' in this index")
        }
        let place = try source(in: request).flatMap {
            site.corpus?.textRange(ofSource: $0, inDocument: id)
        }
        return HTTPResponse { json in
            json.object { json in
                json.key("id")
                json.string(document.id)
                json.key("title")
                json.string(document.title)
                json.key("text")
                json.string(document.text)
                json.key("metadata")
                json.array { json in
                    for field in document.metadata {
                        json.array { json in
                            json.string(field.name)
                            json.string(field.value)
                        }
                    }
                }
                json.key("origin")
                json.object { json in
                    json.key("resource")
                    json.string(document.resource)
                    json.key("sha256")
                    json.string(document.resourceHash)
                    json.key("start")
                    json.integer(document.range.lowerBound)
                    json.key("end")
                    json.integer(document.range.upperBound)
                }
                json.key("layers")
                json.array { json in
                    for layer in document.layers { write(layer, to: &json) }
                }
                json.key("matches")
                json.array { json in
                    for range in place.map({ [$0] }) ?? document.matches {
                        write(range, to: &json)
                    }
                }
            }
        }
    }

    /// `source=120-127`, as the lines of a concordance have it.
    private func source(in request: HTTPRequest) throws -> Range<Int>? {
        guard let text = request["source"], !text.isEmpty else { return nil }
        let ends = text.split(separator: "-").map { Int($0) }
        guard ends.count == 2, let start = ends[0], let end = ends[1], 0 <= start, start <= end
        else { throw Mistake("'source' must be two numbers such as 120-127, not '\(text)'") }
        return start..<end
    }

    private func write(
        _ layer: (name: String, spans: [IndexedDocument.Span]), to json: inout JSONWriter
    ) {
        json.object { json in
            json.key("name")
            json.string(layer.name)
            // Start, end, label, id: a document can have thousands.
            json.key("spans")
            json.array { json in
                for span in layer.spans {
                    json.array { json in
                        json.integer(span.range.lowerBound)
                        json.integer(span.range.upperBound)
                        json.string(span.label)
                        json.string(span.id)
                    }
                }
            }
        }
    }

    func write(_ range: Range<Int>, to json: inout JSONWriter) {
        json.array { json in
            json.integer(range.lowerBound)
            json.integer(range.upperBound)
        }
    }

    /// `/api/life?name=…`: what the stages did to a document, also to one that was dropped.
    func life(_ request: HTTPRequest) throws -> HTTPResponse {
        guard let name = request["name"], !name.isEmpty else { throw Mistake("'name' is missing") }
        let found: RunExplanation
        do { found = try site.explanation(of: name) } catch let failure as RunFailure {
            throw Mistake(failure.description)
        } catch let problems as Diagnostics {
            let text = DiagnosticText(colour: false)
            throw Mistake(problems.all.map { text.render($0) }.joined(separator: "\n"))
        }
        guard !found.findings.isEmpty else {
            return .error(
                404,
                "no document of this run is called '\(name)', comes from a file of that name, or holds these words"
            )
        }
        return HTTPResponse { json in LifeJSON(found).write(to: &json) }
    }
}
