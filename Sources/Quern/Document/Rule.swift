/// What made an edit: a short name that ledgers and histories show, and the reason behind it.
public struct Rule: Sendable, Hashable, ExpressibleByStringLiteral {
    /// A name in lower case with hyphens, such as `cookie-consent`.
    public let name: String
    /// One sentence for people; may be empty where the name says it all.
    public let reason: String
    /// Whether what it takes away must not be shown; ledger and report then have no examples of it.
    public let isConfidential: Bool

    public init(_ name: String, reason: String = "", isConfidential: Bool = false) {
        self.name = name
        self.reason = reason
        self.isConfidential = isConfidential
    }

    public init(stringLiteral name: String) { self.init(name) }
}
