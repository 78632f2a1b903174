import Quern

/// Who may ask: a browser on an address that no foreign site can have, with the key of this start.
///
/// A page from elsewhere can have its own name point to 127.0.0.1 (DNS rebinding) and would then be of one origin with
/// this server; so a Host must be `localhost` or an IP address. Other people on the machine can reach the port too; so
/// the first address has a key, which becomes a cookie that scripts cannot read. See decision 35.
struct Access: Sendable {
    /// 128 random bits in hexadecimal digits.
    let key: String
    /// Ports share cookies, so the name tells servers apart.
    let cookie: String
    /// Whether only this machine can reach the server.
    let isLocal: Bool

    init(key: String, port: UInt16, isLocal: Bool) {
        self.key = key
        cookie = "quern-\(port)"
        self.isLocal = isLocal
    }

    static func randomKey() -> String {
        var generator = SystemRandomNumberGenerator()
        return HexDigits.text((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    /// Why a request may not be answered; nil when it may.
    func refusal(of request: HTTPRequest) -> HTTPResponse? {
        guard let host = request.field("host"), isKnown(host) else {
            return .error(421, "this server answers to localhost and IP addresses only")
        }
        if request.method != "GET", request.method != "HEAD" {
            var response = HTTPResponse.error(405, "this server only answers GET")
            response.fields.append(("Allow", "GET, HEAD"))
            return response
        }
        // A site that another page asks for is seen by what browsers say of the asker.
        if request.path.hasPrefix("/api/"), let site = request.field("sec-fetch-site"),
            site != "same-origin", site != "none"
        {
            return .error(403, "other sites may not ask here")
        }
        if let origin = request.field("origin"), origin != "http://\(host)" {
            return .error(403, "other sites may not ask here")
        }
        return nil
    }

    /// Whether the request has the key, as the cookie or as `Authorization: Bearer`.
    func hasKey(_ request: HTTPRequest) -> Bool {
        if let field = request.field("authorization"), field.hasPrefix("Bearer ") {
            return isKey(String(field.dropFirst("Bearer ".count)))
        }
        for field in request.fields where field.name == "cookie" {
            for pair in field.value.split(separator: ";") {
                let parts = pair.drop { $0 == " " }.split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                if parts.count == 2, parts[0] == cookie, isKey(String(parts[1])) { return true }
            }
        }
        return false
    }

    /// Takes as long for a wrong key as for the right one.
    func isKey(_ text: String) -> Bool {
        let (mine, theirs) = (Array(key.utf8), Array(text.utf8))
        guard mine.count == theirs.count else { return false }
        return zip(mine, theirs).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// From the address with the key to the one without it, which may be shown and kept.
    var welcome: HTTPResponse {
        var response = HTTPResponse(302, type: "text/plain; charset=utf-8", text: "")
        response.fields = [
            ("Location", "/"),
            ("Set-Cookie", "\(cookie)=\(key); Path=/; HttpOnly; SameSite=Strict"),
        ]
        return response
    }

    private func isKnown(_ host: String) -> Bool {
        var name = host.asciiLowercased
        if name.hasPrefix("[") {
            guard let end = name.firstIndex(of: "]") else { return false }
            let rest = name[name.index(after: end)...]
            guard rest.isEmpty || Self.isPort(rest) else { return false }
            let inner = String(name[name.index(after: name.startIndex)..<end])
            return isLocal ? inner == "::1" : SocketAddress(inner, port: 0)?.isV6 == true
        }
        if let colon = name.firstIndex(of: ":") {
            guard Self.isPort(name[colon...]) else { return false }
            name = String(name[..<colon])
        }
        if name == "localhost" { return true }
        guard let address = SocketAddress(name, port: 0), !address.isV6 else { return false }
        return !isLocal || address.isLoopback
    }

    /// `:8731`; through a tunnel it need not be this server's own.
    private static func isPort(_ text: Substring) -> Bool {
        text.first == ":" && text.dropFirst().utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
            && text.utf8.count <= 6
    }
}
