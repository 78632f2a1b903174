import Quern

extension API {
    /// `/api/search?q=…&where=…&sort=best|newest|oldest&offset=…&limit=…&typing=1`
    func search(_ request: HTTPRequest) throws -> HTTPResponse {
        var query = try query(in: request)
        query.limit = try integer("limit", in: request, from: 1...Self.pageLimit, else: 50)
        query.offset = try integer("offset", in: request, from: 0...100_000_000, else: 0)
        let sort = request["sort"] ?? "best"
        guard ["best", "newest", "oldest"].contains(sort) else {
            throw Mistake("'sort' must be best, newest or oldest, not '\(sort)'")
        }
        let pool = try site.requireFulltext()
        let results: SearchResults
        let isBlank = query.text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
        if !isBlank, sort == "best" {
            results = try pool.withIndex { try $0.search(query) }
        } else {
            let dates = sort == "best" ? nil : try site.facetTable().dates
            results = try pool.withIndex { index in
                var matches = try index.matches(query)
                if let dates { matches = dates.sorted(matches, newestFirst: sort == "newest") }
                let page = matches.dropFirst(query.offset).prefix(query.limit)
                return SearchResults(
                    total: matches.count, hits: try index.hits(Array(page), for: query))
            }
        }
        return HTTPResponse { json in
            json.object { json in
                json.key("query")
                json.string(query.text)
                json.key("total")
                json.integer(results.total)
                json.key("hits")
                json.array { json in for hit in results.hits { write(hit, to: &json) } }
            }
        }
    }

    private func write(_ hit: SearchResults.Hit, to json: inout JSONWriter) {
        json.object { json in
            for (key, value) in [
                ("id", hit.id), ("title", hit.title), ("date", hit.date), ("source", hit.source),
                ("resource", hit.resource),
            ] {
                json.key(key)
                json.string(value)
            }
            json.key("score")
            json.number((hit.score * 10000).rounded() / 10000)
            json.key("snippet")
            json.array { json in for part in Snippet.parts(hit.snippet) { json.string(part) } }
        }
    }

    /// `/api/facets?q=…&where=…`
    func facets(_ request: HTTPRequest) throws -> HTTPResponse {
        let query = try query(in: request)
        let table = try site.facetTable()
        let matches = try site.requireFulltext().withIndex { try $0.matches(query) }
        let period = table.dates.usualPeriod
        let periods = table.dates.periods(period)
        let counts = table.dates.counts(of: matches, period, in: periods)
        return HTTPResponse { json in
            json.object { json in
                json.key("total")
                json.integer(matches.count)
                json.key("facets")
                json.array { json in
                    for facet in table.facets(of: matches) { write(facet, to: &json) }
                }
                json.key("dates")
                write(periods, period, to: &json)
                json.key("counts")
                json.array { json in for count in counts { json.integer(count) } }
            }
        }
    }

    private func write(_ facet: FacetTable.Facet, to json: inout JSONWriter) {
        json.object { json in
            json.key("field")
            json.string(facet.name)
            json.key("multiple")
            json.boolean(facet.isMultiple)
            json.key("others")
            json.integer(facet.others)
            json.key("values")
            json.array { json in
                for value in facet.values {
                    json.object { json in
                        json.key("value")
                        json.string(value.value)
                        json.key("label")
                        json.string(value.label)
                        json.key("count")
                        json.integer(value.count)
                    }
                }
            }
        }
    }

    private func write(
        _ periods: [Int32], _ period: DateTable.Period, to json: inout JSONWriter
    ) {
        json.object { json in
            json.key("by")
            json.string(period.rawValue)
            json.key("periods")
            json.array { json in
                for key in periods { json.string(DateTable.text(key, period)) }
            }
        }
    }

    /// `/api/trends?q=…&q=…&by=day|month|year&where=…`: how many documents of each period match each query.
    func trends(_ request: HTTPRequest) throws -> HTTPResponse {
        let texts = request.values(of: "q").filter { !$0.isEmpty }
        guard texts.count <= 6 else { throw Mistake("compare at most 6 queries at once") }
        let table = try site.facetTable()
        var period = table.dates.usualPeriod
        if let text = request["by"], !text.isEmpty {
            guard let chosen = DateTable.Period(rawValue: text) else {
                throw Mistake("'by' must be day, month or year, not '\(text)'")
            }
            period = chosen
        }
        let periods = table.dates.periods(period)
        let pool = try site.requireFulltext()
        let (base, series) = try pool.withIndex { index in
            let all = try index.matches(query(in: request, ""))
            return (
                all,
                try texts.map { text in (text, try index.matches(query(in: request, text))) }
            )
        }
        return HTTPResponse { json in
            json.object { json in
                json.key("dates")
                write(periods, period, to: &json)
                json.key("documents")
                json.array { json in
                    for count in table.dates.counts(of: base, period, in: periods) {
                        json.integer(count)
                    }
                }
                json.key("series")
                json.array { json in
                    for (text, matches) in series {
                        json.object { json in
                            json.key("query")
                            json.string(text)
                            json.key("total")
                            json.integer(matches.count)
                            json.key("counts")
                            json.array { json in
                                for count in table.dates.counts(of: matches, period, in: periods) {
                                    json.integer(count)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
