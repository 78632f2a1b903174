public import Quern

/// Cleaners that look at the language of texts.
public struct CleanLanguagePlugin: Plugin {
    public let name = "CleanLanguage"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [LanguageCleaner.self]

    public init() {}
}
