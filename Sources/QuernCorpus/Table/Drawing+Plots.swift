#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Drawing {
    private static let left = 72.0
    private static let right = 24.0
    private static let plotHeight = 300.0

    private mutating func valueAxis(
        _ ticks: [Double], top: Double, _ place: (Double) -> Double, title: String
    ) {
        for tick in ticks {
            line(Self.left, place(tick), Self.width - Self.right, place(tick), style: "grid")
            text(Self.label(tick), x: Self.left - 8, y: place(tick) + 4, style: "end")
        }
        text(title, x: 16, y: top - 10)
    }

    mutating func lines(_ steps: [String], _ series: [Picture.Series], _ unit: String) {
        var top = 66.0
        if series.count > 1 {
            var x = Self.left
            for (index, one) in series.enumerated() {
                let name = Self.short(one.name, 24)
                box(x: x, y: top - 22, width: 14, height: 4, style: "f\(index % Self.colourCount)")
                text(name, x: x + 20, y: top - 16)
                x += 40 + 7 * Double(name.unicodeScalars.count)
                if x > Self.width - 160 {
                    x = Self.left
                    top += 18
                }
            }
            top += 18
        }
        let bottom = top + Self.plotHeight
        let most = series.reduce(0.0) { max($0, $1.values.max() ?? 0) }
        let ticks = Self.ticks(from: 0, to: most > 0 ? most : 1)
        let high = max(ticks.last ?? 1, most > 0 ? most : 1)
        func y(_ value: Double) -> Double { bottom - value / high * Self.plotHeight }
        let room = Self.width - Self.left - Self.right
        func x(_ step: Int) -> Double {
            Self.left
                + (steps.count == 1 ? room / 2 : room * Double(step) / Double(steps.count - 1))
        }
        valueAxis(ticks, top: top, y, title: unit)
        line(Self.left, bottom, Self.width - Self.right, bottom, style: "axis")
        // As many dates as have room.
        let every = max(1, (steps.count + 8) / 9)
        for (index, step) in steps.enumerated() where index % every == 0 {
            line(x(index), bottom, x(index), bottom + 4, style: "axis")
            text(step, x: x(index), y: bottom + 18, style: "middle small")
        }
        for (index, one) in series.enumerated() {
            let path = one.values.enumerated().map { step, value in
                "\(step == 0 ? "M" : "L")\(Self.number(x(step))) \(Self.number(y(value)))"
            }.joined()
            element("<path class=\"s\(index % Self.colourCount)\" d=\"\(path)\"/>")
            for (step, value) in one.values.enumerated() where one.values.count <= 120 {
                element(
                    "<circle class=\"f\(index % Self.colourCount)\" cx=\"\(Self.number(x(step)))\" cy=\"\(Self.number(y(value)))\" r=\"2.5\"><title>\(XMLText.escaped("\(one.name), \(steps[step]): \(Self.label(value))"))</title></circle>"
                )
            }
        }
        height = bottom + 32
    }

    mutating func bars(_ bars: [(name: String, value: Double)], _ unit: String, _ places: Int) {
        let top = 66.0
        let (low, high) = (
            min(0, bars.map(\.value).min() ?? 0), max(0, bars.map(\.value).max() ?? 0)
        )
        let (start, room) = (220.0, Self.width - 220 - 90)
        func x(_ value: Double) -> Double {
            start + (high > low ? (value - low) / (high - low) * room : 0)
        }
        text(unit, x: start, y: top - 12)
        for (index, bar) in bars.enumerated() {
            let y = top + Double(index) * 20
            text(Self.short(bar.name, 30), x: start - 8, y: y + 12, style: "end")
            let (from, to) = (x(min(0, bar.value)), x(max(0, bar.value)))
            box(
                x: from, y: y, width: max(1, to - from), height: 15,
                style: bar.value < 0 ? "f1" : "f0")
            text(
                FixedNumber.text(bar.value, places: places), x: to + 6, y: y + 12, style: "small")
        }
        let bottom = top + Double(bars.count) * 20
        line(x(0), top - 4, x(0), bottom, style: "axis")
        height = bottom + 12
    }

    mutating func strips(_ strips: [(name: String, counts: [Int])], _ unit: String) {
        let top = 50.0
        let (start, room) = (180.0, Self.width - 180 - Self.right)
        for (index, strip) in strips.enumerated() {
            let y = top + Double(index) * 36
            text(Self.short(strip.name, 24), x: start - 8, y: y + 18, style: "end")
            box(x: start, y: y, width: room, height: 26, style: "rest")
            let most = Double(max(1, strip.counts.max() ?? 1))
            let step = room / Double(max(1, strip.counts.count))
            for (part, count) in strip.counts.enumerated() where count > 0 {
                box(
                    x: start + Double(part) * step, y: y, width: max(0.6, step), height: 26,
                    style: "cell",
                    opacity: 0.25 + 0.75 * Double(count) / most)
            }
        }
        let bottom = top + Double(strips.count) * 36
        for part in 0...4 {
            let x = start + room * Double(part) / 4
            line(x, bottom, x, bottom + 4, style: "axis")
            text("\(part * 25)%", x: x, y: bottom + 16, style: "middle small")
        }
        text(unit, x: start + room / 2, y: bottom + 32, style: "middle")
        height = bottom + 44
    }

    mutating func points(
        _ points: [(name: String, x: Double, y: Double)], _ xAxis: Picture.Axis,
        _ yAxis: Picture.Axis
    ) {
        let top = 66.0
        let bottom = top + 420
        func scaled(_ value: Double, _ axis: Picture.Axis) -> Double {
            axis.isLogarithmic ? log10(max(value, 1e-12)) : value
        }
        let xs = points.map { scaled($0.x, xAxis) }
        let ys = points.map { scaled($0.y, yAxis) }
        let (xLow, xHigh) = (xs.min() ?? 0, xs.max() ?? 1)
        let (yLow, yHigh) = (ys.min() ?? 0, ys.max() ?? 1)
        let room = Self.width - Self.left - Self.right - 60
        func x(_ value: Double) -> Double {
            Self.left + 10 + (xHigh > xLow ? (value - xLow) / (xHigh - xLow) * room : room / 2)
        }
        func y(_ value: Double) -> Double {
            bottom - 10
                - (yHigh > yLow ? (value - yLow) / (yHigh - yLow) * (bottom - top - 20) : 200)
        }
        valueAxis(
            yAxis.isLogarithmic ? [] : Self.ticks(from: yLow, to: yHigh), top: top, y,
            title: yAxis.title)
        line(Self.left, bottom, Self.width - Self.right, bottom, style: "axis")
        let xTicks =
            xAxis.isLogarithmic
            ? (0...15).map { Double($0) }.filter { $0 >= xLow && $0 <= xHigh }
            : Self.ticks(from: xLow, to: xHigh)
        for tick in xTicks {
            line(x(tick), bottom, x(tick), bottom + 4, style: "axis")
            let value = xAxis.isLogarithmic ? pow(10, tick).rounded() : tick
            text(Self.label(value), x: x(tick), y: bottom + 18, style: "middle small")
        }
        text(xAxis.title, x: Self.left + room / 2, y: bottom + 36, style: "middle")
        var taken: [(Double, Double, Double)] = []
        for (index, point) in points.enumerated() {
            let (px, py) = (x(xs[index]), y(ys[index]))
            element(
                "<circle class=\"f0\" cx=\"\(Self.number(px))\" cy=\"\(Self.number(py))\" r=\"3\"><title>\(XMLText.escaped("\(point.name): \(Self.label(point.x)), \(Self.label(point.y))"))</title></circle>"
            )
            // A name only where no other stands; hovering shows the rest.
            let name = Self.short(point.name, 18)
            let end = px + 6 + 6.5 * Double(name.unicodeScalars.count)
            if !taken.contains(where: { abs($0.1 - py) < 12 && px < $0.2 && end > $0.0 }) {
                text(name, x: px + 6, y: py + 4, style: "small")
                taken.append((px, py, end))
            }
        }
        height = bottom + 48
    }

    mutating func matrix(_ names: [String], _ values: [[Int]], _ unit: String) {
        let start = 180.0
        let top = 170.0
        let step = min(26, (Self.width - start - Self.right) / Double(max(1, names.count)))
        let most = Double(max(1, values.flatMap { $0 }.max() ?? 1))
        for (index, name) in names.enumerated() {
            let place = Double(index) * step + step / 2
            text(Self.short(name, 24), x: start - 6, y: top + place + 4, style: "end small")
            element(
                "<text class=\"small\" transform=\"translate(\(Self.number(start + place + 4)) \(Self.number(top - 6))) rotate(-60)\">\(XMLText.escaped(Self.short(name, 22)))</text>"
            )
        }
        for (row, counts) in values.enumerated() {
            for (column, count) in counts.enumerated() {
                let (x, y) = (start + Double(column) * step, top + Double(row) * step)
                box(x: x, y: y, width: step - 1, height: step - 1, style: "rest")
                guard count > 0, row != column else { continue }
                box(
                    x: x, y: y, width: step - 1, height: step - 1, style: "cell",
                    opacity: 0.15 + 0.85 * Double(count) / most,
                    hint: "\(names[row]) – \(names[column]): \(count)")
            }
        }
        let bottom = top + Double(names.count) * step
        text(unit, x: start, y: bottom + 18)
        height = bottom + 28
    }
}
