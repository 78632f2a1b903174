/// What the parent asks of a worker.
enum WorkerRequest: Sendable {
    /// Takes over what a survey found in the corpus.
    case findings(stage: Int, [UInt8])
    case advance(Advance)

    /// Has a slice's chain run from one stage to another.
    struct Advance: Sendable {
        var slice: Slice
        /// By part of the slice, the input that it lies in.
        var inputs: [InventoriedInput]
        var recordLimit: Int
        /// The stages to run; from 0 on, the slice is parsed.
        var stages: Range<Int>
        /// What the slice has become so far; nil when it is to be parsed.
        var segment: EncodedSegment?
        /// Whether the segment is wanted back; else only its survey.
        var returnsSegment = true
        var exclusions: [Exclusion]
        /// The batch stages to ask about one document at a time.
        var single: Set<Int>
    }
}

/// A segment on its way between processes.
struct EncodedSegment: Sendable {
    var account: [UInt8]
    var documents: [UInt8]
    /// As ``Segment/isRepeatable``, which a stored segment need not say.
    var isRepeatable: Bool
}

/// What a worker answers.
enum WorkerAnswer: Sendable {
    /// The first word of a worker: which plan it has made.
    case ready(plan: String)
    /// - Parameter survey: what the survey of the stage that comes next says of the slice.
    case advanced(EncodedSegment?, survey: [UInt8]?)
    case failed(String)
}

extension WorkerRequest {
    var bytes: [UInt8] {
        var encoder = ByteEncoder()
        switch self {
        case .findings(let stage, let found):
            encoder.count(0)
            encoder.count(stage)
            encoder.data(found)
        case .advance(let advance):
            encoder.count(1)
            advance.encode(to: &encoder)
        }
        return encoder.bytes
    }

    init(_ bytes: [UInt8]) throws {
        self = try bytes.withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            switch try decoder.count() {
            case 0:
                let stage = try decoder.count()
                return .findings(stage: stage, try decoder.data())
            case 1: return .advance(try Advance(from: &decoder))
            default: throw DamagedBytes(offset: 0)
            }
        }
    }
}

extension WorkerRequest.Advance {
    func encode(to encoder: inout ByteEncoder) {
        encoder.count(recordLimit)
        encoder.count(stages.lowerBound)
        encoder.count(stages.count)
        encoder.boolean(returnsSegment)
        encoder.count(slice.index)
        encoder.list(zip(slice.parts, inputs).map { ($0, $1) }) { encoder, part in
            part.0.encode(to: &encoder)
            part.1.encode(to: &encoder)
        }
        encoder.optional(segment) { $1.encode(to: &$0) }
        encoder.list(exclusions) { $1.encode(to: &$0) }
        encoder.list(single.sorted()) { $0.count($1) }
    }

    /// Inputs are numbered by part.
    init(from decoder: inout ByteDecoder) throws {
        recordLimit = try decoder.count()
        let first = try decoder.count()
        stages = first..<(first + (try decoder.count()))
        returnsSegment = try decoder.boolean()
        slice = Slice(index: try decoder.count(), parts: [])
        inputs = []
        for number in 0..<(try decoder.count()) {
            slice.parts.append(try Slice.Part(from: &decoder, input: number))
            inputs.append(try InventoriedInput(from: &decoder))
        }
        segment = try decoder.optional { try EncodedSegment(from: &$0) }
        exclusions = try decoder.list { try Exclusion(from: &$0) }
        single = Set(try decoder.list { try $0.count() })
    }
}

extension WorkerAnswer {
    var bytes: [UInt8] {
        var encoder = ByteEncoder()
        switch self {
        case .ready(let plan):
            encoder.count(0)
            encoder.text(plan)
        case .advanced(let segment, let survey):
            encoder.count(1)
            encoder.optional(segment) { $1.encode(to: &$0) }
            encoder.optional(survey) { $0.data($1) }
        case .failed(let message):
            encoder.count(2)
            encoder.text(message)
        }
        return encoder.bytes
    }

    init(_ bytes: [UInt8]) throws {
        self = try bytes.withUnsafeBytes { buffer in
            var decoder = ByteDecoder(buffer)
            switch try decoder.count() {
            case 0: return .ready(plan: try decoder.text())
            case 1:
                let segment = try decoder.optional { try EncodedSegment(from: &$0) }
                return .advanced(segment, survey: try decoder.optional { try $0.data() })
            case 2: return .failed(try decoder.text())
            default: throw DamagedBytes(offset: 0)
            }
        }
    }
}

extension EncodedSegment {
    fileprivate func encode(to encoder: inout ByteEncoder) {
        encoder.data(account)
        encoder.data(documents)
        encoder.boolean(isRepeatable)
    }

    fileprivate init(from decoder: inout ByteDecoder) throws {
        account = try decoder.data()
        documents = try decoder.data()
        isRepeatable = try decoder.boolean()
    }
}

extension Slice.Part {
    fileprivate func encode(to encoder: inout ByteEncoder) {
        encoder.count(range.lowerBound)
        encoder.count(range.count)
        encoder.count(firstLine)
        encoder.boolean(isWholeResource)
        encoder.boolean(isOneLongLine)
    }

    fileprivate init(from decoder: inout ByteDecoder, input: Int) throws {
        let start = try decoder.count()
        let range = start..<(start + (try decoder.count()))
        self.init(
            input: input, range: range, firstLine: try decoder.count(),
            isWholeResource: try decoder.boolean(), isOneLongLine: try decoder.boolean())
    }
}

extension InventoriedInput {
    fileprivate func encode(to encoder: inout ByteEncoder) {
        encoder.text(path)
        encoder.count(base)
        encoder.text(resource.mediaType.essence)
        encoder.data(header)
        encoder.optional(finding) { $0.data($1) }
        encoder.optional(omission) { $0.text($1) }
        encoder.text(resource.name)
        encoder.text(resource.sha256)
        encoder.count(resource.size)
        encoder.count(status.size)
        encoder.unsigned(status.inode)
        encoder.integer(status.modified)
        encoder.integer(status.changed)
        encoder.optional(problem) { $0.text($1) }
    }

    fileprivate init(from decoder: inout ByteDecoder) throws {
        let path = try decoder.text()
        let base = try decoder.count()
        let type = MediaType(try decoder.text())
        let header = try decoder.data()
        let finding = try decoder.optional { try $0.data() }
        let omission = try decoder.optional { try $0.text() }
        let name = try decoder.text()
        let sha256 = try decoder.text()
        let resource = Resource(
            name: name, sha256: sha256, size: try decoder.count(), mediaType: type)
        let size = try decoder.count()
        let inode = try decoder.unsigned()
        let status = POSIXFile.Status(
            size: size, isDirectory: false, isRegular: true, inode: inode,
            modified: try decoder.integer(), changed: try decoder.integer())
        self.init(
            path: path, base: base, resource: resource, status: status, cuts: [], header: header,
            finding: finding,
            problem: try decoder.optional { try $0.text() }, omission: omission)
    }
}

extension Exclusion {
    fileprivate func encode(to encoder: inout ByteEncoder) {
        for number in [place.stage, place.part, place.line, place.range.lowerBound] {
            encoder.count(number)
        }
        encoder.count(place.range.count)
        encoder.fixed(place.document)
        encoder.text(message)
    }

    fileprivate init(from decoder: inout ByteDecoder) throws {
        let (stage, part) = (try decoder.count(), try decoder.count())
        let (line, start) = (try decoder.count(), try decoder.count())
        let range = start..<(start + (try decoder.count()))
        place = WorkMark.Place(
            stage: stage, part: part, line: line, range: range, document: try decoder.fixed())
        message = try decoder.text()
    }
}
