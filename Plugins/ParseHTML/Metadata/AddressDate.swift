import Quern

/// Days in the addresses of pages.
extension DateText {
    /// The day in the path of an address, as `/2024/09/04/` or `/2024-09-04-`.
    static func inAddress(_ address: String) -> CalendarDay? {
        let path = path(of: address)
        var at = 0
        while at + 11 <= path.count {
            defer { at += 1 }
            guard path[at] == UInt8(ascii: "/") || path[at] == UInt8(ascii: "-"),
                at + 5 < path.count, path[at + 1...at + 4].allSatisfy(isDigit)
            else { continue }
            let mark = path[at + 5]
            guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") else { continue }
            var numbers = [0, 0]
            var place = at + 6
            for index in 0...1 {
                let start = place
                while place < path.count, place - start < 2, isDigit(path[place]) {
                    numbers[index] = numbers[index] * 10 + Int(path[place] - 0x30)
                    place += 1
                }
                if index == 0 {
                    guard place < path.count, path[place] == mark else { break }
                    place += 1
                }
            }
            if place < path.count, isDigit(path[place]) { continue }
            let year = number(path[at + 1...at + 4])
            if let day = pageDay(year, numbers[0], numbers[1]) { return day }
        }
        return nil
    }

    private static func path(of address: String) -> [UInt8] {
        address.utf8.split(separator: 0x3F, maxSplits: 1).first.map { Array($0) } ?? []
    }

    /// The day in whole folders, as Chinese and other sites have them: `/202409/04/`, `/2024/0904/`, `/20240904/`, `/2024-09/04/`,
    /// `/2024/sep/04/`, or in the name of a page like `t20240904_12.html`.
    ///
    /// Folders of digits may be numbers of articles: their year must be one of the web, and what the page itself says comes first.
    static func inFolders(_ address: String) -> CalendarDay? {
        let folders = path(of: address).split(separator: 0x2F, omittingEmptySubsequences: false)
        for (index, folder) in folders.enumerated() where folder.count >= 4 {
            let next = index + 1 < folders.count - 1 ? folders[index + 1] : []
            let isLast = index + 1 == folders.count
            let figures = folder.allSatisfy(isDigit)
            var day: CalendarDay?
            switch folder.count {
            case 8 where figures && !isLast: day = webDay(folder)
            case 6 where figures && next.count == 2,
                4 where figures && next.count == 4:
                day = webDay(folder + next)
            case 7 where next.count == 2 && folder.dropFirst(4).first == UInt8(ascii: "-"):
                day = webDay(folder.prefix(4) + folder.suffix(2) + next)
            case 4 where figures && next.count == 3 && index + 3 < folders.count:
                let name = String(decoding: next, as: UTF8.self)
                let last = folders[index + 2]
                if last.count == 2, last.allSatisfy(isDigit),
                    let month = MonthNames.number(name)
                {
                    day = pageDay(number(folder), month, number(last))
                }
            case 10... where folder.first == UInt8(ascii: "t"):
                if folder.dropFirst(9).first == UInt8(ascii: "_") {
                    day = webDay(folder.dropFirst().prefix(8))
                }
            default: break
            }
            if let day { return day }
        }
        return nil
    }

    /// A day in eight digits, since there are pages.
    private static func webDay(_ digits: ArraySlice<UInt8>) -> CalendarDay? {
        guard digits.count == 8, digits.allSatisfy(isDigit) else { return nil }
        let value = number(digits)
        return value >= 1991_00_00 && value < 2050_00_00
            ? pageDay(value / 10000, value / 100 % 100, value % 100) : nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
