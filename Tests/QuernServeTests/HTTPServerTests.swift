import Foundation
import TestSupport
import Testing

@testable import QuernServe

/// The server over real sockets: bounded in everything, whatever comes.
@Suite(.serialized) struct HTTPServerTests {
    /// A server that says what it was asked, and the port it listens on.
    private final class Echo: Sendable {
        let server: HTTPServer
        var port: UInt16 { server.port }

        init(_ change: (inout HTTPServer.Limits) -> Void = { _ in }) throws {
            var limits = HTTPServer.Limits()
            change(&limits)
            let address = try #require(SocketAddress("127.0.0.1", port: 0))
            server = try HTTPServer(address, limits: limits)
            let server = server
            Thread.detachNewThread {
                server.run { HTTPResponse(type: "text/plain", text: "\($0.method) \($0.path)") }
            }
        }

        deinit { server.stop() }
    }

    private static let get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test func requestsOnOneConnection() throws {
        let echo = try Echo()
        let client = try TestClient(port: echo.port)
        for path in ["/a", "/b%20c"] {
            try client.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
            let answer = try client.answer()
            #expect(answer.status == 200)
            #expect(answer.body == (path == "/a" ? "GET /a" : "GET /b c"))
            #expect(answer.head.contains("Connection: keep-alive"))
        }
        // Several at once are answered in order, also when the last comes in pieces.
        try client.send(Self.get + Self.get + "GET /z HT")
        #expect(try client.answer().body == "GET /a")
        #expect(try client.answer().body == "GET /a")
        try client.send("TP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(try client.answer().body == "GET /z")
        #expect(client.isClosed())
    }

    @Test func everyAnswerProtects() throws {
        let echo = try Echo()
        for request in [Self.get, "nonsense\r\n\r\n", "HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n"] {
            let client = try TestClient(port: echo.port)
            try client.send(request)
            let answer = try client.answer(isHead: request.hasPrefix("HEAD"))
            for line in [
                "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                "X-Content-Type-Options: nosniff", "Cache-Control: no-store",
                "Referrer-Policy: no-referrer", "Cross-Origin-Resource-Policy: same-origin",
            ] {
                #expect(answer.head.contains("\r\n\(line)\r\n"), "\(request): \(line)")
            }
            #expect(!answer.head.contains("Access-Control"))
        }
    }

    @Test func headsThatAreTooLongOrTooSlow() throws {
        let echo = try Echo {
            $0.head = 2000
            $0.patience = 300
            $0.idle = 200
        }
        let long = try TestClient(port: echo.port)
        try long.send("GET /\(String(repeating: "a", count: 3000))")
        #expect(try long.answer().status == 431)
        #expect(long.isClosed())
        // A byte now and then must not keep a thread for ever.
        let slow = try TestClient(port: echo.port)
        for byte in "GET / HTTP/1.1\r\n" {
            guard (try? slow.send(String(byte))) != nil else { break }
            usleep(40_000)
        }
        #expect(try slow.answer().status == 408)
        let silent = try TestClient(port: echo.port)
        #expect(silent.isClosed())
    }

    @Test func connectionsAreLimited() throws {
        let echo = try Echo { $0.connections = 3 }
        let clients = try (0..<3).map { _ in try TestClient(port: echo.port) }
        for client in clients {
            try client.send(Self.get)
            #expect(try client.answer().status == 200)
        }
        #expect(try TestClient(port: echo.port).answer().status == 503)
        clients[0].close()
        // A place is free again, soon.
        var status = 503
        for _ in 0..<100 where status == 503 {
            usleep(10_000)
            let client = try TestClient(port: echo.port)
            try client.send(Self.get)
            status = try client.answer().status
        }
        #expect(status == 200)
    }

    @Test func noiseHarmsNothing() throws {
        let echo = try Echo { $0.patience = 200 }
        var random = SeededGenerator(seed: 9)
        for _ in 0..<60 {
            let client = try TestClient(port: echo.port)
            let noise = (0..<Int.random(in: 1...400, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            try client.send(noise + Array("\r\n\r\n".utf8))
            #expect([400, 413, 431, 505].contains(try client.answer().status))
        }
        let client = try TestClient(port: echo.port)
        try client.send(Self.get)
        #expect(try client.answer().body == "GET /a")
    }

    @Test func thePortIsTaken() throws {
        let echo = try Echo()
        let address = try #require(SocketAddress("127.0.0.1", port: echo.port))
        #expect {
            try HTTPServer(address)
        } throws: {
            "\($0)" == "cannot listen on 'port \(echo.port)': Address already in use"
        }
    }
}
