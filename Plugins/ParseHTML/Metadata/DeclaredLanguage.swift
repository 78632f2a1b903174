import QuernText

/// Languages that pages declare.
enum DeclaredLanguage {
    /// Whether a text may be in a language, going by its script; languages whose script is not known may be written in any.
    ///
    /// Many pages declare the language of the template that they were made with.
    static func isBelievable(_ language: String, for text: [UInt8]) -> Bool {
        let scripts = Script.scripts(ofLanguage: language)
        guard !scripts.isEmpty else { return true }
        var own = 0
        var all = 0
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            guard let script = Script.of(scalar.value) else { continue }
            all += script.weight
            if scripts.contains(script) { own += script.weight }
        }
        return own * 5 >= all
    }
}
