import Foundation

/// A client that sends what it is told, byte for byte.
final class TestClient {
    struct Answer {
        let status: Int
        let head: String
        let body: String
    }

    struct NoAnswer: Error {}

    private let descriptor: Int32
    private var pending: [UInt8] = []
    private var isOpen = true

    init(port: UInt16) throws {
        #if canImport(Darwin)
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if code != 0 { throw NoAnswer() }
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        signal(SIGPIPE, SIG_IGN)
    }

    deinit { close() }

    func close() {
        if isOpen { shutdown(descriptor, Int32(SHUT_RDWR)) }
        if isOpen { Foundation.close(descriptor) }
        isOpen = false
    }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) throws {
        if write(descriptor, bytes, bytes.count) != bytes.count { throw NoAnswer() }
    }

    /// The next answer, by its Content-Length.
    func answer(isHead: Bool = false) throws -> Answer {
        while true {
            let text = String(decoding: pending, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n") {
                let head = String(text[..<end.upperBound])
                let length =
                    isHead
                    ? 0
                    : head.firstMatch(of: /Content-Length: (\d+)/).flatMap { Int($0.1) } ?? 0
                let start = head.utf8.count
                if pending.count >= start + length {
                    let body = String(decoding: pending[start..<(start + length)], as: UTF8.self)
                    pending.removeFirst(start + length)
                    let status = head.firstMatch(of: /HTTP\/1.1 (\d+)/).flatMap { Int($0.1) }
                    return Answer(status: status ?? 0, head: head, body: body)
                }
            }
            guard receive() else { throw NoAnswer() }
        }
    }

    private func receive() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &buffer, buffer.count)
        if count <= 0 { return false }
        pending += buffer[..<count]
        return true
    }

    /// Whether the server ends the connection without another byte.
    func isClosed() -> Bool {
        pending.isEmpty && !receive()
    }
}
