/// Names of months in the languages of many pages.
enum MonthNames {
    /// A language a line, months in order, other spellings of one behind a stroke; an underscore is a space.
    ///
    /// A name with a plus is a word of another language, too (`des`, `Ian`, `Mac`).
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
        januar februar mars april mai juni juli august september oktober november desember
        janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember
        jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
        janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī
        sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
        januára februára marca apríla mája júna júla augusta septembra októbra|október novembra decembra
        jan febr|feb márc|már ápr máj jún júl aug szept|szep okt nov dec
        januarja|januar februarja|februar marca|marec aprila|april maja|maj junija|junij julija|julij avgusta|avgust septembra|september oktobra|oktober novembra|november decembra|december
        siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada studenoga|studenog|studeni prosinca|prosinac
        januar|januara februar|februara mart|marta april|aprila maj|maja jun|juna|juni jul|jula|juli avgust|avgusta|august septembar|septembra oktobar|oktobra novembar|novembra decembar|decembra
        јануар|јануара|јануари фебруар|фебруара|февруари март|марта април|априла мај|маја јун|јуна|јуни јул|јула|јули август|августа септембар|септембра|септември октобар|октобра|октомври новембар|новембра|ноември децембар|децембра|декември
        януари февруари март април май юни юли август септември октомври ноември декември
        студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
        січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
        janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor
        gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
        xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro
        urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren
        ιανουάριος|ιαν φεβρουάριος|φεβ μάρτιος|μαρ απρίλιος|απρ μάιος|μαΐ|μαϊ ιούνιος|ιουν ιούλιος|ιουλ αύγουστος|αυγ σεπτέμβριος|σεπ|σεπτ οκτώβριος|οκτ νοέμβριος|νοε|νοεμ δεκέμβριος|δεκ
        +ian feb mar apr mai iun iul aug sept oct nov dec
        +oca şub mar +nis may +haz +tem ağu +eyl +eki +kas +ara
        yanvar fevral mart aprel may iyun iyul avqust|avgust sentyabr|sentabr oktyabr|oktabr noyabr dekabr
        қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
        հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի
        იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი
        januari februari maret april mei juni juli agustus september oktober november desember
        jan feb mar apr mei jun jul agu|ags|agt sep okt nov +des
        januari februari +mac april mei jun julai ogos september oktober november disember|+dis
        enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
        januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
        januarie februarie maart april mei junie julie augustus september oktober november desember
        tháng_một tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười tháng_mười_một tháng_mười_hai
        जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई|जुलाइ अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर
        जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर
        জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|আগষ্ট|অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
        ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆகஸ்டு செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
        జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై|జూలై ఆగస్టు|ఆగస్ట్ సెప్టెంబర్|సెప్టెంబరు అక్టోబర్|అక్టోబరు నవంబర్|నవంబరు డిసెంబర్|డిసెంబరు
        ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್
        ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്|മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്|ആഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ|ഒക്‌ടോബർ നവംബർ ഡിസംബർ
        જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ|ઓગસ્ટ સપ્ટેમ્બર ઑક્ટોબર|ઓક્ટોબર નવેમ્બર ડિસેમ્બર
        ਜਨਵਰੀ ਫ਼ਰਵਰੀ|ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ
        जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर
        يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر
        كانون_الثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين_الأول|تشرين_الاول تشرين_الثاني كانون_الأول|كانون_الاول
        جانفي فيفري مارس أفريل|افريل ماي جوان جويلية|يوليوز أوت|غشت شتنبر أكتوبر نونبر دجنبر
        جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
        ژانویه فوریه مارس آوریل مه ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر
        ינואר פברואר מרץ|מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
        בינואר בפברואר במרץ|במרס באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
        มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค
        """

    /// The months of the Persian calendar, as written there and with Arabic letters.
    private static let persianTable = """
        فروردین|فروردين اردیبهشت|ارديبهشت خرداد تیر|تير مرداد شهریور|شهريور مهر آبان آذر دی|دي بهمن اسفند
        """

    private static let numbers = numbers(in: table)
    private static let persianNumbers = numbers(in: persianTable)

    private static func numbers(in table: String) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for line in table.utf8.split(separator: 0x0A) {
            for (index, names) in line.split(separator: 0x20).enumerated() {
                for name in names.split(separator: 0x7C) {
                    let name = String(decoding: name.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
                    // Languages do not all agree (`listopada` is October or November); the first one counts.
                    if numbers[name] == nil { numbers[name] = index + 1 }
                }
            }
        }
        return numbers
    }

    /// The number of a month, from 1; nil when a word in small letters names none.
    static func number(_ word: String) -> Int? { numbers[word] }

    /// The number of a month whose name is a word of another language, too.
    static func doubtfulNumber(_ word: String) -> Int? { numbers["+" + word] }

    /// The number of a month of the Persian calendar.
    static func persianNumber(_ word: String) -> Int? { persianNumbers[word] }

    /// Words with which names of two or three words begin.
    static let beginnings: Set<String> = ["tháng", "كانون", "تشرين"]
}
