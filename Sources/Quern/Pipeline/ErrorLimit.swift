/// How many documents may be quarantined before a run fails: `max_errors:` of a pipeline file.
public enum ErrorLimit: Sendable, Hashable, CustomStringConvertible {
    case count(Int)
    /// A share of all documents, in per cent.
    case share(percent: Double)

    /// Reads `100` or `2.5%`; nil when the text is neither.
    public init?(text: String) {
        if text.hasSuffix("%") {
            let number = text.dropLast().reversed().drop { $0 == " " }.reversed()
            guard let percent = Double(String(number)), (0...100).contains(percent) else {
                return nil
            }
            self = .share(percent: percent)
        } else {
            guard let count = Int(text), count >= 0 else { return nil }
            self = .count(count)
        }
    }

    public var description: String {
        switch self {
        case .count(let count): String(count)
        case .share(let percent):
            (percent == percent.rounded() ? String(Int(percent)) : String(percent)) + "%"
        }
    }

    /// A share says little before so many documents have been seen.
    static let fewest = 100

    /// Whether a run with so many documents, of which so many are quarantined, has to fail.
    ///
    /// - Parameter isAtEnd: whether these are all documents.
    func isExceeded(by quarantined: Int, of documents: Int, isAtEnd: Bool) -> Bool {
        switch self {
        case .count(let count): quarantined > count
        case .share(let percent):
            (isAtEnd || documents >= Self.fewest)
                && Double(quarantined) * 100 > percent * Double(documents)
        }
    }
}
