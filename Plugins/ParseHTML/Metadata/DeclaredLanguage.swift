import QuernText

/// Languages that pages declare.
enum DeclaredLanguage {
    /// Whether a text may be in a language, going by its scripts; languages whose script is not known may be written in any.
    ///
    /// Many pages declare the language of the template that they were made with.
    static func isBelievable(_ language: String, for text: ScriptCounts) -> Bool {
        let scripts = Script.scripts(ofLanguage: language)
        let own = scripts.reduce(0) { $0 + text[$1] }
        return scripts.isEmpty || own * 5 >= text.total
    }
}
