public import Quern

/// A run on a local page: `quern serve`.
///
/// It listens on one address, answers GET, and serves the page and what is below `/api/`, nothing from the disk by a
/// path. Who may ask is for ``Access`` to say.
public final class RunServer: Sendable {
    private let server: HTTPServer
    private let access: Access
    private let api: API
    private let address: String

    /// Opens the run's indexes and the port.
    ///
    /// - Parameters:
    ///   - readers: what can open the files that indexers wrote.
    ///   - address: an IPv4 or IPv6 address of this machine.
    ///   - port: 0 takes any that is free.
    ///   - explain: tells the life of a document, by its id, its file, or words.
    /// - Throws: ``RunFailure`` or ``FileError`` when the address cannot be had.
    public convenience init(
        _ run: RecordedRun, readers: [any IndexReader.Type], address: String, port: UInt16,
        explain: @escaping @Sendable (String) async throws -> RunExplanation
    ) throws {
        try self.init(
            SiteContent(run, readers: readers, explain: explain), address: address, port: port,
            limits: .init())
    }

    init(_ site: SiteContent, address: String, port: UInt16, limits: HTTPServer.Limits) throws {
        guard let parsed = SocketAddress(address, port: port) else {
            throw RunFailure(
                description:
                    "'\(address)' is no IP address; give one of this machine, such as 127.0.0.1")
        }
        server = try HTTPServer(parsed, limits: limits)
        access = Access(
            key: Access.randomKey(), port: server.port, isLocal: parsed.isLoopback)
        api = API(site)
        // What stands for all addresses is none that a browser can open.
        let isAny = parsed.bytes.allSatisfy { $0 == 0 }
        self.address = isAny ? "localhost" : parsed.isV6 ? "[\(address)]" : address
    }

    public var port: UInt16 { server.port }
    /// Whether only this machine can reach the server.
    public var isLocal: Bool { access.isLocal }
    /// What to open in a browser; the key lets its reader in.
    public var url: String { "http://\(address):\(port)/?key=\(access.key)" }
    /// Why indexes of the run cannot be used.
    public var problems: [String] { api.site.problems.map(\.problem) }

    /// Answers until ``stop()``; a thread of its own waits meanwhile.
    public func run() async throws {
        // Read ahead what the first question would wait for.
        _ = OwnThread.detach { [api] in _ = try? api.site.facetTable() }
        try await OwnThread.run { [self] in server.run { [self] in answer($0) } }
    }

    public func stop() { server.stop() }

    func answer(_ request: HTTPRequest) -> HTTPResponse {
        if let refusal = access.refusal(of: request) { return refusal }
        if request.path == "/", let key = request["key"], access.isKey(key) {
            return access.welcome
        }
        // What the page is made of tells nothing about the run.
        if let file = Page.files[request.path] { return file }
        guard access.hasKey(request) else {
            if request.path == "/" {
                return HTTPResponse(
                    401, type: "text/html; charset=utf-8", text: Page.withoutKey)
            }
            return .error(401, "open the address that 'quern serve' printed; it has a key")
        }
        if request.path == "/" {
            return HTTPResponse(type: "text/html; charset=utf-8", text: Page.html)
        }
        return api.answer(request)
    }
}
