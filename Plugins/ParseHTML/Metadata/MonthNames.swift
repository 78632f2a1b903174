/// Names of months in the languages of many pages.
enum MonthNames {
    /// A language a line, months in order, other spellings of one behind a stroke. A name that is longer than its
    /// entry counts when it begins with it and the entry has a tilde at its end.
    private static let table = """
        january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec
        januar|jänner februar|feber märz|mär|mrz april mai juni juli august september oktober|okt november dezember|dez
        janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|decembre|déc
        enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic
        gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre
        janeiro fevereiro|fev março|marco abril maio junho julho agosto setembro outubro|out novembro dezembro
        januari februari maart|mrt april mei juni juli augustus september oktober november december
        stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru
        januari februari mars april maj juni juli augusti september oktober november december
        januar februar marts april maj juni juli august september oktober november december
        tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu
        ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec
        января|январь|янв февраля|февраль|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь июля|июль августа|август|авг сентября|сентябрь|сен октября|октябрь|окт ноября|ноябрь|ноя декабря|декабрь|дек
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
        ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
        január február március április május június július augusztus szeptember október november december
        ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
        """

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for line in table.utf8.split(separator: 0x0A) {
            for (index, names) in line.split(separator: 0x20).enumerated() {
                for name in names.split(separator: 0x7C) {
                    // Languages do not all agree (`listopada` is October or November); the first one counts.
                    let name = String(decoding: name, as: UTF8.self)
                    if numbers[name] == nil { numbers[name] = index + 1 }
                }
            }
        }
        return numbers
    }()

    /// The number of a month, from 1; nil when a word in small letters names none.
    static func number(_ word: String) -> Int? { numbers[word] }
}
