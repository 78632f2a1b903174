import Quern
import QuernTesting
import Testing

@testable import ExecProgram

/// What an answer may say; no program is needed for that.
@Suite struct AnswerTests {
    static let text = "Zoë has 中文."

    private func read(
        _ line: String, _ members: [String] = AnswerReader.taggerMembers,
        _ offsets: OffsetUnit = .bytes
    ) throws(BadAnswer) -> ProgramAnswer {
        try AnswerReader(members: members, offsets: offsets).answer(
            Array(line.utf8), to: Question(about: .sample(Self.text, id: "d")))
    }

    @Test func everythingATaggerMaySay() throws {
        let answer = try read(
            """
            {"metadata": {"mood": "good", "n": 3, "none": null}, "id": "d", "error": null, "annotations": {"names": \
            [{"start": 0, "end": 4, "label": "person", "id": "zoe", "attributes": {"sure": true}}, \
            {"end": 8, "start": 5, "label": null}], "empty": []}}
            """)
        #expect(answer.error == nil)
        #expect(answer.metadata.map(\.name) == ["mood", "n", "none"])
        #expect(answer.metadata.map(\.value) == ["good", 3, nil])
        #expect(answer.annotations.map(\.layer) == ["names", "empty"])
        #expect(
            answer.annotations[0].annotations == [
                Annotation(0..<4, label: "person", id: "zoe", attributes: ["sure": true]),
                Annotation(5..<8),
            ])
    }

    @Test func offsetsThatCountCharacters() throws {
        let line =
            #"{"id": "d", "annotations": {"l": [{"start": 8, "end": 10}, {"start": 11, "end": 11}]}}"#
        let found = try read(line, AnswerReader.taggerMembers, .characters).annotations[0]
            .annotations
        #expect(found.map(\.range) == [9..<15, 16..<16])
    }

    @Test(arguments: [
        ("5", "it is no JSON object"),
        ("{}", "it has no 'id'"),
        (#"{"id": 5}"#, "'id' must be a string"),
        (#"{"id": "e"}"#, "it answers 'e' where 'd' was asked"),
        (#"{"id": "d"} {}"#, "not JSON: expected nothing after the value"),
        (#"{"id": "d", "id": "d"}"#, "the answer has the member 'id' twice"),
        (
            #"{"id": "d", "text": ""}"#,
            "an answer has no member 'text'; it has id, annotations, metadata, error"
        ),
        (#"{"id": "d", "annotations": []}"#, "'annotations' must be an object"),
        (#"{"id": "d", "annotations": {"l": {}}}"#, "the layer 'l' must be a list"),
        (#"{"id": "d", "annotations": {"l": [5]}}"#, "an annotation must be an object"),
        (
            #"{"id": "d", "annotations": {"l": [{"start": 0}]}}"#,
            "the annotation needs 'start' and 'end'"
        ),
        (
            #"{"id": "d", "annotations": {"l": [{"start": 0, "end": 1.5}]}}"#,
            "'end' must be a whole number"
        ),
        (
            #"{"id": "d", "annotations": {"l": [{"start": 0, "end": 99}]}}"#,
            "the annotation 0..99 lies outside the text of 16 bytes"
        ),
        (
            #"{"id": "d", "annotations": {"l": [{"start": -1, "end": 3}]}}"#,
            "the annotation -1..3 lies outside the text of 16 bytes"
        ),
        (
            #"{"id": "d", "annotations": {"l": [{"start": 3, "end": 1}]}}"#,
            "the annotation 3..1 lies outside the text of 16 bytes"
        ),
        (
            #"{"id": "d", "annotations": {"l": [{"start": 0, "end": 3}]}}"#,
            "the annotation 0..3 begins or ends inside a character; offsets count UTF-8 bytes unless the stage says 'offsets: characters'"
        ),
        (
            #"{"id": "d", "annotations": {"l": [{"start": 0, "end": 1, "kind": "x"}]}}"#,
            "an annotation has no member 'kind'; it has start, end, label, id, attributes"
        ),
        (#"{"id": "d", "metadata": {"x": NaN}}"#, "not JSON: expected a value"),
        (#"{"id": "d", "error": true}"#, "true and false stand where they make no sense"),
    ]) func whatIsNoAnswer(line: String, reason: String) {
        let error = #expect(throws: BadAnswer.self) { try read(line) }
        #expect(error?.description == reason)
    }

    @Test func charactersBeyondTheEnd() {
        let line = #"{"id": "d", "annotations": {"l": [{"start": 0, "end": 12}]}}"#
        let error = #expect(throws: BadAnswer.self) {
            try read(line, AnswerReader.taggerMembers, .characters)
        }
        #expect(error?.description == "the annotation 0..12 lies outside the text of 11 characters")
    }

    @Test(arguments: [
        (#"{"id": "d", "drop": ""}"#, "'drop' must give a reason"),
        (#"{"id": "d", "edits": {}}"#, "'edits' must be a list"),
        (
            #"{"id": "d", "edits": [{"start": 0, "end": 1, "by": ""}]}"#,
            "an edit has no member 'by'; it has start, end, text, rule"
        ),
        (
            #"{"id": "d", "edits": [{"start": 4, "end": 17}]}"#,
            "the edit 4..17 lies outside the text of 16 bytes"
        ),
        (
            #"{"id": "d", "annotations": {}}"#,
            "an answer has no member 'annotations'; it has id, edits, metadata, drop, detail, error"
        ),
    ]) func whatACleanerMayNotSay(line: String, reason: String) {
        let error = #expect(throws: BadAnswer.self) { try read(line, AnswerReader.cleanerMembers) }
        #expect(error?.description == reason)
    }
}
