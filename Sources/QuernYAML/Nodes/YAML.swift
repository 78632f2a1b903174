public import Quern

/// Reads YAML files into nodes.
///
/// A node's scalars stay text, so that `no`, `1e3`, `012` and dates mean what the parameter that
/// takes them says. What YAML can say beyond lists, mappings and text is refused with its place:
/// several documents, keys that are not text, merge keys (`<<`), and tags other than `!!str`,
/// `!!seq` and `!!map`. Anchors and aliases work, within limits.
public enum YAML {
    /// Reads the one document of a file.
    ///
    /// An empty file gives a node that is null. All errors come together, but a file that is not
    /// well formed is read only up to the place where that shows. Files above 16 MiB, nesting
    /// deeper than 100 levels and aliases that stand for more than 100,000 nodes are refused.
    public static func node(of file: SourceFile) throws(Diagnostics) -> Node {
        try node(of: file, limits: YAMLLimits())
    }

    package static func node(
        of file: SourceFile, limits: YAMLLimits
    ) throws(Diagnostics) -> Node {
        var builder = NodeBuilder(file, limits: limits)
        do {
            try YAMLEventReader(file, limits: limits).read { event throws(Diagnostics) in
                try builder.take(event)
            }
        } catch {
            throw builder.errors.joined(with: error)
        }
        if let all = builder.errors.diagnostics { throw all }
        return builder.root
            ?? Node(.scalar("", isPlain: true), at: SourceLocation(file: file, offset: 0))
    }
}
