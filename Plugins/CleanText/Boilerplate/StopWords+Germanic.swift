/// Frequent words of Germanic languages, from jusText 3.0.2 (BSD 2-Clause, see StopWords.swift).
extension StopWords {
    static let english = """
        the of and in to a was is for as on with by that from at his an he are were which be \
        has it or also had first their not but have who its one this been her two they other \
        into after all when more only would she new most can over during where used such up \
        between many made some than out united known about time then became under "the being \
        part there him years three through including later will american both until before well \
        no against while called second several university number name these played early may \
        world located national same them released de area use work any school since team age so \
        john won people began each year population now family film found city british four \
        album could very however, south named around took former because series states did \
        within state end based i local held september still often those member small town along \
        back large january june group served march high own north july october if like \
        following built august april music born village game due last place home left major set \
        include u.s. much december november received york main war public band (born season \
        published even different original members station single government another near what \
        died moved become just february company included song came led late form make went off \
        show french five system few various given best english long third among every west \
        german using do said started currently having down next order final take species \
        established created life play line building history. political without support written \
        district per produced popular league service football considered st. way returned \
        international book again although important living role river students married son top \
        worked san continued founded joined appeared total power record college side william \
        title death county, years. career never club county military version european according \
        old six day average television similar general million water formed usually current \
        though time, community east house land george making player playing president \
        development james developed common should great century does further run working \
        largest recorded lost must elected history seen live opened short taken once \
        professional production point head children throughout games period himself originally \
        term control available less king modern position eventually across royal works site \
        young wrote income david how able full australian air london army includes law designed \
        sold featured appointed business get either japanese program us canadian father lead \
        approximately performed leading radio upon remained famous indian we robert help gave \
        announced men result times field you right almost country story church followed good \
        days signed features together described research sent open special close see character \
        social miles rather life. council western (the party official years,
        """

    static let german = """
        der und die in von den des im mit dem das ist er zu als wurde eine sich für ein auf an \
        war auch nach bis aus bei einer am zum sie durch einem nicht oder es sind zur wird \
        einen über um dass unter wie werden wurden nur jahr noch seiner vom aber seine vor \
        jahre sowie eines zwischen dieser zwei hat jedoch so jahren gegen werden. zeit stadt \
        seit man ersten waren wieder wurde. etwa diese sein hatte seinen seinem mehr drei ihre \
        später heute liegt erste beim de kann dann ende of wo anderen ihm bereits ab teil da \
        ihrer während sehr diesem gibt dort kam ihn ist. beiden mai allem gemeinde konnte \
        august alle januar oktober dessen ihr märz keine juni april september damit juli \
        dezember ihren jahrhundert vier deren geschichte. november gab erhielt war. mitglied \
        zunächst deutschen namen haben immer an. bzw. was wird. deutschland auf. kirche weitere \
        schon hier universität begann februar denen selbst sondern ebenfalls ohne befindet \
        dabei anderem ort können neuen neue einige ist, ins werden, erst sohn war, wenn nahm \
        dieses großen leben. allerdings familie deutscher andere seines neben viele saison \
        wurde, zusammen diesen wegen trat spielte m erstmals platz new große jahrhunderts ging \
        film sind. ein. mehrere km ihrem besteht welche meist letzten gehört b. fünf wurden. \
        gewann rund zweiten menschen nun st. leben geschichte prozent oft gehörte aus. \
        schließlich studierte wobei dies anfang art ab. titel arbeitete führte tod beispiel \
        gebiet form also friedrich deutsche verschiedenen nachdem meter band name fast fand \
        aufgrund an, weiteren steht berlin the johann erfolgte mitte bereich gilt könig ca. \
        weiter außerdem soll jeweils heutigen besonders insbesondere unternehmen stark eigenen \
        hatte, karl hatte. sechs neu bau gruppe innerhalb worden statt. blieb findet auf, \
        meisten entstand insgesamt provinz damals entwicklung region allen weltkrieg zahlreiche \
        musste ii. beginn kommt sowohl frau zurück. millionen ehemaligen wilhelm übernahm \
        sollte mal kilometer folgenden liste heinrich wechselte vielen darauf vater \
        verschiedene and arbeit usa hatten können. häufig weil amt beispielsweise doch john \
        rahmen bekannt alten weblinks. bevölkerung lange bezeichnet zog daher je führt einigen \
        erreichte gebäude davon burg teilweise norden ließ seite folge rolle gegenüber i. \
        zweite muss eigene ihnen land album französischen erneut dazu tochter richtung dorf \
        hat. somit süden krieg sein. wird, erschien sitz zwar kurz geht z. begriff peter höhe \
        bedeutung aller lang haben. verein welches gleichen landkreis regierung nähe starb \
        danach alter finden kann. kleinen kein bezeichnung stand paul sogar setzte etwas partei \
        direkt sei werk v. mannschaft einwohner folgte größten haus zurück weniger darunter \
        insel schloss fc westen aus, kleine straße professor konnten gemeinsam grund gut \
        strecke gelang gehören ganz stellte hans hinaus größte waren. stellt karriere kamen \
        kinder zudem vor. machte gründete pro sind, jahres mehreren letzte "the ein, \
        ursprünglich personen beträgt sieben deutlich osten gründung musik franz hohen \
        gemeinden schule erster wasser besuchte frankreich acht befinden regel spiel zehn zuvor \
        tätig. teile kloster stelle kaiser studium chr. gegründet. gegensatz einsatz konnte. \
        york entwickelte beide reihe gesellschaft ihres bekannt. sommer staaten ausbildung \
        handelt eher zeigt berliner weit hinter ludwig mitglieder bezeichnet. frauen lage \
        truppen university wenig bruder georg erfolg verbindung firma schrieb kreis politischen \
        "die einzige einmal ebenso damaligen hilfe serie mutter michael buch kehrte lässt ziel \
        tag fläche umfasst wien bestand olympischen bisher hälfte präsident nachfolger \
        hauptsächlich arten stammt worden. maria mann welt werke europa spieler dafür robert \
        stehen münchen frühen entstanden britischen lag ob betrieb san besitz vereinigten \
        spielt selben wurden, verwendet. viel hohe linie südlich schweizer team späteren \
        anschließend weg vertrag wiener gewählt. bahnhof veröffentlichte county schlacht kommen \
        armee thomas herrschaft österreich weiterhin bald spielen einzelnen nördlich liegen \
        zahlreichen nahe bevor bildet lediglich zahl wohl ehemalige gesamte bad betrug dr. \
        besitzt dritten wenige politische sprache zentrum fall verwendet grenze tage erreicht \
        gleichzeitig internationalen paris
        """

    static let dutch = """
        de van in en het een is op met zijn te werd voor die hij door was dat aan als uit tot \
        ook bij naar wordt om of niet er maar ze deze plaats heeft zich worden onder inwoners \
        gemeente eerste over dan nog haar deel meer andere werden dit jaar twee kan had aantal \
        hun na tussen waar telt al waren veel zou geen echter maakt staat hem naam oppervlakte \
        jaren wel grote hebben tegen kunnen zoals stad per nieuwe kwam later ligt men \
        nederlandse franse één wat tijdens zij weer demografie. tijd bekend amerikaanse \
        geografie. km², toen ongeveer ten komt drie alle omdat verschillende tweede toont \
        figuur laatste samen rond gebruikt kreeg zo duitse km². enkele ging eeuw vaak provincie \
        km² waarvan vooral nederland land eigen alleen bedraagt gebied terug kon der nu maakte \
        waarbij departement waarin worden. bevolkingsdichtheid is. speelde district zeer steeds \
        united januari eerst club mei the juni vanaf (regio gezien daar bestaat september film \
        bureau states sinds seizoen gaat af volgens mensen moet arrondissement census binnen \
        nam zijn. werk familie oktober begon zelf zal groot plaatsen maart leven april dus \
        periode juli zoon december won verloop maken grootste vier augustus keer waardoor via \
        gebruik gaan inwonertal album november enige elkaar kleine verenigde meter km \
        onderstaande komen hier goed moest boven groep (bron: soort weg begin oude vele \
        inwoners. verder valt volgende februari nederlands mee ter lid derde zonder zowel was. \
        slechts koning rol mogelijk hadden nummer insee-tellingen). bijvoorbeeld toe meestal \
        zelfs bleef gemaakt dood gelegen dorp opnieuw vader deelstaat zien huidige vorm meeste \
        snel band europese beide
        """

    static let swedish = """
        och i av en som är att till på med den för var ett de har det från han om vid under sig \
        men inte även blev sin eller kan hade man där år efter andra första då finns född så \
        också mot över två mellan genom fick sedan bland samt hans hon annat ut upp död skulle \
        in inom kom olika vilket dock sitt sina ha vara flera mycket detta när ligger än många \
        senare samma del svensk denna alla tre mer stora svenska of utan sverige ofta mest \
        tidigare fram gjorde började dessa tillsammans stor dess varit kommer tog nya vann \
        största hela kunde början exempel används gick få bara namn några namnet större tid hos \
        januari både mindre the ska honom får blir spelade något fanns maj går bli kallas fyra \
        grund deras känd mars cirka oktober december juni september endast april innan juli åt \
        augusti eftersom november staden februari delen medan allt amerikansk någon slutet års \
        nu new dem består vilken först redan ur sista sveriges vissa antal enligt helt meter \
        plats främst hennes ta idag varje blivit delar före gamla ny gav hur gör omkring kommun \
        runt därför usa stort flesta tiden stockholm år. vilka "the nära åren von båda son fått \
        vill därefter norra södra skrev enda invånare annan byggdes kallade här vad kunna john \
        egen deltog sverige. måste tyska amerikanska kända sätt göra fem tillbaka stad ledamot \
        gången utanför ger slutade tredje and förekommer spelar själv låg fortfarande säsongen \
        ner stockholms skall form släpptes ledde ibland bildades samband ca johan området \
        personer kallad istället karl carl aldrig bästa nuvarande äldre användes kring \
        innehåller flyttade därmed särskilt oftast längre vars grundades lång km ungefär nästan \
        såsom kyrkan står miljoner vidare se numera familjen gång professor hjälp historia. \
        delstaten sex kommun. tar lyckades anses via exempelvis bandet egna spela norr ge \
        ytterligare franska uppsala stod högsta ingen studerade fall filmen samtidigt övriga \
        spelades gjort lämnade arbetade ännu stockholm. sidan gånger framför engelska kung haft \
        stockholm, medlem använder kvar året barn liten församling visar fortsatte mitten \
        brittiska ingår varav område söder kort politiska tillhör lika gå betyder peter gift \
        usa. gruppen trots ville per säga inför använda ordförande dog brukar nytt albumet dag \
        innebär dels alltid usa, västra ursprungligen kyrka erik henne människor vm lag album \
        tyskland små föddes komma belägen utgör kriget östra startade a lever högre dessutom ön \
        själva film liksom användas bakom europa låten hög landet alltså gifte far bl.a. bra \
        kallades kilometer tysk spelat längs verk mål handlar viss gäller dotter frankrike \
        direkt äldsta världskriget karriär heter långt slut ii förlorade invånare. totalt län. \
        nådde vi fredrik flertal bort börjar liv roll såväl världens respektive vanligen länge \
        grupp centrala länder par visade anders rad medlemmar arter ihop rätt maria världen \
        gavs gustaf räknas sju fler sett långa robert david minst ryska enbart ned ganska ser \
        bestod snart avled främsta musik eget gustav internationella snabbt låtar tillhörde \
        åter dagar ab universitet lite togs england växte författare slog göteborg yta bildade \
        viktig verksam william (som skillnad stöd york fast tidigt typ mängd fjärde james \
        gjordes titeln finland tio åtta bror bygga känt landets strax hand serien paul du \
        starkt arbete omfattande använde senaste km² inga tills ej uppfördes thomas sker lät \
        delvis huvudsakligen historia öster relativt språk skedde väster boken bättre politiker \
        brittisk följande dåvarande ursprungliga spelare väldigt företaget michael handling. \
        liknande år, väg emellertid storbritannien områden person sverige, henrik göteborgs väl \
        band vanligt företag återvände grand rum förutom antalet university försökte regeringen \
        lades beroende nummer bor kommit norge problem klubben verksamhet stadens emot igen \
        ingick samman betydelse valde såg for lars troligen county skapa förste höga skrivit (i \
        san moderna sig. laget skriven hette vatten viktigaste president f.kr. malmö provinsen \
        hem kungliga egentligen danska stället 1800-talet ifrån fransk tur lokala chef kommun, \
        valet to vanliga danmark ses partiet paris hålla skådespelare. omfattar ordet jag \
        kungen utnämndes kanske bytte bok hör höll vunnit anna george bodde slaget ekonomiska \
        innebar leder valdes hösten bör ledare martin grundade socken version samtliga ord \
        dagens ersattes tagit uppdrag honom. följd vanlig igenom just period följde antingen \
        medverkade arbetar
        """

    static let danish = """
        i og af en er til at som den på for med var blev der det de et fra han har ved ikke om \
        men sig også havde hvor eller kan efter sin under man over første hans da to mod så år \
        fik deres være del mellem ligger andre kunne mange dog hun kun været flere meget denne \
        ud dansk alle blevet senere kom bliver mere end skulle sit have store op sammen samt \
        omkring samme tidligere danske sine ham siden skal (født bl.a. dette vil kendt mens \
        blandt tre of mest stor andet f.kr. få tilbage forskellige dag både selv gennem anden \
        hvilket findes ind nogle hele nye ofte nu disse gik uden ville ca. række tyske blive \
        gang hos hvis danmark sidste indtil største først derfor januar før mindre dem \
        århundrede maj the tid begyndte byen inden vandt juni større marts når medlem september \
        oktober april grund spillede tog november frem navn august december juli fire februar \
        amerikanske stadig navnet helt by christian døde noget lille gamle måtte bruges spiller \
        new født forbindelse gjorde alt således består udgivet kommer hendes ny især igen \
        amerikansk desuden stedet lå hver fordi gav allerede km spillet f.eks. søn bedste \
        fleste "the går skrevet lige københavn gange stort endnu død dermed her får ned forhold \
        år. kort brugt form kaldes næsten hvad ingen må bygget lang von nogen eneste københavns \
        frederik begge står beliggende danmarks john set sted slutningen franske derefter peter \
        skrev stod dens ses and fandt nord dele sogn godt idet usa nuværende gift giver syd \
        film aldrig længere lidt førte arbejde danmark. egen langt imidlertid løbet blot \
        samtidig kaldet fem kendte britiske haft meter brug én side politiske ligesom nåede \
        fået begyndelsen små hold taget tysk engelske betyder området gøre om, gør deltog følge \
        nordlige videre gruppe kommune angreb eksempel dels historie. indeholder komme \
        grundlagt opført valgt sydlige indbyggere direkte vi holdt se moderne år, hurtigt \
        datter enkelte kilometer tage til, tiden måde finde hjælp plads kampe stammer tæt vest \
        perioden periode hvert følgende via rolle udgav altid startede give antal bag fortsatte \
        mennesker flyttede spille året gå det, tyskland medlemmer nok trods millioner \
        efterfølgende såkaldte oprindelige på, tidspunkt indenfor øst langs anvendes lavet nær \
        kamp hende dage formand grad mål viser ret vm vestlige starten tale særlig par tredje \
        landet finder baseret leder igennem dets mand fundet lykkedes seks lande rundt carl d. \
        ene arbejdede fx ældste område album unge bestod landets vendte krigen frankrig svenske \
        thomas hører bandet kirke valgte typisk næste engelsk michael sat filmen oprindeligt \
        vundet fast betydning udkom samlet høj muligt yderligere overtog gjort bedre byens \
        lokale præsident primært viste imod verden hvoraf af, enten normalt altså lave in \
        mindst københavn. politisk vigtigste europa tilfælde karriere givet stærkt nyt liv \
        ældre enkelt bruge adskillige dannet sendt england kaldt egne hvorefter ser eget \
        danmark, verdens arbejder uddannet sådan ham. herunder fransk klubben meste støtte \
        holde henrik nævnes bedst er, tager resten sverige folk bruger hær cirka oprettet vist \
        øvrige kirke. opkaldt verdenskrig historie sidst steder erik brugte ligeledes (i \
        hvordan mulighed m midten usa. modtog far områder børn forlod kommune. internationale \
        for,
        """

    static let norwegian = """
        i og av som er en til på ble for med var den det å fra de har et at han også ved om seg \
        men ikke hadde etter eller under kan andre første sin over to mot da mellom fikk ut \
        (født flere ligger år hans der kom opp blir dette hun denne blant så hvor inn være man \
        ha mange vært blitt kjent noen sammen annet tre før alle noe enn sitt del tidligere \
        sine store mer kunne samme gikk siden gjennom senere norsk of død skulle mest vant mens \
        bare rundt både skal vil disse tok nye få bli finnes ofte norske stor norge kommune \
        hele selv største slik går siste dag januar gang tilbake navnet byen deltok nå spilte \
        fire rekke brukt grunn tillegg begynte mai kalt tid mars laget august samt først ham \
        gjorde juni når mye the navn april mindre desember uten ville oktober kommer september \
        deres igjen juli februar dem hos km brukes plass amerikanske meter større november \
        startet svært tatt utgitt helt ned fleste døde tyske ny imidlertid måtte derfor innen \
        satt består kun må frem gamle ulike new bygget skrevet oslo særlig tiden forskjellige \
        sett gitt egen deler county beste løpet hvert eksempel amerikansk slutten kjente spilt \
        annen arbeidet delstaten bruk år. fem nord født førte fordi ca. dermed like hver ingen \
        perioden norge. john fram eneste tredje stort ta usa medlem spiller ga skrev langs får \
        hennes bak området viktig britiske ett norges begge "the ganger flyttet and fått gir \
        deretter spesielt videre årene sønn står utviklet kalles fortsatt lag la gjerne holdt \
        gjort millioner sommer-ol vi land leder sør langt innbyggere st. lang delen vanlig \
        viser omkring godt hatt by utenfor lever gjør lå året nesten ledet tidlig følge landet \
        franske liten allerede seks gi betyr opprinnelig rett alt basert opprettet ol nær lite \
        vanligvis moderne små provinsen olympiske form funnet her regnes kort grunnlagt aldri \
        kommune. nytt gjøre begynnelsen kirke stedet svenske innenfor gå forhold kong viktigste \
        tysk forbindelse vest eget eksterne nok lenker. se valgt én samtidig etablert åpnet \
        meget historie. personer tar internasjonale usa. meste sted bandet mål politiske lagt \
        engelske grad finner enkelte filmen fant fortsatte øst mulig utnevnt krigen egne \
        omtrent mennesker antall svensk inneholder von engelsk slutt gruppe gruppen litt \
        fylkesvei bruker dannet lange støtte ca komme sendt ei ganske slått bygd hjelp foran \
        sverige tross eldste hva brukte barn tilhører ser øya england vm bruke bl.a. tyskland \
        si olympisk delt albumet god sterkt høyeste ii gav hovedsakelig oslo. verdenskrig \
        knyttet slaget inntil minst via menn hvordan frankrike verdens danske fast finne \
        direkte politisk universitetet endte dagens landets lokale klubben rolle
        """
}
