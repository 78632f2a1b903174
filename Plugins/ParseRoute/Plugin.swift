public import Quern

/// A parser that chooses among the others.
public struct ParseRoutePlugin: Plugin {
    public let name = "ParseRoute"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [RouteParser.self]

    public init() {}
}
