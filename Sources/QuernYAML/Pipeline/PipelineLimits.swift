/// What a pipeline with its fragments and variables may grow to before it is refused.
///
/// A file is bounded by its size, but fragments that use fragments, and variables made of
/// variables, grow as aliases do: ten files of ten lines can stand for ten billion stages.
enum PipelineLimits {
    /// Most fragments that use each other in a row.
    static let fragmentDepth = 16
    /// Most entries of `stages:`, those of fragments counted for each use.
    static let stages = 10_000
    /// Most work: bytes of text that are looked at for variables, and ``valueCost`` for each value;
    /// those of fragments counted for each use.
    static let work = 1 << 30
    /// What looking at a value costs beside its text.
    static let valueCost = 64
    /// Most bytes of text that variables make.
    static let variableBytes = 16 << 20
}
