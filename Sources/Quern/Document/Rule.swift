/// What made an edit: a short name that ledgers and histories show, and the reason behind it.
public struct Rule: Sendable, Hashable, ExpressibleByStringLiteral {
    /// A name in lower case with hyphens, such as `cookie-consent`.
    public let name: String
    /// One sentence for people; may be empty where the name says it all.
    public let reason: String

    public init(_ name: String, reason: String = "") {
        self.name = name
        self.reason = reason
    }

    public init(stringLiteral name: String) { self.init(name) }
}
