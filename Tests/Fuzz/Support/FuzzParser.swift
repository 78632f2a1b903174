public import Quern
public import QuernTesting

/// Parses bytes as a run would, and traps when a document breaks a law.
///
/// An error is an answer; a crash, a hang, or a map that leads out of the record is a finding.
public func fuzz<P: Parser>(
    _ harness: StageHarness<P>, _ start: UnsafePointer<UInt8>?, _ count: Int,
    name: String = "fuzz.bin"
) {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard !bytes.isEmpty, let documents = try? harness.parse(bytes, name: name) else { return }
    for document in documents { check(document, of: count) }
}

private func check(_ document: Document, of count: Int) {
    let length = document.text.utf8.count
    precondition(document.sourceMap.textLength == length, "a map for another text")
    precondition(document.origin.range.upperBound <= count, "an origin beyond the resource")
    let size = document.origin.range.count
    for offset in stride(from: 0, to: length, by: 7) {
        let source = document.sourceMap.originRange(of: offset..<min(offset + 3, length))
        precondition(source.lowerBound >= 0 && source.upperBound <= size, "a map out of its record")
    }
    for layer in document.annotations.layers {
        for annotation in layer.annotations {
            precondition(annotation.range.upperBound <= length, "an annotation beyond the text")
        }
    }
}

/// Traps when where records are cut depends on the pieces that the bytes come in.
public func fuzz(_ cutter: any RecordCutter, _ bytes: UnsafeRawBufferPointer) {
    var (whole, single) = (cutter, cutter)
    var wholeEnds: [Int] = []
    whole.scan(bytes) { wholeEnds.append($0) }
    var singleEnds: [Int] = []
    for index in bytes.indices {
        single.scan(UnsafeRawBufferPointer(rebasing: bytes[index...index])) {
            singleEnds.append(index + $0)
        }
    }
    precondition(wholeEnds == singleEnds, "records depend on the pieces that they come in")
}
