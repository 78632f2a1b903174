/// The name of something in the store: the hash of everything that it depends on.
///
/// What was hashed, the preimage, is kept beside the value, so that a hit can be checked and a miss be
/// explained. The program itself is in it, so that changed code counts even if nobody raised a version. It never holds file times, absolute paths or the spelling of the pipeline file.
struct StoreKey: Sendable, Hashable {
    enum Kind: String, Sendable, CaseIterable {
        /// What the chain made of a slice.
        case segment
        /// What a survey says of a slice.
        case survey
        /// What all indexers and exporters made of a segment; see ``KeptFolds``.
        case folds
    }

    let kind: Kind
    /// Canonical JSON.
    let preimage: [UInt8]
    /// SHA-256 of the preimage.
    let digest: String

    init(_ kind: Kind, _ body: (inout JSONWriter) -> Void) {
        self.kind = kind
        var json = JSONWriter()
        json.object { json in
            json.key("kind")
            json.string(kind.rawValue)
            json.key("format")
            json.integer(SegmentCoder.Version.current)
            json.key("program")
            json.string(ProgramIdentity.current)
            body(&json)
        }
        preimage = json.bytes
        digest = Fingerprint.sha256(preimage)
    }

    /// Where it lies below the store's folder of objects. Sixteen folders: a run makes some hundred values, and
    /// a folder costs as much as a file.
    var path: String { "\(digest.prefix(1))/\(digest.dropFirst(1)).\(kind.rawValue)" }
}
