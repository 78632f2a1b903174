/// A JSON Schema (draft 2020-12) under construction; keywords are written in the order given.
public struct JSONSchema: Sendable {
    /// What stands behind a keyword.
    public indirect enum Content: Sendable {
        case value(Metadata.Value)
        case schema(JSONSchema)
        case list([JSONSchema])
        case named([(name: String, schema: JSONSchema)])
    }

    public private(set) var keywords: [(name: String, content: Content)]

    public init(_ keywords: KeyValuePairs<String, Content> = [:]) {
        self.keywords = keywords.map { ($0.key, $0.value) }
    }

    /// The schema of one JSON type, such as `string`.
    public static func type(_ name: String) -> JSONSchema {
        JSONSchema(["type": .value(.string(name))])
    }

    /// A whole number that is at least `minimum`.
    public static func integer(from minimum: Int? = nil) -> JSONSchema {
        minimum.map { type("integer").with("minimum", .value(.integer($0))) } ?? type("integer")
    }

    public static func list(of element: JSONSchema) -> JSONSchema {
        type("array").with("items", .schema(element))
    }

    /// Free names with values of one schema.
    public static func map(of element: JSONSchema) -> JSONSchema {
        type("object").with("additionalProperties", .schema(element))
    }

    /// An object with these members and no others.
    public static func object(
        _ members: [(name: String, schema: JSONSchema)], required: [String]
    ) -> JSONSchema {
        type("object")
            .with("properties", .named(members))
            .with("required", .value(.list(required.map(Metadata.Value.string))))
            .with("additionalProperties", .value(false))
    }

    public static func any(of schemas: [JSONSchema]) -> JSONSchema {
        JSONSchema(["anyOf": .list(schemas)])
    }

    public static func one(of values: [String]) -> JSONSchema {
        JSONSchema(["enum": .value(.list(values.map(Metadata.Value.string)))])
    }

    /// A copy with one more keyword, or with another content for one that it has.
    public func with(_ keyword: String, _ content: Content) -> JSONSchema {
        var copy = self
        if let index = copy.keywords.firstIndex(where: { $0.name == keyword }) {
            copy.keywords[index].content = content
        } else {
            copy.keywords.append((keyword, content))
        }
        return copy
    }

    public func described(_ text: String) -> JSONSchema {
        text.isEmpty ? self : with("description", .value(.string(text)))
    }

    /// The schema as a document of its own: dialect, identifier and title first.
    public func document(id: String, title: String) -> JSONSchema {
        var document = JSONSchema([
            "$schema": .value("https://json-schema.org/draft/2020-12/schema"),
            "$id": .value(.string(id)), "title": .value(.string(title)),
        ])
        document.keywords += keywords
        return document
    }

    /// The schema as JSON.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            for keyword in keywords {
                json.key(keyword.name)
                switch keyword.content {
                case .value(let value): json.value(value)
                case .schema(let schema): schema.write(to: &json)
                case .list(let schemas):
                    json.array { json in for schema in schemas { schema.write(to: &json) } }
                case .named(let members):
                    json.object { json in
                        for member in members {
                            json.key(member.name)
                            member.schema.write(to: &json)
                        }
                    }
                }
            }
        }
    }
}
