/// A survey cleaner that can also decide looking back, knowing of the corpus only what came before.
///
/// A survey goes over the documents twice; who looks back goes over them once. The runtime has a stage look back in runs
/// without a store and without worker processes, where no stage after it surveys, and may turn to the survey at any slice: both ways
/// must decide the same about every document.
///
/// For every slice, ``note(_:in:in:)`` is called for its documents in order, then ``decide(_:given:)``, then
/// ``clean(_:by:in:)`` for the same documents. Slices are noted and cleaned at the same time, and decided about one by one,
/// in the order of the input: by the name of the resource, then by place.
public protocol LookbackCleaner: SurveyCleaner {
    /// What is noted of the documents of one slice, and then what was decided about them.
    associatedtype Notes: Sendable
    /// What is known of the slices before.
    associatedtype Past: Sendable

    /// Whether it can look back with its parameters as they are.
    var canLookBack: Bool { get }

    /// Notes of no document yet, for a slice.
    func makeNotes() -> Notes

    /// What is known before the first slice.
    ///
    /// - Parameter space: how much memory the past may take. When it needs more, ``decide(_:given:)`` is to say so.
    func makePast(in space: SurveySpace) -> Past

    /// Adds what must be known of a document to the notes of its slice.
    ///
    /// A document on which it fails is met again by ``clean(_:by:in:)``, whatever it throws.
    func note(_ document: Document, in notes: inout Notes, in context: StageContext) throws

    /// Decides about all documents of a slice, and adds them to the past. Others wait meanwhile, so what can be found out
    /// about a document alone belongs into its notes.
    ///
    /// - Throws: ``CannotLookBack`` when looking back is not enough from here on; what was decided before stands.
    func decide(_ notes: inout Notes, given past: inout Past) throws

    /// Does to a document what was decided; what it throws concerns this document alone.
    func clean(
        _ document: inout Document, by notes: Notes, in context: StageContext
    ) throws -> Verdict
}

/// A stage cannot go on looking back, and wants a survey of the corpus.
public struct CannotLookBack: Error {
    /// Thrown by ``LookbackCleaner/decide(_:given:)``.
    public init() {}
}
