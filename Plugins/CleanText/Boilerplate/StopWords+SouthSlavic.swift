// swift-format-ignore-file
// Made by scripts/make-stop-words; do not edit.

/// Frequent words of South Slavic languages, from jusText 3.0.2 (BSD 2-Clause, see StopWords.swift).
extension StopWords {
    static let bulgarian = """
        на и в е от се за с да са г през като по си до а му че не година които който или при към \
        след това но има във която което време част той със град около много един село между става \
        години този може където го както под намира селото още само една също век други срещу когато \
        български им всички започва края над началото няколко така война според името българия тази \
        бил него ще тези две бъде те преди върху център заедно ѝ тя някои тях път различни били \
        река по-късно население жители получава чрез два история място роден души могат три община \
        използва повече имат без ги града поради едно прави отново група септември световна своя \
        населението трябва работи сред май била често обаче окръг я юли участва януари иван име \
        география вече август пр.н.е завършва юни първата страната октомври март то република играе \
        април страна биография части времето декември край американски въпреки ноември групата \
        периода първи член др смъртта печели води остава тъй бъдат било все първите докато сезон \
        известен площ османската голяма южна няма отбор син почти димитър двете всеки щата език нея \
        дори област георги първия своята февруари областта северна император империя днес пред км \
        своите армия успява баща заради ii данни дава българи нарича втората начин александър \
        продължава територията период малко вид васил използват включва английски крал сащ умира \
        система предимно провинция защото училище първият цел мача резултат обикновено отбора същата \
        големи множество тогава близо освен участие достига пъти живота албум ако ден особено \
        войната среща повечето района всяка софия българската брой брат германия живеят неговата \
        средата четири голям хора джон нови семейство там представлява историята дни състои сили \
        създава статистиката българска започват би награда петър силно избран преминава излиза носи \
        външни работа разположено страни живот българско дъщеря административен западна филма \
        препратки стефан места остров например франция провежда добре европа ню видове неговите \
        разположен идва семейството влиза редица македония общо момента живее марк френски войски гр \
        цар преброяването нов малки обща изключително едва първенство заема площта последните \
        намират църква форма другите означава разлика неговото филм север никола близост университет \
        километра цялата останалите света роля власт височина м двата друга степен състава превръща \
        бива първото столицата немски де майка включително право назначен свързани христо хората \
        балканската връзка градът приема гръцки договор българските друг руски себе юг вероятно \
        битката бързо стара същото гърция създаването милиона човек политик пише щати развитието \
        известни жени служи надморска главно известна съюз основно напълно връх председател двамата \
        политически
        """

    static let croatian = """
        je i u se na su od za da s koji kao iz te sa bio što godine ili koja koje po nije bi ali ne \
        ga nakon kako bila oko samo će ima sve zbog mu više gdje još prema pod dok može bilo vrijeme \
        kod između nalazi prvi pa jedan uz tako bili kada dio jer dva svoje ih nekoliko grad biti \
        godina naselje tri toga prije također već protiv tijekom danas vrlo koju kasnije nisu dvije \
        broj mjesto nego mogu ime stanovništva postao tada bez često grada kojem kojima preko imao \
        popisu kroz među svoj svojim strane svoju imaju stanovnika rata kojoj području stanovništvo \
        jedna drugi kojeg kad sastavu km album put stoljeća jezik pri njegov ngc dana puta ljudi \
        njegova zajedno odnosno hrvatski druge iako dobio klub četiri radi svih dolazi postaje tom \
        koristi bile dijelu taj čak sam veliki uglavnom kojim kojih njegove joj tek pr ona tome \
        rijeke poput povijest naziv film njih kraju ni svjetskog nalaze način uvijek živi gotovo \
        glavni govori hrvatske mnogo ovaj svibnja imalo jednom ove svog ju doba mjestu rujna nad \
        drugih lipnja listopada ako srpnja tog član siječnja travnja mora gradu područje općine \
        imala prosinca ponovno republici sv postoji ožujka svojoj ii oni neke područja kolovoza \
        hrvatskoj čega neki drugim novi ovog milijuna plemena sezone zatim manje vrsta mjesta \
        vanjske velike poveznice jezika albuma naziva obitelji smatra studenog poslije pet vremena \
        veljače svi svom počeo njega nešto jednog iznosi posebno ulogu pjesme države nema osvojio \
        počinje osim prva svojih svim imali poznat mogao znači imenom povijesti republike postala \
        stoljeću smrti jedno međutim žive obično vlast unutar potpuno ipak najviše kraja jednu čini \
        sastava predstavlja grupe prve njemu dalje sastoji kraj kralja ivan sezoni pomoć koriste \
        vjerojatno ovom st kr tim početku najveći života nove tj nekim djela pred radio njima kralj \
        sastav čine prvo spominje skupine mnoge treba snage bosne uključujući sustav riječi država \
        malo vrste mnogi igra naselja rad američki tih li nk postoje kućanstava najčešće općini \
        vlasti predsjednik sada otoka potom sela početkom ova jedne veći pripada iste dobro dijelom \
        filmu vode prvog dan njegovu rat čiji selo prvom pjesma dao županija obiteljskih šest prava \
        skupina život bih niz napisao imena pravo završio razdoblju nba ubrzo dobila sadrži dijela \
        hrvatskog ta zemlje tzv nagradu razliku ovo njegovo razvoj velika općina većina nogometni \
        iznad indijanaca kojom središte isto niti njihov naroda zemljopis obliku svega blizini \
        porodice velikim zapravo oblik zagrebu ostao jedini odlazi daje igrao ostalih uspio jako \
        rijeka otoku hrvatska singl prvih naseljeno izabran osoba prilikom regiji ispod filma \
        njihove veliku momčadi iza druga ostali vodi njegovih čime san zviježđu čemu moguće \
        hrvatskih kaže dobiva odmah dr svaki puno drugog tijela različitih započeo otac velikih ono \
        njihova odnosu poznati početka poznata veoma djelo otok krajem igrama galaksija crkva crkve \
        vratio postigao brzo pleme većinom najbolji ponekad godinu sedam brojne john broja vojska \
        blizu počela slučaju hrvata pokrajini mnogim prvu budući osobito strani zato igrač upravo \
        njegovog nastupa drugom ponovo opet predsjednika svoga njegovim ratu došao momčad lat ukupno \
        sustava hrvatskom nekih grupa sjedište kluba prvoj drugoj igrača velikog teško pjesmu sebe \
        ujedno nazivom utjecaj toj izvan mogli njegovom objavljen jednim rođen osnovan obali odlučio \
        utakmice životopis svijetu ovih školu nikada snaga svojom vojske npr novih kojemu ostalim \
        svake novog kuće jednoj imati njemački vlada bivši onda njegovi g ostale broju iii ugovor \
        kuća objavio govore sjeveru jeziku smatraju žena jugu djeluje naslov znatno toliko državi \
        umjesto treći dovoljno možda riječ prvenstvo knjiga vraća označava prostor pojavljuje došlo \
        svijeta članovi serije sva umro pjesama neće žene svjetski metara nosi nazivaju god \
        republika odnosi godini nikad tijelo uspjeh različite američkih službeno raznim bosni bude \
        tony ivana napada lik igre narod županiji članova današnje najvećih škole ostaje prvaka \
        mogla jezera izlazi mogućnost američke sina raznih albumu pomoću selu proveo dosta njoj \
        trebao veće sjeverne relativno najboljih jest utakmici obuhvaća rada razne primjer francuski \
        bavi mnogih osnovao čija glavnog ostala dugo vladavine hrvati tamo osam zove europi deset \
        posljednji josip itd rekao obitelj velik vojne nova isključivo zagreb isti pada škola cijeli \
        osvojila promjene osnovana pored društva borbi luka umjetnosti obzirom koristiti društvo \
        čije velikom južno nastao zna sjeverno kulture najveća stranke počeli morao granice knjige \
        majka novu pak želi status poznato nastavio istraživanja služi uključuje glavna ovu brojnim \
        obale istočne najbolje jedino politički olimpijskim oba mm ispred utakmica gradova stoga \
        dobili različitim centar vodio započinje brod američkog njihovih karijeru završava putem \
        njegovoj većinu studijski razdoblje neka znanosti odigrao navodi dolaze rijeci iso podataka \
        nastala oblika rezultat ovim ovoj boje političke bolesti mjeseci prelazi unatoč pripadaju \
        moraju svjetskom živjeli seriji čovjek razdoblja zapadu četvrti statističkoj otišao slika \
        smješten stanje položaj zemljopisne konačno potpunosti postali novim drugo prikazuje nastaje \
        kojega prvenstvu područjima mali južnoj diljem bolje površine naći nekog sklopu potrebe \
        prostoru vidi engleski skoro čelu cilj moglo zrakoplova osobe nastavlja objavljuje površinu \
        današnjeg površina drugu održava federacija poena koristio postati tisuća uspješno samog \
        ulazi njen jugoslavije piše utjecajem sudjelovao svijet poziciji zahvaljujući zemalja \
        vrijednosti nagrade potrebno prvim glavnih vrh vrata pokazuje petar problema borbe tv \
        srednje lako obje zajednice proces brat organizacija istoku dijelovi david ništa javlja \
        posljedica američka talijanski izvor papa oca samom vođa porodica započela natjecanja \
        njihovo profesor stranka prolazi kilometara energije razvoja sad napad onih priča koliko \
        čovjeka postaju ušao vojnika potječe nazvan robert osvaja istočnoj istočno vidjeti naselju \
        životu pojavio manji otkrio ovdje hercegovine smislu verzija problem mogućnosti brojnih biva \
        ti proizvodi program dinastije njemačke smještena skupini krila naime sveti trenutku temelju \
        ranije istom dijeli traje njihovu napustio jedina površini jedinica međusobno vremenom \
        izborima objavljena godinama djece mijenja stvari razloga vodstvom najveće sjevernoj većim \
        opisuje sloveniji možemo moći vrhu trenutačno popis njihovim veća sezonu tvrtka finalu devet \
        stvara projekt slike osvojili krugu pravi znak živio tko sad-u van nagrada glavne \
        profesionalni njezin fakultetu prvenstva granica uskoro zajednica zapadno trebala trenutno \
        cijele video prostora pojam glazbe veze proizvodnju ostvario vojni tokom michael vozila \
        natječe preuzeo dolenjskoj dijelovima motora donosi najpoznatiji sebi početak klase stalno \
        organizacije djelovanja obzira razvio hrvatskim hrane smrt sredinom drži njihovog svoja \
        model najmanje daleko nemaju duž stare svaka james stanju okrugu posao stari male zemljama \
        tvrtke polovici simbol političkih crne gospodarstvo zgrada doći raditi predstavljaju ratne \
        nalazio nastup francuske serija posebice trener franjo zemlji promjena živjelo jasno došli \
        nikola odnose služe stjepan veliko knjizi savez indijanci školi njihovom srpske mi jezero \
        uloga vojsku jednostavno snimljen vrijednost travi brojni južne bivše potpisao uopće svibnju \
        nam izbor reprezentacija njemačka dijelova najboljeg dovodi dobiti htio takav njemačkoj \
        novom lige proglašen izgubio hokeju karijera počinju zapadne polja filmova siječnju svakom \
        zemlju sama otprilike planine iv stanovnici srbije dolaska svetog donji zvijezda gornji \
        istog pokazao cijelom cijelu uspjeli trebalo paul istovremeno srpski kući pobjedu britanski \
        autor razvija prvenstveno njemačkog kreće izraz skladu pokušao smo
        """

    static let macedonian = """
        на и во се од е за со да го како што ја кои дека ги не а кој до или бил година по која тоа \
        има но биле била дел тој многу ќе може еден така беше време страна кога околу сите само му \
        исто една каде наоѓа повеќе кон некои кај било овој други под број биде таа тие преку уште \
        неговата неколку пред оваа овие поради кое додека помеѓу село имаат меѓу својата градот \
        години им при јазик неговиот според македонија ова голем град република век врз две своите \
        па текот против бидејќи можат низ неговите претставува својот содржи крајот користи три два \
        различни место без заедно смета често подоцна би селото цел над почетокот треба бидат \
        нивните пат односно значајни беа прв неговото потоа времето првиот името нив македонски \
        покрај име период повторно голема другите нема настани користат работи група познат иако пак \
        систем особено општина едно денес нивната него начин луѓе дури секој првата големи пример \
        периодот значи вид војна член милиони нејзината најчесто бројот туку ако сад оние реката \
        затоа своето првите имал секоја де станал разлика тогаш год постои делови нејзиниот дела \
        веќе сè црква четири мај земјата видови влијание ден
        """

    static let slovenian = """
        je in v na se so ki za pa z tudi s da leta kot bil iz po od pri med bila ga še ali ter lahko \
        ni bi sta tako kjer ko pod ne jo jih bilo več tem zaradi naselje ob že kar ima pr mesto saj \
        št zelo mu pred proti spada vse seznam bili glej postal tega vendar naj slovenski prvi nato \
        uss nekaj zato okoli si ime svoje času veliko bo predvsem sezoni letih občini ta k niso \
        najbolj hrvaškem upravno kasneje bolj samo drugi svojo nad imajo število ker skupaj katerih \
        strani delu dan druge zgodovina letu dve vedno imenom vseh let drugo polk sicer dosegel \
        danes bile leti osvojil začel brez delo decembra te drugih dveh dela imel vojno dva velika \
        nagrado oziroma slovenije eno katerega tri kateri formule imena koncu katerem prvo leži prav \
        svetovno če član sloveniji povezave zunanje različnih županije eden oz republike izmed km \
        leto njegov stoletja poleg občino ena celo vojni teh primer dirki olimpijskih prvič takrat \
        skozi njegovo pogosto mestu nastopil zda preko ji vojne uporablja nagrada svoj svoji mesta \
        dobil maja skoraj njegove ljubljani začetku ponovno svetovne približno svojega časa oktobra \
        igrah septembra jim svojih junija skupine nahaja njegova prejel njem močno življenjepis treh \
        katero aprila nekaterih marca drugim kmalu ameriški julija občina francoski john oseb čas \
        katere stoletje področju postala avgusta stoletju imela prvenstvo začela glede igral vojske \
        novo prva smrti le-ta ljubljana divizija januarja podatkih veliki imenuje marec pomočjo \
        cerkev manj znan skupina janez imenovan tej slovenskih pehotni pesmi predstavlja dobro sedež \
        novembra tam velja predsednik obliki vlogo prvenstva medtem toda maj šele prve nemški \
        ustanovljena čeprav osebno temu svetovni države pomeni brigada njegovi uporabljajo slovenske \
        sam dirka februarja županijo svojem način okrog napisal ivan sv življenje vsebuje izvirno \
        avgust junij mora vojaški sodeloval potem izvor sezone slovenska julij kljub ii torej njimi \
        začeli vrste istega vrnil sistem glavni večinoma vasi enega najprej njegovih velik regije \
        npr dobila kako končal številko njih štiri imelo urada stoji imeli verjetno namreč občine \
        ampak vsi precej popolnoma njim hitro statističnega bodo prebivalcev zlasti italijanski \
        posebej različne deluje nemško anton bližini pot pozneje nove razvoj prvih dirkač peter \
        druga šoli malo nikoli mnogo biti pogostost naslov klub čez profesor geografija šolo \
        ustanovljen zaporedno poti odkril gre študiral vodil ostal svojim prišel moral departmaju \
        hkrati znana njej vas živi robert franc letoma središče velike njegovega skupino slovenskega \
        katerim deloval držav izhaja obdobju njen slovensko filmu vsak reke čemer praznik igra \
        osebni poveljnik meri dni spet pride številne ustanovil vsako nekatere prvenstvu tedaj \
        različica univerzi pomembno uporabo zadnji poteka sestavi prevzel vode župnija ligi naprej \
        konca fakulteti vodi drugimi navadi večina sprva včasih oče običajno svetu vrst moštvo pet \
        izvira kraj primeru reprezentanco william večji odšel študij ljudi prvem general družine \
        glavno nastala večje rodil francoske blizu oblika takoj obeh moč posebno univerze x delal \
        prišlo združenih območju katerimi glavnem uspelo nekateri večkrat življenja česar polkov \
        objavil štirih vrsta pesem sveta povsem največji film posamično jezik številnih začne otoka \
        potrebno besede njihovo dolgo sveti mnogih kaj dvema mogoče njeno umrl album naselja večino \
        uporabi znotraj vsaj dovolj velikih snovi ljubljanski nazaj skupno žensko uporabljali deli \
        grenadirski jože smeri nov konec reki nekoliko največ naslovom prej severu okviru omogoča \
        kopenske james odvijala sedežem diplomiral enako najdemo skupini izšla kralj milijonov \
        oblast kratica svetovnega vsem dokler vrh andrej novih komet jugu nemške prvega ti podjetje \
        zadnjih sedaj pridružil manjše sestavni eni podlagi vrsto števila enote največje izdal zmago \
        david naslednji niti asteroid posledica izšel imenujemo ženske oblike viri podobno kakor \
        svet sezona seboj zgodovini postane uspešno obiskoval francoskem stran pojavi kluba edini \
        paul znanosti angleški nadaljeval krogu njegovem lastnosti evropi dr grad teče george obliko \
        najboljši ljudje potekala območje tretji charles francije njena telo prostor zahodu \
        koledarju enem vodja letalski uporabe njihove dirkah izredno ju ruski južno uradno šole \
        področja navadno nova telesa severno glasbo meji živali prebivalci prek vzhodu drugem izraz \
        visoko hokejist vrednost drugega osvojila tipa znanstveno sil vsa poletnih ženskih delovanje \
        kaže knjigi področje amerike trenutno tretje namesto zgodovino živel kraju moštva sezono \
        pisal dobi novi otrok govori sem vpliv zlato ostalih ravno dirkalnik razen znani škof enota \
        splošno pomemben glasbeni martin kralja britanski temveč opravil igre nam obstaja šest \
        kariero družina otoku sredi sistema lige nagradi večjih severni bitki morali cerkve dne \
        ameriških ostala zveze težko znano obdobje okrožja svojimi položaj preselil delovala morajo \
        nima michael država južni nastane trije iii sile vojska osebe manjši sestavljajo obali ene \
        oblasti naziv ozemlje celotno slovenija vsemi družini osebnega ostali postavil zimskih \
        zmagal doma postaja bolezni igralec isti zahodno bataljon knjige pomembna jožef marko nas \
        njega vojaško moških gradu predstavljajo vsebujejo njene razvil politični članica njo \
        velikosti državah zadnjem zatem neposredno naslednje delovanja razliko urednik novega \
        vrednosti karieri šola moško polovici vojaške sploh medaljo metrov zahodni pomoč člani
        """
}
