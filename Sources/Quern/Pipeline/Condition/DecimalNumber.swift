extension Double {
    /// Reads a number in decimal digits, perhaps with a sign, a decimal point and an exponent.
    ///
    /// Nil for everything else that Swift reads as a number, which in data is a name or a code: `nan`, `Infinity`, `0x1F4`; and for
    /// what is too large for a number.
    public init?(decimal text: String) {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }),
            let number = Double(text), number.isFinite
        else { return nil }
        self = number
    }
}
