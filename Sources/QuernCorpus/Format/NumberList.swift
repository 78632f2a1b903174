/// A growing list of 32-bit numbers outside Swift's arrays, whose checks would cost more than the work on each number.
final class NumberList: @unchecked Sendable {
    private(set) var base: UnsafeMutablePointer<UInt32>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 16) {
        self.capacity = max(capacity, 16)
        base = .allocate(capacity: self.capacity)
    }

    /// So many zeros.
    convenience init(zeros count: Int) {
        self.init(capacity: count)
        base.initialize(repeating: 0, count: count)
        self.count = count
    }

    deinit { base.deallocate() }

    @inline(__always)
    func append(_ value: UInt32) {
        if count == capacity { grow(to: count * 2) }
        base[count] = value
        count &+= 1
    }

    private func grow(to size: Int) {
        let new = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
        new.update(from: base, count: count)
        base.deallocate()
        base = new
        capacity = size
    }

    /// Gives memory back that it does not need.
    func shrink() {
        if capacity > count + count / 8 + 16 { grow(to: count + 1) }
    }

    subscript(index: Int) -> UInt32 { base[index] }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count * 4) }
}
