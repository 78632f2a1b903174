internal import Quern

/// Reads the lines that a program prints.
struct AnswerReader {
    /// What an answer may hold besides `id`.
    let members: [String]
    let offsets: OffsetUnit

    static let taggerMembers = ["annotations", "metadata", "error"]
    static let cleanerMembers = ["edits", "metadata", "drop", "detail", "error"]

    func answer(_ line: [UInt8], to question: Question) throws(BadAnswer) -> ProgramAnswer {
        let result: Result<ProgramAnswer, BadAnswer> = line.withUnsafeBytes { bytes in
            var reading = Reading(
                scanner: JSONScanner(bytes), question: question,
                translator: offsets == .characters ? CharacterOffsets(question.text) : nil)
            do { return .success(try reading.answer(members)) } catch let error as BadAnswer {
                return .failure(error)
            } catch {
                return .failure(BadAnswer("\(error)"))
            }
        }
        return try result.get()
    }
}

/// One answer while it is read.
private struct Reading {
    var scanner: JSONScanner
    let question: Question
    let translator: CharacterOffsets?

    mutating func answer(_ allowed: [String]) throws -> ProgramAnswer {
        var answer = ProgramAnswer()
        var id: String?
        guard try scanner.peek() == .object else { throw BadAnswer("it is no JSON object") }
        try object("the answer") { reading, key in
            if key == "id" {
                id = try reading.text("id")
                return
            }
            guard allowed.contains(key) else {
                throw BadAnswer(
                    "an answer has no member '\(key)'; it has id, "
                        + allowed.joined(separator: ", "))
            }
            switch key {
            case "annotations":
                guard try !reading.takesNull() else { return }
                try reading.object("'annotations'") { reading, layer in
                    answer.annotations.append((layer, try reading.annotations(of: layer)))
                }
            case "metadata":
                guard try !reading.takesNull() else { return }
                try reading.object("'metadata'") { reading, name in
                    answer.metadata.append((name, try reading.scanner.value()))
                }
            case "edits": answer.edits = try reading.edits()
            case "drop": answer.drop = try reading.optionalText("drop")
            case "detail": answer.detail = try reading.optionalText("detail") ?? ""
            default: answer.error = try reading.optionalText("error")
            }
        }
        try scanner.finish()
        guard let id else { throw BadAnswer("it has no 'id'") }
        guard id.utf8.elementsEqual(question.id.utf8) else {
            throw BadAnswer("it answers '\(id)' where '\(question.id)' was asked")
        }
        if answer.drop?.isEmpty == true { throw BadAnswer("'drop' must give a reason") }
        return answer
    }

    // MARK: Values

    private mutating func object(
        _ name: String, _ member: (inout Reading, String) throws -> Void
    ) throws {
        guard try scanner.peek() == .object else { throw BadAnswer("\(name) must be an object") }
        try scanner.beginObject()
        var seen: Set<String> = []
        while let span = try scanner.nextKey(first: seen.isEmpty) {
            let key = try scanner.content(of: span)
            guard seen.insert(key).inserted else {
                throw BadAnswer("\(name) has the member '\(key)' twice")
            }
            try member(&self, key)
        }
    }

    private mutating func list(_ name: String, _ element: (inout Reading) throws -> Void) throws {
        guard try scanner.peek() == .array else { throw BadAnswer("\(name) must be a list") }
        try scanner.beginArray()
        var isFirst = true
        while try scanner.nextElement(first: isFirst) {
            isFirst = false
            try element(&self)
        }
    }

    private mutating func takesNull() throws -> Bool {
        guard try scanner.peek() == .literal else { return false }
        guard try scanner.literal() == nil else {
            throw BadAnswer("true and false stand where they make no sense")
        }
        return true
    }

    private mutating func text(_ name: String) throws -> String {
        guard try scanner.peek() == .string else { throw BadAnswer("'\(name)' must be a string") }
        return try scanner.string()
    }

    private mutating func optionalText(_ name: String) throws -> String? {
        try takesNull() ? nil : text(name)
    }

    private mutating func integer(_ name: String) throws -> Int {
        guard try scanner.peek() == .number, case .integer(let value) = try scanner.value() else {
            throw BadAnswer("'\(name)' must be a whole number")
        }
        return value
    }

    /// Checked here, because a range with its ends exchanged cannot even be made.
    private func range(_ start: Int?, _ end: Int?, of what: String) throws -> Range<Int> {
        guard let start, let end else { throw BadAnswer("\(what) needs 'start' and 'end'") }
        let length = question.text.utf8.count
        if let translator {
            guard start <= end, let first = translator.byte(of: start),
                let last = translator.byte(of: end)
            else {
                throw BadAnswer(
                    "\(what) \(start)..\(end) lies outside the text of \(translator.character(of: length)) characters"
                )
            }
            return first..<last
        }
        guard start >= 0, start <= end, end <= length else {
            throw BadAnswer("\(what) \(start)..\(end) lies outside the text of \(length) bytes")
        }
        for place in [start, end] where !isBoundary(place) {
            throw BadAnswer(
                "\(what) \(start)..\(end) begins or ends inside a character; offsets count UTF-8 bytes unless the stage says 'offsets: characters'"
            )
        }
        return start..<end
    }

    private func isBoundary(_ place: Int) -> Bool {
        let utf8 = question.text.utf8
        let index = utf8.index(utf8.startIndex, offsetBy: place)
        return index == utf8.endIndex || utf8[index] & 0xC0 != 0x80
    }

    private mutating func annotations(of layer: String) throws -> [Annotation] {
        var annotations: [Annotation] = []
        try list("the layer '\(layer)'") { reading in
            var (start, end): (Int?, Int?) = (nil, nil)
            var (label, id) = ("", "")
            var attributes = Metadata()
            try reading.object("an annotation") { reading, key in
                switch key {
                case "start": start = try reading.integer("start")
                case "end": end = try reading.integer("end")
                case "label": label = try reading.optionalText("label") ?? ""
                case "id": id = try reading.optionalText("id") ?? ""
                case "attributes":
                    guard try !reading.takesNull() else { return }
                    guard case .record(let record) = try reading.scanner.value() else {
                        throw BadAnswer("'attributes' must be an object")
                    }
                    attributes = record
                default:
                    throw BadAnswer(
                        "an annotation has no member '\(key)'; it has start, end, label, id, attributes"
                    )
                }
            }
            annotations.append(
                Annotation(
                    try reading.range(start, end, of: "the annotation"), label: label, id: id,
                    attributes: attributes))
        }
        return annotations
    }

    private mutating func edits() throws -> [ProgramAnswer.Edit] {
        var edits: [ProgramAnswer.Edit] = []
        guard try !takesNull() else { return [] }
        try list("'edits'") { reading in
            var (start, end): (Int?, Int?) = (nil, nil)
            var (text, rule): (String?, String?) = (nil, nil)
            try reading.object("an edit") { reading, key in
                switch key {
                case "start": start = try reading.integer("start")
                case "end": end = try reading.integer("end")
                case "text": text = try reading.optionalText("text")
                case "rule": rule = try reading.optionalText("rule")
                default:
                    throw BadAnswer("an edit has no member '\(key)'; it has start, end, text, rule")
                }
            }
            edits.append(
                .init(
                    range: try reading.range(start, end, of: "the edit"), text: text ?? "",
                    rule: rule))
        }
        return edits
    }
}
