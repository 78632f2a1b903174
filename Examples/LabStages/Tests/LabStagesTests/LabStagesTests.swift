import LabStages
import Quern
import QuernTesting
import Testing

@Suite struct LabStagesTests {
    @Test func examples() {
        let runner = ExampleRunner(reader: { _ in throw StageError("no declaration files here") })
        for stage in LabPlugin().stages { #expect(runner.failures(of: stage) == []) }
    }
}
