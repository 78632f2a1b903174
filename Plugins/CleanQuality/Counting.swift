internal import Quern

/// How stages that judge by counts of words count, and how much of it they show.
struct Counting: ParameterGroup {
    @Parameter("What a word is: a run without white space, or by the classes of characters.")
    var words = WordRule.whiteSpace
    @Parameter("Whether scores are computed for a document that an earlier rule drops.")
    var scores = ScoreExtent.untilDropped

    init() {}
}
