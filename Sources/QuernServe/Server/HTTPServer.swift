import Quern
internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A small HTTP/1.1 server for one page and its questions: GET, keep-alive, a thread for each connection.
///
/// Everything is bounded: connections, the size and the time of a request's head, the time that a reader may take, the
/// requests of a connection. Decision 34 says why it is not a package.
final class HTTPServer: Sendable {
    struct Limits: Sendable {
        var connections = 64
        var requestsPerConnection = 10_000
        /// Bytes of a request line with its header fields.
        var head = 16 << 10
        /// Milliseconds that a connection may be silent between requests.
        var idle = 30_000
        /// Milliseconds from the first byte of a head to its last, and for an answer that is not read.
        var patience = 10_000
    }

    let port: UInt16
    private let descriptor: Int32
    /// Written to by ``stop()``.
    private let alarm: (read: Int32, write: Int32)
    private let limits: Limits
    private let open = Mutex(0)

    /// Binds and listens; port 0 takes any that is free.
    ///
    /// - Throws: ``FileError`` when the address cannot be had.
    init(_ address: SocketAddress, limits: Limits = Limits()) throws(FileError) {
        self.limits = limits
        let stream = Int32(SocketKind.stream)
        let descriptor = socket(address.isV6 ? AF_INET6 : AF_INET, stream, 0)
        guard descriptor >= 0 else { throw FileError("cannot open", "a socket", code: errno) }
        var yes: Int32 = 1
        setsockopt(
            descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        let bound = address.withSystemAddress { bind(descriptor, $0, $1) }
        guard bound == 0, listen(descriptor, 64) == 0 else {
            let code = errno
            close(descriptor)
            throw FileError("cannot listen on", "port \(address.port)", code: code)
        }
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            let code = errno
            close(descriptor)
            throw FileError("cannot open", "a pipe", code: code)
        }
        alarm = (ends[0], ends[1])
        self.descriptor = descriptor
        port = SocketAddress.port(of: descriptor)
    }

    deinit {
        close(descriptor)
        close(alarm.read)
        close(alarm.write)
    }

    /// Answers until ``stop()`` is called.
    func run(_ answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse) {
        while true {
            var waiting = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: alarm.read, events: Int16(POLLIN), revents: 0),
            ]
            if poll(&waiting, 2, -1) < 0, errno != EINTR { return }
            if waiting[1].revents != 0 { return }
            guard waiting[0].revents != 0 else { continue }
            let client = accept(descriptor, nil, nil)
            guard client >= 0 else {
                // Out of descriptors, or the client has gone; the one passes, the other is over.
                if errno == EMFILE || errno == ENFILE { usleep(20_000) }
                continue
            }
            let isOne = open.withLock { count in
                if count >= limits.connections { return false }
                count += 1
                return true
            }
            let connection = Connection(client, limits)
            guard isOne else {
                connection.send(.error(503, "too many connections"), keepsAlive: false)
                connection.end()
                continue
            }
            let started = OwnThread.detach { [self] in
                var connection = connection
                connection.serve(answer)
                connection.end()
                open.withLock { $0 -= 1 }
            }
            if !started {
                connection.end()
                open.withLock { $0 -= 1 }
            }
        }
    }

    /// Makes ``run(_:)`` return; connections that are open end by themselves.
    func stop() {
        var byte: UInt8 = 1
        _ = write(alarm.write, &byte, 1)
    }
}

/// One client.
private struct Connection: Sendable {
    private let descriptor: Int32
    private let limits: HTTPServer.Limits
    /// What has come and is not yet understood.
    private var pending: [UInt8] = []

    init(_ descriptor: Int32, _ limits: HTTPServer.Limits) {
        self.descriptor = descriptor
        self.limits = limits
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        var yes: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, size)
        #if canImport(Darwin)
            setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, size)
        #endif
    }

    func end() { close(descriptor) }

    mutating func serve(_ answer: @Sendable (HTTPRequest) -> HTTPResponse) {
        for _ in 0..<limits.requestsPerConnection {
            let request: HTTPRequest
            do {
                guard let head = try nextHead() else { return }
                request = try HTTPRequest(head)
            } catch {
                send(.error(error.status, error.text), keepsAlive: false)
                return
            }
            let isHead = request.method == "HEAD"
            guard send(answer(request), keepsAlive: request.keepsAlive, withBody: !isHead),
                request.keepsAlive
            else { return }
        }
    }

    /// The next request's head; nil when the client has gone or is silent.
    private mutating func nextHead() throws(HTTPRequest.Problem) -> ArraySlice<UInt8>? {
        var searched = 0
        let start = Self.now
        var begun: Int? = pending.isEmpty ? nil : start
        while true {
            if let end = pending.endOfHead(from: searched) {
                let head = pending[..<end]
                pending = Array(pending[(end + 4)...])
                return head
            }
            searched = max(0, pending.count - 3)
            if pending.count >= limits.head {
                throw .init(
                    status: 431, text: "the request is longer than \(limits.head) bytes")
            }
            let left = begun.map { $0 + limits.patience } ?? start + limits.idle
            guard wait(for: POLLIN, until: left) else {
                if begun == nil { return nil }
                throw .init(status: 408, text: "the request took too long")
            }
            var buffer = [UInt8](repeating: 0, count: 8 << 10)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count == 0 { return nil }
            if count < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                return nil
            }
            begun = begun ?? Self.now
            pending += buffer[..<count]
        }
    }

    @discardableResult
    func send(_ response: HTTPResponse, keepsAlive: Bool, withBody: Bool = true) -> Bool {
        let bytes = response.bytes(keepsAlive: keepsAlive, withBody: withBody)
        var done = 0
        var deadline = Self.now + limits.patience
        return bytes.withUnsafeBytes { buffer in
            while done < buffer.count {
                #if canImport(Darwin)
                    let flags: Int32 = 0
                #else
                    let flags = Int32(MSG_NOSIGNAL)
                #endif
                let count = systemSend(
                    descriptor, buffer.baseAddress! + done, buffer.count - done, flags)
                if count > 0 {
                    done += count
                    deadline = Self.now + limits.patience
                } else if count < 0, errno == EINTR {
                    continue
                } else if count < 0, errno == EAGAIN, wait(for: POLLOUT, until: deadline) {
                    continue
                } else {
                    return false
                }
            }
            return true
        }
    }

    /// Whether the socket is ready before a point in time.
    private func wait(for event: Int32, until deadline: Int) -> Bool {
        while true {
            let left = deadline - Self.now
            if left <= 0 { return false }
            var one = pollfd(fd: descriptor, events: Int16(event), revents: 0)
            let ready = poll(&one, 1, Int32(clamping: left))
            if ready > 0 { return true }
            if ready == 0 || errno != EINTR { return false }
        }
    }

    /// Milliseconds of a clock that only goes forward.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }
}

extension [UInt8] {
    /// Where the empty line after a head begins.
    fileprivate func endOfHead(from start: Int) -> Int? {
        guard count >= 4 else { return nil }
        var index = start
        while index + 3 < count {
            if self[index] == 0x0D, self[index + 1] == 0x0A, self[index + 2] == 0x0D,
                self[index + 3] == 0x0A
            {
                return index
            }
            index += 1
        }
        return nil
    }
}

private enum SocketKind {
    #if canImport(Glibc)
        static let stream = SOCK_STREAM.rawValue
    #else
        static let stream = SOCK_STREAM
    #endif
}

private func systemSend(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int, _ flags: Int32
) -> Int { send(descriptor, bytes, count, flags) }
