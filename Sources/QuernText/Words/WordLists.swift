/// Short closed lists of ``Tokenizer``; collected for it, of public knowledge.
enum WordLists {
    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    static let germanMonths = set(
        """
        Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember
        Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez
        """)

    /// What is counted with ordinals in German, and hardly begins a sentence: months, centuries, places in a row.
    static let germanCounted = germanMonths.union(
        set(
            """
            Jahrhundert Jahrhunderts Jahrhunderten Jahrtausend Jahrtausends Jh Jhd Lebensjahr Lebensjahres Jahrestag Geburtstag
            Todestag Hochzeitstag Kapitel Auflage Ausgabe Staffel Strophe Spieltag Spielminute Etage Stockwerk Obergeschoss
            Untergeschoss Jahrgang Semester Schuljahr Bezirk Arrondissement Weltkrieg Weltkriegs Weltkrieges Parteitag Kongress
            Sitzung Wahlperiode Legislaturperiode
            """))

    /// Units that are written on their numbers: SI and derived ones, data, money's orders, halves of the day.
    static let units = set(
        """
        mm cm dm m km nm µm μm mg g kg t Mt Gt kt ml cl dl l L hl ha km² m² m³ cm³ s ms ns µs min h hr hrs d
        Hz kHz MHz GHz THz V kV mV W kW MW GW TW Wh kWh MWh GWh TWh A mA mAh J kJ MJ N kN Pa hPa kPa MPa bar mbar K
        kB KB MB GB TB PB kb Mb Gb kbps Mbps Gbps dpi px pt em fps rpm mph kph km/h ft in yd lb lbs oz
        bn m mn mln tn trn k K B M T x am pm AM PM p c dB eV keV MeV GeV ppm ppb mol kcal cal °C °F
        """)

    /// Words with a slash in them.
    static let slashed = set(
        "km/h m/s w/o c/o n/a N/A a/c A/C I/O TCP/IP b/w GB/s MB/s Gb/s Mb/s kg/m mg/l g/l")

    /// Words that have lost their beginning.
    static let aphetic = set("tis Tis twas Twas em til Til")

    /// Top-level domains that are no words: generic ones and those of countries.
    static let topDomains = set(
        """
        com org net edu gov mil int info biz io app dev xyz online site blog news wiki club shop tech cloud example
        eu uk fr nl ch be pl ru cn jp kr br au ca mx se fi dk cz sk hu ro bg gr tr ua il ir sa eg za ng ke ar
        cl pe tv cc fm vn th ph tw hk sg nz ie pt lu ee lv lt hr si rs by kz uz ge az lk bd pk np mm kh
        """)

    /// Top-level domains that are words, abbreviations or endings of files, too.
    static let wordDomains = set(
        "in is it at no me my us to so de es la am id ad do as ai co li ly gl md pm sh im mil")

    /// Verbs by which speech is reported, in the past and the present.
    static let speechVerbs = set(
        """
        said says asked asks told tells added adds replied replies answered answers shouted cried wondered demanded
        exclaimed whispered explained explains noted notes wrote writes continued joked quipped insisted recalled
        """)
}
