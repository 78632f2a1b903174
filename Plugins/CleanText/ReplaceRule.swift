public import Quern
import QuernPatterns

/// One rule of `clean: replace`.
public struct ReplaceRule: ParameterRecord {
    @Parameter("A regular expression; or give 'text'.") var pattern: Pattern? = nil
    @Parameter("A fixed text; or give 'pattern'.") var text: String? = nil
    @Parameter(
        "What stands there instead; $1 and ${name} are groups of the pattern, $$ is a dollar sign.")
    var with = GroupText()
    @Parameter("A name for ledger and history.") var name: String? = nil
    @Parameter("Why, in a sentence.") var reason: String? = nil
    @Parameter("Whether case is ignored.") var ignoreCase = false

    public init() {}
}
