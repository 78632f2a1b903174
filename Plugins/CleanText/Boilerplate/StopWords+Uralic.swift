// swift-format-ignore-file
// Made by scripts/make-stop-words; do not edit.

/// Frequent words of Uralic languages, from jusText 3.0.2 (BSD 2-Clause, see StopWords.swift).
extension StopWords {
    static let finnish = """
        ja on oli myös hän vuonna joka ovat ei mutta sekä että tai se sen jälkeen jonka hänen jossa \
        kuin kuitenkin suomen kun sai noin olivat vuoden mukaan ollut muassa eli muun tuli jotka \
        vain voi voitti kanssa ole kaksi jo kuten toimi vuosina aikana hänet ennen yksi esimerkiksi \
        jolloin lisäksi eri teki myöhemmin ensimmäinen sillä voidaan sijaitsee sitä osa koska \
        suomessa yli niin olla usein ensimmäisen siirtyi hyvin koko alkoi suomalainen vielä ne \
        pelasi jota eivät julkaistiin kolme yleensä aloitti tämän josta vuodesta tämä olisi vuotta \
        syntyi mm kaikki kuuluu käytetään helsingin useita eikä joista vaan mukana olevan \
        maaliskuuta helmikuuta aina tammikuuta yhdysvaltalainen jopa paljon toimii toukokuuta \
        huhtikuuta kesäkuuta kauden yhdessä lokakuuta syyskuuta toinen nimellä suurin saa heinäkuuta \
        saksan yhdysvaltain lähes tulee elokuuta mikä niiden tunnetaan joulukuuta kerran metrin \
        vastaan kertaa marraskuuta saanut kautta kuitenkaan käyttää maan kuoli vuoteen nousi toisen \
        jäi taas kaupungin siitä perustettiin itse venäjän jolla palasi heidän osallistui entinen \
        kaudella euroopan lopulta joissa ajan erityisesti yhden valittiin neljä nimi ranskan yhtyeen \
        vuoksi joiden sijoittui vaikka joutui edelleen julkaisi muiden otti takaisin joita alussa \
        joten vasta uuden alueella pitää john samalla maailman häntä johon jos valmistui hms aikaan \
        toiminut miljoonaa muita missä kuului muutti perin enää siirrettiin sitten saavutti liittyi \
        alueen tarkoittaa kunnes kahden suuri ruotsin ilman sodan vuodelta piti julkaistu kaupunki \
        enemmän oman perusti yhteensä pääsi maailmansodan alun lähtien minkä uransa niitä pidetään \
        voivat lähinnä esiintyi ettei alle uusi kertoo kirjoitti siihen olleet eaa johti kirkon \
        avulla viisi esiintyy opiskeli perustettu neuvostoliiton työskenteli siellä sisältää muut \
        oleva erittäin tunnettu jälleen uudelleen välillä tehtiin lähellä jatkoi ilmestyi turun \
        rakennettiin käyttöön juuri hieman edusti kuuluvat yliopiston yhdysvalloissa aiemmin alkaen \
        kutsutaan saivat toiseksi asti kilometriä lähti tehty joko hänelle käytettiin mitä alkaa \
        saada alus pian tehnyt yhtä nykyään antoi päätti isänsä aluksi puolestaan pois tullut \
        kilometrin pääasiassa ainoastaan kävi yhä saakka nykyisin osan käytetty yhteydessä siinä \
        meni ainoa ensin armeijan takia kuuluva monet ainakin ensimmäistä yhtye tehdä huolimatta \
        näin hänellä voittanut täysin siis aikaa myötä edustaa melko kasvaa metriä osaa elokuvassa \
        kaikkien kuningas tällä joskus suuren saattaa koskaan määrä rakennettu käytti hänestä sarjan \
        jotta käytössä tätä perustuu kuusi oma mestaruuden monia valtion pelannut samana ii italian \
        erilaisia kohti pinta-ala sijaitseva päättyi asuu esitti lopulla sijaan olympialaisissa \
        pidettiin nimensä kymmenen uusia suoraan ns mennessä ihmisen suomeen antaa paras kolmen \
        ensimmäisenä robert läpi pelaa muualla saman tampereen jonkin espanjan vuosien hallituksen \
        joilla hävisi pieni otettiin olleen parhaiten elokuvan david saksassa joukkueen nopeasti \
        aiheesta järjestettiin james uutta rooman tuolloin koostuu heti saapui elää kielen \
        seurauksena seitsemän nimeltään cm alue michael niistä kahdeksan laivaston ollessa kulkee \
        syntynyt onkin naimisissa liian joukkue päivänä kirkko puolueen etenkin varten muuta kolmas \
        tapahtui onnistui lopussa tällöin hetkellä pitkä ilmoitti seuran saksalainen asui tarkoitus \
        kokonaan ohella englannin kappaleen presidentti nimeltä alkoivat viimeinen ympäri toimivat \
        esiintynyt runsaasti kesällä aiheuttaa paul oulun varsin nyt erosi tekee mm-kisoissa albumin \
        johtaa jätti olemassa yritti ensimmäiset nämä merkittävä varsinkin itsensä ottaa alettiin \
        lukuun ihmisten yleisesti elokuva tästä japanin naisten britannian tosin george sopimuksen \
        albumi william seuraavana ensimmäisessä päässä hopeaa pitkään päivän mm-kilpailuissa \
        huomattavasti aikojen saatiin peräisin sittemmin keväällä palveli isä nimitettiin saattoi \
        näyttelijä kunnan pääosin nimen kultaa suoritti ajoi ottelussa samaan liitettiin tähän \
        naimisiin prosenttia nykyisen vastaa loppuun näiden tunnetuksi aivan seurasi historian \
        esittää ajalla formula maria kaikkiaan suuria yliopistossa ranskalainen syksyllä fc siten \
        osti lukuisia peter suomalaisen omaa nimetty yhdysvaltojen poika muutaman kappale joukot \
        sarjassa mitään saadaan perusteella ehkä parhaan tavoin ura matti miesten sijaitsevat \
        jäsenet kasvoi eniten tammikuussa euroopassa pituus halusi suomi kaupungissa aikaisemmin \
        ansiosta kiinan mistä miehen charles kertoi molemmat toiminta helsingissä lopetti musiikin \
        tavataan kotoisin pronssia norjan tulisi liittyy tunnettiin kuoleman muodostaa lähteet \
        vaikuttaa verran ollen tärkeä muistuttaa löytyy tasavallan soitti toi alusta km yhtenä \
        filosofian kunta vuosittain aluksen useissa osaksi äitinsä käytännössä kuvaa mahdollista \
        tuottaa ottelua myytiin richard toisessa brittiläinen nuorten yhteen tavallisesti helsinki \
        sijalle tarkoituksena silloin osittain näytteli kirjoittanut mahdollisesti suurimman \
        tunnetuin alueelle kuninkaan suosittu oy kolmanneksi mielestä joulukuussa ensimmäisellä \
        ottamatta entisen eräs neljän vanhemmat julkaissut paitsi lisää tässä perustivat kappaletta \
        metrillä elokuussa tapaan tapahtuu valtakunnan pääkaupunki kuinka kanadan esitettiin ottelun \
        vanha heidät puolella kirjan muutamia saaren moskovan sama pelin syyskuussa suurta kylä \
        valmistunut hallitus lokakuussa urallaan voisi maaliskuussa kahteen marraskuussa toukokuussa \
        erityisen sijaitsi viron vaikutti pieniä välinen kuukauden olevat muista muodostavat \
        poikansa hyvä aikoihin vietti vaimonsa menetti päivää niissä soittaa veden saavat yhdeksän \
        keisari pariisin tuloksella johtaja käyttö päästä versio veljensä vähän yrittää jatkaa \
        käyttävät kehitti itselleen myi vanhin selvästi taisteluihin olevansa puolan johannes seura \
        jäsen korkein viime suunnitteli kolmannen ihmiset jonne jää useimmiten carl varrella \
        nimettiin näistä kutsuttiin yhtiön joihin thomas nykyinen kuuluivat kylän ruotsalainen \
        tarkoitettu miten kesäkuussa tulivat pekka helposti osin sisällä samoin nimeä samassa \
        kappaleet muuttui pitkän osana saavuttanut helmikuussa heitä professori syntyy kaudeksi \
        kilpailun muutettiin johdolla asukasluku ilmestynyt pitkin sisällissodan vähintään pidetty \
        kansainvälinen pelaaja intian joutuu lahden palvelukseen muihin tuotti lähtee taistelussa \
        mukaisesti avattiin toisella vaikutteita anna jäänyt kiinni tekivät käytiin vanhan muuttaa \
        huhtikuussa perheen lienee silti lähetti kesken omia ilmeisesti tekemään aloitettiin \
        australian löysi luettelo sinne puheenjohtajana kirjailija heinäkuussa ensi ohjasi löytää \
        vähemmän toiminnan tehdään puolet itseään useiden ruotsissa kuulunut sijoitettiin neljäs \
        muissa viittaa kierroksella vallan viiden viimeisen paremmin ryhtyi pyrki yleinen kaiken \
        alkunsa todennäköisesti harry muodostuu vaiheessa iii monien rakentaa maassa johan laulaja \
        samaa maalia myönnettiin israelin monissa cupin toisaalta osuus edes tarkoitetaan \
        virallisesti säilynyt mukaansa englantilainen toimintansa nimeksi putosi pataljoonan joukko \
        yhdysvallat pelipaikaltaan aiheutti jäsenenä maailmansodassa lasten antiikin esitetty \
        karjalan sille joukkojen toimia italialainen kahdesta toiseen antti jolle heikki vastasi \
        vanhempansa jack paikalle näkyy juoni omat joseph luultavasti maahan kausi liiton lajin \
        pyhän henrik valmistaa edustanut asema järjestää seuraa martin kaarle venäläinen vaihtelee \
        toimintaa kärsi elokuvissa pääsee vei koulun teoksen järjestetään tavalla määrättiin \
        kehittyi verrattuna joitakin jakaa miljoonan läänin voinut em-kilpailuissa pysyi \
        suhteellisen venäjällä jalkapalloilija ollessaan kestää näyttää viipurin suurempi löydetty \
        sisälsi olisivat toimiva tuomittiin puheenjohtaja siksi sanotaan sieltä pari joukkueessa \
        yorkin mikäli maiden armeija jotkut asukasta estää joskin pelkästään piirin tilalle \
        mahdollisimman joutuivat jumalan nähtiin suunniteltu vihittiin muodostui kesti kuopion \
        kaikkea berliinin maajoukkueessa tunnetuimpia äiti itävallan kisoissa jatkui tulla levyn \
        voimakkaasti kaikissa kolmesta tahansa tavoitteena radan matkalla tanskan afrikan toista \
        joukossa mainitaan tärkein vaikutus kannalta alkuperäinen presidentin pohjalta seuraavan \
        kuoltua omistaa musiikkia pystyy eivätkä elävät saaneet kahdesti täytyy enimmäkseen \
        aleksanteri toisin ranskassa maata ryhmän mikko laji johtajana liigan valitsi ihmistä \
        annettiin neljänneksi tietoa hallitsi merkitys lontoon viikon vaasan jyväskylän myöskään \
        timo ohjaama lähetettiin suomalaisten jaettu taistelun kari saatu aika kreikan henry erottaa \
        päättää tapauksessa tehtävänä liittyvät jukka käsittää valmistettiin pienen lukien kello \
        todella naisen johdosta keskimäärin pystyi väkiluku uran suuret ulkonäkö pelattiin yrityksen \
        oy:n tapasi kilpaili ulos aseman saksalaisten päätteeksi kovin käyttivät vaati pietarin \
        japanissa frank pohjoisessa maa maissa mies teos kahta mark laskee keskellä tukholman \
        kenraali ryhmä jaetaan työskennellyt kerrotaan kaikkia ehti virallinen kuukautta ihminen \
        ikään merkittäviä ateenan valmistetaan kirjoittaa huomiota tuki pakeni yhdistää rooli näitä \
        päässyt korvasi jäivät välisen oikeus olevia olikin tom suunnitellut muodostettiin toisinaan \
        kuolemaansa kilpailussa osavaltion välissä saattavat jäljellä tulevat osallistunut noussut \
        käy kahdella nimesi kulttuurin palkittiin aikoinaan heistä tiedon vuosia daniel hyökkäsi \
        syystä porin albert muuttuu monta musta mukanaan useat vuosi juoksi pääministeri keräsi \
        kitaristi päivä vaatii maansa paikan yhtiö astui hankki ihmisiä lee neliökilometriä tappaa \
        paikalla kyseessä parhaimmillaan pyrkii sanoi kutsuttu päätyi pyritään elämän sanottu määrän \
        sävelsi eteni kansainvälisen lyhyen suomea valittu henkilö georgian voitiin kolmeen \
        varustettu neuvostoliitto rannalla johtuen jalkapallon juha edward auttaa auton valmistettu \
        muuten lain kuluttua laskettiin pitänyt aikanaan uudet sisäratojen mahdollisuus toistaiseksi \
        vieraili ulottuu korkea kylässä ulkopuolella tyypillisesti asukkaat sodassa kappaleita \
        kaikista tunnin virtaa tarjoaa steve matkan kanadalainen johtuu radio etelässä parhaaksi \
        yhdysvaltalaisen jatkuvasti kahdessa pyysi puoli levy lähettää takana saarella ehdolla \
        pitävät heille jaakko niihin olevien ilmavoimien lapin yhteistyötä heillä henkeä tytär \
        järjesti vaihtoi ylioppilaaksi poliitikko tutkimuksen jaettiin kesäolympialaisissa viides \
        puolivälissä melkein kuuden saksa liikkeen pitivät yhdeksi kieli jaksossa jättää olevaa \
        uudeksi nähdään levisi uuteen työn jokainen muu lännessä lasta perhe nähdä yritys erään \
        näytellyt entistä koneen maajoukkueen arkkitehti keskus vai nikolai kaupunkiin mike fredrik \
        nimitystä sota kohtasi niinpä peli avioitui rakensi onnistunut otto muutama toisistaan \
        löydettiin kuvattu martti lakkautettiin hahmo vuodet hyvän lehden osassa riippuen tehtävä \
        studioalbumi amerikan pitäisi w taisteli ajettiin erkki pariisissa julisti kutsui käsittelee \
        oikeuden aloittaa sanasta kohtaan määrin haudattiin palaa saksalaisen nimitti katsotaan \
        menee karsiutui esiteltiin yrjö kuvattiin smith vaikea japanilainen kansan alan ii:n \
        jeesuksen sveitsin työskentelee halunnut vähitellen matkusti dollarin uusien lapsen idässä \
        herätti perustui pohjoiseen toiselle uudestaan kustaa vallankumouksen välttämättä ukrainan \
        pelata nuori annettu mahdollistaa tapa erotettiin hyökkäyksen pelaamaan elämänsä aikansa \
        kirja kohdalla muistetaan kirjoitettu käyttämään pelaajan saari tuotanto espoon dollaria \
        tukea aikoina jokin paavi vettä valkoinen nosti päätyttyä lauri tietää voida \
        maailmanmestaruuden miehet venäjä sijalla sijaitsevan suorittaa kappaleesta tarpeeksi \
        seurakunnan järjestetty liittyviä pojan komennettiin mihin luoda unkarin debytoi \
        kuningaskunnan puolue egyptin palkinnon brasilian sana koulu vuodessa riveissä päälle oikea \
        ajaa edellä tiedetään puolen tunnettuja haluaa parlamentin sijoittuu ilmestyy sarja mary \
        paavo omaan ensi-iltansa suhde r keskuudessa otettu alfred tapaa keskeinen heimoon taistelu \
        euroa julkaisema alueilla ohjannut sisältävät vapaaehtoisena tien poistettiin niillä viikkoa \
        ludvig sotilaskoulutusta yhteinen pistettä kehittää asettui veli ottivat kantaa suhteessa \
        puolesta tohtori aktiivisesti tony kulki talon yhdysvaltoihin asukkaita piirissä kapteeni \
        muodosti kaikille vaikuttanut painaa kunnassa henkilön chris keskenään määräsi laaja \
        joidenkin eteenpäin yksin johtama opetti alkanut taiteen viidenneksi nousee x keskittyi \
        useimmat alankomaiden juhani seuraavat menestyi kuluessa jussi yhteistyössä pelaavaa \
        alkuperäisen alexander päätettiin saatavilla nousivat max levytti voimakas perinteisesti \
        rumpali näki luokan joukkoja adolf turkin muodostivat suomeksi lähelle tähden säveltäjä \
        jäsenten solmi käytön vahvasti kaatui olemaan kirjallisuuden unionin kuuluisa lasketaan \
        vaaleissa joen osalta puhutaan poliittinen erik olympialaisten kuuluvan tarvitaan \
        englannissa perheensä ranska espanjalainen kaikilla käytöstä antanut omalla lontoossa \
        sijoitettu mika näkee bob suomalaiset itärintamalla ystävänsä levinneisyys tuo hyväksyi \
        muoto etelään muttei kehittynyt joe sukua kuvataan hoitaa portugalin kutsua välimeren päällä \
        lapset mainittu joukon menehtyi recordsin rock suhteen saksalaiset merkittävin tehden \
        nimitys sata saapuu lämpötila uskotaan kieltäytyi opettajana soittanut pelissä muille \
        belgian ottanut jotain kristuksen suvun kauan omien raamatun matkaa iv rajan käyttäen \
        stanley merkittävästi h vastaava pisteen perustuva taustalla kehitetty musiikki kuvaili \
        peräti valtio em-kisoissa ohjelman keskustan esitetään vaimo elinympäristö tulevan yliopisto \
        koostui muilla don pyrkivät ison-britannian kuollut päähän suurimmat erilaiset haudattu i:n \
        kaupungista viimeiseksi erilaisten voitto yhtään osia tuloksena voiton joensuun kasvanut \
        ensimmäisiä tutki esiintyvä kehitettiin tuhoutui pienempi parissa televisiosarjassa yhdellä \
        v vihollisen siirtää rajoittuu tarinan lainkaan väinö suurimmaksi joukkoon meren kuvan \
        suurimmista edessä voittamassa esiin sijasta malli hallinnon väestöstä kuolemaan \
        lopullisesti jokaisen etsimään scott säilyi luo toisena tilanne menestys yliopistosta arthur \
        maailmassa vaikuttavat elokuvasta suuresti punainen arvon jäseniä a> edellisen hitlerin \
        voittaa kaikkein erikoistunut olavi tarjosi esitteli auringon eric paino venäläisten \
        minuutin albumilla seuraava kirjoittama italiassa keskittynyt lähteä valtasi aloittivat leo \
        yk:n myyty alkavat professorina tuottanut kiinnostunut eero eläkkeelle saamaan loppupuolella \
        määrää omisti jouduttiin maasta luopui neljästä varsinainen vaihdettiin esim saadakseen \
        poliittisen nähty menestynyt valitaan auttoi tekevät satoja vladimir osat k tarvitse \
        divisioonan kirjassa rauhan poliisin joku kaupunkia välittömästi valmisti korkeimmalla \
        vanhoja muodossa vahva engl suunnilleen vetäytyi tapahtumat ellei johtanut välisenä \
        opiskelemaan suunnittelema suojasi perustaa toisiaan ostaa annetaan rakentaminen ravinto \
        yleisön tälle vuodeksi päättyy tampereella monesti lipun saapuivat asteen riippuu \
        pääsarjassa jossain kolmessa hajosi alkupuolella osallistua simon ensimmäiseen syö puhuu \
        selvisi johnny nostaa todettiin alkuun vesi koki hannu jatkuu yllä palveluksessa kartanon \
        aku pohjois-amerikan käyttöä tie sanoo haltuunsa tapauksissa rakennus puolilla toisiinsa \
        asiassa ympärille onko vastusti brian atlantin johtivat esiintyvät valmistama seppo irakin \
        miljardia kielten arvo oik lensi myönsi osoittautui laivan aasian välistä aluetta gustaf \
        muitakin kulttuuri maakunnan kierroksen g käynyt työtä jääkiekon walter minuuttia kieltä \
        valtaan sopimus keisarin markkinoille nuoren kehitys turnauksen turussa sukupolven \
        joukkuetta tutustui ensimmäiseksi etelä-afrikan yhteiskunnan käyttänyt kehittämä nuorena \
        britanniassa liettuan alas olevaan kirkossa siirtyivät pentti rahaa miestä opiskellut \
        olympiavoittaja basisti lentoasema kuvasi löytyi nobelin lähtevät alueet virallisen eino \
        komppaniaan lyhyt korvattiin jääkäripataljoona hengen ampui jan asiasta jones loput kukaan \
        miehensä väriltään brittiläisen suomalaisia pääsivät sanan toimittaja tuntia naaras \
        rakennuksen sotaa valita töitä euron suunniteltiin keskittyy historiaa viimeiset juho \
        säveltänyt johtava paavin tyttärensä yorkissa syynä dave lisääntyminen valmiiksi elämää \
        tuhansia asian kuudes pietari lisättiin senttimetriä väliin tasolla pitämään tuhosi \
        vaikkakin äärimmäisen yhdistettiin kuninkaallisen saisi pitkälti lopun tehtävässä \
        kalifornian neljännen sotaan alkujaan joutunut kim parin avioliittoon katolisen finaalissa \
        aleksandr elävä näyttelee tunnetun hitler mahdollisuuden pelastaa f saavuttaa onnistuu \
        palata amerikkalainen suurten päin käsin kuningatar laajalti osoittaa juurikaan riittävän \
        tärkeitä poiketen sadan saattoivat jim päättivät komentaja kykenee teoksia helppo syy järven \
        pro tehtaan perustuvat tohtoriksi viimeksi tutkijat kehityksen lopuksi asuvat voitu esillä \
        levinnyt meksikon roger asukkaan nähden hyväksyttiin alueelta muodostunut paikka varasi \
        saarelle esittänyt omasta lauloi etteivät itään miltei kuva hyökkäsivät omistama hoiti kg \
        tappoi huomioon eläinten rakennutti merkitsee muuttivat seuraavaksi kymmeniä todellisuudessa \
        välille merkitty hallussaan norjalainen lisäsi maailmancupin pienet lääketieteen toteuttaa \
        yksityiselämä julkaisee jatkosodan iranin ongelmia laulaa voittivat voimaan väri nimet \
        nykyistä veikko rykmentin jumala adam vaativat tuotannon hyviä pyytää pää pelataan seurassa \
        nimillä ruotsalaisen avasi valmensi harvoin kuudenneksi naiset nimenomaan lehti vanhempi \
        tutkinnon risto ry ympärillä kyseisen pystynyt asukkaista alueiden valmis aikuisten lisätä \
        valon hallinnollinen albumia ottaen liitto ruotsi maailmaa parempi muistuttavat yleisin \
        vietiin markku säännöllisesti loppuottelussa kaupunkien ensimmäisestä piiri syövät \
        argentiinan skotlannin tieteen osaltaan eroaa julkaista pidä kalle apua perustetun sanoista \
        valta eurovision tapahtunut arvioidaan ford jakoi mahdollisti valtaa irlannin tukee voimassa \
        tuhota linnan jne tonnia siirtyy oikean olli voitaisiin mikael kappaleista sanat lajia \
        kisojen parasta puolelle maat maksaa vastaavat auto käytännön asumaan münchenin edvard \
        suosio yrittivät ylläpitää perustamassa teorian yllättäen oltava hyväksi o.s johtajan \
        fysiikan suomesta sisään vuosisadan pitkiä länteen wienin kone katso valtasivat ero kertovat \
        pekingin perustama hyvät joissakin kielessä vanhaa sijoittunut yksilön kappaleiden näytti \
        pidätettiin kertoja ranskalaisen sisältyy kiinassa jälkeinen tietyn tuon ylsi elämä kasvavat \
        tarina jugoslavian vietnamin vaihtelevat muotoon ylennettiin amerikkalaisen suomalaista \
        tietojen huomattavan kansanedustajana tulleet barcelonan liittyvä korkeus mestarien \
        mytologiassa esille emil neljään pohjoispuolella hiukan työnsä monen huomattava mielestään \
        bruce kiertää julius helsinkiin sergei juoksussa hämeen lapsi kohtaa valloitti mallin toivo \
        saksaan smithin ottamaan suurimpia parhaasta stephen järjestelmän asettaa jari myydään \
        alueita toimitti jonkun liittyivät seuraavalla viktor lähtivät suuntaan mestaruutta lajit \
        vaihtui asioita tähti mustan esimerkki järjestön kansakoulun sijainnut pelaajat tule isän \
        voittaen luoma vähentää merkitsi asunut paikkansa p omaksi b elokuvien tilaa eu:n jääneet \
        liittyä tuomas uudella arviolta nintendo paikoin teoksensa yhteyttä asia syistä koulussa \
        vaihtaa parantaa ruumiin tason kanadassa alex käytettävä esiintyä julistettiin hyvinkin \
        kohta useaan tehneet lehdet laski maailmanmestaruuskilpailut tyttären kääntyi voittaja \
        vahvisti sarjaa kyse sami vapaasti viimeistä yleisradion jääkiekkoilija itämeren kansallisen \
        osoitti selittää liikenteen ammattilaisuransa nimekseen venäläiset henkilöä leningradin \
        tieto roomassa poliisi piispa jorma häneltä roolistaan janne australiassa joutuvat \
        joukkueensa työ uudenmaan luonnon väitti kattaa pohjoisen aineen ehtinyt kuolleen parhaat \
        roolin menivät uraansa asetti nimestä olympiakultaa eteläpuolella tuotiin tutkii tärkeimmät \
        muodostama olevasta kansainvälisesti yhdestä perinteisen luetaan tapahtumien kannatti \
        saatuaan iii:n huomaa viimeisessä haavoittui parhaana roolissa jackson kesän kannattaa sam \
        sarjatasolla tavattu kyennyt kuvitteellinen hyökkäys nainen sijoitus osui ajautui rakenne \
        arvellaan silloisen kanavan yleisurheilun selviytyi kielsi pysty näihin viidestä yleisen \
        pohjoismaiden löi edustavat ajoittain samuel ehdotti toimintaan pesii vieressä toisesta esko \
        kappaleella sotien keksi °c tehot jatkoivat pienempiä edistää mikkelin tietoja luona anthony \
        kulkevat nhl:n julkaisun sotilaat todellinen tokion osaston maailmanlaajuisesti \
        tunnetuimmista miksi yhtyeessä loppui platonin pääkaupungin toimesta runoilija presidentiksi \
        erilaista kalevan käyttämä muutkin käsitti televisiossa keisarikunnan kukisti kaupan tuleva \
        tyypillinen korean jakautuu ohjaaja hyvää hallituksessa talouden kansainvälistä samat \
        antoivat yleistä pientä laki perinteinen kiinnostui suosiota aloittanut kristinuskon \
        valmistus voittoa neuvostoliitossa merkitystä nuorempi maalin havaittu kaudellaan paikkaa \
        eversti hahmon katsoi kreikkalainen sukuun yritysten liike hockey historiallinen tarkoitti \
        vilhelm mennä pitkälle menestystä viimeisenä vapautettiin korkeimman live osavaltiossa \
        ylitti maapallon patrick kajaanin hetken tuottaja laskea suuressa radalla rautatien tutkimus \
        hevosen useisiin aiheuttavat aktiivinen harvinainen williams enintään elämään johtoon \
        joitain ilkka bysantin juutalaisten mihail tapana rata yle paikallisen nykyiseen \
        hämeenlinnan purettiin andy käännetty windows johanna kuulu tarvitsee käyttämällä pakenemaan \
        laajan vaakunan perustuslain billy niille osallistuu saatetaan lähtöisin rautatieasema \
        yläpuolella merenpinnan itsenäinen otetaan tavallista tutkia kroatian siirsi käydä yhtyeestä \
        toiminnassa asennettiin viitataan ensimmäisistä muutoksia brittien pyrittiin myynyt samoihin \
        armeijaan siirtynyt tarvittaessa prinssi johnson stalinin peliä lopettaa aristoteleen \
        taisteluun bändin kuka kaikkiin teokset halusivat pitkät helena muuttunut taylor sijoittuvat \
        oppi luovutettiin kaupungit manchester toiset toisten nimisen yhteys äidin m/s kevin monista \
        levyllä tilanteen siipien tekemä talvella pään totesi tyynenmeren miljoona julkaistaan \
        useista madridin seitsemäs yhdistyksen nopeus omassa anne suhteet lentää yhtyeeseen jakson \
        asemaa ottelu ajalta paavali varsinaisen energian marian lopetettiin tärkeimpiä \
        kommunistisen ainoan laivasto tapio eduskunnan surmansa sopivat kansanedustaja vastaavasti \
        moottorin tärkeää pohjautuu operaatio molempien asetettiin nuorin muusta erikseen siirtyä \
        suosion kansallinen marcus tiedot albuminsa tallin kävivät tuottavat katsottiin toistensa \
        laulun kolmella nopea kilpailu huomasi tuotantokauden väitteli vaihteessa maantiede halki \
        victor ry:n rannikolla mahtuu luovutti cityn joukkueeseen asioiden moniin syytä hylkäsi \
        puolusti numerolla väestön päällikkö koulutuksen seudun berliinissä pelaajien heitti puun \
        moskovassa vuosikymmenen uudelle olevista joki alkaessa avoin jokaisella antavat preussin \
        opettaja davis muuttanut huonosti yhdisti itsestään km:n riianlahdella pohjois-amerikassa \
        vanhat laajeni pisteitä tunnistaa ylittää tilan ovatkin poikkeaa neuvoston sanoen paransi \
        luomaan englantiin valtioiden kotkan nick puolustaja viitteet lähtenyt talviolympialaisissa \
        luku jatkamaan erilaisissa muuhun puhua voimakkaan maksoi muutos kuntien latvian kanta \
        poliittista maanviljelijä järvi sopii luonteeltaan pysyy käsitteli vantaan merkitään \
        keskeytti jokaisessa esittämä tiettävästi mikään asiaa ylennettynä australialainen \
        eurooppaan suunnattu henri ympäristön arvioitu talvisodan väestö mestari sijainti syyskuun \
        varsinaisesti
        """

    static let hungarian = """
        a és az is egy hogy nem volt első vagy meg már csak mint után két majd között még pedig \
        szerint magyar egyik nagy így több azonban aki amely ahol című s ki ez új fel valamint alatt \
        ami van azt minden illetve második olyan később miatt mely sem ő lett által amikor során \
        század három be mellett ezt ha város ezért való német található került itt mert akkor úgy \
        kell például mivel ii saját király át amit legnagyobb akik sok néven amerikai előtt közül \
        hanem története francia számos először együtt lehet mai évek része években falu jelent míg \
        óta másik néhány nagyobb család annak év tartozó végül században különböző utolsó teljes \
        melyet ekkor egész jelentős nagyon alapján szintén ismét nevű község szent mind egyes \
        szeptember következő kis részt adott négy vett gyakran október angol melynek kellett voltak \
        amelyet számára település végén egyetlen március éves ezzel május római egyesült augusztus \
        évben fő január amelyek ezen nemzetközi maga álló ország jános csapat ezek általában ellen \
        követően készült november újra igen egyre április harmadik teljesen kapott ennek kisebb \
        elején július kívül melyek június jó belül mindig évi viszont december tagja volna eredeti \
        sikerült többi vette fontos török görög királyi február ám neve háború régi bár lévő hosszú \
        ilyen évvel inkább idején km-re világháború jól ismert korábbi újabb maradt korábban mintegy \
        politikai helyi istván felé fedezte fekvése arra károly közé ferenc vált vármegye millió \
        közötti területén amelynek ott elsősorban nemzeti körül született azaz katolikus egészen \
        naprendszer templom további tartozott sokkal déli nyugati legjobb ember józsef világ helyen \
        szinte keresztül állt északi aszteroida kisbolygóövében rövid ebben ellenére katonai nincs \
        olasz hasonló lajos alá elleni film lakosa orosz halála élete megjelent élő brit írt európai \
        későbbi legtöbb részét magas keleti alakult iii ugyanis őt öt szerzett nélkül magyarországon \
        hatalmas miután belső hiszen valószínűleg önálló tehát főleg tett épült részben hivatalos \
        azok ezután száma spanyol folyó jelenleg közös gazdasági akár jelöléssel többek tovább \
        ideiglenes együttes összes sorozat olimpiai mikor császár nevét vissza egykori egyéb kr \
        szlovák fiatal képes fekszik név segítségével román szerepet mária kb közben john jobb ért \
        vezető album férfi vannak lászló magát akit közel túl eredetileg esetén neki női kezdett \
        alkalommal módon időben szemben tudományos emberi indult részén megfelelő játszott áll méter \
        idő út andrás közt lépett őket azon györgy híres fekvő kezdte össze kapta évig hasonlóan fia \
        bizonyos csupán külső herceg különösen terület osztályának tette magyarország modern nyelv \
        külön megye kezdve erre szó tartott ezer adta jött utóbbi zenei sándor rendszer esetben \
        mégis állam fehér amelyben zsidó akinek nevezték járásához korában szerepelt azzal végzett \
        lehetett erős lakosság hivatkozások hét éppen péter csapatok fekete emberek szovjet negyedik \
        latin általános köszönhetően főként trianoni lesz mindössze azonos legfontosabb elő osztrák \
        hadsereg madarak vezette használt következtében iv többször létre nyári helyett készített \
        ideig hazai összesen korai ún mindkét melyben századi szabad történelmi nyelvű addig apja \
        birodalom azért tagjai állandó tudott egyben gróf családjába rá budapesti vagyis szóló faj \
        ebből pápa felső kormány származó szerepel helyet számú egyetemi miklós hatására válogatott \
        érte pár sőt központi köztük hagyományos írta nap élt lengyel városi szükséges révén nevet \
        visszatért rendkívül széles tartozik iskola halt látható közepén állami fél jutott említik \
        uralkodó dolgozott épület vár egy-egy ne folyamatosan oldalán talán hamarosan pál többnyire \
        tudta területe magyarországi irodalmi vele nyert lakosából szám továbbá leginkább hozzá \
        kevés abban egyházi nyelven címet elég kereskedelmi továbbra közelében keresztény társadalmi \
        napig u megyében japán követő utca természetes akkori ment kínai körülbelül ahogy közeli \
        források bajnoki adták ókori úgynevezett egyetem michael lehetővé szerezte jellemző alig \
        nemcsak ezeket megfelelően súlyos bal akadémia partján csoport egyház zenekar csata alsó \
        most mű viszonylag sikeres kulturális külföldi országos azóta gyorsan kötött nyerte \
        legmagasabb történő jóval erősen san tér császári komoly erdélyi európa mihály történt élet \
        aztán stb megjelenése benne cég aminek szereplő nevén ők előbb református egymás eredetű \
        felesége békeszerződésig víz előfordulása csatlakozott sokat sor középkori gazdag nyílt \
        tartó párt km államok tíz fog kerültek sziget forradalom egyaránt jobban hozott különféle \
        elek klasszikus vezetett esetében keretében legalább egyszerű budapest játék vasúti v darab \
        rendjébe korabeli kor szezon ugyan töltött érdekében egyszer utáni típusú gyors bécsi előtti \
        alakú időszakban megyei igazi területen felében valójában érkezett szerepe döntő nő \
        jelentősen azonnal f béla levő egyike éven különleges elnöke előző hamar fényes nevezte \
        közvetlenül író mérkőzésen történet rendelkező gólt néha származású mi jelenlegi vették \
        ugyanakkor teszi tud kevésbé miközben aktív működő jogi közvetlen lakosai lemez majdnem \
        célja svéd birtoka körben nyolc folyamán melyeket valódi amelyeket ősi nehéz független \
        kizárólag alapított helyén sokszor jelentek városban lakott david amíg évesen játékos sokan \
        mentén kora vallási imre legjelentősebb vörös rossz hivatalosan köztársaság helyezkedik \
        feleségül életmódja könnyen vezetője járt várost szervezet henrik talált él legyen robert \
        eddig akarta felett feletti ötödik ideje kerül vályi megkapta azokat innen rendezték szép \
        filmben tanulmányait föld adtak alatti milyen általa alakban paul múlva polgári középső ide \
        jellegű vége gábor mértékben soha eltérő szezonban ház népszerű téli jelentése egyéni james \
        esett annyira jelen hol labdarúgó ipari kapcsolatos tartotta szerb labdarúgó-szövetség \
        sokáig zsigmond fc munka hercegnő kiváló tengeri költő arab tudja egyiptomi kerület \
        származik hajó ferdinánd fokozatosan kezdődött gyula kezdték nevezett méteres rendszeresen \
        nemesi rész tervezett nép túlnyomórészt családi hely gyakorlatilag száz szomszédos címmel \
        délre kiemelkedő isten pontos európában tartották egyébként legismertebb mások közösen \
        egyedül kiadott helyezték dr hatása szakmai lány látta képest verseny királyság anyagi pápai \
        hozta országban könyv db anna jelenik ellentétben földes magasabb épített vezetésével fordul \
        területek franciaország évre klub tért alacsony nélküli törökök erzsébet tartomány \
        budapesten pl kultúra rendezett emellett mm szempontból működött holland emiatt fizikai \
        németek körülmények folytatta püspök megnyerte george kétszer kapcsolatban mezőgazdasági \
        kezdetben pontosan életét magyarok horvát frigyes törvény értelemben rend vonatkozó \
        speciális olaszország körüli írásos alkalmas barokk veszi evangélikus ill közti esetleg \
        mögött csatában idők fogva természetesen ismeretlen végső környékén meglehetősen csaknem \
        tanult folytatott települést állat északra cseh jack william úton gép arról mellé nappal \
        többsége irodalom életpályája időre ritkán járó elektromos éve sikert közigazgatási elnök \
        végére művészeti tartalmazó évad anyja nagyjából ír értelmében richard végre lehetséges \
        lakói fajok állatok nyarán legfőbb tábornok lakos óriási oldalon kettő dalt belga orvosi \
        államokban hatással személyes azután amivel valóban ahhoz hátsó nyomán hosszabb képesek adja \
        párizsi időszak valamilyen rengeteg építették kialakult albert adatok családjához tartják \
        tom kissé rajta honos említése említett kommunista egykor mielőtt meghatározó uralkodása cm \
        tiszteletére egyszerűen peter követte végéig televíziós hogyan mindenki korban apró \
        vereséget írott ugyancsak véget kath jelenti tót melletti kék választották jellegzetes \
        méretű leggyakoribb vilmos program végezte társaság évente napon lassan charles évet \
        januárjában használják melyen ettől sereg formában kénytelen akart vonal szabadon igazán \
        zöld fiú hossza katolikusok szerző késő vettek elé kör idegen győztes személy díjat mutatja \
        elterjedt anyag alapvető alkalmazott mátyás óra elsőként egyszerre munkája a’ múzeum előre \
        németország házában alapította központja lakossága duna temploma családok templomot tamás \
        töltötte csapata pont szaporodása régészeti fennmaradt környező ortodox valamennyi sötét \
        amelyen elhagyta mára lap nehezen vesz kettős sikeresen ahonnan híd fejezte projekt \
        történelem eredete folyamatos hoztak felől utána rendjéhez zene rendszerint pontot ehhez \
        hatalom rendes századtól szláv nevének szerinti bizánci területet tudták jelentette hozták \
        meghalt változata királyné centiméter oka gyakori használták színház pályára máv lak támadás \
        test küldött cigány pénzügyi sz antal york szerepét máig egyetemen maradtak lehetőséget \
        végig tesz területeken épp tőle róla hagyomány műve katonák mindent helyére szövetségi \
        tartja romániában színű látott irányban vonult eső semmi kistérségben hatodik kilenc \
        májusában fős akkoriban megmaradt középkorban ezúttal szellemi kevesebb egységes fogja \
        tették kanadai felnőtt filmet fenn zárt járásban park indított mire egymással munkát jézus \
        feladata alapító közönség helyét nagyrészt ura játékok foglalta sorozatban __notoc__ \
        szovjetunió szlovákiában afrikai thomas fülöp haláláig újonnan bizottság ezáltal versenyen \
        egyáltalán sárga természeti elérte p keletkezett londoni készítette háza szeptemberében \
        szerződést kelt részében döntött műszaki szabó hirtelen foglalkozó találtak számok alábbi \
        szolgáló helyre udvari titkos meghatározott népi fifa erők szükség napóleon akiket érkező \
        rákóczi győzelmet játékvezető változat létrejött országgyűlési fogadta jegyzetek országok \
        amik iszlám nyitott körében rómaiak állapotban
        """
}
