extension String {
    /// Its beginning on one line, at most so many scalars, cut between words where that is possible.
    func excerpt(_ length: Int) -> String {
        var line = String.UnicodeScalarView()
        var count = 0
        var lastSpace: (index: String.UnicodeScalarView.Index, count: Int)?
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace {
                if count > 0, line.last != " " {
                    lastSpace = (line.endIndex, count)
                    line.append(" ")
                    count += 1
                }
                continue
            }
            if count >= length {
                if let lastSpace, lastSpace.count > length / 2 {
                    line.removeSubrange(lastSpace.index...)
                }
                return String(line) + "…"
            }
            line.append(scalar)
            count += 1
        }
        if line.last == " " { line.removeLast() }
        return String(line)
    }
}
