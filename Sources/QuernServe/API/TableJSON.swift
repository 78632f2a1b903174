import Quern
import QuernCorpus

/// A table with its picture, for the page to draw.
struct TableJSON {
    private let table: Table

    init(_ table: Table) { self.table = table }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("title")
            json.string(table.title)
            json.key("columns")
            json.array { json in for column in table.columns { write(column, to: &json) } }
            json.key("rows")
            json.array { json in
                for row in table.rows.indices {
                    json.array { json in
                        for column in table.columns.indices { write(row, column, to: &json) }
                    }
                }
            }
            json.key("notes")
            json.array { json in for note in table.notes { json.string(note) } }
            json.key("citation")
            if let citation = table.citation { json.string(citation.line) } else { json.null() }
            json.key("picture")
            if let picture = table.picture { write(picture, to: &json) } else { json.null() }
        }
    }

    private func write(_ column: Table.Column, to json: inout JSONWriter) {
        json.object { json in
            json.key("name")
            json.string(column.name)
            json.key("kind")
            switch column.kind {
            case .text: json.string("text")
            case .integer: json.string("integer")
            case .number(let places):
                json.string("number")
                json.key("places")
                json.integer(places)
            }
        }
    }

    private func write(_ row: Int, _ column: Int, to json: inout JSONWriter) {
        switch table.rows[row][column] {
        case .missing: json.null()
        case .text(let text): json.string(text)
        case .integer(let value): json.integer(value)
        case .number:
            // The digits that every form of the table has.
            let digits = table.text(row, column)
            if digits.isEmpty { json.null() } else { json.raw(Array(digits.utf8)) }
        }
    }

    private func write(_ picture: Picture, to json: inout JSONWriter) {
        json.object { json in
            json.key("kind")
            switch picture {
            case .lines(let steps, let series, let unit):
                json.string("lines")
                json.key("unit")
                json.string(unit)
                json.key("steps")
                json.array { json in for step in steps { json.string(step) } }
                json.key("series")
                json.array { json in
                    for one in series {
                        json.object { json in
                            json.key("name")
                            json.string(one.name)
                            json.key("values")
                            json.array { json in
                                for value in one.values {
                                    if let value { json.number(value) } else { json.null() }
                                }
                            }
                        }
                    }
                }
            case .bars(let bars, let unit, let places):
                json.string("bars")
                json.key("unit")
                json.string(unit)
                json.key("places")
                json.integer(places)
                json.key("bars")
                json.array { json in
                    for bar in bars {
                        json.object { json in
                            json.key("name")
                            json.string(bar.name)
                            json.key("value")
                            json.number(bar.value)
                        }
                    }
                }
            case .strips(let strips, let unit):
                json.string("strips")
                json.key("unit")
                json.string(unit)
                json.key("strips")
                json.array { json in
                    for strip in strips {
                        json.object { json in
                            json.key("name")
                            json.string(strip.name)
                            json.key("counts")
                            json.array { json in for count in strip.counts { json.integer(count) } }
                        }
                    }
                }
            case .points(let points, let x, let y):
                json.string("points")
                for (key, axis) in [("x", x), ("y", y)] {
                    json.key(key)
                    json.object { json in
                        json.key("title")
                        json.string(axis.title)
                        json.key("logarithmic")
                        json.boolean(axis.isLogarithmic)
                    }
                }
                json.key("points")
                json.array { json in
                    for point in points where point.x.isFinite && point.y.isFinite {
                        json.object { json in
                            json.key("name")
                            json.string(point.name)
                            json.key("x")
                            json.number(point.x)
                            json.key("y")
                            json.number(point.y)
                        }
                    }
                }
            case .matrix: json.string("none")
            }
        }
    }
}
