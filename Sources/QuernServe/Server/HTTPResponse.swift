import Quern

/// An answer: status, type, body.
struct HTTPResponse: Sendable {
    var status: Int
    var type: String
    var body: [UInt8]
    /// More header fields.
    var fields: [(name: String, value: String)] = []

    static let json = "application/json; charset=utf-8"

    init(_ status: Int = 200, type: String, body: [UInt8]) {
        self.status = status
        self.type = type
        self.body = body
    }

    init(_ status: Int = 200, type: String, text: String) {
        self.init(status, type: type, body: Array(text.utf8))
    }

    /// An answer in JSON.
    init(_ status: Int = 200, _ json: (inout JSONWriter) throws -> Void) rethrows {
        var writer = JSONWriter()
        try json(&writer)
        self.init(status, type: Self.json, body: writer.bytes)
    }

    /// What is wrong, for people to read.
    static func error(_ status: Int, _ message: String) -> HTTPResponse {
        HTTPResponse(status) { json in
            json.object { json in
                json.key("error")
                json.string(message)
            }
        }
    }

    /// What every answer says about how far a browser may trust it: nothing from elsewhere, no frames, no guessing of
    /// types, nothing kept on the disk.
    static let protection: [(name: String, value: String)] = [
        (
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cache-Control", "no-store"),
    ]

    /// The bytes on the wire.
    func bytes(keepsAlive: Bool, withBody: Bool) -> [UInt8] {
        var head = "HTTP/1.1 \(status) \(Self.reason(status))\r\n"
        head += "Content-Type: \(type)\r\nContent-Length: \(body.count)\r\n"
        for field in Self.protection + fields { head += "\(field.name): \(field.value)\r\n" }
        head += "Connection: \(keepsAlive ? "keep-alive" : "close")\r\n\r\n"
        var bytes = Array(head.utf8)
        if withBody { bytes += body }
        return bytes
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 302: "Found"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 408: "Request Timeout"
        case 413: "Content Too Large"
        case 421: "Misdirected Request"
        case 431: "Request Header Fields Too Large"
        case 503: "Service Unavailable"
        case 505: "HTTP Version Not Supported"
        default: "Internal Server Error"
        }
    }
}
