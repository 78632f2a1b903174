/// A number by which a stage decided about a document, kept so that the decision can be explained and
/// another threshold be tried without running the stage again.
public struct Score: Sendable, Hashable {
    /// The position of the stage in the plan.
    public let stage: Int
    /// What was measured, such as `words`; declared in the stage's description.
    public let name: String
    public let value: Double

    package init(stage: Int, name: String, value: Double) {
        self.stage = stage
        self.name = name
        self.value = value
    }
}
