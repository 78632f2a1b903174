import Testing

@testable import QuernServe

/// Who may ask.
@Suite struct AccessTests {
    private let access = Access(key: "0123456789abcdef", port: 8731, isLocal: true)

    private func request(
        _ target: String = "/api/run", host: String = "127.0.0.1:8731", method: String = "GET",
        _ fields: String...
    ) throws -> HTTPRequest {
        let head = ["\(method) \(target) HTTP/1.1", "Host: \(host)"] + fields
        return try HTTPRequest(Array(head.joined(separator: "\r\n").utf8))
    }

    @Test(arguments: [
        ("127.0.0.1:8731", true), ("localhost:8731", true), ("LocalHost", true),
        ("localhost:9000", true), ("127.0.0.1", true), ("[::1]:8731", true), ("127.8.8.8", true),
        ("evil.example", false), ("evil.example:8731", false), ("127.0.0.1.evil.example", false),
        ("localhost.evil.example", false), ("10.0.0.7:8731", false), ("[::2]", false),
        ("", false), ("[::1", false), ("localhost:", true), ("localhost:a", false),
        ("[::1]x", false),
        ("2130706433", false), ("0x7f.1", false),
    ])
    func hosts(_ host: String, _ isKnown: Bool) throws {
        let refusal = try access.refusal(of: request(host: host))
        #expect((refusal == nil) == isKnown)
        if let refusal { #expect(refusal.status == 421) }
    }

    @Test func hostsOfAServerForOthers() throws {
        let open = Access(key: "k", port: 8731, isLocal: false)
        #expect(try open.refusal(of: request(host: "10.0.0.7:8731")) == nil)
        #expect(try open.refusal(of: request(host: "[fd00::7]:8731")) == nil)
        #expect(try open.refusal(of: request(host: "evil.example"))?.status == 421)
    }

    @Test func onlyGET() throws {
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"] {
            let refusal = try access.refusal(of: request(method: method))
            #expect(refusal?.status == 405)
            #expect(refusal?.fields.contains { $0 == ("Allow", "GET, HEAD") } == true)
        }
        #expect(try access.refusal(of: request(method: "HEAD")) == nil)
    }

    @Test func otherSitesMayNotAsk() throws {
        #expect(
            try access.refusal(of: request("/api/run", "Sec-Fetch-Site: cross-site"))?.status == 403
        )
        #expect(
            try access.refusal(of: request("/api/run", "Sec-Fetch-Site: same-site"))?.status == 403)
        #expect(try access.refusal(of: request("/api/run", "Sec-Fetch-Site: same-origin")) == nil)
        #expect(
            try access.refusal(of: request("/", "Origin: http://evil.example"))?.status == 403)
        #expect(
            try access.refusal(of: request("/", "Origin: http://127.0.0.1:8731")) == nil)
    }

    @Test func theKey() throws {
        #expect(try !access.hasKey(request()))
        #expect(try access.hasKey(request("/", "Cookie: a=b; quern-8731=0123456789abcdef")))
        #expect(try access.hasKey(request("/", "Authorization: Bearer 0123456789abcdef")))
        #expect(try !access.hasKey(request("/", "Cookie: quern-8732=0123456789abcdef")))
        #expect(try !access.hasKey(request("/", "Cookie: quern-8731=0123456789abcdeg")))
        #expect(try !access.hasKey(request("/", "Cookie: quern-8731=")))
        #expect(try !access.hasKey(request("/", "Authorization: Basic 0123456789abcdef")))
        let welcome = access.welcome
        #expect(welcome.status == 302)
        #expect(
            welcome.fields.map { "\($0.name): \($0.value)" } == [
                "Location: /",
                "Set-Cookie: quern-8731=0123456789abcdef; Path=/; HttpOnly; SameSite=Strict",
            ])
    }

    @Test func keysAreRandom() {
        let keys = (0..<100).map { _ in Access.randomKey() }
        #expect(Set(keys).count == 100)
        #expect(keys.allSatisfy { $0.utf8.count == 32 })
    }
}

func == (a: (name: String, value: String), b: (String, String)) -> Bool {
    a.name == b.0 && a.value == b.1
}
