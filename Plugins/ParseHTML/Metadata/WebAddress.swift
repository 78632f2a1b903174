/// Addresses as pages give them, which may leave out what the page's own address says.
enum WebAddress {
    /// Whether a text is an address with all that it needs.
    static func isWhole(_ text: String) -> Bool {
        guard let scheme = text.firstRange(of: "://"), scheme.upperBound < text.endIndex else {
            return false
        }
        return text[..<scheme.lowerBound].utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
            && scheme.lowerBound > text.startIndex
    }

    /// The address of a page that says only where on its host it is (RFC 3986, section 5); nil for what begins otherwise,
    /// as templates leave much behind that is no address.
    ///
    /// - Parameter base: the address of the page, or what its `base` element says.
    static func resolved(_ reference: String, against base: String?) -> String? {
        let reference = CleanText.collapsed(reference)
        if isWhole(reference) { return reference }
        guard let base, isWhole(base), let scheme = base.firstRange(of: "://"),
            reference.hasPrefix("/"), reference != "//"
        else { return nil }
        if reference.hasPrefix("//") { return base[..<scheme.lowerBound] + ":" + reference }
        let host = base[scheme.upperBound...].prefix { !"/?#".contains($0) }
        return host.isEmpty ? nil : base[..<scheme.upperBound] + host + reference
    }
}
