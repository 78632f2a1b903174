import QuernHTML

extension HTML.StringInterpolation {
    /// A size of text as people read it: 1234567 is 1.2 MB.
    mutating func appendInterpolation(bytes count: Int) {
        if count < 1000 { return appendLiteral("\(count) B") }
        var value = Double(count)
        for unit in ["kB", "MB", "GB", "TB"] {
            value /= 1000
            if value < 99.95 {
                let tenths = Int((value * 10).rounded())
                return appendLiteral("\(tenths / 10).\(tenths % 10) \(unit)")
            }
            if value < 999.5 || unit == "TB" {
                appendInterpolation(grouped: Int(value.rounded()))
                return appendLiteral(" \(unit)")
            }
        }
    }
}
