import Quern

/// Days as pages write them.
enum DateText {
    /// A day on which a page may have been written; nil when it is none.
    static func pageDay(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        (1980...2100).contains(year) ? CalendarDay(year, month, day) : nil
    }

    /// Such a day in a year of four figures that is written as one, which may be of the Buddhist era, as in Thailand: 2568 is 2025.
    private static func writtenDay(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        pageDay((2500...2600).contains(year) ? year - 543 : year, month, day)
    }

    /// The first day that a text names; nil when it names none, or more text precedes it than `within` bytes.
    ///
    /// Understood are ISO 8601, `20240904`, day, month and year in figures with points, strokes or hyphens, months by
    /// name in many languages, before and behind the day and with the year before them, `4.9.24`, `2024年9月4日` and years of
    /// Japanese eras, of the Republic of China, of the Buddhist era and of the Persian calendar. Digits of other scripts are digits.
    ///
    /// - Parameters:
    ///   - monthFirst: whether `4/9/2024` is the ninth of April, as Americans write it; where one number is
    ///     above 12, that decides.
    ///   - shortYears: whether `4.9.24` is a day in a text of at most 60 bytes, too.
    ///   - language: the language of the text, without country, where it is known: where it is not English, `4/9/24` is a day in such a
    ///     text, too, and in some the year stands first there.
    static func first(
        in text: String, monthFirst: Bool, shortYears: Bool = false, language: String? = nil,
        within limit: Int = 160
    ) -> CalendarDay? {
        guard let (bytes, isPersian) = withPlainDigits(text, limit) else { return nil }
        let parts = parts(of: bytes)
        for index in parts.indices {
            if let day = day(parts, index, monthFirst, isPersian, isEnglish: language == "en") {
                return day
            }
        }
        guard shortYears, text.utf8.count <= 60 else { return nil }
        return parts.indices.lazy.compactMap { dayOfShortYear(parts, $0, language) }.first
    }

    /// 4.9.24, with points and without any before or behind; 4/9/24 where the language is known.
    private static func dayOfShortYear(
        _ parts: [Part], _ index: Int, _ language: String?
    ) -> CalendarDay? {
        guard index + 2 < parts.count, let mark = parts[index + 1].before.first,
            mark == 0x2E || mark == 0x2F && language.map({ $0 != "en" }) == true,
            parts[index].before.last != mark,
            parts[index...(index + 2)].allSatisfy({ (1...2).contains($0.digits) }),
            parts[(index + 1)...(index + 2)].allSatisfy({ $0.before == [mark] }),
            index + 3 == parts.count || parts[index + 3].before.first != mark,
            index == 0 || !numbered.contains(parts[index - 1].word),
            let first = parts[index].number, let month = parts[index + 1].number,
            let last = parts[index + 2].number
        else { return nil }
        let isYearFirst = language.map(yearFirstLanguages.contains) == true
        guard parts[isYearFirst ? index : index + 2].digits == 2 else { return nil }
        if isYearFirst || mark == 0x2F {
            // Versions and shares have one digit here and there, and other eras end in any two.
            guard parts[index...(index + 2)].allSatisfy({ $0.digits == 2 }),
                index == 0 || parts[index - 1].word.isEmpty,
                !["th", "fa"].contains(language ?? "")
            else { return nil }
        }
        let (year, day) = isYearFirst ? (first, last) : (last, first)
        return pageDay(year < 80 ? 2000 + year : 1900 + year, month, day)
    }

    /// Languages in which dates in figures begin with the year, also with one of two digits.
    private static let yearFirstLanguages: Set<String> = ["zh", "ja", "ko", "hu"]

    /// Words before numbers that are no days; `ab 3.2.11` is from that version on.
    private static let numbered: Set<String> = [
        "version", "versión", "versione", "versie", "v", "release", "kapitel", "abschnitt",
        "chapitre",
        "section", "capítulo", "capitolo", "hoofdstuk", "nr", "no", "ab", "ip",
    ]

    private static func day(
        _ parts: [Part], _ index: Int, _ monthFirst: Bool, _ isPersian: Bool, isEnglish: Bool
    ) -> CalendarDay? {
        func part(_ offset: Int) -> Part? {
            parts.indices.contains(index + offset) ? parts[index + offset] : nil
        }
        let first = parts[index]
        if let number = first.number {
            // 20240904, also with the time behind it
            if first.digits == 8,
                let day = pageDay(number / 10000, number / 100 % 100, number % 100)
            {
                return day
            }
            guard let second = part(1) else { return nil }
            if first.digits == 4, let month = second.number, second.digits <= 2,
                let third = part(2),
                let number3 = third.number, third.digits <= 2, isSeparator(second.before),
                second.before == third.before
            {
                // ۱۴۰۳/۱۲/۱۴; in other digits it may be a year of Islam's calendar.
                if isPersian, PersianCalendar.years.contains(number) {
                    return PersianCalendar.day(number, month, number3)
                }
                return writtenDay(number, month, number3)
            }
            // 2024年9月4日, 2024년 9월 4일
            if first.digits == 4, ["年", "년"].contains(second.word), let month = part(2)?.number,
                ["月", "월"].contains(part(3)?.word ?? ""), let day = part(4)?.number
            {
                return pageDay(number, month, day)
            }
            if first.digits == 4 { return dayOfNamedMonth(parts, index, year: number) }
            guard first.digits <= 2 else { return nil }
            // 4.9.2024
            if let number2 = second.number, second.digits <= 2, let third = part(2),
                third.digits == 4,
                let year = third.number, isSeparator(second.before), second.before == third.before
            {
                let isMonthFirst =
                    number2 > 12 || (number <= 12 && monthFirst && second.before != [0x2E])
                return isMonthFirst
                    ? writtenDay(year, number, number2) : writtenDay(year, number2, number)
            }
            // 4 September 2024, 4th of September, 2024, 4 de setembro de 2024
            var next = 1
            while let filler = part(next)?.word, dayFillers.contains(filler) { next += 1 }
            if next < 4, let month = month(parts, index + next, behindDay: !isEnglish) {
                next += month.length
                // آذار/مارس
                if let twin = self.month(parts, index + next), twin.number == month.number {
                    next += twin.length
                }
                while let filler = part(next)?.word, yearFillers.contains(filler) { next += 1 }
                if let year = part(next), year.digits == 4, let value = year.number {
                    return day(value, month, number)
                }
            }
            return nil
        }
        if let day = dayOfEra(parts, index) { return day }
        // September 4, 2024. Most words have no number behind them, and need not be looked up.
        guard (1...3).contains(where: { (part($0)?.digits ?? 0) > 0 }),
            let month = month(parts, index), let second = part(month.length), second.digits > 0,
            second.digits <= 2, let number = second.number
        else { return nil }
        var next = month.length + 1
        while let filler = part(next)?.word, ["st", "nd", "rd", "th"].contains(filler) { next += 1 }
        // Mar 3 10:14:22 UTC 2009, as archives of mail have it
        if part(next + 1)?.before == [0x3A], part(next + 2)?.before == [0x3A] {
            next += 3
            let zone = part(next)
            if zone?.number == nil || [0x2B, 0x2D].contains(zone?.before.last) { next += 1 }
        }
        guard let year = part(next), year.digits == 4, let value = year.number else { return nil }
        return day(value, month, number)
    }

    /// What may stand between a day and its month, and between that and its year.
    private static let dayFillers: Set<String> = [
        "st", "nd", "rd", "th", "of", "de", "er", "d", "ng", "hb",
    ]
    private static let yearFillers: Set<String> = ["de", "del", "of", "năm", "พ.ศ", "ค.ศ"]

    /// A year and then a month by its name and a day, `2025. március 4.` and `2025 m. kovo 4 d.`, or the day and then the month behind a
    /// word for years, `2025. gada 4. marts`.
    private static func dayOfNamedMonth(
        _ parts: [Part], _ index: Int, year: Int
    ) -> CalendarDay? {
        func part(_ offset: Int) -> Part? {
            parts.indices.contains(index + offset) ? parts[index + offset] : nil
        }
        guard let second = part(1) else { return nil }
        if ["gada", "yil", "жылғы", "ж"].contains(second.word), let third = part(2),
            let number = third.number, third.digits <= 2, let month = month(parts, index + 3)
        {
            return day(year, month, number)
        }
        let start = ["m", "թ", "eko", "ko"].contains(second.word) ? 2 : 1
        // `Expo 2025 April 13 to October`: without a mark, the year begins the text.
        guard start == 2 || index == 0 || second.before.contains(where: { $0 > 0x20 }) else {
            return nil
        }
        guard let month = month(parts, index + start), let last = part(start + month.length),
            last.digits <= 2, let number = last.number,
            // `in 2012 March 4, 2025`: the month is that of the year behind it.
            part(start + month.length + 1)?.digits != 4
        else { return nil }
        return day(year, month, number)
    }

    /// 令和7年3月4日, 令和元年5月1日, 民國114年3月4日.
    private static func dayOfEra(_ parts: [Part], _ index: Int) -> CalendarDay? {
        guard index + 2 < parts.count, let number = parts[index + 1].number else { return nil }
        let (era, mark) = (parts[index].word, parts[index + 2].word)
        if mark == "月", era.hasSuffix("元年"), index + 3 < parts.count,
            let day = parts[index + 3].number,
            let before = eras.first(where: { era.dropLast(2).hasSuffix($0.name) })?.before
        {
            return pageDay(before + 1, number, day)
        }
        guard mark == "年", index + 5 < parts.count, let month = parts[index + 3].number,
            parts[index + 4].word == "月", let day = parts[index + 5].number,
            let before = eras.first(where: { era.hasSuffix($0.name) })?.before
        else { return nil }
        return pageDay(before + number, month, day)
    }

    /// Eras of Japan and of the Republic of China, with the years before their first.
    private static let eras = [
        (name: "令和", before: 2018), (name: "平成", before: 1988), (name: "民國", before: 1911),
        (name: "民国", before: 1911),
    ]

    // MARK: - Months

    /// A month, and how many parts name it.
    private struct Month {
        var number: Int
        var isPersian = false
        var length = 1
    }

    private static func day(_ year: Int, _ month: Month, _ day: Int) -> CalendarDay? {
        month.isPersian
            ? PersianCalendar.day(year, month.number, day) : writtenDay(year, month.number, day)
    }

    /// The month that a place in the text names.
    ///
    /// - Parameter behindDay: whether a day stands before it: only then a name counts that is a word of another language, too, and only
    ///   with a capital, or a point behind it.
    private static func month(_ parts: [Part], _ index: Int, behindDay: Bool = false) -> Month? {
        guard index < parts.count, case let part = parts[index], part.number == nil else {
            return nil
        }
        if let number = MonthNames.number(part.word) {
            // Croats put points behind days, and mean October; Poles do not, and mean November.
            let isCroatian = part.word == "listopada" && part.before.first == 0x2E
            return Month(number: isCroatian ? 10 : number)
        }
        let next = index + 1 < parts.count ? parts[index + 1] : nil
        // Most words are in ASCII, and none of these is.
        let isPlain = part.word.utf8.allSatisfy { $0 < 0x80 }
        if !isPlain, let next, MonthNames.beginnings.contains(part.word) {
            if let number = next.number {
                // tháng 3
                return part.word == "tháng" && (1...12).contains(number) && next.digits <= 2
                    ? Month(number: number, length: 2) : nil
            }
            for length in [3, 2] where index + length <= parts.count {
                let words = parts[index..<index + length].map(\.word).joined(separator: " ")
                if let number = MonthNames.number(words) {
                    return Month(number: number, length: length)
                }
            }
            return nil
        }
        if !isPlain, let number = MonthNames.persianNumber(part.word) {
            return Month(number: number, isPersian: true)
        }
        guard behindDay, part.isCapital || next?.before.first == 0x2E,
            let number = MonthNames.doubtfulNumber(part.word)
        else { return nil }
        return Month(number: number)
    }

    private static func isSeparator(_ bytes: [UInt8]) -> Bool {
        bytes == [0x2D] || bytes == [0x2F] || bytes == [0x2E] || bytes == [0x2E, 0x20]
    }
}
