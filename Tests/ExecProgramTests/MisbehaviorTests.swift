import Quern
import QuernTesting
import Testing

@testable import ExecProgram

/// Real programs that do what programs do; one document may be lost, and its error shows why.
@Suite(.enabled(if: ProgramFixture.hasPython, "there is no python3"))
struct MisbehaviorTests {
    private func failures(
        of fixture: ProgramFixture, bad: Set<Int> = [4], batch: Int = 8, deadline: String = "60s"
    ) throws -> [Int: String] {
        let tagger = try fixture.tagger([
            ("batch", .integer(batch)), ("deadline", .string(deadline)),
        ])
        return try tagger.tag(ProgramFixture.documents(bad: bad)).failures
    }

    @Test(arguments: [1, 3, 10, 64]) func programsThatBehave(batch: Int) throws {
        #expect(try failures(of: .perDocument(), bad: [], batch: batch).isEmpty)
        #expect(try failures(of: .perBatch(misbehaving: "pass"), batch: batch).isEmpty)
    }

    @Test(arguments: [1, 3, 10]) func aCrash(batch: Int) throws {
        let fixture = try ProgramFixture.perDocument(
            misbehaving: "print('about to fail', file=sys.stderr); sys.exit(3)")
        for bad in [[4], [0, 1, 9]] as [Set<Int>] {
            let found = try failures(of: fixture, bad: bad, batch: batch)
            #expect(Set(found.keys) == bad)
            for error in found.values {
                #expect(
                    error == """
                        the program ended with status 3 and gave no answer; its standard error ends with:
                        about to fail
                        """)
            }
        }
    }

    @Test(arguments: [1, 3, 10]) func aCrashInABatch(batch: Int) throws {
        let fixture = try ProgramFixture.perBatch(misbehaving: "os.kill(os.getpid(), 11)")
        for bad in [[4], [0, 1, 9]] as [Set<Int>] {
            let found = try failures(of: fixture, bad: bad, batch: batch)
            #expect(Set(found.keys) == bad)
            for error in found.values {
                #expect(
                    error
                        == "the program was ended by signal 11 (Segmentation fault) and gave no answer"
                )
            }
        }
    }

    @Test func aHang() throws {
        let fixture = try ProgramFixture.perDocument(misbehaving: "time.sleep(1000)")
        let found = try failures(of: fixture, deadline: "5s")
        #expect(found == [4: "the program gave no answer within 5 s"])
    }

    @Test func noJSON() throws {
        let fixture = try ProgramFixture.perDocument(instead: "print('no idea', flush=True)")
        #expect(
            try failures(of: fixture) == [
                4: "the program printed 'no idea', which is no answer: it is no JSON object"
            ])
    }

    @Test func aLogLineBeforeAnAnswer() throws {
        let fixture = try ProgramFixture.perDocument(misbehaving: "print('\\x1b[1mwarning')")
        #expect(
            try failures(of: fixture) == [
                4:
                    "the program printed '\u{FFFD}[1mwarning', which is no answer: not JSON: expected a value"
            ])
    }

    @Test func invalidUTF8() throws {
        let fixture = try ProgramFixture.perDocument(
            instead:
                #"sys.stdout.buffer.write(b'{"id": "d4", "error": "\xff"}\n'); sys.stdout.flush()"#)
        #expect(
            try failures(of: fixture) == [
                4:
                    "the program printed '{\"id\": \"d4\", \"error\": \"\u{FFFD}\"}', which is no answer: not JSON: invalid UTF-8"
            ])
    }

    @Test func aMissingAnswer() throws {
        let fixture = try ProgramFixture.perDocument(instead: "pass")
        for bad in [[4], [9]] as [Set<Int>] {
            let found = try failures(of: fixture, bad: bad, deadline: "5s")
            #expect(Set(found.keys) == bad)
            #expect(
                found.values.allSatisfy {
                    $0 == "the program ended with status 0 and gave no answer"
                })
        }
    }

    /// The second answer stands where the next document's belongs, which is the first sign of it.
    @Test(arguments: [1, 3, 5, 10]) func anAnswerTooMany(batch: Int) throws {
        let fixture = try ProgramFixture.perDocument(misbehaving: "print(json.dumps(answer))")
        #expect(
            try failures(of: fixture, batch: batch) == [
                4:
                    "the program printed more than one line for one document: '{\"id\": \"d4\", \"metadata\": {\"length\": 3}}'"
            ])
    }

    /// After the last document of a slice nothing shows, until the program is asked about the next one.
    @Test func anAnswerTooManyAtTheEnd() throws {
        let fixture = try ProgramFixture.perDocument(misbehaving: "print(json.dumps(answer))")
        let tagger = try fixture.tagger()
        #expect(try tagger.tag(ProgramFixture.documents(bad: [9])).failures.isEmpty)
        let error = #expect(throws: StageError.self) {
            try tagger.tag(ProgramFixture.documents(bad: []))
        }
        #expect(
            error?.message == """
                where its answer for 'd0' belongs, the program printed \
                '{"id": "d9", "metadata": {"length": 3}}', which is no answer: it answers 'd9' where 'd0' was asked; \
                asked about this document alone it gives a good answer, so it does not print exactly one line for each \
                document, in their order
                """)
    }

    @Test func answersInAnotherOrder() throws {
        let fixture = try ProgramFixture(
            """
            batch = []
            for line in sys.stdin:
                if line.strip():
                    batch.append(json.loads(line))
                    continue
                for document in reversed(batch):
                    print(json.dumps({"id": document["id"]}), flush=True)
                batch = []
            """)
        let error = #expect(throws: StageError.self) { try failures(of: fixture) }
        #expect(
            error?.message == """
                where its answer for 'd0' belongs, the program printed \
                '{"id": "d7"}', which is no answer: it answers 'd7' where 'd0' was asked; asked about this document \
                alone it gives a good answer, so it does not print exactly one line for each document, in their order
                """)
    }

    @Test func aClosedOutput() throws {
        let fixture = try ProgramFixture.perDocument(
            misbehaving: "os.close(1); print('still here', file=sys.stderr); time.sleep(1000)")
        #expect(
            try failures(of: fixture, deadline: "5s") == [
                4: """
                the program closed its standard output and gave no answer; its standard error ends with:
                still here
                """
            ])
    }

    @Test func aHundredMegabytes() throws {
        let fixture = try ProgramFixture.perDocument(
            instead: "print('many ' * 20_000_000, flush=True)")
        let found = try failures(of: fixture)
        #expect(found.count == 1)
        #expect(
            found[4]?.hasPrefix(
                "the program printed more than 67108864 bytes without an answer among them, beginning with 'many many"
            ) == true)
        #expect((found[4] ?? "").utf8.count < 1000)
    }

    @Test func muchOnStandardError() throws {
        let fixture = try ProgramFixture.perDocument(
            misbehaving:
                "sys.stderr.write('noise ' * 1_000_000 + '\\nthe end\\n'); raise KeyError('date')")
        let found = try failures(of: fixture)
        #expect(Set(found.keys) == [4])
        #expect(found[4]?.hasSuffix("KeyError: 'date'") == true)
        #expect((found[4] ?? "").utf8.count < 3000)
    }

    /// Where a pipeline lies must not change what stands in its quarantine.
    @Test func whereAProgramLiesIsNotTold() throws {
        let fixture = try ProgramFixture.perDocument(misbehaving: "raise KeyError('date')")
        let error = try failures(of: fixture)[4] ?? ""
        #expect(error.contains("File \"program.py\", line "), "\(error)")
        #expect(!error.contains("/"))
    }

    // MARK: Programs that never work

    private func refusal(
        _ script: String, _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws
        -> String
    {
        let fixture = try ProgramFixture(script)
        let error = #expect(throws: StageError.self) {
            try fixture.tagger(parameters).tag(ProgramFixture.documents(bad: []))
        }
        return error?.message ?? ""
    }

    private static let works =
        "the program has answered no document at all, and not the sentence either that Quern tried it with; the last time, "

    @Test func aProgramThatEndsAtOnce() throws {
        #expect(
            try refusal("sys.exit(2)") == Self.works
                + "the program ended with status 2 and gave no answer")
    }

    @Test func aProgramThatOnlyComplains() throws {
        #expect(
            try refusal(
                "for line in sys.stdin: print('what?', file=sys.stderr)", [("deadline", "2s")])
                == Self.works + """
                    the program ended with status 0 and gave no answer; its standard error ends with:
                    what?
                    what?
                    """)
    }

    @Test func aGreeting() throws {
        #expect(
            try refusal(
                "print('Loading the model', flush=True)\nfor line in sys.stdin: print(line)")
                == Self.works
                + "the program printed 'Loading the model', which is no answer: not JSON: expected a value"
        )
    }

    @Test func aProgramThatNeverAnswers() throws {
        #expect(
            try refusal("time.sleep(1000)", [("deadline", "300ms")]) == Self.works
                + "the program gave no answer within 300 ms")
    }

    /// Nothing is wrong with the program when it answers something.
    @Test func documentsThatAllFail() throws {
        let found = try failures(
            of: .perDocument(misbehaving: "sys.exit(1)"), bad: Set(0..<10))
        #expect(found.count == 10)
    }
}
