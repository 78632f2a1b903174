/// A picture in SVG, drawn by hand.
struct Drawing {
    static let width = 800.0
    /// Of what has been drawn so far.
    var height = 40.0
    private let title: String
    private var body: [String] = []

    init(title: String) { self.title = title }

    /// Colours of series, which differ in brightness too, so that they can be told apart without colour.
    static let colourCount = 6

    /// A coordinate in as few digits as do.
    static func number(_ value: Double) -> String {
        var text = FixedNumber.text(value, places: 1)
        if text.hasSuffix(".0") { text.removeLast(2) }
        return text.isEmpty ? "0" : text
    }

    // MARK: Marks

    mutating func element(_ text: String) { body.append(text) }

    mutating func text(_ text: String, x: Double, y: Double, style: String = "") {
        body.append(
            "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(style.isEmpty ? "" : " class=\"\(style)\"")>\(XMLText.escaped(text))</text>"
        )
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, style: String) {
        body.append(
            "<path class=\"\(style)\" d=\"M\(Self.number(x1)) \(Self.number(y1))L\(Self.number(x2)) \(Self.number(y2))\"/>"
        )
    }

    mutating func box(
        x: Double, y: Double, width: Double, height: Double, style: String, opacity: Double? = nil,
        hint: String? = nil
    ) {
        let opacity = opacity.map { " fill-opacity=\"\(FixedNumber.text($0, places: 2))\"" } ?? ""
        let start =
            "<rect class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" height=\"\(Self.number(height))\"\(opacity)"
        body.append(start + (hint.map { "><title>\(XMLText.escaped($0))</title></rect>" } ?? "/>"))
    }

    /// A text of at most so many letters.
    static func short(_ text: String, _ most: Int) -> String {
        let scalars = text.unicodeScalars
        guard scalars.count > most else { return text }
        return String(String.UnicodeScalarView(scalars.prefix(most - 1))) + "…"
    }

    // MARK: Scales

    /// Round values that cover a range, about five of them.
    static func ticks(from low: Double, to high: Double) -> [Double] {
        guard high > low else { return [low] }
        var step = 1.0
        let rough = (high - low) / 5
        while step > rough { step /= 10 }
        while step * 10 <= rough { step *= 10 }
        for factor in [5.0, 2.0] where step * factor <= rough * 1.5 {
            step *= factor
            break
        }
        var ticks: [Double] = []
        var index = (low / step).rounded(.down)
        while ticks.count < 20, index * step <= high + step * 1e-9 {
            if index * step >= low - step * 1e-9 { ticks.append(index * step) }
            index += 1
        }
        return ticks
    }

    /// A value at an axis.
    static func label(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return FixedNumber.grouped(Int(value)) }
        var text = FixedNumber.text(value, places: 3)
        while text.hasSuffix("0") { text.removeLast() }
        return text
    }

    // MARK: The whole

    func finish(notes: [String], citation: String?) -> [UInt8] {
        var xml = XMLText()
        var foot = (notes + [citation].compactMap { $0 }).flatMap { Self.wrapped($0, 118) }
        if foot.count > 40 { foot.removeSubrange(40...) }
        let full = height + (foot.isEmpty ? 0 : 12 + 14 * Double(foot.count))
        let size = "\(Self.number(Self.width)) \(Self.number(full))"
        xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        xml.line(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\" width=\"\(Self.number(Self.width))\" height=\"\(Self.number(full))\" role=\"img\" aria-labelledby=\"title\">"
        )
        xml.line("<title id=\"title\">\(XMLText.escaped(title))</title>")
        if let citation { xml.line("<desc>\(XMLText.escaped(citation))</desc>") }
        xml.line("<style>\(Self.style)</style>")
        xml.line(
            "<rect class=\"ground\" x=\"0\" y=\"0\" width=\"\(Self.number(Self.width))\" height=\"\(Self.number(full))\"/>"
        )
        xml.line(
            "<text class=\"title\" x=\"16\" y=\"26\">\(XMLText.escaped(Self.short(title, 90)))</text>"
        )
        for part in body { xml.line(part) }
        for (index, line) in foot.enumerated() {
            xml.line(
                "<text class=\"foot\" x=\"16\" y=\"\(Self.number(height + 14 + 14 * Double(index)))\">\(XMLText.escaped(line))</text>"
            )
        }
        xml.line("</svg>")
        return xml.bytes
    }

    private static func wrapped(_ text: String, _ width: Int) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            line.append(scalar)
            if line.count >= width, scalar == " " || line.count >= width + 20 {
                lines.append(String(line))
                line = String.UnicodeScalarView()
            }
        }
        if !line.isEmpty { lines.append(String(line)) }
        return lines
    }

    private static let style = """
        text{font:12px system-ui,sans-serif;fill:#222}.title{font-size:15px;font-weight:600}.foot{font-size:10px;fill:#555}\
        .end{text-anchor:end}.middle{text-anchor:middle}.small{font-size:10px}\
        .ground{fill:#fff}.grid{stroke:#ddd;fill:none}.axis{stroke:#888;fill:none}.cell{fill:#1f5f99}.rest{fill:#eee}\
        .f0{fill:#1f5f99}.f1{fill:#c2571a}.f2{fill:#3d7a37}.f3{fill:#8b3a8b}.f4{fill:#8a6d00}.f5{fill:#555}\
        .s0{stroke:#1f5f99}.s1{stroke:#c2571a}.s2{stroke:#3d7a37}.s3{stroke:#8b3a8b}.s4{stroke:#8a6d00}.s5{stroke:#555}\
        .s0,.s1,.s2,.s3,.s4,.s5{fill:none;stroke-width:2}\
        @media (prefers-color-scheme:dark){text{fill:#eee}.foot{fill:#aaa}.ground{fill:#161616}.grid{stroke:#333}.axis{stroke:#888}\
        .cell{fill:#7db8ee}.rest{fill:#262626}\
        .f0{fill:#7db8ee}.f1{fill:#f0a070}.f2{fill:#8fd088}.f3{fill:#d79ad7}.f4{fill:#e0c860}.f5{fill:#bbb}\
        .s0{stroke:#7db8ee}.s1{stroke:#f0a070}.s2{stroke:#8fd088}.s3{stroke:#d79ad7}.s4{stroke:#e0c860}.s5{stroke:#bbb}}
        """
}
