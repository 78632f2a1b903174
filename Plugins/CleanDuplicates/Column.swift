internal import Quern

/// Values of one kind, one for each document or several, that go to a scratch file when memory is short.
///
/// Values are only ever added, so what is in the file stays as it is, in stretches.
struct Column<Value: BitwiseCopyable & Sendable>: Sendable {
    /// What has not been spilled; the whole column when there is no stretch.
    private(set) var values: [Value] = []
    private var stretches: [(first: Int, count: Int, offset: Int)] = []
    private var spilled = 0
    private var file: ScratchFile?

    /// How many values are read from the file at a time.
    private static var chunk: Int { 1 << 14 }

    var count: Int { spilled + values.count }
    var isInMemory: Bool { stretches.isEmpty }
    var bytesInMemory: Int { values.count * MemoryLayout<Value>.stride }

    mutating func append(_ value: Value) { values.append(value) }

    mutating func append(contentsOf more: UnsafeBufferPointer<Value>) {
        values.append(contentsOf: more)
    }

    mutating func append(_ other: Column) { values += other.values }

    mutating func spill(to file: ScratchFile) throws {
        guard !values.isEmpty else { return }
        let offset = try values.withUnsafeBytes { try file.append($0) }
        stretches.append((spilled, values.count, offset))
        spilled += values.count
        values = []
        self.file = file
    }

    /// Calls `body` with all values in order, many at a time, and the position of the first of them.
    func forEachChunk(_ body: (Int, UnsafeBufferPointer<Value>) throws -> Void) throws {
        var buffer: [Value] = []
        for stretch in stretches {
            var done = 0
            while done < stretch.count {
                let count = min(Self.chunk, stretch.count - done)
                try read(stretch, from: done, count, into: &buffer)
                try buffer.withUnsafeBufferPointer { try body(stretch.first + done, $0) }
                done += count
            }
        }
        if !values.isEmpty { try values.withUnsafeBufferPointer { try body(spilled, $0) } }
    }

    func forEachValue(_ body: (Int, Value) throws -> Void) throws {
        try forEachChunk { first, chunk in
            for index in chunk.indices { try body(first + index, chunk[index]) }
        }
    }

    /// Calls `body` with a range of values, from memory where they are there.
    ///
    /// - Parameter buffer: is used when they are not.
    func withValues<Result>(
        _ range: Range<Int>, _ buffer: inout [Value],
        _ body: (UnsafeBufferPointer<Value>) throws -> Result
    ) throws -> Result {
        if range.lowerBound >= spilled {
            return try values.withUnsafeBufferPointer {
                try body(
                    UnsafeBufferPointer(
                        rebasing: $0[
                            (range.lowerBound - spilled)..<(range.upperBound - spilled)]))
            }
        }
        // Ranges are those of documents, and a document is never spilled in halves.
        let stretch = stretches[stretch(of: range.lowerBound)]
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
        _ stretch: (first: Int, count: Int, offset: Int), from start: Int, _ count: Int,
        into buffer: inout [Value]
    ) throws {
        let stride = MemoryLayout<Value>.stride
        buffer = try [Value](unsafeUninitializedCapacity: count) { raw, initialized in
            try file?.read(
                into: UnsafeMutableRawBufferPointer(
                    start: raw.baseAddress, count: count * stride),
                at: stretch.offset + start * stride)
            initialized = count
        }
    }
}

extension Column where Value: FixedWidthInteger {
    /// Writes what is in memory; a column of a slice is there whole.
    func encode(to encoder: inout ByteEncoder) {
        values.withUnsafeBytes { encoder.data($0) }
    }

    init(from decoder: inout ByteDecoder) throws {
        let bytes = try decoder.data()
        let stride = MemoryLayout<Value>.stride
        guard bytes.count % stride == 0 else { throw DamagedBytes(offset: 0) }
        values = bytes.withUnsafeBytes { raw in
            (0..<(raw.count / stride)).map {
                raw.loadUnaligned(fromByteOffset: $0 * stride, as: Value.self)
            }
        }
    }
}
