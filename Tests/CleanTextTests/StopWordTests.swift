import Quern
import QuernTesting
import Testing

@testable import CleanText

/// Running text is full of its language's stop words and menus are not, in every language and script.
@Suite("stop words of clean: boilerplate") struct StopWordTests {
    /// A paragraph that is invented, and a menu of things that are named, by language.
    static let samples: [(language: String, text: String, menu: String)] = [
        (
            "ru",
            "Старая мельница стоит у реки уже более ста лет, и многие из тех, кто живёт в этом городе, помнят, как она "
                + "работала. После войны её закрыли, но теперь, когда вода снова поднялась, люди хотят, чтобы она опять "
                + "начала работать, потому что другой у них нет.",
            "Новости Спорт Погода Культура Афиша Магазин Контакты Реклама Вакансии Архив Подписка Фотографии"
        ),
        (
            "uk",
            "Старий млин стоїть біля річки вже понад сто років, і багато хто з тих, що живуть у цьому місті, пам’ятають, "
                + "як він працював. Після війни його закрили, але тепер, коли вода знову піднялася, люди хочуть, щоб він "
                + "був відкритий, тому що іншого у них немає.",
            "Новини Спорт Погода Культура Афіша Крамниця Контакти Реклама Вакансії Архів Передплата Світлини"
        ),
        (
            "pl",
            "Stary młyn stoi nad rzeką już od ponad stu lat i wielu z tych, którzy mieszkają w tym mieście, pamięta, jak "
                + "pracował. Po wojnie został zamknięty, ale teraz, kiedy woda znowu się podniosła, ludzie chcą, aby był "
                + "otwarty, ponieważ innego nie mają, a do miasta jest daleko.",
            "Wiadomości Pogoda Sklep Kontakt Reklama Ogłoszenia Prenumerata Fotogalerie Zaloguj Regulamin Pomoc"
        ),
        (
            "cs",
            "Starý mlýn stojí u řeky už více než sto let a mnoho z těch, kteří žijí v tomto městě, si pamatuje, jak "
                + "pracoval. Po válce byl uzavřen, ale nyní, když voda opět stoupla, lidé chtějí, aby byl otevřen, protože "
                + "jiný nemají a do města je to po silnici velmi daleko.",
            "Zprávy Počasí Obchod Kontakty Reklama Inzerce Předplatné Fotogalerie Přihlášení Podmínky Nápověda"
        ),
        (
            "sk",
            "Starý mlyn stojí pri rieke už viac ako sto rokov a mnohí z tých, ktorí žijú v tomto meste, si pamätajú, ako "
                + "pracoval. Po vojne bol zatvorený, ale teraz, keď voda opäť stúpla, ľudia chcú, aby bol otvorený, pretože "
                + "iný nemajú a do mesta je to po ceste veľmi ďaleko.",
            "Správy Počasie Obchod Kontakty Reklama Inzercia Predplatné Fotogaléria Prihlásenie Podmienky Pomocník"
        ),
        (
            "sl",
            "Stari mlin stoji ob reki že več kot sto let in mnogi od tistih, ki živijo v tem mestu, se spominjajo, kako je "
                + "delal. Po vojni so ga zaprli, vendar pa zdaj, ko je voda spet višja, ljudje želijo, da bi bil odprt, saj "
                + "drugega nimajo in je do mesta po cesti zelo daleč.",
            "Novice Vreme Trgovina Kontakt Oglasi Naročnina Fotografije Prijava Pogoji Pomoč Zaposlitev Arhiv"
        ),
        (
            "hr",
            "Stari mlin stoji uz rijeku već više od sto godina i mnogi od onih koji žive u ovom gradu pamte kako je "
                + "radio. Nakon rata bio je zatvoren, ali sada, kada je voda opet visoka, ljudi žele da bude otvoren, jer "
                + "drugog nemaju, a do grada se mora ići cestom koja je vrlo loša.",
            "Vijesti Vrijeme Trgovina Kontakt Oglasi Pretplata Fotografije Prijava Uvjeti Pomoć Zaposlenje Arhiva"
        ),
        (
            "bg",
            "Старата мелница стои край реката вече повече от сто години и много от тези, които живеят в този град, помнят "
                + "как е работила. След войната тя е била затворена, но сега, когато водата отново се е вдигнала, хората "
                + "искат да бъде отворена, защото друга няма.",
            "Новини Спорт Времето Култура Магазин Контакти Реклама Обяви Абонамент Снимки Вход Помощ Архив"
        ),
        (
            "mk",
            "Старата воденица стои покрај реката веќе повеќе од сто години и многу од оние кои живеат во овој град помнат "
                + "како работела. По војната таа била затворена, но сега, кога водата повторно е висока, луѓето сакаат да "
                + "биде отворена, бидејќи друга нема и тоа е така.",
            "Вести Спорт Време Култура Продавница Контакт Огласи Претплата Фотографии Најава Помош Архива"
        ),
        (
            "hu",
            "A régi malom már több mint száz éve áll a folyó mellett, és sokan azok közül, akik ebben a városban élnek, "
                + "még emlékeznek rá, hogy milyen volt. A háború után bezárták, de most, amikor a víz ismét magas, az "
                + "emberek azt szeretnék, ha újra nyitva lenne, mert nincs másik, és ez nem is lesz.",
            "Hírek Időjárás Bolt Kapcsolat Hirdetés Előfizetés Képgaléria Bejelentkezés Feltételek Súgó Archívum"
        ),
        (
            "fi",
            "Vanha mylly on ollut joen rannalla jo yli sata vuotta, ja moni niistä, jotka ovat täällä vielä tänään, muistaa "
                + "sen, miten se toimi. Sodan jälkeen se suljettiin, mutta nyt, kun vesi on taas noussut, kaikki haluavat, "
                + "että se olisi auki, koska muuta ei ole eikä tule olemaan.",
            "Uutiset Urheilu Kauppa Yhteystiedot Mainokset Tilaukset Kuvagalleria Kirjaudu Käyttöehdot Ohjeet"
        ),
        (
            "sv",
            "Den gamla kvarnen har stått vid floden i mer än hundra år, och många av dem som bor i staden minns hur den "
                + "var. Efter kriget blev den stängd, men nu, när vattnet har stigit igen, vill de att den ska vara öppen, "
                + "eftersom det inte finns någon annan.",
            "Nyheter Väder Butik Kontakt Annonser Prenumeration Bildgalleri Inloggning Villkor Hjälp Arkiv Lediga"
        ),
        (
            "nb",
            "Den gamle møllen har stått ved elva i mer enn hundre år, og mange av dem som bor i byen, husker hvordan den "
                + "var. Etter krigen ble den stengt, men nå, når vannet har steget igjen, vil de at den skal være åpen, "
                + "fordi det ikke finnes noen annen.",
            "Nyheter Været Butikk Kontakt Annonser Abonnement Bildegalleri Innlogging Vilkår Hjelp Arkiv Stillinger"
        ),
        (
            "da",
            "Den gamle mølle har stået ved åen i mere end hundrede år, og mange af dem, der bor i byen, husker, hvordan den "
                + "var. Efter krigen blev den lukket, men nu, hvor vandet er steget igen, vil de have, at den skal være "
                + "åben, fordi der ikke findes nogen anden.",
            "Nyheder Vejret Butik Kontakt Annoncer Abonnement Billedgalleri Indlogning Vilkår Hjælp Arkiv Stillinger"
        ),
        (
            "tr",
            "Eski değirmen yüz yıldan daha fazla bir süre önce nehir kenarında yapıldı ve bu şehirde olan birçok kişi onun "
                + "nasıl olduğunu bilir. Savaştan sonra kapalı kaldı, ama şimdi su yeniden yüksek olduğu için insanlar onun "
                + "açık olmasını istiyor, çünkü başka bir tane yok ve bu da çok kötü.",
            "Haberler Mağaza İletişim Reklamlar Abonelik Galeri Giriş Koşullar Yardım Arşiv Künye Mobil"
        ),
        (
            "ro",
            "Moara veche se află pe malul râului de mai bine de o sută de ani și mulți dintre cei care trăiesc în acest oraș "
                + "își amintesc cum a fost. După război a fost închisă, dar acum, când apa este din nou mare, oamenii vor "
                + "ca ea să fie deschisă, pentru că nu au alta.",
            "Știri Vremea Magazin Contact Anunțuri Abonament Fotografii Autentificare Condiții Ajutor Arhivă"
        ),
        (
            "el",
            "Ο παλιός μύλος είναι δίπλα στο ποτάμι για περισσότερα από εκατό χρόνια και πολλοί από αυτούς που ζουν σε αυτή "
                + "την πόλη θυμούνται πώς ήταν. Μετά τον πόλεμο έκλεισε, αλλά τώρα που το νερό είναι και πάλι πολύ, όλοι "
                + "θέλουν να είναι ανοιχτός, γιατί δεν έχουν άλλον.",
            "Ειδήσεις Καιρός Κατάστημα Επικοινωνία Διαφημίσεις Συνδρομές Φωτογραφίες Σύνδεση Όροι Βοήθεια"
        ),
        (
            "ca",
            "El vell molí és al costat del riu des de fa més de cent anys, i molts dels que viuen en aquesta ciutat encara "
                + "saben com era. Després de la guerra va ser tancat, però ara, quan l'aigua torna a ser alta, tots volen "
                + "que sigui obert, perquè no en tenen cap altre.",
            "Notícies Temps Botiga Contacte Anuncis Subscripcions Fotografies Identificació Condicions Ajuda"
        ),
        (
            "id",
            "Kincir tua itu sudah ada di tepi sungai selama lebih dari seratus tahun, dan banyak dari mereka yang tinggal di "
                + "kota ini masih tahu bagaimana kincir itu bekerja. Setelah perang, kincir itu tidak lagi dibuka, tetapi "
                + "sekarang, ketika air kembali tinggi, orang ingin agar kincir itu dapat bekerja lagi.",
            "Berita Cuaca Toko Kontak Iklan Langganan Galeri Masuk Syarat Bantuan Arsip Lowongan Olahraga"
        ),
        (
            "vi",
            "Chiếc cối xay cũ đã ở bên bờ sông này hơn một trăm năm, và nhiều người trong số những người sống ở đây vẫn còn "
                + "nhớ nó đã làm việc như thế nào. Sau chiến tranh nó không còn được dùng, nhưng nay nước lại lên cao và mọi "
                + "người đều muốn nó được mở lại, vì họ không có cái nào khác.",
            "Giải trí, Mua sắm, Quảng cáo, Đặt báo, Ảnh đẹp, Đăng nhập, Trợ giúp, Tuyển dụng, Rao vặt, Nhà đất"
        ),
        (
            "ar",
            "كانت الطاحونة القديمة على ضفة النهر منذ أكثر من مائة عام، وكان كثير من الذين يعيشون في هذه المدينة يعرفون كيف "
                + "كانت تعمل قبل أن تغلق بعد الحرب، ولكن الآن وقد عاد الماء إلى ما كان عليه، فإن الناس يريدون أن تكون "
                + "مفتوحة، لأنه ليس هناك غيرها في المنطقة التي هم فيها.",
            "الأخبار الطقس المتجر الإعلانات الاشتراك الصور الدخول الشروط المساعدة الأرشيف الوظائف التسوق الصحيفة"
        ),
        (
            "fa",
            "آسیاب قدیمی بیش از صد سال است که در کنار رود قرار دارد و بسیاری از کسانی که در این شهر هستند می دانند که این "
                + "آسیاب چگونه بود. پس از جنگ آن را بستند، اما اکنون که آب دوباره بالا آمده است، همه می خواهند که باز شود، "
                + "زیرا آسیاب دیگری در این شهر نیست و این برای آنها بسیار مهم است.",
            "خبرها هواشناسی فروشگاه تبلیغات اشتراک عکسها ورود شرایط راهنما بایگانی استخدام سرگرمی آشپزی"
        ),
        (
            "hi",
            "पुरानी चक्की सौ से अधिक वर्षों से नदी के किनारे पर है, और इस नगर में रहने वाले कई लोग जानते हैं कि वह कैसे काम करती थी। "
                + "युद्ध के बाद उसे बंद कर दिया गया था, लेकिन अब जब पानी फिर से बढ़ गया है, तो लोग यह चाहते हैं कि वह खुली हो, क्योंकि "
                + "उनके पास कोई और नहीं है।",
            "समाचार मौसम दुकान संपर्क विज्ञापन सदस्यता तस्वीरें लॉगिन शर्तें सहायता पुरालेख नौकरियाँ मनोरंजन राशिफल"
        ),
    ]

    @Test(arguments: samples)
    func theTextStaysAndTheMenuGoes(
        _ sample: (language: String, text: String, menu: String)
    ) throws {
        let stage = try StageHarness(BoilerplateCleaner.self, [("density", .record([:]))])
        let page = "\(sample.menu)\n\(sample.text)\n\(sample.menu)"
        for language in [nil, sample.language] {
            var metadata = Metadata()
            metadata.language = language
            let cleaned = try stage.clean(.sample(page, metadata: metadata)).document
            #expect(cleaned.text == sample.text, "told the language: \(language != nil)")
        }
    }

    @Test(arguments: samples)
    func theLanguageIsTheOneWhoseWordsTheseAre(
        _ sample: (language: String, text: String, menu: String)
    ) {
        var text = sample.text
        let found = text.withUTF8 { StopWords.guess($0)?.language }
        #expect(found == sample.language)
    }

    @Test func aDocumentInALanguageWithoutAListIsLeftAlone() throws {
        let stage = try StageHarness(BoilerplateCleaner.self, [("density", .record([:]))])
        for text in [
            "Vana veski on jõe ääres seisnud üle saja aasta ja paljud linna elanikud mäletavad, kuidas see töötas. Pärast "
                + "sõda pandi see kinni, aga nüüd, kui vesi jälle tõuseb, soovitakse, et see uuesti avataks.",
            "הטחנה הישנה עומדת על גדת הנהר כבר יותר ממאה שנה, ורבים מתושבי העיר זוכרים כיצד עבדה.",
            "ძველი წისქვილი მდინარის პირას ას წელზე მეტია დგას და ქალაქში ბევრს ახსოვს, როგორ მუშაობდა.",
        ] {
            #expect(try stage.clean(.sample(text + "\nx")).document.text == text + "\nx")
        }
    }
}
