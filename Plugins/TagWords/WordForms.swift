internal import Quern
internal import QuernLinguistics
internal import QuernText

/// Stems and lemmas of one document's words, each found once.
struct WordForms {
    let stemmer: Stemmer?
    let lemmas: EnglishLemmas?
    let lexicon: LemmaLexicon?
    private var known: [String: Metadata] = [:]

    init(stemmer: Stemmer?, lemmas: EnglishLemmas?, lexicon: LemmaLexicon?) {
        self.stemmer = stemmer
        self.lemmas = lemmas
        self.lexicon = lexicon
    }

    /// The attributes of a word; none when nothing is asked for.
    mutating func attributes(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Metadata {
        if stemmer == nil, lemmas == nil, lexicon == nil { return Metadata() }
        let form = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        if let attributes = known[form] { return attributes }
        let attributes = attributes(of: form)
        known[form] = attributes
        return attributes
    }

    private func attributes(of form: String) -> Metadata {
        var attributes = Metadata()
        let folded = String(decoding: CaseFolding.folded(form.utf8), as: UTF8.self)
        if let entry = lexicon?.entry(for: form, folded: folded) {
            attributes.append("lemma", .string(entry.lemma))
            if !entry.tag.isEmpty { attributes.append("tag", .string(entry.tag)) }
        } else if let lemmas {
            attributes.append("lemma", .string(lemmas.lemma(of: folded)))
        } else if lexicon != nil {
            // A word without an entry is its own lemma, so that every word has one.
            attributes.append("lemma", .string(folded))
        }
        if let stemmer { attributes.append("stem", .string(stemmer.stem(form))) }
        return attributes
    }
}
