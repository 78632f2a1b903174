import Quern

/// What a page says about itself.
enum PageMetadata {
    /// Sets what the page tells: title, authors, date and so on.
    static func read(_ tree: HTMLTree, into metadata: inout Metadata) {}
}
