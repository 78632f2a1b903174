#if os(Linux)
    import Foundation
    import Testing

    @testable import Quern

    @Suite struct ProcessorsTests {
        /// A thread may go wherever it might go before.
        @Test(arguments: [(0, 1), (0, 2), (1, 2), (3, 4), (70, 100), (9000, 10_000)])
        func threadsAreNotBound(position: Int, count: Int) async throws {
            let (before, after) = try await OwnThread.run {
                func allowed() throws -> Substring? {
                    try String(contentsOfFile: "/proc/thread-self/status", encoding: .utf8)
                        .split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }
                }
                let before = try allowed()
                Processors.spread(position, of: count)
                return (before, try allowed())
            }
            #expect(before != nil && before == after)
        }
    }
#endif
