import Quern
import QuernYAML
import TestSupport
import Testing

/// A case of the YAML test suite and what libyaml 0.2.5 makes of it.
struct SuiteCase: CustomTestStringConvertible {
    enum Verdict: String {
        case match
        /// Accepted, with other events than the suite's.
        case different = "DIFFERENT"
        /// Accepted, though the suite calls it invalid.
        case accepted = "ACCEPTED"
        case rejected = "rejected"
        /// Rejected, though the suite calls it valid.
        case wronglyRejected = "REJECTED"
    }

    let name: String
    let verdict: Verdict

    var testDescription: String { "\(name) \(verdict.rawValue)" }

    static let all: [SuiteCase] = {
        let table = try? SharedData.suites.lines("yaml-test-suite/yaml-libyaml-0.2.5.tsv")
        return (table ?? []).compactMap { line in
            let columns = line.split(separator: "\t")
            guard columns.count == 3, let verdict = Verdict(rawValue: String(columns[2])) else {
                return nil
            }
            return SuiteCase(name: String(columns[0]), verdict: verdict)
        }
    }()
}

@Suite(.enabled(if: SharedData.suites.has("yaml-test-suite"), Comment(rawValue: SharedData.absent)))
struct TestSuiteTests {
    @Test func `all cases are in the table`() {
        #expect(SuiteCase.all.count == 402)
    }

    @Test(arguments: SuiteCase.all)
    func `a case is answered as libyaml answers it`(_ one: SuiteCase) throws {
        let file = SourceFile(
            path: one.name,
            bytes: try SharedData.suites.bytes("yaml-test-suite/\(one.name)/in.yaml"))
        let expected = try SharedData.suites.lines("yaml-test-suite/\(one.name)/test.event")
        switch one.verdict {
        case .match:
            #expect(try YAMLEventPrinter.lines(of: file) == expected)
        case .different:
            #expect(try YAMLEventPrinter.lines(of: file) != expected)
        case .accepted:
            #expect(try YAMLEventPrinter.lines(of: file).last == "-STR")
        case .rejected, .wronglyRejected:
            let error = #expect(throws: Diagnostics.self) {
                try YAMLEventPrinter.lines(of: file)
            }
            #expect(error?.all.count == 1)
            #expect(error?.all.first?.location?.file === file)
            #expect(error?.all.first?.message.hasPrefix("the YAML is not well formed") == false)
        }
    }

    @Test(arguments: SuiteCase.all)
    func `a case gives a node or located errors`(_ one: SuiteCase) throws {
        let file = SourceFile(
            path: one.name,
            bytes: try SharedData.suites.bytes("yaml-test-suite/\(one.name)/in.yaml"))
        do {
            _ = try YAML.node(of: file)
        } catch {
            #expect(!error.all.isEmpty)
            for one in error.all {
                #expect(one.location != nil)
                #expect(!one.message.isEmpty)
            }
        }
    }
}
