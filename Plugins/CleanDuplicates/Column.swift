internal import Quern

/// Values of one kind, one for each document or several, that go to a scratch file when memory is short.
///
/// Values are only ever added. They stand in stretches: what a slice brings stays where it is, because copying
/// it into one array that grows would cost more than all searching.
struct Column<Value: BitwiseCopyable & Sendable>: Sendable {
    private struct Stretch {
        var first: Int
        var count: Int
        /// Empty when they are in the file.
        var values: [Value]
        var offset = 0
    }

    private var stretches: [Stretch] = []
    /// What has been added one by one.
    private var tail: [Value] = []
    private var closed = 0
    private var file: ScratchFile?
    private(set) var bytesInMemory = 0

    /// How many values are read from the file at a time.
    private static var chunk: Int { 1 << 14 }
    private static var stride: Int { MemoryLayout<Value>.stride }
    /// Fewer values are copied, so that stretches do not become too many.
    private static var least: Int { 1 << 12 }

    init() {}

    init(_ values: [Value]) { append(values) }

    var count: Int { closed + tail.count }

    @inline(__always)
    mutating func append(_ value: Value) {
        tail.append(value)
        bytesInMemory += Self.stride
    }

    @inline(__always)
    mutating func append(contentsOf more: some Collection<Value>) {
        tail.append(contentsOf: more)
        bytesInMemory += more.count * Self.stride
    }

    /// Takes over all values of a column that is in memory.
    mutating func append(_ other: Column) {
        for stretch in other.stretches { append(stretch.values) }
        append(other.tail)
    }

    private mutating func append(_ values: [Value]) {
        guard values.count >= Self.least else { return append(contentsOf: values) }
        close()
        stretches.append(Stretch(first: closed, count: values.count, values: values))
        closed += values.count
        bytesInMemory += values.count * Self.stride
    }

    private mutating func close() {
        guard !tail.isEmpty else { return }
        stretches.append(Stretch(first: closed, count: tail.count, values: tail))
        closed += tail.count
        tail = []
    }

    mutating func spill(to file: ScratchFile) throws {
        close()
        for index in stretches.indices where !stretches[index].values.isEmpty {
            stretches[index].offset = try stretches[index].values.withUnsafeBytes {
                try file.append($0)
            }
            stretches[index].values = []
        }
        bytesInMemory = 0
        self.file = file
    }

    /// Calls `body` with all values in order, many at a time, and the position of the first of them.
    func forEachChunk(_ body: (Int, UnsafeBufferPointer<Value>) throws -> Void) throws {
        var buffer: [Value] = []
        for stretch in stretches {
            if !stretch.values.isEmpty {
                try stretch.values.withUnsafeBufferPointer { try body(stretch.first, $0) }
                continue
            }
            var done = 0
            while done < stretch.count {
                let count = min(Self.chunk, stretch.count - done)
                try read(stretch, from: done, count, into: &buffer)
                try buffer.withUnsafeBufferPointer { try body(stretch.first + done, $0) }
                done += count
            }
        }
        if !tail.isEmpty { try tail.withUnsafeBufferPointer { try body(closed, $0) } }
    }

    func forEachValue(_ body: (Int, Value) throws -> Void) throws {
        try forEachChunk { first, chunk in
            for index in chunk.indices { try body(first + index, chunk[index]) }
        }
    }

    /// All values of a column that is in memory.
    var values: [Value] {
        stretches.isEmpty ? tail : stretches.flatMap(\.values) + tail
    }

    /// Calls `body` with a range of values that were added together, from memory where they are there.
    ///
    /// - Parameter buffer: is used when they are not.
    func withValues<Result>(
        _ range: Range<Int>, _ buffer: inout [Value],
        _ body: (UnsafeBufferPointer<Value>) throws -> Result
    ) throws -> Result {
        func part(
            _ values: UnsafeBufferPointer<Value>, _ first: Int
        ) -> UnsafeBufferPointer<Value> {
            UnsafeBufferPointer(
                rebasing: values[(range.lowerBound - first)..<(range.upperBound - first)])
        }
        if range.lowerBound >= closed {
            return try tail.withUnsafeBufferPointer { try body(part($0, closed)) }
        }
        let stretch = stretches[stretch(of: range.lowerBound)]
        if !stretch.values.isEmpty {
            return try stretch.values.withUnsafeBufferPointer { try body(part($0, stretch.first)) }
        }
        try read(stretch, from: range.lowerBound - stretch.first, range.count, into: &buffer)
        return try buffer.withUnsafeBufferPointer(body)
    }

    private func stretch(of position: Int) -> Int {
        var low = 0
        var high = stretches.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if stretches[middle].first <= position { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private func read(
        _ stretch: Stretch, from start: Int, _ count: Int, into buffer: inout [Value]
    ) throws {
        buffer = try [Value](unsafeUninitializedCapacity: count) { raw, initialized in
            try file?.read(
                into: UnsafeMutableRawBufferPointer(
                    start: raw.baseAddress, count: count * Self.stride),
                at: stretch.offset + start * Self.stride)
            initialized = count
        }
    }
}

extension Column where Value: FixedWidthInteger {
    /// Writes a column of a slice, which is in memory.
    func encode(to encoder: inout ByteEncoder) {
        values.withUnsafeBytes { encoder.data($0) }
    }

    init(from decoder: inout ByteDecoder) throws {
        let bytes = try decoder.data()
        let stride = MemoryLayout<Value>.stride
        guard bytes.count % stride == 0 else { throw DamagedBytes(offset: 0) }
        self.init()
        bytes.withUnsafeBytes { raw in
            append(
                contentsOf: (0..<(raw.count / stride)).lazy.map {
                    raw.loadUnaligned(fromByteOffset: $0 * stride, as: Value.self)
                })
        }
    }
}
