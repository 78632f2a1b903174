/// Addresses as pages give them, which may leave out what the page's own address says.
enum WebAddress {
    /// Whether a text is an address with all that it needs.
    static func isWhole(_ text: String) -> Bool {
        let text = text.utf8
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
            text[colon...].starts(with: "://".utf8), text[colon...].count > 3
        else { return false }
        return text[..<colon].allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
    }

    /// The address of a page that says only where on its host it is (RFC 3986, section 5); nil for what begins otherwise,
    /// as templates leave much behind that is no address.
    ///
    /// - Parameter base: the address of the page, or what its `base` element says.
    static func resolved(_ reference: String, against base: String?) -> String? {
        let reference = CleanText.collapsed(reference)
        if isWhole(reference) { return reference }
        if base == nil, reference.hasPrefix("//"),
            reference.dropFirst(2).prefix(while: { $0 != "/" }).contains(".")
        {
            // Nearly all pages have one with this scheme.
            return "https:" + reference
        }
        guard let base, isWhole(base), let scheme = base.firstRange(of: "://"),
            reference.hasPrefix("/"), reference != "//"
        else { return nil }
        if reference.hasPrefix("//") { return base[..<scheme.lowerBound] + ":" + reference }
        let host = base[scheme.upperBound...].prefix { !"/?#".contains($0) }
        return host.isEmpty ? nil : base[..<scheme.upperBound] + host + reference
    }

    /// The address of a path from where a `base` element says; nil for what templates leave behind, as `null`, and for hosts without
    /// a scheme.
    static func resolved(path: String, against base: String) -> String? {
        var path = CleanText.collapsed(path)
        if path.hasPrefix("./") { path.removeFirst(2) }
        let first = path.prefix { $0 != "/" }
        guard !path.isEmpty, !path.hasPrefix("/"), !path.contains(".."),
            path.contains(where: { "/.-".contains($0) }),
            first.count == path.count || !first.contains("."), !path.hasPrefix("www."),
            path.utf8.allSatisfy({
                ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || marks.contains($0)
            }),
            let scheme = base.firstRange(of: "://")
        else { return nil }
        let start = base[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
        let folder = start.lastIndex(of: "/").map { start[...$0] } ?? start + "/"
        return base[..<scheme.upperBound] + folder + path
    }

    private static let marks = Set("-._~%/?=&+,".utf8)

    /// The host of a whole address, without `www`, and what follows it, without a last stroke.
    static func parts(of address: String) -> (host: String, path: Substring)? {
        guard let scheme = address.firstRange(of: "://") else { return nil }
        let rest = address[scheme.upperBound...]
        let host = rest.prefix { !"/?#".contains($0) }
        var path = rest[host.endIndex...]
        if path.hasSuffix("/") { path.removeLast() }
        let name = host.lowercased()
        return (name.hasPrefix("www.") ? String(name.dropFirst(4)) : name, path)
    }

    /// Whether what follows a host is the path of a page there, and no other name of the first page or a part of it.
    static func isPage(_ path: Substring) -> Bool {
        let path = path.prefix { $0 != "?" && $0 != "#" }.drop { $0 == "/" }.lowercased()
        return path.count(where: \.isLetter) > 1
            && !["index", "home", "default"].contains(path.prefix { $0 != "." && $0 != "/" })
    }
}
