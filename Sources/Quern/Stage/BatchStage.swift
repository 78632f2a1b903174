/// A stage that looks at all documents of a slice together, because that is cheaper than one by one: a
/// model that works on batches, a program that runs beside this one.
///
/// Conform to ``BatchTagger`` or ``BatchCleaner``. The runtime asks for the answers to all documents
/// for which the stage's `when:` holds, then has each document dealt with on its own, under the rules of
/// its kind. How documents are grouped into slices depends on the input, so an answer may depend
/// on nothing but its document.
public protocol BatchStage: Stage {
    /// What the stage found out about one document.
    associatedtype Answer

    /// One answer for each document, in their order. A failure costs its document and no other.
    ///
    /// - Throws: ``StageError`` when the stage cannot work at all; this ends the run.
    func answers(
        to documents: [Document], in context: StageContext
    ) throws -> [Result<Answer, any Error>]
}

/// Adds annotations and metadata like a ``Tagger``, with all documents of a slice in view. Pure.
public protocol BatchTagger: BatchStage {
    func tag(
        _ document: Document, with answer: Answer, into tags: inout Tags, in context: StageContext
    ) throws
}

/// Changes or drops documents like a ``Cleaner``, with all documents of a slice in view. Pure.
public protocol BatchCleaner: BatchStage {
    func clean(
        _ document: inout Document, with answer: Answer, in context: StageContext
    ) throws -> Verdict
}
