import QuernText

/// What the site is called, and where the page lies.
extension PageReader {
    /// Its name, else its host.
    var site: String? { best(.site) ?? data.site ?? host }

    var address: String? {
        evidence.canonicalAddress(at: place)
            ?? [best(.url), data.address].compactMap(\.self).first(where: WebAddress.isWhole)
    }
}
