// swift-format-ignore-file
// Made by scripts/make-stop-words; do not edit.

/// Frequent words of Slavic languages, from jusText 3.0.2 (BSD 2-Clause, see StopWords.swift).
extension StopWords {
    static let czech = """
        a v se na je z s do byl roce ve i jako k roku pro od byla že jsou jeho za po které který ale \
        také nebo až bylo u která však zde ze byly kde mezi to při tak má letech si první své již \
        pod jejich pak být či století než aby kdy let území jen později podle době pouze nad by stal \
        před velmi část ke města této mu další může asi proti nachází což km její když části ho tedy \
        ještě především měl přes několik svého kteří byli jak není více například město často během \
        tzv dva mají svou tohoto oblasti už např druhé co ji bez obce období zejména lze kterou \
        patří obyvatel historie jej okrese protože války jeden dvě proto září hlavní dalších též tři \
        světové leží té měla dvou získal kolem všech název těchto začal listopadu české svých dále \
        ani několika poté díky pomocí mnoho součástí místo tomto nich tento ní pochází skupiny \
        vlastní mohou května ii tvoří došlo svůj opět všechny některých externí října toho spolu \
        doby svým odkazy ledna tato rok června ovšem stala př jan dubna jehož nové velké jiné smrti \
        mnoha žilo různých nakonec celé český stále bude dnes téměř obci března července rámci konci \
        srpna používá množství prosince největší většinou poslední světa některé větší obvykle vlády \
        zcela něj musí strany poprvé postupně kvůli někdy jméno února jedním tyto jež rovněž prvním \
        jiných tím přibližně společnosti dokonce včetně mimo městě hlavně začala žije straně sv typu \
        krále právě svém stejně místě jí nichž případě převážně názvem členem válce počátku řeky \
        přičemž počet možné tomu jim původně společně neboť r označení základní čtyři současnosti \
        současné obec dobu zároveň něm systém vesnice přímo původní jedná polovině dostal severní \
        zmínka znovu základě níž usa působil jednoho rodu skupina album pokud země kterém cca vždy \
        hlavním filmu střední státní místní evidováno společnost jednou stanice syn kilometrů č \
        obsahuje avšak hudební jižní roky jménem jedné verze menší celkem okolí tuto dne sám adres \
        vody kterým toto poměrně mohl kromě života vznikla král práce bývá třetí takže rozdíl mělo \
        různé spíše jana číslo nikdy tehdy národní praze jedna průběhu obou podařilo jejím nebyl \
        kterých karel okolo josef měly metrů příliš západní sice směrem pravděpodobně systému malá \
        začátku roli východní písemná výšce zatímco konce pracoval dnešní nejen tu funkci kterého \
        vede většina velký zhruba nejvyšší zemřel nejsou českých nový získala oblast mít každý \
        prvních vzniku částí stát čímž rozloze navíc republiky ten titul tří slouží funkce řadu \
        celou velice dvěma následně jiří bitvě vrátil méně založena marie založil měli státu znamená \
        dochází jednu zpět stalo severu řady celý jednotlivých obcí počtu městem lidí mistrovství \
        jejichž svými železniční řada nyní stojí vydal ním kraj druhů totiž nejprve německé dříve \
        katastrálním jenž prostředí druhy dobře františek život školy ostatní iii třeba druh velkou \
        nově musel známý malé říše spojení vodní břehu použití jde vyšší práci prvního českého jihu \
        založen druhý vznikl dni tým pobřeží zařízení nebyla trať americký seznam loď vliv praha \
        působí zemi označuje zřejmě nechal evropy spojených narodil čr kostel výrazně hry díla \
        rychle používají panství mezinárodní nadmořské otec tom žádné tam údolí řádu nových \
        zpravidla umění brzy hrál němž nazývá řeka začíná sebe cílem horní film armády království \
        vojenské centra organizace trvale václav mnohem provozu jmenován vůči nejčastěji naopak \
        zvolen většinu jejíž jména vedl jednotky pět moderní mm práva činí hraje týmu americké \
        poblíž nového nimi vláda vedení význam poloviny svoji ostatních studoval lety firmy dolní \
        případně silnice slova jedno svému důsledku čeledi oba tisíc zemí celém věku lodi syna dílo \
        jejího vydání třídy druhou možnost buď dopravní hrad napsal celého strana prakticky typ \
        velká nemá lodí dosud umožňuje hranice evropě nebylo vůbec států karla moc cenu sobě \
        nejlepší prosinci částečně cm hlavního velkých začaly dle starší městské krátce stranu knihy \
        lidé věnoval právo získat náměstí dodnes dalšími volbách nedaleko zahrnuje místa iv značně \
        okresu přírodní podobě téhož vysoké součást považován činnost dalším císaře rozhodl můžeme \
        tehdejší tj způsobem objevil čele začalo vyskytuje vývoj ležící teorie času prostoru světě \
        zemích ústí zůstal alba republice vytvořil odešel stavu dostala petr čas představuje ta \
        tímto milionů rozlohu vítězství toku hranici zda moci seriálu rodiny novou trati pěti \
        politické hnutí osobní posledních něco existuje stejné členů kdo česká škola nicméně snaží \
        nová každé celá začali služby vedením lednu nejvíce historii řízení postavení známé \
        katastrálního hlediska sociální vzniká obě koncem francie obchodní květnu programu rod firma \
        člen měst nastoupil málo regionu škole olympijských vzhledem kostela činnosti okraji silně \
        blízkosti ne šest zatím nacházejí důvodu dlouhé lodě dráhy potom králem klub rychlost \
        provincie vedle kulturní vedoucí císař sídlo souvislosti populace svatého vnitřní dosahuje \
        využívá způsob armáda možno německý hradu děti síť bývalý vzniklo přesto informace státy \
        minulosti největším vychází podobně řešení říjnu působení budou projektu hlavních člověka \
        nejstarší situace hrách čtyř jindřich druhá vzdálenosti východě žádný vyhrál podporu mohla \
        návratu vozy založení série členové francouzský postavena probíhá linky povrchu významné \
        jednom zákona směru cesty místech červnu pohoří vrcholu nadále pole přišel jezera prahy \
        stává jediný pavel všichni sloužil vstoupil známá dynastie západě březnu společností \
        zvláštní rozvoj prostřednictvím ostrov posléze přelomu průběh řadě univerzitě protéká létě \
        jich síly moře současně dosáhl členy atd použít původu objevuje neboli jednání ostrově \
        energie skutečnosti klubu stanici vojska britské francouzské tvaru nic skupinu píseň druhého \
        josefa předsedou teprve jižně výrobu centrem rozšíření kterému speciální nebyly vytváří \
        jednotlivé resp prochází hned podél vsi popis řece osídlení budovy david žil sídlem \
        oficiálně pozici rady martin školu kam velikosti ně prvky ostrova problémy obdržel apod \
        přitom sebou postaven stav jelikož třech skončil případech dubnu studia oblastí provoz \
        člověk jednak branky přední bratr robert mohli druhém povstání rozhodnutí německých oproti \
        určité chtěl literární cestu velkým jinak autorem dlouhá vytvoření malý synem církve \
        přestože sportovní těla dnešního skládá plně relativně sem údajně římské oblastech nutné \
        televizní stavby oženil takové patřil ty severně pražské domů staly červenci vlivem obecně \
        zvláště vztah srpnu dlouho kategorie německého rukou prezidenta pomoci ženy projekt cestě \
        verzi jednalo následující uvnitř prostor amerických finále jih staré profesionální nelze \
        stavba následujících používat dá mužů metra budova jednotek přesně délce rostlin bývají \
        šesti dopravy němu tvar změny nižší židovské matka dispozici pozdější ulice model knize \
        alespoň vedla francii liší amerického viz autor hodin slovo spolupráci názvu skupině parku \
        finanční dnech centrum důvodů někteří divadelní únoru aktivní platí skončila václava kapely \
        podobné jazyk lidské otce zámek letu podstatě sever zákon využití několikrát česku uvádí \
        boji výše hory zámku východ znám snažil obyvatelé tomuto jaroslav vznik politických \
        oficiální skupin dcera původního pár rychlosti výšky ulici písně boje nádraží patrně \
        historické tradiční zadní prací kniha program významný pohybuje existují jsem čísla malých \
        evropské hrát základních největších domácí léta útoku roste doprava nejznámější studiu \
        ukončení centrální výkon zájem prezident nese stroje zase pokračoval vedlo dní vůz pomoc \
        úseku hráč děl druhu měsíců vše trůn nemůže osady rozdělení možná skončení oddělení výkonu \
        pracovat místních jižním vyskytují přístup národního richard výrobě výjimkou významných \
        posledním vysokou sssr osada odkud studium jiného skupinou německu kterými rodina smyslu \
        severním proces evropských františka skutečně maximální stylu veřejné vytvořit formě zbytek \
        pravidelně mladší vlastním francouzského výměře petra odpovídá panny vrchol vozů právní dělí \
        stavební jinými pracuje vyšla role účelem podíl obyvatelstva úspěšně snadno george většiny \
        kultury jediným vyšlo výroba absolvoval většině novým vládu snad objevila najít kláštera \
        letiště deset čase dům západně vztahy různými severovýchodně majetku sezóně válka mj cesta \
        populární značné západ půl oboru mírně nás státech typy obvodu velkého životní zůstala \
        vznikly významným jaře výroby židovského rostliny útok podmínky americká středu díle prý \
        kraji jejímž východně časopisu úspěch běžně převzal michael občanské neměl mohlo dětí jejích \
        stran pojem vlastně osob podzim hudby vydala žijí svojí noci zdejší chce jazyka dvakrát \
        kraje západním návrh b sil museli divadla bývalé ruské sedm dálnice námořní vidět osm \
        obsahují opustil obraz uprostřed manželství hodnoty úplně dlouhou motor zpočátku mohly rokem \
        pořadí pozice okres pracovní rodině přijal mění stavbu nacházející román důležité vývoje \
        termín soutěže linka existence bývalého životopis délka jezero ačkoliv dlouhý druhým strávil \
        akce zpracování operace albu sítě vesnici ceny knih delší písní windows škoda jím lepší \
        tažení stál zůstává vojsko menších ochranu úřad dostalo takto jiný situaci dokázal podílel \
        mnohé univerzity hra východním barokní manželkou procesu tělo předseda znak získali třetím \
        krátké rozsáhlé žen končí používán zúčastnil chování významnou park úsek fakultě považována \
        jiným vlastnosti zastával látky lidu délky kategorii něhož sdružení židé stejném dcerou \
        zabývá objevují středověku předchozí královské samostatné okruhu nezávislost bitvy počátkem \
        sama dané motory předtím klasické napětí sedmi závod schopen umístěna hře systémy pokračuje \
        vozu vztahu nejvýznamnější tvořili itálie pohled měsíce údajů potřeba postup původních \
        dosáhnout jiřího kole musela klášter účastnil nejméně zahraniční církevní patřila řadí občas \
        styl možnosti zvýšení schopnost antonín turné konečně f těsně úřadu postavit dějiny úrovni \
        celkové dobré velitelem řecké roční konstrukce fotografie povodí smlouvy průměru šlo bojů \
        dopravu překladu velikost bratra vladimír neustále historických p zrušení jedinou nemají \
        praxi články samozřejmě věž spodní data popisuje svazu připomíná českém související sídlí \
        zdroje správy proběhla bod lidové významu ostatními touto dr výhradně kaple vnější správní \
        dostat centru pohybu stejný vysoká cena pohledu rudolf románu majetek paříži domu jakožto \
        nějaké kariéru čechách měří zbytky ludvík režim britský nabízí postavil jihovýchodně \
        závislosti učení parlamentu voda soubor dál divize skladby jednotka náboženství poli \
        provincii malou volně tradice církev založeno řád pádu velitel smlouvu vyrábí tomáš třemi \
        výboru chvíli žijící každého pravé vodních složení využít založili brně prezidentem karlovy \
        měření konec oběma vzduchu vysoce medaili dny přešel rostoucí katolické dalšího teorii smrt \
        nahradil vilém otevřena jindřicha kariéra dědictví říši poněkud seznamu svět sčítání muži \
        generace anglického vhodné spojené elektrické ministra potřeby doslova používal německa \
        považuje problém
        """

    static let polish = """
        w i z na się do jest roku przez od oraz nie o to po został był latach jako pod r jego że za \
        dla tym także są ze ur który lub jak również jednak przy jej tego miejscowość była lat które \
        została co gdzie miejscu ii też nad polsce względem ale go tej powiecie były było czasie ma \
        gmina podczas województwie wieś która położona m.in już miejsce według ten wieku tylko \
        znajduje rok danych gminie natomiast zm wojny września przed części później być którym \
        której wraz województwa należała stycznia maja czerwca których może sierpnia pierwszy lipca \
        ok października około marca między zewnętrzne linki kwietnia regionie następnie bardzo czy \
        gminę powierzchni miasta administracyjnie św grudnia którego dwa mu część miał miasto \
        listopada udział u dwóch można lutego innych gdy liczby francji wynosiła wielu skład okresie \
        grupy raz zostały jeden nich ją nim tych głównie terenie początku zaludnienia gmin zdobył \
        osób wiele departamencie gęstość te samym jednym polski tam jeszcze rodziny zespołu kiedy km \
        ludności plasuje ponad by historia obecnie tu wśród kilka bez wsi zaś tak sezonie gminy \
        pomiędzy często zostało zespół otrzymał śmierci tzw niż ciągu xx stanie iii celu \
        zamieszkiwało wówczas wszystkich kraju rozpoczął trzy np ta którzy aby miała światowej typu \
        wyniku pierwszej koniec swoją nr nawet lecz swoje xix tytuł wojnie dzięki jedynie jan \
        pierwszym jana niej lata pochodzi ponownie ona świata dwie swojej pozycji mieszkańców strony \
        niego drugiej względu album sposób aż razem linii życia powodu należy kilku którą prowincji \
        funkcję iż tys trzech pracy historii ang mają różnych byli mogą czyli miejscowości wynosi \
        innymi odległości zobacz swoich członkiem dnia swojego więc znajdują bardziej meczu sobie ul \
        reprezentacji czym nazwę najbardziej kariera pracował jedną stał zajął króla wszystkie \
        poprzez jednego swoim posiada przeciwko czasu ramach występuje takich głównego gdyż związku \
        swój mieście nazwa średniej pierwsze zarówno klub uniwersytecie wielkiej europy dopiero \
        potem inne stanu połowie prawa p.n.e wystąpił czas studia uniwersytetu kierunku wcześniej \
        rolę powstała rady wysokości zadebiutował uzyskał wszystkim amerykański pobliżu postaci \
        kościół podstawie końca będzie przypadku planetoida ulicy wtedy klubu regionu pełnił powstał \
        siedzibą centrum działalność trakcie stanowisko grał wydany takie pierwszego jedna armii \
        akademii znany stronie przeszedł drugi większość pierwszych miały polskich szkoły kościoła \
        sam jednej turnieju wersji wojska iv stanowi przede j.a powstania słońce grupa gry wobec \
        ukończył polskiego cztery poza ponieważ prawdopodobnie osoby wyborach samego powrócił dni \
        niektórych parafia prawie pomocą karierę pracę okrążająca nazwy województwo produkcji \
        piłkarz rzeki miejsca rodzaj okresu nazwą występował parafii życiorys zakończeniu \
        najczęściej długości zachód mistrzostw polskiej usa partii organizacji tę syn xviii wschód \
        powiatu miało obu państwa siebie walki mocy serii stanisław czego początkowo znacznie film \
        języka liczba ostatecznie rozegrał domu niem liczne większości warszawie jednocześnie wojsk \
        języku zaczął kolei john księcia ruchu objął udało choć drodze działania rodzaju nowego \
        kolejnych prawo właśnie członków zostaje końcu dziś ks wiek czasów systemu sezonu ludzi \
        pierwszą rzecz położone system leży gatunek mimo razy wybrany muzeum zwłaszcza puchar koło \
        dniu stała całej położony rejonie nowym klubie żołnierzy józef nią gen czterech wody zagrał \
        komisji albo prace nowe dzieci rozwoju okres firmy służby tysięcy zamieszkiwały woj cały \
        działalności doszło częścią zmarł czasem stylu więcej władz ani obszar nowy granicy członek \
        szybko zakończył odbył prowadzi znajdująca szczególnie stanów pomocy odkryta budowy \
        występują powiat życie temat okręgu czele mistrzostwach północnej wokół nowych prowadził \
        filmu xvi siły józefa niemiecki stanisława obok swego zwykle towarzystwa mistrzostwa pucharu \
        język imię postać południowej v zostali barwach mógł grający kolejne obszarze zawiera \
        andrzej nigdy król wyłącznie styczniu władze xvii drużyny lista przeniósł zjednoczonych \
        stacji lidze bitwie wrześniu dzielnicy ponadto stacja prac rząd dość pochodzenia zajmuje \
        władzy drugim stanach składa dniach całym prezydenta znalazł wg synem mistrzostwo bądź coraz \
        projektu listy oznacza jerzy związane drogi powieści świecie sił roli głównym stanowią maju \
        sobą wygrał filmie serialu podobnie budowę działa północ medal nadal kariery gra wchodzi \
        jednostki całkowicie muzyki brał stan nowej hrabstwie gatunków południe duże czerwcu pt \
        samej grudniu oprócz polska zmiany kultury rozpoczęła spraw klasy badania dobrze piotr \
        programu tutaj stopniu mm diecezji marcu zajmował zachodniej syna zawsze włoszech budynek \
        pierwsza składzie mistrza rozwój październiku powstały książę możliwość lotniczy działań \
        różne wydał występujący zostać nowo lipcu wpływ sztuki wkrótce założony charakter zakresie \
        strzelił mianowany podjął kategorii terytorium ciała marii mazowieckim istnieje niemczech \
        budynku kwietniu sierpniu zazwyczaj sieci zamieszkuje niemal pełni ostatni ziemi mniej wziął \
        połowy wstąpił listopadzie wschodniej matki wzdłuż biegu mln ds tereny kolejowa celem \
        funkcji cm przeciw oni trafił oddziały głównych port zbyt czasach wydziale wrócił północny \
        wspólnie nazwie utwór dużą założył zsrr zdobyła wartości akcji albumu pawła urodził musi \
        rządu polityk studiował formie nieco program skutek karierze temu ku n.p.m rzeką rodzina \
        sejm związany całego dwukrotnie badań park jeśli europie brak rozpoczęto xv herbu karola \
        płyty bezpośrednio henryk jedno północy bowiem komitetu olimpijskich ojciec jednostka \
        największych przełomie wydana piechoty wersja robert ilości republiki lutym otrzymała \
        wyjechał niemiec swej nagrodę liczy francuski jeziora pułk droga zespole karol autorem \
        ostatnich przyjął zgodnie okolicach działacz kontrakt unii znaczenie wybuchu każdy ojca \
        zawodnikiem spotkaniu oddział wszedł niemieckiej dużej założona gwiazdozbiorze pięć nową xiv \
        znane szczyt współpracy rosji kazimierz klasyfikacji nimi stopień spędził dlatego klubowa \
        biografia możliwości mieli obejmuje częściowo uczestniczył kolejny osiągnął drużynie źródła \
        podpisał sytuacji całą chwili niemieckich wielkości broni piotra wywalczył aleksandra \
        biskupa licznych okrętów stolicy osada igrzyskach służył niemieckiego liście nauki polskie \
        utworów prof związek stanowiska pw najpierw świętego powrocie urząd drużyna praw obrony \
        pucharze wyspy stało zaledwie odbyła rozgrywkach reprezentacyjna paweł niemcy mandat ligi \
        cesarza powołany rzeka metrów uwagę obraz biskup polskim przykład przebywał grupie dowódca \
        teorii meczach musiał mistrzem ono południowy jednostek autor rzędu dowódcy pięciu niektóre \
        brytanii bitwa linia stosunku konstrukcji x dzień punktów siedziba układu kościele jakie \
        zespołem układ blisko znajdował instytutu pojawia znanych należał zbudowany singel utwory \
        henryka powstało rundzie firma przyrody pory stronę znana nauk krajach jerzego człowieka \
        wyspie powierzchnię adam kadencji fabuła oficjalnie mecze obozu krzyżem klubem zamku nowa \
        roślin zależności aleksander władysław każdym pojawił xiii charakterze szereg przebiega \
        projekt wydziału ameryki liczbę informacji wynikiem stały długość królestwa przestrzeni \
        dalej firmę ilość okręt tą odkrył zajęła łącznie rodzinie mecz kobiet profesor michał \
        kampanii dywizji używany dynastii zaczęła władzę drugiego rynku piosenki autorstwa mieć \
        pułku słowa stopnia obrębie dwoma odszedł proces ministra krakowie wpływem rzeczypospolitej \
        kazimierza rodu ros swych zdobywając tadeusz sprawie premiera dużych połączenia tworzy \
        szkoła grupę władysława sezon napisał reżyserii teren ramienia generała utworzono mikołaja \
        ataku studiów poszczególnych ochrony najmniej mistrz pozostał elementy imienia trzeci \
        nagrody ukazał grup ostatnim szkole wielkiego brat dzieła ukończeniu terenach pochodzą polu \
        brytyjski anglii prezydent inicjatywy grze miesięcy odcinku poniżej należą milionów \
        stanowisku spośród dowódcą związkowym ruch pomimo drugą odniósł planetoid odbyły parku życiu \
        każdego utworu śmierć najlepszych tytułem przedstawia przewodniczącym związanych \
        wielkopolskim książki największym każdej używane cmentarzu państw sukces dyrektorem okazji \
        opuścił liczyła pozostałych formy granicach bitwy dawna miast brzegu większych wygranym łac \
        herb panowania zakresu brązowy samolotów pozwala samolot rozgrywek awansował papieża okolicy \
        potrzeby drogą żoną postanowił działał drugie minister krzysztof walce amerykańska model \
        dużym miejsc istnienia uwagi poseł główny galaktyka pochowany znajdowała swą szefa vii cyklu \
        głównej aktor własną udziału wyższej złoty nocy taki gatunki funkcje rp operacji druga zwany \
        amerykańskiej samolotu elementów zmienił zmian sprawował pomoc franciszek jezioro mieści \
        wojna tradycji tytułu będą edward johna bazie xii doktora status góry ośrodek morza kg \
        pozycję latem anna stosunkowo innego dotarł wciąż momencie innym kadry narodowej \
        wielokrotnie polityki amerykańskiego następnym paul zamiast czemu włoski stanął krajów \
        oddziałów ludwika kształt cześć wartość spotkania dom modelu tworząc bo partia upadku \
        należący pola służbę wielki powyżej jednakże duży powstanie zwycięstwo dr powierzchnia \
        kierował tomasz warszawa szkołę próby stefan dotyczące pokonał dowództwem członkowie tworzą \
        instytucie filmów wybudowano górna podstawowym andrzeja zawodnik dużo posiadał adama orderu \
        wysokość odznaczony jedyny hiszpanii ludność stefana początek reprezentant gatunku gimnazjum \
        jedynym ix stosuje ostatnie viii azji zbudowano piłkarską żadnych łączy obszaru sześć główną \
        zaczyna braku miejscem języków większą osiedla przeniesiony michała przejął synagoga całości \
        silnie narodowego izby james odbywa dziedzinie urzędu przedstawicieli źródeł piłce walkach \
        administracji łódzkim niemieckie meczów całe rada silnik walczył uss wiejska chociaż barwy \
        zostanie profesorem znalazła marek płyta staje david jaki okupacji większe mężczyzn ludwik \
        połączenie własne literatury rządów określa weszła michael największe żona finału miastem \
        żony tuż córka nastąpiło energii siedzibę zdecydował zakończyła dodatkowo warunkach \
        posiadają córki generał uzyskała powoduje wytwórni świątyni dokonał małe towarzystwo muzykę \
        środkowej liceum tj wojciech punkt dostał skąd dowodził będący trasie oznaczenie nosi sumie \
        lewej znaleźć artylerii przegrał b brata reprezentował środków zamek wyniki bożej warszawy \
        właściwie pewien kolejowej srebrny przeciwieństwie zbiór medalista następnych udziałem \
        powieść wyjątkiem trasy szkół główne antoni struktury wielka dział obwodzie powszechnie \
        wprowadzono sześciu wynik mieszkańcy george fazie spotkań pół stosowane dzieł pojawiła \
        najważniejszych lubelskim udał wypadku swym a> rzeczywistości pozostaje południu krótko \
        północnym poziom pamięci franciszka daje dyrektora itp polaków swe zbudowana pojawiły paryżu \
        używa twórczości turniej podziału zarazem pierwotnie okręty będąc znajdowały obwodu dawnej \
        obiektów grupą wojną brytyjskiej przemysłu bratem takiej państwo historię raczej klasztoru \
        określenie niedaleko samoloty związana instytut osiedle punktu największy tyle zginął \
        zastąpił fryderyka terenów najświętszej polega informacje skazany poziomie któremu obowiązki \
        stałe stowarzyszenia możliwe kształcie japonii sołectwa nazywany ręce dolna celów niemieckim \
        wszyscy
        """

    static let russian = """
        в и на с по из не к года что был от году для как а его до он за также или о была время при \
        были но было г во у же после под их это более является где который так только её со то стал \
        которые они этого между население все она этом составляет состав может когда которых уже \
        несколько чтобы города часть через около лет один того части области которой находится том \
        других своей против ему них составе всех которая района декабря быть ещё которого можно \
        территории человек войны районе есть два входит этой затем над получил км россии января год \
        свою площадь город чем имеет вместе качестве своего всего история очень однако себя годы \
        двух населения августа лишь июля биография мая сентября без октября этот название марта \
        конце июня группы ссср начале числе среди апреля место века одной участие даже ноября своих \
        собой первый занимает могут реки об из-за городе стала годах гг им раз него три результате \
        февраля времени период одним сша котором стали второй м этих связи бы настоящее работы часто \
        ни жизни н течение истории село являются свои если будет кроме имени российской код мира \
        наиболее другие почти начала перед тыс работал эти де две роль свой первой одного день чего \
        хотя ее различных смерти многих центр начал тем армии человека которое впервые ii тот т \
        число количество своим обычно стороны некоторых группа мировой район имя многие п нового \
        здесь альбом всё вновь виде родился таких имеют основном системы помощью нескольких много \
        момент назначен больше годов тысяч полностью xix себе ряд коммуна некоторые самых ходе ней \
        стало компании одна ним берегу типа первого случае либо расположен там образом честь \
        названием менее александр становится происходит используется войска сам переписи например \
        коммуны линии поэтому которую состоит практически первых всей считается великой сельского \
        деревня благодаря другой должен частью основе большой представляет первым еще иногда \
        согласно я xx серии такие именно особенно месте своё новый рода тогда которым клуб \
        возможность отечественной власти страны сборной целью вышел участвовал фильм церкви др \
        отличие германии партии совета удалось главным конца жителей развития частности управления \
        организации игры самым станции индекс сын получила вид трёх тех вскоре этим войск новых \
        семье округа разных ей сюжет данным система команды таким земле несмотря всегда друг степени \
        ссылки принял относится четыре должны другими первые поскольку решение работу имел позже \
        членом впоследствии альбома права видов почтовый руководством российский млн эта олимпийских \
        ф веке этому нём республики острова середине эту жизнь мы окончил вернулся двумя общего \
        фильма достаточно официальный школы провинции кто э первую составляло деятельности песни \
        одно член возрасте множество людей позволяет снова сильно новые советский находятся самого \
        провёл создания сразу должность начало регионе примерно станция развитие помощи \
        административному короля образования пока д пор включая ранее сезона версии просто \
        использовать находился центра чемпионата протяжении новой украины окончания л право такой \
        движения большинство довольно муниципалитет сезоне фильме влияние большое центре штат \
        основан одном действия различные вместо язык работает см оно известный самой проходит мог \
        образование городского iii места хорошо главе расположена значительно команда русский \
        владимир александра клуба роли всю федерации правило компания культуры одну центром играх \
        вокруг франции называют рамках северной имели быстро николай дома силы неё семейства \
        результатам первом соответствии производства сентябре книги существует которому звание \
        церковь мире xviii весьма располагается селе союза деятельность начали выступал пути своими \
        тому одновременно избран языке перешёл значение следует получили рядом языка войсками самом \
        москве поступил ли всем каждый внимание относительно вышла теории университета строительство \
        европы потом называется детей своём могли играл известен села марте матче чемпионате дней \
        телефонный русской южной широко автор первая октябре нет работе провинцию другим дом \
        преимущественно сил занял американский представителей военных работ последние деревни \
        посёлок должна второго воды начинает крупных зависимости совместно статус проекта земли \
        государственный проект государственного свое пять позднее ряда базе стран театра \
        используются умер премии наук местного активно стать членов городской реке сергей общей \
        постоянно русского августе январе общества сначала дня слова выше русских советского июле \
        острове италии мае поселения е декабре программы отношения государства условиях железной \
        плотность будут длиной работать основных армия современной здание основной площади числа \
        большую главный св московской никогда точки штата первое отец власть правления прежде \
        академии написал расположены начинается те описание институт некоторое той теперь своему фон \
        административный известных иван московского главного последний михаил кубка б группу \
        правительство джон именем улица ныне данных сторону записи группе создан производство \
        появились боевых река школе использования возможности сына весь потому операции xvii журнала \
        половине самый игр апреле мнению военного сих испании поле службу люди список включает \
        верховного ноябре дочь дальнейшем завод военной движение служил дивизии вплоть странах \
        стороне вдоль пост помимо улицы должности род июне расстоянии выборов тоже империи жил \
        корпуса исследования строительства началась округ сыграл орденом география лучших партия \
        уровня необходимо король итоге обозначения объект область содержит являлся подчиняется \
        получить построен правительства официально мере началось непосредственно института получает \
        системе государственной большим остров службы принято факультет имеется забил названия \
        населённых формы мм ними постепенно очередь тела обороны спустя работа севере смог титул \
        занимался произошло научных феврале сделать принимал отношении такого встречается \
        современных процесс внутри игре юге четырёх расположено пришлось iv состоялся появился школу \
        бывшего форме карьеру редакции ордена основные состава профессор данный каждого сельское \
        дороги президента князя стране каждой центральной компанией оказался императора счёт \
        отдельных ниже историю раза большей иностранных книге принадлежит позиции найти больших \
        входят проведения бывший относятся брат отца используют метров положение выиграл здания \
        главных англии выходит появляется вступил использование автономного полка временем войне \
        защиты французский появилась поверхности учился сейчас иметь контракт вынужден создание \
        поселение оригинальной нему экономико-статистический национальной систему периода советских \
        большая следующий сообщества сделал имела функции вошли миллионов современного модели решил \
        дел xvi концу главной класса слишком революции европе пункта рф университете сравнению \
        фронта ничего уровень помощь местных совершенно небольшой чаще приводит общины силу генерала \
        версия международных вида москвы средства фактически состоялась семьи времена немецкий \
        началом произведения цк управлению входил слово красной озера часов высокой центру пяти оао \
        городов губернии зрения выхода награждён цвет политическая храм изменения командованием \
        встречаются основании сборную решения средств состоянию созвездии противника советской \
        успешно чемпионат создана мир начиная западной университет действий железнодорожная виды \
        выступает создал играть означает новое путь первоначально получения представители стоит \
        музыки информации связано поддержку создании андрей борьбы дело территория составил \
        окончании скорость управление большие песен мать исключительно процессе вопрос символ \
        группой внутренних причём книга улице средней направлении должно играет графа привело сети \
        училище президент говорит исключением карл корпус искусства открыт члены р перечисленных \
        систем коатуу песня построена свыше куда великобритании ул новую шесть политической команду \
        безопасности уровнем штаба алексей участия отличается основана крайне футболист газеты \
        территорию участник вследствие любой доме посёлка жители большого петра деревне данные \
        николая выпущен возглавил дал втором последних неоднократно борьбе создать границы трех флаг \
        общая полк стиле крупные крупнейших третий кубок момента школа месяцев своем путём предложил \
        заместитель русском данной длина председатель дочери занимал директор сезон деле степень \
        правом мария книг комитета составляют игра святого возможно отправился военный пытается \
        середины будучи количества участников роман дебютировал совет игрок окончательно назван \
        целом многочисленные всему словам российских делает юрий исследований частично владимира \
        новым выступил матч завода принимает английский нужно случаях передачи следующем термин \
        попал разные летних карла осуществляется административного моря находились основания \
        находилась комплекс легко храма ситуация дважды женщин присвоено близ выборах данного \
        остался сельский края командир флота большинстве спорта памяти отделения японии проблемы \
        основал образ произведений суда музей памятник географическое восточной династии состоянии \
        вариант оба память нас князь частей промышленности дмитрий групп председателем начальник \
        остальные писал войну рсфср принят основным особенности ю которыми виктор известного \
        бразилии вообще последнего единственный пункт приняли использует переехал имеются \
        упоминается дивизия начальника победу театр обладает связь высоте доктор каталога родилась \
        уровне святой совершил округе специально действие рождения цвета серия резко известные \
        другом команде приходится пределах меньше книгу большинства влиянием царя наряду контроль \
        всеми политических покровителем вполне председателя состоял морской среднем половины мест \
        государственных национального генерал вклад летом произведён свет счётом долларов василий \
        такое молодых науки v смоленской вошёл немецких отношению наступление вошла новая принять \
        зависит студии пользу форма корабль млрд покинул обеспечения ко существуют семья прав матчей \
        американской установлен форму да начальником отряд победы категории элементы ежегодно \
        рабочих вся народного единица существования второе жена тело закончил журнал гораздо граф \
        представлены руководство использованием использовались силами происхождение руки прошёл \
        остаётся представляют самые составляла комарки дела кладбище пётр режиссёра командиром \
        изображение растений побережье западе попытки городах театре монастырь сингл вышли известно \
        значения применения органов линия министра ими обучения тип песню меня война итогам выпуск \
        известны животных уезда брата битве союз галактика действует скорости нем основу ивана \
        численность единственным модель населённого европейских общество распространение друга \
        гражданской монастыря городом порядка романа павел французского комиссии турнира самое \
        украине подготовки нередко народов проекту лучшим ночь ряде отдельные скорее километрах \
        образован высотой могла расстояние командовал состояние министерства оказались верхней \
        американского наши солдат температура метод русские приблизительно тысячи директором прямо \
        языков старший боях чемпионом подписал море заниматься организация востоке исторических \
        военные продолжал болгарии взял прошли сыном сборник традиции эпохи отсутствие чел \
        президентом оказывается английского чемпион наличие причиной американских городских \
        занимается мало заняла немного горы экономики расположенный отделение столь научной \
        муниципального направления возле реку клубе многочисленных издание французской вести границе \
        интерес художник необходимости джона кораблей известным корабля протекает кино ан вне \
        северный идёт началу международного борис немецкой дорога курс оказалась возглавлял \
        применение другого применяется император знак проходил последнее xv существенно сами высшей \
        став вероятно условия мне участием даёт конец номер предприятия нашей продолжает журнале \
        отношение суд носит герой известна машины событий шести женился последней оставался \
        составная премию иванович известность достигает михаила сама руководил проходят начались \
        микрорегион мезорегиона возвращается полной одному озеро отказался факультета художественный \
        считать президиума недалеко местах роберт минут левом крепости москва разработки российского \
        элементов хозяйства сельских позволило совсем политики обоих преподавал искусств семь план \
        парк южнее бой называли ответ деятель заместителем сеть события районов оставил такими \
        поддержке соответствует литературы московский переводе вернуться прибыл немецкого отдела \
        третьего автором замуж крупный начинают времён молодой мужчин способ срок далее правление \
        указом результаты вторым поля муниципальное древних тел служит счет идеи югу использовался \
        тремя матча работают музыкальных свободы представлен лица политический восстания островов \
        марии характер вторая заводе отряда проводится районах каждом xiv windows северу изображения \
        музыкальный боевой объединения гран-при жили региона технологии командование наших \
        профессора открыта тут дни программа заняли скончался откуда азии объектов музея назад \
        тренер арестован директора назвал представитель сцене успех нижней опубликовал a> великого \
        проблем марки собственной финале состоялось появляются поражения статьи команд министр \
        медали руководитель командира различными музыку турнир работала секретарь поддержки самая \
        мост государств музыкальной общину собор выступления боя пытался становятся литературе актёр \
        рек начался небольших вызывает доктора изучения течению энергии выход турнире настолько \
        лично вблизи причине случаев получив обучение поражение определяется xiii армию шириной вы \
        действительно сегодня герцога общественного погиб главы ввс среднего некоторым заявил \
        остальных народа никаких чуть оружия пишет эпоху
        """

    static let slovak = """
        a v sa na je z roku s do ako aj bol od sú že pre jeho po alebo za ktorý k vo ktoré bola pri \
        to až boli ale ktorá tu však bolo má medzi kde ktorú zo už pred so jej si ho čo rokoch rokov \
        obec len tiež pod keď objavil okrese podľa aby tak byť veľmi pričom časti neskôr toho nie \
        nad obci obyvateľov počas mesto tejto by januára stal či iba ktorej proti časť mu súhvezdí \
        storočia najmä okolo mal oblasti nachádza môže ešte pozri ktorých potom veľkosť mesta svojej \
        ju viac u ktorí asi majú hviezdna zdanlivá niekoľko tomto cez mužov obce spolu jeden \
        slovensku žilo ktorého ženy km svoje galaxia vek bez tzv svojho často pretože skupiny česku \
        napríklad prvý tohto žien priemerný tento približne muži začal súčasnosti preto teda mala \
        získal hlavne okres dvoch kraji všetkých dva nich žije dve svoju priemerom napr čase ktorom \
        planétka ani druhej všetky kr mali týchto zoznam období svojich tom ján banskej meste \
        rozlohu tri patrí výške kedy názov septembra vojny území svoj ii súčasťou svetovej iných \
        októbra dostal možno r marca potok používa takmer bude apríla ku predovšetkým nej začiatku \
        môžu slovenský prítok názvom prvej možné sveta mája pomocou ďalšie strany storočí dnes tieto \
        niektorých okrem sv vďaka rôznych opäť začala nadmorskej roky ďalších táto album nové \
        životopis augusta stala john začali júna množstvo rok známy skupina krajine postupne \
        novembra miesto obvode decembra júla maďarsku smrti ďalej základe william územie jednej dobe \
        vlády prvé stále pôsobil externé počet systém tým kvôli tomu než ak odkazy troch februára \
        ňom veľké spoločnosti strane rámci župe zároveň pravdepodobne smerom čím toto ktorým tvorí \
        niektoré života titul členom mnohých slovenskej pôvodne neho práve jedna jedným priberá \
        rôzne viacerých dokonca iné meno jedného typu usa tečie spolkovej jozef leží pomerne rakúsku \
        obsahuje niekedy nachádzajú obdobia prípade mieste podarilo pochádza kráľa vznikla peter \
        pracoval priamo rozdiel tvoria prevažne taktiež svojom priebehu veľa polovici rieky nakoniec \
        malo napriek vtedy úplne vrátane veľký územia menom konci školy vždy vzniku oblasť druhý \
        kostol následne ním musí tej okresu práce došlo vojne bratislave ľudí americký diela svojou \
        celej spoločnosť väčšinou nazýva mnoho niekoľkých január nový mať nikdy tam kráľ menej \
        prvých štyri marec hlavné celý túto zatiaľ sezóne preteká známe čas avšak prvá patria skôr \
        nielen február krajiny resp študoval stáča mohol jednotky mestom vznikol označenie apríl \
        svahu najprv ide rovnako klub iii hlavným blízkosti máj súčasť znamená jún júl október život \
        prvého č deň každý konca dielo sám syn stalo miliónov štátu nebol číslo finále založil aspoň \
        používajú dôsledku mohli martin slovenských voči väčšina cesta vrátil vplyv jednotlivých \
        karol oboch minulosti pokračuje lebo hlavného severnej systému republiky prvýkrát veľkej \
        vyhral cca obdobie stali nimi venoval svojim strednej dňa spojených založená člen škole \
        výrazne takže jednu klubu juhu nových metrov dobre ďalší druh františek prípadne hry \
        začiatkom južnej slovenska dostala známa okolí albumu doby znovu úlohu prvým označuje cieľom \
        banská prvom začína miest planétok celkom narodil síce triedy bystrici otec význam poľsku \
        vytvára zomrel napísal vyše kým vydal musia iv viacero človeka keďže celom druhov dá vedením \
        koncom rodu lode vody nového stor začalo roka povrchu armády štyroch toku hoci západnej \
        jedno musel vedie univerzite získala hral predstavuje odišiel malé raz činnosť možnosť štát \
        hviezda právo postavený seba slovenského iného typ rýchlo bývalý rýchlosť severe mimo týmto \
        celého škola prostredníctvom hrad najviac vytvoril činnosti hľadiska cesty svete stanice \
        cenu neboli jána dejiny viedol času podobne potrebné dodnes štátov veku ostatných veľkých \
        práva dvoma dosiahol východnej umožňuje štúdium svojimi hviezdy budovy vzniká jednou nová \
        ktorou mestskej francúzsky členov európe nemá tvar prechádza nemecký svojím dní najväčšie \
        verzia polovice rodiny vývoj celé mnohé funkcie rady založený sídlom veľká totiž sr odohral \
        san ten veľkú novej spôsobom vláda spôsob juraj zľava štefan pár vzdialenosti sebe brehu \
        budova príliš skupine najčastejšie čiže bitke teórie dostali lete otvorená absolvoval \
        ktorými môžeme druhom považovaný predtým články národného žiadne ostrov nasledujúcom \
        skončení získali pavol nebola národné oficiálne sme lat vznik neďaleko zvyčajne podobe \
        slovensko mária výrobu zvolený úseku pôsobí čiastočne druhy existuje niečo človek ľudia \
        skutočnosti ostrova strana hrá vznikli ríše český vojská tokom prišiel rádu jazyk rakúsko \
        hlavný krát márie získať posledných čele dochádza býva kategórie európy majstrovstvá obcou \
        budú domov zeme autorom zmysle čeľade prvú kultúry školu buď cestu hlavnej prakticky päť \
        nebolo autor prvky obyvateľstva alexander istom rozhodol západe syna mm olympijských ňou \
        ostatné michal meria používať použité sprava vôbec využíva ostrove treba napokon miesta \
        spoločne ivan prácu postavená kariéry druhá obvykle som nemeckých rozvoj hlavných bratislava \
        cisára východe vyskytuje súčasne f inými stojí dom vlastné svätého funkciu skupinu málo \
        časťou založené podcelku všetko sily okruhu ceste ktorému gymnáziu hráč blízko centrum \
        považuje proces sezóny jednom forme stavby namiesto hrách krátko oveľa rieka robert diel \
        stáva spravidla energie najväčší počtu vlajka štúdia centrom väčšinu pojem okraji david \
        pramení vzniklo cirkvi oproti stredočeskom presne významné celú spojenie g film vydala \
        skladby základnej nájsť hviezd slúži porazil priestor moci knihy programu automaticky cm \
        verzie vyšiel východnom spojené dĺžku armáda kostola vzhľadom značne pravostranný rokmi \
        strede richard zmeny slovenská dôvodu vrchu nastúpil politických dobu vydaný dlhý paul \
        pokračoval správy upravené hneď problémy rovnomennej ľudovít mestá moc museli vplyvom dĺžka \
        ľavostranný provincie južne významný štúdiu svojmu nemeckej rad druhého stav členovia práci \
        informácie južnom oblastiach znova ústi deti veľkým teraz zmienka hovorí vzťah loď tisíc \
        profesor hviezdokopa najväčším jediný letu model slova projekt vychádza hranice menšie späť \
        novú objavili chcel hradu amerických voľbách skončil profesionálny matka pobreží postavenie \
        patril fakulte zaradené prahe častí hudby michael žil boji jazyka relatívne štátnej dlhé \
        viaceré krajinách zrejme máji jednotlivé základných dnešnej sebou vlastne program severne \
        tím b podporu krátky hokejový tela miestach januári vytvorili najväčších hudobný tvorbe \
        jednotka krajín spája prezidenta dosť futbalový spomína naďalej skoro spod septembri sídlo \
        národnej podobné tvorili kilometrov posledný stanica stranu zúčastnil nhl pracovať \
        súvislosti nič teória hlavnom prezident jan obyvatelia dnešného americkej tretí skupinou \
        najvyššej súbor štáte obraz marci vytvoriť index vrchol priestoru stavba bojov väčšie slnka \
        dosahuje rodine hmotnosť nasledujúcich smere vlastnú októbri firmy vladimír šesť mení \
        európskej decembri vojna výskum posádky hrala rieke panny dňoch veľkosti kto mohla centra \
        povrch raketoplánu malý základné vlastnosti použitie dvojhre formy takisto ďalšími mierne \
        vyššie piesne patrila podmienky novín planéty cisár univerzity záujem filozofie nemeckého \
        použiť služby histórii piatich dolné hrať trón podstate pohyb petra brat rímskokatolícky \
        projektu p umiestnené prístup atď slovo vnútri dráhu architektúry zápase malých úspešne \
        používali úspech poslednej prišli daniel zákon auguste západnom vlieva ukončil vývoja \
        americká štáty nás vzdialenosť predsedom čoskoro nemecku skladá každej milan mesiacov zhruba \
        dôležité bod júni popri severnom andrej zssr vesmíru tie james novembri vidieť postaviť \
        nemecké tvorby hudobných kategórii vzduchu významných vzťahu osady založili turnaj všeobecne \
        dejín stupeň motor prešiel vojsk ceny nemci vysokej ťažko obcí ms teplota ladislav rudolf \
        čias schopnosť ľahko prvou používal vojvodstve slnečnej dlho skupín vrch vymenovaných \
        schopný kg hodín zobrazili všetci určené vygenerovaný časopisu prebieha pieseň vstúpil \
        krátkom prípadoch horné indexe problém kategorizácie zohľadnia používané albume generovaní \
        vojenskej zaoberá mena jednotiek používaný návrh patrili pravej vlastný februári slovenské \
        pomoc definitívne umenia sústavy každom predseda veľkého apríli útok košice látky vyskytujú \
        anton slúžil politické vojenské zostal domu george porovnaní tohoto útoku dráhy priemer \
        štátoch pritom hodnoty najlepšie štýl zmluvu radu nemal mužská juh druhé pozdĺž pomenovaná \
        istý možnosti vznikajú dosiahnuť oblastí ľudovíta českého turné celá iným takto špeciálne \
        evanjelický modernej výkon také pohybuje navyše smer zahŕňa ulici síl objavila sever naopak \
        snažil ruský gmine filmu karola hornom nachádzajúci výsledkom pôvodného stál dynastie \
        európskych stanici milióna zahraničných zem francúzsku nemu údajne série novým hráčom vzťahy \
        súčasnej ing anglický navrhol pracuje literatúry telo malej čoho dostať článkov výroby \
        rýchlosti návrate kapely organizácie rodina celkovo významným druhu nazývajú predstaviteľ \
        spočiatku jednak kráľom skončila územím známych veža väčší jozefa nemôže júli pozostáva \
        výnimkou písomná najvyšší prvkov hudobné svet rod amerického pápež vysoký rôznymi čísla \
        francúzska pôsobenia tých názvu pôvodnej voda oženil postup charakter vyšla anna hranicu boj \
        vojakov synom ochranu aktívne riešenie množstva pohybu rakety park dolnom existujú priestore \
        poskytuje uskutočnil politickej historických postavil h potreby uvádza súťaže pôvod \
        charakteristika stavu najlepších uvedený nr vysoké počtom končí jediným menších úrovni stať \
        pohoria svetového otca vied strán malá druhým istého vlastným viedlo dr obe závislosti \
        pravom vysoko hc odkiaľ ruskej nám veľkou strávil francúzskeho národná ferdinand zákona \
        parku tomáš najskôr mikuláš určený t.j cena obsahujú postavili koniec dostalo západne pokiaľ \
        obsah publikoval prostredia hornej navzájom noci hra iný neustále vytvárajú medzinárodných \
        vedeckých pochádzajú materiál materiálu thomas tímu východ tá majstrovstvách pohľad úlohou \
        výroba zápas vysoká údaje väčšine prameňa firma viedli zariadenia hnutia postavené východne \
        reprezentácia živote lepšie výšky ukončení českej základ projekty študovať františka venuje \
        zdrojom práca posledné charles edward každého centrálnej mohlo časopis chrám vlastnej klube \
        noviny rímskej gréci viedla mužstvo strelil tomuto podpísal historické istej závisí veliteľ \
        windows úsek grécky systémy pol taliansky situácia vysočina lewis rokom zariadenie prijal \
        pravidelne riaditeľ stredoveku trať farby platí nemajú rýchlosťou prelome uvedené ďalším \
        miere typy niektorí prestúpil sedem dvakrát dôvodov hráčov obyvateľstvo tenista lietadlo \
        alexandra atp súčasný počesť palube miery správu nahradil kole pomoci pavla jadro ťažké mora \
        objekt sonda českých komplex divadla ňu centre boja starších našli letisko povstania paríži \
        diele francúzskej objavuje štúdií dcéra bitka chce tvorený umenie termín dovtedy svetla \
        vrstvy singel zväčša konal juhomoravskom tvaru západ jazero začiatok vládu manželkou uk \
        dĺžkou praha vstupuje sieť dosiahla boha dvaja panna inak teploty dielom použil angl \
        dispozícii hmotnosti výstavba pôvodu stretol schopné strednom vedenie podmienok stanicu \
        členmi žijú francúzsko drese architekt knihe učiteľ rada manželka žili kniha rade číslom \
        snaží
        """

    static let ukrainian = """
        в і на у з та до що від за не для а року км як його є був було й р також році або про із \
        населення він під по час близько які була були який схід при але її осіб де відстані село \
        регіоні муніципалітет це після розташований захід їх районі області україни південний \
        франції через яка має департамент парижа між україні років становить вони цього яких лише \
        став тому ще так міста інших них північний ж південь коли може зі ст вона чи тільки початку \
        району один території м вже участь місто дуже якого можна бути багато над цьому район роки \
        цей серед війни щоб проти місцевого мають тис того разом свою більше місті села біля різних \
        життя два той століття всі складу сільська частина самоврядування селі свого двох північ \
        січня рада понад орган тут роках цих березня місце можуть інші більш складі навіть то стала \
        вересня період часто український травня всіх майже йому ніж кількість жовтня історія квітня \
        без історії липня потім знаходиться те рр грудня типу червня якому якої листопада серпня \
        розвитку своїх себе рік отримав відбувається цієї три яке роботи сша ім працював імені нього \
        розташоване частині багатьох допомогою перший срср все одним італії с часу ін свої лютого \
        одного центр створення протягом назву мав кілька провінція о н член стали ці дві назва крім \
        української групи таких зокрема частини системи яку річки свій перед значення роль рима якій \
        оскільки народився саме результаті біографія тощо згодом якщо тисяч проте світу мали п \
        пізніше особливо найбільш собою одна переважно знову деяких тоді числі мови світової \
        декілька українського такі тобто же досить культури хоча складає усіх українських завдяки \
        складається міститься розташована основі ради почав щодо г честь кінця країни деякі \
        використовується вперше назвою використання зв'язку видів відомий вигляді трьох метою буде \
        частину фестиваль чином управління закінчив кінці стало мала однак часів організації іншими \
        працює смерті різні школи іван млн росії ним приблизно землі об'єкт університету редакції \
        півночі межах стає діяльності почали своєї перших ім'я більшість влади першого повністю \
        великих армії ця система посилання нових покровитель щорічний зовнішні виробництва київської \
        своїм значно розвиток своє називають діяльність якості можливість сузір'ї яким вулиці день \
        людей наприклад оригінальній чого хто права належить води галактика каталогу головним \
        індексного т е заході олександр дослідження сході ряд цю місці перші неї цій новий там \
        спочатку війська згідно державного початок звання галузі собі зазвичай ii голова всього \
        микола б навчання право київського партії нові и провінції завжди держави володимир першим к \
        церкви роботу часом існування нового роду внаслідок автор центром містить існує \
        використовують альбом наук їм івана поблизу двома розташовані праці півдні перша основному \
        кількості тим група центрі інститут питань добре мати походить великий членом сам світі \
        створено називається брав боку великі родини руху своєму країн чотири військ таким іноді \
        церква шляхом теорії республіки першої міст інституту син чолі дозволяє керівництвом рішення \
        компанії наукових виконання xix ньому частиною селище відповідно березі державний \
        знаходяться команди дії мало отримала нині велику проведення відомі швидко столітті гурту \
        вплив випадку другої відміну назви закінчення окремих уряд мистецтва поселення михайло \
        європи збірної раніше людини голови своїй будівництво часи середині процес першу навколо л \
        однієї воно рахунок києві більшості російської освіти бо базі періоду ними станції практично \
        цим мовою вважається менше лінії промисловості правління слова призначений входить тих твори \
        премії однією національної міського театру використовуються мова половині клуб посаду місця \
        форми рівня львівської російський вдалося урср команда сили хх ні забезпечення національного \
        проходить утворення вугілля одне вийшов д творів імперії зміни даний академії поверхні \
        одному статус тепер великої займає повернувся площа питання широко правило провів одну \
        товариства постійно уряду школа університет річці своєю музей факультет види включає означає \
        центру xx професор другий помер ф просто пісні зараз усі серії термін даними основних василь \
        відкрито раз дітей сил кількох вивчення своїми військових належать дня їй велика площі річка \
        наприкінці тіла радянського виробництво теж головного склад газу xviii членів родов нафти \
        сучасних країнах умовах польщі основні іншого головою дає відбувся ній рівень сьогодні ті \
        межі ми міжнародних сучасної головний повстання чоловік книги верховної аж фільм зображення \
        ан формування декількох вид відкриття загальна будинку будинок частково число видання \
        обраний входять боротьби рівні великого сім'ї об'єднання найбільших замість визначення науки \
        вул одночасно місцевих я університеті чемпіонату здійснюється момент відділення працювати \
        будівництва рух нової почала острова відносно робіт походження жителів другого останні бл \
        створив даних кожного застосування створена країні нею південь-піренеї сезону програми \
        японії короля створений умови харківської днів самого процесі пов'язані захисту другій люди \
        iii відома сучасного систему театр полтавської родині повинні світ представників функції \
        увагу вулиця активно історію здобув встановлено якою державної зробив північному класу \
        рона-альпи мешканців заступник родовища народний моря петро вийшла школі тернопільської \
        союзу досліджень влада могли ряду віці чотирьох залишається шевченка св написав компанія \
        поступово князя жив творчості використовувати ході числа міг отримали довжина працюють \
        спосіб олександра руд разів травні відповідає вступив середини завод першому кафедри \
        територія острів залежить заснована повіту xvii підприємства діяч фільму сергій депутат \
        незважаючи київський бере запаси столиці починається такого окремі область слід стан юрій \
        виступав південному політичних заснований українська стати літератури комплекс численні \
        усього батько весь політики рамках якими рівнем діє європі участі березні сильно \
        безпосередньо територію гурт повинен американський далі гірських вересні відомих такий \
        різними обох клубу грудні всю складають верхня брали острові січні першій проект владу уже \
        впливом перейшов мистецтв ліона нову головних альбому ролі школу директор можливості музею \
        вище укр містять сезоні відділу ніколи господарства історичних відбулася краю президента \
        систем виступає святого точки навчався радянський починає зовсім парку радянських сільського \
        охорони iv офіційно всій менш полягає війні останній чому фактично станція поширення \
        проблеми формі інформації українські шлях економіки петра системі умов червні отримання \
        включаючи державних музики квітні озера серпні представники орденом відомості тулузи являє \
        мову революції напрямку кількістю дещо поняття відбулося освіту слово андрій немає окрім \
        зробити одній забезпечує національний продукції відкритий народних жовтні мм журналу \
        червоної п'ять гри учасник половини поки підтримки виходить дні органів працювали володимира \
        лотарингія звичайно сільської особи хмельницької проекту тараса листопаді розробки львові ю \
        xvi військового справ аквітанія адміністративний очолив житомирської пікардія народу бойових \
        очолював моделі народження з'явився положення підприємств донецької мільйонів повернення \
        визначається сина трохи збільшення російського українців вітчизняної згадується залежності \
        би елементів хіх президент думку ринку підвищення матчі відразу пам'ятник зустрічаються \
        віктор робота досягнення називали надзвичайно стилі підготовки впливу титул тварин перше іі \
        швидкість поза всієї павло земель відноситься районах корисних греції з'явилися полку \
        заснування внутрішніх колишнього існують міської операції відновлення всьому підтримку \
        газети марія прав цілком активну рослин обласної події чернігівської народного служби король \
        мов великим велике радянської липні дані нова гори чергу рід цк оборони потрібно зростання \
        миколи організація військовий парк києва порід повітря збереження імператора елементи штату \
        виготовлення містах зустрічається відрізняється температура селища народів метод будівлі \
        власне армія селян починаючи повинна футболу початком лютому робить районів сфері процесу \
        згадка створити вінницької форма частин статті народної заснував незабаром мережі прийняв \
        встановлення перебував вирішив приміщення українською основу поля передачі набагато завдання \
        проводиться допомогу разі знайти партія тисячі
        """
}
