import Dispatch
import Testing

@testable import Quern

@Suite struct SegmentMemoryTests {
    private let segment = Segment(ledger: Ledger(stages: [("parse: text", .parse)]))

    @Test func whatIsKeptIsThereOnce() {
        let memory = SegmentMemory(limit: 1 << 20)
        memory.keep(segment, slice: 3, upTo: 2)
        #expect(memory.take(slice: 3, upTo: 1) == nil && memory.take(slice: 2, upTo: 2) == nil)
        #expect(memory.take(slice: 3, upTo: 2) != nil)
        #expect(memory.take(slice: 3, upTo: 2) == nil)
    }

    /// Whoever wants what is being made waits for it; all others do not.
    @Test func whatIsBeingMadeIsWaitedFor() async {
        let memory = SegmentMemory(limit: 1 << 20)
        #expect(memory.begin(slice: 7, upTo: 2))
        #expect(memory.take(slice: 7, upTo: 1) == nil && memory.take(slice: 6, upTo: 2) == nil)
        async let first = Self.onThread { memory.take(slice: 7, upTo: 2) != nil }
        async let second = Self.onThread { memory.take(slice: 7, upTo: 2) != nil }
        memory.keep(segment, slice: 7, upTo: 2)
        memory.end(slice: 7)
        let found = await [first, second]
        #expect(found.filter(\.self).count == 1)
    }

    @Test func whatCouldNotBeMadeIsNotWaitedForAnyLonger() async {
        let memory = SegmentMemory(limit: 1 << 20)
        #expect(memory.begin(slice: 0, upTo: 2))
        async let taken = Self.onThread { memory.take(slice: 0, upTo: 2) != nil }
        memory.end(slice: 0)
        #expect(await taken == false)
    }

    @Test func nothingIsBegunWhenItIsTooLateOrWouldNotBeKept() {
        let late = SegmentMemory(limit: 1 << 20)
        late.stopMakingBeforehand()
        #expect(!late.begin(slice: 0, upTo: 2))
        for (room, isFull) in [(1, true), (2, false)] {
            let memory = SegmentMemory(limit: room * segment.weight)
            #expect(memory.begin(slice: 0, upTo: 2))
            memory.keep(segment, slice: 0, upTo: 2)
            memory.end(slice: 0)
            #expect(memory.begin(slice: 1, upTo: 2) == !isFull)
        }
    }

    private static func onThread(_ body: @escaping @Sendable () -> Bool) async -> Bool {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: body()) }
        }
    }
}
