/// Bytes of a resource → documents.
public protocol Parser: Stage {
    /// How resources are cut into records; what ``framing(of:type:)`` says unless it is written for this stage.
    var framing: Framing { get }

    /// How one resource is cut into records, for parsers that treat resources differently.
    ///
    /// - Parameters:
    ///   - name: the resource's name.
    ///   - type: what its name and its first bytes say that it is.
    func framing(of name: String, type: MediaType) -> Framing

    /// Whether documents depend on where their record stands in the resource, such as on the number of its line.
    ///
    /// Then a record that has moved is parsed again; otherwise the store gives back what it was made into
    /// elsewhere.
    var dependsOnPlace: Bool { get }

    /// Makes documents of one record: one, many or none.
    ///
    /// - Throws: ``StageError`` when the record is bad; it is then quarantined.
    func parse(
        _ record: Record, into documents: inout ParsedDocuments, in context: StageContext) throws
}

extension Parser {
    public var framing: Framing { .resource }
    public func framing(of name: String, type: MediaType) -> Framing { framing }
    public var dependsOnPlace: Bool { false }
}
