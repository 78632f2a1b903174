import Quern

/// What values of attributes said when they were read first: the elements of a list have one class, and those of a page few.
///
/// Values are told apart by 64 bits of their hash: who has a page made so that two agree misleads about that page alone.
struct ValueMemo<Answer> {
    private static var size: Int { 256 }
    private var hashes = [UInt64](repeating: 0, count: size)
    private var answers: [Answer]

    init(_ nothing: Answer) { answers = [Answer](repeating: nothing, count: Self.size) }

    /// What was read in the value, or what is read now.
    mutating func answer(
        for value: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ read: () -> Answer
    ) -> Answer {
        let hash = Fingerprint.fast(
            UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[value])))
        let slot = Int(truncatingIfNeeded: hash) & (Self.size - 1)
        if hashes[slot] != hash { (hashes[slot], answers[slot]) = (hash, read()) }
        return answers[slot]
    }
}
