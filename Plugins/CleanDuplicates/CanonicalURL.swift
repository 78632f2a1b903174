internal import Quern
internal import QuernText

/// An address without what does not tell pages apart: scheme, `www.`, case of the host, default port, fragment,
/// parameters that only count visitors, their order, and a slash at the end.
enum CanonicalURL {
    /// Parameters that say where a visitor came from and not what is shown.
    private static let trackers = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "_ga",
        "ref_src",
    ]

    /// - Returns: nil when nothing is left to compare.
    static func make(of address: String) -> String? {
        let bytes = Array(address.utf8)
        var rest = bytes[...]
        while let first = rest.first, first <= 0x20 { rest.removeFirst() }
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        // What applications show is named behind `#/` and `#!`.
        var route: ArraySlice<UInt8> = []
        if let fragment = rest.firstIndex(of: 0x23) {
            let name = rest[fragment...].dropFirst()
            if name.count > 1, name.first == 0x2F || name.first == 0x21 {
                route = rest[fragment...]
            }
            rest = rest[..<fragment]
        }
        var port: [UInt8] = []
        if let scheme = schemeEnd(rest) {
            port =
                rest[..<scheme].map { $0 | 0x20 } == Array("https".utf8)
                ? Array(":443".utf8) : Array(":80".utf8)
            rest = rest[(scheme + 3)...]
        }
        let hostEnd = rest.firstIndex { $0 == 0x2F || $0 == 0x3F } ?? rest.endIndex
        var host = CaseFolding.folded(rest[..<hostEnd])
        rest = rest[hostEnd...]
        if !port.isEmpty, host.count > port.count, host.suffix(port.count).elementsEqual(port) {
            host.removeLast(port.count)
        }
        if host.starts(with: Array("www.".utf8)) { host.removeFirst(4) }
        if host.last == 0x2E { host.removeLast() }
        let queryStart = rest.firstIndex(of: 0x3F) ?? rest.endIndex
        var path = rest[..<queryStart]
        while path.last == 0x2F { path.removeLast() }
        var parameters = rest[queryStart...].dropFirst().split(separator: 0x26).filter {
            !isTracker($0)
        }
        parameters.sort { $0.lexicographicallyPrecedes($1) }
        var result = host + path
        for (index, parameter) in parameters.enumerated() {
            result.append(index == 0 ? 0x3F : 0x26)
            result += parameter
        }
        result += route
        return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
    }

    /// Where `://` stands after a scheme.
    private static func schemeEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let colon = bytes.firstIndex(of: 0x3A), colon > bytes.startIndex,
            bytes[colon...].starts(with: Array("://".utf8)),
            bytes[..<colon].allSatisfy({
                ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D
                    || $0 == 0x2E
            })
        else { return nil }
        return colon
    }

    private static func isTracker(_ parameter: ArraySlice<UInt8>) -> Bool {
        let name = String(decoding: parameter.prefix { $0 != 0x3D }, as: UTF8.self)
        return name.hasPrefix("utm_") || trackers.contains(name)
    }
}
