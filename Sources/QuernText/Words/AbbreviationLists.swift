/// Abbreviations by language, without the last full stop; collected for Quern from style guides' common knowledge
/// (titles, ranks, months, companies, references) and from the words that the customer's news use.
struct AbbreviationLists: Sendable {
    var firm: Set<String>
    var soft: Set<String>
    var numbered: Set<String>
    var dotted: Set<String>
    var openers: Set<String>

    private init(
        firm: String, soft: String, numbered: String = "", dotted: String = "", openers: String = ""
    ) {
        func set(_ words: String) -> Set<String> {
            Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
        }
        self.firm = set(firm)
        self.soft = set(soft)
        self.numbered = set(numbered)
        self.dotted = set(dotted)
        self.openers = set(openers)
    }

    static let english = AbbreviationLists(
        firm: """
            Mr Mrs Ms Mme Mlle Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Col Lt Capt Cmdr Cpl Sgt Maj Brig Adm Rev Fr Hon
            Pres Supt Insp Messrs St Ste Mt Ft vs cf viz eg ie e.g i.e Vol vol Vols vols Fig fig Figs figs pp ed eds trans
            approx ca al Asst Assoc
            """,
        soft: """
            Co Cos Ltd Inc Corp Jr Sr Esq etc Bros Ph.D M.D a.m p.m U.S U.K U.N Dept Univ Ave Blvd Rd Est Intl Natl Mfg
            PLC Pty LLC Govt Dist Assn Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu
            Thurs Fri
            """,
        numbered:
            "No no Nos nos p pg art Art arts Arts sec Sec ch Ch par Par para n ver cap Eq eq Ex ex Tab App",
        dotted: "Ph.D M.Sc B.Sc Ll.D Ed.D Dr.Ing",
        openers: """
            The A An In On At It Its He She They We You I This That These Those But And So As If When While After Before
            For However Meanwhile According There With To By From His Her Their Our Since Although Some Many Most More
            Last Also Another How What Why Where Who Do Does Did Is Are Was Were Can Could Will Would Should Have Has My
            Let Then Now Please No Yes One All
            """)

    static let german = AbbreviationLists(
        firm: """
            Dr Prof Hr Fr Frl St Hl bzw vgl Vgl ca Ca sog evtl ggf bspw Bspw inkl exkl zzgl einschl Jh Jhs Jan Feb Mär Apr
            Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So Abs Bd Bde Hrsg hrsg Tel Str Dipl Ing Mag phil
            med jur rer nat geb gest verh Min Mio Mrd Tsd max min
            """,
        soft: "usw etc z.B d.h u.a s.o Co Ltd Inc GmbH",
        numbered: "Nr Nrn S Art Kap Abb Tab Ziff Rn Anm",
        dotted: "Dr.Ing",
        openers:
            "Der Die Das Ein Eine In Im Am Er Sie Es Wir Ich Dies Diese Dieser Aber Und So Wenn Als Nach Vor Für Doch"
    )

    static let french = AbbreviationLists(
        firm: """
            M MM Mme Mmes Mlle Mlles Me Dr Pr Mgr St Ste cf Cf env av apr janv févr avr juil sept oct nov déc éd vol fig
            p.ex c.-à-d
            """,
        soft: "etc al Cie Sté Inc Ltd", numbered: "p pp n no art chap fig vol t §",
        openers:
            "Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cette Ces Mais Et Dans En Au Pour Selon Or"
    )

    static let spanish = AbbreviationLists(
        firm: """
            Sr Sra Srta Sres Dr Dra Prof Profa D Dña Ing Lic Gral Cap Col Pdte Excmo Ilmo Sto Sta Fr Mons ej p.ej aprox av Avda
            ene feb abr jun jul ago sept oct nov dic cf vol
            """,
        soft: "etc Cía Ltda Inc Vd Ud Uds", numbered: "p pp pág págs núm art cap fig t",
        openers: "El La Los Las Un Una En Al Él Ella Pero Y Se Con Por Para Según Este Esta Esto")

    static let italian = AbbreviationLists(
        firm:
            "Sig Sigg Sig.ra Dott Dott.ssa Prof Avv Ing Arch On Sen Gen Cap S SS cfr Cfr es ecc.to gen feb apr giu lug ago sett ott nov dic",
        soft: "ecc etc Soc Inc", numbered: "p pp pag art cap fig n vol",
        openers: "Il Lo La I Gli Le Un Una In Nel Ma E Si Con Per Questo Questa Dopo Secondo")

    static let portuguese = AbbreviationLists(
        firm:
            "Sr Sra Srs Dr Dra Prof Profa Eng D Gen Cap Cel Exmo Av aprox ex jan fev abr jun jul ago set out nov dez cf vol",
        soft: "etc Ltda Cia Inc", numbered: "p pp pág núm n art cap fig",
        openers: "O A Os As Um Uma Em No Na Ele Ela Mas E Com Por Para Segundo Este Esta")

    static let dutch = AbbreviationLists(
        firm:
            "dhr Dhr mevr Mevr mw Mw dr Dr prof Prof ir Ir mr Mr drs Drs ds St bijv resp ca jan feb mrt apr jun jul aug sept okt nov dec vgl",
        soft: "enz etc e.d jl Co", numbered: "nr blz art hfdst fig",
        openers: "De Het Een In Op Hij Zij Ze Wij We Ik Dit Dat Deze Maar En Als Na Voor Volgens")
}
