/// Addresses as pages give them, which may leave out what the page's own address says.
enum WebAddress {
    /// An address as it is meant on a page (RFC 3986, section 5, without dots in paths); nil when it is no address of the web.
    ///
    /// - Parameter base: the address of the page, or what its `base` element says.
    static func resolved(_ reference: String, against base: String?) -> String? {
        let reference = CleanText.collapsed(reference)
        if reference.contains("://") { return reference }
        guard let base, let scheme = base.firstRange(of: "://"), !reference.isEmpty,
            !reference.contains(":"), !reference.hasPrefix("#"), !reference.hasPrefix(".")
        else { return nil }
        if reference.hasPrefix("//") { return base[..<scheme.lowerBound] + ":" + reference }
        let rest = base[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
        let host = rest.prefix { $0 != "/" }
        guard !host.isEmpty else { return nil }
        let origin = base[..<scheme.upperBound] + host
        if reference.hasPrefix("/") { return origin + reference }
        guard !reference.hasPrefix("?") else {
            return base[..<scheme.upperBound] + rest + reference
        }
        let folder = rest.lastIndex(of: "/").map { rest[host.endIndex...$0] } ?? "/"
        return origin + folder + reference
    }
}
