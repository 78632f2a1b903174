/// What a table shows as a picture.
public enum Picture: Sendable {
    /// Values over steps of time, a line for each series.
    case lines(steps: [String], series: [Series], unit: String)
    /// A bar for each name.
    case bars([(name: String, value: Double)], unit: String, places: Int)
    /// Where in the corpus things are: a row for each, with a count for each of many equal parts.
    case strips([(name: String, counts: [Int])], unit: String)
    /// Named points; both axes begin at the smallest value.
    case points([(name: String, x: Double, y: Double)], x: Axis, y: Axis)
    /// How often things are together, for each pair of names.
    case matrix(names: [String], values: [[Int]], unit: String)

    public struct Series: Sendable {
        public let name: String
        public let values: [Double]

        public init(_ name: String, _ values: [Double]) {
            self.name = name
            self.values = values
        }
    }

    public struct Axis: Sendable {
        public let title: String
        /// Whether equal steps are equal factors.
        public let isLogarithmic: Bool

        public init(_ title: String, isLogarithmic: Bool = false) {
            self.title = title
            self.isLogarithmic = isLogarithmic
        }
    }
}

extension Table {
    /// The table as a picture of its own (SVG 1.1): no script, nothing from elsewhere, readable on white and on black; nil
    /// when a picture would say no more than the table.
    public var svg: [UInt8]? {
        guard let picture else { return nil }
        var drawing = Drawing(title: title)
        if rows.isEmpty {
            drawing.text("nothing found", x: Drawing.width / 2, y: 80, style: "middle")
            drawing.height = 120
        } else {
            switch picture {
            case .lines(let steps, let series, let unit): drawing.lines(steps, series, unit)
            case .bars(let bars, let unit, let places): drawing.bars(bars, unit, places)
            case .strips(let strips, let unit): drawing.strips(strips, unit)
            case .points(let points, let x, let y): drawing.points(points, x, y)
            case .matrix(let names, let values, let unit): drawing.matrix(names, values, unit)
            }
        }
        return drawing.finish(notes: notes, citation: citation?.line)
    }
}
