extension StageCounters {
    /// Checks what a stage noted about the document at hand.
    ///
    /// - Throws: ``StageError`` for a number that the stage does not declare, gives twice, or that is none.
    package func check(against declared: [ScoreDescription]) throws(StageError) {
        for (index, score) in scores.enumerated() {
            guard declared.contains(where: { $0.name == score.name }) else {
                throw StageError("it scores '\(score.name)', which it does not declare")
            }
            guard !scores[..<index].contains(where: { $0.name == score.name }) else {
                throw StageError("it scores '\(score.name)' twice")
            }
            guard score.value.isFinite else {
                throw StageError("its score '\(score.name)' is not a finite number")
            }
        }
    }

    /// Moves the numbers to the document on which the stage has worked.
    package func handOver(to document: inout Document) {
        for score in scores {
            document.scores.append(
                Score(stage: document.stage, name: score.name, value: score.value))
        }
        scores.removeAll(keepingCapacity: true)
    }
}
