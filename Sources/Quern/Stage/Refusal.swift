extension ParsedDocuments {
    /// A part of a record that gives no document, because it is bad.
    package struct Refusal {
        /// In bytes of the resource.
        package let range: Range<Int>
        package let line: Int
        package let message: String
        /// The byte of the resource at which it is wrong.
        package let place: Int?
        /// As ``StageError/isRepeatable``.
        package let isRepeatable: Bool
        /// The part itself, if it is short.
        package let text: String?
    }
}
