import TestSupport
import Testing

@testable import QuernServe

/// Heads are read strictly: what has two readings has none.
@Suite struct HTTPRequestTests {
    private func read(_ text: String) throws -> HTTPRequest {
        try HTTPRequest(Array(text.utf8))
    }

    private func status(_ text: String) -> Int? {
        do throws(HTTPRequest.Problem) {
            _ = try HTTPRequest(Array(text.utf8))
            return nil
        } catch {
            return error.status
        }
    }

    @Test func aBrowsersRequest() throws {
        let request = try read(
            "GET /api/search?q=rye+field%22&where=source%3DMill%20Post&where=date%3E%3D2024&x HTTP/1.1\r\nHost: 127.0.0.1:8731\r\nAccept:  */* \r\nCookie: a=b"
        )
        #expect(request.method == "GET")
        #expect(request.path == "/api/search")
        #expect(request["q"] == "rye field\"")
        #expect(request.values(of: "where") == ["source=Mill Post", "date>=2024"])
        #expect(request["x"] == "")
        #expect(request["y"] == nil)
        #expect(request.field("accept") == "*/*")
        #expect(request.keepsAlive)
    }

    @Test func whetherTheConnectionStaysOpen() throws {
        #expect(try !read("GET / HTTP/1.1\r\nHost: a\r\nConnection: Close").keepsAlive)
        #expect(try !read("GET / HTTP/1.0").keepsAlive)
        #expect(try read("GET / HTTP/1.0\r\nConnection: keep-alive").keepsAlive)
    }

    @Test(arguments: [
        ("", 400), ("GET", 400), ("GET / HTTP/1.1", 400), ("GET  / HTTP/1.1\r\nHost: a", 400),
        ("GET / HTTP/2\r\nHost: a", 505), ("GET http://a/ HTTP/1.1\r\nHost: a", 400),
        ("GET * HTTP/1.1\r\nHost: a", 400), ("GET /\u{E9} HTTP/1.1\r\nHost: a", 400),
        ("GET /%zz HTTP/1.1\r\nHost: a", 400), ("GET /%f HTTP/1.1\r\nHost: a", 400),
        ("GET /%ff HTTP/1.1\r\nHost: a", 400), ("GET /?q=%c3 HTTP/1.1\r\nHost: a", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: b", 400), ("GET / HTTP/1.1\r\nHost : a", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\n folded", 400), ("GET / HTTP/1.1\nHost: a", 400),
        ("GET / HTTP/1.1\r\nHost: a\u{0}", 400), ("GET / HTTP/1.1\r\nHost: a\u{1}", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3", 413),
        ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked", 413),
    ])
    func whatIsRefused(_ head: String, _ status: Int) {
        #expect(self.status(head) == status)
    }

    @Test func limits() {
        let host = "GET / HTTP/1.1\r\nHost: a"
        let fields = String(repeating: "\r\nX: y", count: HTTPRequest.fieldLimit)
        #expect(status(host + fields) == 431)
        let pairs = String(repeating: "a=b&", count: HTTPRequest.parameterLimit + 1)
        #expect(status("GET /?\(pairs) HTTP/1.1\r\nHost: a") == 400)
    }

    /// Any bytes give a request or a refusal; a million of them take no time.
    @Test func bytesOfAnyKind() throws {
        var random = SeededGenerator(seed: 5)
        let seed = Array(
            "GET /api/search?q=a%20b&where=c%3Dd HTTP/1.1\r\nHost: localhost\r\nCookie: a=b; c=d"
                .utf8)
        var read = 0
        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
                }
            }
            if (try? HTTPRequest(bytes)) != nil { read += 1 }
        }
        // Most changes hit a letter of a value, which is as good as another.
        #expect((4_000..<18_000).contains(read), "\(read)")
        let start = ContinuousClock.now
        for byte: UInt8 in [0x20, 0x25, 0x3A, 0x26, 0x2F, 0x0D] {
            _ = try? HTTPRequest([UInt8](repeating: byte, count: 1 << 16))
        }
        #expect(ContinuousClock.now - start < .seconds(2))
    }
}
