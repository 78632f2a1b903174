/// What a YAML file may cost before it is refused.
///
/// Declarations, rules and lexicons are written by people, or by a program for people; nothing
/// honest comes near these limits. They exist because libyaml alone takes 20 s on 1 MB of `[`,
/// and because nine lines of aliases can stand for a billion nodes.
package struct YAMLLimits: Sendable {
    /// Most bytes of a file: 16 MiB, some 400,000 lexicon entries.
    package var bytes = 16 << 20
    /// Most levels of lists and mappings inside each other, aliases followed.
    package var depth = 100
    /// Most nodes that aliases may add to those that are written out.
    package var aliasNodes = 100_000
    /// Most bytes of text that aliases may add to those that are written out.
    package var aliasBytes = 16 << 20
    /// Most errors that are reported of one file; the rest is counted.
    package var errors = 100
    /// Most lines of directives in a row: libyaml compares every `%TAG` with all before it.
    package var directives = 100
    /// Most bytes of a directive: libyaml copies a `%TAG` prefix for every tag that uses it.
    package var directiveBytes = 1024

    package init() {}
}
