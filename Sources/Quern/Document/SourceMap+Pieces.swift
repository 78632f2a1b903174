/// A map piece by piece, for files that keep maps without the bytes that these point into.
extension SourceMap {
    /// Calls `body` for every piece: how many bytes of text it is long, where it begins in the origin, and of how many
    /// bytes of text and of origin its units are.
    package func forEachPiece(
        _ body: (_ length: Int, _ origin: Int, _ textUnit: Int, _ originUnit: Int) -> Void
    ) {
        for index in pieces.indices {
            let piece = pieces[index]
            let end = index + 1 < pieces.count ? Int(pieces[index + 1].textStart) : textLength
            body(
                end - Int(piece.textStart), Int(piece.originStart), Int(piece.textUnit),
                Int(piece.originUnit))
        }
    }

    /// A map of pieces as ``forEachPiece(_:)`` gives them.
    ///
    /// - Returns: nil when they cannot be those of a map: a piece or a unit without text, or texts and origins of more
    ///   than 4 GiB.
    package init?(
        pieces list: [(length: Int, origin: Int, textUnit: Int, originUnit: Int)]
    ) {
        var pieces: [Piece] = []
        pieces.reserveCapacity(list.count)
        var start = 0
        for part in list {
            guard part.length > 0, part.textUnit > 0, part.originUnit >= 0, part.origin >= 0,
                let textUnit = UInt32(exactly: part.textUnit),
                let originUnit = UInt32(exactly: part.originUnit),
                let origin = UInt32(exactly: part.origin),
                let textStart = UInt32(exactly: start), part.length <= UInt32.max
            else { return nil }
            pieces.append(
                Piece(
                    textStart: textStart, originStart: origin, textUnit: textUnit,
                    originUnit: originUnit))
            start += part.length
        }
        guard start <= UInt32.max else { return nil }
        self.init(stored: pieces, textLength: start)
    }
}
