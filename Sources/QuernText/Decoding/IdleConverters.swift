internal import Synchronization

/// Converters that nobody is using, for whoever comes next with text in the same encoding.
///
/// Opening one and learning what each byte means costs more than a short text, and a parser that cuts a file into lines
/// decodes a hundred thousand of these. A converter takes one text at a time, so workers never share one.
final class IdleConverters: Sendable {
    /// A converter that is used by one thread at a time.
    private struct Idle: @unchecked Sendable {
        let converter: Iconv
    }

    /// The ones that all texts share.
    static let shared = IdleConverters()

    /// How many are kept: a corpus can name any of a thousand encodings, and a converter takes up to 257 KiB.
    static let limit = 16

    /// The one that was used last comes last.
    private let idle = Mutex<[Idle]>([])

    var count: Int { idle.withLock { $0.count } }

    /// Has a converter of that name do something; nil when the system has none.
    func with<Result>(_ name: String, _ body: (Iconv) -> Result) -> Result? {
        let found = idle.withLock { idle in
            idle.lastIndex { $0.converter.name == name }.map { idle.remove(at: $0) }
        }
        guard let used = found ?? Iconv(name).map({ Idle(converter: $0) }) else { return nil }
        defer {
            idle.withLock { idle in
                idle.append(used)
                if idle.count > Self.limit { idle.removeFirst() }
            }
        }
        return body(used.converter)
    }
}
