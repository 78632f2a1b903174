// swift-format-ignore-file
// Made by scripts/make-name-lists; do not edit.

/// Given names and family names, in lower case, by how much they say alone.
///
/// US census of 1990 (public domain, by way of the package names) and the package faker (MIT); see decision 32.
enum NameTable {
    /// Given names that are hardly ever anything else.
    static let given = """
        aaaqil aaban aabid aachal aada aadam aadhya aadi aadil aafiya aage aagot aahana aahil aalam aalee aalim aaliyah aamil aamir aamirah aanuoluwapo aapo
        aaqil aarav aarif aarini aariz aarna aarnav aarne aaro aaron aarush aaryan aarón aashi aashif aashir aasif aasim aatif aatiq aatos aaus aayan aayush
        aazim abaan abayomi abbas abbi abbie abbos abby abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdi abdihakim abdirahman abdis
        abdiş abdon abdu abduaziz abduboriy abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid abdulkadir abdulkerim abdullah abdullahi
        abdulloh abdulmenaf abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit abdón abdülahat abdülcemal abdülhadi abdülkerim abdülsamed
        abdürreşit abe abebi abednego abeer abeiku abel abela abelardo abelone abena abeni abhimanyu abhiram abid abigael abigail abigaili abigaíl abilio
        abina abiodun abiona abiye abner abosede abraham abram abril abror abubakar abubakr abuzar abyasa acar acarkan achiel achieng achille achim aclan ada
        adaeze adak adal adalbert adalberto adam adamo adan adasal adda addi addie addison addy addý ade adebiyi adebowale adebukola adedayo adedeji adekitan
        adekola adekunle adel adela adelaida adelardo adelasia adelbert adele adeleke adelgunde adelheid adelia adelin adelina adelinde adeline adell adelmo
        adelía adem adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhiarja adhra adi adia
        adiarja adiel adiela adigun adika adikara adil adila adimu adina adinata adis aditya adlan admir adnan adolf adolfine adolfo adolfs adolph adolphe
        adomas adonis adora adoracion adoración adriaan adrian adriana adriane adrianna adrianne adriano adriel adrien adrienn adrienne adrija adrijana adrián
        adriána adrían adríana adríel adunni advaith advay advik advika adviye adweta adwoa adya adán adèle adéla adélaïde adíel adólf adıgün aedan aedin
        aengus aenne afaq afer aferdita afia afife afil afiq afolarin afonso afra afrim afruza aftin afua aga agahadi agakisi agamusa agapito agastya agata
        agatha agathe agaxan agbegim agca aggrey agim agla aglaia agmur agnar agne agnea agnes agnesa agnese agneta agnete agni agnieszka agnolo agnos agnès
        agnė agostina agostino agripina agris agron agueda agus agust agusta agustin agustina agustín agáta agða ahat ahmad ahmed ahmet ahsen ahter ahti aicha
        aida aidan aideen aiden aiga aigars aija aijuka aiko aila ailbhe aileen aili ailis ailish aimable aime aimee aimo aimé aimée aina ainara ainars aine
        aino ainoa ainārs airi aisha aishani aishling aisling aislinn aistis aisyah aitana aitor aivar aivaras aivars ajala ajan ajani ajda ajeng ajiman
        ajimat ajimin ajiono ajla ajna ajoke akalan akanmu akar akarsana akatay akay akbar akbas akbaş akboga akboğa akcabay akcasu akcivan akdora akdurmus
        akdurmuş ake akemi akgol akgunes akgöl akgüneş aki akif akinkunmi akinlabi akinwale akinyi akira akise akkerman akmal akmaner akmaral akobir akos
        akosua akoth akoz akram aksay aksel akseli akshay aksogut aksoy aksöğüt aktemur aktemür akua akumaa akumu akver akwasi akwesi akyıldız akçabay akçasu
        aköz akınal alaaddin alabezek alade aladin aladino alaeddin alain alaina alambana alamiro alamu alan alana alanalp alanis alanna alannah alanta alara
        alastair alattin alaz alba alban albano albeiro alberico albert alberte albertina albertine alberto alberts albin albina albrecht albulena albín
        albína alcan alcides alcira alda aldair aldar aldemar alden alderano aldin aldis aldny aldný aldo aldonza aldís alea alec alecia aleida aleisha aleix
        alejandra alejandrina alejandro alejo aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandrs aleksanteri aleksei aleksej aleksi
        alemsah alen alena alene alenka aleodor alesha alesia alessandra alessandro alessia alessio aleta aletha aletta alex alexa alexandar alexander
        alexandr alexandre alexandria alexandrie alexandrina alexandros alexandru alexandría alexe alexei alexej alexi alexia alexis alexius alexía alexíus
        aleš alf alfa alfar alfdis alfey alfgeir alfgrimur alfhildur alfifa alfio alfons alfonsina alfonso alfonz alfonzo alfred alfreda alfredo alfreds
        alfreð alfros alfrun alfréd alfrēds alfsol alfur alfífa algirdas algot algış ali aliabbas alica alice alicia alicja alida aliihsan alika alin alina
        alinur alirio aliro alis alisa alise aliseydi alisha alison alissa alisson alistair alistar alister alix aliya aliyu alize alizee alizée alja aljaz
        aljaž aljosa aljoša alka alkor alla allahverdi allan allana allegra allen allene alli allie allison allyson allý alma almar almasi almast almaz
        almendra almir almira almudena almus almut almuth alois aloisia alojz alojzia alojzij alojzija alondra alonso alonzo aloys aloyse aloïs alparslan
        alpcan alphonce alphons alphonse alphonso alphonsus alpin alpsu alpsü alrekur alrun alrún alsoy alta altagracia althea altin altogan alton altoğan
        altug altuğ altınbike altınkaya altınçiçek altınışın alva alvar alvaro alve alveiro alvilda alvin alvina alvine alvīne alwin alwina alwine aly alya
        alyce alyson alyssa alzbeta alzina alícia alída alína alís alísa alīda alışık alžbeta alžběta ama amac amada amadea amadeo amadeus amado amador amahle
        amaia amaira amal amalia amalie amalija amalía amancio amanda amandine amando amani amar amara amarachi amarilis amaro amaru amaury amaya amaç ambar
        amber ambre ambrose ambrosio ambroz ambróz amedeo amedeu amel amela amelia amelie amelija amelía americo ami amico amie amilcar amilia amilía amin
        amina aminatu amine amira amleto amoke amon amondi amope amor amos amparo amra amre amri amrita amruta amundi amy amy-lee amy-leigh amza amália amélia
        amélie américa américo amílcar amír amíra amý amālija ana anabel anabela anabella anacleto anaelle anahera anahi anahis anahí anaida anais analia
        analía anamaria anamika anar anargul anargül anaru anas anasa anastacia anastasia anastasie anastasio anastasios anastasía anastatia anastazie
        anastazja anastázie anatol anatoli anatolie anatolij anay anaëlle anaís anaïs anca ancizar ancuta ancuța andela anders andic andile andiç andjela
        andjelina andor andra andrada andras andre andrea andreas andree andreea andrei andreia andrej andreja andrejka andrejs andrena andres andress andrew
        andrey andrešs andri andria andrian andrija andrin andrina andris andrius andrus andrzej andrá andrás andré andréa andréas andrée andrés andwele andy
        anděla ane anej anel anemona anes aneta anete anett anetta anette anezka anežka anfinn angalia angantyr angantýr angavu ange angela angele angeles
        angelia angelica angelika angelina angeline angelino angelique angelita angelo angelíka anggabaya anghel anghelina angi angie angus angèle angélica
        angélique anh anibal anica anicet aniela anika aniko anikó anina anirudh anis anisa anisoara anissa anita anișoara anja anjali anjolaoluwa anka anke
        ankica anmol ann-britt ann-charlott ann-charlotte ann-christin ann-christine ann-kathrin ann-kristin ann-louise ann-mari ann-marie ann-sofi ann-sofie
        anna anna-karin anna-lena anna-liisa anna-lisa anna-luise anna-maria anna-marie annabel annabell annabella annabelle annah annak annalena annaliese
        annalisa annalise annalísa annamaria annamarie annamária annar annarr annas annastacia anne anne-catherine anne-francoise anne-françoise anne-kathrin
        anne-katrin anne-laure anne-lise anne-marie anne-rose anne-sophie annedore annegret annegrete annekatrin anneke annel anneleen annelene anneli annelie
        annelies anneliese annelise annelore annelí annemarie annemette annemie annemijn annerose annes annet annett annetta annette anney anni annia annibale
        annica annick annie anniina annija annika annikki annina annita annmarie annukka annunziata anny annía anný anom anoni anouk ansaldo anselm anselma
        anselmo ansgar ansh ansis ansora anssi antal antanas ante antero anthony antim antione antionette antje anto antoaneta antoin antoine antoinette anton
        antone antonela antonella antonello antonette antoni antonia antonie antonieta antonietta antonija antonin antonina antonino antonio antonios antoniu
        antonius antons antony antonía antonín antoníus antoon antoņina antra antti antun antwan antònia antónia antónio antônio anu anunciacion anunciación
        anusha anuta anuța anvar anvi anya anyango anyelo anyi anze aníbal aníka anína aníta anđa anđela anže aodhan aoibheann aoibhin aoibhinn aoife aongus
        apaydın apisara apolena apolinar apolline apollo apollonia apolonia apostolos apríl aqil aquiles arabella araceli aracely aradhana aral aran aranka
        aranzazu aras arben arbey arbjartur arbjorg arbjorn arbjort arbnor arcan arcelia archie arda arden ardian ardis ardit ardita ardith ardís arelia
        arelius arent aretha arey arezki argeir argemiro argils argono argu arham ari ariadna arian ariana ariane arianna arianne aribert arie ariel ariela
        ariele ariella arielė arif arifcan arija arijus arike ariki arild arilius arilíus arin arina arinbjorg arinbjorn arinbjörg arinbjörn arinola aris
        arisa arisara aristide aristides aristita aristița arius arja arjun arkadiusz arkut arlaug arleen arlen arlene arlet arlette arley arlie arlind
        arlinda arline arlo armahan armand armandas armande armando armands armann armas armelle armend armenía armey armida armin arminas arna arnald arnaldo
        arnaldur arnar arnas arnau arnaud arnaude arnberg arnbergur arnbjorg arnbjorn arnbjörg arnbjörn arnborg arnd arndis arndor arndt arndís arndór arne
        arnes arney arnfinna arnfinnur arnfreyr arnfried arnfríður arngeir arngerður arngils arngrimur arngrímur arngunnur arnheiður arnhildur arni arnika
        arnim arnina arnis arnkatla arnkell arnlaug arnlaugur arnleif arnleifur arnlin arnljot arnljotur arnljót arnljótur arnlín arnmundur arnmóður arno
        arnoddur arnold arnoldas arnoldo arnolds arnor arnora arnost arnošt arnros arnrun arnrós arnrún arnsteinn arnulf arnulfo arnulfur arnviður arny arnór
        arnóra arnúlfur arnþrúður arnþór arnþóra aroa aroha aron aronas arora arpad arpag arpağ arpád arran arron arsenie arsenio arsim arsipatra arsol arta
        artan artanto artawan artemio artemisa arthur arthúr artie artis arto arttu artturi artur arturas arturo arturs artúr artūras artūrs aru arun arunas
        arunima arusi arveig arvid arvids arvo arvok arvydas arvīds arya aryan arziye arzu aránzazu aría aríanna aríel aríella arín arína arís aríus arıel
        arıkol arıpınar arısoy arūnas asa asad asael asafe asake asalet asali asani asanti asatira asberg asbergur asbjorg asbjorn asbjørn asborg ascensión
        asdis asdrubal ase asgautur asgeir asger asgils asgrimur asha ashan asher ashildur ashlee ashleigh ashlene ashley ashling ashton asi asif asila
        asilbek asiman asir asiri asirwada asirwanda askatla askell askja asko askur asla aslakur aslan aslanhan aslaug aslaugur asleif aslijan asliye asma
        asmadi asman asmar asmianto asmini asmira asmundur asmuni asny asolfur aspar asros asrun assa assar assia assumpta assunta ast asta astbjorg astbjorn
        astbjort astdis astgeir asthildur astmar astmundur aston astrid astrikur astrit astros astrun astvald astvaldur astvar astveig astvin asu asuka
        asvaldur asvor aswani asírí asım ataahua atabala atagun atagün atalay atalia atalía atamoglan atamoğlan atanur atasagun atatore atatöre atena atenulf
        atfat atgun athanasios atharv atheel athena athman athuman athumani ati atiena atieno atila atilhan atilio atinuke atit atiyye atla atli atma atmaja
        atnan atsushi attaf atte attila attracta atılgan aubrey aud aude audra audrey audrius augusta augustas auguste augustin augustina augustine augusto
        augusts augustus augustín aukusti aulikki aulis aune aunyaporn auraq aurea aureja aurel aurelia aurelian aureliana aureliano aurelie aurelien aurelija
        aurelio aurica aurică aurimas aurora aurore aurélia aurélie aurélien aurėja ausma ausra ausrine austar austine austmann austmar austra austri
        auðbergur auðbert auðbjörg auðbjörn auðbjört auðdís auðgeir auðkell auðlín auðmundur auðna auðný auðrún auðun auðunn auður auðólfur aušra aušrinė ava
        avelino averil avery avgust avi avis avni avram avril avsin avunc avunç avşin awadil awamil awamiri awan awani awero awesi awhina awj awlya awmar
        awrad axel axelia axelle axelma axelía axenia axinte aya ayaan ayamin ayan ayasun ayaydın aybet aybora aycagul aycagül aycan aydan aydar ayden aydinc
        aydinç ayduru aydınbey ayelen ayelén ayesha aygonenc aygul aygun aygutalp aygönenç aygül aygün ayhan ayinde ayinke aykut aykutalp ayla ayleen aylil
        aylin aylla ayman aymen aymeric aynilhayat aynur aynımah ayodeji ayodele ayoka ayoub aypar aysan aysar ayse ayseana aysel aysema aysenur aysevim aysoy
        aysu aysuna aytek ayten aytoz aytuna aytöz ayu ayub ayulker ayush ayushman ayvas ayyaruk ayyubi ayçan ayülker ayşan ayşeana ayşenur azaan azad azade
        azahar azahara azban azeeb azeglio azeneth azettin aziz aziza azize azizi azra azucena azuolas açıkel açılay aída aïcha aðalberg aðalbergur aðalbert
        aðalbjörg aðalbjörn aðalbjört aðalborg aðalborgar aðaldís aðalfríður aðalgeir aðalheiður aðalmundur aðalráður aðalrós aðalsteina aðalsteinn
        aðalsteinunn aðalveig aðólf aþena ağa ağahadi ağakişi ağamalı ağamusa ağaxan ağbegim ağca ağmur aşhan aşir baaba baahir baaizeed baaqee baaqir baaree
        baashir baasim baasit baba babar babasola babatunji babawale baber babett babette baccio bachittar badawi badegul badegül badr bagas bagdas bagdat
        baghyawati bagiya bagus bagya baha bahaa bahaddin bahadurjit bahadır bahari bahati bahittin bahtinur bahuraksa bahuwarna bahuwirya baiba bailie
        bairbel bairbre bairon bajragin bajram bakari bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono
        bala balamantri balangga balapati balatekin balaxanım balazs balca baldassare baldey baldomero baldrun baldrún balduino baldur baldvin baldvina
        baleegh balendra balhaar balidin balijan balinda balint baljiwan ballı baltas baltasar baltazar baltaş balthasar balvan balveer balz balázs bambad
        bambang bambi banara banawa banawi bancar bandile banel banjeet banu banü baptist baptiste baqar baqir bara barak baraka barasa barb barbara barbel
        barbora barbra barbro barbu barbára barica baris bariş barkha barna barnabas barnabás barney barraq barri barry barsen bart bartek bartholomaus
        bartholomew bartholomäus bartley bartolome bartolomej bartolomeo bartolomeu bartolomé barði barışcan bas basaam basarab basay baseer basem bashaar
        bashaarat bashar basharat basheer basheerah bashkim basile basilio basim basir basok basriye bassam bassi bassí bastiaan bastian bastien bastián
        bastían basım batal batool baturay batırhan baudelio baudouin baugur bautista baydu baykan bayman bayram bayron bayruhan baytal bayzettin bazam bağdat
        bağdaş başay başhan başok beata beate beatrice beatrijs beatrix beatriz beau beauden bebba bebe becky beda bedi bediriye bedri bedrich bedřich begga
        begim begona begoña behiza behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir bektasi bektaşi bela belarmino belen belgizar belinda
        belisario belkize bella belle bellisan belo belva belén ben benadik benard benas bence bendeguz bendegúz benedek benedetto benedict benedicte
        benedicto benedikt benedikta benedikte benedita benek bengibay bengt bengta benia beniamin benice benicio benidikt benidikta benigna benigno benita
        benito benjamim benjamin benjamín benjámin benn benna benney bennie benno benny benný benoit benol benone benony benoný benoît benta bente bentey
        benthe bentina bento bentína benvenuto benía benício beníta benóní benóný beppe bera berat beray beren berend berends berengere berenice berent
        berezat bergdis bergdís bergey bergfinnur bergfríður bergheiður berghildur berghreinn bergjon bergjón berglaug berglin berglind bergljot bergljót
        berglín bergmann bergmannia bergmannía bergmar bergmundur bergny bergný bergran bergrin bergros bergrun bergrán bergrín bergrós bergrún bergsteinn
        bergsveinn bergur bergvin bergþór bergþóra berit beriye berkal berki berksay bernabe bernabé bernadett bernadette bernadine bernard bernarda
        bernardino bernardita bernardo bernd bernd-dieter berndt bernfried bernhard bernhardine bernharð bernharður berni bernice bernie berniece bernita
        bernodia bernodus bernt bernward bernódus bernódía berra berran berrin bersi bert berta bertalan bertel bertha berthe berthold bertie bertil berto
        bertold bertram bertrand bertulis beryl besart besarta besey beshte besim besin besnik bess bessi bessie bessí beste bestla betania betanía beth
        bethan bethany betina betsy betsý bett bette betti bettie bettina betty bettye bettý betuel betúel beulah bevan beverley beverly beyda beyhatun beyler
        beyzade bezek beáta beňadik bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bibi bibiana
        bibisora bibiána bibuwa bican bidayet bieke biel bienvenida bil bilaal bilal bilay bilender bilgen bilginur bilgutay bilgütay bilha biljana bilkay
        bilkisu billie billie-jo billy bilol biltas biltaş bimala bina binay binbasar binbaşar binışık birben birdie birger birgid birgir birgit birgitt
        birgitta birgitte birgul birgül birkir birna birnir birousk birsan birsen birta birte birthe birtingur birtir birtna biruta bisar biserka bishakha
        bitul bitül bizhan bişar bjargar bjargdis bjargdís bjargey bjargheiður bjarghildur bjarglind bjargmundur bjargþór bjarkan bjarkar bjarkey bjarki
        bjarklind bjarma bjarmar bjarmi bjarnar bjarndis bjarndís bjarne bjarney bjarnfinnur bjarnfreður bjarnfríður bjarngerður bjarnharður bjarnheiður
        bjarnhildur bjarnhéðinn bjarni bjarnlaug bjarnlaugur bjarnleifur bjarnolfur bjarnrun bjarnrún bjarnsteinn bjarnveig bjarny bjarnólfur bjarný
        bjarnþrúður bjarnþór bjarnþóra bjartey bjartmann bjartmar bjartmey bjartur bjartþór bjolan bjolfur bjorg bjorgey bjorghildur bjorgmundur bjorgolfur
        bjorgulfur bjorgvin bjork bjorn bjorney bjornolfur bjort bjólan bjólfur björg björgey björgheiður björghildur björgmundur björgvin björgólfur
        björgúlfur björk björn björney björnfríður björnólfur björt bjørg bjørn bladimir blaey blahoslav blake blanaid blanca blanche blandine blanduzia
        blanka blas blathnaid blaz blazej blazena blaž blažej blažena blerim blerina blerta blin blomey bluette bláey blædís blængur blær blævar blín blíða
        blómey boaz bob boban bobba bobbi bobbie bobby bobur bodhi bodil bodo boe boel boga bogatimur bogdan bogdana bogdis bogdís bogey bogga boghildur bogi
        boglarka boglárka bogomir bohdan bohdana bohumil bohumila bohumir bohumír bohus bohuslav bohuslava bohuš boi bojan bolatito boleslav bolli boluwatife
        bonface bonifac boniface bonifacio bonifác bonita bonnie bonny bonu booker borahan boratas borataş borbala borbála borg borgar borgdis borgdís
        borghildur borgny borgný borgrun borgrún borgulfur borgúlfur borgþór borgþóra boris borivoj borja borje borkur borris bortecin borut borys bosibori
        bostjan bot bothildur botnia botnía botolfur botond bouchra boyce boynak bozbag bozbağ bozena bozerk bozica bozidara bozo boztas boztaş boði boğatimur
        bořivoj boštjan božena božica božidara božo brad bradley bradly bradut brady braghildur bragi brahim brak bram bramwel branddis branddís branden
        brandi brandie brandur brandusa branislav branislava branka branko brant braulio bravin braxton brayan brayden breandan breanna brecht breeda breege
        breffni breki brencis brenda brendah brendan brendon brenna breno brenton bresi brestir bret bretislav brett brian briana brianna brianne brice brid
        bridget bridgett bridgette bridgit bridie briek brien briet brieuc briget brigette brighid brigid brigida brigita brigitta brigitte brijesh brilyant
        brimar brimdis brimdís brimhildur brimi brimir brimrun brimrún brinda brit brita britney britt-mari britt-marie britta brittani brittney brjann brjánn
        brock broddi broderick brodie brogan brona bronach bronagh bronislava bronwen bronwyn brooke bror broņislava bruce bruna brunhild brunhilde bruni
        brunilda bruno bryan bryce bryndis bryndís brynfríður bryngeir bryngerður brynheiður brynhildur brynja brynjar brynjolfur brynjulfur brynjólfur
        brynjúlfur brynleifur brynny brynný brynsteinn bryntyr bryntýr brynþór bryon bryony brá brák brândușa bríana bríanna bríet brígida brími brăduț bucur
        budi buford buget buhari bui bujar bukurije bulunc bulunç bunmi bunyamun buraid burak burakhan burc burckhard burcuhan bureyre burghard buri burim
        burkard burkhard burkhardt burkney burkni burl burt burç busara busisiwe busra busranur buster buyrukhan buşra bylgja byron bystrik bystrík bálint
        bára bárbara bárður bärbel bæring bæringur bæron béatrice béatrix béla bénédicte bérengère bérénice bíbí bína bóas bóel bói bót bóthildur bótólfur
        börje börkur börteçin böðvar bøje børge búi búri büget bünyamün büreyre büşranur bănel bērends bērtulis błażej břetislav cabbar cabir cacilia cacilie
        caetana caga cagak cagdan cager caglar cagveren cahal cahan cahangir cahir cahya cahyadi cahyanto cahyo cahyono cailin cailum caio cait caitlin
        caitlyn caitriona caius cajsa cakar caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio caleb calebe calin calista calisto
        calixta calixto callan callie callum calogero calum calvin calvince camelia cameron camil camila camilla camille camillo camillus camilo camok campo
        canan canberk candace candela candelario candelas candeniz candi candice candida candido candra candrakanta canfeza cangur cangür canice cannur
        canseven cansin cantemir cantez canur caoilfhionn caoimhe caoimhin caolain caolan caomhan capa capkan capucine cara caragh caraka caren carey cari
        caridad carin carina carine carissa carita carl carl-heinz carl-johan carla carleen carlene carlijn carlito carlo carlos carlota carlotta carlton
        carly carman carmela carmelita carmella carmelo carmen carmenza carmina carmine carminho carol carola carole carolee carolien carolin carolina
        caroline carolyn carolyne carren carrie carrol carroll carson carsten carub caryl caryn cas casandra casemiro casey casian casiana caspar cassandra
        cassie cataleya catalin catalina catarina caterina cathal catharina catharine catherina catherine catheriona cathie cathleen cathrin cathrina cathrine
        cathriona cathryn cathy catia catina catinca cato catrin catrina catrine catrinel catriona catur caturangga caua caue cauã cauê cavad cavid cavit
        cavuldur cawisadi cawisono cawuk cayadi cayetana cayetano cazimir ceara cebesoy cebrian cebrián cecelia cecep cecil cecile cecilia cecilie cecilija
        cecilio cecille cecilía cecília cedide cedric cedrick cedrin ceferino celal celem celene celeste celestin celestina celestine celestino celia celikkan
        celikyurek celilay celinda celine celso cem cemal cemalettin cemani cemeti cemil cemiyle cemplunk cenan cengiz cengkal cengkir centa centrine cerasela
        cerci cercis cesar cesare cetin cetinsu cevale cevheri cevikoz cevregul ceyhun ceyla ceylin ceyran cezar cezara cezary cezayir chaaya chabane chadwick
        chaifah chaitaly chaitanya chaiwut chakradev chakradhar chakrika chalisa chamali chameli champak chanakya chanchal chandani chandra chandran chandresh
        chanel chanez changaz chanikan chaniya chantal chantel chantelle chanya charan charis charisse charita charla charleen charlene charles charlesh
        charley charlie charline charlott charlotta charlotte charly charmaine charo charos charvi chashida chasity chasmum chatresh chatura chau chauncey
        chausiki chavvi chawin chawish chayanin chayapat che chebet chege chelangat chelo chelsea chelsey chelsie chema chepkemoi chepkoech chepkorir cheragh
        cheri cherie cherif cherith cherly cherotich cheruiyot cheryl cheryle chester chet cheusi chiamaka chiara chibuzo chidimma chigozie chijioke chinedu
        chinelo chinyere chipukizi chiquita chiraz chiyo chizoba chloe chloé chloë chlóe chong chris chrissy christa christa-maria christabel christal
        christel christelle christer christi christiaan christiana christiane christianne christie christin christina christine christl christof christofer
        christoffer christoper christoph christophe christopher christos christy chrystal chucho chuck chuki chukwudi chukwuemeka chung chus chuy châu cian
        cianan ciaobella ciara ciaran ciarrai cici cielo cihan cihandide cilga cilli cillian cilly cimnaz cindi cindoruk cindy cinerk cingiz cinta cinthia
        cinthya cintia cinzia ciprian cipriana cipriano ciriaco ciril cirillo cirino cirkeline ciro ciríaco cisem citlali citra claas claes clair claire
        claire-lise clara clare clarence clarice clarisa clarissa clarisse clas claud claude claudette claudia claudie claudina claudine claudio claudiu
        claudius claudy claus claus-dieter claus-peter clavs clayton clelia clemence clemencia clemens clement clemente clementina clementine cleo cleopatra
        cleophas cleto cletus cleveland clifford climaco clint clinton cliodhna cliona clive clodagh clodomiro cloe clorinda clothilde clotilde cloé clyde
        clàudia cláudia cláudio cläre clémence clément clémentine clímaco codie codin codrin codrina codrut codruta codruț codruța cody cogay cokan colby
        coleen colette colin coline colins colleen collette collin collince colm colman colomba colpan coluccio colum columba conal conall conan concepta
        concetta concha conchita conchur conleth conn connell connie connor conny conor conrad conradin conrado consolata constanca constance constantin
        constantina constantino constanza constanze constança constanța consuela consuelo copur cora coralia coralie coraline cordelia cordell cordula
        corentin corey cori corina corine corinna corinne coriolano cormac cormack corneille cornel cornelia cornelio cornelis corneliu cornelius cornell
        corona corrado corrie corrine corsin cortney corvin cory cosima cosimo coskun cosmas cosme cosmin cosmina cosqun costache costantino costanzo costel
        costin courteney courtney coşkun coşqun craig crenguta crenguța crescencia crin crina cristal cristea cristhian cristhofer cristian cristiana
        cristiano cristina cristine cristián cristobal cristofer cristofor cristopher cristy cristóbal csaba csilla csongor ctibor ctirad cuheyna cuman cumsud
        cuneyit curdin curro curtis custodia custodio cvetka cvetko cynthia cyprian cyprián cyriel cyril cyrill cyrille cyrus czeslaw cándida cándido cátia
        cäcilia cäcilie cécile cédric célestin célestine célia célina céline césar côme cümşüd cüneyit cýrus călin cătălin cătălina daamin daan daanish
        daanyaal daawood dabbah dabir dace dacian daciana dacin dadap dadi dafina dafne dag dagbjartur dagbjorg dagbjort dagbjörg dagbjört dagel dagfari
        dagfinnur dagfríður daggeir daggros daggrós dagheiður daghfal dagistan dagmann dagmar dagmara dagmey dagny dagnyr dagný dagnýr dagobert dagoberto
        dagrun dagrún dagur dagþór dahiana dai daiana daiga daina dainess dainis dainius daire dairine dairo daiyaan dajana dakhil daksh daksha dakshesh
        dalaja dalan dalbert dalbir daldis daldís dale daler daley dalia dalibor dalila dalili dalima daliman dalimin daliono dalkılıç dalla dalli dallilja
        dalmann dalmar dalmas dalros dalrós dalton dalvin dalía damar damaris dameer damian damiano damien damienne damife damijan damini damion damir damián
        damjan damjana damlanur damon damu damurah damyanti dan dana danae danang dancan dancun dane danelius danelle danelíus danette daney danfríður
        danheiður danhildur dani dania danial danica daniel daniela daniele danielius daniella danielle danijel danijela danilo danique danish daniswara
        danita danitza danival danièle daniël danjuma danna dannie danny danson dante danu danuja danuse danuta danuše dany danía daníel daníela daníella
        daníval danış daphne daphné dara daragh darain darci darcy dardan darell daren daria dariana dariati darija darijan darika darimin darin darina
        darinka dario daris darius dariusz darja darko darla darleen darlene darmaji darman darmana darmanto darnell daron darpan darragh darran darrel
        darrell darren darri darrick darrin darron darryl darryn darsh darsirah darta dartono daru daruna dary daryani daryl darío daríus dasa dastageer daud
        daudi dave davi david davida davide davin davnet davor davorin davy davíð dawid dawna dawud dayamai dayana dayar dayita dayna dayyaan daðey daði
        daðína dağistan deaglan dean deana deandre deane deangelo deann deanna deanne dearbhail dearbhaile dearbhla debbie debby debi debora deborah deborrah
        debra debrah debóra decebal declan dee deena deepa deger degmeer deha deiby deicy deidra deidre deirbhile deirdre deisy deividas dejan delbert delfin
        delfina delfino delfín delia delil delilah della delma delmar delmer delois delores deloris delphine demarcus demeter demetra demetria demetrio
        demetrius demi demi-lee demi-leigh demian demilade demirbuken demirbüken demiriz demirok demiryurek demiryürek demus dena dendy dendý denes denice
        deniel deniis denis denisa denise denisse deniz denizalp denkel dennis denny deníel deon dereck derek derick derkay derly dermot dermott derval
        dervilla dervla derya deryanur deshawn desiderio desiree desirée desmond despina detlef detlev dev devansh devi devika devin deviner dewayne dewey
        dewi dewitt dex dexter deyanira dezider dezso dezső değer değmeer dhriti dhruv dia diah dian diana dianah diane diann dianna dianne diar diarmaid
        diarmuid dick dida didda didier didina diederik diedrich diego dierk dieter diethard diethelm diether dietlind dietlinde dietmar dietrich digdaya
        digna dijana diken dilan dilara dilcan dilder dildora dilfeza dilhus dilhuş dilja diljá dillon dilnoz dilnur dilsad dilsat dilsitan dilşad dilşat dima
        dimas dimaz dimitri dimitrina dimitrios dimmbla dimmblá dimmey dina dinah dincer dinckol dincsu dinda dinis dino dinu dinçkol dinçsü diogo diomedes
        dion dionigi dionisia dionisio dionne dionyz dionýz dipa dipta dirican dirja dirk dirlik dis disa disella dismas dita ditmar ditte dittmar divan divya
        dixie diya diyor diyora diána diðrik diāna djamel dmitri doa dobromila dobroslav dobroslava dochia dofri dogan doganalp dogannur dogansah dogg doguhan
        dogun doina dolensoy dolli dollie dolly dolores dolphine dolun dom domagoj domald domaldi domaldur domantas domas domen domenic domenica domenico
        domhildur domhnall dominga domingo domingos dominic dominick dominik dominika dominique dominyka dominykas domitila domnica dona donagh donal donald
        donaldur donat donata donatas donatella donatello donato doner dong donita doniyor donn donna donnacha donncha donnell donnie donny dono donough
        donovan donte dor dora doralisa dorcas dorcus doreen dorel dorene doretha dorey dori dorian doriana dorien dorin dorina dorinda dorine dorinel doris
        dorit dorita dorle dorli dorota dorotea doroteja dorothe dorothea dorothee dorothy dorothée dorottya dorris dorte dortha dorthe dorthy doru dorukhan
        dottie doug douglass dounia dovie dovile dovilė dovud dovydas doyinsola doyle doğanalp doğannur doğanşah doğuhan draga dragan dragana dragica drago
        dragos dragoș dragutin drahomir drahomira drahomír drahomíra drahoslav drahoslava drajat drauma draumey draupnir drazen dražen dreki drengur drifa
        drilon drita driton drofn droplaug drott drífa drótt dröfn dua duane duarte duban dubán ducu dufa dufgus dufþakur dugfus dugfús duha dui duilio duje
        dulce dumisani dumisile dumitra dumitrana dumitru duna dundaralp dunia dunja dunya dunyo duong durab duracan durante durdali durdona durgadin
        durmusali durmuşali durna durodola durrusehvar dursadiye dursun duruk duruoz duruöz dusan dusanka dustin duuk duvan duván duyen duyguhan duyên dušan
        dušanka dvalinn dwain dwayne dwi dwight dylan dylano dymphna dympna dyrborg dyrfinna dyri dyrleif dyrley dyrmundur dyrunn dzidra dzintars dzintra
        dániel dávid dáša dæja débora déborah dénes désiré désirée día díana díanna díma dís dísa dísella díómedes dóa dómald dómaldi dómaldur dómhildur
        dónald dónaldur dór dóra dórey dóri dóris dórothea dórótea dóróthea dósóþeus dögg dögun dölensoy döner dörte dörthe dúa dúfa dúi dúna dúnn dündaralp
        dünya dünyamalı dürrüşehvar dýrborg dýrfinna dýri dýrleif dýrley dýrmundur dýrunn dārta dāvis dũng dương eadaoin eakumbu eamon eamonn eanna earle
        earlene earline earnestine eavan eba ebba ebbe ebbi ebeneser ebenezer eberg eberhard eberhardt ebonney ebuakil ebuka ecaterina ecegul ecegül ecemis
        ecemiş eckard eckart eckehard eckhard eckhardt eckhart ecrin eda edaviye edda eddah eddie edel edelbert edelgard edelmira edelmiro edeltraud edeltraut
        edeltrud eder edgar edgaras edgard edgardo edgars edgubay edgübay edhitha edi edie edier edil edilberto edilma edilon edilson edin edinah edinson
        edisson edita edite edith editha edmund edmundo edmunds edna edoardo edon edona edouard edson edu eduar eduard eduarda eduardo eduards edvard edvardas
        edvin edvinas edvins edvīns edwar edward edwardo edwin edwina edythe edílon edīte eelis eemeli eemil eerik eero eesaa eesha eetu eeva efe efemia
        efemía effie efil eflatun eflâtun efraim efrain efraím efraín efren efrén efser eftimia eftimie ega egbert egedia egedía egenur eggert eggrun eggrún
        eggþór egidijus egil egill egils egla egle eglė egon egzon egzona ehan ehrenfried ehrentraud ehrhard ehsaas ehsan eider eidvile eidvilė eija eijaz eik
        eikar eila eileen eilifur eilis eilish eilífur eimantas eimear eimer eimhear einar einari einbjorg einbjörg eindis eindís einer einey einfríður
        einhildur einina einir eino einrun einrún einvarður einína einþór eir eira eiravati eirdis eirdís eirfinna eirik eirika eirikur eirny eirný eirun
        eiríka eiríkur eirún eitel eithan eithne eivin eivind eivor eiðar eiðný eiðunn eiður eja ejaz ejlaal eka ekaja ekalinga ekani ekansh ekanta ekantika
        ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekiya ekkehard ekkehart ekmel eko ekow ekrem ekta ekundayo ekundu el-amin ela eladio elaf elaina
        elaine elamiye elariz elba elberg elbert elcin elcira elcy elda eldar eldbjorg eldbjörg elden eldey eldgrimur eldgrímur eldjarn eldjárn eldlilja
        eldmar eldon eldor eldridge eldrun eldrún eldur eldór elea eleanor eleanora eleanore eleazar eleina elektra elemer elemér elena elenborg eleni elenor
        elenore elentinus elentínus eleodoro eleonor eleonora eleonore eleonóra eleuterio elfa elfar elfi elfida elfie elfriede elfráður elfur elgun elgün
        elhan eli elia eliabeth eliakimu elian eliana eliane elias elida elie eliecer elien elieser eliette elif elifnur eligia eligio eliisa elijah elimar
        elin elina elinbergur elinbet elinbjorg elinbjort elinborg elindis eline elingunnur elinmundur elinor elinros elinór elio eliona eliot eliott eliros
        elis elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaveta elise eliseo elisha eliska elissa elita eliud eliza elizabeta
        elizabete elizabeth elize elizebeth eliáš eliška elka elkana elke elkin ella elladio ellen ellert elley elli ellie ellin ellinor elliot ellisif elliði
        ellsworth elly ellín ellís ellý elma elman elmar elmars elmer elmeri elmidar elmir elmira elmo elmārs elna elnora elnur eloa eloah elodia elodie elof
        eloi eloisa eloise elon elona elosy elouise elove eloy eloá eloísa eloïse elphas elpidio elroy els elsa elsabet elsad elsbeth elsebeth elsi elsie elsy
        elsí elsý elton elturan eluh elva elvan elvana elvar elver elvi elvia elvin elvina elvira elvire elvis elvy elvíra elvý elvīra elwira elwood elxan
        elyas elyse elza elzbieta elçin eléa eléna eléonore elí elía elíana elías elíeser elímar elín elína elínbergur elínbet elínbjörg elínbjört elínborg
        elíndís elíngunnur elínheiður elínmundur elínrós elíná elínór elírós elís elísa elísabet elísabeth elöve elīna elşad elżbieta ema emal eman emanoil
        emanuel emanuela emanuele emanuella emanuelly emanuil emanúel emas embla embrek embuh emeka emelia emeliana emelie emelina emeline emely emelyne
        emelía emelíana emelína emer emeralda emerson emery emese emiel emigdio emil emilce emile emilia emilian emiliana emilianna emiliano emilie emilien
        emilija emilio emilis emilly emils emilse emily emilía emilíana emilíanna emilý emin emina emine emiro emirsan emirşan emis emiş emma emma-louise
        emmaculate emmah emmanuel emmanuelle emmanúel emmerich emmet emmett emmi emmitt emmy emmý emong emory emperatriz empluk emran emre emrullah emy emília
        emý emīlija emīls ena enar encarna encarnacion encarnación encarnita enda endah endra endre endrit ene enea eneka enes enfes engelbert engilbert
        engilbjartur engilbjort engilbjört engiljon engiljón engill engilros engilráð engilrós engin enginiz engla enika eniko enikő eniola enis enith enja
        enna ennio enno enoch enock enok enola enrico enrika enrique enriqueta ensar ensari ensio enteng enver enya enzi enzio enzo enóla eoghan eoin eowyn
        ephantus epifanio eral eraldo erasmo erastus eraycan erbay ercan ercihan erdal erdemer erdibay erdmute erdogan erdursun erem eremia eren erenalp
        erensoy eres ergener erginel ergonul ergul ergun ergönül ergül ergün erhard erhardt eric erica erich erick ericka erik erika erikas eriks erin erina
        erincer erinçer erion eris eriş erkan erkinel erkki erksoy erkılıç erla erland erlar erlen erlendur erlin erlinda erling erlingur erlín erma ermanis
        ermanno ermenegildo ermes ermutlu erna ernest ernestas ernestina ernestine ernesto ernests ernestó ernie ernir erno ernst ernst-august ernst-dieter
        ernst-otto erny ernő erogul erol eron eroz eroğul erpur errol ersat ersec ersel erseç ertan erten ertun ertuncay ertün erva ervaniye ervin ervín erwan
        erwin eryk eryn eryıldız erzsebet erzsébet eröz erşat esa esben esekiel esekíel esenbay esengun esengün esenturk esentürk esfandyar eshan eshana esi
        esila esim esja esjar eskil eskinalp esko eslemnur esma esmanperi esmarelda esmee esmeralda esmira esmée esneider esparta espartaco espen esperanza
        espiridion espiridión esra esref essi essie esteban estefan estefania estefany estefanía estela estella estelle ester estera esteri esther estiawan
        estiono estiva estiven estrella esupofo eszter eta etela etelka etelvina ethan ethel ethna ethne etibar etienne etiqad etizaaz etna etta ettore euan
        eufemia eufemía eufrosina eugen eugenia eugenie eugenio eugine eugène eugénia eugénie eula eulalia eulogio eulália eunan eunice eunika eusebia eusebio
        eusebiu eustaquio eustatiu eustațiu eutimio eutropio eva eva-lena eva-maria eva-marie evald evaldas evalds evaline evalyne evamaria evan evance
        evangelia evangelina evangeline evangelista evangelos evanghelina evaristo evcimen evde eve evelia evelien eveliina evelin evelina eveline evelio
        evelyn evelyne evelína everette everline everlyne evert evette evey evfemia evfemía evgenia evgenía evi evie evija evita evlalia evlalía evonne evrim
        evrimer evy evíta ewa ewald ewan ewatomi ewelina exequiel eyberg eybjorg eybjort eybjörg eybjört eydan eydis eydís eyfríður eygerður eyglo eygló
        eyhildur eyja eyjalin eyjalín eyjolfur eyjólfur eylaugur eyleif eyleifur eylin eylín eymar eymundur eyrikur eyros eyrun eyríkur eyrós eyrún eysteinn
        eyvar eyveig eyvindur eyvor eyvör eyyub eyyup eyyüp eyþrúður eyþór eyþóra ezekiel ezequiel ezgin ezgutekin ezgütekin ezio ezra eðna eðvald eðvar
        eðvarð eşim eşref faas faber fabia fabian fabiana fabien fabienne fabio fabiola fabián fabiënne fabrice fabricio fabrisius fabrisíus fabrizia fabrizio
        facundo fadekemi faderera fadil fadile fadime fadıla fafnir fahari fahmi fahrullah fainche faiq faisa faizah faizan faize falak falan falgeir falguni
        falk falki falko falur fami fanaka fannar fannberg fanndis fanndís fanney fanngeir fanni fannie fannlaug fanny fanný faqid farah faraj faraja farangiz
        faras farhan farhiya farhod farhunnisa farid farida farijika fariq faris fariz fariza farouk farrah faruk farzona fathonah fatigul fatigül fatiha
        fatima fatime fatinur fatma fatmanur fatmir fatmire faton fatteh fatuma faustas faustino fausto fay faye fayize fazil fazli fazul feargal fearghal
        febe febi februn febrún fedde fedele feden federica federico federigo fedor fehim fehintola fehmiye feisal felecia felice felicia feliciana feliciano
        felicidad felicie felicien felicita felicitas felicity feliks felipa felipe felisa felisha felista felister felistus felix felizitas fella felton fem
        fema femke fengur fenna fenne fenni fenrir ferahdiba ferat feraye ferdi ferdinand ferdinando ferdínand feremez ferenc fergal fergus ferhan ferhat
        feriel ferihan ferinaz fermin fermuta fermín fernand fernanda fernande fernando ferney ferny ferre fersan fertram feruza feryas ferzi festus fetullah
        feyha feykir feyruz feyzin feza fia fiachra fiamma fibikemi fidan fidaye fidel fidela fidelis fidelma fides fidvi fien fiene fifa fifill fiifi
        fikayomi fildan filiberto filip filipa filipe filipia filippa filippia filippo filippus filippía filipía filit filiz filofteia filomena filoména fimar
        finbar finbarr finian finn finna finnbjorg finnbjork finnbjorn finnbjörg finnbjörk finnbjörn finnboga finnbogi finnborg finndis finndís finney
        finnfríður finngeir finnjon finnjón finnlaug finnlaugur finnros finnrós finnur finnvarður finola fintan fiodor fiona fionan fionna fionntan fionnuala
        fionnula fiorella fiorenzo fiorino firdavs firdevis firdovsi firmin firudin fisnik fitan fitim fitnat fito fitore fitria fitriani fiyaz fjalar
        fjalldis fjalldís fjarki fjola fjolar fjolla fjolmundur fjolnir fjolvar fjornir fjóla fjólar fjólmundur fjölnir fjölvar fjörnir flamur flannan flavia
        flavie flavio flaviu flemming fleur floare floarea floki floortje flor flore florea florence florencio florent florenta florentin florentina
        florentine florentino florența florian floriana floriane florica floridor florim florin florina florinda florine floris florián flosi flossie flovent
        floy floyd flurin flurina flóki flóra flórent flóvent fodil folashade folda folke folker folkert folki folu fonn forni forrest fortunata fortunato
        fossmar fotima fouzia frado fran frances francesca francesco franchesca franci francia francine francis francisc francisca francisco franciscus
        francisek franciska franciszek franck francois francois-xavier francoise francy franjo frank frank-michael frank-peter franka frankie frankline
        franklyn franklín franky frann frans fransiska frantisek frantiska františek františka franz franz-josef franz-peter franz-xaver franziska françois
        françois-xavier françoise frančišek frar fraser frauke frazer fred freda freddie freddy frede frederic frederico frederik frederika frederike
        frederikke frederique fredi fredo fredric fredrick fredrik fredrika fredy fregn freia freida freja fresia freya freybjorn freybjörn freydis freydís
        freygarður freygerður freyja freylaug freyleif freymar freymundur freymóður freyr freysteinn freyviður freyþór fricis frida fridah fridolin fridrich
        frieda friedbert friedemann frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich friedrich-karl
        friedrich-wilhelm frigg frimann frithjof fritz friðberg friðbergur friðbert friðbjörg friðbjörn friðbjört friðborg friðdís friðdóra friðey friðfinna
        friðfinnur friðgeir friðgerður friðjón friðjóna friðlaug friðlaugur friðleif friðleifur friðlín friðmann friðmar friðmey friðmundur friðný friðrik
        friðrika friðrikka friðrós friðrún friðsemd friðsteinn friður friðveig friðvin friðþjófur friðþór friðþóra frode froilan froilán frosti frostros
        frostrós frusina fryderyk frán fránn frár frédéric frédérique frímann fríða fríður fróði fróðmar fróðný fugen fulgencio fulvio fuma funi fura fusi
        fuzayl fuzuli fylkir fynn fábio fáfnir fálki fátima félicie féline félix fía fídes fífa fífill fólki fönn fúsi fügen füzuli gabel gabi gabin gabino
        gabor gabriel gabriela gabriele gabrielius gabriella gabrielle gabrielly gabriël gabríel gabríela gabríella gaby gada gadang gading gaduh gael gaelle
        gaetan gaetano gagan gaia gaida gail gaiman gaja galak galang galar galasso galdur galen galih galina galiono galip gallego galo galuh galur galvarino
        gamaliel gamalíel gaman gamani gamanto gambira gamblang gambo ganda gandewa gandi ganep ganga gangsa gangsar gani ganim ganimete ganiye ganjaran
        gantar gara garan garang garda garech gareth garfield garibaldi garima garpur garreth garrett garri garry garth garvan gary garðar gaspar gaspard
        gaspare gasti gaston gastone gastón gathoni gatis gatot gatra gaui gauja gaukur gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier
        gauthildur gauti gautrekur gautur gautviður gavan gavin gawati gayathri gaye gayla gayle gaylene gaylord gazel gazmend gaël gaëlle gaëtan gašpar
        gbadebo gbolahan gbowoade geanina gearoid gebhard gederts gediminas gedion geert geetika gefjun gefn geir geira geirarður geirbjorg geirbjörg geirdis
        geirdís geirfinna geirfinnur geirfríður geirharður geirhildur geirhjortur geirhjörtur geirhvatur geiri geirlaug geirlaugur geirleifur geirlöð
        geirmundur geirny geirný geirolfur geirrun geirríður geirröður geirrún geirtryggur geirvaldur geirólfur geirþjófur geirþrúður geisli gejza gelengul
        gelengül gellir gelsomina gelu gema gemma gena genaro gencaslan gencay genevieve geneviève gennaro genovefa genoveva genta gentiana gençay gențiana
        geoffrey geoffroy geofrey georg georgel georges georgeta georgette georgia georgian georgiana georgianna georgie georgina georgine georgios georgía
        geovanny gerald geraldine geraldo gerard gerarda gerardine gerardo gerardus geraud geray gerd gerda gerdi gereon gerfried gergely gergo gergő gerhard
        gerhardt gerhart gerhild geri gerlind gerlinde germain germaine germana germán gernot gero gerold gerolf geronimo gerrard gerri gerrit gerry gerson
        gert gerta gerti gertie gertraud gertraude gertraut gertrud gertruda gertrude gertrudis gertrúda gervasio gerwin gery gerða gerðar gerður gerónimo
        gesa gesare gesche gesine gestheiður gestny gestný gestrun gestrún gestur geta gethera getrude geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib
        ghaliyati ghanee ghanem ghani ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita
        gheorghiță gherghina ghilas ghislain ghislaine ghita ghiyaath ghiyath ghiță ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf gia giacinto
        giacobbe giacomo giada giampaolo giampiero gian gian-luca giancarlo gianfrancesco gianfranco gianina gianluca gianluigi gianmarco gianna gianni
        gianpaolo gianpietro gica gicu gică gideon giedre giedrius giedrė giel giesela gifty gigja gigjar gijs gil gilang gilbert gilberte gilberto gilda
        gildardo gilles gillian gillis gilly gillý gilma gilman gilmar gils gilslaug gina ginette ginny gino gintare gintarė ginyas gioacchino gioachino
        gioele gioffre gioia gion gionata giorgia giorgian giorgiana giorgio giosue giosuè giovanna giovanni giovanny girik girindra girish girolamo girts
        gisa gisbert gisela gisele giselle gisla gisley gisli gislina gislinde gislny gislrun gislunn gisselle gissunn gissur gisèle gita gitau githinji
        gitonga gitta gitte giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustino giz gizela gizella gizem gizur gjaflaug gjuki
        gjúki gladis gladys glauco glenda glenn glenna glenys glo gloa globjort glodis gloey gloi gloria gloría glumur gló glóa glóbjört glódís glóey glói
        glóð glúmur gna gneisti gnupur gnyr gná gnúpur gnýr goa goda godelieva godelieve godfrey godofredo godwin goffredo gogo gohar goi gok gokay gokbudun
        gokce gokcebalan gokcil goken gokhan goknur gokperi goksev gokten goldie goli goncafer goncalo gonen gonul gonzalo gonçalo gopal goran gorazd gordan
        gordana gordon gorgunay gorklu gorm gorsev gosta gote gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gottskalk gottskálk gottsveinn
        gotz goyo gozel gozem goði goðmundur graciana graciano gracie graciela grady graeme graig grainne grani grania grankell granville gratian gratiana
        gratiela grayson grazia graziano graziella grazyna grațian grațiana grațiela greca greco greg grega greger gregg gregoire gregor gregoria gregorian
        gregorio gregory grein greipur greppur gret greta gretar gretchen grete gretel grethe gretl gretta grettir gricelda griet grieta grigore grima grimar
        grimey grimhildur grimkell grimlaugur grimnir grimolfur grimulfur grimur griselda gro groa grover grzegorz grégoire grégory grélöð grét gréta grétar
        gríma grímar grímey grímheiður grímhildur grímkell grímlaugur grímnir grímur grímólfur grímúlfur gróa grēta gua guarino gucal gucluer gucyeter gudrun
        gudula guenter guenther guglielmo gugu gugulethu guido guilherme guillaume guillermina guillermo guiomar guiseppe gul gulab gulaga gulay gulbala
        gulbani gulbeyan gulbiye gulce gulcegun gulcin guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen gulguzel
        gulhisar gulinaz gullbra gullbrá gulluhan gullveig gullý gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulper gulsa gulsahin gulselin gulsen
        gulseref gulseren gulsevil gulshan gulsiye gulsu gulsum gultac gulten gulter gulus gulustan gulxar gulzadiye gulzar gumercindo gumma gumustekin
        gun-britt gunar gunars gunay gunaydin gunbir gunborg gunda gundel gunden gundhild gundi gundolf gundula gunduz gunduzalp gunebakan guneet guneri guney
        gungordu gungoren gunhild gunilla gunita gunkurt gunn gunnar gunnberg gunnbjorg gunnbjorn gunnbjort gunnbjörg gunnbjörn gunnbjört gunnborg gunndis
        gunndor gunndora gunndís gunndór gunndóra gunnel gunnella gunnfinna gunnfríður gunngeir gunnhallur gunnharða gunnheiður gunnhildur gunnjona gunnjóna
        gunnlaug gunnlaugur gunnleif gunnleifur gunnlöð gunnolfur gunnoli gunnrun gunnröður gunnrún gunnsteinn gunnur gunnvaldur gunnveig gunnvor gunnvör
        gunny gunnólfur gunnóli gunný gunnþór gunnþóra gunnþórunn gunsel gunsen gunser gunta guntars gunter gunther guntis guntram gunver gunvor gunārs
        gurarda gurcuye gurelcem gurli gurry gurrý gursal gurten gus gussie gustaaf gustaf gustas gustav gustave gustavo gustaw gusti gustáv gusztav gusztáv
        gutti guttormur guus guusje guvercin guzey guðberg guðbergur guðbjarni guðbjartur guðbjörg guðbjörn guðbjört guðborg guðbrandur guðdís guðfinna
        guðfinnur guðfreður guðfríður guðgeir guðjón guðjóna guðlaug guðlaugur guðleif guðleifur guðleikur guðlín guðmann guðmar guðmey guðmon guðmunda
        guðmundur guðmundína guðni guðný guðráður guðríður guðröður guðrún guðsteina guðsteinn guðvarður guðveig guðveigur guðvin guðþór gwen gwenael
        gwenaelle gwenaëlle gwenda gwendolen gwendoline gwendolyn gyda gygjar gylfi gymir gyongyi gyorgy gyorgyi gyozo gyrðir gyte gytis gytta gytė gyula gyða
        gyðja gyðríður gyöngyi györgy györgyi győző gzim gábor gæfa gæflaug génesis gérald géraldine gérard géza gía gídeon gígja gígjar gísela gísla gísley
        gísli gíslný gíslrún gíslunn gíslína gíta góa gógó gói gök gökay gökbudun göken gökhan göknur gökperi göksev gökten gökçe gökçebalan gökçil göli gönen
        gönül göran görgünay görklü görsev gösta göte götz gözel gözem gúa gústaf gústav gücal gül gülay gülağa gülbala gülbani gülbeyan gülbiye gülcegün
        güldam gülder güldünya gülel gülenay güler gülev güleğen gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan gülmira gülmisal gülnar
        gülnaz gülnaziye gülnur gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye gülsü gülsüm gültac gülten gülter gülxar gülzadiye gülzar gülçe
        gülçin gülözge gülüs gülüstan gülüş gülşa gülşahin gülşeref gümüştekin günar günay günaydin günden gündüz gündüzalp günebakan güneri güngördü güngören
        günkurt günsel günser günter günther günver günşen gürarda gürcüye gürelcem gürsal gürten güverçin güzey güçal güçlüer güçyeter gýgjar gýmir habib
        habiba habibe habibu habil haciali hacile hadassa hadda haddi haddur haddy haddý hadi hadicha hadija hadithi hadiza hadjer hadrey hadrien hafberg
        hafbjorg hafbjörg hafborg hafdis hafdís hafey hafgrimur hafgrímur hafiz haflina hafliða hafliði haflína hafnar hafni hafny hafný hafros hafrun hafrós
        hafrún hafsa hafsat hafshah hafsteina hafsteinn hafþór hafþóra hafıza hagalin hagalín hagbarður hagbert hai haiba hailey hairyanto hajnalka hajo hakan
        haki hakikat hakim hakon hakonia hal halenur haley haleygur halfdan halid halidun halil halim halima halina halisi haliye halla hallbera hallberg
        hallbjorg hallbjorn hallbjörg hallbjörn hallborg halldis halldor halldora halldís halldór halldóra halley hallfreður hallfríður hallgarður hallgeir
        hallgerður hallgils hallgrimur hallgrímur hallgunnur hallie hallkatla hallkell hallmann hallmar hallmundur hallny hallný hallrun hallrún hallsteinn
        hallur hallvarður hallveig hallvor hallvör hallþór haluk hamar hamid hamima hamis hamish hamisi hamiyet hampus hamsini hamundur hamza hamzah hana
        hanako hanbiken hanedan hani hania hanife hanim hanja hank hanna hannabel hannah hannchen hanne hanne-lore hannele hannelore hannes hanney hanni
        hannibal hanno hanns hannu hanny hanora hans hans-adolf hans-albert hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard
        hans-erich hans-friedrich hans-georg hans-gerd hans-gerhard hans-gunter hans-gunther hans-günter hans-günther hans-heinrich hans-helmut hans-henning
        hans-herbert hans-hermann hans-hinrich hans-joachim hans-jochen hans-jorg hans-josef hans-jurgen hans-jörg hans-jürgen hans-karl hans-ludwig
        hans-martin hans-michael hans-otto hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter hans-werner hans-wilhelm hans-willi
        hans-wolfgang hansa hansgeorg hansina hansjoachim hansjorg hansjurg hansjurgen hansjörg hansjürg hansjürgen hanspeter hansruedi hanss hansueli
        hansultan hansína haralamb haralambie harald haraldur harambee harbinaz hardana hardi hardik harekur hari harijs harimurti harinakshi harini haris
        harish harita hariz harja harjasa harjaya harjo harlan harland harlaugur harley harnail harol harold haroldo haron harpa harri harriet harriett
        harriette harro harry harrý harsana harsanto harsaya harshil hartaka hartana hartmann hartmut hartmuth harto hartvig hartwig haruka harun haruna
        harvey hasan hasbek hasgul hasgül hashiki hasim hasna hasret hasso hasta hasteinn hatem hatice hatima hatin hattie hauksteinn haukur haukvaldur hauwa
        hauður hava havali havar havard havarr havse hawa hawehindi hayali hayat haydee haydée hayel hayleigh hayley hayret hayrunnisa hayrünnisa haywood
        hazeem hazine hazrat heather heba hector hedda hedi hedvig hedviga hedvika hedwig hedy hedí hege heide heide-marie heidelinde heidelore heidemarie
        heiderose heidi heidrun heidy heike heikir heikki heiko heilmóður heimir heimo heiner heinfried heini heino heinrekur heinrich heinz heinz-dieter
        heinz-georg heinz-gerd heinz-gunter heinz-gunther heinz-günter heinz-günther heinz-joachim heinz-josef heinz-jurgen heinz-jürgen heinz-otto
        heinz-peter heinz-walter heinz-werner heinz-wilhelm heinz-willi heisi heitor heiða heiðar heiðarr heiðberg heiðbert heiðbjörg heiðbjörk heiðbjört
        heiðbrá heiðdís heiðlaug heiðlindur heiðlóa heiðmann heiðmar heiðmundur heiðný heiðrekur heiðrós heiðrún heiður heiðveig hekima hekime hekla hekmet
        hektor helan heleen helen helena helene helfried helga helge helgi heli helina helinä heliodoro hella helle hellen hellena hellevi hellmut hellmuth
        helma helmar helmer helmi helmtrud helmut helmuth helmút heloisa heloise heloísa helvi helén heléne helēna hema hemal hemang hemangini hemani hemi
        hemmert hendra hendri hendrik hendrikka henife henk henna henner henni henning henny henný henri henric henrich henricus henrieta henrietta henriette
        henrik henrika henrike henrikki henriks henrique henry henryk henríetta henrý hera heracleea heraclio heraldo herbert herberto herbjorg herbjorn
        herbjort herbjörg herbjörn herbjört herborg herdis herdís herfinnur herfríður hergeir hergerður hergill hergils heribert heriberto herjolfur herjólfur
        herlaug herlaugur herleifur herlinda herlinde herluf herma herman hermanis hermann hermann-josef hermanni hermelinda hermenegildo hermes hermina
        herminda hermine herminia herminio hermundur hermína hermóður hernan hernando herney hernán herrmann herschel hershel hersilia hersilía hersir
        hersteinn hersveinn herta hertha heru hervar hervarður herve hervin hervor hervé hervör herwig heryanto herþrúður hesbon hester hesti heva heyvetullah
        hezniye hezron hicham hicran hicsonmez hidaya hidde hideki hidir hilal hilario hilarius hilary hilaríus hilayda hilbert hilda hildah hildar hildburg
        hilde hildegard hildegart hildegund hildegunde hildibergur hildibjorg hildibjörg hildibrandur hildigeir hildigerður hildiglumur hildiglúmur
        hildigunnur hildimar hildimundur hilding hildingur hildir hildiríður hildisif hildiþór hildur hilkka hillary hillevi hilma hilmar hilmir hilton
        hiltraud hiltrud himawan himinbjorg himinbjörg himri hindal hinet hinewai hinrich hinrik hinrika hinrikka hipolito hipólito hiral hiram hiroshi hitesh
        hiçsönmez hjallkar hjallkár hjalmar hjalmdis hjalmey hjalmgeir hjalmros hjalmrun hjalmtyr hjalmur hjalmveig hjalta hjalte hjaltey hjalti hjarnar
        hjordis hjorleif hjorleifur hjorny hjortur hjorvar hjálmar hjálmdís hjálmey hjálmfríður hjálmgeir hjálmgerður hjálmrós hjálmrún hjálmtýr hjálmur
        hjálmveig hjálmþór hjördis hjördís hjörfríður hjörleif hjörleifur hjörný hjörtfríður hjörtur hjörtþór hjörvar hlaðgerður hledis hlegestur hleiðar hler
        hlif hlifar hlin hlini hljomur hljómur hlokk hlynur hlédís hlégestur hlér hlíf hlífar hlín hlíðar hlíðberg hlökk hlöðmundur hlöður hlöðvarður hlöðver
        hnefill hnikar hnikarr hoang hoani hobert hocine hodari hodd hogna hogni holgeir holger holli hollie hollis holly holm holmar holmbert holmbjorg
        holmdis holmfastur holmgeir holmgrimur holmkell holmsteinn holti homer homero hong honora honore honoré horace horacio horatiu horațiu horea horia
        horst horst-dieter horst-gunter horst-günter horst-peter hortencia hortense hortensia hortenzia horymir horymír hosea hoseas hoskadem hoskuldur
        houcine houda howard hoyt hoàng hoşkadem hrafn hrafna hrafnar hrafnbergur hrafnborg hrafndis hrafndís hrafney hrafngerður hrafnheiður hrafnhildur
        hrafnkatla hrafnkell hrafnlaug hrafntinna hrafntyr hrafntýr hrannar hrappur hraunar hraundis hraundís hredhaan hrefna hreggviður hreimur hreindis
        hreindís hreinn hreiðar hreiðmar hrimnir hringur hritik hroaldur hroar hrobjartur hroi hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn hrund
        hrutur hrvoje hrærekur hrímnir hróaldur hróar hróbjartur hrói hrólfdís hrólfur hrómundur hróðgeir hróðmar hróðný hróðvar hróðólfur hrönn hrútur huban
        hubert hubertine hubertus huda hudavent huey hugberg hugbjorg hugbjort hugbjörg hugbjört hugborg hugdis hugdís hugh hugi huginn hugleikur hugljuf
        hugljúf hugo hugrun hugrún hugues huguette hugó huia hukumdar huld hulda huldar huldis huldrun huldrún huldís hulya humaira humaiya humayra humberto
        humeyra humi humoyun hunalp hunbjorg hunbogi hundis huni hunn hunor huong hurdogan hurican hurmet hurside huruyet huryasar hurşide huseyin huseyn
        huseynqulu husmen husnuhal hussein huxley huy huzaifa huzuri hvannar hvonn hvönn hyltir hylur hyman hynek hákon hákonía háleygur hálfdan hálfdán
        hámundur hárekur hárlaugur hásteinn hávar hávarr hávarður håkan håkon håvard hængur hænir héctor héloïse hélène héðinn híram hólm hólmar hólmbert
        hólmbjörg hólmdís hólmfastur hólmfríður hólmgeir hólmgrímur hólmkell hólmsteinn hólmþór hóseas hödd högna högni hörn hörður höskuldur höður húbert
        húgó húmi húnbjörg húnbogi húndís húngerður húni húnn húnröður hüda hükümdar hülya hümeyra hürdoğan hürmet hüryaşar hürüyet hüseyin hüseyn hüseynqulu
        hüsmen hüsnühâl hıfzullah hưng hương iacob iain ian iancu ianis iara iasmina ibaad iban iben ibeth ibidapo ibironke ibn ibolya ibraaheem ibraheem
        ibrahim ibrani ibrohim ibun ibán icha ida idda ide idella idika idrees idris idriz idun idık ieremia iesa ieva ifa ifeanyi ifechukwu ifeoma ifora
        iftikhaar iftikhar ifunanya ige ignac ignace ignacia ignacio ignacy ignas ignatz ignaz ignazio igne ignác ignė igor igors ihab ihaia ihsaan ihsan
        ihtesham ihtiram ihtishaam ihtsham iiris iisakki ijaya ijli ika ikbal ike ikenna ikeoluwa iker ikhlaas ikhsan ikin ikraam ikram ikramah ikrimah
        ikshita ila ilan ilari ilaria ilarie ilarion ildefonso ildiko ildikó ildız ileana ilene ilenia ilga ilgı ilhan ilias ilie ilija ilinca ilir ilja ilka
        ilkka illugi ilmari ilmars ilmur ilmārs ilona ilonka ilsa ilse ilyas ilyes ilze ima imam imane imants imany imara imaran imelda imene imer imi imke
        immanuel immanúel immo immy immý imogen imogene imona imran imre imrich imron ina inaki inara inaya inda indah indali indi indie indira indra indrajit
        indre indrek indrikis indriði indriķis indrė indy indía indíana indíra ine ines inese ineta inez ing-britt ing-marie inga inga-britt inga-lill
        ingalill ingberg ingbert ingdis ingdís inge ingeborg ingeburg ingegard ingegerd ingegärd ingela ingelise ingelore ingemar inger ingetraud ingetraut
        ingey ingheiður inghildur ingi ingiberg ingibergur ingibert ingibjartur ingibjorg ingibjorn ingibjort ingibjörg ingibjörn ingibjört ingiborg ingifinna
        ingifríður ingigerður ingilaug ingileif ingileifur ingilin ingilín ingimagn ingimar ingimaria ingimaría ingimunda ingimundur ingiros ingiríður ingirós
        ingisol ingisól ingivaldur ingiveig ingiþór ingjaldur ingmar ingo ingolf ingolfur ingrid ingrida ingried ingrun ingrún ingrīda inguna ingunn ingvaldur
        ingvar ingveldur ingvi ingólfur ingþór inigo inioluwa inka inken inkeri inmaculada inna inocencio inocentiu inocențiu insa inta intan inès inés inês
        ināra ioan ioana ioanina ioannis iola iolanda iona ione ionel ionela ionelia ionica ionică ionut ionuț iosefina iosif ippazio ira iren irena irene
        iretioluwa irfan iriana iridenta irina irine irinel iris irja irma irmantas irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut
        irmtrud irmy irmý irnanto irpa irsad irungu irunn irvin irving irwan irwin irya iryna irène irén iréne irēna irıs isa isaac isaack isabel isabela
        isabell isabella isabelle isabelly isac isack isadora isafold isaiah isaias isak isalind isaline isaque isar isarr isaura isaya isaías isbjorg isbjorn
        isdis iseldur iseoluwa isey isfandiyor isfold isgeir isha ishaan ishani ishanvi ishildur ishita ishola ishwar isiah isidor isidora isidoro isidro isin
        isis isla islaug isleif isleifur islom ismael ismail ismar ismaël ismet ismey ismo ismoil ismık isobel isol isold isolde isolfur isolina isreal isrun
        issa issac issack issi issol istvan istván isveig ita italo itanya ituri itzel itziar iulia iulian iuliana iuliu iunn iurie iustin iustina iustinian
        iva ivan ivana ivanka ivano ivar ivars iver iveta ivette ivica ivka ivo ivona ivone ivonne ivor ivy iván iwan iwona iyabode iyadunni iymona izaaz
        izabela izabele izabelė ize izidor iztok iða iðunn iñaki iľja işin işıkay işıman işın jaabir jaafar jaak jaakko jaan jaana jaanus jabal jabbaar jabir
        jabr jabulani jacek jacinta jacintha jacinto jack jackeline jackie jackline jacklyn jacky jaclyn jacob jacobine jacobo jacobus jacopo jacque jacquelin
        jacqueline jacquelyn jacques jacquline jad jada jader jadranka jadwiga jae jael jaeman jafar jafet jaffer jaga jagapati jagaraga jagat jagdish jagrati
        jagvi jahangir jahanzeb jahdami jahdari jahi jahiz jahm jahongir jai jaider jaiman jaime jaimie jair jairaj jairo jairus jais jaka jake jaki jakob
        jakobina jakobs jakobína jakop jakov jakub jalaal jalal jalees jalia jalil jalmari jalol jalsa jamaal jamal jamalia jamar jame jameel jamel james
        jamey jami jamie jamie-lee jamie-leigh jamil jamila jamison jamshid jan jan-ake jan-erik jan-olof jan-peter jan-åke jana janaki janani jane janeen
        janel janell janelle janet janeta janeth janett janetta janette janez jangwa jani janic janice janick janie janik janin janina janine janis janja
        jankat janko jann janna janne janneth jannette janni jannie jannik jannika jannis jano janos janosch januja janus janusz janya japhet japheth
        jaqueline jara jared jari jarkko jarl jarlath jarleth jarmila jarmo jarnbra jarne jarngrimur jarno jarod jarolim jarolím jaromir jaromira jaromír
        jaromíra jaron jaroslav jaroslava jaroslaw jarrett jarrod jarun jaruthip jaruwan jarvis jarwa jarwadi jarwi jarún jarþrúður jasin jasiri jasmani
        jasmijn jasmin jasmina jasmine jasminka jasmit jasmín jasna jason jasper jasur jaswadi jatgeir jati jatin jatmiko jatmundur javan javi javier javiera
        javohir jaxon jaya jayadi jayda jayde jayden jayeng jaylinn jayme jayne jayson jazeps jazmin jazmín jaël jean jean-baptiste jean-charles
        jean-christophe jean-claude jean-francois jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe
        jean-pierre jean-pol jean-yves jeana jeane jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeannot jeanny jebet jecinta jed
        jedidah jedrzej jeet jeevika jef jeferson jeff jefferey jefferson jeffery jeffrey jeffry jefri jeison jeisson jekabs jekaterina jekaubs jelagat jelani
        jele jelena jelita jelka jelle jelte jemimah jemma jemutai jenaro jenel jenelle jenetta jenifer jeniffer jenipher jenna jennette jenni jennie jennifer
        jenniffer jenny jenný jeno jens jens-peter jens-uwe jensina jensína jente jenő jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptoo
        jerald jeramy jere jeremi jeremiah jeremias jeremie jeremy jeremías jergus jerguš jeri jerica jerker jermaine jerman jermiah jernej jerneja jeroen
        jerold jerome jeromy jeronimo jerono jerop jerotich jerrell jerri jerrie jerrod jerrold jerry jerson jeruto jerzy jerónimo jerôme jes jesca jesica
        jesper jess jesse jessica jessie jessika jessy jessý jesusa jesús jetmir jeton jevgeni jewell jezups jhalak jhan jhoan jhoana jhon jhonatan jhonny
        jhony jil jill jillian jim jimena jimmie jimmy jina jinawi jindra jindrich jindriska jindřich jindřiška jinjuta jinthe jip jiri jirina jitka jitrin
        jiřina jiří joa joachim joacim joakim joan joana joanie joann joanna joanne joannes joao joaquim joaquin joaquina joaquín joash jobst jocelyn jocelyne
        jochem jochen jochum jodi jodie jodis jody joe joel joelle joellen joep joerg joeri joesph joey joffrey johan johana johann johanna johanne johannes
        johans john johnathan johnathon johnie johnna johnnie johnny johnstone johny joi jokla joko jokubas jokull jokulros jokūbas jolan jolana jolanda
        jolanta jolanthe joleen jolene jolie jolien jolijn jolin jolina joline jolán jomar jomundur jon jona jonah jonanna jonar jonas jonasina jonatan
        jonathan jonathon jonbjorg jonbjorn jonbjort jondis jondor jondora joney jongeir jonhildur joni jonida jonina joninna jonmundur jonna jonnie jonny
        jono jonsteinn jony jonás jonáš joojo joona joonas joonatan joost joppe jora joram joran jordan jordana jordi jordon jordy jordán joren jorfi jorg
        jorg-peter jorge jorgen jorgina joris jorja jorlaug jorma jormundur jorn jorri jort jorundur jorune jorunn jorvar jorvi jorūnė josafat josavin jose
        josebina josee josef josefa josefiina josefin josefina josefine joselyn josep joseph josepha josephat josephina josephine josephus josette josh joshua
        josiah josiane josianne josie josip josipa josko joso jospeh josphat josphine josse jost josteinn josua josue josué josy josé josée joséphine jouko
        jouni jovan jovana jovin jovina jovita joyce joycelyn joyline jozef jozefa jozefina jozefína jozica jozo jozsef joão joé joël joëlle joško jožef
        jožefa jožica jua juan juana juanita juanito jude judea judi judit judita judith judson judy juergen juha juhana juhani juho jukka jula jule jules
        juli julia julian juliana juliane julianna julianne julie julie-anne julien julienne juliet julieta julieth julietta juliette julija julijana julijs
        julio juliros julita julius juliusz julián juma jumaane jumadi jumari jun juna jung juni junia juniana junius juozas juraj jure jurek jurg jurgen
        jurgita juri jurij juris jurre jussi justas justin justina justinas justine justiniani justo justus justyna justína jusuf jutta juul juulia juuso
        juvenal juwon jyoti jyrki jytte ján jános járnbrá járngerður járngrímur játgeir játmundur játvarður jázmin jérémie jérémy jérôme jéssica jóa jóakim
        jóann jóanna jódís jóel jófríður jóhann jóhanna jóhannes jói jólín jómar jómundur jón jóna jónanna jónar jónas jónasína jónatan jónbjörg jónbjörn
        jónbjört jóndís jóndór jóndóra jóney jónfríður jóngeir jóngerð jónheiður jónhildur jóninna jónmundur jónný jónsteinn jónída jónína jóný jónþór jóra
        jórlaug jórunn jóríður jósafat jósavin jósebína jósef jósefín jósefína jósep jósteinn jósúa jóvin józef józsef jökla jökull jökulrós jörfi jörg
        jörg-peter jörgen jörgína jörmundur jörn jörri jörundur jörvar jörvi jørgen júdea júdit júlia július júlí júlía júlían júlíana júlíanna júlíetta
        júlírós júlíus júní júnía júníana júníus júrek jürg jürgen jüri jānis jāzeps jēkabs jēkaubs jędrzej jūla jūle jūlija jūlijs kaamil kaan kaarina kaarlo
        kaashif kaat kaazim kabeer kabir kabiru kachela kacper kacung kada kader kadir kadri kadınana kafeel kahina kahir kahu kahurangi kai kai-uwe kaia
        kaija kaique kairav kaisa kaiser kaitlin kaitlyn kaj kaja kajen kajetan kajji kajsa kajus kakali kaktus kala kalbi kaldi kaleb kaleem kaleema kalervo
        kalevi kalgay kali kalim kalina kalla kalle kalman kalmann kalmar kalpit kaltrina kaluwa kamal kamala kamar kamaria kamau kambali kami kamidin kamiel
        kamil kamila kamilla kamilly kamma kamolchanok kamran kamron kamya kamí kana kanak kanda kandef kania kanini kanpulat kaombwe kaori kapagan kapitola
        kaprasius kaprasíus kapítóla kar karaamat karabas karabaş karaca karaer karakucak karam karama karan karanbay karani karanja karatas karataş karcan
        kardelen kardi kare kareem karel karen kari karim karima karimah kariman karimi karin karina karine karissa karitas kariuki karja karkur karl
        karl-august karl-dieter karl-erik karl-ernst karl-friedrich karl-georg karl-hans karl-heinrich karl-heinz karl-hermann karl-josef karl-jurgen
        karl-jürgen karl-ludwig karl-otto karl-peter karl-werner karl-wilhelm karla karles karley karlfried karlheinz karli karlijn karlina karlinna karlis
        karlo karlotta karlukhan karlína karlīna karma karman karmen karna karo karol karola karolien karoliina karolin karolina karoline karolis karoly
        karolyn karolína karon karrie karsa karsana karsten karta kartika karvel karya karyn karí karín karína karítas karó karólín karólína kasam kasey
        kashangaki kashif kashish kashvi kasif kasim kasimir kasiran kasiyah kaskazi kaspar kaspars kasper kassandra kassim kastiel kastriot kastíel kasusra
        kata katalin katalina katana katariina katarina katarinus katarzyna katarína katarínus katarīna katcha kate katelijne katelyn katerina katerine
        katerína kateřina katharina katharine kathe katherin katherina katherine katherinne katheryn kathi kathie kathinka kathleen kathrin kathrine kathryn
        kathy katia katica katie katie-louise katina katinka katja katla katleen kato katri katrien katriina katrijn katrin katrine katriona katrín katrína
        katrīna katty katy kató katý kauko kauri kauthar kaver kavurt kavya kawaca kawaya kawkab kawthar kay kay-uwe kayagun kayagün kayden kaye kaygusuz
        kayla kaylee kayleigh kayrabay kaysan kayun kayıt kazi kazim kazime kazimierz kazimir kazimír kazuya kazım kaðlín kaşif kealan keano keanu keegan
        keelan keely keenan keeva kefser keijo keira keisha keith keji kelami keld kelechi kelley kelli kellie kelly kelly-anne kelly-marie kellý kelsey
        kelvin kelâmi kemal kemba kemboi kemuma kemunto kenan kenari kendra kendrick kenedy kenes keneth kenichi kenn kennet kenneth kennith kenny kent kenter
        kenth kenton kenyangi kenza kenzie kenzo keran keri kerim kerime kermit kerri kerrie kerry kerstin kerttu kerubo kesha keshia kestutis kete ketilbjorg
        ketilbjorn ketilbjörg ketilbjörn ketilfríður ketill ketilríður keven kevim kevin keya keyaan kezban kezia keziah khaalid khaan khadidja khadija khaled
        khalid khalil khamani khamisi khanyisile khloe khoa kiaan kiah kian kiandra kiano kiapo kiara kiaran kiarie kibafupia kibar kibet kibibi kiburi kiddy
        kiddý kiera kieran kiernan kieron kieth kifaye kijana kijani kike kikelomo kiki kilian kiljan killian kilonzo kilían kim kimani kimanzi kimathi
        kimberlee kimberly kimbilio kimeu kimmo kimutai kimya kinaya kinga kinubi kinuthia kinyanjui kinyua kiojah kioko kip kipchirchir kipchumba kipenzi
        kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipras kiprono kiprop
        kiprotich kipruto kipsang kiptoo kipyegon kiramettin kirby kiri kirk kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirstín kirui kisha kisima
        kitan kitti kitty kittý kiume kiwara kiyasi kjalar kjallakur kjalvor kjalvör kjaran kjarr kjartan kjarval kjeld kjell kjersti kjetil kjoi kjárr kjói
        klaas kladia klara klare klas klaudia klaudie klaus klaus-dieter klaus-gunter klaus-günter klaus-jurgen klaus-jürgen klaus-michael klaus-peter
        klaus-ulrich klaus-werner klavdija klavs klea klemen klemens klement klementina klementína klemenz kleopatra kleópatra kliment klothilde kládía klára
        kläre klængur knorr knud knut knutur knörr knútur kocabas kocabaş kocak kockan kodchaporn koech koen koenraad kofi koggi kojo koker koko koktas
        kolawole kolbeinn kolbjorg kolbjorn kolbjörg kolbjörn kolbra kolbrun kolbrá kolbrún koldan koldis koldís kolfinna kolfinnur kolfreyja kolgrima
        kolgrimur kolgríma kolgrímur kolka kolmar koloman kolskeggur kolur kolviður koncagul koncagül kondo konguralp konkordia konkordía konny konný konrad
        konradi konradus konráð konstantin konstantinos konstantinus konstanty konstantínus konstanze konul konštantín kopan kopur kora koray korbinian
        kordula korede korey kori korinna korir korka korkmazalp kormakur kormlöð kormákur kornel kornelia kornelija kornelius kornelía kornelíus kornél
        kornélia kort korugan kory kosemen kosgei kosisochukwu kosukhan kotryna kotuz kovu koçak koçkan koðrán koşukhan kraig kraki kreszentia kreszenz kria
        kriemhild kris krish krisha krisjanis kriss krista kristal kristall kristaps kristberg kristbergur kristbjorg kristbjorn kristbjörg kristbjörn
        kristborg kristdor kristdór kristel kristen kristens kristensa krister kristers kristey kristfinnur kristfríður kristgeir kristgerður kristi kristiaan
        kristian kristiana kristiane kristianna kristie kristien kristiina kristijan kristin kristina kristine kristinn kristián kristiāna kristjan kristjana
        kristjon kristjona kristján kristjón kristjóna kristlaug kristlaugur kristleifur kristlin kristlind kristlín kristmann kristmar kristmundur kristny
        kristný kristof kristofer kristoffer kristolina kristopher kristros kristrun kristrós kristrún krists kristupas kristvaldur kristvarður kristveig
        kristvin kristvina kristy kristyna kristíana kristíanna kristín kristína kristóf kristófer kristólína kristýna kristþór kristþóra krisztian krisztina
        krisztián krisztofer kritika krišjānis krišs krištof krummi krystal krystian krystle krystof krystyna kryštof krzysztof kría ksawery ksenija kubran
        kuchanua kuddusi kujoe kujtim kullervo kulnun kumar kumiko kumral kumush kunaporn kuncara kunibert kunigunda kunigunde kunkyi kuno kunthara kuria
        kurnia kursad kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay kutgun kutgün kutun kveldulfur kveldúlfur kveta kvetoslav kvetoslava květa
        květoslava kwabena kwadwo kwaku kwamboka kwame kwamena kwasi kweku kweli kwesi kyalo kyan kyano kyara kyla kyle kylian kylie kyllian kyllikki kyong
        kyosuke kyra kyung kálmán kár kára kári károly kâmil kâzime käte käthe käthi kåre kæja kévim kévin kókó kópur köker köktaş könül kösemen kübran künkyi
        kürşad kārlis kęstutis kılıçbay kınel kırat kırgız kısmet kıvılcım kızıl kızıltunç laban labeeb labib labinot labuh lacey lachlan lacie lacramioara
        lada ladina ladislau ladislaus ladislav ladislava ladli ladonna laeeq laetitia lage lahiah laia laika laila lailati laimonis laini laiq lais laith
        lajita lajlaj lajos lakeisha lakesha lakeshia lakisha laksana laksh lakshit lakshmi lala lale lalita lalo laly lam lamar lamberto lameck lamine lamont
        lan lana lanang lance lando landon langalibalele langat langgeng lanjar lanny lantar laoise laora laqeet laquita lar lara lara-sophie laras larensina
        larent larentius laretta larey larissa larry lars lars-ake lars-erik lars-goran lars-göran lars-olof lars-åke larus lascar lascăr lashanda lashawn
        lashonda lasmanto lasmono lasse lassi laswi laszlo latanya latasha lateef latif latika latisha latonia latonya latosha latoya latrice latricia laufar
        laufey laufheiður laufhildur lauga laugey laugheiður laugi laura laure laureano laureen lauren laurence laurens laurent laurentia laurentiu laurenz
        laurenția laurențiu lauretta laurette lauri laurian lauriane laurie laurin laurina laurine lauris laurita laurits lauritz laurynas laus laust lautaro
        lavanya lavern laverne lavina lavinia lavize lavon lavonne lavínia lavīze lawanda lawerence lawrence lawrencia layla laylo layth lazar lazaro laze
        laziz lazzaro lazăr lazım laçın laëtitia laíla laís lea lea-sophie leah leana leandra leandre leandro leane leann leanna leanne leano leart leatrice
        ledion ledun ledün leeann leela leen leena leevi lega legawa leia leider leidy leif leifur leigh leiknir leikny leikný leila leilani leire leisa
        leiðólfur leja lejla leke lekha lela leland lelia lembah lemuel len lena lenah lenard lene leni lenin lenka lenn lennard lennart lennarth lennert
        lenny lenora lenore leo leocadia leocadio leokadia leola leona leonard leonardo leonce leoncio leone leonel leonhard leoni leonid leonidas leonie
        leonor leonora leonore leons leontin leontina leontine leontīne leonóra leopold leopolda leopoldina leopoldine leopoldo leora leordean leos leota leoš
        ler lere leroy lerze les lesa lesana lesia lesley leslie lesly lessie lester leszek leta letha leticia leticija letitia letizia letiția lettie letícia
        levente levi levin levoslav leví lewis lex leydi leyla leyla-katharina leyli leyre lezize leïla leó leóna leónidas leónóra leópold lhanzey lia liam
        lian liana liane lias liba liban libardo libby liberto libia libni libor libusa libuse libuša libuše lica liceth licia lică lidia lidija lidwina lidya
        lieke lien liene liepa liesa liesbet liesbeth lieschen liesel lieselot lieselotte lieve lieven lieze lif lifdis liga ligia ligita liisa lila lili
        lilia lilian liliana liliane lilija lilijana lilita lilja liljana liljar liljuros liljurós liljá lill lilla lillemor lilli lillian lillie lilly lillý
        lilo lilou lilý liman limar limazah limon lin lina linah linas linberg linbjorg lincoln lind linda lindah lindar lindberg linddis linddís linde lindis
        lindita lindsay lindsey lindy lineik linet liney lingny lingný linh linhildur lini linn linnea linnie linnéa lino lintang linus linwood lio lioara
        lioba lionel lipika liridon liridona lirim lirjan lisa lisa-marie lisabet lisandra lisandro lisanne lisbet lisbeth lise lise-lott lise-lotte lisebet
        liselott liselotte liseth lisette lissette lissi lissy listalin listalín liv liva livia livio liviu liwia liya liyaaqat liyaqat liz liza lizabeth
        lizbeth lize lizete lizeth lizette lizz lizzie lizzy ljiljana ljosalfur ljosbjorg ljosbra ljotunn ljotur ljubica ljubisa ljubov ljudmila ljufur
        ljósbjörg ljósbrá ljósálfur ljótunn ljótur ljúfur lloyd loa lode lodewijk lodovico loek loes lofn loftur loftveig logan logey logi lohit loic loice
        loida lois loise lokbra lokbrá loke loki lola lolita lon lona londisizwe londiwe lonnie lonny lopa lora loraine lorcan loredana lorelei loreley loren
        lorena lorene lorens lorenz lorenza lorenzo loreto loretta loretto lori lorie lorik lorin lorine loris lorna lorraine lorri lorrie lotfi lothar lotta
        lotte lotti lottie lou louana louane louann louella loui louie louis louisa louise louka louna lourenco lourenço lousie lova lovie lovis lovisa lovre
        lovro lovísa lowie loyd loyola loïc loïs loðmundur luan luana luann luanne luara luay lubica lubomir lubomira lubomír lubor lubos luboslav luboslava
        luboš luc luca lucas lucca luce lucentiu lucențiu lucero lucette luchino lucho lucia lucian luciana luciano lucie lucien lucienne lucija lucila lucile
        lucille lucinda lucio lucius lucrecia lucretia lucretiu lucrezia lucreția lucrețiu lucy lucía ludek ludger ludivine ludmila ludmilla ludo ludolf
        ludomil ludomila ludovic ludovica ludovico ludovicus ludovit ludvig ludvik ludvík ludwig ludwina luděk luej luella lufen luhung luigi luigia luigina
        luis luisa luisana luise luisina luitgard luiza lujza luka lukas lukasz luke lukita lukka lukman lukáš lula luljeta lulu luluh lulut lulzim luminita
        luminița lumir lumír lundi lungile lunna lupe lupita luqmaan luqman lura lurhur lusia lusinda lut luter lutf lutfan lutfi lutgarde lutgardis lutgart
        luther luthfi lutz luuk luvisa luwar luwes luyanda luz luzia luzie luzius luzmira luís luísa lwandile lya lyam lydia lydiah lydiane lydianne lydie
        lydía lykke lyle lyman lyn lyna lynda lyndon lyndsay lyndsey lynette lyngar lyngheiður lynley lynne lynnette lynsey lysiane lytingur lár lára
        lárensína lárent lárentíus láretta lárey lárus lászló lázaro lâle lâm læla lærke léa léana léandre léane léna léo léon léonard léonce léone léonie
        léontine léopold lér lía líba líf lífdís lín lína línberg línbjörg líndís líneik líney línhildur líni lísa lísabet lísandra lísbet lísebet lív lívia
        lóa lóreley lórens lórenz lúcia lúcía lúkas lúna lúsinda lúsía lúter lúther lúvísa lúísa lúðvíg lúðvík lúðvíka lüfen lütfi lýdia lýdie lýdía lýtingur
        lýður lăcrămioara lėja lība līga līna līza lūcija maahir maaike maajid maalik maanas maanav maaria maarit maarten maartje maawiya maaya maaz maazin
        mabad mabel mabil mable mac macarena macaria macario macauley macharia macide maciej mack mackenzie macs madaha madalena madalin madalina madani
        madara maddalena maddison maddy maddý madeleine madelene madelief madeline madelyn madge madhav madhavi madina madini madison madiyan madleina madlen
        madoa madonna madyan mae mael maelle maelys maeva maeve mafalda maftuna magali magalie magaly magarete magda magdalena magdalene magdaline magdaléna
        magdolna magga maggey maggi maggie maggy maggý magna magndis magndís magne magnea magnes magney magnfríður magngeir magnheiður magnhildur magni magnus
        magnusina magny magnús magnúsína magný magnþór magnþóra magret magrit magðalena mahad mahali mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen
        maher mahesa mahfooz mahfud mahfuj mahfuz mahi mahigul mahigül mahika mahir mahja mahmood mahmoud mahmud mahmut mahnaz mahsun mahter mahulena mai maia
        maicol maida maidis maie maighread maija maik maike maiken maikol maila maimuna maimunah maina maingi maira maire mairead mairin mairtin maisa maisha
        maisol maisy maite maitê maivi maj-britt maj-lis maja majani majd majdi majdy majeed majella majken majorie majvor makan makara makarena makau makeen
        makena makini makokha makori maks maksim maksimiljan maksude maksur maksymilian maksüde makunga makuta makuu mala malachy malak malcolm malcom malea
        malen malena malene malgorzata malhildur malia malik malika malin malina malinda malio malissa maliza malla malle mallory malou malte malthe malu
        malva malvina malvína malwina malía malín mamadou maman mamen mamie mamun manaaki manabu manadis manaf manah manaia manan manawa manbir manca manda
        mandi mandla mandlakhe mandy manel maney manfred manfreð mani manja manola manole manolo manon mansurali mantas mante manthan mantė manu manuel
        manuela manuelita manuella manuelle manus manya manúel manúela maqsud mara mara-julie maraea maranda maras marbjorn marbjörn marc marcantonio marcel
        marcela marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelo marcheta marci marcia marcial marciano marcie marcin marcio
        marco marcos marcu marcus marcy mardis mardís maree mareen mareike mareikura mareile marek mareks marel marela marella maren marese marey marfríður
        marga margana margaret margareta margarete margaretha margarethe margarette margarida margarita margaritha margarito margaréta margaud margaux marge
        margeir margery margherita margie margit margita margitta margo margot margoth margret margreth margrethe margrieta margrimur margrit margrith
        margrjet margrét margrímur marguerite margunnur margus marguy marheiður mari maria-luise maria-theresia mariadi mariah mariam marian mariana mariane
        marianela mariangela mariann marianna marianne mariano marias maribel maricel maricela maricica maricruz marie marie-ange marie-anne marie-cecilie
        marie-christine marie-claire marie-claude marie-france marie-francoise marie-françoise marie-helene marie-hélène marie-jeanne marie-jose marie-josé
        marie-laure marie-line marie-louise marie-luise marie-madeleine marie-noelle marie-noëlle marie-paule marie-pierre marie-rose marie-sophie
        marie-theres marie-therese marie-thérèse mariechen marieke mariela mariele mariella marielle marieluise mariette marija marijan marijana marijke
        marijn marijon marijón marika mariko marikó marilee marilena mariluz marilyn marilynn marin marinela marinella marinette marini marinka marino marinus
        marinó mario marioara mariola marion maris marisa marise marisel marisela marisol marissa maristela marit marita marite maritta maritza mariuca
        mariuerla marius mariusz marián marja marja-leena marja-liisa marjaana marjan marjana marjanca marjani marjatta marjeta marjo marjon marjona marjorie
        marjory marjukka marjut marjón markas marketa marketta markku marko markrun markrún markus markéta markó markús markþór marla marlaug marleen marlen
        marlena marlene marleny marlies marliese marlin marlis marlise marlon marly marlyn marlys marlyse marlène marlén marlín marlís marnie marnix marolina
        maron maroof maros maroš marquerite marquis marquita marri marsa marselia marselina marsellius marsellíus marselía marselína marsha marshall marsibil
        marsilia marsilía marsito marsudi marsy marsý marta martaka martana martani marte marteinn marten martha marthe marthen marti martijn martim martin
        martina martine martino martins martirio marton martta martti marty martyn martynas martí martín martína marus marusa maruša marva marvin marwa
        marwata maryadi maryam maryann maryanne maryanto marybeth maryellen maryjane marylene marylin maryline marylou marylène maryse maryvonne marzena marí
        maría maríam marían maríana maríanna marías marín marína marínella marínó maríon marís marísa marísól marít maríuerla maríus marólína marý masa masar
        maside masika masinde massiel massimiliano massimo massinissa masume matas matea matei matej mateja mateo mateus mateusz matevz matevž matheo matheus
        mathew mathias mathieu mathijs mathilda mathilde mathys mathéo mathías matias matic matija matilda matilde matiss matiu matjaz matjaž mato matous
        matouš matt matta mattea matteo matthaus matthea matthew matthia matthias matthieu matthijs matthilda matthildur matthäus matthía matthías matti
        mattia mattiana mattias mattie mattina matty mattéo mattíana mattías mattína mattý matunda matus matyas matyáš matéo matías matúš matěj matīss maud
        maude maudie mauno maura maureen mauri maurice mauricette mauricio maurilio maurin maurine maurits mauritz maurizio mauro maurus maurycy mavie mavis
        mavuno max maxence maxi maxie maxime maximiano maximilian maximiliano maximilien maximilián maximino maximo maximus maxine maxwel maxwell maya
        maybelle mayerly maykol mayme maynard maynur mayra maysa mayte maza mazlum maël maëlle maëlys maëva maía maídís maísól maïté maşide maša maža mbithi
        mboya mbugua mburu mcebisi mckinley meabh meagan meaghan mechthild mechthilde mechtild mecide mecit meda medard medeja medėja meelis meera mees
        mefarettin mefharet meg megan megane megha meghan meghana mehdi mehdiqulu mehdiye mehin mehman mehmed mehmet mehmetzahir mehrigul mehrigül mehrimoh
        mei meibh meik meike meinhard meinolf meinrad meja mekhala mekkin mekkino mekkinó mekkín mel melaha melania melanie melanine melany melba melchior
        melchor melek meleknur melichar melihcan melikkan melina melinda melisa melissa melita melitta melker melkior melkolmur melkorka melkíor melkólmur
        melle mellisa mellissa melodie melony melrakki melros melrós melul melva melvin melvina melvine melwin melánia melûl memili menfeat mengi menguc
        mengüç menisan menişan mensalder meral merba mercedes merche mercyline merdi mereana meredith merel meret merete merethe mergim meriem merijn merike
        merim merita merja merkur merkúr merle merlin merrill mert mertel merva merve mervi mervin mervyn mery meryem meryeme merzuk meshack meshur messiana
        messíana mestur mesude mesut meta metehan methusalem methúsalem metin metinkaya metka metod metrine metta mette metusalem metúsalem meveddet mevludiye
        mevlut mevlüdiye mevlüt mey meyhanim meyransa meyvant mezide meşhur mia mias micael micaela micah miceal micha michael michaela michaele michail
        michal michala michale michaël michał micheal micheala michel michela michelangelo michele micheletto micheline michell michelle michelotto michiel
        michèle mick mickael mickaël mickey mie mieke miel mieszko migdalia migle miglė miguel miguela miha mihael mihaela mihai mihail mihajlo mihaly mihels
        mihhail mihin mihkel mihnea mihrab mihriye mihály miia miika mijo mik mika mikael mikaela mikaelina mikaelína mikaere mikako mikayla mikayıl mike
        mikel mikelis mikels mikhail miki mikjall mikjáll mikkael mikkalina mikkalína mikkel mikko miklos miklós mikołaj mikulas mikuláš mikyas mila milada
        milagros milana milay milcah milda mildinberg mildred mildríður milena milica milka milkah milla millaray millard mille millicent millie milly millý
        milo milorad milos miloslav miloslava milota milou milovan miloš miluse miluše milán mimi mimir mimmi mimoza mimy mina mindaugas mindy minenhle
        minerva minh minibe minney minnie minny minný minodora minoru mio mioara miodrag miquel mir mira mirabela miran miranda miray mirbadin mircea mirco
        mirdza mireia mireille mirela mirella mireya miriam miriama mirian mirja mirjam mirjami mirjana mirko mirlinda mirna miro miron mirona mironshoh
        miroslav miroslava miroslaw miroslawa mirra mirriam mirsad mirta mirte mirtha mirthe miruna miryam misael mischa mishat mislav misra missy misti
        misuli mitali mitch mitchel mitchell mitchelle mitesh mitica mitică mitra mitrut mitruț mittie mituru mitzi mitzy miyesser mizhir miķelis miłosz
        mjalldis mjalldís mjallhvit mjallhvít mjaðveig mjoll mjollnir mjolnir mjöll mjöllnir mjölnir mkarkara mladen mlungisi mnqobi moa modesta modis modris
        modupe moey mofifoluwa mogens mohamad mohamed mohamedi mohammad mohammed mohamud mohand mohini mohinur mohlaroyim mohsim moira moises moisés mojca
        mojisola mojisoluwa mojmir mojmír moli mollie molly momanyi momoko mona monalisa monica monicah monika monique monis monja monroe monserrat monte
        monty mora moraa moradeke morayo moreen morenike morgane mori moric morine morits moritz mork morolake morris morten mortimer mose moses moshe mosi
        mosinmileoluwa mosunmola motunrayo mouloud mounir mourad moureen mourib mourine moussa moya moyosore mozelle mrihani mthokozisi muarra mubariz
        mubetcel mubina mucahit mucellib mucevher muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha mugendi muggur mugo mugur mugurel muhallil
        muhamed muhamet muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih
        muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhima muhip muhiye muhsina muhyettin muia muireann muiruri
        muizza mujde mujur mukbile mukhwana mukramin mukrume muktedir mulayim mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz mumtaze
        mumtoz munda mundheiður mundhildur mundina mundína munene munezzer mungai muni munif muninn munisa munyao munyoki murad murat muratcan muret muriel
        murielle muriithi murilo murimi murit murithi muriuki murod mursalina mursinin mursita murti musa musafet musaffa musau musee musembi musemma musfira
        mushtariy musila muskunaz muslima muslum mustafa mustafo mustapha mustika mustofa musure musyoka musyoki mutai mutasım muthama muthengi muthoka
        muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muvahhide muveddet muxlisa muxtar muzaffer muzayyana
        muzdahir muzdalifa muzekker muzhir mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya
        mylene myles mylène myr myra myriam myrkjartan myrkvi myrna myron myrra myrta myrtha myrthe myrtis myrtle myrun mzamo mábil málfríður málhildur
        málmfríður mánadís máney máni már mára márcio mária mário márk márta márton márus mátyás máté máxima máximo märta märtha måns mårten mégane mélanie
        mélina mélissa mélodie mía mías mímir mínerva mír míra míranda mítra míó módís móeiður móey móheiður móna mónica mónika móníka móri móric mórits móses
        móði möhsim mörk mörður múli mübariz mübetcel mücellib mücevher müferrih müfit müjde mükramin mükrüme mülayim mülâyim mümtaz mümtaze münezzer münif
        müret mürit müsemma müslum müslüm müveddet müzekker müğber müşkünaz müşüre mýr mýra mýrkjartan mýrún māra māris mārtiņš mārīte mădălin mădălina mălina
        mărioara măriuca naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil nabila nacer nachiket nacho nacio nadeem
        nadege nades nadeschda nadeshda nadezda nadežda nadhir nadia nadim nadin nadine nadir nadja nadr nadège nadía naděžda nae naeem nael nafasat nafees
        nafesa nafii nafile nafis nafula naglis nahashon nahiara nahla nahuel naiara naib naide naim naimh nair naja najair najam najeeb najib najuma najwa
        naki nakia nakif nakip naksh nakul nalan nalar naliaka nalân nam namiq nan nana nanami nanci nand nandini nando nandor nanette nanjala nanna nannette
        nanni nannie nanny nanný nansy nansý naoimh naoise naoki naoko naom naomh naomi naomy naomí naoto napoleon napoleone naradi narcis narcisa narciso
        narcisse nardi narfi narhanim narimane narji narıngül nas nasab naser nashipie nasiba nasim nasiru nasra nasrullah nassim nastja nasuf natacha natali
        natalia natalie natalija natalio natalja nataly natalía natan natanael nataniel nataníel natasa natascha natasha natasja natasza nataša natașa nate
        natella nath nathalia nathalie nathaly nathan nathanael nathanaël nathanial nathaniel nathari nathasha natiq natividad nattawun nattsol nattulfur
        natália natálie natālija naud naveen nawal nayara nayaret nayareth nayeli nayfa nayibe nayil naz nazaret nazario nazende nazi nazim nazimet nazir
        nazlihan nazlim nazlı nazmi nazıdil naël naïm naómí nağı ndegwa nderitu ndirangu nduku ndumiso ndung'u ndunge ndungu nduta nea neal neasa nebih nebiha
        nebojsa necati necdat nechifor necilal necmettin necva ned nedas nedda nedjma nedra neel neelima neema nefaret nefiye neftali neftalí neha nehemiah
        nehip neider neil neill neisti neja nejc nejdet nekesa nel nela nelah nelcy nelda nele nelia nelida nelima nelio nell nella nelli nellie nelly nellý
        nelson nelsy nelu nelya nemanja nena nenad nenna nenni neptun neptunus neptúnus neptün nerea nereida neriban nerijus nerim neringa nermin nesfe nesip
        neslinur neslisah nesrin nesrine nessa nestor nete netra nettie neva nevaeh neval nevenka nevgin neville nevin nevio nevise nevsal nevsale neyran neza
        nezengul nezengül nezihi nezize neşrin neža ng'ang'a ngaire ngamia nganga ngari ngeni ngigi ngozi ngugi nhien nhiên nhlanhla nia nial niall niamh
        niara nibaldo nicanor nicat niccolo niccolò nichakarn nichifor nichola nicholas nichole nicholus nick nicki nicklas nickolas nickson nicky niclas nico
        nicoara nicoară nicodemo nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolaus nicole nicoleta nicoletta nicoline
        nicolo nicolás nicolò nicu niculina niculita niculiță nicusor nicuta nicușor nicuță nidhi nidia nidra niek niels nienke nieves nigar nigesa nigmet
        nihad nihai nihal nihan niharika niilo niina nik nika nikanor nikau niki nikita nikki niklas niklaus niko nikodem nikol nikola nikolai nikolaj
        nikolajs nikolaos nikolas nikolaus nikolett nikoletta nikolina nikora niks niksa nikulas nikulás nikíta nikólína nikša nila nilam nilcan nilda nili
        nilima nilo nils nilson nilufar nimakoah nimrat nina ninetta nini ninioluwa ninja ninna nino ninoska ninthe niracha nirgul nirgül nirja nisa nisha
        nita nitara nitesh nives niyaga niyaz niyazi niyilolawa niðbjörg niğmet njabulo njagi njala njall njenga njeri njiru njogu njoki njola njoroge njozi
        njue njuguna njála njáll njóla njörður nkazimulo nkiruka nnamdi nneka noa noah noam nobantu nobuhle noe noeleen noelia noeline noella noelle noemi
        noemie noemí nohora noi noirin nojus nokkvi nokulunga nola nolan nolberto noleen nollaig nomagugu nomalanga noman nomasonto nomathalente nomathemba
        nomcebo nomthandazo nomusa nomvula nona nonhlanhla noni nonjabulo nonni nonso noor noora noortje noppakao nora norah norbert norberto norbey nore
        noreen nori norica norina norma norman normand normann normunds norðmann notburga nothando nott noud nour nout novella november novruz noxolo
        nozibusiso nozima nozizwe noé noémi noémie noël noëlla noëlle noëmi nqobizitha nrima ntimi nuala nubar nubia nudret nugraha nuhu nula numi nuno nura
        nural nuran nuray nurbanu nurcan nurda nurdeniz nuretdin nurettin nurey nurgil nurhayet nuri nuria nuriat nurice nuriya nuriyet nurkan nurlan nurlana
        nurmelek nurmuhammad nursan nurseda nurser nursim nurtac nurtaç nurten nuru nurul nurulla nurullah nurveren nury nurşan nusa nutcha nutkrita nutwadee
        nuyan nuša nwabudike nyaboke nyaga nyakundi nyamai nyambura nyana nyanchama nyasi nyawira nybjorg nydia nynke nyoka nyoman nyongesa nyoni nyota nyuki
        nzioka nzomo nádia nándor náttmörður náttsól náttúlfur nélida néstor níels níls nína níní nóa nóam nóel nói nóni nóra nóri nótt nóvember nökkvi númi
        núria nübar nüdret nürice nýbjörg nývarð oana oba obaid obanijesu obdulia obed obianuju obinna ocampo oceane ochieng octav octavia octavian octaviana
        octavie octavio octaviu océane oda odalis odalys odda oddbergur oddbjorg oddbjorn oddbjörg oddbjörn oddfreyja oddfreyr oddfríður oddgeir oddgerður
        oddhildur oddi oddkell oddlaug oddleif oddleifur oddmar oddny oddný oddrun oddrún oddsteinn oddur oddvar oddveig oddvor oddvör oddþór odeline odell
        odette odhiambo odhran odika odile odina odis odkanlı odongo oduor oeshi ofeigur ofelia ofeliya oganer oge ogechi oget ogmunda ogmundur ogn ogooluwa
        ogri ogulbas ogurata ogus oguzman oguş oisin oiva ojas ojasvi okanay okbay oke okechukwu okello okguclu okgüçlü okkas okoth okseven okta oktavia
        oktavius oktavía oktavíus okto oktovia oktovius okturemis okturk októ októvía októvíus oktüremiş okumu okyalaz ola oladare oladimeji olaf olafia
        olafina olafur olajumoke olakunle olalla olanrewaju olansile olasunmbo olav olavi olavia olca oldag oldağ oldrich oldřich ole oleg olegario olen olena
        oleta olfert olga olgeir olgerts olgierd oli olimpia olimpian olimpiu olin olina oliva oliver olivert olivia olivie olivier olivija oliviu olivér
        oliwer oliwier olle olli ollie olly ollý olnir olof ololade oloo olov olrun oluchi olufunke olufunmilayo olumorotimi oluoch olus oluwafemi
        oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluş olveig olver olvir olwen olwethu olívia oma omaca omair omaira
        omaja omar omari omeir omer omi omina omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi omosalewa omotara omotayo omotola omotoun
        omowumi omran omriye omur omya ona onat oncel ondieki ondolfur ondrej ondřej onel onesmus ongay ongen oni onkar onni onofre onsal onuker onundur onur
        onurcan onursu onveer onyango onyinye oona oonagh opan ophelia ophelie ophélie opiyo opung opwonya oqtay ora oralia oranlı orazio orbrun orcin orduxan
        oren oreofe orestas oreste orfelina orfeus orfhlaith orfiye orgun orgün orhan oriana orik orinder orjan ork orka orla orlagh orlaigh orlaith orlando
        orlaugur orlygur ormar ormheiður ormhildur ormur orn orna ornella ornolfur orpha orri orsolya ortak ortansa ortrud ortrun ortwin oruc oruç orval orvar
        orville orvokki orxan oryurek orçin osa osama osamu oscar osha osiyo osk oskar oskari oskars oskár osman osmo osogo osp ossama ossi ossian ossur osten
        osunleke osvald osvaldo osvalds osvaldur osvifur oswald oswaldo oswin otabek otakar otavio otay otfried otha othmar otieno otilia otilija otis otkatla
        otkell otmar oto otri otta ottar ottarr ottavio ottfried otti ottilia ottilie ottmar otto ottokar ottomar ottone ottó otur otylie otávio otília otýlie
        otīlija ouanes ouma oussama outi ove ovidio ovidiu oviya ovun owais owen owethu owino owuor oxana oxar oyenike oyindasola oymak oysha ozakan ozalpsan
        ozana ozansu ozansü ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozerdinc ozertem ozge ozger ozgun ozgur ozinal ozioma
        ozkent ozkutlu ozlem ozlu ozokcu ozpetek ozsozlu oztek ozturk ozudogru ozy ozyurt oğulbaş oğurata oğuzman oļģerts oľga paavo pabla pablo paca
        pachongruk pacifica paco pacífica pada padma padmi padraic padraig padraigh padraigin pahal paige paiman paivi paivikki pak paker pakjira paksu pala
        paldis paley palhanna palhildur palin palina pallavi palle palmar palmey palmi paloma palrun pam pamala pambe pamela pamfil panagachie panait panca
        pancho pandu panfilo pangeran pangestu panini panji pankrac pankrác pannawich panya paola paoletta paolo paramita paraschiva pardi paride parin parman
        parmes parsa parth parvez parís pasa pascal pascale pascaline paschal pascual pascuala pasi paskalia pasqual pasquale pastora pat patchaploy
        patcharaporn patrek patrekur patric patrica patrice patricia patricie patricija patricio patrick patrik patrisia patrisía patrizia patrizio patru
        patryk patrícia patsy pattamon pattapon pattatomporn patti pattie pau paul paul-gerhard paul-heinz paula paule paulette pauli paulica paulien pauliina
        paulin paulina pauline paulino paulius paulo pauls paulína paulīna pauric pavani pavao pavel pavla pavlina pavlína pavol pawan pawel paweł paye payton
        paz paşa peadar peader pearce pearlie pearline pearse peder pedro pedró peem peeter peggie peggy pehlil pekka pekkan pelaji pelayo pelle pellegrino
        pembesin penelope penina peninah pennie penny pentti pepe pepijn pepita pepito per-erik per-olof percy peren perinur peris perkasa perla perlita
        permun pernilla pernille pero perrine perry pertti pervaiz pesent peta petar pete peter-michael peteris petr petra petrana petras petre petrea petri
        petrica petrică petrina petrisor petrișor petrona petronela petronella petronila petros petru petrun petrunella petrus petrut petruta petruț petruța
        petrína petrónella petrós petrún petrúnella petter petteri petur peyton phanice phelim phelix phenphitcha phil phileine philemon philip philipp
        philippa philippe philippine philis phillip phillis philomena phineas phoebe phubes phuc phuong phylis phyliss phyllis phúc phương pia piaras piedad
        pien pierangelo pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre pierre-yves pierrette piersanti piet pieter
        pieter-jan pietra pietro piia pijus pilar pili pim pina pintusorn pio piotr piper pippa pirahmet piran piret pirjo pirkko pirmin piroska pitipat pius
        pjetur placido plesu pleun pleșu plinio plácido pol polad polina polly pollý polona polonca pompeo pompilia pompiliu pomponio poncio pontus pooja
        popobawa porfirio pornchanok portia poul povilas praba prabawa prabowo prabu prakosa prames pranata pranav pranawa praneel pranit prasetya prasetyo
        pratyush pravoslav prayitna prayoga prayogo preben predrag premysl pria pricilla priit prima primitiva primitivo prisca priscah priscila priscilla
        priscillah prisha priska priya profira prokop prudencia prudencio przemysław pría príor puccio puji puk pumbaa punhan puntira puput purcek
        purificacion purificación purwa purwadi purwanto pushti puspa puti putri putu pál pála páldís páley pálfríður pálhanna pálheiður pálhildur páll pálmar
        pálmey pálmfríður pálmi pálrún pálín pálína pánfilo päivi päivikki pär pål pénélope péter pétrína pétrún pétur pía pío pünhan pürçek pătru pēteris
        přemysl qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim qais qalib qamar qani qanit qaratel qareeb qarin qaseem qasid qasif qasim
        qasım qatadah qawee qay-yoom qays qiyas qori qosqar qoşqar quadir quang qudamah quddoos qudoos quentin quinten quinter quintin quinton quinty quique
        quirino qulam qulu qumru qurban qusay qushi qutaybah qutb qutub raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabar rabb rabbaanee
        rabbani rabbiye rabea rabecca rabee rabi rabiah rabih rabit racha rachael rachana racheal rachel rachele rachelle rachid rachida rachit rachita
        rachèle rada radek radeke raden radha radhee radhika radi radika radim radit raditya radka radmila rado radomir radomír radoslav radoslava radosław
        radovan radovana radu raducu raduz radvile radvilė radúz rae raed raees rael raewyn raf rafa rafael rafaela rafaella rafan rafay rafaél rafaël rafał
        rafee rafeek rafeeq raffael raffaela raffaele raffaella raffaellino raffaello rafi rafia rafid rafih rafila rafiq rafn rafnar rafney rafnhildur
        rafnkell raghav ragheb raghib ragna ragnar ragnbjorg ragnbjörg ragner ragney ragnfríður ragnheiður ragnhild ragnhildur raguel ragúel rahab raharja
        rahat rahayu raheel raheem rahel rahiye rahma rahman rahmat rahmet rahmi raihan raija raik raili raimo raimondo raimonds raimund raimundo raina rainer
        raisa raissa raivis raivo rajab rajata rajeshri rajko rakel rakide raksha ralf ralf-dieter ralf-peter ralph raluca rama ramadan ramadhan ramazan ramid
        ramil raminta ramiro ramiz ramon ramona ramunas ramune ramunė ramzi ramón ramóna ramūnas rana ranbir randal randalin randall randalín randell randi
        randolf randolph randver randy randíður randý rangga rani rania ranieri ranka rannva rannveig rannver ranveer raoul raphael raphaela raphaelle raphaël
        raphaëlle raquel rareș rasa rashad rashid rashidi rasim rasma rasmus rastislav rasul ratchanon ratih ratna raul rauno ravi ravy rawiri ray rayaan
        rayan rayana rayen rayford rayhona rayla raymon raymond raymonde raymund raymundo rayyona rayén razi razvan razı raúl reagan reba rebeca rebecca
        rebecka rebeka rebekah rebekka rebihat recep recepali reda reece reet refet refik refugio refur regan reggie regina reginald reginbaldur reginbjorg
        reginbjörg regine reginn regis regitse regitze regula regulo regína regīna rehaan rehema rehime rei reidar reidun reifnir reijo reimar reimer reimund
        reina reinald reinaldo reinar reine reinel reiner reingard reinhard reinhardt reinhart reinhild reinhilde reinhold reinis reino rejane reka reksa relu
        remazan rembrandt remedios remi remigio remo remus remy remzi rena renaat renae renaldo renan renata renate renato renaud rendy rene renee rengul
        rengül reni renita rens renske renzo renáta rené renée reshoni resi respati restu resulcan reta retha reto reuben reva revza rex rexhep rey reyansh
        reyhan reyn reyna reynald reynaldo reynar reyndis reyndís reynheiður reynhildur reynir reyr reza rezin rezzak rhavi rhea rhett rhian rhianna rhianne
        rhiannon rhoda rhona rhonda rhys ria riad rian rica ricarda ricardas ricardo ricards riccardo ricciotti richard richardt richelle richie richárd rick
        rickard rickey rickie ricky rico rida ridhi ridwan rigmor rigo rigoberto rihards riikka riina riitta rik rika rikard rikey rikharð rikharður rikka
        rikke riku rimante rimantė rin rina rinaldo rini rino rinor rio ripley risalet risasi rishi risper risto ritt ritva riya riyad riza riziki rizki
        rizvan ričardas ričards roan rob robbe robbie robbin robby robert roberta robertas robertina roberto robin robiya robjorg robt robyn rocco rochdi
        rochelle rochus rocio rocío rod rodah roderich roderick rodger rodica rodney rodolfo rodolphe rodrick rodrigo rodrigue roel roeland rofn rogelio roger
        rogn rognvald rognvaldur rognvar rohaan rohan rohat roise roisin rojnu rojus rok rokas rokkvi roko roksana roland rolandas rolande rolando rolands
        rolant roldan roldán rolf rolf-dieter rolf-peter rolland rollande roma romain romaine romana romane romanita romanița romano romeo romina romolo
        romona romuald romualdas romulo romulus romy román roméo ron rona ronal ronald ronaldo ronan ronda ronith ronja ronke ronni ronnie ronny rono rony
        ronya roope roos roosa roosevelt roque rori rory rorí ros rosa rosa-maria rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda
        rosalinde rosalva rosalyn rosalía rosamel rosanna rosanne rosant rosar rosaria rosarie rosaura rosberg rosbjorg rosborg roscoe rose-marie roseann
        roseanna roseanne rosel roselia roselinde roseline rosella roselyn roselyne rosemarie rosemary rosenberg rosenda rosendo rosette rosey roshildur rosi
        rosie rosina rosinberg rosinkar rosinkara rosinkrans rosinkransa rosita roska roskva rosl roslaug roslin roslind roslinda roslyn rosman rosmann
        rosmarie rosmary rosmunda rosmundur rosny ross rossa rossana rostislav roswita roswitha rotich rotraud rotraut rouven rowan rowena roxana roxane
        roxann roxanna roxanne roxelana roxie roy roya royce roza rozalia rozalija roziya rozsa rozália rua ruairi ruari rubani rubar ruben rubeyda rubiela
        rubin ruby rubye rubén rudecindo rudi rudiger rudite rudolf rudolfs rudolph rudra rudy rudīte rueben ruedi rufina rufino rufus ruggero ruggiero rugile
        rugilė ruhide ruhiu ruhsat ruhshona ruhugul ruhugül rui rukia ruknettin rumaysa rumeysa runa runar rundis rungo runhildur runi runný runolfur runólfur
        rupert ruperta ruperto ruqayya ruqiya ruri rurik rusen rushil ruslan rusman rusne rusnė russ russel russell rusul ruta rute ruth ruthann ruthie
        ruthild rutur ruwaihim ruxanda ruxandra ruy ruza ruzena ruzica ruža ružena ružica ryan ryder rym ryma ryohei ryosuke ryszard ryte rytis rytė rza rán
        ráðgeir ráðhildur ráðvarður réginald régine régis régulo réka rémi rémy ríkarður ríkey ríkharð ríkharður rín ríta ríó róbert róberta róbjörg rólant
        róman rómeó rómulo rós rósa rósalind rósanna rósant rósar rósberg rósbjörg rósborg róselía rósenberg rósey rósfríður róshildur rósi rósinberg rósinkar
        rósinkara rósinkrans rósinkransa róska róslaug róslind róslinda róslín rósmann rósmary rósmarý rósmunda rósmundur rósný róza rózsa róża röfn rögn
        rögnvald rögnvaldur rögnvar rökkvi röskva röya röyal röðull rúbar rúben rúbý rúdólf rún rúna rúnar rúndís rúnhildur rúrik rúrí rútur rübeyda rüdiger
        rüknettin rümeysa rüşen răducu răzvan rıfkıye rūdolfs rūta růžena s'fiso saabir saad saadat saadiq saafir saahir saaiq saajid saal saalih saalim
        saanvi saaqib saar saara saariyah saba sabah sabahat saban sabar sabari sabas sabatino sabbir sabeeh sabettin sabih sabihe sabil sabin sabina sabine
        sabiq sabir saboor sabri sabrina sabrína sabur saburah sabína sabır sacha sachi sadaka sadan sadao sadaqat sadat saddam sadeed sadeti sadia sadie
        sadik sadiki sadina sadiq sadittin sadiye sadıq safet safia safii safina safinaz safir safiri safiya safta safura safír sagcan sahat sahdiye sahil
        sahin sahinbey sahinder sahir sahlar sahmar sahmettin sahnaz sahnuray sahra sai saidi saiful saim sair sairah saire saka sakari sakarias sakarías
        sakina sakip sakir saksham sakti sal salah salbjorg salbjörg saldis saldís saleh salgerður sali salih salim salima salimah salimet salin salina salka
        salkın sallie sally salma salman salmann salmar salny salný salohiddin salome salomea salomey salomon salomé salomón salsabila salud salurbay salvar
        salvatore salvi salvor salvör salwa salín salína salóme salómon sam samahat samaksh samama samandar samanta samantha samar samarth samatha samesh sami
        samiah samiha samil samina samir samira samiya sammie sammy samo samson samsul samu samual samuel samuele samuli samurtay samuël samwel samweli samxal
        samy samúel sanavber sanaya sancak sancar sancho sanda sandalio sandel sander sandi sandile sandis sandor sandra sandri sandrine sandro sandu sandur
        sanela sani sanije sanita sanja sanjar sanjuana sanjuanita sanna sanne sanni sante santeri santia santiago santino santo santía sanur sanziana sançar
        saoirse saood sapa saphira sara sarabi sarafina sarah sarah-jane sarah-louise sarai sardor sargın sarina sarita sarka sarlota sarmite sarmīte sarpkın
        sarthak sarunas sarunporn sarvan sarvar sarvinoz sarya sarína sarıcabay sasa sascha sasha saskia saso sathvik satomi satrettin satu saturnina
        saturnino satya satıa saul saulius saumu saumya saundra sauti sava savak saverio saveta savina savki savni saxi sayalı sayan saydam saygın sayin
        sayrak sayuri sayın sazime saçı saïd saúl sağcan sağıt saša sašo scarleth scarlett scarlette scot scott scottie scotty seamus sean sean-paul seana
        seanan seaneen seanna sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastián sebastião sebastjan sebastían sebattin sebigul sebigül
        sebla seblâ secgul secme seda sedat sedife sefania sefanía sefer sefi sefiye segilola segismundo segundo seha sehamet sehel sehreban sehza seif seifur
        seija seimur sejda sekim selaheddin selale selatin selcan selcen selcuk selena seler selim selime selin selina seline selja selka selma selmin selvi
        selâtin selçuk sem semat semender semenica semine semir semra semrin semsettin semsinisa sena senad senan sencar sendogan senia seniha senkal senn
        senna senne sennur senol senta senía seona seosamh sep sepp seppe seppo septi septima septíma seracettin serafeddin serafin serafina serafín serah
        seraina serban serda seref sereina serena serezli serfinaz serge sergei sergej sergey sergio sergiu sergius serhatmehmet serine serkan serma serman
        sernur serol serpil servac servinaz servác sesar seselia seselía sesil sesilia sesilía sessa sesselia sesselja sesselía sessilia sessilía seth setya
        sevara sevcan sevdi sevdinar seve severiano severin severina severine severino severo severín sevgen sevginur sevican sevil sevim sevinc sevinch
        sevindik sevket sevketfeza sevla sevsevil seyda seydo seye seyfulla seyfullah seyhan seyithan seymour seymur seyran seyyide sezal sezen sezginbas
        sezginbaş seçgül seçme shaban shad shadrack shahina shahnoza shahriyor shahzod shahzoda shaina shakila shakira shalonda shameka shamika shamsuddeen
        shana shanda shane shani shania shanice shanna shannan shannen shannon shanon shanta shante shantel shara shari sharla sharlene sharon sharonda
        sharron sharyn shaun shauna shauneen shaurya shawana shawn shawna shay shayla shayna shayne shea sheamus sheela sheelagh sheena shehu sheila sheilah
        sheilla sheillah shekoni sheldon shelia shelley shelli shellie shelly shem sheree sheri sherie sherita sherman sherri sherrie sherrill sherry sherwood
        sheryl shida shiela shinead shirlene shirley shivani shivansh shohei shohjahon shohrux shon shona shonda shota shpresa shqipe shravya shukrona sia
        sian sibel sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibylla sibylle sid sidar siddharth sidiq sidki sidney sidonia sidónia siebe
        siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegried siegrun siegward siem sien siena sienna sif sifa sifuna sigbergur sigbert
        sigbjartur sigbjorn sigbjörn sigdis sigdor sigdora sigdís sigdór sigdóra sigfastur sigfinnur sigfreður sigfrid sigfrido sigfried sigfríð sigfríður
        sigfus sigfús sigga sigge siggeir siggerður sighvatur sigismund sigita sigjon sigjón siglaugur siglinde sigmann sigmar sigmund sigmunda sigmundur
        signa signar signe signhildur signy signý sigri sigrid sigrikur sigrun sigríkur sigríður sigrún sigsteinn sigtryggur sigtyr sigtýr sigur sigurast
        sigurasta sigurbaldur sigurbara sigurberg sigurbergur sigurbirna sigurbjarni sigurbjartur sigurbjorg sigurbjorn sigurbjort sigurbjörg sigurbjörn
        sigurbjört sigurborg sigurbrandur sigurbára sigurd sigurdis sigurdor sigurdora sigurdrif sigurdrifa sigurdríf sigurdrífa sigurdís sigurdór sigurdóra
        sigurey sigurfinna sigurfinnur sigurfljóð sigurgeir sigurgeira sigurgestur sigurgisli sigurgrimur sigurgrímur sigurgísli sigurhanna sigurhans
        sigurhelga sigurhildur sigurhjortur sigurhjörtur sigurjon sigurjona sigurjón sigurjóna sigurkarl sigurlas sigurlaug sigurlaugur sigurleif sigurleifur
        sigurlilja sigurlin sigurlina sigurlinn sigurlinni sigurliði sigurlás sigurlín sigurlína sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna
        sigurnyas sigurnyjas sigurnýas sigurnýjas siguroddur siguroli sigurosk sigurpall sigurpáll sigurros sigurrós sigursteina sigursteinn sigursveinn
        sigurunn sigurvaldi sigurveig sigurvin sigurvina sigurást sigurásta sigurða sigurður siguróli sigurósk sigurþór sigurþóra sigvaldi sigvard sigvarður
        sigyn sigþrúður sigþór sigþóra sihawukele siim siiri sijuade siku sil sila silan silanur silas sile silfa silfrun silfrún silfá silja silje silka
        silke silla sille silli silondile silvan silvana silvano silvester silvestre silvestro silvia silvian silviana silvie silvija silvio silviu silvo
        silvía sima simao simas simber sime simen simeon simi similoluwa simina simion simisola simiyu simo simon simona simonas simone simonetta simonia
        simonne simphiwe simphiweyinkosi simten simão simón sina sinaida sinan sinasi sindre sindri sindy sinead sini sinica sinică sinikka sinisa siniša
        sintija siobain sioban siobhain siobhan siofra sione siper siphesihle sirac sirap siri sirin sirivan sirje sirkka sirnir siro sirpa sirra sirry sirrý
        sirus sirzad sisi siska sisko sissel sita sithembiso siti sitiwat sittik sittikorn siv sivar sivert sixten sixto siya siyabonga sjafnar sjoerd sjofn
        sjöfn skafti skaidrite skaidrīte skapti skarpheiður skarphéðinn skefill skeggi skender skirnir skjoldur skjöldur skolastika skorri skugga skuggi skula
        skuld skuli skulina skuta skye skyla skylar skær skæringur skírnir skíði skúla skúli skúlína skúta sladjana slamet slava slavena slavica slavisa
        slavka slavko slavomir slavomira slavomír slavomíra slavěna slawomir slobodan sláva slávka smaranda smari smilte smiltė smiður smyrill smári sneha
        sneider snezana snjaka snjezana snježana snjoki snjolaug snjolaugur snjolfur snjáfríður snjáka snjófríður snjóki snjólaug snjólaugur snjólfur snorra
        snorri snæbjartur snæbjörg snæbjörn snæbjört snæborg snæbrá snædís snæfríður snæhólm snælaug snælaugur snær snæringur snærós snærún snævar snævarr
        snæþór snót socorro soffanias soffanías soffia soffía sofi sofiane sofie sofija sofonias sofus sofía sohret sokmen sokrates sol sola solange solberg
        solbergur solbjartur solbjorg solbjorn solbjort solborg solbra solbrun soldis soldogg soledad soleh solene soley solhildur soliha solimann solin
        soline solkatla sollilja solma solmar solmaz solmundur solny solomon solon solros solrun solva solvar solveig solvej solver solvey solvi solvin
        solvina solvita solvor solène somadina somtochukwu sona sonad sondra sondre songul songurkan songül sonia sonja sonke sonnur sonny sonný sonya
        sophanias sophanías sophia sophie sophie-louise sophie-marie sophus sophy soraia sorana sorawut soraya sorcha soren sorin sorina sorli sosimo sotaro
        souad soufiane souma soumia sowande soydaner soykan soykut soyler soyselcuk soyselçuk sozer soňa spartakus spela spencer speranta speranța sphiwe spoi
        sporði spói srecko srečko stacey staci stacia stacie stacy staffan stan stana stanca stancu stanford stanislaus stanislav stanislava stanislavs
        stanislaw stanisław stanka stanko stapi starkaður starla starr starri stavros staņislavs steen stef stefaan stefan stefana stefani stefania stefanie
        stefanija stefanny stefano stefanía steffen steffi stefica stefka stefnir stefán stefánný steina steinar steinarr steinberg steinbergur steinbjorg
        steinbjorn steinbjörg steinbjörn steinborg steindis steindor steindora steindís steindór steindóra steiney steinfinnur steinfríður steingerður
        steingrimur steingrímur steinhildur steini steinkell steinlaug steinmann steinmar steinmóður steinn steinolfur steinros steinrun steinrós steinröður
        steinrún steinunn steinvarður steinvor steinvör steinólfur steinþór steinþóra stela stelian steliana stella stellah stellan steluta steluța sten
        stepan stepanka stephan stephane stephanie stephany stephen stephene stephenie sterre steve steven stevie stian stien stig stigrun stigur stijn stilla
        stina stine stirnir stiven stjarna stjepan stojan stormur storolfur stuart sture sturla sturlaugur sturri styr styrbjorn styrbjörn styrgerður styrkar
        styrkár styrmir styrr stéphan stéphane stéphanie stígheiður stígrún stígur stína stórólfur suat suayp subhan subomi subutiye sucaettin suci sudi
        sudiksha sugra suha suhani suheyda sukri sukru sukufe sukur sula suleiman suleyla suleyman sulhi sultane sumarlina sumarliði sumarlína sumarros
        sumarrós sumayya sumerya sumeyye sunay sune sunel suner sungara sunna sunnefa sunneva sunniva sunníva supasit supasita suphi surya susam susan susana
        susanita susann susanna susannah susanne suse susen susi susie sussanne sussie suus suvakit suvari suvi suwijuk suzan suzana suzanna suzanne suze
        suzer suzette suzy suğra svafa svafar svafnir svala svali svalrun svalrún svan svana svanberg svanbergur svanbjorg svanbjorn svanbjort svanbjörg
        svanbjörn svanbjört svanborg svandis svandís svaney svanfríður svangeir svanheiður svanhildur svanholm svanhvit svanhvít svanhólm svani svanlaug
        svanlaugur svanmundur svanros svanrós svante svanur svanþrúður svanþór svatopluk svatoslav svava svavar svea svein sveina sveinar sveinberg
        sveinbjartur sveinbjorg sveinbjorn sveinbjörg sveinbjörn sveinborg sveindis sveindís sveiney sveinfríður sveingerður sveinhildur sveinjon sveinjón
        sveinlaug sveinlaugur sveinmar sveinn sveinros sveinrun sveinrós sveinrún sveinsina sveinsína sveinungi sveinveig sveinþór sven sven-erik sven-olof
        svend svenja svenning sverre sverrir svetlana svetozar svetozár svolnir sváfnir svätopluk svölnir svörfuður světlana swala swaleh swantje swen
        swetlana syahrini sybil sybilla sybille sydney sylgja sylivia sylke sylva sylvain sylvaine sylvana sylvere sylvester sylvia sylviane sylvianne sylvie
        sylvio sylvère sylvía sylwia synnøve syrus sys szabolcs szilard szilveszter szilvia szilárd szymon sándor sára sânziana sæberg sæbergur sæbjörg
        sæbjörn sæbjört sæborg sædís sæfinna sæfríður sæhildur sæi sælaug sælaugur sæmann sæmunda sæmundur sæný sær særós særún sæsól sæunn sævald sævaldur
        sævar sævarr sævin sævör sæþór sébastien sérgio séverin séverine sía sílvia símon símonía sírnir sírus sísí síta sívar sófus sófónías sókrates sól
        sóla sólberg sólbergur sólbjartur sólbjörg sólbjörn sólbjört sólborg sólbrá sólbrún sóldís sóldögg sóley sólfríður sólgerður sólhildur sólimann
        sólkatla sóllilja sólmar sólmundur sólný sólon sólrós sólrún sólveig sólver sólvin sólvör sólín sónata sónia sökmen sölmundur sölva sölvar sölvey
        sölvi sölvína sönke sören sörli söyler sözer søren sørine søs súla súsan súsanna sübhan sücaettin süha süheyda sükrü süleyla süleyman sümerya sümeyye
        süner süsen süvari süzer sýrus sıla sırriye sıylıhan ta-tanisha taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabatha tabea tabish
        tabita tabitha taciddin tacnur tad tadas tade tadeas tadeen tadej tadeja tadeo tadeusz tadeáš tadhg tafazal tagangul tagangül tage taha tahaw-wur
        tahawwur taheem tahir tahmaseb tahmeed tahmid tahoor tahseen tai taial taichi taimur taina taine taisir taisto taja tajammal tajammul tajudinn tajus
        takatifu takuma tala talal talat talayer talha talhah tali talia talib talibe talía talıb tamam tamanna tamar tamara tamas tamasa tamati tamaydın
        tamaşa tambika tameka tamela tamera tami tamika tamilla tammi tammie tammy tamra tamu tamás tana tanak tanay tanbay tandogdu tandoğdu tandri tane
        taneli tangaroa tangul tanguy tangül tanhan tania tanimu tanish tanisha tanja tanmayi tanpınar tanses tansev tansığ tantri tanveer tanvi tanya
        tanyolac tanyolaç tanyu tanía tanır tapani tapio tara tarak tarancı tarfaan tarfur tari tarik tariyel tarja tarmo taro tartış taru taryn tarzicius
        tarzícius tasar tasdik tasha taskan tasnim tassilo tasvir taswir tatiana tatjana tatu taufan taufik tauno tautvydas tawana tawanda tawkeel tawnya
        tayaydın taygan tayla taylak tayyibe tayyip taçnur taşar taşkan teber tecimer tecla ted teddy tedi teea teemu teena teerth teetat tegan teguh teija
        teitny teitný teitur teja tejas tejs tekbay tekecan tekiner tekla teknaz teksoy telemaco telim tellervo telma telman telmo telse temidayo temime temir
        temirhan temistocle temizkal temucin temuçin tena tenis tenvir tenzin teo teobaldo teodor teodora teodoro teodors teodosia teodosio teofil teofila
        teofilo teohari teona tera tercan tere terence teresa terese teresia teresiah teresita teressa teresía terez tereza terezia terezija terhi teri terina
        terje terlan tero terra terrance terrell terrence terri terrie terry terttu teréz terézia tess tessa tessie teun teuta teuvo tevs teybet teymur
        teymuraz teymurcin teymurçin tezcan tezol teófila teófilo thabani thabisa thabisile thabiti thad thaddaus thaddeus thaddäus thalente thales thalia
        thanatcha thandazile thandeka thandiwe thando thanh thea theda thekla thelma thembeka thembekile thembile thembisile theo theobald theodoor theodor
        theodora theodore theodoro theodoros theodór theodóra theophil theophile theres theresa therese theresia theron therése theódór theódóra thi thiago
        thiare thibaud thibault thibaut thibo thierry thijmen thijn thijs thilo thinhinane thom thomas thomás thor thoralf thorben thorberg thore thorsten
        thuo thure thurman thuthukile thuy thành théa théo théodore théophile thérèse thór tia tiago tiana tiare tiarna tiarnan tibe tiberia tiberiu tibo
        tibor tibra tiburcio ticen tichomir tichomír tiegan tiernan tierra tiffani tiffanie tiffany tigin tiia tiina tiit tiiu tijl tijmen tijn tijs til tilda
        tilen tillie tillmann tilly tilman tilmann tilo tim timbul timea timeo timi timm timmy timo timotei timotej timoteo timoteus timothee timothy timothée
        timur timurtas timurtaş timéo tina tinca tincuta tincuța tindar tindra tindri tindur tine tineke tinna tinne tinni tino tira tirdad tirsa tirta
        tirtayasa tirza tisa tisha tishk tistran titas titi titilayo titin tito titus tivadar tiziana tiziano tiğin tjaldur tjasa tjaša tjorfi tjorvi tjörfi
        tjörvi tobias tobiasz tobiáš toby tobías tod todd todda todor todsawun tofiq togan togrul toi toivo toka toker toki tokoz toktug toktuğ tokunbo toköz
        tola tolli tolonbay tolulope toluwanimi tom toma tomas tomasa tomasz tomaz tomaž tomeka tomi tomislav tommaso tommi tommie tommy tomo tomori tomoya
        tomris toms tomurcuk tomàs tomás tomáš tomé toney tonguc tonguç toni tonia tonicha tonino tonja tonje tonni tonny tono tonu tony tonya toomas toon
        topias topuz tor tora toralf torben torbjorg torbjorn torbjörg torbjörn torbjørn tord torel torfey torfheiður torfhildur torfi torgny torhan tori
        toribio torill torquato torsten tory tosha tota tova tove tovuz toya toño toğan toğrul tracey traci tracie traian transito traude traudel traudl
        traugott trausti traute travis treacy treasa trena trent tresa tressa treva trevor trey tri tricia triin trina trine trini trinidad triona tripti
        trisha trista tristan tristana tristán triveni triya troels trond trostan troy tru trude trudel trudi trudy truman trumann trung tryggva tryggvi
        tryggvina tryggvína tránsito trú trúmann trīne tsubasa tsuma tuan tuana tudor tudora tudorita tudorița tudosia tuere tufani tugcan tugce tugiman
        tugrulhan tugtas tui tuija tukelalp tukufu tulay tule tulia tulin tulio tullio tulun tumas tumer tumi tumkurt tunahan tunar tuncboga tunchanok tunde
        tung tunguc tunguç tunradee tunçboğa tunçkılıç tuomas tuomo turabi tural turan turcan turcein ture turgut turid turkalp turkan turkmen turknur
        turlough turvi turxan tutkucan tutkun tutu tuukka tuula tuuli tuulia tuulikki tuur tuva tuyug tuyuğ tuzeer tuzenur tuğcan tuğrulhan tuğtaş tuğçe twan
        twila twyla tycho tygo tyla tyler tymon tymoteusz tyr tyra tyree tyrell tyrfingur tyron tyrone tyson tânia téo tía tíbrá tímea tími tímon tímoteus
        tímóteus tína tístran tóbías tóbý tói tóka tóki tómas tór tóta tõnu törel tùng tükelalp tülay tülin tümer tümkurt tünde türabi türcan türkalp türkan
        türkmen türknur tüzeer tüzenur týr týra tınal ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah ubbi uberlinda uberto ubeydullah ubika ucan
        ucbeyi ucchal ucgul uche uchenna uchita uda udant udarsh uddi udeera udo udyati ueli uffe ufukay ugan uge uggi ugla ugne ugnė ugo ugolino ugur ugurkan
        ugurtan uhban ujamaa ujunwa ulakbey uldis ulduz ulf ulfa ulfar ulfat ulfdis ulfet ulfey ulfgeir ulfhildur ulfkell ulfljotur ulfrun ulftyr ulfur uli
        ulises ulke ulkudes ulkum ulla ulla-britt ulle ullrich ulrica ulrich ulrik ulrika ulrike ultan ulu uludag uludağ ulugbey uluman ulutay uluğbey ulva
        ulvi ulya ulysses uma umaarah umair umande umang umar umay umaya umberto umi umid ummahan ummahani umman ummet ummuhan umoja umray umusan umut umutcan
        umuşan una unal undina undine undína unek unggul uni unjani unlen unna unnar unnati unnbjorg unnbjorn unnbjörg unnbjörn unndis unndor unndís unndór
        unni unnsteinn unnur unnþór unsever unubol uolevi upadhriti upasna upik upkaar upma uraltay urania uranus urbain urbano urfan urfettin urhan uriel
        urishilla urmas urmi uros uroš urper urrab urs ursa ursel ursina urska ursula urszula urte urvashi urvi urðar urður urša urška uršuľa usame uschi
        ushan ushindi usiku usman usmon ustun usyi uta utama ute utkarsh utkucan utz uwe uxi uyanser uygun uzbay uzer uzeyir uzima uzsoy uçan uçbeyi uğan uğur
        uğurkan uğurtan vacibe vaclav vada vadim vafir vagn vagna vagnbjorg vagnbjörg vagnfríður vahar vahid vahittin vaida vaidas vaino vaishnavi vajen vajèn
        vaka vakare vakarė vakris vakur val vala valarie valary valberg valbergur valbjorg valbjork valbjorn valbjort valbjörg valbjörk valbjörn valbjört
        valborg valbrandur valda valdemar valdheiður valdi valdimar valdis valdor valdís valdór valeh valentijn valentim valentin valentina valentino
        valentinus valentín valentína valentínus valentīna valer valere valeri valeria valerie valerij valerija valerio valeriu valero valery valería valeska
        valey valfríður valgarð valgarður valgeir valgerða valgerður valhildur vali valija valka vallary vallaður vally vallý valmar valmundur valny valný
        valon valorie valros valrun valrós valrún valsteinn valter valtteri valtyr valtýr valur valva valy valère valèria valér valéria valérie valéry valíant
        valý valþrúður valþór vamakshi vance vanda vanesa vanessa vania vanja vansha vanya vapni var varenya vargın varlık varmar varsha varvara vasana vasare
        vasarė vasatika vasco vasif vasil vasile vasilica vasilică vassilios vasudha vasyl vatnar vavrinec vaysal vazeh vebjorg vebjorn vecide veda vedant
        vedat vedhika vedika vedis vedran veera veerle veeti vefia vegard vegeir veig veiga veigar veigur veijo veikko veis veit vejune vekell velaug velaugur
        velda veli velitdin vello velma velta vemundur venancio venceslas venceslás vendela vendelin vendelín vendula venera veneranda venessa veniamin venita
        venla veny ver vera verda verde verena vergie verim verla vermundur vern verna vernell verner verneri vernharð vernharður vernice vernon vero veronica
        veronicah veronika veronique verónica verónika veróníka vesa vesna vesta vestar vesteinn vestmar veta vetrarros vetrarrós veturliði vezat vezrife
        vibeka vibekka vic vicenta vicente vicentia vicentiu vicenția vicențiu vickey vicki vickie vicky victoire victor victoria victoriano victorine
        victorino victoría victória vid vida vidadi vidal vidar vide vidhi viera vieroslava viesturs vif vifill vigdis vigdogg vigdís vigfus vigfús viggo
        viggunnur viggó vigilija viglundur vigmar vigmundur vignir vigny vigný vigo vigri vigsteinn vigtyr vigtýr vigur vihaan viivi vija vikar viking
        vikingur vikki viktor viktoria viktorie viktorija viktors viktoría viktória vilberg vilbergur vilbert vilbjorn vilbjörn vilbogi vilborg vilbrandur
        vildane vilde vildis vildís vilem vilfríður vilgeir vilgerður vilgot vilhelm vilhelmiina vilhelmina vilhelmína vilhjalmur vilhjálmur vilho vili viliam
        vilis vilius viljami viljar viljem vilji viljo villads ville villi villimey vilma vilmar vilmer vilmos vilmundur vilnis vilny vilný vilte viltė vilums
        vilém viman vinaya vinbjorg vinbjörg vince vincenc vincent vincentio vincentiu vincenza vincenzo vincențiu vinciane vineta vinicio vinicius vinjar
        vinko vinny vinný vino vinsen vinsy vinsý vinzenz vinícius violeta violetta violette viorel viorela viorica virag viraj virgie virgil virgilio virgill
        virgina virginie virginía viridiana virman virpi virág visar visarion visitacion visitación visvaldis vit vita vitali vitalija vitalis vitazoslav
        vitezslav vito vitor vittoria vittorio vitus vivaan viveka vivi vivian viviana viviane vivianne vivien vivienne viðar viðja viļums vjekoslav vjollca
        vlad vladelina vladimira vladimír vladimíra vladislav vladislavs vlado vlaicu vlasta vlastimil vlora vlădelina voggur voichita voichița voicu vojtech
        vojtěch voldemars voldemārs volkan volker volkhard volkmar volundur von vonda voney vopni vordis vordís vorm vottur vratislav vratko vreneli vrinda
        vrishti vritti vuokko vuqar vurgun vurğun vusal vusumuzi vyanjana vytautas vyte vytė václav váli vápni vár vâlâ vân väinö vébjörg vébjörn védís végeir
        végerður vékell vélaug vélaugur vémundur véný véronique vésteinn víbekka víctor víf vífill vígdögg víggunnur víglundur vígmar vígmundur vígsteinn
        vígþór víkingur vísa vít vítor vítězslav víðar víðir víóla víóletta víťazoslav vöggur völundur vörður vöttur vüqar vüsal vėjūnė věra waahid waail
        waajid waceera wachira wade wadee wadi wadood wafa wafae wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj wahyu waida waimarie
        wainaina wairimu wakeeta wakiman walburga waldemar waldo waldtraut walentina walfried walid wallace walli wally walter walther waltraud waltraut
        waltrud waluyo wamalwa wambua wambugu wambui wamwema wanda wangari wangila wangui wani wanja wanjala wanjiku wanjiru wanjohi wannes wanyama wanyonyi
        warda wardaya wardi warhi waridi warinder warjas warji warre warsa warsita warta waseme wasin wasis wassaya wassim watika wawan waweru waylon wazir
        weddy weena wekesa weldon wenceslao wenche wencke wendelin wendell wendi wendolin wendy wenke wenzel wera werner wes wesley wesonga wessel whitney
        wibke widisha widya wiebke wieland wieslaw wigbert wikitoria wiktor wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrido
        wilfried wilfriede wilhelm wilhelmina wilhelmine wilhelmus willa willard wille willem willfried willi william willian willibald willibert willie
        willis willum willy wilma wilman wilmar wilmer wilton wiltrud wim winda winford winfred winfried winifred winni winnie winnifred winny winona winston
        wira wirda wiremu wishi wisnu witold wladimir wojciech woldemar wolf-dieter wolf-dietrich wolf-rudiger wolf-rüdiger wolfgang wolfhard wolfram woodrow
        wout wouter wriddhish wridesh wulan wulf wuraola wycliff wycliffe wálter xalak xalid xaliq xamis xanana xander xankisi xankişi xanlar xanım xaver xavi
        xavier xenia ximena xiomara xiti xobeen xolid xosrov xuan xudaverdi xudayar xudu xumar xuân xénia yaa yaaseen yachana yacine yada yadavi yadid yadigar
        yadira yael yafi yafir yaghnam yagnesh yago yahia yahsi yahsikan yahvi yahya yahyaa yahyo yahşi yahşikan yair yaiza yakobo yalazabay yalgın yaltırak
        yalçın yalın yaman yamar yameen yamid yamile yamilet yamin yamini yan yana yanara yance yanet yaneth yani yanick yanik yanina yanira yanis yanisa
        yankı yann yannic yannick yannik yannis yaqeen yaqoot yaqub yar yara yargı yaritza yasaar yasan yasar yasattin yaseen yasemen yasemin yash yashasvi
        yashawini yashem yashica yashoda yashodhara yashvi yasin yasina yasinta yasir yasmin yasmina yasmine yasmín yasna yasser yassin yassine yasti yasuhiro
        yatan yathrib yatin yauvani yavuz yaw yawar yawer yayak yazan yazeed yazganalp yazgul yazgül yazmin yazmín yağın yağızkurt yaşar yaşattin yda yecid
        yeferson yeimy yeison yejide yekbun yekda yelesen yeneral yeni yenifer yenny yeny yepelek yeraz yergha yerko yerson yertan yesenia yesica yesid yesil
        yesoob yessenia yessi yessica yetisal yetişal yetunde yewande yeşil yfke yigit yilmaz yina yineth yinthe yja ylenia ylfa ylfur ylja ylur ylva ylvi
        ylvie yma ymir yngvar yngve yngvi ynja yoan yoann yocelyn yochana yohan yohana yohane yoichi yoko yolal yolanda yolande yolima yolonda yonatan
        yonathan yonetmen yong yordan yoruc yoruç yosef yoselin yoshiko yoshita yosma yosuke youba youcef younes youri yousef yousra youssef yrar yrja yrjo
        yrjö yrkill yrr yrsa ysaline yucel yucelen yudy yug yui yuki yuli yulia yuliana yulieth yuly yumiko yumun yuni yunis yunita yunt yunus yurani yurany
        yurdanur yurdaser yureed yuri yuridia yurtguven yurtgüven yurtseven yurttas yurttaş yury yusif yussuf yusuf yuta yutika yuvraj yvan yves yvette yvon
        yvonne yésica yéssica yönetmen yücel yücelen yümun yıldır yıldız yılma zaafir zaahid zaahir zaakir zabir zablon zac zacarias zacarías zach zacharia
        zachariah zacharias zacharie zachary zachery zack zackariya zackary zaeem zaenab zafar zafeer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid
        zahir zahnya zahra zahri zahro zahrun zahur zaib zaid zaida zainab zainabu zaira zaitra zaituni zak zakaria zakarias zakariyo zakaría zakarías zakayo
        zakhele zakir zakiyaxon zalan zaliha zalindra zalán zaman zamfir zamfira zamin zamiq zamir zamira zan zane zaneta zanis zansi zara zarar zaraza zarina
        zarna zashil zauqi zaur zaweel zayan zayd zaynab zayyan zayyir zbigniew zbynek zbyněk zdenek zdenka zdenko zdeněk zdeňka zdislava zdravko zebirce
        zeferino zehaan zehnia zehra zehranur zejna zekayi zeki zelaya zelda zelha zelie zeljka zeljko zella zelma zelmira zemfira zemyna zemzem zenaida zende
        zenia zennun zeno zenobia zenon zenovia zenta zenzele zenzile zerafet zerdad zeride zevlude zevlüde zewad zeynal zeynelabidin zeynep zeyno zeynulla
        ziba zibuyile ziedonis ziga ziggy zigmund zigrida zigrīda zihni zikmund zilfa zilmil zimran zina zinal zineb zinhle zinnura zinnure zipporah zita ziva
        zivile ziya ziyaettin zizi zlatica zlatko zoe zoey zofia zofie zofija zohrehan zoila zoja zola zoltan zoltán zophanias zophanías zophonias zophonías
        zora zoraida zoral zoran zorica zorka zoé zoë zsanett zsigmond zsofia zsolt zsombor zsuzsanna zsófia zuba zubayr zubeyde zufer zuheyla zuhri zulaikha
        zulbiye zulema zuleyxa zulfa zulfuye zulgarni zulma zumaridi zumre zumrud zunilda zuwayhir zuwena zuzana zvonka zvonko zwatie zygimantas zélie
        zóphanías zóphonías zöhrehan züfer züheyla zülbiye züleyxa zülfüye zülgarni zümre zümrüd ábel ádám áfrica ágata ágatha ágnes águeda ágúst ágústa
        ágústína áki ákos álex álfar álfdís álfey álfgeir álfgerður álfgrímur álfheiður álfhildur álfrós álfrún álfsól álfur álfþór álvaro ámbar ámundi ángel
        ángela ángeles ánh árbjartur árbjörg árbjörn árbjört árdís árelía árelíus árgeir árgils árlaug ármann ármey árna árndís árney árnheiður árni árnína
        árný áron árpád ársæl ársæll ársól árveig árvök áróra árún árþóra ása ásberg ásbergur ásbjörg ásbjörn ásborg ásdís ásfríður ásgautur ásgeir ásgerður
        ásgils ásgrímur áshildur ási áskatla áskell ásla áslaug áslaugur ásleif áslákur ásmar ásmundur ásný ásrós ásröður ásrún ást ásta ástbjörg ástbjörn
        ástbjört ástdís ástfríður ástgeir ástgerður ástheiður ásthildur ástmar ástmundur ástráður ástríkur ástríður ástrós ástrún ástvald ástvaldur ástvar
        ástveig ástvin ástþrúður ástþór ástþóra ásvaldur ásvarður ásvör ásólfur ásþór áurea âdem âlemşah ângela ângelo änne åbjørn åge åke åsa åse ægileif
        ægir æsa æsgerður æsir ævar ævarr çakar çakırca çaltı çalım çamok çapkan çavuldur çağa çağdan çağlar çağlasın çağveren çelem çelikkan çelikyürek çerçi
        çetinsu çeviköz çevregül çilga çimnaz çinerk çingiz çisem çokan çolpan çopur çoğay çıdal çıvgın èric édgar édith édouard élisabeth élise élodie
        éléonore émile émilie éric érica étienne éva ëakumbu ían ída ígor íma ími ína íngrid íren írena íris írunn ísabel ísabella ísadóra ísafold ísak
        ísalind ísar ísarr ísbjörg ísbjörn ísdís íseldur ísey ísfold ísgeir ísgerður íshildur ísidór ísis íslaug ísleif ísleifur ísmael ísmar ísmey ísold
        ísrael ísrún íssól ísveig ísól ísólfur ítalo íunn íva ívan ívar íñigo óda ófeigur ófelía óla ólafur ólafía ólafína ólavía óli óliver ólivía ólína
        ólíver ólöf ómar ómi ósa óscar ósk óskar ósvald ósvaldur ósvífur ótta óttar óttarr óðinn öge ögmunda ögmundur ögn ögri ökkaş öktürk ölnir ölrún ölveig
        ölver ölvir ömer ömriye ömür öncel öndólfur önel öngen önsal önundur örbrún örfiye örik örjan örk örlaugur örlygur örn örnólfur örvar öryürek ösp
        össur östen över övün öxar özakan özalpsan özaslan özay özbay özbilek özbilge özdal özdeş özdil özdoğdu özel özerdinç özertem özge özger özgün özgür
        özinal özkent özkutlu özlem özlü özokçu özpetek özpınar özsözlü öztek öztürk özyurt özçam özüdoğru öğet øivind øjvind ørni øvli øystein øyvind úddi
        úlfa úlfar úlfdís úlfey úlfgeir úlfheiður úlfhildur úlfhéðinn úlfkell úlfljótur úlfrún úlftýr úlfur úlla úlrik úna úndína úranus úranía úrsula úrsúla
        übeydullah üge ülfet ülke ülküdeş ülküm ülle ülvi ümid ümmahan ümmet ümmühan ümray ünal ünek ünlen ünsever ünübol ürfettin ürper üsame üstün üzer
        üzeyir üçgül ýja ýma ýmir ýrar ýrr þalía þangbrandur þeba þengill þeyr þeódís þeódóra þinur þiðrandi þiðrik þjálfi þjóstar þjóstólfur þjóðann
        þjóðbjörg þjóðbjörn þjóðgeir þjóðhildur þjóðleifur þjóðmar þjóðrekur þjóðvarður þjóðólfur þoka þorberg þorbergur þorbjörg þorbjörn þorbrandur þorfinna
        þorfinnur þorgarður þorgautur þorgeir þorgerður þorgestur þorgils þorgnýr þorgríma þorgrímur þorgísl þorkatla þorkell þorlaug þorlaugur þorleif
        þorleifur þorleikur þorlákur þormar þormundur þormóður þorri þorsteina þorsteinn þorstína þorvaldur þorvar þorvarður þrastar þrymur þrá þráinn þrándur
        þróttur þröstur þrúða þrúðmar þrúður þula þura þurí þuríður þurý þyri þyrnir þyrí þór þóra þóranna þórar þórarinn þórarna þórbergur þórbjörg þórbjörn
        þórdís þórelfa þórelfur þórey þórfríður þórgnýr þórgrímur þórgunna þórgunnur þórhaddur þórhalla þórhalli þórhallur þórhanna þórheiður þórhildur þórir
        þórkatla þórlaug þórlaugur þórleif þórleifur þórlindur þórmar þórmundur þórný þórodda þóroddur þórormur þórsteina þórsteinn þórsteinunn þórstína
        þórunn þórveig þórvör þórða þórður þórólfur þórörn þöll þúfa ādams ādolfs ārija ąžuolas đuro đurđica ērika ēriks ēvalds ğanim ģederts ģirts ľubica
        ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil ľudomila ľudovít łukasz şaban şabettin şadıman şafii şahat şahdiye şahinbey şahinder
        şahlar şahmar şahmettin şahnaz şahnuray şahıgül şakir şali şamiha şamil şamxal şanlı şavki şayan şazime şefi şefiye şehamet şehreban şehza şekim
        şelâle şemsettin şemsinisa şendoğan şenkal şennur şerafeddin şeref şerman şevket şevketfeza şeyda şide şilan şinasi şirin şirivan şirzad şuayp şöhret
        şükri şüküfe şükür şıxı šarlota šarūnas šime šimon špela štefan štefanija štefica štefka štefánia štěpán štěpánka šárka žan žaneta žanis željka željko
        želmíra žemyna žiga žigmund živa živilė žofia žofie žygimantas șerban ștefan ștefana ștefania
        """

    /// Given names that are English words, too.
    static let givenWords = """
        abbey africa age aide albino ale ales aline ally alpha america amir among an angel angelic angle ani anon ants april archer ares aria art as ascension
        asia astride atlas august aura autumn azalea bale basil beat bee bell bent berry beta bill bitten blanch blessing blossom boas bra brain brandy brook
        brooks buck bud buddy bunny can canal candy caprice carry chance charity chase chastity cherish cherry chi chin china christen christian clay cliff
        come comfort conception constant cooper coral cord coy crystal curt daisy darling dawn del dell delta derrick desire destiny diamond dimple dodo don
        dot drew dries duke dung dusty earl earnest easter ebony echo eddy eden edit else emerald emir era ever fairy faith fancy fares fawn feline fern floor
        flora forest forum foster franc gal gala gale garland garnet garret gay gene genesis genie german ginger glen glory golden grace grant greet grit
        gully gun gunner gust guy ha hang hardy harm harmony harsh hazel heath herb hind honey hope horn hue hung hunter hyacinth immaculate in india innocent
        ion ivory jade jail jarred jay jesus jet jewel job joke joy june junior katrina ken kia kick king kit krishna lacy lady lander lane laurel lavender
        lean lee liberty lies lily line loan lone long loot lope lore lot love lucky ma mad made mads magnolia maj major man mans manual many maple mar mare
        maria marina marine mark marry mars mart martial marvel mason mate mats matts maxim maxima may melody mentor mercy merry mile miles miller miss mist
        misty moon muslim my nail neo newton nil noble noel nova numbers odd ok olive om omega opal over owe pa page pal pall pansy par pastor pasty patience
        patty paw peace pearl peer per peter phoenix pier pierce poppy porter precious prince princess prior prudence puck purity queen raid ran rares raven
        reed rein rich rim rita roar rocky roman rose rosy royal run rune runny rusty rut sad safari saga sage said salami sandy sang santa sari scarlet
        season see sera server sever shin side sierra sine smith snot so sole son sonata song soon sparkle spring star sterling stormy sue summer sun sunday
        sung sunni sunny sunshine taj tan tanner tawny tea temple tiara ties tilde till tiny tome tone tore toy trinity un uno urban us valentine valiant
        valid valves van veer velvet venus vi villa viola violet visa wage walker wan ward warren wilder will willow windy winter wolf yen yoga young zion
        """

    /// Given names that are places, too.
    static let givenPlaces = """
        aba abha adelaide aden alberta alexandra amol anda anderson ann argentina arica armenia asuncion asunción atlanta austin aydın bali bari barrie basel
        bashan bello beni benoni bergen blaine boma bradford braga brandon breda brent brittany brooklyn buenaventura burma candelaria carmel cary casper
        celina chad chaman chanda chas cheyenne chia chita chu clifton colton columbus concepcion concepción constanta dallas darwin davis denver dessie devon
        dominica douglas dudley duma edina edison edmond elgin enid erbil esna eugene everett fatih florencia florida franca france franklin frederick geneva
        george glendora goma gracia guadalupe gumi hagen hami hassan houston ica iida indiana ise israel iwo jena jos kandy kani kara kashan kati kendall
        kennedy kenya kerman kimberley kingston kira kobe larisa latina leander leon levis león lida livingstone loni lourdes lowell luena lynn lynwood manila
        marica marietta mary maryland mati maua medina milagro milan milford milton minna modesto montserrat morena moreno nada nancy nevada nigel njeru novi
        odessa olinda olympia oman oran palma palmira paris preston quincy raleigh redmond rogers rosario rosetta saida sakura salvador samara sanford santana
        santos sanya savannah shawnee shelby sofia stanley tama thies tijuana timika timon tracy trenton tula valencia vaughan venice verona virginia vitoria
        vitória vladimir warwick washington wayne weston yono
        """

    /// Given names that are rare, short, or family names more often.
    static let givenRare = """
        adah adaline adams adella adelle adena adria adriene afton agnus ai ailene aja akiko akilah al alaine alane alayna albertha alease aleen aleshia
        alethea alethia alfredia alia alishia alisia alita aliza alleen allena alline allyn almeda almeta alona altha alvera alverta alycia alysa alyse alysha
        alysia amberly amee amiee ammie analisa andera angelena angella angelyn angila angla anglea anisha anitra anjanette anjelica annalee annamae annelle
        annice annis antonetta apryl ara aracelis ardath ardelia ardell ardella ardelle argelia arielle arla arlean arlena arletha arletta arlyne armanda
        armandina arminda arnetta arnette arnita arvilla ashanti ashely ashlea ashli ashlie ashly ashlyn asley audie audrea audria audrie audry aundrea
        avelina awilda ayako ayana ayanna azalee azzie babara bailey baldwin bao barabara barbar barbera barbie barr barrett barton basilia bea beatris
        beaulah becki beckie belia belkis bennett benson benton berg berna bernardina bernardine berneice bernetta bethanie bethann bethel betsey bettyann
        beula bev beverlee billi billye blair blondell blythe bo bobbye bobette bok bong boyd branda brande brandee breana breann breanne bree britany britni
        britt brittaney brittanie britteny brittni brittny bryanna bryant brynn buena buffy bula bulah burton calandra camellia cami camie cammie cammy
        campbell candance candie candis candyce carie carisa carlee carlena carletta carley carli carlie carline carlita carlyn carma carmelia carmelina
        carmon carolann caroll carolynn caron caroyln carri carter carylon casie casimira cassaundra cassey cassi cassidy cassondra cassy catherin cathern
        catheryn cathey cathi catrice cayla cecila cecily celena celesta celsa ceola chae chan chana chanell chanelle chang chantay chante chantell chara
        charise charissa charlena charlesetta charlette charlsie charlyn charmain charolette chasidy chassidy chaya cher chere cheree cherelle cherilyn
        cherise cherlyn cherri cherrie cherryl chery cheryll chieko ching christeen christena christene christia christinia chun cicely ciera cierra cinda
        cinderella cindie cira claretha claretta claribel clarinda clarine claris clarita clark classie clemmie cleora cleotilde cleta clora codi cohen cole
        coleman colene coletta collen collene collins contessa coralee corazon cordia cordie coreen corene coretta corie corliss corrin corrina corrinne
        cortez creola cris criselda crissy crista cristen cristi cristie cristin cruz crysta crystle cuc cyndi cyndy cyrstal cythia dacia dahlia daine daisey
        dakota dalene daniell daniels danika danille dann dannette dannielle danyel danyell danyelle daphine darby darcel darcey darcie darlena darline davina
        dawne dayle daysi deadra deandra deandrea deb debbi debbra debera debroah dede dedra deeann deeanna deedee deedra deetta deja delaine delana delcie
        delena delicia delila delinda delisa delmy deloise delora deloras delorse delpha delphia delsie demetrice denae deneen denese denisha denita denna
        dennise denyse deonna desirae detra devona devora devorah dickson diedra diedre dierdre dinorah dione dionna divina dodie doloris dominque domonique
        donella donetta donette donnetta donnette donya dorathy doreatha dorethea doretta doria dorie dorla dorotha dorsey dorthea dorthey dotty dreama drema
        drucilla drusilla dulcie duncan dunn dusti dwana dyan earlean earleen earlie eartha eboni ebonie ed edra edris edyth ehtel eilene el eladia elana
        elane elanor elayne eldora elease elene elenora elfreda elfrieda elicia elidia elinore eliz elizabet elizbeth ellamae ellan ellena elliott ellis ellyn
        elois elvera elvie elwanda emelda emerita emiko emilee emmaline emmie emogene enedina eneida epifania erinn erlene erline ermelinda erminia esta
        estefana estell etha ethelene ethelyn ethyl etsuko ettie eugena eulah eun euna eura eustolia evalyn evans evelynn evia evon exie ey fae fallon fatimah
        faustina faviola fe felica fermina ferne fidelia fleta fletcher flo florance florene floretta floria florrie flynn fonda francene francie francina
        franco fransisca fredda frederica fredericka fredia fredricka freeda freeman fumiko garnett gaynell gaynelle gearldine genevie genevive genia genna
        gennie genny georgann georgeann georgeanna georgene georgetta georgiann georgianne geralyn gertha gertude gibson gidget gigi giles glady glayds
        glennie glennis glinda glynda glynis golda graham grayce grisel gwenn gwyn gwyneth hae han hanh harper harris harrison hassie hayden hee helaine
        hermila hettie hiedi hien hilaria hildegarde hildred hiroko hisako hoa holley hsiu hudson hui humphrey hwa hye hyo hyon hyun hà ib idalia idell iesha
        ilana ilda ileen iliana illa iluminada inell inocencia ir iraida irish isela isidra ivelisse ivey izetta izola ja jacalyn jacelyn jacinda jackelyn
        jacki jackqueline jackson jacqualine jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacqulyn jaimee jaleesa jalisa jama jamee jamika jammie
        janae janay janean janee janella janene janessa janey janiece janise janita jannet january janyce jaquelyn jaunita jaye jaymie jayna jazmine jc
        jeanelle jeanene jeanett jeanice jeanmarie jeannetta jeffie jen jenae jene jenee jenell jenette jeneva jeni jenice jenine jenise jennefer jennell
        jennine jeraldine jerilyn jerlene jerrica jesenia jessenia jessi jessia jestine jesusita jetta jettie ji jin jinny jo joane joannie jodee joeann
        joella joetta joette johna johnetta johnette johnsie johnson joie jolyn jolynn jone jonell jonelle jong jonie joslyn joya joye judie julee julene
        juliann julieann julissa junie junita junko justa ka kacey kaci kacie kacy kaila kaleigh kaley kallie kalyn kam kamilah kandace kandi kandice kandis
        kandra kane kanesha kanisha kareen karena karey karie karisa karleen karlene karly karlyn karole karren karri karry kary karyl kasandra kasha kasi
        kasie kassie katelin katelynn kathaleen katharyn katheleen kathern kathey kathlene kathline kathlyn kathryne kathyrn katlyn katrice kattie kayce
        kaycee kayleen kaylene kazuko kecia keeley keena keesha keiko keila keitha keli kelle kellee kellye kelsi kelsie kemberly kena kenda kendal kenia
        kenisha kenna kenyatta kenyetta kera keren keturah keva khadijah khalilah kiana kiersten kiesha kiley kimber kimberely kimberli kimberlie kimbery
        kimbra kimi kimiko kina kindra kittie kiyoko kizzie kizzy kortney kourtney krissy kristan kristeen kristle kristyn krysta krysten krystin krystina kum
        kylee kym kymberly kyoko lachelle laci lacresha ladawn lael lahoma lai laine lajuana lakeesha lakendra lakenya lakia lakiesha lakita lambert lamonica
        lanell lanelle lanette lang lani lanie lanita lannie lanora laquanda larae laraine laree larhonda larita laronda larraine larue lasandra lashandra
        lashaun lashaunda lashawna lashawnda lashay lashell lashon lashunda lasonya latarsha latashia latesha latia laticia latoria latoyia latrina latrisha
        launa lauralee lauran laurena laurene laurice laurinda lauryn lavada lavelle lavenia lavera laverna laveta lavette lavona lavonda lavone lavonia
        lavonna lawana lawanna layne le leanora leatha lecia leda leeanna leeanne leesa leida leigha leighann leisha lekisha lelah lenita lenna lennie leoma
        leonarda leonia leonida leonila lera lesha leslee lesli letisha letty lexie lezlie li lianne libbie librada lillia lilliam lilliana lindsy linette
        ling linsey lisabeth lisha lissa lita lizzette lo loma londa lonna loralee lorean loree loreen loreta lorette loria loriann lorilee lorina lorinda
        lorita lorretta lorriane lorrine lory louanne louetta loura lourie louvenia lovella lovetta lowe loyce lu luanna luba luci lucilla lucina ludie
        ludivina lue luetta luna lurlene lurline luvenia lyda lyla lyndia lynell lynelle lynetta lynna mabelle machelle macie macy madalene madaline madalyn
        maddie madelaine madie madlyn maegan magan magaret magdalen magen mahalia maile maisie makeda malisa malka mallie malorie mammie mana mandie manie mao
        maragaret maragret marcelene marcene marchelle mardell marg margarett margaretta margarite margart margene margeret margert marget margorie margrett
        marguerita margurite margy marhta maribeth mariel marilou marilu marinda marisha marivel markita marlana marline marlo marna marni marquetta marquitta
        marth marvella marvis marx marya maryalice maryanna marybelle maryetta maryjo marylee maryln marylouise marylyn marylynn maryrose masako matha mathis
        maurita maximina maybell maye mayola mazie mckenzie mechelle mee meggan meghann melaine melani melda melia melida melissia mellie melodee melodi
        melonie melynda mendy mercedez meri merideth meridith merilyn merissa merlene merlyn merna merri merrie merrilee mertie meryl mi mica michelina
        michiko micki mickie miesha mignon miguelina mikki milissa min minda mindi ming minta misha mistie mitsue mitsuko mitzie miyoko monet monnie
        monserrate morgan moriah morton mozell mozella mui muoi murray myesha myong myrl myrle myrtice myrtie myung na nadene naida nakesha nakisha nakita
        nancee nancey nancie naoma natalya natashia natisha natosha necole neda neely neida nelle nenita neoma neomi nerissa nery neta nga ngan ngoc nguyet
        nichelle nichol nicholle nickie nickole nicolette nicolle nida niesha nikia nikole nilsa ninfa nixon nobuko nohemi noma norene noriko norine norris nu
        nyla ocie odelia odilia olene olevia oneida onie onita oralee oretha ossie otelia ouida ozell ozella ozie palmer pamelia pamella pamila pamula pandora
        parker parthenia particia patria patrina paulene pauletta paulita pearle pearlene pearly peg pei penney penni peterson phebe phung phylicia ping
        pinkie pok porsche porsha providencia pura qiana queenie quiana quinn quyen rachal rachell racquel raeann raelene ramonita ranae randa randee ranee
        rasheeda rashida raye raylene rayna rea reanna reatha rebbeca rebbecca reena refugia regena regenia reginia reid reiko reita rema remona renay renda
        renea renetta renna ressie retta reyes reynalda rheba ricki rikki riley rima risa riva rivka robbi robbyn robena roberts robinson rochel rochell
        rodgers rolanda romelia roni ronna rosaline rosamaria rosamond rosana rosann roselee roselle rosena rosia rosio rossie roxy rozanne rozella rubi rubie
        rutha ruthanne ruthe ryann sabra sachiko sade sadye salena salley samella sana sandee sandie sanora santina saran sau savanna sebrina seema selene
        senaida september serina serita setsuko sha shae shakia shakita shala shalanda shalon shan shanae shandi shandra shaneka shanel shanell shanelle
        shanika shaniqua shanita shantae shantay shantell shantelle shanti shaquana shaquita sharan sharda sharee sharell sharen sharice sharie sharika
        sharilyn sharita sharleen sharmaine sharolyn sharri sharyl shasta shaunda shaunna shaunta shaunte shavon shavonda shavonne shawanda shawanna shawnda
        shawnna shawnta sheba shela shelba shella shelton shemeka shemika shena shenika shenita shenna shera sherell sherice sheridan sherika sherill sherilyn
        sherise sherlene sherley sherly sherlyn sheron sherrell sherril sherron sherryl shery sheryll shila shiloh shira shirely shirl shirlee shirleen shirly
        shizue shizuko shondra shonna shonta shoshana shu shyla sibyl silva sirena siu sixta slyvia soila somer sommer soo sook stacee stanton stasia stefany
        steffanie stein stepanie stephaine stephani stephania stephine stephnie stewart su suanne sudie sueann suellen suk sulema sumiko susy suzann suzi
        suzie syble synthia syreeta ta tabetha taisha tajuana takako takisha talisha talitha tam tamala tamatha tambra tameika tamekia tamesha tamica tamie
        tamiko tamisha tammara tammera tandra tandy taneka tanesha tangela tanika tanna tarah taren tarra tarsha tashia tashina tasia tatum tatyana taunya
        tawanna tawna taylor tayna teisha temeka temika tempie tenesha tenisha tennie tennille tequila tereasa terica terisa terresa terrilyn tesha thao
        theola theressa thersa thomasena thomasina thomasine thora thresa thu tianna tien tiera tiesha tifany tiffaney tiffiny tinisha tish tobi tobie toccara
        tomika tomiko tommye tomoko tona tonda tonette tonie tonisha tonita torie torri torrie toshia toshiko towanda tracee tran trang treena tressie trinh
        trish trudie trula tu tuyet twana twanda twanna ty tyesha tyisha tynisha tú ua ula usha valene vallie valrie vanetta vanita vanna vannesa vannessa
        vashti vasiliki vaughn vega velia vella velva vena venetta vennie veola verdell verdie verlene verlie verline vernetta vernia vernie vernita versie
        vertie victorina viki vina vinita vinnie virgen viva vivan voncile vonnie vu vũ wai walton waneta wanetta wanita warner wava wei wen wendie wendolyn
        wenona whitley wilhemina willena willene willetta willette willia williams williemae willodean wilson wm wonda wyatt wynell wynona xiao xochitl yaeko
        yahaira yajaira yang yasuko yee yelena yer yetta yevette yi ying yolando yon yoshie youlanda yr yu yuette yuk yukiko yuko yulanda yun yung yuonne
        yuriko yvone zada zana zandra zena zetta zona zonia zula ás ír úa ýr
        """

    /// Family names.
    static let families = """
        aaaqil aabid aadam aadil aages aalam aalto aaltonen aalts aamil aamir aamirah aanei aarden aarif aariz aaron aarons aaronson aarts aas aasa aasen
        aasif aasim aasmae aasmäe aatiq aavik aazim abaan ababei abad abada abadie abalos abarca abascal abatantuono abba abbad abbadh abbagnale abbas abbaslı
        abbasov abbasova abbassi abbate abbes abbosov abbott abboud abdalla abdallah abdelaziz abdellaoui abdelli abdi abdiaziz abdifatah abdikadir abdille
        abdinoor abdirahman abdo abdou abdow abduazizov abduboriyov abdul abdulhamidov abdulla abdullah abdullahi abdullaoglu abdullaoğlu abdullayeva
        abdullohov abdumalikov abdurahmonov abe abed abeita abel abele abell abella abellan abellán abels abercrombie aberg aberhart aberle abernathy
        abernethy abeyta abicic abid abila abiola abičić ables abner abney abola abolina abolins abols aboraa abou abouda aboukir abrafi abraham abrahamova
        abrahams abrahamsen abrahamson abrahamsson abrahám abrahámová abram abramczuk abramov abramovic abramović abramowitz abrams abramson abrassart abrego
        abreu abrev abril abron abrorov absher abshire abston abubakar abubakrov abuga aburto abwao accardi accardo acebedo acedo acerbi acero aceto acevedo
        aceves acey achaorainn acharya achberger achbergerova achbergerová acheampong achenbach acheson achieng achison achleitner achola achour achouri
        achtelik acker ackerl ackerley ackerman ackermann ackerson ackles ackley acklin ackman acord acosta acquaviva acree acton acuff acuna acuña acy adadia
        adair adam adamaszek adamczyk adame adamec adamecova adamecová adamek adames adamiuk adamo adamova adamová adamow adams adamski adamson adamu adamów
        adan adasme aday adcock adcox adda addie addington addis addison addy adebisi adegbite adegoke adekunle adelaar adelakun adeleke adelman adels adelson
        adelusi ademiluyi ader aderholt aderibigbe aderogba adesiyan adetokunbo adeyemi adeyemo adger adhaimh adhastair adhiambo adiels adinolfi adisa adkins
        adkinson adkison adkisson adler adolfs adolfsson adolph adolphsen adoma adomah adomako adongo adorno adow adriaansen adriaensdr adriaense adriaensen
        adriaenssens adrian adrians adriansyah adriels adrovic adryaens adríans adríels adu adusei adutwum adutwumwaa adwubi adzijevic adán adíels adólfs
        adžijević aebi aeby aedo aeije aelftrud aerts aertsz afanador afanasjev afirifa afoakwa afolabi afolayan afonja afrakomaa afruzova agan agaoglu agar
        agarwal agate agayeva agazzi agee agena ager aggarwal aghas agin agnars agnesi agnew agnis agosta agostinelli agostini agosto agovic agrawal agren
        agron aguado aguas aguayo agudelo agudo aguero aguiar aguila aguilar aguilera aguillard aguillon aguilo aguiló aguinaga aguinaldo aguiniga aguirre
        agullo aguon agurto agusti agustin agustina agusts agustí agustín agyapomaa agyapong agyare agyei agyeiwaa agyemang agüero ahart ahearn ahearne ahern
        aherne ahl ahlberg ahlers ahlgren ahlin ahlqvist ahlstrom ahlström ahluwalia ahmad ahmadi ahmadov ahmed ahn ahner aho ahokas ahola ahonen ahortor
        ahrens ahuja ahumada aichele aichholzer aichinger aidicin aidicín aiello aigner aiken aikens aikin aikins ailin ailpin ailpín ailín aindriais aindriu
        aindriú ainmneach ainsboro ainsworth airaksinen airchinnigh airligh airmeas airt aispuro aissani aissaoui aitchison aitigin aitigín aitken ajao ajayi
        ajello ajewole akana akar akbar akbarov akca akcay akdeniz ake akelis akello aker akerley akerlund akerman akers akesson akey akgunduz akgündüz akhtar
        akinrinola akins akinwale akinyi akis akmacic akmalov akmačić akoaa akobirov akoth akoto akowua akridge aksu akumu akyaa akyeampomaa akyeampong akyena
        akça akçay alabi alaimo alam alamo alan alanen alanis alaniz alanko alarcon alarcón alastair alastroim alatalo alatorre alba alban albanese albano
        albarado albarran albaugh albee alber alberdi alberico albero alberola albers alberson albert alberti albertini alberto alberts albertson alberty
        albin alboni albornoz albrecht albright albritton albro albu albury albus alcala alcalde alcalá alcantar alcantara alcaraz alcazar alcina alcocer
        alcock alcolea alcon alcorn alcott alcántar alcántara alcázar aldaco aldana aldape aldars alday alden alder alderete alderman alderson aldinger
        aldobrandi aldrich aldridge alegre alegria alegría alejandre alejandro alejo alejos aleksa aleksander aleksandrov aleksandrzak alekseev aleksiejuk
        aleman alemannie alemannië alemany alemdar alemán alenburg alequin alers aleshire alessi alewine alex alexander alexanders alexandersson alexandre
        alexis alexius alexs alexíus alfano alfaro alfars alfgeirs alfgrims alfieri alfons alfonsi alfonso alford alfred alfreds alfredsson alfrey alfreðs
        alfs algarin alger ali aliaga alicea aliff alighieri alinurov alio alis alix aliyev aliyeva alkire alkovic alković alksne alksnis allain allaire allal
        allali allan allans allard allas allbright allbritton alldredge allee alleman allemanie allemanië allen allende allender allendes allensworth aller
        allerby alles alleyne allgood allie alligood allik allinder alling allington allis allison allman allmhurain allmhúráin allmon allmond alloway allred
        alls allshouse allsop allsup allums allyn alm almada almagia almagià almagro almaguer almansa almanza almanzar almaraz almars almazan almazán almeda
        almeida almendarez almgren almodovar almon almonacid almonte almquist almqvist almy aloba aloisio alongi alonso alonzi alonzo aloo alpaidis alpaugh
        alpers alpert alphin alred alreks alsina alsop alspaugh alston alsup alt altamirano altenwerth altera althaus althoff althouse altieri altizer altman
        altmann altom alton aluoch alva alvarado alvardo alvarenga alvares alvarez alvaro alvars alve alvear alverez alverson alves alvey alvidrez alvin
        alvins alvis alvord alzate alzinova amado amador amahle amaker amaldi amalrada aman amann amanovic amanović amanowicz amante amar amara amaral
        amarante amari amaro amat amato amaya ambani ambler ambrasas ambriz ambrose ambrosino ambrosio ambrozewicz ambrozic ambrozik ambrożewicz ambrožič
        amburgey amburn amedee amell amendola ament amerine amerman amerson ames ameur amey amezcua amezquita amhalghaidh amhlaigh amhlaoigh amhlaoimh amick
        amico amidon amidzic amidžić amigo amigó amin amina aminova amirayeva amirov amis ammaniti ammann ammari ammerman ammon ammons amo amoa amoako
        amoakowaa amoanimaa amoasi amodeo amoit amon amondi amor amore amores amorim amoros amoroso amorós amos ampadu ampofo ampofowaa ampoma amponsa
        amponsah ampuero amrane amrani amrein amrhein amri amrouche amsden amsler amstel amundis amundsen amundson amy amírs anabadha anarqızı anastasi
        anastasio anaya ancheta anchondo anciaux anderberg anderl anders andersen andersson anderton andile anding andino andorful andra andrada andrade
        andras andrasek andrasik andrasikova andrasova andrašek andrašík andrašíková andre andrea andrearczyk andreas andreasen andreasik andreassen
        andreasson andreev andrejczuk andren andreotti andreozzi andres andresen andress andreu andrew andrews andriani andries andrijasevic andrijašević
        andrijevic andrijević andris andrukiewicz andrus andruszko andrys andryszczyk andrzejewski andrzejuk andráš andrášik andrášiková andrášová andré
        andrén andrés andujar andziak anekvorakul anele anello anes anfinns ang angantyrs angantýrs angarita ange angeles angeli angell angelo angelos angerer
        angevine anggraini anggriawan angiolello angis anglada anglin angstadt anguiano anguillara anguissola anguita angulo angus angwenyi anichini anicic
        anima anioła anisayeva anissimov aničić anjos anker ankiewicz ankney ankra ankrom ankunding anna annarrs annars annas anne annels annes annis annraoi
        annsboro annunziata annus anokye anraoi ansa ansari ansboro ansell anselmo ansems ansley ansomaa ansomah anson ansorova anspach anstett anstine antal
        antalova antalová antelami antes anthony anthonys antikainen antić antle antley antoine antolkovic antolković anton antonacci antonczak antone
        antonelli antonello antonetti antonic antonini antonio antonioni antonius antonić antonov antons antonsen antonsson antonucci antony antoníus
        antoszczyk antoń antończak antrim anttila anttonen antunes antunez antwi antwiwaa antón antúnez anusaigh anvarov anwar anyango anyanwu anyona anzaldua
        anzalone aodha aodhain aodhchain aodhchaoin aodhgain aodhgáin aodháin aogain aogáin aoidh aoki aoko aonghais aonghuis aonghusa apablaza apanowicz
        aparecida aparicio apel apgar apicella apine apinis apiyo apo apodaca apondi aponte aporti apostel appel appell appelman apperson appia appiah
        applebaum appleby applegate applewhite applin appling apsite apsitis apsīte apsītis apte aquilar aquino aquirre aracena aragao aragon aragones
        aragonés aragão aragón arai araiza arakaki araki arambula aramburu arana arancibia aranda araneda arango aranguiz arans arant araszkiewicz arata
        araujo aravena araya arazlı araújo arbaugh arbeiter arbjarts arbjorns arbogast arboleda arbour arbuckle arcand arce arceneaux arceo archambault
        archambeault archey archibald archie archuleta arciniega arco arcos arcuri ard ardelean arden ardianto ardila ardis ardito ardoin ardon ardrey
        arechiga arehart arel arelius arellano arend arendarczyk arends arendt arens arent arents arevalo argan argeirs argentero argenti argento argils argo
        arguelles arguello argueta argurio ariasso aribi ariels ariens arifcanov arilius arilíus arinbjorns arinbjörns arino ariola ariosto aris arispe arius
        ariza arizmendi ariño arjona arkel arledge arline armand armani armanns armas armata armatys armbruster armellini armendariz armendáriz armengol
        armenta armentrout armer armes armijo armistead armitage armond armour armstead armstrong armwood arn arnaiz arnal arnalds arnars arnau arnaud
        arnbergs arnbjorns arnbjörns arndors arndt arndórs arner arnes arnesen arneson arnett arnette arney arnfinns arnfreyrs arngeirs arngils arngrims
        arngríms arnis arnkells arnlaugs arnleifs arnljots arnljóts arnmunds arnmóðs arno arnodds arnold arnolds arnone arnors arnot arnott arnould arnsberg
        arnsteinns arnulfs arnviðs arnwine arnórs arnúlfs arnþórs aro aroca arocha arocho aron aronowitz arons aronson aronsson arora aros arp arpin arrant
        arranz arredondo arregui arreguin arrellano arreola arrey arriaga arriagada arribas arrieta arrigo arrington arriola arro arrowood arroyo arruda
        arsenault arslan arsoy arta artain arteaga arter arterburn arths arthur arthurs arthúrs artiaga artigas artis artman artner artrip artuir arturs artz
        artáin artúir artúrs aru arula arvidson arvidsson arvie arvin arviso arvizo arvizu arwood ary arya aryan aryani arzate arzola arzu arzulu aránguiz
        arévalo aríels aríus asadov asaels asamoa asamoah asante asantewaa asare asaro asay asbell asberg asbergs asberry asbill asbjorns asbury ascencio
        aschauer ascher aschman asencio asenjo asensio asenso asgauts asgeirs asgils asgrims ashbaugh ashbrook ashburn ashby ashcraft ashcroft ashe asher
        ashford ashley ashline ashlock ashman ashmore ashton ashurst ashworth asiama asiedu asieduwaa asikainen asilayeva asilbekov asis askells askey askins
        aslaks aslan aslanova aslaugs aslund asmanova asmars asmiraeva asmundo asmunds asmus asmussen asolfs asp aspars asper asplund asprucci assche asselin
        assem assuncao assunção astbjorns asten astete astgeirs astin astle astmars astmunds aston astorga astriks astrom astudillo astuti astvalds astvars
        astvins asvalds ata ataa atakisioglu atakişioğlu atchison atchley aten atencio ater ates atha atherton athey athman atieno atienza atkin atkins
        atkinson atkison atlis atnip attaway atteberry attebery atterberry atterbury attia attwood atwal atwater atwell atwood atzler au aube aubert aubin
        aubrey aubry aubuchon auch auclair aucoin audet audette audia audie auer auerbach aufderhar auger augsburger augusta auguste augustin augustine
        augustsson augustus augustynek auinger auld aulenti ault aultman auma auman aumann aumiller aun aune aungst aunina aunins auniņa auniņš aurand auraq
        aurora aus aust austars austell austermuhle austermühle austmanns austmars austris auten authement autin autio auton autrey autry auvil auvinen auwera
        auxier auyeung auzenne auzina auzins auziņa auziņš auðbergs auðberts auðbjörns auðgeirs auðkells auðmunds auðunns auðuns auðólfs avallone avalos avans
        avant avants avelar avendano avendaño avent avera averett averette averill averitt avery avey avila aviles avilez avilla avilés avina avis avitia
        avogadro avoirt avotina avotins avotiņa avotiņš awad awadh awadil awamil awani awinja awino awj awmar awodiran awolowo awuah awuor axelrod axels
        axelson axelsson axford axley axtell axundlu axundov axundova ayaan ayad ayadi ayala ayamin ayanda ayandokun aybar aycock ayer ayers ayieko ayize
        aylesworth aylinova ayllon ayllón aylor aylward aymond ayon ayoola ayotte ayoub ayres ayubov ayuma ayuso ayyubi azar azban azcona azevedo aziz azizi
        azizov azizova aznar azocar azorin azzouz azócar aðalbergs aðalberts aðalbjörns aðalborgars aðalgeirs aðalmunds aðalráðs aðalsteinns aðólfs ağaoğlu
        ağayeva baa baade baafi baah baalen baaqir baaree baashir baasim baasit baawia babanlı babar babati babato babayeva babb babbitt babbo babcock babel
        baber babey babic babich babij babin babineau babineaux babiuch babić babič babjak babjakova babjaková babka babst babtunde babu baca bacaeir bacaer
        bacak bacchus baccus bach bacha bachand bachanek bachelder bacher bachinger bachler bachman bachmann bachus bacia bacic bacik backes backhaus backlund
        backman backstrom backus bacosi bacote baczkiewicz badal badalamenti badami badan badeaux badel baden bader badgett badgley badia badilla badillo
        badoer badoglio badon badr badu badura bady badía baehr baele baelen baena baer baere baert baeten baetens baets baeyens baez baeza bagby bagdon
        baggett baggio baggs baghdadi baginski bagley baglioni bagnell bagwell bah baham bahamonde bahamondes baharia baharlı bahati bahe bahena bahl bahloul
        bahna bahno bahnova bahnová bahon bahr bahri bahringer baidh baier bailes bailey bailis baillargeon baillie bailly baily bailís bain bainbridge baine
        baines bains bainter bair baird bairead bairéad baisceir baisden baisley baity baize bajaj bajak bajamonti bajan bajardi bajc bajko bajwa bak baka
        bakalarczyk bakare bakari bakewell bakhouche bakhti bakiera bakiewicz bakke bakken bakker bakos baksa bakshi bakun bakıxanov bal bala balaguer
        balakrishnan balan balas balasubramanian balatinac balawender balay balaz balazova balazs balbi balbo balboa balbuena balcewicz balch balcom baldauf
        balderas balderrama baldick baldonado baldree baldridge balducci baldvins baldwin baldwins baleegh balentine baley balfour balic balicki balik
        balincic balint balinčić balistreri balić baljak balke balla ballance ballantine ballantyne ballard ballas ballenger ballentine ballester ballesteros
        ballew balli balliet ballin ballinger ballou ballow ballweg balmat balmer balode balodis balog balogh balogun balotelli balsamo balser balsley
        baltasars baltazar baltes baltins baltiņš baltz baltzell balzer balázs baláž balážová bambad bamber bamberger bambis bame bamidele bamiloye bana
        banach banachowicz banain banak banas banasova banaszak bancerz bancroft bandello bandeville bandi bandyk bane banegas banek banerjee banes baney
        banfield bangert banh banicevic banik baničević bankhead banko bankston bann bannain bannerman bannon bannáin bano banos banova banovac bansal banta
        banton bantwini banuelos banville bany banys banyś banzer banáin baoigheallain baoighealláin baoighill baoill bappa baptist baptista baptiste baquero
        bara barac baracca barad barahona barajas baraka baral baranka barankiewicz barankova baranková baranov baranova baranová baranowicz baranowski
        baranski barasa baratta baraza barać barański barba barbagallo barbara barbarigo barbe barbeau barbee barbera barberini barberio barbero barberá
        barbey barbic barbier barbieri barbieux barbir barbić barbora barbosa barbour barboza barbu barcaccia barcella barcelo barceló barcena barcenas barcia
        barclay barco barcomb barcus barcz barczuk barden bardin bardsley bardwell barefield barej bareja barela barents barese baresi baresic barešić
        barfield barfoot barga bargas barger bargetze bargo barham barhorst baria baric baricevic baril barile barillaro barillon barisic barić baričević
        barišić barker barkett barkholz barkley barkman barkovic barković barksdale barlett barletta barlow barlowe barmore barna barnaba barnaby barnard
        barner barnes barnett barnette barneville barney barnhardt barnhart barnhill barnhouse barnum barnwell baro baroffio baroid barok barokova baroková
        barone barongo baros barozzi barr barra barracco barragan barragán barral barranco barraq barras barratt barraza barre barreda barreiro barrena
        barrentine barrera barreras barret barreto barrett barria barrick barrientes barrientez barrientos barriere barriga barringer barrington barrio
        barrios barris barrnette barron barros barroso barrow barrows barrs barrus barry barría barsanti barsh barsky barstow barszczak bart barta barteczko
        bartee bartel bartela bartell bartels bartelt barth barthel barthelemy bartholomew bartkowiak bartkowicz bartkowski bartl bartle bartlebaugh bartley
        bartling bartlow bartman bartmess barto bartocha bartoletti bartoli bartolome bartolomé bartolotta barton bartos bartosik bartosikova bartosova
        bartoszak bartoszczyk bartova bartovic bartovicova bartovič bartovičová bartow bartoś bartoš bartošová bartošík bartošíková bartram bartsch bartus
        bartuś bartz bartłomiejczyk barun barusic barušić barwick bary barzini barðis baró baróid barón barún barłóg bas basa basaam basadonna basaj basak
        basaldua basco bascom bascombe bascunan bascuñán basden baseer bashaar bashaarat basham bashaw basheerah bashir bashirian bashore basile basilio
        basinger basista baska baskerville baskett baskin baskins basko baskova basler basnec basnett basnight baso basova basquez bassett bassham bassi
        bassis bassler basso bast basta bastarache bastek baster bastiaanse bastiaense bastian bastians bastias bastida bastidas bastien bastin bastíans
        bastías basu basye baszak bataglia batal batalla batchelar batchelder batchelor batdorf bate bateman bates batey batie batista batiste batliner batlle
        batog batool bator batra batrac batres batrnek batson batt batta battaglia battelli batten battersby batterton battey battig battin battista battiste
        battisti batton batts batty baty batz batóg bauch baucom bauder baudoin baudoux baudry bauduin bauer baugh baugher baughman baughn baugs baum bauman
        baumann baumbach baumeister baumer baumert baumgardner baumgart baumgarten baumgartner baur bausch baustert bautista bauwens bauza bauzà bava bavaro
        bavaud bave baver bawa bawoł bax baxendale baxley baxter baya bayard bayeni bayer bayerl bayes bayles bayless bayley baylis bayliss baylon baylor
        bayne baynes bayo bayon bayona bayramov baysinger bayón bazaldua bazan baze bazela bazemore bazile bazin bazjak bazydło bazylewicz bazyluk bazzi baños
        bañuelos bača bačak bačić bağırov bağırova bałazy bałdys baňa baňas baňasová baňo baś baša bašić baška baško bašková bašnec bašo bašová bea beachain
        beacham beachum beachy beacháin beadle beadles beagain beaglaoich beagáin beahan beahm beaird beakey beal bealatun beale bealer beall beals beaman
        beamer beamon beane beannuille bearain bearce bearden beardsley bearnain bearnáin bearra beartlaigh bearáin beasley beason beaston beasty beataigh
        beaton beatrice beattie beatty beaty beaubien beauchamp beauchemin beauchesne beaudet beaudette beaudin beaudoin beaudry beauford beaufort beaujean
        beaulieu beaupre beauregard beausoleil beauvais beazley bebic bebić bebout beccaria beccheria becenti becerra becerril bech bechard becher becht
        bechtel bechtelar bechtol bechtold beck beckel becker beckerman beckers beckert beckett beckford beckham beckius beckler beckles beckley beckman
        beckmann beckner beckstead beckwith becnel becraft becton bedard beddingfield bedell bedgood bedi bednar bednarczyk bednarek bednarik bednarikova
        bednarova bednarowicz bednarski bednarz bednár bednárik bednáriková bednárová bednář bednářová bedolla bedoya bedsole bedwell beebe beecham beecher
        beeck beeckman beeckmans beede beedle beegle beehler beek beekman beeks beeler beem beeman beene beerman beernaert beernink beery beesley beeson beffa
        beffort begay begaye beggan beggs begley begonja begue beguelin beguin begum behan behar behl behler behling behm behn behne behnke behr behrends
        behrendt behrens behrman behruzov beice beier beieren beigg beijring beil beiler beinirs beinteinns beireach beirgin beirn beirne beisner beissel
        beitirs bejarano bejger bejm bejma bejnarowicz bek beka bekaert bekans bekbergen beker bekus bela belaid belaidi belair beland belanger belarbi
        belbachir belcher belda belden belding bele beletic beletić belew belfield belfiore belford belgarde belgrave belhadj belin belisle beliveau belizaire
        beljajev belk belkacem belkacemi belkadi belkheir belkhiri belknap bella bellah bellamy bellanger bellantoni bellard belle bellefeuille bellemans
        beller belles belletini bellew belli bellido bellinger bellini bellino bellis belliveau bellman bellocchio bellomy bellon bellucci bellò belmans
        belmar belmont belmonte belosevic belote belov belošević belpere belser belton beltran beltrán beltz belue belville belvin belz bembenek bembo bembry
        bement bemis ben bena benabdellah benahmed benaicha benaissa benali benally benamar benamara benameur benaouda benard benavent benavente benavides
        benavidez benavídez benbow bence benchapatranon bencheikh bencic bencomo benda bendel bendickson benedetti benedetto benedict benedikts benefiel
        benefield benes benesh benesova benet benevides beneš benešová benfer benfield benford benge bengston bengtson bengtsson benham benic benidikts
        benigni benigno benites benitez benito benić benjamin benjamins benjamíns benmoussa benn benner bennet bennett bennette benning benninger benningfield
        bennington benny beno benoit benonis benonys benonýs benova benoît bensaid bensalah bensen benshoof benslimane benson bentheim benthin bentley bently
        bento benton bentz benus benuska benuskova benusova benussi benware benway benyahia benyamina benyoucef benz benziane benzing benítez benónís benónýs
        benčić beolain beoláin beourgeois bequette bera berakovic beraković beran beranek berankova beranova beranová berard berardi berberat berberich
        berchem berchtold berdzik bereda berek berends berendse berendt berengario berenguer berens berents beres beresford bereś berg bergan bergant bergdahl
        berge berger bergeron bergerson bergeson bergevin bergey bergfeld bergfinns berggren bergh berghe berghmans berghreinns bergin bergjons bergjóns
        bergkvist berglund bergman bergmann bergmanns bergmars bergmunds bergnaum bergoglio bergquist bergqvist bergren bergs bergsteinns bergsten bergstrand
        bergstrom bergström bergsveinns bergvall bergvins bergþórs beringer berk berkahn berkani berke berkel berkey berkley berkman berkowitz berkum berlanga
        berlusconi berman bermejo bermingham berminghim bermudes bermudez bermúdez bernaards bernabe bernad bernal bernard bernardi bernardic bernardini
        bernardino bernardić bernardo bernardova bernardová bernasconi bernat bernatek bernatowicz berndt berner bernett bernetti berney bernhard bernhards
        bernhardt bernharðs bernicia bernie bernier berning bernini bernis bernodus bernolak bernolakova bernolák bernoláková berns bernstein berntsen
        berntsson bernódus berquist berre berrey berrian berrier berrios berrocal berryhill berryman berrè berríos bersani berscheid bersis bert berta bertels
        bertelsen bertemes berthelot berthiaume bertho berthold berti bertilsson bertin bertoli bertolini bertolucci bertone bertoni bertosa bertoša bertram
        bertrams bertran bertrand bertrán bertsch berube berumen berus bervoets berwick berzina berzins beránek beránková besaw besecker besencon besençon
        beshears beska besnard bess besse besser bessette bessey bessis bessler besson bester betances betancourt betancur bethea bethel bethke bethune betka
        betlej betschart bett bettahar bettcher bettencourt bettendorff bettes bettin bettinger bettis betton bettoni betts betty betuels betz betúels beuchat
        beumer beuret beurret beus beutler bevan bevans bevc bever beveridge beverley beverlin beverly bevers bevil bevilacqua bevill beville bevington bevins
        bevis bewley bey beyens beyer beyers bezak bezakova bezanson bezemer bezic bezić bezjak bezák bezáková bełz bełza beňa beňo beňová beňuš beňuška
        beňušková beňušová beśka bhagat bhailis bhailís bhain bhaird bhaiteir bhaitéir bhakta bhal bhaldraithe bhalla bhandari bhardwaj bhargava bhasin bhat
        bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar bheachain bheacháin bheannuille bheatha bhebhe bhedleni bheithigh bhejelibomvu bhembe bhengu
        bhensela bhiadhtaigh bhial bhiocaire bhiocáire bhloscaigh bhosc bhovungana bhreitheamhain bhreithimh bhriain bhride bhríde bhua bhui bhulbh bhulf
        bhungane bhuí bháin bhál bia biachain biacháin biagi biagiotti biaidh bialaszewski bialek bianchi bianchini bianco biasta biataigh białach białasik
        białczyk białk białka białous bibb bibbins bibbs bibby bibeau bibee bibi bibisorayeva bibler bicak bicanic bice bicek bicekova biceková bichler bickel
        bickerstaff bickett bickford bickham bickle bickley bicknell bicz bidas biddle biddy bidwell bie bieber biederman biedermann biegała biehl bieker biel
        bielas bielat bielecki bielen bieleń bielik bielikova bieliková biello bien bienia bieniak bier bierbaum bierce bieri bierman biermann biernacik
        bierstraten biesaga biesek biesenbos biesty bieszke biezenbos biffle bigby bigelow biggen biggers biggerstaff biggins biggs bigham bigler bigley
        bignami bignardi bii bijelic bijelić bijlsma bik bikelwayo bikwayo bilaal bilal bilbo bilbrey bilby bilderback bilek bilekova bileková biles bilewicz
        bilge bilger bilgin bilik bilir bilka bilko bilkova bilková biller billie billingslea billingsley billington billiot billips billman billung billups
        billy bilodeau bilolov bilski bilyeu binaghi binda binette binford bing bingaman bingham bingman bingula binion binkley binner binney binns bintner
        bintz bionain biondi biondo bionáin biorain biorainn bioráin bir birchard birchfield birden birdsall birdsell birdsong birdwell birge birgen birgirs
        birk birkeland birkhead birkholz birkic birkirs birkić birkland birn birnbaum birney birnirs biro biron biros birt birtic birtings birtirs birtić
        birzniece birznieks biró bisaga bisbee bisceglia bischof bischoff biscoe bise bish bishell bissell bissett bissette bisson bissonette bissonnette
        biswas bitner bitschnau bitterman bitting bittinger bittle bittner bivens biver bivins bivona biwer biwott bixby bixio bixler biyase biyela bizhan
        bizier bizjak bizzell bićanić bičak bičanić bjargars bjargmunds bjargþórs bjarkans bjarkars bjarkis bjarmars bjarmis bjarnars bjarnfinns bjarnfreðs
        bjarnharðs bjarnhéðinns bjarnis bjarnlaugs bjarnleifs bjarnolfs bjarnsteinns bjarnólfs bjarnþórs bjartmanns bjartmars bjarts bjartþórs bjelis bjeliš
        bjelland bjerke bjolans bjolfs bjorgmunds bjorgolfs bjorgulfs bjorgvins bjork bjorklund bjorkman bjornolfs bjorns bjólans bjólfs björgmunds björgvins
        björgólfs björgúlfs björk björklund björkman björns björnólfs blaak blaca blackerby blackford blackledge blackman blackmer blackmon blackmore
        blackshear blackshire blackstock blackston blackstone blackwater blackwelder blackwell blackwood bladen blagaic blagaić blagg blaha blaho blahova
        blahová blain blair blais blaisdell blaise blake blakeley blakely blakeman blakemore blakeney blaker blakes blakeslee blakey blakley blakney blalock
        blanc blanca blanchard blanche blanchet blanchette blanck blanco blanda blandford blanding blandon blane blanes blaney blanford blanke blankenbaker
        blankenship blankinship blann blansett blanton blas blaschke blasco blaser blasi blasingame blasko blass blassingame blathmhaic blatnik blatt blattner
        blau blauensteiner blauser blaut blauvelt blay blaylock blazej blazejova blazek blazevic blazic blazicko blazkova blazquez blažej blažejová blažek
        blažević blažič blažičko blažková blea bleau blecha bledsoe blees bleich bleijenberg blevins blewanus blewett blick blin blioscain blioscáin blish
        blixt bloch blocher blocker blodgett bloemendaal blohm blokland blom blomberg blomgren blomkvist blommaert blomme blomquist blomqvist blondeel blondel
        blondiau blonk bloodsaw bloodworth bloomberg bloomer bloomfield bloomquist blose bloss blosser blough blouin blount blowe blowers blowick bloxham
        blubaugh bluford bluhm bluitt blum blumberg blume blumel blumenthal blumer blundell blunk blurton blust bluszcz bly blystone blythe bláca bláha
        bláhová bláthmhaic blázquez blængs blærs blævars blümel boada boadi boadu boaga boahen boakye boakyewaa boan boardman boase boatemaa boatemaah boaten
        boateng boatman boatner boatright boatwright boaz boba bobadilla bobak bobal boban bobanovic bobanović bobb bobbitt bobby bobel bober bobik bobko bobo
        bobrowicz bobryk bobula bobulova bobulová boburov bobuľa bobuľová bocanegra bocca boccaccio boccherini boccioni bocelli bochenek bochnak bochnia
        bochud bociek bock bockelman bockman bodaicin bodaicín bodart boddaugh bodden boddie boddy bodek boden bodenhamer bodhlaeir bodhlaer bodie bodiford
        bodin bodine bodkin bodnar bodner bodnár bodoni bodson boduch bodych bodzak bodziony boe boechat boeck boeckx boeding boehm boehman boehme boehmer
        boelter boer boerger boerner boers boes boese boeser boetet boettcher boezio bogaczyk bogadi bogaert bogaerts bogain bogan bogar bogard bogardus
        bogart bogdan bogdanov bogdał bogdán bogen boger bogert boggan boggess boggs bogis bogisich bogle bognar bogner bognár bogovic bogović bogue bogumił
        bogusiewicz boguta boguś bogáin bohan bohanan bohannan bohannon bohanon bohdanowicz bohl bohland bohlander bohlen bohler bohlin bohling bohm bohman
        bohn bohnbach bohner bohnert bohnsack bohon bohorquez bohr bohrer bohórquez boiardo boice boichat boillat boily bois boissonneault boisvert boitani
        boito boivin boix bojanic bojanić bojarczuk bojczuk bojdo bojorquez bok boke bokenkamp boksa bolan boland bolander bolanos bolaños bolcevic bolden
        bolding bolds boldt boldu bolduc boldù bolen bolenbaugh boler boles boley bolger bolghuidhir bolguidhir bolick bolin boling bolinger bolivar boljkovac
        bolkesteijn boll bollen boller bolles bollig bolliger bollin bolling bollinger bollis bollman bolnbach bolte bolten boltz bolyard bolz bolzmann
        bolívar bolčević boman bomar bombardier bomberger bombieri bomgardner bompiani bona bonacci bonanno bonaparte bonar bonatti bonaventura bonavita
        bonaya bonbach bondarenko bondaruk bondi bondra bondrova bondrová bondt bondumier bondurant bondy bondyra bonebrake bonelli bonenfant boner bonet
        bonetti bonfiglio bongiorno bonham bonhomme boniello boniface bonifacio bonilla bonin bonino bonk bonneau bonnell bonner bonnett bonnette bonney
        bonnie bonnin bono bonolis bonomo bonsra bonsu bont bonte bontrager bonueva bonura bonvin bonvini booden booe boogaerts booher booker bookman bookout
        boomer boone boonen boonpungbaramee boonstra boose boothby boothe boozer bophela bopp bor bora borah borak borba borbely borbély borchardt borchers
        borchert borczyk borde bordeau bordelon borden bordner borejko borek borekova boreková borel boreland borelli boren borer borg borgars borge borgen
        borger borges borghese borgia borgman borgmann borgmeyer borgstrom borgström borgulfs borgúlfs borgþórs borik borikova boriková boris borisova
        borisová borissov boriš borišová borja borjas borjesson bork borka borkholder borkiewicz borko borkova borková borkowicz borkowski borks borland
        borman bormann borner bornstein borojevic borojević boros borosak borovsky borovský borovy borový borowski borošak borquez borra borrani borras
        borrego borrell borrelli borremans borrero borromeo borromini borroni borror borrás bors borsellino borsiere borst bortachain bortacháin borth
        bortkiewicz bortle borton bortz boru boruc borucki borum borun borunda boruń boryczko borysewicz borysiak borysiewicz borysiuk borzomi borzomì borzych
        borzym borík boríková bos bosak bosakova bosarge bosch bosco bose bosek boser boshart boshears bosibori bosilj bosio bosire boska bosket bosley bosman
        bosmans bosnak bosnakova bosnjak bosnjakovic bosque bossard bossche bosse bosserman bossert bosshard bossi bossuyt bost boster bostic bostick bostrom
        bostrov boström bostwick bosurgi boswell bosworth bosák bosáková botelho botella botello botham bothe bothwell botic botica botić botkin botolfs botor
        botsford bott botta bottaro botteron botticelli bottigliero bottomley bottorff botts bou bouabdellah bouafia boualem bouali bouaziz boubekeur boucetta
        bouchama bouchard bouchareb bouchat boucher bouchet bouchez bouck bouckaert boucsein boudart boudewijns boudiaf boudjemaa boudraa boudreau boudreaux
        bouffard boughner boughton bouguerra bouhuizen bouie bouillon boukhalfa boukhari boukhatem bouknight boulanger boulay boulden bouldin bouley boulogne
        boulter boulton boulware boumaza boumediene bounab bourassa bourbeau bourdeau bourdon bourg bourgault bourget bourgoin bourgondie bourgondië
        bourguignon bourke bourland bourn bourne bourquard bourque bourquin bouska bousquet boussaid boutaleb bouthoorn boutin bouton boutte boutwell bouvet
        bouvier bouwhuisen bouyer bouziane bouzid bouzidi bova bove bovee boven bovene bovenen bovet bovy bowater bowden bowdoin bowe bowen bowens bower
        bowerman bowers bowersox bowes bowker bowland bowlby bowles bowley bowlin bowman bown bowne bowser bowyer boyabenyathi boyce boyd boyden boydston
        boydstun boye boyer boyers boyes boyett boyette boyington boykin boykins boyko boylan boyland boyle boyles boynton boyse boysen boyster boyter boyton
        bozanic bozanovic bozarth boze bozek bozeman bozic bozicevic bozickovic bozikovic boðis boś boška bošnjak bošnjaković bošňák bošňáková božanić
        božanović božiković božić božič božičević božičković braaten braatz brabant brabham bracamonte bracco bracero bracewell bracey brach bracha brachaczek
        brachman brack bracke bracken brackens brackett brackin brackins brackman bracun bracy bradaigh bradain bradberry bradburn bradbury bradden braddock
        braddy bradeen braden bradfield bradham bradic bradish bradić bradley bradly bradshaw bradsher bradstreet bradt bradtke bradway bradwell brady bradáin
        brae braem brafford bragadin bragaglia bragdon bragg braggs bragis bragt braham brahier brahimi brahmbhatt brahmi brailsford brainard brainerd
        braithwaite brajkovic brajković brakebill brakefield brakus braley bralic bralić braman bramante brambila brambilla bramble bramblett brame bramer
        bramhall bramlett brammer bramwell branam branan branaola brancaccio branciforte branco brande brandel brandenburg brandenburger brandes brandi
        brandic brandis brandić brandl brandner brandow brandstatter brandstetter brandstätter brandt brandtner branham branka brankovic branković brann
        brannan brannelly brannen branner brannigan branning brannock brannon brannstrom brannum branscome branscum bransford branson branstetter brant
        brantley brantner branton branum braoin braonain braonáin brar brase brasel brasfield brashear brashears brashier brasil brassard brassell brasseur
        brassfield brassil braswell bratcher brathwaite bratt bratten bratton braud brauer brault braun braunstein braverman brawley brawner braxton brayman
        brayton braz brazan brazeal brazeau brazee brazell brazelton braziel brazile brazzell bračun brańka brcko breanain breanndain breanndáin breasail
        breaslain breasláin breathnach breault breaux breazeale brecht breckenridge bredeson bree breece breeden breedlove breen breese bregar bregman breguła
        breheny brehm brehmer breiner breisleain breisleáin breit breitenbach breitenberg breitenstein brejnak brekis brekke breland bremer bremner brendel
        brendle breneman brenen brenes brenna brennan brenneman brennen brenner brenton bres bresciani brese bresee bresett breshears bresis bresler breslin
        bresnahan bresnehan bresse bressler brestirs bresé breton brett bretz breuer breugel breugelensis breugelmans breukeleveen breukelveen breunig brewer
        brewington brewster brewton brey brezina brezinova brezinová brezinski brezjan breznik breś briain brian brianain briand briant brianáin briartaigh
        bribiesca bric briccialdi brice briceno briceño brichard brichese bricker brickey brickhouse brickley brickman brickner bridgeforth bridgeman bridger
        bridgers bridgett bridgewater bridgman bridson bridwell briede briedis briel briemer brien brier briere brierly briese brievingh brigance briganti
        briggs brigham brightman brightwell brigman brignac briles briley brill brimage brimars brimer brimhall brimirs brimis brimmer brin brindle brindley
        brinegar briner briney brinker brinkerhoff brinkley brinkman brinkmann brinn brinsfield brinson brinton briody brion brionain briones brisbin brisbon
        brisco briscoe brisee briseno briseño briski brislane brisleain brisleáin brissette brisson brister bristow brite brito britt brittain britten
        brittian brittingham britto britton britvec briutean brixey brizee brizendine briútean brjanns brjánns brlas brlek brletic brletić broadbent broaddus
        broadhead broadhurst broadnax broadus broadwater broadway broadwell broady broberg brobst brocato broce brochu brocious brock brockett brockington
        brockman brockway brockwell brodawka brodbeck broddis brode broder broderick brodersen broderson brodeur brodie brodin brodka brodnax brodowicz
        brodsky brodt brody broe broeck broeckel broeckx broeders broek broekhoven broeshart brogain brogan brogden brogdon broggini broic broin broithe
        brojek brokaw brolchain brolcháin brolin broman bromberg bromley broncel bronder broniarek broniek bronk bronka bronner bronson bronstein brooke
        brooker brookes brookins brookman brookover brookshire broome brophy broquet bros broschi brose brosius brosnachain brosnacháin brosnahan brosnan
        bross broszkiewicz brotherton brott brotzman brough broughan broughton brouillard brouillette brouse broussard brousseau brouwer brouwers browarczyk
        browder brower browne brownell brownfield brownlee brownlow brownson brownstein broxton broy broyles broz brozda brozova broś brož brožová bru
        bruachain bruacháin bruadair bruadar brubaker bruce bruch bruchem bruck brucker bruckner bruder brudny brueggeman brueggemann bruemmer bruen bruening
        bruggeman brugger brugman brugnaro brugnoli bruhn bruic bruijn bruijne bruin bruiseal bruiséal brumback brumbaugh brumbelow brumer brumett brumfield
        brumit brumleve brumley brumm brummer brummett brummitt brummond brumsey brun bruna brundage brundidge brundige brune bruneau bruneel brunel brunell
        brunelle brunelleschi brunello bruner brunet brunett brunetti brungardt bruni bruning brunk brunke brunkhorst brunner bruno brunos brunovska brunovsky
        brunovská brunovský bruns brunson brunswick brunswijk brunton brus bruscantini bruska brusko bruskova bruso bruss brust bruton brutus bruun bruycker
        bruyere bruyn bruyne bruyninckx bruynzeels bruyère bruzda bruś bruška bruško brušková brwon bryan bryand bryant bryce bryczek bryd bryda bryden bryer
        brygoła bryja brymer bryndza bryne bryner bryngeirs brynjars brynjolfs brynjulfs brynjólfs brynjúlfs brynleifs brynsteinns bryntyrs bryntýrs brynþórs
        bryson bryzek brzek brzezinski brzeziński brzezniak brzeźniak brzozowski brzykcy brząkała brzęk brádaigh bráonáin brännström bräuer bréanáin brímis
        bríonáin bródka brógáin bróithe brózda brún buachalla buadha buadhachain buadhacháin buadhaigh buaile bubak buban bubb bubel bublitz bucanac bucar
        bucci buch buchalik buchan buchanan buchanon buchberger buchegger buchel bucher buchheit buchholtz buchholz buchinger buchler buchman buchmann buchner
        bucholtz bucholz buchta buchwald buckalew buckelew bucker buckholz buckingham buckland buckler bucklew buckley bucklin buckman buckmaster buckner
        buckridge buckwalter bucy buczek buczko buczma budai budaqlı budd budde budhlaeir budig budiman budiyanto budkiewicz budner budniak budrewicz budych
        budzen budzeń budzich budzinski budzyn budzyń bueche buechler buehler buelens buell buelow buendia buendía bueno buenrostro buentello buerger buescher
        buesing buettner buffaloe buffington buffkin bufford buffum bufkin buford bugarin bugbee bugg buggs bugiel bugla bugno bugnon bugueno bugueño buhari
        buhl buhler buhlmann buhr bui buice buick buie buijs builteir builtéir buis buisson buitleir buitléir buitrago buitron bujard bujas bujko buk buker
        bukhosini bukovec bukovska bukovsky bukovská bukovský bukowiec bukowski buksa bukvic bukvić bulak bulanda bulczak bulger buljan bulkley bullard bulle
        bullen buller bullington bullins bullis bulloch bullock bulluck bulman bulmer bulow bulter bultman bultot bulzoni bumb bumbrey bumgardner bumgarner
        bumpus bunce buncic bundick bundren bundrick bundy bungard bunge bunger bungic bungić bunic bunić bunkley bunlerngsri bunlupong bunn bunnell bunner
        bunschoten bunt buntin bunting bunton bunyard bunčić buonauro buono buonocore buraid buras burbach burbage burbano burbridge burc burca burcardo burch
        burcham burchard burchardt burchell burchett burchette burchfield burchill burciaga burcul burczak burd burda burdach burdett burdette burdge burdick
        burdine burditt burdo bures buresh buresova bureš burešová burfield burford burg burgan burgard burgdorf burge burgener burges burgess burget burgett
        burghardt burgher burgin burgio burgoon burgoyne burgstaller buric buris burić burk burkart burke burkes burket burkett burkey burkhalter burkhard
        burkhardt burkhart burkhead burkholder burkiewicz burkitt burkle burkley burknis burks burleigh burleson burlew burley burling burlingame burlison
        burman burmeister burnach burnam burnat burnell burnes burnett burnette burney burnham burnside burpee burpo burrage burrell burress burri burrier
        burrill burris burriss burritt burrough burroughs burrowes burruel burrus burruss burry burse bursic burson burstein burt burtch burtenshaw burtner
        burton burts burtscher burtt burwell burza burzawa burzec burčul buršić busbee busby buscemi buscetta busch buscher buschman buse buser busey bushard
        bushee bushell bushey bushman bushnell bushong bushway busick busienei buske buskey buskirk busko busljeta busoni busquets buss bussard busse bussell
        bussey bussiere bustamante buster bustillos bustos buswell buszka buszkiewicz buszko buszta butala buteau butera buterbaugh buth butkovic butkovich
        butković butkus butner butrym butselaar buttars butterfield buttimer buttimore buttler buttner buttram buttrey buttry butz buuren buxton buyse buysse
        buytelaar buza buzard buzbee buzov buzzell bučanac bučar buława buś buśko bušljeta bwire byam byard byars byas bybee byer byerley byerly byers byfield
        byford byham byington byler bylina bylsma bylund bynoe bynum byra byram byrd byrge byrne byrnes byrns byrom byron byrum bystrek bystrom bystron
        bystroń byström bytner byun byzdra bzdega bzdziuch bzdęga bzymek bácaeir bácaer báez báidh báin bálint bán bánová bárcena bárta bártová bárðs báth
        bäck bäckman bäckström bähr bär bärer bättig bærings bærons bègue béagáin béalatún béarra béataigh bédard bégin béguelin béice béireach béland
        bélanger bélisle bérubé bétancourt bílek bílková bóas bóis bórik bóriková bórquez bótólfs bôrik bôriková bõstrov böck böhler böhm bökenkamp börjesson
        börks börner bösch böðvars bøe bùi búis búrc búrca búris büchel bühler bühlmann bürger bąbel bąbol bączkiewicz bąk bąkiewicz bērziņa bērziņš błasik
        błaszczyk błaszyk błaziak błażejak błażejczak błażejewicz błądek bździuch caba caballero caban cabana cabanas cabanillas cabaniss cabañas cabała
        cabbarlı cabe cabell cabello cabeza cabezas cabhail cabibbo cabiness cabo cabot caboto cabraigh cabral cabrales cabrera cabrero cabrini cabán
        caccianemico caccioppoli caceres cacho cacko cadain caddell cadden caddow cade cadefau cadena cadenas cader cadhain cadhla cadhlaigh cadieux cadle
        cadogan cadorette cadorna cadwallader cadwell cady caesar caetani cafarchia caffarelli caffee cafferkey cafferky cafferty caffey caffrey cafraigh
        cafua cafuk cagalj caggiano cagle cagley cagney cagnin cagnotto cahalane cahall cahill cahillane cahir cahn cahoon cai caiazzo caibe caicedo caidin
        caidín cail cailin cailpin cailpín cailín caimbeal caimbeul caimbéal cain caine cainero caines caingne cainnigh cairbre caireallain cairealláin cairn
        caironi caiside caisin caisleain caisleáin caislin caison caisín caithir caithlin caithlín caitigin caitigín cajigas cal calabrese calabria calabro
        calahan calaigh calandra calarco calatayud calaway calbert calbhaigh calbo calcagni calcagno calcote caldeira calder caldera calderin calderon
        calderone calderwood calderón cale calender cales caley calfee calgari calhoon calhoun caliendo califano calik calixte calkins callaghan callaham
        callahan callain callan callanain callanan callanáin callas callaway calle callebaut callegari callegaro calleja callejas callen callender callens
        calles callewaert callicoat callier calligan callihan callinan callis callison calloway cally calláin calnain calnáin calo calton caluza calvert
        calvet calvey calvi calvillo calvin calvo calzada camacho camalov camanni camara camarena camargo cambareri cambell cambier cambra cambron camburn
        cameron camicione camille camilleri camillo caminiti camino camire camiscione cammack cammarata cammel campa campagna campana campanella campanelli
        campano campas campbell campenhout campfield campillo campion campione campise campisi campo campos campoy campuzano camuccini camurcuoglu camus
        canaday canady canainn canale canales canali canas canavan canchola cancino candanoza candaux candela candelario candia candler canela canellas canet
        canete canetta canevascini canez canfield cangelosi canil canino canipe canizales canizares cann canna cannaday cannady cannan cannella canney
        canniffe cannizzaro cano canova canovas cansler cantara canterbury cantero cantillo cantimori cantin cantley canto cantor cantrell cantrelle cantu
        cantwell canty cantón cantú canup cao caoain caobhacain caobhacáin caobhain caobháin caochain caochlai caochlaigh caochlaí caocháin caodhain caodhla
        caodháin caoidheain caoidheáin caoile caoileain caoileáin caoillidhe caoilte caoimh caoin caoindealbhain caoindealbháin caoinigh caoinleain caoinleáin
        caola caolain caollai caollaidhe caollaí caoláin caomhain caomhanach caomhanaigh caomháin caomhánach caomhánaigh caona caonaigh caothain caotháin
        caouette caoáin capa caparros caparrós capasso capała capdevila capecchi capehart capek capekova capeková capel capell capelle capello caperton
        capetillo capiga capito capka capko capkova capkovic capkovicova capková capla caplan caple caples caplinger caplis caplovic caplovicova capo
        capobianco capoccia capone capote capozzi capp cappel cappelli cappello cappiello capples capps capra caprio capron capshaw capua capuaigh capuana
        capuano caputo carabajal caraballo caracciolo carasco caraveo caraway carbaire carbajal carbajo carballo carbaugh carberry carbery carbin carbo
        carbonaro carbone carbonell carbó carcamo cardano cardella cardello carden cardenas carder cardiel cardillo cardin cardinale cardon cardona cardone
        cardoso cardoza cardozo carducci cardwell carew carey carfagna cargile cargill cargle cargonja caric carico carignan carillo carini carino carithers
        carić carl carlberg carle carlen carleton carley carli carlier carlile carlin carlino carlisle carlo carlock carlon carlos carlow carls carlsen
        carlson carlsson carlton carlucci carluis carlyle carmack carmaig carman carmean carmen carmody carmon carmouche carn carnahan carneal carnegie
        carneiro carnell carner carnera carnero carnes carnevale carney carnley carnogurska carnogursky carnotte carns caro carocci carolan carolina caroll
        carollo caron carone carosone carothers carpaccio carpentier carper carpino carpio carr carra carragain carragher carragáin carraidhin carrain
        carrales carranco carranza carrara carrasco carrasquillo carraud carraux carraway carre carreira carreiro carrel carrell carreno carreon carrera
        carreras carrero carretero carreño carreón carrghamhna carrghamhne carrick carrico carriera carriere carrig carrigan carrigy carrillo carrington
        carrithers carrizales carrizo carrión carro carrol carroll carron carrow carroway carrozza carruth carruthers carráin carson carstarphen carsten
        carstens carstensen carswell carta cartain carte cartee carter cartes carthaigh carthy cartier cartlidge cartur cartwright carty cartáin cartúr caruin
        carullo carun caruso caruthers carvajal carvalho carver carville carwell carwile caryl carúin carún casa casadei casado casados casady casagrande
        casaide casal casale casaleggio casalodi casals casanova casanovas casares casarez casarin casarlaigh casas casavant casazza cascio casebeer casebolt
        casella casellati casey cashen cashin cashion cashman cashwell casiano casias casier casillas casimir casini caskey casler casner caso cason caspar
        caspers casperson cass cassady cassano cassara cassart cassarà cassel cassell cassella casselman cassen casserley casserly cassiano cassidy cassin
        cassinelli cassity casson castagna castaldi castaldo castaneda castano castanon castañeda castaño casteel castejon castejón casteleyn castell
        castellano castellanos castelli castellitto castello castellon castells castelló castenada casterline castiglia castiglione castile castilla castille
        castilleja castillo castillon castioni castleberry castleman casto caston castonguay castor castorena castrejon castrillo castrillon castrillón castro
        castruita caswell casárez catailin catailín catala catalan catalano cataldo catalfamo catalá catalán catanzaro cate catenazzi cates cathail cathain
        cathala cathalain cathaláin cathaoir cathasaigh cathbhaid cathbhuadha cathbhuadhaigh cathbhuaidh cathcart cather cathey cathlain cathláin cathmhaoil
        catháin catledge catlett catlin cato catoe caton catron catt cattaneo cattigan cattin catto cauble caudell caudill caudillo caudle caudron caufield
        caughey caughman caulder cauley caulfield caulkins caune causby causey cauthen cavalcante cavalcanti cavaliere cavalieri cavallaro cavallo cavanagh
        cavanaugh cavanna cavazos cavender caver caverly cavieres cavin caviness cavins cavitt cawley cawthon cawthorne caya cayer cayetano caylor cayton
        caywood cazares cazarez cazorla cañas cañellas cañete cañizares cea ceadagain ceadaigh ceafarcaigh ceallabhui ceallabhuí ceallachain ceallacháin
        ceallaigh ceallbhui ceallbhuí ceamharcaigh ceanainn ceannabhain ceannabháin ceannaigh ceanndubhain ceanndubháin ceannduibh ceannfhaola ceannfhaolaidh
        ceanntabhail ceapog ceapóg ceara cearain cearbhaill cearbhain cearbhallain cearbhalláin cearbhlain cearbhláin cearbháin cearley cearmada cearna
        cearnaigh cearr cearrucain cearruin cearrúcáin cearrúin cearáin ceasar ceaser ceatharnaigh ceballos cebekhulu cebisa cebo cebula cebulak cecena cecere
        cech cechova ceci cecil cecils cecot cedano cedeno cedillo cefalu cegła ceh ceide ceidigh ceileachair ceilleachair ceirin ceirisc ceiriuchain
        ceiriúcháin ceithearnaigh ceitig ceitin ceitinn ceja cekovska cekovsky celentano celestin celestine celis cella celma celmina celmins celmiņa celmiņš
        celms celuch cendejas cendron cenge ceniceros centek centekova centeková centeno ceochain ceocháin ceoinin ceoinín ceorais ceothach ceothanach
        ceothanaigh ceothánach ceothánaigh cepeda cephas cephus ceran cerar ceravolo cerda cerdan cerdá cerdán cerezo ceri cermak cermakova cerna cerne
        cerniglia cernik cernikova cernoch cernochova cerny ceron cerquiglini cerrato cerrone cerucain cerulli cerutti cervantes cervantez cerven cervenova
        cerveny cervera cervone cervántez cerón cesar cesare cesario cesaroni cesarotti ceschi cesnak cesnakova cesnaková cesnek cesnekova cespedes cessna
        cestaric cestarić cetera cetin ceulemans ceuppens cevallos ceynowa ceárna cha chaba chabane chaber chaberek chabior chabot chace chacha chachaj
        chachere chachuła chacko chacon chacón chada chadaj chadbourne chadburn chadd chadha chadwell chadwick chae chaffee chaffin chaffins chafin chagnon
        chagoya chagwe chahal chai chaib chaidez chaihirankarn chaires chairez chaisatit chaisson chait chakrabarti chakraborty chalfant chalimoniuk chalker
        challis chalmers chaloux chalupka chalupkova chalupková chamane chamberlain chamberland chamberlin chamblee chambless chambliss chamlee chamness
        chamorro champine champlin champney chan chana chancey chancy chand chander chandia chandler chandra chandran chandía chaney chang changawa channell
        chao chaoin chaoui chapa chaparro chapdelaine chapell chapelle chapin chaplin chapman chappel chappell chappelle chapple chappuis chapuis chaput
        charboneau charbonneau charef charest charette charland charlebois charles charlesworth charley charlie charlier charlton charney charo
        charoensuksopol charon charosova charpentier charpie charpié charrier charron chartier chartrand chason chasse chastain chasteen chatain chatfield
        chatham chatman chatmon chatriand chatriant chatterjee chatterton chattin chatys chatáin chau chaudet chaudhari chaudhary chaudhry chaudhuri chaudry
        chauez chauhan chauncey chausse chauveau chauvet chauvin chavarin chavarria chavarría chavers chaves chavez chavira chavis chavous chawla che chea
        cheadle cheara cheatam cheatham cheatwood cheba chebet chebii cheboi chebon checa chechi cheda chee cheema cheeseman cheesman cheever chege cheikh
        chelagat chelangat chelimo chellaoua chemtai chemutai chen chenail chenangat chenard chenault chenaux cheney cheng chengo chenier chennault chenoweth
        chepchirchir chepchumba chepkemboi chepkemoi chepkirui chepkoech chepkorir chepkosgei chepkurui chepkwemoi chepkwony chepngeno chepngetich cheptoo
        cherek chergui cherian cheriet cherif cherifi cherono cherop cherotich cherubini cheruiyot cherutich cheruto chery chesang cheshire chesire chesley
        chesney chesnut chesnutt chesser chesson chester cheung chevalier chevalley chevallier chevere chevez chevresson chevrolet chewning cheyech chhabra
        chiang chiappetta chiaramonte chiarello chiarini chiasson chibani chibi chibini chica chichester chickering chicoine chidester chien chiesa chigi
        chikh chilcote childers childress childs chiliza chillemi chilson chilton chindamo ching chinn chinnici chiodo chiou chipman chipps chirchir chirico
        chisholm chism chisolm chisum chittenden chittolini chittum chitty chitwood chiu chivers chlebda chlebek chlipała chloig chmara chmiel chmielak
        chmielewski chmura cho choat choate chochół chock choda chodak choe choeychuen choi choille choina choiniere choinnigh chojak chojna chojnacki chokshi
        cholewka chomba chomhghaill chomiak chomik chomiuk chomsri chon chonco chong chopard chopra choque choquette chorazewicz choros choroś chorążewicz
        chotzen chou choudhary choudhry choudhury chouinard chovan chovanec chovanecova chovanecová chovanova chovanová chowaniak chowdhury chowitunkit choy
        chołody chrappa chrappova chrappová chretien chrisman chrisp christenberry christensen christenson christiaens christiano christians christiansen
        christianson christie christina christine christman christmas christner christo christoff christofferse christoffersen christofferso christon
        christoph christopher christophers christopherso christy chrodtrud chromy chronister chrosain chrosáin chruszcz chrysler chrzanowski chrétien chubb
        chuchla chudik chudikova chudoba chudík chudíková chukwu chumba chumbley chumley chumo chun chung chunn chupp churchill churchwell chwalisz chwała
        chwedczuk chwedoruk chyb chylak chávez chłąd ciabhain ciabháin ciak ciampa ciampi cianaigh cianain cianciolo ciani cianáin ciapa ciaragain ciaragáin
        ciaraigh ciarain ciarba ciardha ciardhubhain ciardhubháin ciarka ciarmhacain ciarmhacáin ciarmhaic ciarucain ciaráin ciarúcáin cias ciastek ciaś
        cibane cibhil cibin cibor cibula cibulka cibulkova cibulova cibulová cibuľa cibuľka cibuľková cicala ciccone cich cichorius cichos cichowlas cicilia
        cid ciechowicz cieciora cieciura cieciwa ciecko cieloch ciemiega ciemięga cieniuch ciepluch cieplucha ciepła ciepłuch ciereszko ciernaova ciernik
        ciernikova cierny cierpisz cierpka ciesielczyk ciesielka ciesielski ciesiółka cieslak ciezka ciećko cieślak cifaldi cifuentes cigan ciganik ciganikova
        ciganova ciganovic ciganović ciger cigerova cignaroli cigán cigánik cigániková cigánová cigáň cigáňová cik cikotic cilea cilibrasi cill-dia
        cillartrain cillartráin cilley cillin cilltrain cilltráin cillín cimarosa cimini cimino cimmino cimoch cincotta cindric cindrić cingizoglu cinneide
        cinneir cinnseala cinnseamain cinnseamáin cinnéide cinnéir cintron cintrón ciobhain ciobhanaigh ciochon ciochoń cioffi ciollabhain ciollabháin
        cioltrain cioltráin cionnaigh cionnaith cionnfhaola ciorain cioráin ciosain ciosog ciosoig ciosáin ciosóg ciothaigh ciothog ciothóg ciotti ciołczyk
        cipolla cipriani cipriano cirillo cirilo cirino cirric cirule cirulis cis cisco cisneros cison cisoń cissell cisterna cisternas cistrunk citko ciuba
        ciuinin ciuk ciulla ciurtain ciurus ciuruś ciuła civaschi cizmesija cizmic ciúinín ciúrtáin cięciwa ciężka claar claassen clabaugh claborn claes
        claesdr claesen claesner claessens claesson claeys clafferty claffey claflin clagon claiborne claimhin claimhín clair claire clairmont clampitt clancy
        clanton claochlai claochlaoigh claochlaí claonain claonáin clapp clara clarach clardy clare claridge clark clarke clarkson clary clasen classen
        classon clatterbuck claude claudio claunch claus clausen clausing clauson clauss claussen clavero clavin clawson claxton clayborn clayborne claybrook
        claybrooks claycomb claypool claypoole clayson clayton claytor claywell cleary cleek clees clegg cleghorn cleir cleirchin cleireachain cleirigh
        cleland clem clemans clemens clement clemente clements clemmer clemmons clemons clenaghan clendenin clendening clerc clerck clercq clerkin clermont
        clery cleveland clevenger clevinger clewis cliett clifford clift climer clinard cline clingan clinger clingerman clingman clinkscales clinten clinton
        clocharta clochartaigh clochasaigh clodfelter cloe cloer clogherty clogston cloherty clohessey clohessy cloney cloninger clonts clontz cloonan cloone
        clooney clootwijck clopton clore closset closson clothier clough clouse clouser cloutier clow clower clowers cloyd cluanaigh cluanain cluanáin clubb
        cluff cluin clukey clumhain clunain clune clunies-ross clute clutts clyburn clyde clymer clyne clárach cléir cléirchín cléireacháin cléirigh clément
        clúin clúmháin clúnáin cmiel cnaimhin cnaimhsi cnaimhsighe cnuachain cnuacháin cnáimhsighe cnáimhsí cnáimhín coache coachman coad coady coakley coale
        coan coard coardi coate coates coatney coaxum cobb cobbins cobbley cobbs coberly cobey cobhthaigh cobian coble coblentz cobler cobo cobos cobrda
        cobrdova coburn coca cocci cochlain cochláin cochran cochrane cociarelli cockburn cocke cockerham cocklin cockrell cockrill cockrum coco coddington
        coder coderre codina cody coe coelho coello coen coene coenen cofała cofer coffelt coffey coffield coffman cofield cofre cofré cogain cogan cogar
        cogburn cogdell cogdill coger coggin coggins coghill coghlan cogiel cogley cogswell cohalan cohan cohee cohen cohn coholan cohrs coighin coigil
        coigligh coigny coile coileain coileir coileáin coiligeain coiligeáin coiligh coilin coillin coillte coillín coiléir coilín coimin coimín
        coincheanainn coineain coineoil coineáin coineóil coinghealla coingheallaigh coingheallá coinghialla coinghiallaigh coinghiola coinghíola coinin
        coinne coinneachain coinneacháin coinneain coinneir coinneirtinne coinner coinneáin coinnich coinnigh coinnin coinnleain coinnleáin coinnéir coinnér
        coinnín coinín coirbin coirbín coirnin coirnín coisdeala coisdealbha coisteala coistealbhaigh coit coitir coitirigh coker cokley cola colangelo colas
        colbach colberg colbert colburn colby colclough coldiron coldren coldwell cole colegrove colella coleman coles coletta coletti coley colfer colgan
        colhoun colin colinet colić coll colla collado collaigh collain collao collarain collard collart collaráin collata collazo collelo collen colleneler
        coller colleran collet collett collette colletti colley collier colligan collignon collin collina collinder colling collings collingsworth collington
        collingwood collins collinson collinsworth collis collison collman collodi collum colly collyer colláin colmain colman colmenero colmáin colom coloma
        colomer colone colonna colosimo colot colpaert colpitts colquitt colreavy colson colston colter coltharp colucci coluim colum columbia columbo colunga
        colvard colvin colwell colyer colón comacho comain comair coman comar comartun comartún comber combes combest combi comboni combre comeau comeaux
        comencini comer comerford comeriato comhdhain comhghaill comhghain comhrai comhraí comiskey comisky comisso comman commins comni comní como comolli
        compere compo compos compère comstock comte comyn comáin conacha conagail conaill conain conaire conallain conallta conalláin conamha conant conaola
        conaonaigh conarain conard conaráin conatser conaty conaway conba conbha conbhae conbhai conbhaigh conbhaí conbhuaidh conbhui conbhuidhe conbhuí
        conbhá conboy conbá concannon conceicao conceição concha concharraige conchobhair conchoille conchradha conchubhair conchuir conchúir conde conder
        condie condit condoleo condon condra condren condrey condron conduibh condun condún conefrey conerly conesa coney confhaola conforti confraoich
        congail congdon conger conghaile conghamhna conigliaro coniglio coninck conine conkle conklin conkling conlain conlan conleagha conlee conley
        conleágha conlin conlon conluain conláin conmara conmee conmhachain conmhacháin conmhai conmhaidhe conmhaoil conmhaí conmhaídhe conmhui conmhuí conmi
        conmy conmí conn connachain connachtaigh connachtain connachton connachtáin connacháin connaghy connaigh connain connallta connally connaughton
        connbhui connbhuí connchamhain connchamháin conneeley conneely connell connellan connelly conner conners connery connghamhna conniff connmhachain
        connmhacháin connmhai connmhaigh connmhaí connoil connol connole connollaigh connolly connon connor connors connuchain connáin connóil connól
        connúcháin conoil conole conover conra conrach conrad conradi conraoi conree conroy conry consaidin consaidín considine consiglio constable constance
        constante constantino contarini conte conter conthra conti contra contrafatto contreras conuchain convery conwell conyer conyers conáin conámha conóil
        conúcháin coogan cooke cookingham cooksey cooksley cookson coolahan coolbaugh coolen cooley coolidge coombe coombs coomer coomes coon coonan cooney
        coonrod coons cooperman cooter coots coover copas copeland copen copenhaver copher coplan copland copley coplin copp coppa coppage coppedge coppens
        coppin coppinger copple coppock coppola cora coram corbacho corbain corbat corbeil corbell corbett corbin corbitt corbo corboz corby corbáin corchado
        corcora corcorain corcoran corcoráin corcos cordeiro cordell corder cordero cordes cordier cordle cordray corduff corea coredo corella coret
        coret-coredo coreth corey coria coric coriell corish corker corkery corl corlaigh corle corless corlett corlew corley corliss cormacain cormack
        cormacáin cormaic corman cormican cormick cormier cormy cornejo cornelis cornelison cornelisse cornelissen cornelisz cornelius cornell cornett
        cornette corney cornez cornil cornish cornman cornut cornuz cornwell corominas corona coronado corp corpataux corput corpuz corr corra corrachain
        corracháin corradain corradi corrado corradáin corragain corragáin corraidh corraidhin corraigh corrain corrales corrao corrdhuibh correa corredor
        correia correira correll correr corrghamhna corridan corrie corrigan corriveau corry corráin corsi corso corson corstiaens cort cortes cortese cortez
        cortina cortinas cortright cortés corvalan corvalán corvin corwin cory coryell corzine cosain cosandey cosby coscair coscia cosendey cosentino cosenza
        cosey cosgair cosgrave cosgrove cosic cosio cosman cosme cosner cosper coss cossette cossey cossiga cossy costa costagain costagáin costales
        costalonga costantino costanza costanzi costanzo costas coste costela costello costelloe coster costigan costilla costillo costin costner coston
        cosáin cota cote coterlet cothern cothran cothren cothron cotic cotner cotnoir coto cotta cotten cotter cottingham cottle cottman cotto cottone
        cottrell cottrill coty couchman couey coughlan coughlin coulombe coulon coulson coulston coulter counce councill counihan coupe courcey cournane
        cournoyer coursey courson courtemanche courtenay courter courtier courtney courtois courtright courville courvoisier coury cousar cousineau cousino
        coutee couto couts coutts coutu couture couturier couvreur covarrubias covell covelli coverdale covey covic covin covington cowan cowans cowart cowden
        cowell cowely cowen cowens cowger cowgill cowherd cowie cowles cowley cowling cowman coyle coyne cozad cozar cozart crabb crabhain crabill crabtree
        crace cracraft craddock crader crafton cragg craghead crago crahan crahay craibhin craidheain craidheáin craig craighead crail crain craine craith
        cramer crampsey crampsie crampton crandall crandell crandle craner craney cranford crangle cranley cranly cranmer cranor craobhain craobháin crapo
        crary crase craven cravens craver cravey craw crawford cray crays crayton creadaigh creag creagain creager creagh creagáin creamer crean creasey
        creasman creason creasy crecelius credle cree creech creedon creekmore creel cregan creger crehan creighton creimin creimín cremeans cremer cremin
        cremonesi crenshaw crepeau creque crespi crespin crespo cress cressey cressman cresswell creswell crete cretton crevar creviston crevoisier criado
        criagain criagáin cribb cribbons cribbs crichlow crichton crick criddle crider criger crigger crigler crilly crim crimin crimmins crimín criner
        crinion criodain criogain criomhthain crionain criostoir criostuir criostóir criostúir cripe crippen cripps crisafulli crisci crisler crisman crispi
        crispin criss crissman crist cristea cristobal cristoforetti criswell critchfield critchlow crites crittenden crittendon crivelli crivello crnekovic
        crneković crnkovic crnković croad croal croce crocker crockett crodhal croff crofoot croft crofton croghan crohan croidheain croidheáin croil croinin
        croithin croithín croke croker croley croll crolly cromartie cromer cromley crompton cromwell cron crona cronallaigh cronan crone cronelly croney
        cronghaile cronin cronk cronly crooker croom crooms cropp cropper crosain crosbie crosby crose crosier croskey crosland crosley croslin crossan
        crossen crossett crossland crossley crosslin crossman crossno crosson crosswell crosswhite croston croswell crosáin crota crotaigh croteau crothers
        crotts crotty crouse crowden crowder crowe crowell crowl crowley crownover crowson crowther croxton croy croyle crozier cruachain cruacháin
        cruadhlaoich cruce cruces cruchain crucháin crudden crudup cruickshank cruikshank cruis cruitin cruitín crum crumbley crume crumley crump crumpler
        crumpton crumrine crunk crupi cruse crusoe crutcher crutchfield cruz cruzado cruze cryan cryer crábháin cráibhín créadaigh créagáin críodáin críogáin
        críonáin cródhal cróil cróinín crónallaigh crónghaile crúis crúz csonka cuacach cuadra cuadrado cuag cuagain cuagáin cuaig cualain cualáin cuana
        cuanachain cuanacháin cuanaigh cuanain cuanna cuannaigh cuanáin cuarnain cuarnáin cuarta cubbage cubillos cubric cuccia cucek cuch cuda cudd cuddihy
        cuddy cude cudic cudjoe cudney cudzich cuellar cuen cuervo cuesta cueto cueva cuevas cuffe cuffee cuffie cugia cuideagain cuideaganaigh cuideagáin
        cuideagánaigh cuidithe cuigeannaigh cuijck cuileamhain cuileanain cuileannain cuileannáin cuileanáin cuilin cuilinn cuill cuilleain cuilleáin cuillin
        cuilliu cuilliudha cuilliú cuillín cuilriabhaigh cuilín cuimilin cuimilín cuimin cuimín cuineain cuineáin cuinn cuinneachain cuinneacháin cuinneagain
        cuinneagáin cuinneain cuinneir cuinneáin cuinnleain cuinnleáin cuinnéir cuirc cuireain cuireáin cuirleain cuirleáin cuirnin cuirreain cuirreáin
        cuirrin cuirrín cuirteir cuirteis cuirtéir cuirtéis cuise cuk cukier cukman cukon culachain culain culberson culbert culbertson culbreath culbreth
        culhane culi culina culjak cullaigh cullen cullens culler culley culligan cullinan cullinane cullins cullison culloty cullum cully culot culotta culp
        culpepper culton culver culwell cumascaigh cumbee cumberbatch cumberland cumbie cumhail cumhaill cumiskey cumisky cummerata cummingham cummings
        cummins cummiskey cummisky cun cundari cundiff cunduin cundun cuneo cunha cunnaidh cunnane cunneen cunniff cunningham cunny cunuin cunun cuomo cupic
        cupit cupp cupples cupps curatoli curatolo curci curcio curdaigh curdy cureton curfman curic curiel curington curlee curley curlin curnain curnane
        curneen curnutt curnutte curnyn curraidh curraidhin currain curran curraoin curren currence currey currie currier currin curro curráin cursa curtin
        curtis curtiss curto curtsinger curtáin cusack cusano cushenberry cushing cushman cusic cusick cusimano cusson custer custis custodio cusumano
        cuthbert cuthbertson cutler cutlip cutrer cutright cutrufo cutsforth cutshall cutshaw cutts cutuli cuvarlı cuvelier cuyler cuyper cuypers cuyvers
        cuzzocrea cuéllar cvenic cvenić cvetko cvetkovic cvetković cvetnic cvetnić cvitan cvrtila cwalile cwierz cwirko cyba cybul cybulski cydzik cygal cygan
        cyganik cylwik cyman cymbała cymer cypert cypher cyphers cyprich cyprichova cyprichová cyr cyrek cyron cyroń cyrulik cyrus cywka czajka czajkowski
        czajor czak czapiga czapla czarnecki czech czenczek czerepak czerkies czermak czerner czerniakiewicz czerniec czerwinski czerwionka czerwiński czesak
        czescik czochara czopik czosnyka czubaj czubaszek czuj czulak czupryn czupryna czura czuryło czylok częścik członka cába cáceres cádáin cámara cánovas
        cápa cárcamo cárdenas cárthaigh câmara céadagáin céadaigh céide céidigh céileachair céilleachair céirín céitig céitinn céitín cérúcáin céspedes cíger
        cígerová cíobháin cíobhánaigh cíoráin cíosóg cíosóig círríc cógáin cómair córdova córrain cózar côté cúilriabhaigh cúirnín cúise cúlacháin cúláin
        cúndúin cúndún cúnúin cúnún cúrnáin cúrsa cýrus cąkała cīrule cīrulis cłapa d'amore d'arcy d'hondt daako daakoaa daal daamin dabal dabbs dabhain
        dabhoireann dabhrain dabhráin dabháin dabir dabkiewicz dabney dabo dabros dabrowicz dabrowka dabrowski dabukke dacanay dach dachgelder dachgeldt
        dachgelt dacko dacosta dacruz dacus dada daddario dade dadej dado dadova daeid daele daems daffron dagane dagbjarts dagen dagenais dagenhart dagfaris
        dagfinns daggeirs daggett daghnain daghnáin dagmanns dagnyrs dagnýrs dagostino dags dagsburg dagþórs dahir dahl dahlberg dahle dahlen dahlgren dahlin
        dahlke dahlman dahlquist dahlqvist dahlstrom dahlström dahlén dahm dahmane dahmani dahmen dahmer dahms dahn daibheid daibhid daibhidh daibhin daibhis
        daibhíd daibhín daid daigle daigneault daigre daiken dail dailey daimhin daimhín dake dakhil dala dalaigh dalal dalberts dalbey dalby dale daleiden
        dalem dalerov dales dalessandro dalessio daley dalke dall dalla dallaire dallape dallapé dallara dalley dallinger dallis dalmanns dalmars dalmau
        dalrymple dalton daltun daltún daluz dalvins daly dalzell dalziel damanik damato dambrosia dambrosio damek damelio dameron damian damiani damiano
        damico damijanic damijanić damirov damjanovic damjanović damjans damm dammann damme damon damore dampier damron damurah dan dana danachair danaher
        dancak dancakova danciak danciakova dancy dancák dancáková dandolo dandrea dandridge dane danek danekova daneková danel danelius danelíus danford
        danforth dang dangelo dangerfield dangl dani daniec daniel daniele daniell daniels danielsen danielson danielsson danieluk danilczuk danilov danis
        danisz danivals danjuma dankert dankiewicz danko dankova danková danley dann danna dannenberg danner danninger dano danos danova danová dans dansby
        dansereau danso dant dantes dantin dantonio dantzler danz danzy daníels danívals dančiak dančiaková dančák dančáková dao daochain daoda daola daoud
        daoudi daoust dapolito daquila dar dara darain daraz daraż darbonne darby darcangelo darcy dardar dardel darden dardenne dargacz dargain dargan dargie
        dargáin darity darius darko darland darley darlington darmody darnall darnau darnell darojkovic darojković darosa darr darrah darrell darrigo
        darrington darris darrow darst dartez darul darville daríus darłak das dasey dasgupta dasher dashiell dashner dasilva dass datta dattilo dauber
        daubert daud dauer daughdrill daugherty daughtery daughtrey daughtridge daughtry daulton daum dauphin dauphinais dautanec dautovic dautović davalos
        dave davern daves davey davi david davidova davids davidson davidsson davies davila davilla davin davison davisson davitt davodov davoren davy davíðs
        davõdov daw dawdy dawe dawes dawick dawidczyk dawidek dawiec dawkins dawley daws dawson dawud dayal daza dazey daðis dağlı daňa daňko daňková daňo
        daňová deacair deacy deadaigh deady deaganaigh deagha deaghdha deagánaigh deak deakins deakova dealba deanda deane deaner deangelis deangelo dearain
        deardorff deargain deargáin dearing dearmada dearman dearmond deary dearáin deas dease deasmhumhna deason deasy deatherage deaton deaueroux deaver
        deavers debelak debelic debelić debeljak debellis deberry deblois debnam debnar debnarova debniak debnár debnárová debo deboer debolt debonis debord
        debose debosz debow debroux debruyne debski debusk decamp decamps decarlo decaro decastro decesare deceuninck dechamps dechant decicco deckard decker
        deckers deckert deckman deckow declerck declercq declue decock decola deconinck decosta decoster decoteau decuir dedeaux dedman dedmon dedrick dee
        deeb deegadan deegan deehan deel deeley deely deemer deen deeney deeny deere deering deerman deery dees deese deeter deets defalco defazio defelice
        defenbaugh defeo defibaugh defilippo defoor deford defore deforest deforge defrancesco defrancisco defranco defrank defreitas degarmo degen degenhardt
        degennaro degeorge degnan degner degraff degraffenreid degraw degreenia degregorio degroat degroff degroot degroote degryse degueldre deguzman dehaan
        deharo dehart dehaven deherrera dehmel dehn dehne dehner dehon dehoyos deibert deibler deid deide deigan deignan deines deirg deise deiseach deisigh
        deitch deitz dej dejardin dejarnette dejean dejesus dejneka dejohn dejong dejonghe dejulio dekeyser dekker dekys dekysova dekýš dekýšová dela
        delacerda delacruz deladoey deladoëy delaere delafuente delagarza delahaye delahoussaye delahunty delamater delamora delancey deland delaney delange
        delannoy delany delao delap delapaz delapena delapp delargy delariva delarosa delatorre delatte delattre delaughter delaunay delaune delavega
        delbosque delcambre delcastillo delcid delcourt delcroix deledda delee delekta deleo deleon deleu deleze delfino delforge delfosse delgadillo delgado
        delgiudice delhaye delhez delia delikat delima delisle delk delker delle deller dellinger dellucci delman delmont delmonte delmotte deloach deloatch
        deloera deloney delong delorenzo delorey delorme delosantos delosh delosreyes delossantos deloughrey deloughry delozier delp delph delpino delporte
        delpozo delpriore delreal delrio delrosario delsignore deltoro deltour deluca delucca delucia deluga deluna delvalle delvaux delvecchio delvigne
        delwayo delèze demaio deman demanet demar demarco demaree demarest demaret demaria demaris demars demartini demartino demas demasi dematteo demay
        demby demello demelo dement demeo demers demery demeulenaere demeyer demeyere demianczuk demiańczuk deming demir demirel demko demmendaal demmer
        demming demo demos demoss demott demoulin demps dempsey dempster demsar demski demus demuth demuynck demšar dena denardo denault denby dendy deneka
        denesik deng dengg dengler denham deniels denihan denis denise denison denissov deniz denk denker denkiewicz denley denman denmon denn dennard dennehy
        dennen dennenberg dennett denney dennie denning dennis dennison denniston denny densmore denson denys denzer deníels deo deol deoraidhin deorain
        deoráin depalma depaola depaolo depasquale depaul depaz depero depew depoorter depp deppe deppen deprez depriest deptuch depue depuy depuydt der
        deramus derbal derbyshire derek derezic derežić dering derkaoui dermody dermott deroche derosa derose derosia derosier derossett derouen derouiche
        derouin derr derradji derrickson derrico derrig derringer derrow derry derryberry dery derycke deryło desai desalvo desanti desantiago desantis
        desanto desautels desbiens descamps desch deschamp deschamps deschenes deschênes descoteaux deshaies deshazo deshields deshmukh deshong deshotel
        deshpande deshusses desiderio desilets desilva desimone desio desir desjardin desjardins deskins deslauriers desmarais desmedt desmet desmond
        desnoyers desormeaux desousa desouza despain desper despres desrochers desroches desrosier desrosiers dessart dessel dessy destefano deszcz detaille
        determan dethier detka detournay detrick detry detti dettman detweiler detwiler deutsch deutschmann devalle devally devan devane devaney devanney
        devaughn devaul devault devaux deveau deveaux devecka deveckova devenney devenport devens dever devera devereaux devereux devers devery devečka
        devečková devi devilbiss deville devillers devillier devilly devin devine devinney devino devita devito devitt devivo devlin devoe devolder devore
        devos devoy devriendt devries dewaele dewald dewall dewalt dewan dewar dewberry dewees deweese dewey dewez dewilde dewitt dewitte dewolf dewolfe
        dewoody dews dewulf dexter dey deyo deyoe deyoung deze deágha deághdha deák deáková deže dhadho dhaibhidh dhaibhis dhaliwal dhar dhawan dhe dhiarmada
        dhillon dhingra dhondt dhonncha dhonnchadha dhonnchaidh dhorchaidh dhuarcain dhuarcáin dhubhghail dhubhghaill dhuibh dhuibhir dhuinn dhuinneabhain
        dhuinneabháin dhuinnshle dhuinnshleibhe dhuinnshlé dhuinnshléibhe dhuirnin dháibhidh dháibhis dhé dhúirnín diaconescu diaconu diaf diallo diana
        diarmada dias diaz dib dibbert dibble dibella dibenedetto dibernardo dibiase dibiasi diblasi dicarlo dicicco dick dicken dickens dickenson dickerman
        dickerson dickert dickey dicki dickie dickinson dickison dickman dicks dickson dicus dida didier didomenico didonato didovic didović diebold diede
        diederich diedrich diego dieguez diehl diehm diem diemer diener diep dierckx dierick dierickx dierking dierks diesbach diesbergen dieter dietl
        dietrich dietrick dietz dieu dieudonne dieudonné diez dif difalco diffin diffley difilippo difiore difranco digby digennaro diggin diggins diggs dighe
        digiacomo digiovanni digirolamo digman dignan digregorio dijck dijk dijkman dijkstra dijoux dikane dilbeck dilday dildorova dildy dileo dilks dillane
        dillard dille dillen dillenbeck diller dilley dillinger dillingham dillion dillman dillon dillow dilnozova dilnurova dilorenzo dilullo dilworth dima
        dimaggio dimaio dimarco dimartino dimas dimatteo dimattia dimauro dimba dimbane dimbani dimeo dimery dimick dimitri dimmick dimmitt dimond dinabantu
        dinamarca dinan dinangwe dinapoli dinardo dinatale dindela dindi dineen dingee dinger dinges dingess dingila dingle dingler dingman dingus dinh dinkel
        dinkins dinneen dino dinsmore dinu dinwa dinwiddie diochain diochon diolain dioluin diolun dioláin diolúin diolún diomasaigh diomedes dion dionisio
        dionne dionun dionún diorain diorio dioráin diothchain diothcháin dipalma dipaola dipaolo dipasquale dipiazza dipietro dippel dircken direain direnzo
        direáin dirks dirksen dirnberger dirrane dirven disalvo disanto discher discin disdero disher dishman dishner dishon diskin disla dismuke dismukes
        disney dison distefano ditschlerin dittman dittmar dittmer dittrich ditullio ditzler divan dively divenney divens diviney divis divito dix dixion
        dixit dixon dixson diyorayeva diyorov dizdar dizon diéguez diðriks djebbar djellal djellouli djoudi dlaba dlabane dlabazane dladla dlakadla dlakela
        dlamane dlambula dlamdaka dlamini dlamlenze dlangamandla dlawuza dlebenkomo dlodlo dlomo dludla dludlu dlungwana dmitriev dmoch doak doan doane
        dobbelaere dobbin dobbins dobbs dobes dobler dobles dobos dobosiewicz dobre dobric dobrić dobron dobrosz dobrowolski dobroń dobsinska dobsinsky dobson
        doby dobyns dobšinská dobšinský dochartaigh dochioiu dockery dockins dockstader dockx docolomanska docolomansky docquier dodd dodds dodgen dodrill
        dodson doering doerr doesburg doescher dofris dogan doggett doghair dogherty doglioni doherty dohn dohrmann doi doibhilin doig doighre doingeard
        doirnin doirnín doiron dokkum doktor doktór dolain dolainn dolan dolby dolce dolega dolenc dolezal dolezalova doležal doležalová dolic dolin dolinar
        dolinsek dolinšek doliwa dolić dollard dollinger dollins dollis dollison dolloff dolph dolson domagała domaldis domalds doman domanski domański
        dombroski dombrosky dombrowski domek domenech domenick domenico domer domhnaigh domhnaill domhnallain domhnalláin domian domina dominczak domingo
        domingue domingues dominguez dominick dominikovic dominiković dominiks dominique dominkovic dominković dominquez dominy domińczak domka domke dommelen
        domon domowicz domoń domurad doménech domínguez domżał dona donadio donagher donaghy donahoe donahoo donahue donaire donald donalds donaldson donalson
        donaoile donarelli donathan donati donato donatoni doncabe doncevic donchadha donchu donchú donda donegan donelan donelson doner dones doney dong
        dongen donghaile dongoran donini donis doniyorov donkor donlan donley donlon donmoyer donnabhain donnabháin donnacha donnagain donnagáin donnain
        donnan donnay donncha donnchadha donnchaidh donnchu donnchú donndhubhartaigh donndubhartaigh donnell donnellan donnelly donner donnghaile donnghusa
        donnáin donofrio donoghue donoho donohoe donohue donoso donovan dony donà dončević doody dooey doogan doohan doolan dooley doolin dooling doolittle
        dooly doonan dooren doorhof doorn doornhem doorty dople dopp doppler dora dorado dorai doran dorantes dorawa dorazio doraí dorcha dorchaidh dorchaidhe
        dorchaigh dorchain dorcháin dordain dordan dordáin dore dorey dorfer dorfman dorgan doria doring doris dority dorka dorko dorkova dorková dorman
        dorminey dorn dorna dornan dorner doroba dorobek dorobisz dorociak doroszkiewicz doroszuk dorot dorota dorothy dorotova dorotová dorova dorová doroz
        dorr dorrance dorrell dorrian dorris dorrough dors dorsch dorschner dorsett dorsey dorsman dortch dorton doruch dory dorynek dosch doshi doshier doss
        dossantos dossett dossetti dossey dossi dostal dostalova doster dostert dostie dostál dostálová doten dotson dotts doty doubleday doucet doucette doud
        doudigan dougan dougherty doughtie doughty douglass doumont doung douthit douthitt doutt dovara dover doverspike dovudov dow dowd dowdell dowden
        dowdle dowe dowell dower dowerg dowey dowler dowless dowley dowling downar downard downer downes downie doxey doyal doyel doyen doyle doyon dozier
        dočolomanská dočolomanský draaisma drabczyk draeger draghi dragicevic dragičević drago dragobratovic dragobratović dragojevic dragojević dragoo
        draheim drajna drajnova drajnová drake drakeford drakes drakulic drakulić drandic drandić drane drapeau draper draughn draupnirs draus draves draxler
        dray drayer drayton drazic drazyk dražić drees dreher dreiling drej drekis drela drengs drennan drennen drennon drenthe drescher dresel dresher
        dressel dressler dreszer dretvic dretvić drewa drewes drewicz drewnik drewniok drewry drews drexler dreyer drgas drian driesen driessche driessen
        driggers driggs drinkard drinkwater drinnon drisceoil driscin driscoll driskell driskill drobek drobik drobisz drobna drobniak drobnik drobny drobná
        drobný drobot drochain droguett drohan droighneain droighneáin drolet droma drona dronaidhe droney droppa droppova droppová dros drost drotar
        drotarova drotár drotárová drouin droz drozd drozda drozdov drozdowicz drozdzal drozdziel drozdzik droś droździel droździk drożdżal druachain
        druacháin druart drub drubin drucker drumheller drumm drummond drummy drury druso druszcz drwiega drwięga dryden drye drygas drygała dryka drynda
        drysdale drywa drzał dríscín drócháin dróna drónaidhe drózd drążyk du dua duah duane duarcain duarcáin duarte duba dubandlela dubay dubazane dubberly
        dube dubel dubey dubha dubhabhoireann dubhagain dubhagáin dubhaigh dubhain dubhartaigh dubhchain dubhda dubhdabhoireann dubhdhain dubhdháin
        dubhdábhoireann dubhgain dubhghaill dubhgáin dubhlaigh dubhlain dubhlainn dubhlaoich dubhluachra dubhláin dubhradain dubhradáin dubhshlaine
        dubhshláine dubhthaigh dubhuidhe dubháin dubik dubin dubinsky dubis dubnicka dubnička dubois dubon dubose dubovecak dubovečak dubovska dubovsky
        dubovská dubovský dubreuil dubuc dubuisson duby dubé duc duca ducan ducharme duchene duchesne duchnik duchêne ducker duckett ducksworth duckworth
        duclos ducote duczek duczmal duda dudas dudash dudała dudczak dudding dudek dudekova dudeková duden dudgeon dudik dudikova dudka dudko dudkova dudková
        dudkowiak dudney dudo dudok dudokova dudoková dudova dudová dudzicz dudziec dudás dudík dudíková duell duenas duenes duer duerr duez dueñas dufault
        duffel duffey duffie duffield duffin duffy dufgus dufie duford dufour dufrane dufrasne dufrene dufresne dufþaks dugain dugal dugan dugar dugas dugfus
        dugfús duggan dugger duggins duguay duhaime duhamel duhart duhe duhig duhon duhy duibhealla duibheannaigh duibhfhinn duibhgeadain duibhgeadáin
        duibhgeannaigh duibhgeannain duibhgeannáin duibhghealla duibhghiolla duibhginn duibhin duibhinn duibhir duibhleanna duibhlearga duibhne duibhthe
        duibhín duibhínn duigeannaigh duignan duigneain duigneáin duilearga duilleain duilleáin duineacha duinn duinneacha duinneachain duinneacháin duinnin
        duinnlei duinnléi duinnshle duinnshleibhe duinnshlé duinnshléibhe duinnín duinsmearach duirnin duirnín duis duithche duivenvoorde duivenvoorden
        dujardin dujmovic dujmović dukada dukat dukic dukić dula dulac dulaigh dulaney dulas dulbecco dulchaointigh dulemba dulewicz duley dulik dulin dulla
        dulle dullova dullová dulohery dulova dulová dumais dumakude dumanlı dumas dumała dumbleton dumin dumina dumins dumisa dumitrescu dumlao dummer dumond
        dumont dumortier dumoulin dunadhaighe dunagan dunai dunaighe dunain dunal dunavant dunaway dunbar duncain duncan duncanson duncáin dundas dundon
        dunfee dunford dungan dunge dungy dunham duniec dunigan dunkel dunkelberger dunker dunkerson dunkin dunkle dunkley dunklin dunlaing dunlap dunleavey
        dunleavy dunlop dunmire dunmore dunn dunnam dunne dunneback dunnigan dunning dunns dunny dunphy dunser dunshleibhe dunshléibhe dunsmore dunson dunstan
        dunston dunton dunurta dunwoody dunworth dunyoeva duodo duong duplantis dupler duplessis dupont duppstadt dupras dupre dupree duprey dupré dupuis
        dupuy duque duquesne duquette durai durall duran durand durant durante duras durazo durbin durca durcain durchain durco durcova durczok durden durdik
        durdikova durdonova durdu durdík durdíková durek durekova duren durfee durfey durgan durgin durica duricova durieux durio duris durisova durka durkan
        durkee durkin durko durkovic durkovicova durkovska durkovsky durlak durlej durlik durling durma durmus durmuş durnan durnin durning duro durocher
        duron duropan duroux durova durovic durovicova durovsky durovskyova durr durrah durrance durrant durrell durrett durrihy durso durst dury duryea durys
        durán dusa duse dusek dusekova dusenberry dusicka dusickova dusik dusikova duska dusko duskova dusková dusova dussart dussault dussen dustin duszczak
        duszczyk duszkiewicz dusík dusíková dutcher dutil dutka dutko dutkova dutková dutra dutrieux dutt dutta dutton duval duvall duvancic duvanel duvančić
        duvenvoirde duvivier duyaza duyvenvoorde duze duzy dułak duša dušek dušeková dušička dušičková duška duško dušková dušová duży dvalinns dvojak dvonc
        dvoncova dvonč dvončová dvorak dvorakova dvorska dvorsky dvorská dvorský dvořák dvořáková dwala dwamena dwane dwight dworczak dworkin dworniczak dwyer
        dy dyal dyar dybas dybał dybaś dybiec dybka dycha dyck dycus dyczko dyda dydak dydo dyer dyess dyja dyjach dyjas dyka dykas dyke dykema dykeman dykes
        dykstra dylak dylik dylong dymarczyk dyment dymond dynak dynia dyrek dyris dyrmunds dys dysart dyson dyszkiewicz dyszy dytko dytrych dywan dyś dzapo
        dzene dzenis dziadkiewicz dziadkowiec dziadowicz dziadura dziarmaga działa działak działo dziczek dzidek dziduch dziechciarz dziedzic dziedzina
        dzienis dzienisz dzienniak dzierwa dzierzak dzierżak dziewa dziewior dziewit dzieza dziełak dzieża dzika dzikiewicz dziob dziopa dziuban dziuda
        dziugieł dziurdzia dziurla dziwak dziób dzurjanin dzurjaninova dzurjaninová dzwonnik dáibhid dáibhidh dáibhis dáibhís dáid dála dálaigh dán dánová
        dávid dávidová dávila déadaigh déid déide déise déiseach déisigh délèze díaz díez díghe díochon díocháin díomasaigh díscín díómedes dóláin dómaldis
        dómalds dónalds dóris dórs dósóþeus döhn döring dörr dörschner dúda dúgáin dúinsméarach dúis dúlaigh dúnadhaighe dúnaighe dúnaí dúnlaing dúnláing
        dúnns dúnáin dúnúrta dúraí dúrcháin dúrcáin dúška dünser dýris dýrmunds dąbal dąbkiewicz dąbrowicz dąbrowski dąbroś dąbrówka dębniak dębosz dębski
        dłubak długajczyk długozima dūmiņa dūmiņš džapo dương eachaidh eachain eachmharcaigh eacháin eaddy eades eadie eads eady eagar eaglin eain eaker eakes
        eakin eakins eakle ealanaidh ealey ealy eames eanaigh eanes eargle earhart earle earles earley earnhardt earnshaw earp earwood easboig easley eason
        eastburn eastep easterday easterling easterwood eastham eastin eastland eastman easton eastridge eastwood eatman eatmon eaton ebarb ebbert ebbis ebel
        ebeling ebenesers ebenezers ebergs eberhard eberhardt eberhart eberharter eberl eberle eberly ebersole ebert eberth ebinger ebling ebner ebron eby
        eccles eccleston echavarria echevarria echevarría echeverria echeverría echols eck eckard eckart eckbauer eckel eckenrode ecker eckert eckhardt
        eckhart eckhoff eckler eckles eckley ecklund eckman eckstein ector edberg eddie eddinger eddings eddington eddins eddleman edds edelen edelman edelson
        edelstein edenfield edens eder edgar edgars edgecomb edgell edgerly edgerton edgin edgington edgley edick edie edilons edin edinger edington edler
        edling edlinger edlund edman edmisten edmiston edmonds edmondson edmonson edmunds edmundson edney edsall edson edstrom edström edun edvards edvardsen
        edvardsson edvins edward edwards edwin edílons eeckhout eells eelman eerden eerenbeemt effertz effinger effler efird efraims efraíms eftimie egan
        egbert egea eger egerton eggen egger eggers eggert eggerts eggleston eggleton eggþórs egills egisheim egli eglinton eglite eglitis eglīte eglītis
        egner egorov eguia ehle ehlers ehlert ehmann ehrenberg ehret ehrhardt ehrhart ehrlich ehrman ehsaas eibhir eibl eich eichberger eichelberger
        eichenberger eicher eichhorn eichinger eichler eichman eichmann eichner eichorn eickhoff eide eidem eidson eigenwillig eijkelboom eijndhoven eijssel
        eikars eil eiland eiler eilerman eilers eilfirt eilifs eilífs eimer einars einarsson einaudi einhorn einirs einvarðs einþórs eiriks eiríks eischen
        eisele eisen eisenbarth eisenberg eisenhart eisenhauer eisenhower eisenman eisenmann eisenstein eisl eisman eisner eiteagain eiteagáin eitheagain
        eitheagáin eivers eivins eiðars eiðs ejlaal ek ekai ekal ekberg ekdahl ekelund ekeno ekert ekholm ekidor ekiru ekitela ekker eklof eklund eklöf ekman
        ekstrand ekstrom ekström ekwueme elam elamin elatlı elbergs elbert elberts elbertse eldars eldgrims eldgríms eldjarns eldjárns eldmars eldons eldors
        eldred eldredge eldreth eldridge elds eldórs eleby elem elentinus elentínus elert eley elfars elfráðs elgueta elia elias eliason eliassen eliasson
        elie eliesers elifova elijah elimars elinbergs elinmunds elinors elinórs elis elizalde elizondo elkin elkins ell ellard elledge ellefson ellen
        ellenberger ellenburg ellender eller ellerbe ellerbee ellerman ellers ellerts ellery ellett elliff ellinger ellingsen ellingson ellingsworth ellington
        ellingwood elliot elliott ellis ellison ellisor elliston ellithorpe elliðis ellman ells ellsworth ellwart ellwood ellzey ellís elmars elmendorf elmer
        elmore elo elofsson eloranta elorza eloy elrod elsass elsasser elsberry elsea elsemulder elsen elsenaar elser elsey elsner elson elston elswick
        elsworth elton elvars elvin elvins elvira elvis elwart elwell elwood ely elzas elzey elzy elías elíesers elímars elínbergs elínmunds elínórs elís
        emanuel emanuelli emanuels emanuelsson emanúels emard embden emberton embree embreks embrey embry emerick emerson emert emery emig emigh emils
        emilsson emily eminov emmanuel emmanuels emmanúels emmelen emmen emmer emmerich emmert emmett emmick emmons emo emond emory empey emrich emrick emuria
        encarnacion encina encinas enciso ender enderle enders endicott endo endres endrizzi endsley ene enfinger eng engberg engdahl engebretson engel
        engeland engelbrecht engelen engelhardt engelke engelking engelman engelmann engen enger engilberts engilbjarts engiljons engiljóns engills engl engle
        englebert englehart engleman engler englert engles englund engman engram engstrom engström engvall enloe enlow ennals ennis eno enoch enochs enoks
        enos enri enright enriques enriquez enríquez enschot ensey ensley ensminger ensor enterline entrekin entringer entwistle enyeart enz enzinger eochadha
        eochagain eochagáin eochaidh eochain eocháin eoff eoghain eoin eoinin eoinín eothach ephraim epley epling epp epperly epperson epping eppinger eppler
        epps epstein epting eraslan erazo erb erbe erben erber erby erceg ercegovic ercegović erdman erdmann erdogan erdoğan eregae ergotic ergotić ergul
        ergül erhardt erhart erhout erices ericksen erickson erics ericson ericsson erik eriks eriksen erikson eriksson erion erjavec erkkila erkkilä erlacher
        erlandson erlandsson erlars erlends erler erlings erm ernest ernestos ernestós erni ernirs ernits ernser ernst ernsts eronen erons erpelding erps
        errani errico errigo ersek erskine ertas ertaş ertel ertl erupe erve ervin ervine erving erwin erzen eršek eržen escalante escalera escalona escamilla
        escarcega escareno esch escobar escobedo escolano escoto escribano escriva escrivá escudero esekiels esekon esekíels esfandyar eshan eshelman eshleman
        esinyen esjars eskelinen eskew eskola eskridge eslick eslinger espada espana espanol esparza españa español espejo esperanza espey espinal espino
        espinosa espinoza espiritu espitia esposito espy esqueda esquer esquibel esquilin esquivel esras essary esser esses esslinger essman esson estabrook
        estay este esteban estefans estell estelle estep estepp ester esterly esters estes esteve esteves estevez estey estill estrada estrella estridge
        estévez etchison eterovic eterović etheredge etheridge etherton ethier ethridge etienne etsitty etter ettinger etyang etzel etzler etzold eubank
        eubanks eudy eugster euler eure eurich eury eusebio eustace eustice evalds evan evangelista evanoff evans evatt eveland evelingen evelyn evensen
        evenson evequoz everaert everde everette everhart everitt everly everman evers eversole everson evert everton everts evett evins evoy evrard evéquoz
        ewald ewalt ewan ewart ewell ewen ewers ewert ewin ewing ewoi exley exline exner exposito expósito exum eyanae eybergs eyer eyjolfs eyjólfs eylaugs
        eyleifs eyler eyman eymars eymunds eynde eyre eyriks eyríks eysteinns eyvars eyvazalı eyvazlı eyvinds eyþórs eze ezell ezeugo ezzell eáin eðvalds
        eðvars eðvarðs eóinín eóthach faas fabbri fabela faber fabian fabianczyk fabiano fabianova fabianová fabiańczyk fabijanic fabijanić fabiszak fabián
        fabiánová fabra fabre fabregas fabregat fabrisius fabrisíus fabrizi fabrizio fabry fabus fabusova fabuš fabušová fac facemire facer facey fachtna
        fackler fadden fadel fader fadian fadipe faes faferek fafnirs fagain fagan fagen fager fagerstrom fagerström fagg faggiani fagiani fagin fagotto
        fagundes fagunwa faherty fahey fahnestock fahy failbhe failla fain fairall fairbairn fairbank fairbanks faircheallaigh fairchild faircloth faires
        fairey fairfax fairhall fairless fairley fairman fairweather faison faivre faizan fajardo fajimi fajnor fajnorova fajnorová fakazi fakude fal falabi
        falba falbo falco falcone falconer falcó falcón faler fales faleti falgeirs falgoust falgout falier falk falkis falkner fallaci fallamhain fallamháin
        faller fallin fallis fallon falloppio faloye fals faltyn falvey falzone fambro familia famuła fancher fandel fane fanelli fanisa fankhauser fann
        fannars fannbergs fanngeirs fannin fannon fansler fant fantini fantoni fantozzi fanucci faodhagain faodhagáin faoite faolain faoláin farabaugh farago
        faragó farah faranain faranda farangizova faranáin farber farell farfan farhat farhodov faria farias farida faries farina farinas farinelli faris
        farish farizayeva farizov farkas farkasovska farkasovsky farkašovská farkašovský farland farless farley farlow farnan farner farnese farney farnham
        farnon farnsworth farnum farone farquhar farquharson farr farragher farrah farrand farrar farre farrel farrell farrelly farren farrer farrier
        farrington farrior farris farrish farrissey farrissy farrow farry farré farta farthing faruga farver farwell faryna farzonova farías fasano fasasi
        fasching fasciano fasiang fasiangova fason fassett fatha fathaigh fatharta fathartaigh fattori faucett faucette faucher fauconnier faught faugno faul
        faulcon faulk faulkenberry faulkner faulks faull faundez fauntleroy faure fausnaught faust fauver faux fava favata favela faver favero favre favreau
        faw fawcett fay faye faz fazekas fazio fazli faúndez fašiang fašiangová feagin feagins fealy fearachain fearachair fearacháin fearadhaigh fearain
        fearchair feardhaigh fearghail fearghaile fearghaiosa fearghaíosa fearghusa fearn fearon fearrai fearraidhe fearraigh fearraí fearáin feaster
        featherston featherstone febres febus fechant fechner fecteau fedak feddersen fedele feder federici federico fedler fedor fedorczyk fedorov fedorova
        fedorová fedotov fedrick fedyk feehan feeley feely feemster feeney feenstra feeny feest fegan fegley fehan feher fehilly fehr fehrenbach fehringer
        fehér feichin feichtenschlager feichter feichtinger feichtner feiereisen feighery feigl feijoo feil feiler fein feinberg feinen feingold feinneadha
        feinstein feirtear feirtéar feist feit feith feithin feithín fekete felan felban felber felberbaum felch feld feldek feldekova feldeková felder
        feldman feldmann feldstein feldt felice feliciano feliksiak feliniak felipe felisiak feliu felix felixs feliz felker felkins fellah fellers fellinger
        fellman fellner felmlee felps felten felter feltgen feltman feltmann feltner felton felty feltz feltzer felus feluś fencl fenderson fendley fenelon
        feng fengs fenighty fenimore fenley fenlon fenn fennel fennell fennelly fenner fennessey fenning fenrirs fenske fenster fenstermacher fenstermaker
        fenton fentress fenwick fenya feola ferber fercher ferdinand ferdinands ferdyn ferdínands ferebee ferenac feret fergerson fergus ferguson ferhat
        ferland ferm fermi fermin fernald fernandes fernandez fernando fernández feron ferrabosco ferrada ferragamo ferragni ferran ferrand ferrandez
        ferrandiz ferrando ferrante ferranti ferrari ferraris ferraro ferrata ferrazzi ferree ferreira ferrel ferrell ferrer ferrera ferreras ferreri ferrero
        ferretti ferreyra ferri ferrier ferriera ferrigno ferrill ferrin ferris ferriter ferro ferron ferrucci ferrán ferrández ferrándiz ferstl fertig
        fertrams feruzova fesler fessenden fessler festa feth fett fetterman fettig fetty fetzer feucht feuerstein fewell fey feyder feykirs feys fhailghigh
        fhaolain fhaoláin fhearadhaigh fhearchair fheargail fhearghail fhearghaile fhearghusa fhearraigh fheorais fhiachra fhinn fhinneachtaigh fhinnein
        fhinnéin fhionain fhionghuin fhionnachta fhionnachtaigh fhionnghaile fhionnlaich fhionnlaoich fhionntaigh fhiontaigh fhionáin fhir fhlaithbheartaigh
        fhlaithimh fhlannagain fhlannagáin fhlannain fhlannchadha fhlannáin fhloinn fhogartaigh fhualain fhuallaigh fhualáin fhíontaigh fhógartaigh fiacha
        fiachain fiachna fiachra fiacháin fiaich fiala fialova fialová fiannachta fiannachtaigh fiannaidh fiannaidhe fiannaigh fibonacci fica fichter
        fichtinger ficino fick fickel fickes fickett ficklin ficner fico ficon ficova ficová ficoń fidler fidor fidos fidura fidvi fiebig fiecke fiedler
        fiedorczuk fiedoruk fielden fielder fieramosca fiere fierek fierens fierro fierros fife fifer fifield fifills figaro figat figeroa figgs figheadora
        figheadóra figueiredo figueras figueredo figueroa figuerola fihlela fijak fijałek fijoł fik fike fikes fikus filak filali filangieri filar filas
        filatov filban filbin filbín filc filcova filcová filek filer filice filiks filip filipcic filipek filipekova filipeková filipic filipič filipko
        filipkova filipková filipova filipovic filipović filipová filippelli filippi filippini filippone filippov filippus filips filipčić filkins fillers
        fillion fillman fillmore filmore filogamo fils filson filus filusz filzi filípek filípeková fimbres finamore finan fincham fincher finchum finck
        findlay findley finegan finetti fink finka finkbeiner finke finkel finkelstein finkle finklea finkova finková finks finlay finlayson finley finn
        finnbjorns finnbjörns finnbogis finneachta finneadha finnegan finnell finnen finneran finnerty finney finngeirs finnie finnjons finnjóns finnlaugs
        finns finnthighearn finnucane finnvarðs fino finotto finton finucane finzi fiodhabhra fiol fiona fionartaigh fionnachta fionnachtaigh fionnagain
        fionnagáin fionnain fionnallain fionnalláin fionndhubhcain fionndhubhcáin fionnghaile fionnghalaigh fionnghusa fionnlaoich fionnmhacain fionnmhacáin
        fionntain fionntáin fionnáin fioravanti fiore fiorentino fiorenza fiorillo fiorini fiorito fiorucci fiołek fiołka fiqueroa firbhisigh firdavsev
        firestone firgantoro firkins firmansyah firtear firth firtéar fisch fischbach fischer fischetti fiscus fiser fiserova fishback fishbein fishburn
        fishel fishman fisk fiske fita fitas fitch fitchett fite fithchealla fithcheallaigh fitrzyk fittipaldi fitton fitts fitz fitzgerald fitzgibbon
        fitzgibbons fitzhenry fitzhugh fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons fitzwater fiutak fizer fišer fišerová fjalars fjarkis
        fjodorov fjolars fjolmunds fjolnirs fjolvars fjornirs fjólars fjólmunds fjölnirs fjölvars fjörnirs flaas flabhain flabháin flach flack flaga flagg
        flagler flaherty flahive flaiano flaithbhearta flaithbheartaigh flaitheamhain flaitheamháin flaithearta flaithimh flaithimhin flaithimhín flaitile
        flament flamm flammang flanagain flanagan flanagáin flanary flanery flanigan flannabhra flannagain flannagan flannagáin flannchadha flannelly flannery
        flannghaile flannigan flansburg flantz flarta flasza flathamhain flathamháin flatharta flathartaigh flatley flatt flaugher flavin flax fleagle fleche
        fleckenstein fleeman fleener fleenor fleetwood flego fleig fleischer fleischhacker fleischman fleischmann fleisher fleishman fleitas fleming flemings
        flemister flemming flemmings flenniken flesher fleshman fleszar fletcher flett fleurant fleury flewelling flickinger flieger fliegner flinchbaugh
        flinchum flink flinn flippen flippin flippo flisek flisiak floch flohr floinn flokis flom flor florea florence florents flores florez florian florio
        flory flosis flournoy flovents floyd fluckiger fludd fluellen fluharty fluitt fluker flury flynn flynt flythe flárta flókis flórents flórez flóvents
        flückiger foa foard fobbs focht foconi fodhladha fodor foerster fofie fogaca fogal fogarta fogartaigh fogarty fogas fogasova fogazzaro fogaça fogaš
        fogašová fogel fogg foghladha foghlu foghludha foghlú foghlúdha fogiel fogle fogleman fogt foidl foisy foit fojt folan foland folch folden foletti
        foley folga folger folkerts folkes folkesson folkis follansbee follett folliero follis follmer followell folmar folse folta folts foltz fomby fomin
        fonck fonda fondo fondren fong fonjallaz fonner fonseca fontaine fontanez fontenot fontes fonville foody foor foos foose foote footman forain foraker
        foran forand forbes forbis forbus forbush forcier forck forde fordyce foree forehand foremniak forero forester foret forgac forgacova forgey forgione
        forgáč forgáčová foriwaa forjan forkin forma forman formbach formica fornaciari fornalik forness forney fornis forrest forrester forry fors forsberg
        forsell forsgren forshee forshey forslund forsman forst forster forstner forsyth forsythe fortenberry forti fortier fortin fortino fortman fortner
        fortney fortson fortuna fortunato fortuny fortuyn forysiak forza foscari fosdick foser foshee foskey foss fossett fossmars fossum foston fosu fosua
        fothergill foti fotimayeva foucart fouch fouche foucher foulds foulk foulks fountaine fouquet fournier fouse foushee foust fout foutch fouts foutz
        fowkes fowle fowler fowles fowlkes foxwell foxworth foxx foy foye foyle foà fołta fracci fracz fraczkiewicz frady fraga fragale fragoso fraher frahm
        frailey frainclin frainclín fraire fraise fraizer frakes fraley fralick frami frampton frana franas franaszek frances franceschi francese franch
        francillon francis francisco franck franco francoeur francois francoise franczuk frandsen franecki franek franekova franeková frania franiak franic
        franicevic franik franić franičević franjic franjić franka franke frankel frankhuizen franklins franklíns franko frankova franková frankow frankowicz
        franków franns frano franova franová franqui frans franscini fransen franson franssen fransson frantz franusic franušić franva franz franzen franzese
        franzoni franzs franzén françois françoise frappier frars frary fras frasca frasco frase fraser frasher frasier frasure fraszczyk frates frausto
        fravel frawley frazee frazer frazier fraňa fraňo fraňová fraňvá fraś freaney freas frechette fred freda fredenburg frederic fredericks fredericksen
        frederickson frederiksen fredes fredette fredrick fredricks fredrickson fredriks fredriksen fredriksson freeberg freeborn freedman freel freeland
        freeley freels freeman freeney freese freeth fregoso frei freiberg freil frein freire freis freitag freitas frelek frelich frema fremie frenette frenz
        frenzel frere frerichs frescobaldi frese freshour fresquez fretwell fretz freudenberger freudenburg freudenthaler freund frew frey freybjorns
        freybjörns freyer freygarðs freymars freymunds freymóðs freyrs freysteinns freyviðs freyþórs frias friberg frick fricke fricks frid friddle fridley
        friedel frieden friederich friedl friedland friedlander friedli friedman friedrich friedrichs friedt friehus friel frier frierson friese friesen
        frighil frigo friis friley frimanns frimer frimerova frimerová frimpomaa frink fripp frisbee frisbie frisby frisch friscic frisina frison fritch frith
        frithile fritsch fritsche fritts fritz fritze fritzler fritzs frix frizzell friðbergs friðberts friðbjörns friðfinns friðgeirs friðjóns friðlaugs
        friðleifs friðmanns friðmars friðmunds friðriks friðs friðsteinns friðvins friðþjófs friðþórs friščić frketic frketić froehlich froelich frohlich
        frolov froman fromm frommelt fron fronczek fronczyk fronia fronk froschauer froschl frostis froń fruge fruhwirth frukacz frum frutos fryar frycz
        frydel frydrychowicz frye fryer fryman frymus frys fryś fránns frárs frère fréchette fréin frías frímanns fróðis fróðmars fröhlich fröschl frühwirth
        frącz frączkiewicz ftacnik ftacnikova ftorek ftorekova ftoreková ftáčnik ftáčniková fu fuada fuadachain fuadacháin fualain fuallaigh fualáin fuarain
        fuarthain fuartháin fuaruisce fuaráin fucci fucek fuchs fudalej fuell fuente fuentealba fuentes fuentez fuenzalida fuerst fuertes fugate fugiel fugitt
        fuhr fuhrman fuhrmann fujiati fujii fujimoto fujita fujiwara fukuda fulara fularczyk fulbright fulcher fulford fulgham fulghum fuli fulk fulkerson
        fulks fullam fullbright fullen fullenkamp fullilove fullington fullmer fullwood fulmer fulmore fulop fulp fulton fults fultz funari funaro funches
        funchess funderburg funderburk funderburke fundi funes fung funis funk funke funkhouser funnell funston fuqua fuquay fura furaigh furda fureder furey
        furga furgał furgała furguson furlan furlow furman furmankiewicz furness furr furrer furst furtado fusani fusaro fusco fuseli fuselier fusis fuson
        fussell fuster fuston futch futral futrell futyma fuzaylov fuček fuławka fyda fydrych fye fyfe fyffe fylkirs fábián fábregas fáfnirs fágáin fáilbhe
        fálkis fárta fátharta féichín féinneadha féith fífills fíona fíonartaigh fógarta fógartaigh fóghladha fólkis fóráin förster fúraigh fúsis fülöp
        füreder fürst fąferek fırat gaasch gaba gabadela gabaldon gabaldón gabara gabba gabbana gabbard gabbert gabel gabhachain gabhacháin gabhain gabhann
        gabhezi gabhisa gabhlain gabhláin gabháin gabka gabler gabor gabriel gabriele gabrieli gabrielli gabriels gabrielson gabrielsson gabriyelov gabrych
        gabryel gabryelczyk gabryszak gabríels gabud gacem gachain gachanja gacheri gacheru gachoki gacháin gadberry gadbois gadd gadda gaddis gaddy gade
        gadhra gadlela gadsden gadson gadzała gadzina gaels gaertner gaeta gaete gaeth gaffney gafford gafraigh gagashe gaggini gagliano gagliardi gagliardo
        gagne gagner gagnier gagnon gagné gagys gahagan gahan gahleitner gaiatto gaibhin gaibhre gaibhtheachain gaibhtheacháin gaiciunas gaier gail gailey
        gailius gaillard gaillin gailliuin gailliúin gaillín gailys gaine gaineard gainer gaines gainey gairbhe gairbhia gairbhighe gairbhin gairbhín gaiser
        gaitan gaiter gaither gaito gaitán gaizauskas gaičiūnas gaižauskas gajardo gajcy gajda gajdzik gajewski gajowiak gajownik gajzler gakii galain galan
        galante galarza galasso galaviz galaz galbo galbraith galbreath galdames galdamez galdikas galds galeana galeano galeati galek galentine galenzone
        galesic galey galešić galgallo galgalo galgano galiano galiazzo galic galica galicia galijn galik galikova galiková galilei galindez galindo galipeau
        galić gallager gallagher gallaher gallain galland gallardo gallart gallaway gallchobhair gallchoir gallchóir galle gallego gallegos galleguillos
        gallen galler galles gallet gallez galli gallien galligan galliher gallimore gallion gallivan gallman gallo gallogly gallow galloway gallucci gallup
        galláin galon galos galova galovic galović galtarossa galu galuba galuppi galusha galvan galvani galvez galvin galvis galván galyean galyon galáin
        galán galík galíková gamache gamaliels gamalíels gamber gambill gambino gamblin gamboa gambrel gambrell gambu gambuse gamede gamet gamez gamhna
        gamhnain gamhnáin gamino gammage gammel gammill gammon gammons gamon gamoń gamrat gamsjager gamsjäger gan ganaird gandara gandee gandhi gandy ganesan
        ganesh ganey gangemi gangestad gangl ganguly ganley ganly gann gannaway gannon gano gans gant gantt gantz ganz gaoith gaoithin gaoithín gaona gaora
        gapys gara garaidh garand garate garavan garay garba garbaciak garbacik garbarino garber garbett garbhain garbháin garbutt garceau garces garcia
        garczarek garczyk garcés garcía gard garde gardea gardella gardenhire gardin gardiner gardner garduno garett garety garey garfield garfinkel garg
        gargallo gargan gargano garibaldi garibaldis garibay garica gariepy garlick garling garlington garlitz garlock garlow garman garmany garmendia garmon
        garn garncarek garncarz garneau garner garnes garnett garney garnica garnier garobbio garofalo garon garoutte garozzo garps garr garraghy garrahy
        garrard garraway garrels garren garretson garrett garrick garrido garriga garrigan garrihy garriott garris garrity garron garrone garrow garry garside
        garson garst garten garth gartin gartlan gartland gartman gartner garton gartrell garver garvey garvin garwood gary garza garzon garzoni garzón
        garðars gasa gasaway gasca gascon gascón gasek gasela gashi gasienica gasik gaskamp gaskell gaskill gaskin gaskins gasmi gaspar gaspard gasparova
        gasparovic gasparovicova gasper gasperi gass gassaway gasser gassett gassman gassner gast gastel gastelum gaston gastélum gasz gaszczak gateley gately
        gatewood gathain gathogo gathoni gatháin gati gatica gatimu gatlin gatling gatsheni gatson gatti gattis gatto gatton gattringer gatts gatwiri gatz
        gaudet gaudette gaudin gaudreau gaudreault gaudyn gauer gauger gaughan gauis gauks gaul gauldin gaulding gaulin gaulke gault gaumer gauna gaunce
        gauntt gause gaut gauthier gautier gautis gautreau gautreaux gautreks gauts gautviðs gauvin gavaghan gavalier gavalierova gavalierová gavenda
        gavendova gavendová gaver gavican gavigan gavin gaviria gavornik gavornikova gavorník gavorníková gavrilov gaw gawliczek gawłowicz gayden gaydos
        gayhart gayle gayler gayles gaylor gaylord gayman gaymon gaynard gaynor gaytan gayton gaytán gazaway gazda gazo gazova gazu gałach gałaj gałat gałęza
        gaś gašpar gašparovič gašparovičová gašparová gažo gažová gcaba gcaleka gcugcwa gcumisa gcwabe gcwensa gealabhain gealabháin gealagain gealagáin
        gealbhain gealbháin gean geanain geannain geannáin geany geanáin gearabhain gearabháin gearachaigh gearailt gearain gearan gearchaigh geard geargain
        geargáin gearhart gearheart gearty geary gebashe gebauer gebhard gebhardt gebhart gebhezi gebo gebura geca geddes geddie gedeza gedi geenen geens geer
        geeraerts geerling geers geerts geertsen geesey geest geffen gegic gegić gegotek geherty gehl gehlert gehring gehringer gehrke geib geibel
        geibheannaigh geibhinn geidigh geier geiger geil geimhridh geirarðs geirfinns geirharðs geirhjorts geirhjörts geirhvats geiris geirlaugs geirleifs
        geirmunds geirolfs geirröðs geirs geirtryggs geirvalds geirólfs geirþjófs geis geise geisel geiser geisler geislis geissler geist geißler gelabert
        gelb geldens gelder gelemanovic gelemanović gelinas gellemeyer geller gelli gellirs gelman gemen gemert gemito gemmell gemmill gemza genao gence
        gendek gendera gendreau gendron geneart genechten genefaas genest gengeshe gengler genna gennaro geno genot genova genovese gensler genthner
        gentileschi gentili gentilini gentner geoghegan georges georgescu georgs gepa gephart gerace geraci geraghty gerald geralds gerard gerardi gerardo
        gerarghty gerassimov gerber gerdes gerdts geren gerena gerhard gerhardt gerhart gerhold gering geris gerke gerken gerlach gerling germain germaine
        germann germano gerner gero geronimo gerow gerrard gerrish gerrits gerritse gerritsen gerrity gerry gershon gerson gerst gerstein gersten gerstner
        gerth gertz gervais gerðars gesell gesiarz gess gessner gestel gests getchell geter gethers getka getman gettinger gettings getty gettys getz geudens
        geuens gevaert geyer geárd gfeller ghabhann ghafoor ghailing ghalloglaigh ghallóglaigh ghanee ghannam gharbi ghasaan ghauth ghayoor ghazi ghazzal ghee
        gheen gheimhridh gheorghiu gherbi ghille ghilleathain ghirr ghislain ghoerle ghoill gholson gholston ghose ghosh ghuala ghunayn ghunna ghutayf
        giacconi giacometti giambrone giammarino giammusso giampaolo giancola gianetti gianinazzi giannelli giannetti giannini giannone giannotti giannuzzi
        gianvecchio giard giardina gibb gibbens gibbon gibbons gibbs gibby gibeault giberson gibert gibilisco giblin gibne gibney gibson gichana gicheru
        gichohi gichuhi gichuki gichuru giddens giddings gideon gideons gidley gidney giec giedrojc giedrojć giefer giel gielen gierach gierak gierasimiuk
        gierat gierek gieron gieroń giers gierschner giersz gies giese gieseke giesen giesler gietka giezek gieß giffin gifford gigaba giger gigjars gigli
        giglio gigliotti giguere giguère gikonyo gil gilabert gilardoni gilbane gilbert gilberts gilbertson gilbreath gilbride gilchrist gilcrease gildea
        gilden gilder gildersleeve gilduff gile giles gilewicz gilfillan gilford gilgunn gilham gilhooly gilkes gilkey gilkison gillain gillam gillan gilland
        gillard gilleathain gilleland gillen gillenwater gilles gillespie gillet gillett gillette gilley gillham gilliam gillian gilliard gillic gillick
        gillie gillieron gillies gilligan gillikin gilliland gillin gillins gillis gillison gillispie gilliuin gillièron gilliéron gilliúin gillman gillmore
        gillock gillogly gillon gillooly gillum gillín gilman gilmars gilmartin gilmer gilmore gilmour gilpatrick gilpin gilreath gils gilsdorf gilsenan
        gilson gilstrap giltner gilyard gimbel gimenez gimeno giménez gina ginder gindl ginea giner gines ginese ginesio ginevan gineá ging gingerich gingras
        gingrich gininda ginkel ginn ginnea ginneadha ginneke ginneá ginneádha ginnitty ginnity ginsberg ginsburg gintalas ginter ginther ginty ginyard
        ginzburgas giobalain gioballain gioballáin giobaláin gioberti gioblain giobláin giobuin giobun giobúin giobún gioia giolitti giolla giollagain
        giollagáin giollain giollarnath giollarnáth giollarua giollaruaidhe giolláin gionain gionnachtaigh gionnain gionnáin giontaigh gionáin giordano
        giorgetti giorgi giorgio giovine gipe gipson giradello giraldo giralt girard girardi girardin giraud giroir girouard giroux girschner girton girvan
        gisbert giselmeyer gish gisi gislason gislis giss gitahi gitari gitau githaiga githinji gitonga gittens giuffre giuliani giuliano giulietti giunta
        giunti giusti givan givern gizs gizzi giża gjukis gjúkis gladding gladney gladson gladstone gladwin glaibhin glaimhin glaisne glanc glancy glandon
        glanton glantz glanz glapiak glasain glasco glascock glaser glasnovic glasnović glasper glaspie glasscock glasser glassford glassman glasáin glatt
        glatz glaude glavan glavin glavor glaza glazer glazier glazik gleannain gleannáin gleason gleasure gleaton gleaves gleba gledhill gleeson glegoła
        gleichner glenc glenn glennon glessner gliasain gliasáin glica glick glickman glidden glidewell gligora glines glineur glionain glionnain glionnáin
        glionáin glisson glod gloden glodt gloin gloinn gloinne glois glonek gloor gloria glorioso glosteir gloster glostéir glotfelty glover glowacki gluck
        glueck glums glynn gláibhín gláimhín glóis glúms glück gmeiner gmur gmurczyk gnatz gneistis gniewek gnimh gnodde gnups gnyp gnyrs gnímh gnúps gnýrs
        goba gobain gobeil gobel gober gobert gobhann gobhozi gobin goble gobáin gochenour gocnik gocnikova gocník gocníková goda godana godard godart godbey
        godbold godbolt godbout godby goddard godec godefroid goderts godet godfrey godfroid godide godin godina godines godinez goding godinic godinić
        godlewski godley godoy godsey godwin godyn godyń godzik godzisz godzwon godínez goe goebel goedert goedhart goehring goel goerens goergen goering
        goerle goers goertz goethals goethem goetsch goettl goetz goetzinger goewey goff goffaux goffin goffinet goforth gogacz gogain gogan gogarty goggans
        goggin goggins gogol gogola goguen gogáin gogół goh gohar goheen goibin goibín goicoechea goik goilin goill goillidhe goilín goin goines goings goins
        goireachtaigh gois goj goje gokey gokhale gola golak golan golay golczyk golda goldberg goldberger goldblatt goldenberg golder goldfarb goldie golding
        goldman goldner goldoni goldrick goldsberry goldsborough goldsby goldschmidt goldstein goldston gole golenia goley golgi goliasz golightly golino
        golisz goliszek goll golla gollain gollan golliday gollner gollum golláin golob golon golonko golson golston goltz golub golubev golubic golubić golus
        gomboc gomer gomes gomez gomila gomis gomoła gomuła gona goncalves gonce gonet gongora goni gonsales gonsalez gonsalves gonser gonsior gonsoulin
        gontsarov gontšarov gonyea gonzaga gonzalas gonzales gonzalez gonzalo gonzáles gonzález gonçalves gooch goodale goodall goode goodell gooden
        goodenough goodfellow goodin gooding goodlett goodloe goodlow goodman goodner goodnough goodpasture goodreau goodrich goodridge goodrow goodrum
        goodsell goodson goodspeed goodwin goodwyn googe goold goolsby goosby gooslin goossens goovaerts gopal goraj goral goranson goransson gorbunov gorby
        gorczany gordan gorden gordillo gordon gordy gorecki goree gorelick gorenc gorevan gorey gorgol gorgone gorham gori gorin goris gorjup gorka
        gorkiewicz gorley gorlitz gormain gorman gormley gormáin gorney gornisiewicz gorol gorp gorrell gorski gorsuch gortat gorton gorzelanczyk gorzelańczyk
        gos gosch goschl gose gosek gosha goshorn gosik goska goslin gosnell gosney gospodarek goss gossage gossard gosselin gosser gosset gossett gossiaux
        gossman goswami gosz gotcher gotfryd gothard gothraidh gotic gotić goto gotsholo gott gottardi gottfried gotthard gotti gottlieb gotto gottschalk
        gottskalks gottskálks gottsveinns gotz goucher goudeau goudreau goudriaan goudy gough gouin goulart gould goulden goulding goulet goulette goupil gour
        gourdine gourlay gourley gouveia govaerts govan govarts gove govea gover govoni govorcinovic govorčinović gow gowan gowans gowdy gowen gower gowin
        gowins goworek goya goyaerts goyal goyette goyvaerts goza gozdur gozzano gozzi goðis goðmunds goñi gołas gołek gołofit gołota gołoś goś graaf graban
        grabara grabas grabczak graber grabert grabher grabias grabill grable grabner grabon grabos grabowski graboń graboś gracey gracie gracin grada
        gradaigh graddy gradek gradenigo gradha grado grady gradziel grae graeve graf graff graffam grafton gragg graham grahams grahm grahn graig graindorge
        grainger grainne graith graj grajales grajeda gral gralaigh grallaigh gramhna gramlich gramling grammer gramsci gramza gran grana granado granados
        granat granata granatelli granath granato granberg granberry granda grandberry grande granderson grandison grandjean grandstaff grandy graney grange
        granger granier granillo granis grankells granlund granstrom granström grantham granville gras grasser grassi grassl grasso grasty gratie grattan
        gratton gratz gratzer gratzl grau grauer gravatt gravelle gravensande gravina gravitt gravley gravois graybeal graybill graydon grayson graziani
        graziano graś grba grbac greachain greadaigh grealaigh grealish greally greanachain greanacháin greaney grear greathouse greaver greaves greb
        grebowiec greco gredicak gredičak greear greef greehy greek greelish greely greenan greenawalt greenbaum greenberg greenblatt greenburg greene
        greenfelder greenfield greenhalgh greenhaw greenhill greenholt greenidge greenlaw greenleaf greenlee greenly greenman greeno greenough greenspan
        greenstein greenwald greenwalt greenway greenwell greer greeson greg gregersen gregerson gregg greggio greggs grego gregoire gregor gregorczuk
        gregorek gregori gregoric gregorio gregorič gregorova gregorová gregorowicz gregors gregory gregov gregson gregus gregusova greguš gregušová greig
        greij greil greill grein greine greiner greips greisch grell gremese gremillion gren grenier grennan grenz grepps gress gressett greszta gretars
        grethen grettirs greve grewal grgic grgić grgurevic grgurević grguric grgurić grgurovac grialais griallais grianain grianna grianra grianáin gribble
        gribhthin grice grider gridley griebel grieco griego grier gries griesser grifeo griffen griffeth griffey griffie griffin griffing griffis griffith
        griffiths griffy grifin grifín grigg griggs grignon grigoriev grigsby grijalva grillo grimaldi grimaldo grimani grimars grimkells grimlaugs grimley
        grimm grimmett grimnirs grimolfs grims grimshaw grimsley grimulfs grindle grindstaff griner grinius grinnell grinstead grinsven griobhtha griobhthain
        griofa griofha grippo grisby grise grisham grisoni grissett grissom grisson grist griswold gritsch gritti gritton grizzard grizzle grna grnova groarke
        groat grob groborz groce grochola grochowina grodek groen groenendaal groenestein groesbeck groff grogan grogg groh grojean groleau groll gromala
        groman gromov gron grondel grondelle grondin groner gronkiewicz gronlund gronostaj gronroos gronskis groof groogan groot groote groover gros grosch
        grose groseclose grosjean grosse grossi grossman grosso grosvenor grosz grote grotek groth grothe grottner grout grover growney groß groń gruagain
        gruagáin grubb grubba grubbs grube gruber grubisic grubišić gruchot gruijl gruijter gruil grullon grunberger grund grunden grundner grundy gruner
        grunewald grunwald grupa gruson gruszczyk gruver gruza gryciuk grycz gryder gryga grygo grygorcewicz grygorowicz gryka grymuza grys gryska
        gryszkiewicz gryta grzebyk grzech grzegorzak grzejszczak grzela grzelak grzelczyk grzelec grzenia grzesiek grzeskow grzeszkowiak grzetic grześków
        grzincic grznar grznarova grznár grznárová grzywnowicz gráda grádaigh grádha gráinne grálaigh grállaigh grás gréacháin grégoire gréil gréill gréine
        grétars gríbhthín grífín grímars grímkells grímlaugs grímnirs gríms grímólfs grímúlfs gríobhtha gríobhtháin gríofa gríofha grönlund grönroos gröttner
        grünberger grüner grünwald grądziel grębowiec grňa grňová gržetić gržinčić gschaider gschwandtner gstohl gstrein gstöhl gu guaire guairim guajardo
        gual gualandi gualtieri guan guarana guarato guardado guardia guardiola guariento guarino guarneri guarnieri guay gubain gubben guberan gubernat
        guberovic guberović gubeshe gubhela gubhuza gubulundu gubéran gucci guclu gude gudelj gudger gudino guebert guel guellec guendouz guenther guercio
        guerette guerfi guerin guerra guerreiro guerrera guerrero guerrette guerrier guerriero guerro guertin guessoum guevara guffey gugan guggenberger
        gugino guglielmi guglielmo gugushe gugán guha guibert guibhir guicciardini guice guichard guida guidhir guidi guido guidone guidotti guidroz guidry
        guihan guijarro guilbault guilbert guilford guilfoyle guill guillaume guillemette guillen guillermo guillet guilli guilliams guillon guillory guillot
        guillotte guillou guillén guillí guimond guin guinan guinane guinevan guiney guinizzelli guinn guinnane guinness guinyard guion guiot guiry guit
        guitart guiterrez guithin guithín guitierrez guizar gul gula gulan gularte gulati gulbrandsen gulbranson gulcher gule gulen gulfam gulgowski gulick
        gulino guliwe gullatt gullberg gulledge gullery gullett gullette gullick gullickson gullion gullo gullotta gulotta gulshan gulyas gulyás guma gumbi
        gumbs gumede gumieniak gumienna gumienny gumis gumm gummer gump gumprich gumuła gunain gunarto gunawan gunby gunder gunderman gundersen gunderson
        gundlach gunn gunnars gunnarsson gunnbergs gunnbjorns gunnbjörns gunndors gunndórs gunnell gunnells gunnels gunnerson gunngeirs gunnhalls gunnlaugs
        gunnleifs gunnolfs gunnolis gunnröðs gunnsteinns gunnvalds gunnólfs gunnólis gunnþórs gunpf gunter gunther guntrum guo gupta guptill gupton gure
        gurganus gurley gurney gurr gurrola gurule gusciora guse gusev gushiken gusikowski gusler gusman guss gussoni gustafs gustafson gustafsson gustavs
        gustavson gustavsson gustaw gustin gute guth guthmiller guthridge guthrie gutierez gutierres gutierrez gutirrez gutiérrez gutknecht gutkowski gutman
        gutmann gutowski gutshall guttierrez guttis guttman guttorms guyer guyette guynes guynn guyo guyon guyot guyton guzdek guziak guzik guzman guzmán
        guzniczak guzzi guérin guðbergs guðbjarnis guðbjarts guðbjörns guðbrands guðfinns guðfreðs guðgeirs guðjóns guðlaugs guðleifs guðleiks guðmanns
        guðmars guðmons guðmunds guðnis guðráðs guðröðs guðsteinns guðvarðs guðveigs guðvins guðþórs guściora guštin guźniczak gwacela gwagwa gwala gwaltney
        gwamanda gwanyana gwara gwardiak gwija gwin gwinn gwizdek gwyn gwynn gxabhashe gyamfi gyamfiaa gyasi gyasiwaa gygjars gylfis gymirs gyrðirs gzyl
        gábháin gáibhtheacháin gáibhín gáineard gál gálik gáliková gálová gálvez gámez gánaird gárate gáspár gärtner géaran géaráin géibheannaigh géibhinn
        géidigh gélinas gérard gídeons gígjars gíontaigh gíslis góis gómez góraj górecki górkiewicz górnisiewicz górski göransson göschl götz gúnáin gústafs
        gústavs gül gülen günther güçlü gýgjars gýmirs gąbka gągała gąsienica gąszczak gębura gęca gęgotek gęsiarz gładka głowacki głowiak głowienka głownia
        głuszko haack haag haak haakenson haan haapala haapanen haapaniemi haar haas haase haataja haavisto habdas habel haber haberkorn haberl haberman habha
        habib habibi habibov habibova hablak hablakova hablák habláková habpanom habsuda habsudova habšuda habšudová hachemi hachey hackbarth hackenberg
        hackett hackl hackler hackley hackman hackworth hadam hadas hadaway hadała hadaś haddad hadden haddis haddix haddon haddouche haddox hadds hadebe
        haden haderer hadfield hadhlairt hadhra hadichayeva hadijayeva hadjadj hadji hadley hadlock hadnot hadnott hadrovic hadrović hadsell hadzic hadžić hae
        haecker haefner haeften haengreve haering hafbergs hafer haff haffey haffner hafford hafgrims hafgríms hafley hafliger hafliðis hafnars hafner hafnis
        hafsteinns hafþórs haga hagain hagalins hagalíns hagaman hagan hagans hagar hagara hagarova hagarová hagbarðs hagberg hagberts hage hagedorn hageman
        hagemann hagemeier hagendoorn hagenes hager hagerman hagerty hagg hagge haggerty haggett haggins hagglund haggstrom hagins hagler haglund hagman
        hagood hagopian hagstrom hagström hague hagurtaigh hagwood hagy hahessy hahn hahne haibheartaigh haicead haichir haicéad haid haiden haider haidhleart
        haidinger haig haigh haight haigler haile hailey hailgheanain hailgheanáin hailgheasa hailiosa hailpin hailpín hailín haimhirgin haimhirgín hain
        hainaut hainchin hainchín haindl haines hainifin hainifín hainin hainion hainle hainli hainligh hainmhireach hainmneach hains hainthin hainthín hainzl
        hainín hairbheasaigh haire hairmeasaigh hairmheasaigh hairston hairt hairtneada hairtnéada haiseadha haislip haith haithbheartaigh haithchir haithcock
        haitheasa hajda hajdas hajdasz hajder hajdu hajduga hajduk hajdukiewicz hajek haji hajkova hak hakala hakansson hake hakes hakim hakis hakkarainen
        hakker hakkinen hakons halak halake halakova halama halambek halapir halasz halberg halbert halbrook halcomb haldeman halder halderman haley haleygs
        halfacre halfdans halford haliburton halidov halik halim halimah hallachain hallacháin halladay hallahan hallam hallanan hallberg hallbergs hallbjorns
        hallbjörns halldors halldórs halle hallee hallenbeck haller hallett halleux halley hallford hallfreðs hallgarðs hallgeirs hallgils hallgren hallgrims
        hallgríms halliburton halliday halligan hallik hallin hallinan hallissey halliwell hallkells hallman hallmann hallmanns hallmars hallmhurain
        hallmhúráin hallmunds hallock halloran halloway hallowell hallsteinns hallum hallvarðs hallþórs halm halme halmhain halonen halpen halperin halpern
        halpin halsdorf halsell halsey halstead halsted halterman haltom halton haluska haluskova haluška halušková halvarsson halverson halvorsen halvorson
        halák haláková halász hamada hamadi hamadouche hamaker hamalainen hamaland haman hamann hamars hamblen hambleton hamblin hambly hambrick hambright
        hamby hamdan hamdani hamdi hamed hamel hamer hamera hamerla hamernik hames hamid hamidi hamil hamill hamilton hamisi hamiton hamlaoui hamler hamlett
        hamlin hammack hammadi hamman hammar hammarstrom hammarström hammel hammell hammerer hammerl hammerle hammersley hammersmith hammes hammett hammill
        hammitt hammon hammonds hammons hammontree hamner hamon hamoudi hamp hampel hampshire hampson hamrick hamrol hamsher hamunds hamza hamzaoui han
        hanafin hanain hanak hanakova hanaková hanas hanberry hanbury hanc hance hancer hanchett hancock handayani hande handel handke handl handley handzel
        hane haneberg hanegraaff hanek hanekova haneková hanel haner hanes haney hangala hank hanka hankard hanke hankerson hankey hankiewicz hankins
        hankinson hanko hankova hanková hanks hanley hanlin hanline hanlon hanluain hanly hann hanna hannaford hannagain hannagáin hannah hannahs hannaidh
        hannaman hannan hanncard hannecart hanneman hanner hannes hanney hannibal hannibals hannigan hanninen hanning hannlaoigh hannold hannon hannrachain
        hannracháin hannraoi hannula hannum hanover hanrachtaigh hanrahan hanraoi hanratty hans hansard hanscom hansel hansell hanselman hansen hansford
        hanshaw hansley hanson hanssen hanssens hansson hanus hanusaigh hanusek hanusekova hanuseková hanusiak hanuska hanuskova hanusková hanusova hanusová
        hanuška hanušková hanzek hanzel hanzelova hanzelová hanáin hanák hanáková hançer hanúsek hanúseková hanúska hanúsková hanžek hao haodha haodhgain
        haodhgáin haogain haogáin haoidhgin haoidhne haoilbheard haoileain haoileáin haolain haollain haolláin haoláin haonachain haonacháin haonghuis
        haonghusa hapka haponiuk happel hara haraburda harada harahoe haralds haraldsson haralson haran harapin harari harasimiuk harbaugh harber harbert
        harbison harbour harbuck harcain harcrow harcáin hardage hardaway hardcastle hardee hardegree hardeman hardesty hardge hardi hardiansyah hardie
        hardiman hardimon hardin harding hardison hardisty hardman hardnett hardrick hardt hardwick hareks haremza haren harewood harford hargadain hargadon
        hargadáin hargain hargan harger hargett hargis hargrave hargraves hargreaves hargrove hargáin hari haris hariyah harjo harju harker harkey harkin
        harkins harkleroad harkless harkness harkonen harlaigh harlan harland harlaugs harless harley harling harloff harlow harman harmer harmon harn harnage
        harnden harned harner harnett harney harnish harnois haro harold harpe harper harpin harpole harpster harr harrachtain harrachtáin harragain harragáin
        harrah harrel harrell harrelson harren harrer harres harrigan harriger harrihy harrill harriman harring harrington harriott harris harrison harriss
        harriston harrod harrold harrop harryman harrys harrýs harsch harshaw harshbarger harshberger harshman harstad harta hartagain hartagáin hartati harte
        harter hartfield hartgrove harth hartig hartigan hartikainen hartin harting hartl hartle hartley hartline hartman hartmann hartmanns hartness hartnett
        harton hartranft hartsell hartsfield hartshorn hartsock hartsoe hartson hartt hartung hartvigs hartwell hartwick hartwig harty hartz hartzell hartzler
        hartzog harvan harvanek harvanekova harvanova harvanová harvard harvell harvey harvill harville harvin harvison harvánek harváneková harward harwell
        harwood haryanti haryanto hasan hasanah hasanov hasbrouck hascak hascakova hasegawa haselaar haselden hashimoto hasiak haskell haskett haskew haskin
        haskins haslam haslauer hasler haslett haslinger haspengouw hass hassanah hassani hasse hassel hassell hassen hassett hassinger hassler hasson
        hasteinns hastey hastie hastings haston hastuti haswell hatchell hatcher hatchett hatfield hathaway hathcock hathorn hatley hatmaker hatt hattaway
        hatten hatter hattinger hatton hau haubert haubrich hauck hauer hauff hauffer haug hauge haugen haugh haughey haught haughton haugland hauk hauks
        hauksteinns haukvalds haumer haun haupert haupt hauptman haus hausberger hause hauser hausler hausman hausmann hausner hautala hautamaki hautamäki
        havard havarrs havars havel haveman havener haver haverinen haverland haverty haviland havis havlicek havlickova havlik havlíček havlíčková havran
        havranka havranko havrankova havranková havranova havranová hawbaker hawe hawes hawke hawker hawkes hawkin hawkins hawkinson hawley hawn haworth hawro
        hawrylak haws hawthorn hayashi hayashida haycock haycraft haydel hayden haydon haye hayek hayer hayes hayford haygood hayhurst hayles hayman haymon
        haymond hayne hayner haynes haynie hayre hayrioglu hayrioğlu hayse hayslett hayslip hayter hayton hayward haywood hayworth hazan hazelip hazell
        hazelrigg hazeltine hazelton hazelwood hazen hazenveld hazlett hazlewood hazley hazlitt hazzard hałat hałka haňak haňaková haňák haňáková haščák
        haščáková heachadha heachairn heachthigheirn heacock headen headhnu headhra headlee headley headrick headtromain heaffy heagain heaghra heaghrain
        heaghráin heagáin healai healaigh healaithe heald healey heallaigh healuighthe healy heamhthaigh heanachain heanagain heanaigh heaney heanna heaphy
        hearain hearbhaird hearbhard hearcain hearchaidh hearchu hearchú hearcáin hearghail hearghaile hearn hearnain hearne hearns hearnáin hearon hearrain
        hearráin hearst hearáin heasley heathcote heatherly heatley heaton heatwole heavener heavey heavner heba hebb hebel hebenstreit heber heberling hebert
        hechenberger hecht hecimovic heck heckard heckart heckathorn hecke heckel hecker heckert heckett heckman hecko heckova heckstall hector heczko hedberg
        hedden hedderman hedgecock hedgepath hedgepeth hedgpeth hedigan hedin hedley hedlund hedman hedrick hedstrom hedström hee heeb heelan heenan heeney
        heer heere heeren heerenveen heerkens heerschop heesch heeter heffelfinger heffernan hefferon heffington heffner heffron hefley heflin hefner heft
        hegarty hegde hegedus hegedüs hegedűs heger hegg heggarty hegland hegmann hegwood hehir hehl heibhrin heibhrín heichthigheirn heid heide heideagain
        heideagáin heideain heidecker heidel heideman heiden heidenreich heider heiderscheid heidhin heidhni heidhniu heidler heidrich heidrick heidt heier
        heifearnain heifearnáin heifrin heifrín heigcheartaigh heigearta heigeartaigh heigheartaigh heighne heighnigh heighniu heigl heijden heijman heijmans
        heijmen heikirs heikkila heikkilä heikkinen heil heili heilidhe heilig heiligh heilire heilman heilmóðs heilíre heim heiman heimann heimbach heimer
        heimhigh heimhin heimhrin heimhrín heimhthigh heimirs heims hein heindel heindl heine heineachain heineman heinemann heinen heiner heiney heini
        heinlein heinniu heino heinonen heinreks heinri heinrich heinrichs heins heinsalu heinsoo heintz heintze heintzelman heinz heinze heinzl heireamhoin
        heireamhóin heirens heise heiser heishman heisis heiskanen heisler heislin heiss heissenberger heist heister heit heiteagain heiteagáin heithchir
        heithir heitman heitmann heitz heitzman heiðarrs heiðars heiðbergs heiðberts heiðlinds heiðmanns heiðmars heiðmunds heiðreks hejduk hejna hekker
        hektors helak helaoire helberg helbert heldt helen heleniak helenius helery helfer helfrich helgeson helgesson helgis helin helland hellard hellberg
        helle hellemans hellen heller hellevoort hellgren hellickson hellman hellmann hellstrom hellström hellums hellwig hellyer helman helmer helmerhorst
        helmers helmick helminen helmuth helmuts helmúts helsel helsen helsley helstrom helt helton helvey helwig hely helzer hembree hemby hemenway hemert
        hemetsberger hemingway hemma hemmen hemmer hemmerts hemminger hemmings hempel hempenstall hemphill hemsley hemstreet henao henault henck hendershot
        hendershott henderson hendley hendon hendren hendrick hendricks hendrickson hendrickx hendrie hendriks hendrikse hendrix hendry hendryx hendzel
        henebry henegar heneghan henegouwen henery heney heng hengen henin henk henke henkel henkle henley henline henn henne hennebry hennelley hennelly
        henneman hennemann hennen hennessee hennessey hennessy henni hennig hennigan henning henninger hennings henningsson hennis henrard henri henric
        henrich henrichs henricks henricksen henrickson henriks henriksen henriksson henrion henriques henriquez henrotte henry henrys henríquez henrýs
        henschel hensel hensen henshaw henslee hensler hensley henson henst hentges henthorn henton hentschel hentz henze heochach heochadha heochaidh
        heodhasa heodhusa heoghain heoghanain heoghanáin hepburn hepenstall hepfer hepler hepner hepp heppner hepworth heraghty herandez heras heraty herba
        herbert herberts herbjorns herbjörns herbst herbut herceg herck herda herdon herdt herdzik heredia hereford heremans heretik heretikova heretiková
        hereward herfinns herford hergeirs hergills hergils heribert hering heripon herity herjolfs herjólfs herlaugs herleifs herlihy herlufs herman hermann
        hermanns hermanowicz hermans hermansen hermanson hermansson hermes hermighausen hermiston hermosilla hermunds hermóðs hern hernadez hernandes
        hernandez hernando herndon hernon hernádez hernández herod herok herold herout heroux herr herrada herranz herrell herren herrera herrero herrick
        herriman herrin herrington herrman herrmann herrod herron hersey hersh hershberger hershey hershman hersirs hersom herstal hersteinns hersveinns
        hertel hertlein hertrampf hertz hertzler hertzog hervars hervarðs hervas herve hervey hervia hervins hervás hervé herz herzberg herzig herzog hesbaye
        heser heskett heskin hesler heslin heslop hess hesse hessel hesser hession hessler hessling hesson hester heston het heth hetherington hethur
        hetmanczyk hetmańczyk hetrick hettinger hettner hetzel hetzler heuer heuertz heusden heuser heuvel hever hevey hewelt hewes hewett hewey hewitt
        hewlett hewson hexspoor heyden heydrich heyen heyer heylen heyman heymans heyne heyvaert heyward heywood heß hećimović hečko hečková hhoyiyane
        hiarfhlaithe hiarfhlatha hiarnain hiarnáin hiatt hibbard hibbert hibbitts hibbler hibbs hibdon hibler hibner hice hiceadha hici hicidhe hicin hickel
        hickerson hickey hickle hicklin hickman hickmon hickok hickox hickson hicog hicí hicín hicóg hidalgo hidayanto hidayat hieb hieber hiebert hier hierro
        hiers hietala hietanen hiett hifearnain hifearnáin higa higbee higby higdon higgenbotham higgin higginbotham higginbottom higgins higginson higgs
        higham highfield highfill highne highsmith hight hightower higley higuchi higuera higueras hilaire hilario hilarius hilary hilaríus hilbert hilberts
        hilburn hild hildars hildebrand hildebrandt hildebrant hilderbrand hildibergs hildibrands hildigeirs hildiglums hildiglúms hildimars hildimunds
        hildings hildirs hildiþórs hildreth hile hileman hiler hiles hilgefort hilger hilker hillard hillary hille hillebrand hillen hillenbrand hiller
        hillery hilley hillhouse hilliard hilliker hillin hillis hilll hillman hillow hillsman hillwig hillyard hillyer hilmars hilmer hilmerova hilmerová
        hilmirs hilpert hilson hilti hiltner hilton hiltunen hilty hiltz hilyard himel himes himmelbauer himris hinca hinch hinchey hinchman hinckley
        hindeberg hinderliter hindle hindman hine hineiri hineirigh hiner hinerman hines hinesley hinic hinić hinkel hinkle hinkley hinkson hinman hinnant
        hinneirghe hinnenkamp hinney hinnéirghe hinojos hinojosa hinrichs hinriks hinshaw hinson hinterberger hinteregger hinterleitner hinton hintz hintze
        hinz hinze hinéirigh hinéirí hiocog hiocóg hiolain hiollain hiolláin hioláin hiomhair hionnghaile hiorbhaird hiorbhard hiott hipp hipple hippler hipps
        hipsher hirai hirams hirano hirata hird hirsch hirschman hirschmann hirsh hirst hirt hirth hirthe hirvonen hise hiser hisey hishon hisle histon
        hitchcock hitchens hitchings hitchman hite hites hitt hittle hitz hively hix hixon hixson hjallkars hjallkárs hjalmars hjalmarsson hjalmgeirs hjalms
        hjalmtyrs hjaltis hjarnars hjelm hjorleifs hjort hjorts hjorvars hjálmars hjálmgeirs hjálms hjálmtýrs hjálmþórs hjörleifs hjörts hjörtþórs hjörvars
        hlabangane hlabisa hladka hladky hladká hladký hlatshwayo hlavac hlavacik hlavacikova hlavacova hlaváč hlaváčik hlaváčiková hlaváčová hlegests
        hleiðars hlela hlengwa hlers hlifars hlinik hlinikova hlinis hlinka hlinkova hlinková hliník hliníková hljoms hljóms hlomuka hlongwa hlongwane hlophe
        hlubi hlumakazi hlyns hlégests hlérs hlífars hlíðars hlíðbergs hlöðmunds hlöðs hlöðvarðs hlöðvers hnat hnefills hnikarrs hnikars hoadley hoag hoagland
        hoaglin hoak hoang hoar hoarau hoare hoareau hobain hoban hobaugh hobbs hobdy hoberg hobgood hobson hocevar hoch hochleitner hochreiter hochstetler
        hocine hockaday hockenberry hockensmith hocker hockett hockman hocutt hoda hodak hodapp hodder hodel hodes hodgdon hodge hodges hodgin hodgins
        hodgkins hodgkinson hodgson hodhra hodhrain hodhráin hodkiewicz hodl hodnett hodo hodson hodza hodzic hodzova hodža hodžić hodžová hoecke hoedemakers
        hoefer hoeft hoeger hoehn hoehne hoek hoeks hoekstra hoelen hoelscher hoeppner hoerner hoerr hoevel hoeven hoey hofbauer hofer hoff hoffer hoffert
        hoffman hoffmann hoffmeister hofig hofinger hofler hofman hofmann hofmeister hofstatter hofstetter hofstätter hogain hogan hogans hogberg hoge hogg
        hoggan hoggard hoggatt hogge hoghartaigh hogle hoglinger hoglund hognis hogsett hogue hohl hohman hohn hoibicin hoibicín hoileain hoileáin hoir
        hoirbheaird hoirbheard hoirchinnigh hoireabaird hoireabhaird hoireabhard hoireachtaigh hoiscin hoiscín hoisin hoisington hoistin hoistín hoisín hojda
        hojka hokanson hoke hokkanen holaday holahan holappa holaway holben holbert holbrook holc holcik holcikova holcomb holcombe holdaway holdeman holden
        holderman holdman holdren holdridge holdsworth holeksa holeman holen holewa holford holgate holgeirs holgers holgersson holic holicek holicekova
        holicka holickova holicova holifield holik holikova holiman holič holiček holičeková holička holičková holičová holl hollabaugh holladay hollain
        hollander hollandsworth hollar hollarain hollars hollaráin hollaus hollaway holle holleman hollen hollenbach hollenbeck holleran holley holliday
        hollie hollier hollifield holliman hollin hollinger hollingshead hollingsworth hollingworth hollins hollis hollister hollman hollmann holloman
        hollomon hollon holloway hollowell holluin holláin hollúin holm holman holmars holmberg holmberts holmer holmes holmfasts holmgeirs holmgren holmgrims
        holmkells holmon holmquist holmqvist holms holmsteinns holmstrom holmström holness holohan holoman holopainen holquin holsapple holscher holsey
        holsinger holst holstein holsten holston holt holte holter holthaus holthuis holtis holtman holton holts holtsclaw holtz holtzclaw holtzen holtzman
        holub holubec holubecova holubecová holubek holubekova holubeková holubka holubko holubkova holubková holubok holubova holubová holuby holvoet
        holyfield holz holzapfel holzenbecher holzer holzinger holzknecht holzl holzman holzmann holzwarth holzworth holík holíková holíček holíčeková holúbek
        holúbeková holúbok holčík holčíková hom homan homenick homer homeyer hommel hon honahni honaker honan hondeveld honea honeycutt hong honig honkanen
        honkisz honore honoré hoobler hoog hoogers hoogh hooker hooley hooper hoopes hoose hooser hoosier hooten hooton hopewell hopf hopkin hopkins hopp
        hoppe hoppenbrouwer hoppes hopps hopson hopton hopwood hor hora horace horacek horackova horain horak horakova horan horbacz horcain horcáin hord
        hordha hore horemans horgain horgan horgáin hori horiuchi horl horle horman hormann hormazabal hormazábal hornak hornback hornbaker hornbeck
        hornberger hornbuckle horne horner horney hornich hornick hornig hornik horning hornsby hornstein hornung hornyak horowitz horrell horrigan horrocks
        horsey horsley horsman horst horstman horta horton horvat horvatek horvath horvathova horvatic horvatinec horvatić horváth horváthová horwitz horák
        horáková horáček horáčková hosack hosae hosea hoseas hosein hosey hosford hosier hoskin hosking hoskins hoskinson hoskulds hosler hosley hosmer hosp
        hoss hossain hosseini hostaden hostak hostakova hoste hostetler hostetter hotaling hotard hotchkiss hott hottinger hotz hou houari houben houchens
        houchin houchins houck houde houdijk hougardy houge hough houghtaling houghton hougland houk houle houlihan houpt hourachain houracháin hourican
        hourigan hourihane householder houseknecht housel houseman houser housley housman hout houteveen houtz houze hovey hovis hovland howard howarth howe
        howell howells hower howerton howery howes howey howie howington howland howle howlett howley howse howser howson howton howze hoxie hoy hoye hoyer
        hoying hoyle hoyos hoyt hoyte hoz hoza hozjan hozova hozová hoàng hočevar hołota hołubowicz hołysz hošták hoštáková hošťák hošťáková hrabar hrabia
        hrafnars hrafnbergs hrafnkells hrafns hrafntyrs hrafntýrs hranic hranić hranj hrannars hrapps hrasko hraskova hrastinski hraunars hraško hrašková
        hrdlicka hrdlickova hrdlička hrdličková hreggviðs hreims hreinns hreiðars hreiðmars hren hrianka hriankova hrianková hribar hribernik hric hricova
        hricová hrimnirs hrings hrmo hrmova hrmová hroalds hroars hrobjarts hrobon hrobonova hroboň hroboňová hrois hrolfs hrollaugs hrolleifs hromunds hrovat
        hrsak hruba hruby hrubá hrubý hruska hruskova hrusovska hrusovsky hruts hruška hrušková hrušovská hrušovský hrvojic hrvojić hrynkiewicz hrzenjak
        hræreks hrímnirs hróalds hróars hróbjarts hróis hrólfs hrómunds hróðgeirs hróðmars hróðvars hróðólfs hrúts hršak hrženjak hsieh hsu hu hua huaillearan
        huaithne huaithnin huaithnín hualla huallachain huallacháin huallaigh huang huard huart huba hubain hubbard hubbell hubbert hubble hubbs hubel huber
        hubert huberts huberty hubin hubler hubley hubmann hubner hubova hubová huck huckabee huckaby huckins huckleberry hucko huckova hucks huckstep huczek
        huczko hudacek hudacekova hudak huddleston hudec hudecova hudecová hudgens hudgins hudkins hudman hudnall hudock hudon hudson hudspeth hudzik hudáček
        hudáčeková huebner huel huels huemer huerta huertas huet huett huey huf huffaker huffer huffine huffines huffman hufford huffstetler huffstutler
        hufnagel hufnagl hugbergs huges huggard huggins hugh hughes hughey hughley hughs huginns hugis hugleiks hugley hugo hugos huguet huguley hugós huhn
        huhtala hui huidhir huie huigin huiginn huigín huijben huijbrechts huijs huijzing huirthille huiscin huiscín huisman huitseachain huitseacháin huitt
        huizar huizenga huka hukill hulbert hulboj hulbój huldars hulen hulett hulin huling hulings huljev hullain hulle hullett hullinger hulláin hulme huls
        hulse hulsey hulshouts hulskes hulst hult hulten hultgren hultman hultquist hults humayrova humber humbert humblet hume humeniuk humer humes humfeld
        humis humiston hummel hummell hummer humoyunov humphery humphrey humphreys humphries hunbogis hund hundley hundt hunerik huneycutt hungate hungerford
        hunis hunkins hunley hunn hunnicutt hunns hunsaker hunsberger hunsicker hunsinger hunsucker hunte huntington huntley huntoon huntsberry huntsman
        huntzinger hunziker huot huotari huovinen hupka hupkova hupková hupp huppert hur hurd hurdail hurlbert hurlburt hurlbut hurley hurlimann hurmholtaigh
        hurn hurrell hursey hursh hurst hurston hurtado hurthuile hurtt hurwitz hus husain husak husakova husar husarova husby huse huseby husek husekova
        huseman huseynli huseynoglu huseynov huseynova huska huskey huskins huskova husman husnjak huso huson husova husová huss hussain hussein hussey hust
        hustak hustakova husted huston huszcza husák husáková husár husárová husťák husťáková hutagalung hutapea hutasoit hutchcraft hutchens hutcherson
        hutcheson hutchings hutchins hutchinson hutchison huter huth hutnik hutsell hutson hutt hutta hutter hutterer hutto hutton huttova huttová huttunen
        hutyra hutzler huurdeman huuskonen hux huxleys huybrechts huyghe huynh huys huyser huysmans huzaifa hučko hučková hušek hušeková huška hušo hušová
        hušták huštáková hušťák hušťáková hvannars hwang hy hyatt hyche hyde hyden hyder hyer hyjek hyland hyler hyls hyltirs hylton hyman hymel hymer hymes
        hyndman hynek hyneman hynes hynman hypes hypolite hyppolite hyre hysell hyslop hytonen hyttinen hytönen hyun hyvarinen hyvonen hyvärinen hyvönen hyzy
        hyży hágáin hágúrtaigh háilíosa háinle háinlí hájek hájková hákons háleygs hálfdans hálfdáns hámunds hánusaigh háreks hárlaigh hárlaugs hásteinns
        hávarrs hávars hávarðs häfliger hägg hägglund häggström häkkinen hämmerle hämäläinen hänel hänninen häring härkönen härm häusler håkansson hængs
        hænirs héadhnú héadtromáin héaghráin héalaigh héalaithe héalaí héaluighthe héamhthaigh héanacháin héanagáin héanaigh hébert héideáin héidhniú héidhní
        héigcheartaigh héigearta héigeartaigh héigheartaigh héighne héighnigh héighniú héil héilidhe héiligh héilí héimhigh héimhthigh héimhín héineacháin
        héinniú héinrí héiní hénrí héðinns hícín híde híghne híomhair hírams hóbáin hódhra hódhráin hóghartaigh hógáin hóir hólmars hólmberts hólmfasts
        hólmgeirs hólmgríms hólmkells hólms hólmsteinns hólmþórs hór hóra hórdha hóráin hóseas hödl höfer höfig höfler högberg höglinger höglund högnis höller
        hölzenbecher hölzl höning hörl hörle hörmann hörðs höskulds hövel höðs húberts húbáin húgós húmis húnbogis húnis húnns húnröðs húrdail hús húska
        húsková húsová húšek húšeková húška hübel hübner hürlimann hüseynli hüseynov hüseynova hüseynoğlu hütter iacobucci iacovelli iadanza iago iannelli
        iannotti iannucci iannuzzi ians iarla iasachta iascaire ibacache ibanez ibañez ibikunle iborra ibraaheem ibrahim ibrohimov ibáñez icenhour iciek ickes
        iddings ide idec idris idzi ifill iforayeva iftikhaar iglesia iglesias ignac ignacio ignatiuk ignatjev igo igoe igors igras ihab ihalainen ihejirika
        ihle ihnacak ihnacakova ihnačák ihnačáková ihsaan ihtiram ijli ikard ikerd ikhlef ikner ikonen ilan iler iles ilic iliff ilijic ilijić ilinovic
        ilinović ilić iljin illes illugis illés ilori ilupeju ilves im imai imali iman imbert imboden imel imes imhof imhoff imiela iminza imiołczyk imis
        imler immanuels immanúels immel immonen imonova impastato impe imperato imrich imrichova imrichová imronov inabinet ince indelicato indriðis indyk
        indyka ines infante infantino ing ingalls ingbergs inge ingersoll ingerson ingham ingibergs ingiberts ingibjarts ingibjorns ingibjörns ingileifs
        ingimagns ingimars ingimunds ingis ingivalds ingiþórs ingjalds ingle ingles inglis ingmars ingold ingoldsby ingolfs ingraham ingram ingrassia ingvalds
        ingvars ingvarsson ingvis ingwersen ingólfs ingþórs iniesta iniguez inman inneirghe innes innis inniss innocenti innseadun innseadún inostroza inoue
        inouye inskeep insley intaum interiano interminei interminelli inzaghi inzunza iomaire iomhair ionescu ionita ioniță ionrachtaigh ioppi iorio iosa
        iosog ipock ippolito iqbal iraheta irawan irby ireri irey iriarte irick irion irish irizarry irla iroha irungu irvin irving irwin irzyk isaac isaacs
        isaacson isabel isabell isabelle isah isaks isaksen isakson isaksson isarrs isars isbell isbjorns iselds isella isenberg isenhour iser isern
        isfandiyorov isgeirs isham ishee isherwood ishida ishii ishikawa ishmael isidors iskierka iskra islas isleifs isler isley islomov ismaels ismail
        ismars ismoilov isolfs isom ison israels israelsson isreal issa issac issack issak issis istre iswahyudi italiano iten ito iturra iustas ivancan
        ivandic ivandić ivanov ivanovic ivanović ivans ivančan ivars ivarsson ivask ivaska ivaskova ivaška ivašková ivers iversen iverson ivery ives ivester
        ivey ivie ivsic ivšić iwamoto iwanczyk iwanow iwańczyk iwu iyanda iyengar iyer iymonova izaguirre izquierdo izzard izzi izzo iñiguez iústás jaabir
        jaakkola jaakson jaanson jaanus jaaskelainen jaatinen jabir jablonowski jablonski jabr jabłoński jacak jaceps jachimczak jachimczyk jachna jacinto
        jackel jackman jacko jackson jaco jacob jacobi jacobo jacobs jacobsen jacobson jacobsson jacobus jacoby jacome jacot-descombes jacot-guillarmod jacox
        jacquemart jacquemin jacques jacquet jacquez jacquot jacuzzi jad jadot jadoul jaeger jafari jafets jaffe jaffee jagarinec jagecic jager jagečić jagger
        jaggers jaggi jagiełka jagieło jahdami jahdari jahn jahnke jahns jahongirov jailani jaillet jaime jaimes jain jaiyeola jaje jajko jakab jakel jakes
        jakiel jakimiak jakis jakobiak jakobik jakobs jakobsen jakobson jakobsson jakoniuk jakopec jakopovic jakopović jakops jakovac jakovic jaković jakovlev
        jakovljevic jakovljević jakub jakuba jakubaszek jakubcek jakubcekova jakubcik jakubcikova jakubco jakubcova jakubec jakubecova jakubecová jakubek
        jakubekova jakubeková jakubik jakubikova jakubiuk jakubka jakubko jakubkova jakubková jakubova jakubová jakubowski jakubík jakubíková jakubček
        jakubčeková jakubčo jakubčová jakubčík jakubčíková jakupic jakupić jakus jakuš jakóbiak jakóbik jakúbek jakúbeková jalaal jalakas jalbert jali jalil
        jalolov jalonen jalovec jalovecova jalovecová jama jamaal jamal jamar jamasijadu jambor jameel jamerson james jameson jamieson jamile jamils jamison
        jamnik jamroz jamrozek jamrozy jamrożek jamroży jamshidov jan janak janakova janas janasik janasz janc janca jancek jancekova jancewicz janco jancova
        janczarek janczura janda jandl jandova jandová jandreau janduła janecek janecekova janecka janecko janeckova janek janekova janeková janelle janes
        janezic janeček janečeková janečka janečko janečková janežič jang jani janic janicki janiga janik janikova janis janisch janisz janiszek janiszewski
        janiuk jank janka jankauskas janke janko jankova janková jankowicz jankowski janney jano janocko janockova janos janosek janosekova janosik janosikova
        janoska janosko janoskova janoso janosova janoszek janoszka janousek janova janová janowiak janowski janočko janočková janoš janošek janošeková
        janoška janoško janošková janošo janošová jans jansdr janse jansen jansky janson jansse janssen janssens jansson jantos jantosovic jantosovicova
        jantošovič jantošovičová jantsch jantti jantz jantzen januar january januchta janus janusz januszewicz januszko jany janzen janák janáková janík
        janíková janča janček jančeková jančo jančová jaqua jaque jaques jaquez jaquith jara jaracz jaramillo jarboe jarc jarczak jarczyk jardin jardine jared
        jarema jaremek jaremko jargieło jargiło jarka jarkiewicz jarl jarls jarman jarmon jarmuz jarmuzek jarmuła jarmuż jarmużek jarnagin jarngrims jarnigan
        jaroch jaros jarosiewicz jarosik jarosova jarosz jaroszuk jaroš jarošová jarrard jarrell jarrells jarret jarrett jarso jarv jarve jarvela jarvenpaa
        jarvi jarvie jarvinen jarvis jas jasica jasik jasina jasinski jasionek jasiński jasko jaskolski jaskowiec jaskóła jasmin jasminova jasnoch jason
        jasons jasper jasprica jasso jast jastrzebski jastrzębski jaszcz jaszczur jaszczyszyn jatgeirs jatmunds jauhiainen jauk jaume jaunzema jaunzems
        jauregui javier javohirov javornik jawad jaworski jayaraman jaycox jayne jaynes jazdzyk jazwiec jałowiec jaśko jaśkowiec jaźwiec jażdżyk jdotte jean
        jeanbaptiste jeanes jeanlouis jeanpierre jeansonne jebet jedlovska jedlovsky jedra jedrak jedral jedrasiak jedraszczyk jedraszek jedruch jedrusiak
        jedruszczak jedryczka jedrys jedrzejek jedľovská jedľovský jefcoat jeff jeffcoat jefferies jefferis jeffers jefferson jeffery jefferys jeffords
        jeffress jeffrey jeffreys jeffries jefimov jefwa jeggij jegorov jehle jeitz jeka jekel jelagat jelavic jelavić jele jelen jelic jelimo jelinek
        jelinkova jelić jelks jelle jelley jellison jellyman jelínek jelínková jemeli jemison jemric jemrić jemutai jen jendek jendekova jendeková jenek
        jenewein jenkin jenkins jenkinson jenko jenks jenner jennette jenney jenni jenning jennings jennis jenny jens jensen jenson jenssen jent jeon
        jepchirchir jepchumba jepkemboi jepkemei jepkirui jepkoech jepkogei jepkorir jepkosgei jepleting jepngetich jeppesen jeppson jeppsson jepsen jepson
        jeptoo jerde jereb jereczek jeremiah jeremias jeremías jerez jeric jerič jerkins jerkovic jerković jermakov jerman jernigan jerome jerono jerop
        jerotich jerrell jerry jersov jeruto jerzyk jeršov jes jeschke jeske jespers jespersen jess jessa jesse jessee jessel jessen jessie jessop jessup
        jeszka jeszke jesús jeter jett jetter jetton jewell jewett jewuła jezek jezior jezkova jezyk jezyna jeżyk jeżyna ježek ježková jha jhaveri jhonson
        jiang jibela jibril jilani jilek jiles jili jillo jim jimale jimenes jimenez jimerson jiminez jimison jimmerson jiménez jimínez jin jines jinkins
        jinks jiron jiyane jo joachim joakims joanns joaquin jobe jobin jobstl jochems jochums jock jockel jodar jode jodko joe joel joels joesaar joesph
        jofre jofré jogi johal johann johannes johannessen johannesson johanns johannsen johans johansen johanson johansson john johnosn johns johnsen johnson
        johnsson johnston johnstone johson joiner joines jois jokela jokinen jokiwe jokulls jolicoeur jolin jolley jolliff joly jomars jomini jomo jomunds
        jonak jonars jonas jonasson jonata jonatans jonatova jonatová jonbjorns jonckheere jonczyk jondors jone jones jong jonge jongeirs jonghe joniak jonik
        jonjic jonjić jonker jonkman jonmunds jons jonson jonsson jonsteinns joo joos joosten jop jopich jorda jordahl jordan jorden jordon jordá jordán
        jorfis jorge jorgens jorgensen jorgenson joris jorlink jormunds jorquera jorris jorrisen jorstad jorunds jorvars jorvis josafats josavins jose josefs
        josefsson joseph josephs josephson joseps josey joshi joshua joshuas josipovic josipović josko joslin joslyn jost josteinns josuas joszko joubert
        jourdan jovanovac jovanovic jovanović jove jover jovic jovinelli jovins jović jowers jowett joyal joyce joye joyner joynt jozefczak jozic jozić
        jozwiak jozwik jośko juan juarez juckett judah judd jude judek judkins judon judson judy juel juen juergens jugovac juhanson juhasz juhkam juhl juhlin
        juhász jukic jukić jules julia julian juliano julians julien julio julis julius juliá julián julliard july juma jumba jumiege jumiège jun junas
        junasova junasová junck juncken juncker juneau jung junge jungers jungfer jungwirth junious junis junitz junius junken junker junkin junkins juntunen
        junás junásová junáš junášová juqula jurado juras jurasova juraszczyk jurca jurcic jurcina jurcinova jurco jurcova jurczuk jurek jurekova jureková
        jureks juresko juretic juretić jureško jurgens jurgensen jurgenson juric jurik jurikova jurina jurinova jurinová jurisic jurisson jurić jurišić
        jurjevic jurjević jurka jurko jurkova jurkovic jurkovicova jurković jurkovič jurkovičová jurková jurlina juroszek jurrijens juráš jurášová jurík
        juríková jurča jurčina jurčinová jurčić jurčo jurčová jusino juskiewicz jussila justin justiniano justis justus juszczuk jutras juttner juvara juvonen
        juárez juśkiewicz ján jáno jánová jánoš jánoška jánoško jánošková jánošová jánošík jánošíková jáquez járngríms játgeirs játmunds játvarðs jáuregui
        jäckel jäger jäggi jähn jäkel jänes jäntsch jäntti järv järve järvelä järvenpää järvi järvinen jääskeläinen jóakims jóanns jódar jóels jóhannes
        jóhanns jóis jómars jómunds jónars jónas jónatans jónbjörns jóndórs jóngeirs jónmunds jóns jónsteinns jónás jónþórs jósafats jósavins jósefs jóseps
        jósteinns jósúas jóvins józefczak józwik jóźwiak jõe jõesaar jõgi jöbstl jökulls jönsson jörfis jörgens jörgensen jörmunds jörris jörunds jörvars
        jörvis jørgensen júlíans júlís júlíus júnís júníus júreks jürgens jürgenson jürisson jüttner jędra jędrak jędral jędrasiak jędraszczyk jędraszek
        jędruch jędrusiak jędruszczak jędryczka jędrys jędrzejek kaamil kaar kaari kaarik kaasik kaay kaba kabala kabeer kabel kaberia kabir kabiru kabui
        kaburu kabus kabza kachela kaci kacperczyk kacperek kaczan kaczka kaczmar kaczmarczyk kaczmarek kaczmarkiewicz kaczor kaczynski kadak kadakia kaddour
        kaddouri kade kadel kadela kadenge kadi kadija kadlec kadlecova kadlecová kadri kadzo kaelin kaestner kafel kafer kafka kagan kagawa kageha kagendo
        kager kagi kagwiria kahan kahindi kahinu kahkonen kahl kahle kahler kahlina kahn kahr kahre kaikkonen kail kaimenyi kain kaindl kaingu kainulainen
        kainz kairu kairys kaiser kaja kajak kajdan kajdas kajs kajstura kajuju kakai kakalis kakar kaktus kala kalama kalamees kalan kalanjos kalanjoš
        kalarus kalazic kalazić kalb kalcher kalda kaldis kale kalebs kaleem kaleema kaleja kalejs kalekye kaler kaletka kaliciak kalin kalina kalinak
        kalinakova kalinin kalinka kalinowski kalis kalish kalisiak kaliska kalisky kaliská kaliský kalista kalita kaliňák kaliňáková kaljula kaljurand
        kaljuste kaljuvee kalka kalla kallas kallaste kallen kallenbach kallert kallio kallstrom kalm kalman kalmanns kalmans kalmars kalmus kalnina kalnins
        kalniņa kalniņš kaloki kalota kaltenbock kaltenbrunner kaltenböck kaltenegger kalume kalvaitis kalvelis kalvenas kalvėnas kalēja kalējs kam kamaka
        kamal kamalanon kamande kamarainen kamathi kamau kambs kamdar kamel kamela kamen kamene kamer kamerer kamieniak kamieniarz kamin kaminski kaminsky
        kamiński kamm kammer kammerer kamp kampen kamper kampf kamps kamran kamronov kamrowski kamyk kamyszek kan kanady kanagy kanana kananu kanarek kanda
        kandie kandora kandzia kandziora kane kanepa kaneps kanerva kaneshiro kang kang'ethe kangas kangethe kangley kangogo kangro kangur kania kaniak
        kaniakova kaniaková kanik kanini kaniski kaniški kanja kankaanpaa kankaanpää kannan kanne kanode kansy kant kanter kantner kantola kantor kanyi kao
        kapadia kapałka kapcia kapciak kapeller kapera kapinos kapka kaplan kaplin kapoor kapp kappel kappler kapral kaprasius kaprasíus kapur kapuscik
        kapustka kapuścik kar karaamat karadeniz karagic karagić karalus karam karamarko karambu karan karani karanja karas karaskiewicz karaśkiewicz karcher
        karczmarek karczmarz kardos karels karg karge kargl kargol karhu karhunen kari karier karikari karim karimi karims karis karisa kariuki karjalainen
        karki karkkainen karklina karklins karkocha karks karkut karl karlberg karle karles karlin karlis karlovic karlović karls karlsen karlson karlsson
        karlstrom karlström karmelic karmelita karmelić karn karnas karner karnes karney karnik karns karol karova karp karpe karpeta karpiak karpiel karpik
        karpinski karpiński karpov karppinen karr karrer karro kars karst karsten karsznia karter karttunen karu karuga karul karulova karulová karuza karvels
        karvinen karvonen karwala karwan karwitha karwot kary karys karyś karz karłowicz kas kasak kasam kase kasel kasemaa kasemets kaser kash kashif kashyap
        kasiak kasica kasim kask kaspar kasparova kaspars kasper kasperczak kaspers kasprzak kass kassim kassulke kasteelen kastelic kastelik kasten kaster
        kastiels kastner kastíels kasyoka kaszkowiak kasznia kata katana katarinus katarínus kates kathagen kathambi kathure katic katić kato katona katos
        kattai katz katzer katzman katós kaucic kauffman kauffmann kaufman kaufmann kaul kaulina kaulins kauliņa kauliņš kaupas kauppila kauppinen kaur kautz
        kautzer kauzlaric kauzlarich kauzlarić kaučič kavaliauskas kavanagh kavanaugh kavasch kavaschova kavaschová kawakami kawala kawamoto kawamura kawiak
        kawira kawula kawulok kay kaye kaylor kays kaysan kayser kazakov kazana kazberuk kazee kazek kazik kazikova kaziková kazimierczuk kazimierczyk kazior
        kazirod kaziród kazlauskas kazmierczak kazmierczyk kazubek kazungu kazík kazíková kałek kałwa kałwak kaņepa kaņeps kašpar kašparová kaźmierczak
        kaźmierczyk kea keach keady keagle kealey keally kealoha kealty kealy kean keane keaney keany keapock kear kearley kearney kearns kearse keary keas
        keasler keathley keating keaton keaveney keaveny kebaili kebir keck kedzierski kedziorek kee keeble keebler keech keef keefe keefer keeffe keegan
        keehan keehn keelan keele keeler keeley keely keena keenaghan keenahan keenan keene keeney keenum keer keery kees keese keesee keesler keesling keeter
        keeth keeton keever keevers keffer kegler kegley kehl kehoe kehr keifer keightley keijser keijzer keil keim keinanen keinänen keiper keiser keisler
        keister keitany keith keithley keitt kelch kelder kelecic keleher kelekovic keleković kelemen keler kelečić kelic kelić kell kellam kellar kelleher
        kellems kellen keller kellerhouse kellerman kellett kelley kelliher kelling kellison kellner kello kellog kellogg kellova kellová kells kellum kelly
        kelm kelo kelova kelová kelsch kelsey kelso kelson keltenie keltner kelton kelty keltz kelvey kelvin kemble kemboi kemei kemmer kemmerer kemp kempen
        kemper kempf kempka kempker kemplin kempny kemppainen kempton kenan kendi kendig kendra kendrick kendricks kendrova kendrová kenga kenig kenis keniz
        kenizova kenlan kenley kenlon kenna kennamer kennan kennard kenneally kennell kennellan kennelly kennemer kennerly kennerson kennett kenney kennison
        kennon kenny kensey kensinger kensy kent kenworthy kenyon keníž kenížová keo keogan keogh keoghan keoghane keohan keohane keough keown kephart kepler
        kepley keplinger kepner keppel keppler ker keranen kerans kerber kerbs kerby kerekes kerekovic kereković kerfien kerfoot kerger kerin kerins kerkhof
        kerkhofs kerley kerlin kerluke kermody kern kernan kerner kerney kerns kerova kerová kerr kerrick kerrigan kerrisk kerry kerschbaum kerschbaumer
        kerschen kerschner kersey kersh kershaw kershner kersten kerstetter kertzmann kerubo kerville kervin kerwick kerwin keränen kesek kesinger keskinen
        keskitalo keskula kesküla kesler kesner kessel kessinger kessler kesten kester kesterson kestler kestner ketcham ketcher ketchum ketel ketelsen keter
        ketilbjorns ketilbjörns ketills ketner ketola ketron ketter ketterer ketterman ketting kettler kettner kettunen keudel kevane keville kevin kevo keya
        keyes keyser khaba khabalidaka khaemba khaldi khaled khalif khalil khalsa khambule khamis khamisi khan khang khanyeza khanyile khaphela khare khathi
        khathide khathini khatri khawula khelif khelifa khelifi khelil kheswa khezokhulu khisa kholose khomo khonjwayo khosini khosla khoury khoza khuba
        khubisa khuboni khukhuza khulu khuluse khumalo khumbuza khurana khuyameni khuzwayo khwane khwela kiama kiarie kibbe kibble kibby kibe kibet kibiwot
        kibiwott kibler kiboi kibor kiciak kicklighter kidawa kidd kidder kiddy kidon kidoń kidwell kieber kieca kiedrowicz kiefer kieffer kiehn kielan
        kielbasa kielczyk kielich kieloch kiely kiema kiepas kiepura kier kieran kierane kierans kierat kierepka kiernan kiesel kiesling kieszek kiełbik
        kiełbowicz kiełbus kiełek kifer kigen kiger kight kihara kihn kiik kiil kiilu kiio kiiru kiis kiisk kij kijanka kijas kijnder kik kikas kiker kikkas
        kilar kilawee kilback kilbane kilbourn kilbourne kilbride kilburn kilby kilcoyne kilcrease kilday kildea kildow kilduff kile kiley kilfoyle kilgallen
        kilgallon kilgo kilgore kilhooly kilian kilians kiliszek kiljan kiljans kilk kilkenny killam killebrew killen killgore killian killilea killinger
        killingsworth killion killooly killoran killough killoughry kilman kilmartin kilmer kilmore kilonzi kilonzo kilpatrick kilpelainen kilpeläinen kilroe
        kilroy kilíans kim kimachu kimaiyo kimani kimanthi kimanzi kimaru kimathi kimball kimbell kimber kimberlin kimberling kimberly kimble kimbler kimbrel
        kimbrell kimbro kimbrough kime kimeli kimemia kimery kimes kimeu kimmel kimmell kimmons kimosop kimotho kimpel kimrey kimsey kimtai kimura kimutai
        kimzey kinaghan kinahan kinal kinard kincade kincaid kincannon kincer kinch kincheloe kinchen kindel kindell kindig kindrick kinet king'ori kingery
        kinghorn kingman kingori kingrey kingsbury kingsley kiniry kinkade kinkead kinkel kinkela kinlan kinlaw kinlen kinley kinloch kinman kinnaird kinnaman
        kinnane kinnard kinne kinnear kinnegan kinner kinnerk kinney kinnison kinnon kinnunen kinny kinoti kinsch kinsella kinser kinsey kinsler kinsley
        kinslow kinsman kint kintz kintzel kintziger kinuthia kinya kinyanjui kinyon kinyua kinzel kinzer kiogora kioko kipchirchir kipchumba kipkemboi
        kipkemei kipkemoi kipkirui kipkoech kipkogei kipkorir kipkosgei kipkurui kiplagat kiplangat kipleting kiplimo kipngeno kipngetich kipp kiprono kiprop
        kiprotich kipruto kipsang kiptanui kiptoo kiptui kiptum kipyego kipyegon kiragu kiraly kirby kirch kircher kirchmair kirchner kirchoff kirillov kirimi
        kirincic kirinčić kirk kirke kirkendall kirkendoll kirker kirkham kirkley kirklin kirkman kirkpatrick kirksey kirkwood kirlin kirpenstein kirs kirsch
        kirschbaum kirschner kirsh kirshner kirsipuu kirss kirst kirtley kirton kirts kirui kirven kirwa kirwan kirwin kiryluk király kis kisel kisela
        kiselova kiselová kiser kiseľ kiseľa kiseľová kish kisilu kiska kisling kisman kisner kissane kissee kissel kisseljov kissell kissinger kissner kist
        kistler kistner kiszczak kitamura kitch kitchin kitheka kithinji kithome kiti kitonga kitprapa kitsao kitson kitt kittakun kittel kittelson kitterman
        kittinger kittle kittleson kittredge kittrell kitts kituku kitumaini kitur kitzler kitzmann kitzmiller kiuru kivela kivelä kivett kivi kivilo kivimae
        kivimaki kivimäe kivimäki kivinen kiviniemi kivistik kivisto kivistö kivuva kiwior kizer kiška kjalars kjallaks kjarans kjarrs kjartans kjarvals
        kjeldsen kjellberg kjois kjos kjárrs kjær kjóis klaarwater klaas klahn klaja klama klamka klammer klanac klapac klapacova klapač klapačová klapka
        klapko klapkova klapková klapp klapper klapáč klapáčová klar klaric klarin klarić klashorst klasic klasić klass klassen klasson klatka klatt klaus
        klausen klausner klavina klavins klawitter kleban klebba kleckner kleczar klee kleeman kleiber kleibrink kleijse kleiman klein kleina kleine kleiner
        kleinman kleinschmidt kleist klejna klek klekot klem klemczak klemencic klemens klement klemenzs klemenčič klemm klemt klenke klepac klepacova klepka
        klepper klepáč klepáčová klerks kleve kleven kleybrink kliber klick kliebert kligl klijn klima klimacek klimacekova klimas klimek klimekova klimeková
        klimko klimkova klimkovic klimkovicova klimkovič klimkovičová klimková klimo klimov klimova klimová klimáček klimáčeková klin kline kling klingbeil
        klingelhofer klingelhöfer klingenberg klingensmith klinger klingler klink klinkosz klisz kliszcz klizan klizanova kližan kližanová kloch klock klocker
        klocko kloiber klokoc klokocova klokoč klokočová klomp klopacka klopackova klopačka klopačková klopfer klopp kloppert klorek klos kloska kloss kloster
        klosterman klotz kluck kluczek klucznik kluczyk kluender kluesner klug kluge kluj klumpp klups klupś klus klutts klyszcz klyta klængs klęczar klęk
        kmak kmetz knaack knapek knapp knappe knappenberger knapper knarr knaub knauer knauf knaus knauss kneafsey knebel knecht kneeland kneip knell knepp
        knepper knez knezevic knezovic knezović knežević kniaz kniaź knicely knick knickerbocker kniec knieć kniffen knighten knighton kniha knihova knihová
        knipe knipp knisely knisley knittel knobel knobloch knoblock knockaert knoers knop knopf knopp knorr knorrs knott knotts knouse knowles knowlton knox
        knudsen knudson knudtson knuf knupp knuth knuts knutsen knutson knutsson knych knysak knörrs knúts ko kobak kobal kobayashi kobel kobelt kober koberl
        kobia kobielska kobielsky kobielská kobielský kobos kobryn kobryń kobza koc kocaj kocak kocakova kocan kocevar koch kochan kochanowicz kochel kocher
        kochman kocian kocianova kocianová kociemba kocijancic kocijančić kocis kocisova kocjancic kocjančič kock kocka kocko kockova kocková kocova kocová
        kocoł kocsis kocur kocurek kocurik kocurikova kocurova kocwin koczara koczy kocák kocáková kocúr kocúrik kocúriková kocúrová kodric kodrič koech koehl
        koehler koehn koeller koelpin koeman koenen koenig koepke koepp koeppel koerber koerner koester kof koff koffler kofler kogan koger koggis kogler kogo
        kogut koh kohan kohen kohl kohler kohli kohlmeier kohls kohn kohnen kohnke kohout kohr kohut kohv koistinen koit koitla koiv koivisto koivula koivunen
        koj kojder kok kokalj kokanovic kokanović kokk kokko kokkonen kokol kokoric kokorić kokosza kolade kolanek kolanko kolarczyk kolarec kolaric kolarič
        kolarova kolarz kolb kolbe kolbeinns kolber kolbjorns kolbjörns kolbl kolbusz kolega kolehmainen kolek kolen kolenc kolendo kolesar kolesarova
        kolesnik kolesár kolesárová koleśnik kolfinns kolgrims kolgríms kolic kolić kolk kolka koll kollar kollarova koller kollman kollmann kollár kollárová
        kolm kolman kolmars kolnik kolnikova kolniková kolník kolníková koloch kolodziej kolonko kols kolskeggs kolstad kolster kolviðs kolár kolárová kolář
        kolářová koman komander komar komarov kombe kombo komen kominiak komisarczyk komisarek komljenovic komljenović komora komperda komsta komuda
        komulainen konat konda kondej kondo kondratjev konecna konecny konen konečná konečný kong kongchayasukawut kongsri koniec koniecko konieczek konieczny
        konig koning konings konkel kono kononowicz konopelski konopka konopkova konopková konovalov konrad konradova konrád konrádová konráðs konsbruck
        konsek konstantinov konstantinus konstanty konstantínus kont kontny kontos konttinen konôpka konôpková koo kooij kool koome koomson koon koonce koons
        koontz koop koopman koort kopa kopała kopciuch kopczyk kopczynski kopec kopecka kopecky kopecká kopecký koperek kopeć kopf kopiczko kopij kopik kopjar
        koponen kopova kopová kopp koppa koppel koppensteiner koppes koppova koppová koprowski kops kopysc kopyt kopytko kopyto kopyść korab koral koran
        korando korb korbel korbut korcak korcakova korda kordus kordys korec korecova korecová korek koren koret korgul korhonen korichi korir korkosz
        kormaks korman kormáks korn kornak kornegay kornek kornelius kornelíus kornet korniak kornreich korol koronkiewicz koros korosec korošec korpal
        korpela korpi korsman korstman kort korta korte kortelainen korth kortman korts korus koruturk korutürk korzekwa korzeniak korzonek korčák korčáková
        kos kosak kosanovic kosanović kosałka kosc koscevic koscielak kosciesza koscik kosciukiewicz kosciuszko kosela koser kosgei koshy kosi kosiak kosic
        kosidło kosiec kosinski kosir kosić koska koskei koskela koski koskinen kosman kosnik kosno kosoko kosonen kosowicz koss kossak kossler kost kostanic
        kostanić kostek kostelac kosten koster kostera kostin kostka kostkova kostková kostolzin kostorz kostrec kostrecova kostrecová kostro kosz kosznik kot
        kotala koterba kothari kotian kotianova kotianová kotkas kotlarek kotnik kotov kott kotter kottke kottwitz kotulic kotulicova kotulič kotuličová kouba
        koubova koubová kouidri koury kovac kovacek kovacevic kovach kovacic kovacik kovacikova kovacova kovacs koval kovalcik kovalcikova kovalova kovalčík
        kovalčíková kovanen kovar kovarova kovats kovač kovaček kovačević kovačić kovačič kovaľ kovaľová kovács kováč kováčik kováčiková kováčová kovář
        kovářová kowal kowala kowalak kowalczyk kowaleski kowalewski kowalik kowalowka kowalski kowalsky kowaluk kowalówka kowara koya koza kozacek kozacekova
        kozacik kozacikova kozaczuk kozak kozakova kozar kozdra kozdroj kozdron kozdroń kozdrój kozel kozelj kozey koziarz koziatek kozica kozieja kozien
        kozień koziol kozioł kozka kozlak kozlov kozlowski kozma kozmon kozmonova kozmonová kozok kozon kozova kozová kozubal kozuszek kozák kozáková kozáček
        kozáčeková kozáčik kozáčiková kozłowicz kozłowski koðráns koćwin koč kočevar kočiš kočišová kočka kočko kočková kočová kołaczek kołaczyk kołak kołata
        kołodziej kołodziejak kołodziejczyk kołpak kołsut kołton kołtuniak kościelak kościesza kościk kościołek kościukiewicz kościuszko kośka kośnik kość
        košir koški koščević koźlak kożuszek koželj kraatz krabbe krach krack kraemer kraft krahn krainer krainz krajcar krajci krajcik krajciova krajcir
        krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova krajnc krajniak krajíček krajíčeková krajči krajčiová krajčo
        krajčovič krajčovičová krajčová krajčí krajčíová krajčír krajčírová kraker krakis krakowczyk kral kralik kralikova kralj kraljevic kraljević kraljic
        kraljić krall kralova kralovic kralovicova kram kramar kramaric kramarić kramarova kramberger kramer krammer kramp kramár kramárová kranc kranjc
        krantz kranz krasa krasner krasnohorska krasnohorsky krasnohorská krasnohorský krastina krastins krastiņa krastiņš kraszkiewicz krata kratky
        kratochvil kratochvilova kratochvíl kratochvílová kratz kratzer kraus krause kraushaar krausova krausová krauss krauth krauz krauza kravetz kravitz
        krawczyk krawiec kraxner krcelic krebs krebsbach krecichwost krecisz krecke kreczmer krefta kreger kregiel krehbiel kreider kreidl kreidler kreiger
        krein kreiner kreisel kreitzer krejci krejcova krejčová krekora krell kremer kremser krenc krenn krenz krepa kreps kresge kreslina kreslins kresonja
        kress kretek kretowicz kretschmer kreusel kreutzer kreuzer krick kridler kriebel krieg kriegel krieger kriegl kriens krier krieva krievina krievins
        krieviņa krieviņš krievs kriger kriisa krikorian kriner kring kris krish krishnamurthy krishnan kriss kristalls kristbergs kristbjorns kristbjörns
        kristdors kristdórs kristens kristensen kristensson kristers kristfinns kristgeirs kristians kristiansen kristiansson kristinns kristjans kristjons
        kristjáns kristjóns kristlaugs kristleifs kristmanns kristmars kristmunds kristof kristofers kristoffersen kristoffersson kristofova kristvalds
        kristvarðs kristvins kristófers kristþórs krittayanukoon krivec kriz krizan krizanova krizik krizikova krizova krištof krištofová križan križanová
        krob krochmal kroczak kroeger kroeker kroger krogh krogman kroh krohn krok kroker krokosz krol krolczyk krolikiewicz kroll krolov krom kromer kron
        kronberger krone kronenberg kroner kronsteiner kroon krop kropf kropilak kropilakova kropilák kropiláková kropp krotak krotakova kroták krotáková
        krouse krout krpan krsanac krueger krug kruger kruglov kruk krull krum krumina krumins krumm krummis kruns krupa krupova krupová krupp krus kruschwitz
        kruse kruszka kruszona kruze kruzel kruś kryk krysik krysta krystkowiak kryszczuk kryszkiewicz krywult kryza krzan krzelj krzeminski krzempek
        krzeszowiec krznaric krznarić krzosek krzyk krzykała krzysiek krzysko krzyskow krzystek krzyszczak krzysztofek krzysztoszek krzywon krzywonos krzywoń
        krzyzostaniak krzyśko krzyśków krzyżostaniak král králik králiková králová krásnohorská krásnohorský kráľ kráľovič kráľovičová kráľová kríž krížik
        krížiková krížová król królczyk królikiewicz krõlov kröll krúpa krúpová krüger krčelić krēsliņa krēsliņš kręcichwost kręcisz kręgiel krępa krężołek
        kršanac krūmiņa krūmiņš krūze krželj ksel kshlerin ksiezak ksiezyk księżak księżyk ku kua kub kuba kubaczyk kubala kuban kubanek kubasiak kubasiewicz
        kubat kube kubec kubecova kubecová kubek kubekova kubeková kubheka kubiaczyk kubiak kubicek kubicekova kubicka kubicko kubickova kubieniec kubik
        kubikova kubina kubisz kubiček kubičeková kubička kubičko kubičková kubko kubkova kubková kubo kubon kubota kubova kubová kubow kubowicz kuboń kubrak
        kubík kubíková kubíček kubíčeková kubíčková kubów kucab kucera kucerova kucewicz kuchar kucharski kucharz kucharzyk kuchciak kuchta kuciak kucic
        kuciel kuck kucz kuczaj kuczak kudela kuder kudełka kudlak kudra kudrjavtsev kudłacik kudłacz kuebler kuehl kuehn kuehne kuehner kuester kuether kuffa
        kuffel kuffova kuffová kugel kugler kuhar kuhic kuhl kuhlman kuhlmann kuhn kuhnert kuhns kuijc kuijpers kuilenburg kuiper kuipers kuisma kuit kujala
        kujawa kujawiak kujawski kujda kujundzic kujundžić kuk kukawka kukier kukieła kukkonen kukla kukowski kukucka kukuczka kukučka kula kulas kulczak
        kulesza kuliberda kulick kulik kulikov kulikowski kulis kulisz kulkarni kull kullman kulma kulmala kulon kulp kulpa kultys kulus kumar kumer kumi kumm
        kummer kumorek kump kumpulainen kumsoontorn kumushova kuna kunac kunc kuncewicz kunda kunde kundova kundová kundu kundzina kundzins kundziņa kundziņš
        kunen kunene kunert kung kung'u kungu kuningas kunka kunkel kunkle kunkova kunková kunova kunová kunst kuntz kunysz kunz kunze kunzman kuo kuosmanen
        kupa kupaj kuphal kupidura kupiec kupka kupko kupkova kupková kupova kupová kups kupsjak kupś kurach kuran kurant kurbiel kurc kurcz kurczab kurczak
        kurda kurek kurg kurgat kuria kurian kurki kurland kurm kurniawan kurnik kuronen kuropatwa kurowski kurp kurpanik kurpisz kursa kurt kurth kurtoic
        kurtoić kurtyka kurtz kuruc kurucova kurucová kurui kuruvilla kurvits kurys kuryłowicz kuryś kurz kurzac kurzaj kurzak kurzmann kurzydło kurzyna kus
        kusa kuscevic kusch kusek kusen kush kushner kusi kusik kusio kusiwaa kuska kuskova kusková kusmawati kusmider kusnierek kusnir kusnirova kuso kusova
        kusová kuss kuster kustosz kusumo kuswandari kuswik kuswoyo kusyk kusztal kuszyk kut kuta kutch kutcher kutek kutera kutnik kutsar kutt kutz kuus
        kuuse kuusela kuusik kuusisto kuusk kuvalis kuvezdic kuveždić kuykendall kuza kuzia kuzior kuziora kuzma kuzmic kuzmin kuzmić kuznetsov kuznia kučera
        kučerová kučić kułach kuśka kuśmider kuśnierek kuświk kuša kuška kušková kušnír kušnírová kušo kušová kuščević kuźnia kveldulfs kveldúlfs kvist
        kwaadland kwaakye kwaakyewaa kwak kwamboka kwan kwapien kwapień kwapis kwapisiewicz kwarciak kwartemaa kwarteng kwasek kwemoi kweyama kwiatkowski
        kwinta kwok kwoka kwon kwong kyalo kyc kycia kyei kyeiwaa kyerewaa kyger kyle kyler kyles kyllonen kyllönen kyne kysel kysela kyselova kyselová kyser
        kyseľ kyseľa kyseľová kyte kyzer kára káris kárová kárs kázik káziková käfer kägi kähkönen kälin källström kämäräinen kärki kärkkäinen kärner käser
        käsper käster käär käärik kóps kózka kôstka kôstková kõiv köberl köck köhler kölbl köll könig kössler köster kúbek kúbeková kús kúska kúsková kúsová
        kúš kúšová kühnert küng kütt kārkliņa kārkliņš kędzierski kędziorek kęsek kısakürek kļaviņa kļaviņš kłoczko kłosiewicz kłosowicz kłysz kłósek kříž
        křížová la laakkonen laakso laaksonen laan laane laanemets laar laarhoven laarse laas laats labadie labado labarbera labarge labarre labas labat labaš
        labbe labbé labeeb labelle laber laberge labhra labhradha labhru labhrú labinjan lablanc labocha labombard labonte labonté laborde labounty laboy
        labra labrador labrecque labrie labriola labrum labuda labudda labudova labudová labus laca lacasse lacayo lacefield lacey lach lachance lachapelle
        lacher lachermeier lachmann lachnain lachnáin lachtnain lachtnáin lacis lacka lackey lackner lacko lackova lacková laclair laco lacombe laconte
        lacoste lacour lacourse lacova lacová lacroix lacross lada ladavac ladd ladeck lademann ladhradha ladner ladouceur ladson ladue laduke ladwig laenen
        laer laere laet lafave laferriere lafever lafferty laffey laffoon laffray laflamme lafler lafleur lafollette lafon lafond lafontaine lafontant laforce
        laford laforest laforge lafortune lafountain lafrance lafreniere lafuente lagarde lagasse lagat lage lagerweij laghmainn lagler lago lagrange lagrone
        laguerre laguna lagunas lagzdina lagzdins lagzdiņa lagzdiņš lah lahaye lahey lahiah lahiffe lahman lahmar lahr laht lahteenmaki lahtinen lahy lai laib
        laiche laideain laideáin laidhe laidhigh laidhin laidhleis laidhléis laighin laighnigh laiho lail lailasari lailligh lailliu lailliú laimer
        laimhbheartaigh laimhin laine lainez laing lainn laird laithbheartaigh laithimh laithmhe laitinen lajcak lajcakova lajciak lajciakova lajeunesse
        lajlaj lajoie lajčiak lajčiaková lajčák lajčáková lakatos lakaza lakehal lakey lakhal lakhdari lakin lakoseljac lakošeljac laks laksita laksmiwati lal
        lala lalak laliberte laliberté lall lalla lallaidh lallaigh lallemand lalli lally lalonde lalor laloux lam lama lamac lamacova lamagna laman lamanna
        lamantia lamar lamarca lamarche lamark lamarr lamarre lamas lamay lamač lamačová lambdin lambe lambers lamberson lambert lamberth lamberti lamberton
        lamberts lambeth lamborghini lamborn lambot lambotte lambrecht lambrechts lambregt lambright lambros lambson lamch lamere lamesch lamey lamhain lamhna
        lamica lamirande lamkin lamm lammas lammens lammer lammers lammi lamon lamons lamont lamontagne lamore lamoreaux lamothe lamotte lamoureaux lamoureux
        lampart lampe lampert lamphear lamphere lampinen lampkin lampkins lampl lampley lampman lamprecht lampton lamri lamson lamula lamy lan lanagain
        lanagáin lanahan lanasa lancisi lanclos lancon lanctot landa landau landaverde lande landeghem landen landeros landers landes landey landgraf landi
        landin landis landl landman lando landon landon-lane landreneau landreth landrith landrum landry landsman landstrom landström landwehr landy laney
        lanford lanfranchi lang langa langan langat langdon lange langenfeld langeni langer langern langevin langevoort langford langham langhorne langier
        langiewicz langlais langlinais langlois langner lango langosh langstaff langston langton langworth langworthy lanham lanier lanigan laning lank lanka
        lankford lankinen lankle lanman lanners lanni lanning lannon lanoue lanphear lanphere lansberry lanser lansford lansink lanter lanterman lantigua
        lantz lanz lanza lao laochdha laodhog laodhóg laoghaire laoghog laoghóg laoi laoidh laoidhe laoidhigh laoingsigh laoithe laon laouar lapain lapan lape
        laperle lapham lapierre lapine lapinski laplant laplante lapoint lapointe laporta laporte lapp lappalainen lappin laprade lapsa lapáin lara larabee
        laramie laramore laraway larbi larcain larcher larcáin lardinois lardner lareau larentius larents lares largan largent largey laribi larimer larimore
        larin larios lariviere larivière larkey larkin larkins larmon larocca larocco laroche larochelle larock larocque larosa larose larouche larrabee
        larranaga larrañaga larrea larrick larrimore larrison larry lars larsen larson larsson larue larus larusso lary larysz lasa lasaidhe lasala lasalle
        lasater lasch laseter lashbrook lasher lashley lashua lasic lasiter lasić lasker laskey lasko laskowski laskus lasky lasley lasorsa lassen lasseter
        lassila lassiter lassnig lasso laster lastinger lastra lastrapes laswell laszczyk laszkiewicz laszlo laszuk lata latacz latek lathaigh latham lathan
        lathem lathrop lathrope latier latif latimer latimore latko lato latorre latoszek latour latreche latshaw latson latt latta lattea lattimer lattimore
        lattin lattuada latupono latuszek latvala latz lau laub laubach lauber laubscher lauder lauderdale lauer laufars laufer lauffer laughlin laughton
        laugis laukkanen launay launer launius laur laura laureano laurence laurenson laurent laureys lauri lauria lauridsen laurie laurila laurin lauritsen
        lauritzen lauritzs lauro laursen laury lauterbach lauver lauwers laux lauzon lavalle lavallee lavalley lavallie lavallée lavan lavell lavelle laver
        laverdiere lavergne laverriere laverty lavery lavigne lavin lavine laviolette lavoie lavric lavrič lawal lawerence lawhead lawhon lawhorn lawing
        lawler lawley lawlor lawrence lawrie lawry lawson lawver laxson laxton laycock layden layfield laylova laymon layne layth lazar lazard lazarek lazaro
        lazarus lazcano lazenby lazizov lazo lazos lazuardi lazzaro le lea leachman leacy leadbetter leadus leagha leahy leake leal leallaigh leaman leamhna
        leaming leamon leanachain leandro leannain leannon leannáin leanos leao lear leard learmonth leary leasure leath leathaigh leatham leatherman leathers
        leatherwood leathlobhair leaton leavell leavens leaver leavey leavitt leavy leban lebar lebaron lebeau lebedev lebel leber leblanc lebo leboeuf lebon
        lebouef lebow lebowitz lebreton lebron lebrun lebrón lebsack lechner lechuga leclair leclaire leclerc leclercq lecocq lecompte lecomte leconte lecoq
        lecroy lecuyer leday ledbetter leddin leddon leddy lede ledent lederer lederman ledesma ledet ledezma ledford ledgerwood ledlow ledner ledonne ledoux
        leduc ledwich ledwith ledzion leeb leeder leedom leedy leeman leemans leemput leen leene leeney leep leeper lees leeson leet leeuw leeuwen lefebre
        lefebure lefebvre lefever lefevers lefevre leff leffel leffert leffew leffingwell leffler lefkowitz lefler leflore lefort leftwich lefèbvre lefèvre
        legault legendre leger legere legette legg legge leggett leggio legleiter legler legnante legovic legović legrain legrand legree legros leguit legutko
        lehane lehikoinen lehiste lehman lehmann lehn lehner lehoux lehr lehrman leht lehtimaki lehtimäki lehtinen lehtla lehtmets lehto lehtola lehtonen lei
        leib leibetseder leibowitz leicht leick leidhin leidhinn leifs leigh leighin leighinn leight leighton leighty leija leiker leiknirs leineachain
        leininger leino leinonen leis leiser leishman leisinger leist leister leitch leite leiter leitgeb leith leithner leitner leitz leitzel leiva leiðólfs
        leja lejeune lejk lejman leks leland lelas lelei leleu leleux lelievre lelijveld lelito lelièvre lelonek leloup lema lemaire lemaitre lemanowicz
        lemanski lemaster lemasters lemay lemayian lemaître lembede lember lembke lembo lemelin lemelle lemen lemiesz lemieszek lemieux leming lemire lemke
        lemley lemmens lemmer lemmon lemmond lemmons lemoine lemond lemonnier lemos lempart lempereur lemus lena lenaerts lenaghan lenahan lenarcik lenard
        lenart lenc lenda leneghan lenehan leng lengauer lengyel lenhardt lenhart lenic lenihan lenik lenić lenk lennane lennartsson lennon lennox leno lenoir
        lenox lensen lentine lentini lenton lentz lenz lenzi leo leoid leonard leonardi leonardo leonards leoncavallo leone leonetti leong leonhards leonhardt
        leonhartsberger leoniak leoniuk leonowicz leons leopardi leopold leopolds leos lepa lepage lepak lepe lepianka lepik lepine lepisto lepistö lepka
        lepley lepore lepp leppanen leppert leppik leppänen lepsik lepsikova lepšík lepšíková lercari lerch lercher lerma lerman lerner leroux leroy lers
        lertsattayanusak leruth lesage lesane lescarbeau lesch lescic lesesne lesh lesher lesic lesiewicz lesik lesisz lesjak leskinen lesko leskovar leskovic
        lesley leslie lesna lesner lesniak lesnik lesny lesná lesný lesperance lessard lessig lessley lessman lestari lester lesure leszcz leszczak leszczuk
        leszczyk leszczynski leszczyński leszkiewicz letarte letcher letchworth letelier letellier letendre lether letkiewicz leto letourneau letova letová
        letsinger letson lett letta lettiere lettieri lettinga lettner letts leu leunberger leung leuschke leutgeb lev levalley levan levasseur levay leveille
        levell leven levens levenson leventhal leveque leverett leverette leverich levert levesque levett levey levi levier levin levine levingston levins
        levinson levison levitan levitsky levitt levron levís lew lewa lewallen lewandowski lewek lewellen lewellyn lewey lewicki lewicz lewin lewis lewko
        lewter ley leyba leyden leydon leyendecker leys leysen leyton leyva lezama lezon leágha leão leóid leópolds leós leśko leśna leśniak leśny lešić
        lešković lešnik leščić leżoń lheureux lhoir li liadhain liagha liaghain liain liakos liam liang liao liathaigh liathain liatháin libbey libby liber
        liberatore libert liberto liblik lica licata licea lichon lichoń licht lichtenberger lichtenegger lichtenstein lichtman lichty licis licon licul
        liddane liddell liddle liddy lideadha liden lidstrom lidström lidén lieb liebel liebelt lieber lieberman liebman liebsch liedtke liefer liegeois
        liekens lien lienard liendert liepa liepina liepins liepiņa liepiņš lier lierde lieser lieshout lietz lievens ligas ligenza liggett liggins lighe
        lightbody lightcap lightfoot lightford lightle lightner lightsey lighty ligon ligorio ligtvoet liguori liimatainen liiv liiva liivak liivamagi
        liivamägi lijn likar lile liles lilienthal lilja liljars liljegren lill lillard lillemets liller lilley lillibridge lillie lillis lillo lilly lim
        limazah limbaugh limbourg limburg limmer limo limon limones limón lin linares linbergs linch linck lincoln lind linda lindahl lindamood lindars lindau
        lindauer lindberg lindbergs lindblad lindblom linde lindell lindeman lindemann linden lindenberg linder linderman lindfors lindgren lindh lindholm
        lindinger lindkvist lindley lindmark lindner lindo lindon lindorfer lindquist lindqvist lindroos lindsay lindsey lindskog lindsley lindstrom lindström
        lindvall lindén linebarger lineberger lineberry linehan linek ling lingenfelter lingerfelt lingle linhart lininger linis linka linke linkiewicz
        linkous linley linn linna linnane linneman linnen linney linny lino linquist linschoten linscott linsey linskey linsley linson linster linthicum
        lintner linton lintz linville linzy liodain liodáin lionachain lionacháin lionnain lionnáin liostun liostún liovic liović lipa lipari lipe lipford
        lipham lipinski lipiński lipka lipko lipkova lipková lipman lipok lipova lipová lipowicz lipp lippard lippens lippert lippincott lippman lippold
        lippomano lipponen lipps lipscomb lipsey lipsky lipson liptak liptakova lipton lipták liptáková lirette liriano lis lisa lisak lisenby lish lisi
        lisica lisicka lisicky lisická lisický lisik lisk liska liskiewicz liskova lisle lison lisoń liss lister liston listwan litchfield litchford litewka
        litherland litke litle litman litt littel littell litten litteral littizzetto littlefield littlejohn littlepage littles littleton littlewood litton
        littrell litva litvova litvová litwa litwin litwinczuk litwiniuk litwinowicz litwińczuk litz liu liukkonen livengood liverman liverotti livesay
        livingston liyaaqat liyaqat lizama lizana lizaola lizarraga lizon lizotte lizoń lizurej liégeois liénard liśkiewicz liška lišková ljosalfs ljots
        ljubetic ljubetić ljubic ljubicic ljubić ljubičić ljufs ljung ljungberg ljunggren ljungqvist ljósálfs ljóts ljúfs llabres llabrés llado lladó llanas
        llanes llano llanos lledo lledó llewellyn llobet llopis llorens llorente lloret lloyd lluch lo loach loadholt loaiza loar loba lobato lobaugh lobb
        lobdell lobel loberg lobo lobos lobue locascio loch lochain lochel locher lochlainn lochlann lochnain lochner lochnáin lochrain lochráin lochtnain
        lochtnáin locicero lockamy lockard locke lockett lockhart locklear lockley locklin lockman lockridge lockwood lococo loden loder loe loeb loeffler
        loehr loep loera loesch loew loewen lof loffler loffredo lofgren lofland loflin loftin loftis lofton loftus logain logan logar loggins loghan loginov
        logis logiudice logsdon logston logue loh lohman lohmann lohmus lohr lohse loiacono loibhead loibhéad loibl loideain loideáin loididh loidl
        loineachain loineacháin loingscigh loingse loingseachain loingseacháin loingsigh loinn loinne loinnigh loinnsge loinnsgigh loirgneain loirgneáin
        loiseau loisel loiselle loj lojek lojekova lojeková lojen lojka lojko lojkova lojková lojova lojová lok loke loken lokey lokis lokk lokken lollar
        lolley lollis lollobrigida loman lomanto lomas lomax lombard lombardi lombardo lombroso lomeli lomgaigh lommert lomonaco lomp lona lonagain lonagáin
        lonain lonargain lonargáin londain londono londoño londra londáin lonen lonergan loney longacre longaigh longain longan longenecker longfellow
        longhena longino longley longmire longmore longnecker longo longode longoria longshore longstreet longtin longway longwell longworth longáin lonn
        lonnain lonndra lonndraigh lonndun lonndún lonnradh lonnáin lonon lonáin loo loock lookabaugh loomis looper loorits loos looveren looy loper lopez
        lopiccolo lopp lopresti lor lora lorance lorang loranger lorca lorcain lorch lorcáin lordain lordan loreal loredan loredo lorence lorencin lorens
        lorent lorentz lorentzen lorenz lorenzana lorenzen lorenzo lorenzs loring lorraine lorreijn lorusso losa losada losatapornpipit losee losekann losey
        losh loska loso losoya lossett lossing lothrop lott lotts lotz lou loucif loucks louden loudermilk loudin loudon lough loughlin loughman loughnane
        loughran loughrey loughry louie louis lounis lounsbury louque loureiro lourenco lourenço louviere louws loux lovato loveall loveday lovejoy lovelace
        lovelady loveless lovell loveridge lovering lovern lovett lovette lovgren lovick lovin lovingood lovins lovitt lovric lovrić lowder lowe lowenstein
        lowenthal lowery lowman lown lowney lowrance lowrey lowrie lowry lowther lowy loy loya loyd loyola loza lozada lozano lozier lozoya loðmunds lu
        luachra luag luain luaire luaithrinn luanaigh luasa luasaigh luay lubbers lubelo lubera luberda lubhaing lubhog lubin lubina lubinova lubinová
        lubinski luboch lubowitz lubs luby luc luca lucarelli lucas lucca lucchesi lucciano luce lucel lucero lucey lucht lucia lucian luciani luciano lucic
        lucien lucier lucio lucious lucitt lucius lucić lucke luckett luckey luckie lucus lucy luczak luczynski luddy ludhog ludhóg ludlow ludlum ludonga
        ludovisi ludvigs ludwick ludwig ludwik ludwin ludwiniak ludwisiak luebbers luebbert luebke lueck lueders luedke luedtke lueilwitz luellen luengo luera
        lueras luettgen luevano luff lufkin luft lugar luger lughadha lughbhadha lugo luhman luht lui luibhead luibhéad luik luin luineachain luineacháin
        luinenburg luing luinigh luis luisead luitgardis luiz lujan luján lukac lukacova lukacs lukas lukasiewicz lukasik luke luken lukens luker lukes
        lukhele lukic lukin lukinic lukinić lukić lukk lukowski luks luksa luksic luksova lukstina lukstins lukstiņa lukstiņš lukács lukáč lukáčová lukša
        lukšić lukšová lula lulek lum luman lumbasi lumbreras lumi lumiste lumley lummus lumpkin lumpkins lumsden lumumba luna lunaigh lunam lunceford lund
        lundahl lunday lundberg lundblad lunde lundeen lundell lundgren lundh lundholm lundin lundis lundkvist lundmark lundon lundquist lundqvist lundra
        lundstrom lundström lundy lunham lunn lunney lunny lunsford lunt luo luog luoma luong luongo lupain luper lupercio lupi lupien lupo luppino luptak
        luptakova lupton lupták luptáková lupáin luqe luqmaan luqman luque lurgain lurgáin luria lurie lurry lusby luscher luse lusis lusk lussier lussu
        lustenberger lustig lut luter luters lutf lutgen luth luther luthers luthi lutholoni luthra luthuli luthy luts luttenberger lutterman lutterveld
        luttrell lutz luu luukkonen luvuno lux luxardo luxemburg luyckx luyssel luyten luz luzi luzier luís lučić lwandle ly lyall lybarger lybrand lyda lyden
        lydick lydon lyford lyke lykes lykins lyle lyles lyman lymon lynam lynchechaun lynchehaun lynd lynde lyne lynes lyng lyngars lynskey lyons lysaght
        lytings lytle lyttle lytton láimhín lámháin lárents lárentíus lárs lárus lás lása lásaidhe lászló lähteenmäki lätt lääne lääts léadús léanacháin léger
        léineacháin léis léith léonard lérs létourneau lévesque lévy lévêque línbergs línis líonacháin líthe líška líšková lócháin lógáin lóndra lónáin lópez
        lórdáin lórens lórenzs lõhmus löchel löf löffler löfgren lönn lövgren löwer lúbhaing lúbhóg lúing lúiséad lúkas lúnam lúndra lúters lúthers lúðvígs
        lúðvíks lúóg lübs lüscher lüthi lýtings lýðs lāce lācis līce līcis lūse lūsis maag maalik maalim maaren maas maasgouw maasik maass maaswinkel maath
        maatta maawiya mabanga mabaso mabe maberry mabery mabey mabhena mabhodla mabhoko mabie mabika mabizela mabon mabrey mabry mabuya mabuyakhulu mabuza
        mac maca macadoo macaleavy macallen macaloon macaluso macan macanally macaraeg macart macarthur macasa macaulay macauley macbreen macbride maccaffrey
        maccanelli maccann maccartan maccarthy maccarville macclenaghan maccole maccomisky macconachy macconnaghy maccool maccormack maccrohan maccurtin
        macczak macdermott macdevitt macdonagh macdonald macdonnell macdougall macdowell macdwyer macdyer macedo macegan macejkovic macek macekova maceková
        macelgunn macesic macever macevoy macey macfadden macfall macfarland macfarlane macfaull macgee macgeehan macgill macgilligan macging macginley
        macginnitty macginnity macginty macgloin macglynn macgovern macgreal macgregor macgroarty macguinness macgurk mach macha machacek machacekova
        machackova machado machain machale macharia machata machatova machatová machen machenry macher macheta machin machnac machnacova machniak machnik
        machnáč machnáčová machon machova machová machowiak machowicz machoń machuca machugh machul macháin macháček macháčeková macháčková macias maciejczuk
        maciejewicz maciejewski maciejko maciejuk maciel macik macikova macinerney macingwane macinnes macinnis macintyre maciocha macioł maciuk maciuszek
        mack macka mackay macke macken mackenna mackenzie mackeown mackesey mackevitt mackey mackie mackin mackinnon mackle mackley macklin macko mackova
        mackovic mackovicova mackovič mackovičová macková mackow mackowiak maclachlan maclaren maclean maclennan macleod maclin maclysaght macmahon macmillan
        macmonagle macmorrow macmullan macmullen macnabb macnaboe macnaboola macnally macnamara macnamee macneela macneil macneill macnelis macnulty maco
        macomber macova macová macpherson macphilbin macrae macrea macri macshea macsweeney mactiernan maculewicz macveagh macveigh macwilliams macy macías
        madadhain madadháin madagain madagáin madaidh madaidhe madaidhin madain madajczyk madan madani madaoin madar madara madariaga madaric madaricova
        madarova madarová maday maddalena madding maddix maddock maddocks maddox maddux maddy madej madejczyk madejova madejová madela mader madere maderna
        maderno madero madewell madhubuti madi madiba madide madigan madinaeva madinane madison madisson madiyan madlala madlanduna madlock madlula madondo
        madonna madonsela madore madrigal madril madriz madro madruga madry madrzak madrzyk madsen madson madu maduma maduna madunic madunić madura madzia
        madziar madziba madáin mae maeda maenpaa maeots maertens maes maesalu maestas maestre maeyer maez maffei maffucci mafobo maftunova mafuleka mafulela
        magagula magain magal magalhaes magalhães magallan magallanes magallon magalova magan magana magann magar magauran magaña magby magda magdaleno mageba
        magee mageean magennis magennity mager magers mageto maggard maggi maggio maggioli maggis maghanga maghnuis magi magier magill maginn maginnis magić
        maglio maglione magnani magner magness magngeirs magnis magno magnus magnuson magnusson magnús magnþórs magolwana magombo magononde magoon magoza
        magrassi magrath magruder magryta magubane maguidhir maguire magujwa magutshwa magwaza magwood magyar magáin magál magálová mah mahabir mahaffey
        mahajan mahamba mahamed mahamud mahan mahaney mahar maharaj mahat mahaye mahbeer mahbub mahdiev mahe mahedy maheen mahendra maher maheswara maheu
        maheux mahfuj mahfuz mahi mahieu mahlaba mahlalela mahlangu mahlase mahle mahler mahlinza mahlobo mahlum mahmood mahmoud mahmoudi mahmudov mahmudova
        mahn mahnet mahnke mahon mahone mahoney mahony mahood mahr mahulube mahurin mahy mai maia maicin maicín maidana maidin maidla maidín maier maierhofer
        mailhot maillard maille maillet maillot mailloux maina mainchin mainchín maines maingi maingin maingín mainichin mainichín mainin mainka mainnin
        mainnín mainor mainín maio maiorano mair maire mairhofer mairtin maisch maisonet maitha maithnin maithnín maithya maitiu maitiú maitland maiyo majak
        majcen majchrzak majczyna majd majdak majdan majdanova majdanová majdenic majdenić majdán majdánová majeed majerczyk majerus majeska majeski majesky
        majeská majeský majewicz majewski majka majnusz majoka majola majorana majorczyk majorek majos majozi majsterek majstorovic majstorović majtczak
        majtyka majumdar majzner mak makans makar makarov makaruk makau makela makena makhanya makhathini makhaye makhaza makhedama makhlouf makhloufi makhoba
        makhubo makhulukhulu makhunga maki makieła makin makinde makinen makinwa makkonen makles mako makokha makori makos makosz makova makovac makovec
        makovecova makovecová makovica makovicka makovicky makovická makovický makovy maková makový makowski makoś makris maksimov maksimowicz maksym makuch
        makulec makulu makungu makurat mala malacarne malachovska malachovsky malachovská malachovský malakova malambule malan maland malaparte malara
        malarczyk malatesta malave malbon malbrough malcharek malcher malcherek malchow malcolm malcom malcomb maldanado malec malecha malek malembe
        malenchini malesza maleszka maletic maletić malevu malewicz maley malfait malherbe malhotra malia malick maligłówka malik malikova malin malina
        malinen malinga malinova malinová malinowski malipiero malisek malisekova malisz malizia malka malki malkin mallari mallen mallery mallett mallette
        malley mallick mallien mallon mallory mallow malloy mally malm malmberg malmgren malmqvist malmstrom malmström malnar malo maloba maloca maloid malon
        malone maloney maloof malosev malott malowney maloy maloča malpass malpighi malsen malson maltais maltby maltos maluki maluleka malveaux maly malzer
        malá malíšek malíšeková malóid malõšev malý mamani mamba mambo mamcarz mamic mamić mammen mamo mamojka mamojkova mamojková mamula manachain manacháin
        manacorda manahan manalo manana mance mancebo mancha mancia mancilla mancini mancino manco mancuso mand manda mandal mandala mandasari mandel mandell
        mander manders manderscheid mandeville mandl mandla mandrysz mandujano maner maness maney manfre manfredi manfreds manfreðs mang mangal mangale mangan
        manganaro mangano mangat mangcamane mangede mangel mangels mangen mangena manges mangethe mangino mangione mangold mangrum mangual mangum mangunsong
        mangus manhart mani manigault manion manis maniscalco manista manjarrez manjon manjón manke mankin manley mann manna mannan manne mannella manney
        mannik manninen mannings mannino mannion manniste mannisto mannix manno mannoia mannon manns manntain manntáin manole manolesso manos manqele manrique
        manriquez manross manry manríquez manseau mansell manser mansilla manske manso manson mansour mansouri mansson mansur mansveld mansvelt mansız mantain
        mante mantegazza mantegna manthey mantooth mantshinga mantyla mantz mantáin manuel manuelito manuels manullang manunta manus manville manwaring
        manyoni manz manzanares manzano manzella manzer manzezulu manzi manzo manzoni manço manúels mao maoil maoilceir maoilcheir maoilcheire maoilchiarain
        maoilchiaráin maoilchéir maoilchéire maoilcéir maoildhia maoileachain maoileacháin maoileadaigh maoileagain maoileagáin maoileain maoileala
        maoileanaigh maoilearca maoileide maoileoghain maoileoin maoileáin maoilfheabhail maoilia maoiliadh maoiligeain maoiligeáin maoilin maoilmhiadhaigh
        maoilmhichil maoilmhichíl maoilmhin maoilmhín maoilriain maoilshearcaigh maoiléadaigh maoiléide maoilín maoineachain maoineacháin maoinigh maoir maol
        maolagain maolagáin maolain maolalaidh maolalaigh maolalla maolallaidh maolallaigh maolchaoine maolchatha maolchathaigh maolchraoibhe maoldhomhnaigh
        maoldomhnaigh maolduin maoldúin maolfhabhail maolfhabhaill maolfhachtna maolfhábhail maolfhábhaill maolghuala maolmhochoirghe maolmhochóirghe
        maolmhuaidh maolmhudhog maolmhudhóg maolmhuire maolmuaidh maolriaghain maolriagháin maolriain maolruaidh maolruaidhe maolruana maolruanai maolruanaigh
        maolruanaí maoltuile maoláin maonagail maonaigh maongail maonghaile maothagain maothagáin maouche mapes maphalala maphanga maphindela maphisa
        mapholoba maphumulo mapp maquet mara marable marach marambio maranain maranga marangoni marano maranto maranáin maras marasco marasovic marasović
        maraszek marat maravilla marazzi maraš marbjorns marbjörns marbun marburger marbury marc marcacci marcachain marcacháin marcaigh marcano marcantel
        marcantonio marceau marcelino marcell marcello marcellus marceron marchal marchan marchand marchant marchese marchetti marchi marchlewicz marcial
        marciano marcil marcin marcinczyk marcinek marcinekova marcineková marciniak marciniszyn marcinko marcinkova marcinková marcinkowski marcinova
        marcinová marcińczyk marco marcol marconi marcos marcotte marcoux marcucci marcum marcus marcy marden mardesic mardešić mardhiyah mardis mardones
        marduras marec marecek marecekova marechal marek marekova mareková marels marenco marenzio maresca maresova maretic maretić marez mareček marečeková
        mareš marešová marfell margas margeirs margita margitova margitová margol margolis margraf margreiter margrims margríms marguez mari marian mariani
        mariano marianova marias maric maricevic maricle marie marien marijanovic marijanović marijons marijóns marin marinaro marinelli marinello marinetti
        marinez maring maringer marini marinkovic marinković marino marinos marinovic marinović marinós marion mariotti maripuu maris mariscal maritim marius
        marián mariánová mariën mariño marić maričević marjanovic marjanović marjonova marjons marjóns markanjevic markanjević markee markel markell markert
        markey markiel markiewicz markin markkanen markl markland markle markley marklund marko markos markosova markova markovac markovic markovich
        markovicova marković markovič markovičová marková markow markowitz markowski markoš markošová marksberry markum markus markusova markuš markušová
        markwell markós markús markþórs marland marlar marlatt marler marlette marley marlier marlin marling marlow marlowe marmo marmol marmolejo marmon
        marnach marnain marnan marnell marney marnáin maroa marois marolt maron marone maroney marons maroof maros marosova marosz marotta marotz maroš
        marošová marpaung marple marquardt marquart marques marquess marquet marquette marquez marquis marqués marr marra marren marrero marrin marrinan
        marriner marriott marris marro marron marrone marroquin marroquín marrs marrufo marsala marsch marsden marse marsee marsellius marsellíus marshall
        marshburn marshell marsic marsico marsili marson marston marta martain martan martanova marte marteinns martel martell martelli martello marten
        martens martensson marth marthens marti martic martikainen martina martinak martinakova martincek martincekova martincevic martindale martine
        martineau martinec martinecova martinecová martinek martinekova martineková martinelli martines martinez martini martinic martinić martinka martinko
        martinkova martinkovic martinkovicova martinkovič martinkovičová martinková martino martinova martinovic martinovicova martinović martinovič
        martinovičová martinová martins martinsen martinson martinsson martinák martináková martinček martinčeková martinčević martir martić marton martone
        martorell martova martová marttila marttinen martucci marty martyka martyn martynowicz martz martáň martáňová martí martín martínez marus marusic
        maruszczak maruszczyk marušić marvin marvins marwa marx marxer maryadi maryamova maryati marzano marzic marzorati maréchal marí marías marín marínós
        marís maríus maršić marťan marťanová maržić masango masar masarik masarikova masariková masarova masaryk masarykova masaryková masarík masaríková
        mascagni mascarenas mascareñas mascaro mascaró mascheroni mascia mascorro masek maseko maselli maser masese masha mashaba mashasha mashburn mashimane
        mashinini mashiya masi masiak masibekela masiello masika masikane masila masilela masinde masinga maske maskell maskova maslach maslankiewicz maslo
        maslov maslova maslová maslowski masna masny masná masný masondo maspero massa massaro massart masse massenburg massengale massengill masser masseron
        masset massey massi massie massin massingale massingill masson massé mastandrea masten masterson mastin maston mastrangelo mastro mastroianni
        mastropietro masuda masuku maszczyk maszkiewicz maszota masár masárik masáriková masárová masłoń mata matacz matagne matahlija matamala matamoros
        matana matano matara matas matchett mateer matejczuk matejczyk matejka matejkova matejuk matela matelot matenko mateo mateos mater materek materka
        materne matesa mateu mateusiak mateńko mateša mathaba mathebela mathebula matheka mathena matheney mathenge mathenjwa matheny mather matherly matherne
        mathers mathes matheson mathetha mathew mathews mathewson mathghamhna mathias mathiasen mathibela mathiesen mathieson mathieu mathis mathisen mathison
        mathol mathonsi mathot mathula mathuna mathunjwa mathurin mathwasa mathy mathías mathúna matias matiasko matiaskova matiaško matiašková matic matijas
        matijaš matijevic matijević matikainen matilainen matile matinawin matis matić matko matkovic matković matla matley matlock matney matokanovic
        matokanović maton matos matosevic matousek matouskova matoušek matoušková matovina matošević matranga matraszek matson matsuda matsui matsumura
        matsunaga matta mattarella mattei matteo matteotti mattera mattern matteson mattews matthai matthes matthew matthews matthias matthies matthijs
        matthys matthäi matthías mattia mattias mattice mattie mattila mattingly mattinson mattis mattison mattix mattocks matton mattoon mattos mattox
        mattson mattsson mattías matula matulewicz matulic matulin matulić matulka matura maturana matus matusewicz matusiak matuszewski matuszyk matvejev
        matwiejczyk matyjas matyjasek matyjaszek matyka matynia matyszczak matz matzen matzke matías matějka matějková mauch mauck mauer mauffray mauger
        maugeri maughan mauk maulana mauldin maule maultsby maundu mauney maupin maureira maurer maurery maureryova maurice mauricio mauriello maurin mauro
        maury mauréry mauréryová maus maust mauti mauzy mavela mavra mavric mavrič mavundla mavuso mawanda maweu mawewe mawia mawira mawson max maxey maxfield
        maxham maxie maximus maxon maxs maxson maxton maxwell maya mayaka mayasari maybee mayberry maycock maye mayeda mayen mayer mayerhofer mayers mayert
        mayes mayeza mayfield mayhall mayhan mayhew mayhue mayhugh mayise mayisela mayle maynard mayne maynes maynor mayo mayol mayon mayoral mayorga mayr
        mayrhofer mays mayse mayson maysonet mayton mayville mayweather maza mazalankosi mazan mazanek mazek mazepa mazer maziarczyk maziarz mazibuko mazik
        mazilescu maziya mazon mazouz mazouzi mazur mazurek mazurkiewicz mazwi mazza mazzacurati mazzanti mazzarella mazzariello mazzei mazzella mazzeo mazzi
        mazzini mazzocchi mazzola mazzone mazzoni mazzotta maćczak maćešić maćków maček mačeková mačko mačkovič mačkovičová mačková mačo maďar maďara maďarič
        maďaričová maďarová maďár maďárová małas małecki małocha małota mały małycha małys małysiak małyszek małyszka małż maślach maślankiewicz mašek mašková
        mbaabu mbae mbaka mbamali mbanjwa mbatha mbatshazwa mbeje mbekwa mbembe mbende mbhele mbhense mbhobho mbhodwe mbhulangwe mbili mbithe mbithi mbiti
        mbogo mbokazi mboko mbonambi mbonane mbongwa mbongwe mbotho mboya mboyisa mbriartaigh mbugua mbui mbula mbulaze mbulazi mbuli mbungela mbunjwa mburu
        mbuthia mbutho mbuvi mbuyazi mbuyisa mbuyise mcabee mcadam mcadams mcadoo mcadory mcafee mcaleavy mcaleenan mcaleer mcalexander mcalinney mcalister
        mcallister mcaloon mcalpin mcalpine mcalunny mcambe mcambi mcamis mcanally mcanco mcandrew mcandrews mcanulty mcanyana mcardle mcareavey mcarthur
        mcatee mcateer mcauley mcauliffe mcaveigh mcavoy mcbain mcbean mcbee mcbeth mcbrayer mcbreen mcbride mcbrien mcbroom mcbryde mcburney mccaa mccabe
        mccadam mccadden mccafferky mccafferty mccaffery mccaffrey mccaffry mccahill mccain mccaleb mccalister mccall mccalla mccalley mccallie mccallion
        mccallister mccallon mccallum mccambridge mccammon mccampbell mccandless mccane mccann mccants mccardell mccardle mccargo mccarley mccarney mccarra
        mccarroll mccarron mccart mccartan mccarte mccarter mccarthy mccartney mccarty mccarver mccarville mccary mccaskey mccaskill mccasland mccaslin
        mccaughan mccaughey mccaul mccauley mccaulley mccausland mccaw mccawley mccay mcchesney mcchristian mcclain mcclaine mcclanahan mcclaran mcclard
        mcclaren mcclary mcclaskey mcclay mcclean mccleary mccleery mcclellan mcclelland mcclendon mcclenny mcclenton mccleskey mcclintic mcclintock mcclinton
        mccloskey mccloud mccloy mccluney mcclung mcclure mcclurg mcclurkin mccluskey mcclusky mccoin mccolgan mccoll mccollam mccollister mccollom mccollough
        mccollum mccomas mccomb mccombs mccomiskey mcconaghey mcconaghy mcconico mcconkey mcconnel mcconnell mcconnon mcconville mccooey mccook mccool mccord
        mccorkill mccorkle mccorley mccormack mccormick mccorry mccorvey mccourt mccowan mccowen mccown mccoy mccracken mccrady mccrae mccraney mccranie
        mccrann mccrary mccraw mccray mccrea mccready mccreanor mccreary mccree mccreery mccreight mccright mccrimmon mccrory mccroskey mccrossan mccroy
        mccrudden mccrum mccubbin mccue mccuen mccullagh mccullah mccullar mccullen mcculler mccullers mcculley mcculloch mccullough mccullum mccully mccumber
        mccumiskey mccumisky mccune mccurdy mccurley mccurry mccurtin mccusker mccutchan mccutchen mccutcheon mcdade mcdaeid mcdaid mcdaniel mcdaniels mcdavid
        mcdavis mcdermod mcdermott mcdevitt mcdill mcdole mcdonagh mcdonald mcdonell mcdonnell mcdonough mcdorman mcdougal mcdougald mcdougall mcdougle mcdow
        mcdowall mcdowell mcduff mcduffee mcduffie mcduffy mcdunphy mcdwyer mcdyer mceachern mceachin mcelduff mcelfresh mcelgunn mcelhaney mcelhannon
        mcelhattin mcelligott mcellistrim mcelnay mcelnea mcelrath mcelroe mcelroy mcelvain mcelveen mcelwain mcelwaine mcelwee mcelyea mcenaney mceneaney
        mcenry mcentaggart mcentee mcentire mcentyre mceuen mcevaddy mcevilly mcevoy mcewan mcewen mcfadden mcfaddin mcfadin mcfall mcfalls mcfarland
        mcfarlane mcfarlin mcfarren mcfate mcfaul mcfaull mcfee mcferren mcferrin mcferron mcfetridge mcgaha mcgahan mcgahee mcgahey mcgalligly mcgann
        mcgarity mcgarr mcgarraghy mcgarrah mcgarrigle mcgarrity mcgarry mcgarvey mcgary mcgaugh mcgaughey mcgaughy mcgauran mcgavock mcgaw mcgeady mcgee
        mcgeehan mcgehee mcgeoghegan mcgeorge mcgeown mcgerr mcgettigan mcgettrick mcghee mcghie mcgibbon mcgill mcgillicuddy mcgilligan mcgillivray mcgilly
        mcgilroy mcgilvery mcginley mcginn mcginness mcginnis mcginnitty mcginty mcgirl mcgirr mcgirt mcgivern mcglade mcglasson mcglaughlin mcglinchey
        mcglinchy mcgloin mcglone mcglothin mcglothlen mcglothlin mcglown mcglynn mcgoff mcgoldrick mcgonagle mcgonigal mcgonigle mcgough mcgourty mcgovern
        mcgowan mcgowen mcgowern mcgown mcgrady mcgrail mcgrane mcgrath mcgraw mcgray mcgreal mcgreevy mcgregor mcgrenehan mcgrew mcgriff mcgroarty mcgrory
        mcgruddie mcgruddy mcgruder mcguckin mcguffey mcguffie mcguffin mcguigan mcguill mcguinn mcguinness mcguire mcguirk mcguirl mcgurk mchale mchaney
        mchargue mcharry mchenry mchone mchugh mchunu mcildownie mcilrath mcilroe mcilroy mcilvain mcilvaine mcilwain mcilwee mcineely mcinerney mcinnes
        mcinnis mcintire mcintosh mcinturff mcintyre mcisaac mciver mcivor mcjunkin mckaigue mckain mckamey mckamie mckane mckay mckean mckechnie mckee
        mckeegan mckeehan mckeel mckeen mckeever mckeithan mckellar mckeller mckelvey mckelvy mckendree mckendrick mckendry mckeniry mckenna mckenney mckenny
        mckenzie mckeogh mckeon mckeown mckern mckernan mckernon mckevitt mckey mckibben mckie mckiernan mckillip mckillop mckim mcking mckinley mckinnie
        mckinnis mckinnon mckinny mckinsey mckinstry mckinzie mckissack mckissick mckittrick mcknight mckown mckoy mclachlan mclain mclamb mclane mclaren
        mclarty mclauchlin mclaughin mclaughlin mclaurin mclaverty mclawhorn mclead mclean mcleer mcleese mcleigh mclellan mclelland mclemore mclendon
        mclennan mcleod mcleroy mclin mcloon mcloone mcloud mcloughlin mcmacken mcmackin mcmahan mcmahon mcmakin mcmanaway mcmanis mcmann mcmanus mcmartin
        mcmaster mcmasters mcmath mcmeans mcmenamin mcmichael mcmillan mcmillen mcmiller mcmillian mcmillin mcmillion mcmillon mcminn mcmonagle mcmorris
        mcmorrow mcmullan mcmullen mcmullin mcmunn mcmurray mcmurrough mcmurry mcmurtrie mcmurtry mcnab mcnabb mcnaboe mcnair mcnally mcnamara mcnamee mcnary
        mcnatt mcnaught mcnaughton mcnea mcneal mcnealy mcnear mcnee mcneece mcneel mcneeley mcneely mcnees mcneese mcneil mcneill mcneilly mcnelis mcnellis
        mcnelly mcnemar mcnerney mcnett mcnevin mcnew mcnichol mcnicholas mcnicholl mcnichols mcniel mcniff mcnill mcninch mcnish mcnitt mcnulty mcnutt mcoyi
        mcpartland mcpartlin mcpartlon mcpeak mcpeek mcpeters mcphail mcphatter mcphearson mcphee mcpheeters mcpherson mcphilbin mcphillips mcpolin mcquade
        mcquaid mcquaig mcquay mcqueary mcqueen mcquiggan mcquilkan mcquillan mcquillen mcquin mcquinn mcquire mcquiston mcrae mcraney mcrann mcray mcready
        mcree mcreynolds mcroarty mcroberts mcrory mcroy mcshan mcshane mcsharry mcsheehy mcsherry mcsorley mcspadden mcswain mcsween mcsweeney mctaggart
        mcteague mcternan mctiernan mctigue mcusi mcvay mcveagh mcveigh mcvey mcvicker mcvitty mcwain mcwalter mcwaters mcwaye mcwhirt mcwhirter mcwhite
        mcwhorter mcwilliam mcwilliams mdaka mdakane mdladla mdlalose mdlanyoka mdlenevu mdletshe mdluli mdlumbi mdonswa mdotshana mdunge meachair meacham
        meachum mead meade meader meaders meadhra meadhrai meadhraí meadog meador meadors meadóg meaghan meagher mealaid mealer mealey meallain mealláin
        mealoid mealoide meaney meanman meany meara mearai mearaidh mearain meardha meares mearlaigh mears mearáin meas mease meaux mebane mebarki mecham
        mechem mecheri mechling meciar meciarova mecik medac medač meddah medders medeiros medel mederos medhurst medic medici medić medjahed medlin medlock
        medrala medrano medvecka medvecky medvecká medvecký medved medvedev medvedova medveď medveďová mee meece meehan meekins meeks meenaghan meenan meer
        meeres meersman meert mees meese meester meeus meeusen mefford meftah megantara megaw megger meggs mehaffey mehigan mehl mehloluhlaza mehr mehrimohova
        mehring mehrojov mehta mei meic meidhir meidhreach meidinger meier meiers meighan meigs meijer meikle meili meindl meinecke meiners meinhardt
        meininger meinke meints meirligh meirnigh meis meisch meiscill meisel meiser meisinger meisner meissner meister meitheagain meitheagáin meixner meić
        mejer mejia mejias mejorado mejía mejías mekkinos mekkinós melady melancon melander melani melaniuk melanson melara melby melcer melcher melchior
        melchor meldon meldrum mele melendez melendrez melendy meler melero melet melgar melgarejo melgoza meli melia melican melichar melicharek
        melicharekova melicharova melicharová melicher melichercik melichercikova melicherik melicherikova melicherova melicherová melicherík melicheríková
        melicherčík melicherčíková melichár melichárek melicháreková melichárová melillo melin melis melito melka melkiors melkolms melkíors melkólms mell
        mella mellado melle mellen meller mellet mellin mellinger mellish mello mellon mellor mellott melnick melnik melo melone meloy melrakkis melrose
        melson melton meltzer melugin melville melvin meléndez memela memon mena menard mencer menchaca mendak mende mendel mendell mendelsohn mendelson
        mendenhall mendes mendez mendicino mendieta mendiola mendivil mendizabal mendizábal mendonca mendonça mendosa mendyka mendès meneely menefee menendez
        meneses meng mengel menges mengolo menjivar menke mennea mennenga menon mens mensa mensah mensalders mensch mensik mensikova menter menthonnex mento
        menton mentzel mentzer menz menza menzel menzie menzies menziwa menéndez menšík menšíková mera merabet merah meraz mercadante mercader mercado
        mercalli mercantini mercati merced mercedes mercer merchel mercier mercks merckx mercure mercuri mercurio merda meredith mergen mericle merideth
        merila merilainen meriläinen merino merisi meriwether merkas merkaš merkel merkle merkley merkurs merkx merkúrs merle merlin merlino mernagh mero
        merola merrell merriam merrick merrifield merrigan merrill merriman merrit merritt merriweather merrow merryman mersch mershon mertens mertz mervis
        merwin merz merzoug merzougui mesaric mesarić mesbah mescall mescher meserve mesic mesić mesjasz meskill messana messaoudi messer messerly messersmith
        messick messinger messmer messner mesta mestas mestdagh meszaros metayer metcalf metcalfe metel metella metellus methavorakul metheney metheny
        methusalems methvin methúsalems metivier metoyer mets mettler metts metusalems metzgar metzger metzinger metzler metúsalems meucci meulen meunier
        meurant meurer meurisse meusburger meuser mewborn mey meyer meyerhoff meyers meyerson meyiwa meyvants meza mezei meziane meziani mezzetta meádhra
        meádhraí meára meáraidh meáraí mečiar mečiarová mfeka mfusi mgabadeli mgabhi mgasela mgazi mgcaleka mgenge mgilija mgobhozi mgwaba mhadaidh mhairtin
        mhaistir mhaoil mhaoir mhartain mhayise mheana mhileadha mhilidh mhlabandlovu mhlambo mhlanga mhlangu mhlanya mhlongo mhlongwane mhlophe mhlungu mhoir
        mhuircheartaigh mhuire mhuiris mháirtín mháistir mhártain mhíleadha mhílidh mhóir miadha miadhachain miadhacháin miadhaigh miah mianaigh mianain
        mianáin miara mias miasik miasko micał micca micco micek miceli micetic mich michael michaelis michaels michaelsen michaelson michalak michalczak
        michalec michalech michalechova michalechová michalek michalekova michaleková michalica michalicova michalicová michalik michalikova michalka
        michalkiewicz michalko michalkova michalková michalski michalík michalíková michaud michaux micheal micheals michel michelangeli micheletti michell
        michelle michels michelsen michelson michener micheni michie michiels michielsen michna michniak michnik michnowicz michálech michálechová michálek
        micháleková michálik micháliková mick mickel mickelsen mickelson mickens mickey mickle mickles mickley middaugh middelkoop middendorf middlebrook
        middlebrooks middlemiss middleton midgett midgette midgley midhe midhia midkiff midura midyett miechowicz miecznik miekina miekus mielcarek mielcarz
        miele mieles mielke mieloch mier miera miers mierzwiak mies miesner mieszała mietka miettinen mietus mifflin miga migała migda migliaccio migliore
        mignon mignone migon migoń miguel migues miguez migwi mihalic mihalik mihalikova mihaliková mihalić mihaljevic mihaljević mihalík mihalíková mihelcic
        mihelic mihelič mihelčić mihhailov mihic mihić mihoubi mihálik miháliková mijangos mijares mijas mijsberg mik mika mikaels mikel mikell mikels
        mikesell mikic mikiciuk mikita mikić mikjalls mikjálls mikk mikkaels mikkels mikkelsen mikkelson mikkola mikkonen miklavcic miklavčič miklecic
        miklečić miklik miklikova miklos miklosko mikloskova miklosova mikloš mikloško miklošková miklošová miklík miklíková mikoda mikosz mikołajczyk
        mikołajewicz miksza mikula mikulak mikulakova mikulandra mikulcic mikulec mikulik mikulikova mikulák mikuláková mikulík mikulíková mikulčić mikus
        mikusek mikusova mikuš mikušová mikúš mikúšová mikłaszewicz mil mila milam miland milanesi milano milanova milardo milas milatic milatić milazzo
        milbourn milbourne milbrandt milburn milby milcarz milczarczyk mildinbergs mileada mileadha milej miler milera miletic miletić milevoj milewczyk
        milewski miley milholland milhorn milian milici milicic milina militello miličić milka milla millan millar millard millay millea milleadha milledge
        millen millender millet millett millette millhouse millican milligan millikan milliken millikin milliman millington milliron millis millman millner
        millsap millsaps millspaugh millward millwood millán milléadha milmo milne milner milo milone miloslavic miloslavić milot milota milotic milotić
        milotova milotová miloudi milovac milroy milsap milstead miltenberger miltenburg miléadha mimica mimirs mimms mimouni mims mimun min mina minac
        minacova minard minardi minarik minaya minayo mincey minch minchew mincy minder minet ming mingo mings minguez mingus minhas miniati minich minick
        minier minihan minihane minix minjares minjarez minkiewicz minkina minne minner minnich minnick minnis minnix minns minogue minson minta minter minto
        minton mintz minyard mináč mináčová miochain miocic miodek miodhachain miodhchain mionachain mionacháin mionain mios miotke miozga miočić mir mirabal
        mirabito miraglia miralles miramontes miranda mirando miranov mirarchi mireles mirga mirgos miriti miro mirocha miron mironczuk mironiuk mironov
        mironshohov miros mirosavljevic mirosavljević mirończuk mirs mirsky mirt mirza miró misak miscell mischke mise mishler mishoe mishra misiarz misiaszek
        misicher misiejuk misik misiko misikova misior misiuk misiurek miskell misko miskovic miskowiec misner mispelen misra missoni misteal mister mistretta
        mistrik mistrikova mistry mistrík mistríková mistéal miszkiel miszkiewicz miszkurka miszta misztela mital mitcham mitchel mitchell mitchem mitchener
        mitchum mitei mitek mitera mitoraj mitra mitschke mittal mitter mitteregger mitterer mitterlehner mittermayr mitton mitzel miura mixon mixson miya
        miyamoto miyashiro mizak mize mizell mizelle mizer mizgała mizia mizrahi mizzell miąsik miąsko mičetić miękina miękus miętka miętus miśko miśkowiec
        mišak miše mišković mišík mišíková mjadu mjoli mjollnirs mjolnirs mjwara mjöllnirs mjölnirs mkhabela mkhandlela mkhathini mkhatshwa mkhithi mkhize
        mkhokeleleki mkholo mkhonza mkhumbuzi mkhungo mkhwananzi mlaba mlakar mlalane mlalazi mlambo mlangatshe mlangeni mlawula mleczak mleczek mlinar
        mlinaric mlinarič mlondo mlotshwa mlungisi mlungwana mlynar mlynarik mlynarikova mlynarova mlynár mlynárik mlynáriková mlynárová mmboga mmbone mnangat
        mnangwe mncube mncwabe mncwanga mngadi mngoma mngomezulu mnguni mngwemkhulu mngwengwe mnikathi mnisi mnomiya mnqamu mnqayi mnquhe mntambo mntimande
        mntungwa mnyamande mnyandu mnyoni mo moak moberg moberly mobley mocanu moccia mocenigo mochain mochlichen mochoirghe mochoraigh mocháin mochóirghe
        mochóraigh mocibob moctezuma moczko moczygemba modeste modhrain modhráin modi modiano modica modig modigliani modisette modlin modric modrić modugno
        mody modzelewski moe moeller moen moenen moens moensendijk moerman moes moet mofardin moffat moffatt moffet moffett moffit moffitt mogain mogaka mogan
        mogeni mogensen mogere mogherini moghrain moghráin mogire mogáin mohamed mohammad mohammadi mohammed mohammedi mohamud mohan mohanty mohaupt moher
        mohinurova mohl mohlaroyimova mohler mohn mohney mohr moidhe moilanen moineal moiniol moinéal moir moirin moisan moise moisio moithide moitoso moj
        mojarro mojica mojsa mojzis mojzisova mojžiš mojžišová mok mokadem mokaya mokhtari mokrane mokrani mokros mokrosova mokroš mokrošová mokua mokwa mol
        molak molano molden moldenhauer molder molegraaf molek molen molenaar moler molesini molga molin molina molinar molinari molinaro moline moliner
        molino molins molis molitor molka moll moller mollett mollica molloy molnar molnár molock moloney molraoghain molter molton molyneux moman momanyi
        momberg momon mona monachain monacháin monaghan monagle monahan monarrez moncada moncayo moncrief mondaca mondadori mondaini mondise mondor mondragon
        mondragón monduzzi mondy mone moneta monette monfort mong mong'are mongain mongan mongare monge mongeau monger monghaile mongiello mongillo mongold
        mongáin monica monicelli monico monier moniuszko moniz monkiewicz monn monnard monnet monney monnier monnin mononen monreal monroe monroy monsalve
        monsen monson monsour montag montagna montague montalban montalbano montalbán montalcini montalti montalto montalvan montalvo montanari montanariello
        montandon montanelli montanez montano montanye montaña montañez montaño monte montealegre montecchi montecino montecinos monteiro monteith montejano
        monteleone montelongo montemayor montero monterroso montes montesano montesdeoca montesino montesinos montessori monteverdi montez montford monti
        montiel montijo montilla montoro montoya montufar montville monty montz monzo monzon moodie mook moone moonen mooney mooneyham mooneyhan moorefield
        moorehead moorehouse moorer moores moorhead moorhouse moorman moosbrugger mor mora moraa morabito morachain morado moraes moraga morahan morain morais
        moraleda morales moralez moran morand morandi morandini morano morant morante morar morara morard morata moravcik moravcikova moravcova moravcová
        moravec moravecova moravecová moravčík moravčíková morawiak morawo morcillo morcinek mordak mordal mordha morea moreau moree moreels morefield
        morehead morehouse morein moreira morejon morek morel moreland morell morellato morelli morello morelock morency morera mores moresi moret moreton
        moretti moretz morey morfin morford morgado morgagni morgan morgans morganti morgała morgenstern mori moriarity moriarty moric moricova moricová
        morillo morin moring morino moris morison morissette morita morits moritz moritzs morić mork morka morlacchi morlan morley morlock morman mornane
        morneau morningstar morones moroney moronta morosini morova morová moroz moroń morphew morphis morpurgo morquecho morra morreale morrell morricone
        morrill morrin morris morrisette morrisey morrison morriss morrissette morrissey morrocco morrone morrow morse morsli mort mortati mortellaro
        mortensen mortenson morter morth mortier mortimer mortimore mortka morton morucci morvan morvant moryc morys moráin morán mosby mosca moscarda moscato
        moschino mosciski mose moseley mosely mosemann moser moses moseti mosher moshier mosier mosiołek mosis moskalik moskowitz moslavac mosley mosqueda
        mosser mossey mossman mostefaoui mostek mosteller mosur mota motak mote moten motes motha mothain mothair motháin moton motsinger mott motta motte
        motter mottet mottiez mottus moturi motycka motyckova motyka motykova motyková motyčka motyčková motz moua moudy moulay moulden moulder moulin moulton
        moultrie moultry mounce mountjoy moura moureau mourib mousel mouser moussa moussaoui mousseau mouton mouzon mowbray mowen mowery mowrer mowrey mowry
        moxley moy moya moyano moye moyer moyers moyes moylan moyle moynihan mozart mozdzierz mozee mozingo močibob moździerz mpangazitha mpanza mphahlwa
        mphankomo mphazima mphemba mphephethwa mpikela mpila mpofana mpumuza mpungose mpunzana mqadi mqungebe mrak mraoiligh mraovic mraović mraz mrazek
        mrazekova mrazeková mrazik mrazikova mrazka mrazko mrazkova mrazková mrazova mrazová mriosain mroczko mrotek mroz mrozek mrozowicz mráz mrázik
        mráziková mrázka mrázko mrázková mrázová mríosáin mróz mrózek msamkhulu msane msani mseleku mshazi mshengu mshibe mshikela mshikila mshiyane msibi
        msimang msindazwe msokazi msomi msuthu msuya msweli mszyca mthabela mthalane mthanti mthembu mthethwa mthimkhulu mthinti mthiya mthiyane mthombeni
        mthonti mtimande mtolo mtshali mtumaseli mtuswa muadaigh muange muarain muaráin muasya mubinova muc mucci mucha muchai muchangi muchemi mucheru
        muchira muchiri muchoki muchova muchová muchui mucka mucko mudd mudden mude mudge mudgway mudlaff mudri mudronja mueller muema muench muendo mueni
        muga mugabhain mugabháin mugain mugambi mugendi muggs mugica mugo mugure mugáin muhammad muhammadaliyev muhammadaminov muhammadamirov muhammadayubov
        muhammadazizov muhammadov muhammadrizoyev muhammadsafoev muhammadsodiqov muhammadsolihov muhammadumarov muhammadyasinov muhammadyusupov muhammadziyoev
        muhia muhlbacher muhlberger muhlbock muhle muhonen muhonja muhoro muhovic muhr muhsinova muhumed mui muia muichille muigai muighe muijs muilcin
        muilcín muilleagain muilleagáin muilleoir muilligh muimhneachain muimhneacháin muimhnigh muimi muinde muindi muineachain muineacháin muineog muineóg
        muinghile muinghíle muinilligh muinneachain muinneacháin muinnile muinníle muir muircheartaigh muireadhaigh muireagain muireagáin muireain muirean
        muireann muireáin muireán muirgeain muirgeáin muirgheasa muirgheasain muirgheasáin muirhead muirighthe muiris muirithe muirneachain muirneacháin
        muirthile muirthin muirthín muiruri muise muizzova mujica mukai mukami mukherjee mukhopadhyay mukhwana mukiri mukoya muktar mukundi mulain mularz
        mulawa mulcahy mulcair mulder mulders muldoon muldowney muldrow mulei mulet mulford mulgrave mulgrew mulhall mulhare mulherin mulhern mulholland muli
        mulichen mulinge mulis mulkerrin mulkey mullaghan mullain mullala mullally mullaly mullan mullane mullaney mullany mullarkey mullen mullenax mullenix
        mullens muller mullerova mullery mullet mullett mullican mulligan mullikin mullin mullinax mullings mullinix mullins mullis mullner mullooly mullooney
        mulloughney mulloy mulláin mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvaney mulvany mulvenna mulvey mulvihill mulvin mulvy
        mulwa mulyani muláin mumaw mumba mumbe mumbi mumbua mumford mumm mumma mumme mummert mumo mumper mumtozova mun munari muncy mund munday mundell munden
        mundia mundo mundt mundy munene munez munford munga mungai mungia mungo munguia munguti munguía muni muniak muninns munis munisayeva muniz munk munn
        munnelly munns munos munoz munro munroe munsch munsell munsey munshi munson munsterman muntz munyao munyi munyiva munyoki munyua munywoki munz muoki
        mur murach murachain murachu muracháin murachú murae murage muraguri murakami murangiri muraoile muraoka murat muratori muratovic murawski muraya
        murazik murch murchadha murchaidhe murchain murchison murchu murcháin murchú murdoch murdock mureithi murff murga murgas murgasova murgaš murgašová
        murghaile murguia murialdo muriel murigi muriithi murillo murimi murin murinova murinová muriset murithi muriuki muriungi murk murley murnain murnane
        murnin murnáin muro murodov murph murphey murphree murphy murr murrah murraigh murray murrell murri murrihy murrill murrin murrow murry mursalinaeva
        murtagh murtha murthuile murthy murty muru murugi murunga murungi murín murínová musa musatti musau musaxanlı muscarella muscet musee musembi
        musfirayeva musgrave musgrove mushtariyeva musi musial musiał musiała musick musil musila musili musilova musilová musimbi musiolik muskała muslimaeva
        muslimov musselman musselwhite musser musso musson mustac mustafa mustafayev mustapha mustapic mustapić mustač musto mustofa mustonen musumba musungu
        musy musya musyimi musyoka musyoki muszynski mutahi mutai mutanu mutch mutchler mutegi mutembei mutemi mutethia muteti muth muthama muthami muthee
        muthengi mutheu muthiani muthike muthini muthoka muthomi muthoni muthui muthuri muti mutia mutie mutinda mutindi mutio mutiso mutisya muto mutti mutua
        mutugi mutuku mutuma mutune mutunga mutungi muturi mutwiri muuo muur muursepp muxlisayeva muxtaroglu muxtaroğlu muya muynck muzayyanova muzdalifayeva
        muzic muzina muzyk muñiz muñoz mućka mućko muğanlı mušćet mužina mužić mvelase mveni mvubu mvuyana mwadime mwai mwaka mwakio mwalimu mwamburi mwandla
        mwangangi mwangi mwania mwaniki mwanzia mwathi mwaura mwelase mwema mwenda mwende mwendia mwendwa mwero mwihaki mwikali mwinyi mwinzi mwirigi mwita
        mwiti mwololo mwongela mwongeli myatt mycek mydlak mydlarz mydlo mydlova mydlová myeni myer myers myerson myeza myga myhre myk myklebust myler myles
        myllymaki myllymäki mynatt myrcha myrcik myres myrick myricks myrie myrkjartans myrkvis myron mysiak mysior mysliwiec myszak myszk myszor mytnik
        mytych mzila mzilankatha mzileni mzimela mzizi mzobe mzolo mzomba mzoneli mzukase mzulwini mzungu mzyk mác mácka mácková mácová mághnuis máille
        máirtín málóid mánis mármol márquez márs mártan márton márus máthúna máté máček máčeková máčik máčiková mäder mäe mäenpää mäeots mäesalu mägi mäkelä
        mäki mäkinen mälzer mänd mändla männik männiste männistö mäntylä määttä månsson mårtensson méaláid méalóid méalóide ménard méndez mészáros mías mídhia
        míléada mímirs mínguez míocháin míodhacháin míodhcháin míonáin mírs míós móiníol móirín móracháin mórdha móric móricová móris mórits móráin móses
        móðis mõttus möchlichen mölder möller mörth mörðs møller múgica múlis múrnáin múñiz mühlbacher mühlberger mühlböck mühle mülichen müller müllerová
        müllner mürk müür müürsepp mýrkjartans mądro mądrzak mądrzyk męcik mędrala mętel młocek młodzik młot młotek młynarz młyńczak młyńczyk na naab naail
        nababan nabeel naber nabiałek nabih nabors nabwire naccarato naccari nace nacer nacinovic nack naczk nadal nadeau nadeem nadel nader nadhraigh nadi
        nadig nading nadkarni nadler naeem naessens naf naff nafula nafuna nagao nagar nagarajan nagata nagel nagele nagi nagl nagle nagler naglik nagorka
        nagy nagys nagórka naibei naidu naik naili nailin nailín nainggolan nair nais najam najar najeeb najera najmudin nakagawa nakajima nakamoto nakamura
        nakashima nakasone nakata nakayama nakhumicha nakic nakić nala nalazek nalbandian nale nalepka nalepkova nalewajek nalewajko naliaka nall nalley
        nallon nalls nally nalty nam namaga namysł namysło nance nanda nandisa nandwa nanez nangle nanjala nanney nantz naoidheanain naoidheanáin naomh naomi
        napier napitupulu napoleon napoles napoli napolitano napper nappi naquin naradhaigh naraigh narain narang naranjo narasimhan narayan narayanan narciso
        narcisse nardi nardone narducci narfis naron narozna narozny narożna narożny narpati narron narula narusis narušis narvaez narváez nary nasambu
        nascher nascimento naser naserian nash nashiruddin nasiadka nasimiyu naslund nason nasri nass nassar nasser nassif nastaj nastały nasyiah nasyidah
        natale natali natanaels natanek nataniels natans nataníels natarajan nath nathan nathaniel nathanson natividad natoli natsir natt natta nattulfs nau
        naughton naugle naujokas nault nauman naumann naumiuk naumov nauseda nausėda nava navara navarette navarova navarová navarra navarre navarrete
        navarrette navarria navarro navas nave navez navone navratil navratilova navrátil navrátilová nawoj nawrocki nawrotek nawój nayak nayar naylor nazar
        nazareth nazarewicz nazari nazario nazarko nazarov nazimek nazzaro načinović nağıoğlu nałęcz ncala ncama ncanana ncongwane ncube ncusi ncwaba ncwane
        ndaba ndabandaba ndabansele ndabase ndabezitha ndambuki ndandali ndanu ndawo ndawonde ndege ndegwa nderitu ndichu ndiema ndima ndimande ndinda ndinisa
        ndirangu ndiritu ndiwa ndiyema ndlala ndlandla ndlangamandla ndlanya ndlanzi ndlela ndlondlo ndlovu ndolo ndondakusuka ndonga ndoro ndosi nduati nduku
        nduli ndunda ndung'u ndunge ndungu nduta ndwandwe ndwiga nea neabhail neacail neace neachtain neagle neal neale nealey nealon nealy neancol neancól
        nearaigh neary nease neathery neault neaves nebeker nebel neblett nebot necaise necci ned nedd nederlotharingen nedermeijer nedic nedić nedjar nedzi
        nee neece needham neehan neel neelan neeley neelin neely neenan neer neerachapong nees neese neff negele negrete negri negrin negron negrón negus
        neher nehls nehring neidert neidig neifert neihoff neil neilan neilian neill neilsen neilson neiman neira neirynck neisler neistis neitzel nek nekesa
        neligan nelima nelis nelissen nell nelligan nellis nellum nelms neloms nelsen nelson nembhard nemcova nemcová nemec nemecek nemeckova nemes nemeth
        nemeș nemitz nene nennis nenzi neptune neptunus neptúnus nerger neri nero nery nes nesbit nesbitt nesby neska nesler nesmith ness nester nesterowicz
        nestor nestorowicz neth netherton nethery neto nette netter nettleton netto netzer neu neubacher neubauer neuberger neubert neuendorf neufeld
        neugebauer neuhaus neuhauser neuhold neulinger neuman neumann neumayer neumayr neumeister neumuller neumüller neuner neureiter neureuther neuschafer
        neuschäfer neustrie neustrië neuteboom neuville neuwirth neuzerling nevado nevala nevalainen nevarez neve nevels neven nevers neves neveu neville
        nevin nevins nevitt nevius nevárez newberg newbern newberry newbill newbold newburn newbury newby newcomb newcombe newell newhall newhard newhart
        newhouse newkirk newland newlin newlon newman newnam newquist newsom newsome newson ney neyens neylon neyman nez ng ng'ang'a ngala nganga ngao ngari
        ngaruiya ngatia ngazitha ngcamane ngcamu ngcemu ngcobo ngcolosi ngeard ngei ngema ngeno ngetich ngeárd nghiem ngiba ngidi ngige ngigi ngina ngo
        ngobese ngobisi ngomane ngome ngonini ngotho ngotsha ngubane ngubeni ngugi ngui ngumbao ngungunyana ngunjiri ngure nguyen ngwane ngwazi ngwekazi
        ngwenya nhlabathi nhlane nhlanhla nhlanhlampofu nhlapho nhleko nhlengethwa nia niadh niaidh niallagain niallagáin niallain niallghais niallghuis
        nialláin nianain nianáin niathain niatháin nibali nibert niblett nicaise nicastro nicewicz nichol nicholas nicholes nicholls nichols nicholson nickell
        nickelson nickens nickerson nicklas nickle nickles nickols nickson nicodemus nicol nicola nicolai nicolas nicolau nicolay nicoletti nicolini nicoll
        nicolosi nicols nicolson nicolucci nicolás nida niday nieborak niebudek niebuhr niechciał niecko niedbał niederl niedojadło niedośpiał niedzwiadek
        niedźwiadek niehaus niel niels nielsen nielson nieman niemann niemczuk niemeier niemela niemelä niemeyer niemi niemiec nieminen niemira nienow
        nieradko nieradzik niermann nieroda nies niescior niescioruk niesporek nieszporek nieto nieuwenhuijsen nieuwstraten nieves nievo niewiara niewola
        niećko nieścior nieścioruk nigam nigg niggli nigro nihoe niiranen niit nijak nijman nijs nikanors nikel nikiforov nikitin niklasson niklewicz nikolaev
        nikolais nikolas nikolaus nikolic nikolić nikołajuk niksa nikula nikulas nikulás niland niles nilges nilles nils nilsen nilson nilsson nilufarova
        nimac nimmo nimmons nims nimwegen ninalowo nino niocail nioclais niocláis nipp nipper niquille nisbet nisbett niscoromni nisevic nish nishida
        nishimoto nishimura niskanen nissen nissinen nistor niswander nita nitek nitkiewicz nitra nitrova nitrová nitta nitti nitto nitz nitzsche niven nivens
        niver nix nixon nizet nizetic niznanska niznansky niño nišević nižetić nižnanská nižnanský nižnánsky nižnánská nižňanská nižňanský niță njagi njalls
        njambi njapha njau njenga njeri njihia njiki njinji njiru njogu njoka njoki njoku njomane njoroge njue njuguna njuki njálls njörðs nkabinde nkala
        nkamzwayo nkansa nkansah nkatha nkirote nkomo nkomose nkomoye nkonyeni nkosi nkrumah nkumane nkundlande nkwakha nkwali nkwaliyenkosi nkwanyana nnamani
        noack noah noakes noams nobauer nobile noblitt nocek nocera nock noculak nodal nodanga nodine nodlomo noe noell noels noffsinger noga nogantshi noggle
        nogiec nogieć nogla nogueira noguera nogues nogués nohlmans nois nojek nojman nokes nokkvis nolan noland nolasco nolcini nold nolen noles nolette
        nolin noll nollee nolley nolte nolting nolton nolty nombela nombhoco nomm nomme nommik nomndayi nomvuma nondaba nondlela nonduma nongalaza nongalo
        nonis nonkosi nonkululeko nonnis nontanda nontuli nonyana noonan noone noonkester noor noordeloos noordijk noordmark noort noot norac noraidh
        norambuena noras norberg norberts norbiato norby norcross nord nordberg norden nordgren nordin nordio nordlander nordlund nordman nordquist nordqvist
        nordstrom nordström nordyke noren norfleet norgard norgren nori noriega noris norlin norling norman normand normandin normanns norramon norred norrell
        norris norrman norry norsworthy northam northcott northcutt northeim northington northrop northrup northup northway norton norvell norville norwood
        norén norðmanns nosal nosbusch nosiglia noss noszczyk nota notarbartolo notaro noto notova notová nott nottage notter nouar noui nouri nourse
        nousiainen novack novaes novais novak novakova novaro novello novembers novick novikov novitasari novoa novosel novota novotna novotny novotná novotný
        novy novák nováková nowacki nowak nowakowski nowanqa nowek nowell nowicki nowlin nowotka nowotnik nowotny nowrot noyes noyola nozimova nozka nozulu
        noël nqumela nsele nsia nsibande nsibanyoni nsindane nsukuza ntaka ntamonde ntanzi ntenga nthenya nthiga nti ntiamoa ntim ntinyari ntombela ntsele
        ntshalintshali ntshangase ntshingila ntshiza ntuli nuadhain nuadhan nuallain nualláin nuanain nuanáin nuckles nuckolls nuckols nuffel nugent nugnes
        nugroho nuin nulph nulty numis nunain nunemaker nunes nunez nunley nunn nunnally nunne nunnery nuno nur nuraini nurdiyanti nurek nuriyeva nurk
        nurkiewicz nurm nurmi nurminen nurmuhammadov nus nusbaum nuss nussbaum nussbaumer nussle nusslin nusslé nutt nuttall nutter nuut nuutinen nuwenhijsen
        nuwenhuijzen nuwenhuse nuwenhuysen nuyts nuzzo nußbaumer nuñez nwachukwu nwosu nxamalala nxasana nxele nxumalo nyaako nyaakoaa nyaboke nyabuti nyabuto
        nyaga nyagaka nyaguthii nyakio nyakundi nyale nyamai nyamawi nyambane nyambose nyambu nyambura nyame nyamu nyamweya nyanchama nyanda nyandeni nyang'au
        nyangaresi nyangau nyangweso nyantakyi nyathi nyawa nyawira nyawo nyawokhulu nyawose nyazitla nyberg nye nyembe nyembezi nyeuwenhuysen nygaard nygard
        nygren nygård nyhan nyide nyk nykanen nykänen nyland nylander nylen nylund nylén nyman nyoike nyokabi nyokayebululu nyongesa nyongwana nyquist nys
        nyssen nystrom nyström nytko nzai nzama nzamela nzau nzilani nzima nzimande nzimase nzioka nzioki nzisa nzomo nzuki nzuza nádhraigh nájera nálepka
        nálepková náradhaigh náraigh náttmörðs náttúlfs näf nägele näscher näslund næss néill németh níels níls nóams nóels nógla nóis nónis nóris nóvembers
        nóżka nôta nôtová nõmm nõmme nõmmik nöbauer nökkvis nørgaard núin númis núnáin núñez nüsslin nývarðs nędzi němcová němec němeček němečková o'beirn
        o'beirne o'boyle o'brassil o'brazil o'brennan o'brien o'brown o'bryan o'bryen o'byrne o'cadden o'cafferky o'callaghan o'carolan o'carroll o'casey
        o'cassidy o'cleary o'clery o'connell o'conner o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney o'devenny o'doherty o'donnell o'donoghue
        o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly o'flaherty o'flynn o'freil o'friel o'gallagher o'gara o'goldrick o'gorman
        o'gowan o'grady o'growney o'hagan o'haire o'halloran o'hanlon o'hanrahan o'hara o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy o'hickey o'higgins
        o'hora o'houlihan o'hurley o'hussey o'kane o'kearney o'keefe o'keeffe o'kelly o'kennedy o'kieve o'kon o'leary o'loan o'looney o'loughlin o'loughlinn
        o'mahoney o'mahony o'malley o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neill o'nolan o'rafferty o'rahilly o'reardon o'regan o'reilly
        o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell o'shannon o'sharkey o'shaughnessy o'shea o'sheehan o'sheil o'shiel o'sullivan o'sweeney
        o'tierney o'togher o'toole oakes oakley oakman oates oathout oatis oatman obama obando obanion obannon obara obare obarzanek obasanjo obeng ober
        oberbrunner oberg oberhauser oberhofer oberlander oberle oberleitner oberlin oberman obermayr obermiller obermuller obermüller oberndorfer oberry
        oberweis obi obiała obiero obonyo oboyle obradovic obradović obratov obregon obrian obrien obroinin obryan obryant obst obsut obsutova obuchowicz
        obuya obyrne obšut obšutová ocalan ocallaghan ocampo ocasio occhipinti ocegueda oceguera ocenas ocenasova och ochab ochal ochał ocheltree ochieng
        ochnik ochnio ochoa ochola ochota ochs ochsner ochten ochwat ocon oconnell oconner oconnor oczko oczkowicz oda odaniel oday oddbergs oddbjorns
        oddbjörns oddfreyrs oddgeirs oddis oddkells oddleifs oddmars oddo oddsteinns oddvars oddþórs odea odegaard odell odem oden odera odero oderwald
        odescalchi odetola odhiambo odinaeva odinga odira odiwuor odle odobasic odobašić odom odoms odongo odonnell odonoghue odowd odoyo odriscoll odrzywołek
        odum odunsi oduor oduori odwyer oehler oehri oemencs oennen oesterling oestreich oestrovsky oever ofarrell ofeigs offredi offutt ofiara ofner ofori
        ofosu ogada ogain ogan ogara ogata ogawa ogbuehi ogburn ogega oger ogeto ogg ogilvie ogindan oginga oginni oglesbee oglesby ogletree ogmunds ogola
        ogolla ogonek ogorman ograbek ogrady ogren ogris ogrodowicz ogulana ogunbamigbe ogunbiyi ogunbo ogunde ogunleye ogunwobi ogunyeye ogutu ogweno ogłaza
        ohagan ohalloran ohanlon ohara ohare ohearn ohl ohler ohlinger ohlsen ohlson ohlsson ohman ohri oibicin oibicín oikarinen oiler oilifir oinonen
        oirchinnigh oireachtaigh oirschot oisin oispuu oistigin oistigín oisín oitir oja ojala ojanen ojaste ojeda ojiambo ojo ojua ojukwu ojwang okada okafor
        okamoto okamura okane okech okeefe okeeffe okeke okelley okello okelly okelo okemwa oketch okeyo okinyi okongo okonkwo okoro okoth okraska oks oksanen
        oktaviani oktavius oktavíus oktos oktovius októs októvíus okuku okumu okuneva okyere okła olabode oladipupo olafs olague olah olaiya olander olas
        olasupo olate olaughlin olausson olave olavs olawale olaya olberding olbrych olchawa oldaker oldfield olds olea olearczyk oleary olejniczak olejnik
        oleksa oleksak oleksiewicz oleksik oleksiuk olenick oles olesen olesiejuk olesk oleskiewicz oleson oleszczak oleszko olewniczak oleśkiewicz olgeirs
        olguin olguín oliboni olin olinger oliphant olis oliva olivar olivares olivarez olivarria olivas oliveira oliver olivera oliveras oliveri oliverio
        olivero oliveros olivers oliverts olivetti olivier olivieri olivo olivárez olivé olko olkowicz oller ollie olliff ollikainen ollila ollis ollison
        ollivier olma olmeda olmedo olmo olmos olmstead olmsted olney olnirs olofsson oloo oloughlin olowokeere oloyede olsen olson olsson olst olszewski
        olszowa olszyna olthof oltman olubode olugbayila olujimi olukotun olukunga oluoch olusanya oluwagbemi olveda olvera olvers olvirs olykan oláh omair
        omalley omani omar omara omarah omari omars ombasa ombati ombui omeara omeir omidina ominova omiotek omis omma ommeren omojola omollo omolo omondi
        omotoso omran omwenga omweri omwoyo onan onate ondari ondiek ondieki onditi ondolfs ondras ondrasek ondrasekova ondrasik ondrasikova ondrasova
        ondrašík ondrašíková ondrejka ondrejko ondrejkova ondrejkovic ondrejkovicova ondrejkovič ondrejkovičová ondrejková ondricka ondrus ondrusek
        ondrusekova ondruseková ondruska ondrusko ondruskova ondrusova ondruš ondrušek ondrušeková ondruška ondruško ondrušková ondrušová ondráš ondrášek
        ondrášeková ondrášik ondrášiková ondrášová ondrúšek ondrúšeková oneal oneil oneill oney ong ongeri oniel oniell onio onisto onjengenyamazane onken ono
        onofrio onoh onorato onsongo ontiveros onunds onwuka onyancha onyango onyiego ooko oommen ooms ooste oosten oostendorp oosterhek oosterhout oostveen
        ooten ooyen opalach oparinde opas opazo opie opioła opitz opiyo opizzi oplustil oplustilova opluštil opluštilová opmans opoka opoku opondo opp
        oppenheim oppenheimer opper-lotharingen opperman oppong oprea opuku opyrchał oquendo oquin oquinn oralaigh oram oras orav orawiec orban orbanic
        orbanić orbison orbán orcutt ordaz ordenes ordonez orduna orduno ordway ordóñez orear oreilly orellana oren orengo orenstein oreskovic orešković
        orfeus organisciak organiściak oriley orina oritz orjuela orkisz orlandi orlando orlaugs orlic orlik orlikova orlić orloff orlov orlovic orlović
        orlowski orlygs orlík orlíková orman ormars orme ormeno ormeño ormiston ormond orms ormsby orn ornat orndorff ornelas ornellas orner ornolfs orns
        orona oropeza oros orosco orosz orourke orozco orpel orr orrego orrell orrick orris orsborn orsi orsini orso orsolic orsos orsulic orszulik orsós ort
        orta ortega ortego ortegon ortese ortez orth ortis ortiz ortman ortmann ortner ortolani orton ortuno ortuño orucov orum orvars orvis orwa orwat orwig
        ory orzechowski orzeszek orłowski oršolić oršoš oršulić osada osborn osborne osbourn osbourne osburn osby oscair oscar oscuro osei osgair osgood
        oshaughnessy oshea oshields oshin oshiro osiadacz osial osica osiemo osier osik osinski osipiuk osipowicz osiyeva oska oskars oskarsson osko oskroba
        oslund osman osmond osmun osojca osorio osornio osoro ospelt ospina ospino oss ossama ossandon ossandón ossani osses ossipov ossola ostafin ostapczuk
        ostapiuk ostasz ostberg ostby osteen ostendorf oster osterberg osterhoudt osterhout osterman ostermann ostinelli ostler ostling ostlund ostman
        ostrander ostrega ostrem ostroff ostrom ostrow ostrowski ostręga osullivan osuna osuntokun osvalds osvifs oswald oswalt oszust otabekov otani otcenas
        otcenasova otero otey oti otiende otieno otis otiwa otkells otmani otoole otremba otris ots ott ottarrs ottars otte otten otterson ottinger ottino
        ottis ottley ottman otto ottos ottosson otts ottós otuo otwell otčenáš otčenášová ouali oubre ouchene oude oudewater ouellet ouellette ouimet ouk ouko
        oullette ouma oun ounapuu ousley outen outland outten ouwel ouwerkerk ouzts ovadia ovalle ovellette overbay overbeck overbey overby overcash overdijk
        overeem overfield overgaard overholt overlock overman overmyer oversteeg overstreet overton overturf oviatt ovitt owais owczarczak owczarek owen
        owenby owens owensby owings owino owiti ownby owokoniran owolabi owoyemi owsiak owsianka owsiany owsley owuor owusu owusuwaa oxars oxendine oxley
        oxner oyadiran oyaifo oyarce oyaro oyarzo oyarzun oyarzún oyekan oyeniyi oyer oyetoro oyeyemi oyinlola oyler oyola oyoo oyshayeva oyugi oza ozimec
        oziębło ozment ozuna oñate očenáš očenášová ośka ośko oślizło paakkonen paal paananen paap paas paavilainen paavola pabis pabisiak pabiś pablo pabon
        pabst pabón paccot pacelli pacetti pacewicz pacheco pacheo pacher pachla pachler pachnik pacholak pacholczak pacholik pachoud pachowicz pachołek
        pachuta pacia pacifico pacillo packard packett pacocha pacomio pacura pacyga paczos padberg padden paden padgett padilla padillo padmanabhan padmasari
        padovano padro padron padrón padula padło pae paegle paek paepe paetzold paez paff pafford paffrath pagac pagacz pagaduan pagani paganini pagano pagel
        pagliaro pagnotto pagès pahl pai paidin paier paige paik paille paillet paimo paine pairceir paisley paiva paiz pajak pajda pajdak pajek pajer
        pajerova pajerová paju pajula pajunen pajur pająk pak pakarinen pakos pakosz pala palacio palacios paladino palafox palak palan palastri palazzo
        palazzolo palej palen palencia paley paleń palic palica paliga palin palić palka palko palkova palkovic palkovicova palkovič palkovičová palková palla
        palladino palladio pallares pallarès pallo pallova pallová palman palmars palmateer palmatier palmer palmeri palmgren palmieri palmis palmisano
        palmore palmquist palmqvist palo palomaki palomar palomares palomba palombi palombo palomo palomäki palonek palos palov palova palovcik palovcikova
        palovic palovicova palovič palovičová palovova palovová palová palovčík palovčíková palsson paltrinieri paluch paluchova paluchová palumbo palus
        paluszak palúch palúchová pam pamic pamić pammer pamplin panasewicz panasiewicz panatta pancerz panchal pancoast pandey pandit pando panduric pandurić
        pandya panek panella pangborn pangburn pangestu pangle paniagua panicucci panicz pankey pankow pankratz pannell pannone panos panov pantaleo pantano
        panter pantoja panton panus panuś panzer panzera paoletti paolini paolucci paor papadopoulos papafava papageorge papak paparic paparić papazian pape
        papenfuss papetti papineau papke papp pappalardo pappan pappas paprotny paquay paquet paquette paquin paquot para parada paradi paradis paradiso
        parafiniuk paramore paras parcell parchman parda pardee pardini pardo pardue paredes paredez pareja parejo parekh parente parenteau parenti pareto
        parfait parham parijs parikh parillo parini parise pariseau parisi parisian parisien parke parker parkerson parkes parkey parkhill parkhurst parkin
        parkins parkinson parkison parkitna parkitny parkkinen parkman parlier parlin parm parman parmar parmelee parmenter parmentier parmer parmes parmitano
        parmley parn parna parnell parnpuu paro parodi parpinel parr parra parraguez parrales parramore parras parrett parri parrilla parrinello parrino
        parris parrish parrott parry parsa parsell parshall partain partanen partee partel parten partida partin partington partlainn partlow parton partzelt
        parus paruta parviainen parvin parys parzer parzonka parzyszek paré pasanen pascal pascale pascarella pascarelli pasch paschal paschall paschke
        paschoud pasciak pascoe pascua pascual pascucci pasek pasekova pasiak pasich pasieczna pasierbek pasillas pasiut paska paskett pasko paskova pasley
        pasman pasnik pasolini pasqua pasquale pasquariello pasquier passalacqua passarelli passchiers passmore pasten pasternak pastine pastoors pastore
        pastorius pastrana pastucha pastuszek pastuszko pastuła pastén pasuk paszkowiak pasztaleniec pasztor patague pataki patalas patao patberg patchell
        patchen patchett patel paten patenaude paterno pathak patil patillo patin patino patiño patla patlan patman patnaude patnode patoka paton patora
        patout patoła patreks patricia patricio patrick patricks patridge patriks patrzałek patt pattee patten patterson patti pattillo pattison patton pattyn
        patyna patz pau paucek pauer paugh pauk pauko paukova pauková paul paula paulauskas paulette pauley paulhus pauli paulicek paulicekova paulik
        paulikova pauliková paulin pauline pauling paulino paulitsch pauliček pauličeková paulk paull paulo paulovic paulovicova paulovič paulovičová pauls
        paulsen paulson paulsson paulus pauly paulík paulíková paulíček paulíčeková pausini pautz pauw pauwels pavanello pavao pavarotti pavel pavelek
        pavelekova paveleková pavelic pavelić pavelka pavelko pavelkova pavelková pavelova pavelová pavert pavez pavia pavic pavicic pavin pavić pavičić pavka
        pavko pavkova pavkovic pavković pavková pavlak pavlic pavlicek pavlicekova pavlick pavlicko pavlik pavlikova pavlikovska pavlikovsky pavlikovská
        pavlikovský pavliková pavlin pavlič pavliček pavličeková pavličko pavlo pavlov pavlova pavlovic pavlovicova pavlović pavlovič pavlovičová pavlovova
        pavlovová pavlová pavlík pavlíková pavlíček pavlíčeková pavol pavolova pavolová pavon pavone pavuk pavukova pavón pavúk pavúková pawela pawełkiewicz
        pawełko pawlaczek pawlak pawliczak pawliczek pawlik pawliszyn pawlonka pawlos pawloski pawlowicz pawlowski pawlukiewicz pawłowski paxson paxton payan
        payet payeur paylor payne paynter payson payton paz pazdan pazdziora pazera pazik pazos pazoła paúk paúková paľa paľka paľko paľková paľo paľov
        paľovová paľová paľovčík paľovčíková paľuch paľuchová paľúch paľúchová pałac pałgan pałyga pałęga paściak paśnik pašek pašeková paška paško pašková
        paździora peachey peaden peagler peake peano pearce pearcy pearlman pearman pearsall pearse pearson peart peaslee peasley peatain peatáin peavey
        peavler peavy peay pebley pech pechacek pechel peciak pecinovsky peckham pecnik pecor pecora pecoraro pecotic pecotić pecur peda peden pederiva
        pedersen pedersoli pederson pedigo pedisic pedišić pedone pedrak pedraza pedrazzini pedrero pedrick pedro pedroni pedros pedrosa pedroza pedrycz
        pedrós pedzik peebles peed peele peeler peeples peery peet peete peeters peets peevy peffer pegg pegram peguero pegues peham peharda pehkonen pehrson
        peiffer peil peinado peirce peircin peircín peiro peiró peitrequin peixoto pekar pekkala pekkarinen peksa pela pelaez pelayo pelc pelchat pelfrey
        pelham pelikan pelikanova pelikán pelikánová pelka pelkey pelkonen pell pellegrin pellegrini pellegrino peller pellerin pelletier pellett pelley
        pellham pelli pellicer pellico pellot peloquin pelosi pelser peltier pelto peltola pelton peltonen peltoniemi peltz peluso pelzer peláez pemberton
        pena penaflor penaloza penalver penar penas pendarvis pendelton pender pendergast pendergraft pendergrass pendergrast pendl pendleton pendley penepent
        penfield peng penhollow penic penick penix penić penkala penland penley penman penn penna pennanen pennebaker pennell penner pennetta penney penniman
        pennington pennock pennypacker penrod penrose penson pent penta pentecost penton penttila penttilä penttinen pentz penwell penz pepe pepin peplinski
        pera perak peral perala perales peralez peralta peranda peranio perano peraza percell percic percival perck percy perczak perdomo perdue perea pereda
        perello perelló perera peres pereyra perez perfetti pergande pergolesi perham peri peric perillo perin perine perini perino perisic perić perišić
        perka perkin perkins perkinson perko perkona perkons perkov perkovic perković perl perla perlik perlman perlmutter permadi permata permchart permenter
        perna pernak pernell perner pero peron perone peronne peros perozzo peroš perras perrault perreault perreira perret perrett perri perrier perrigo
        perrin perrine perro perrodin perron perrone perrono perrot perrotta perry perryman pers persaud pershall persico persijn persinger persson pertile
        pertini pertiwi pertl pertuit perusko peruzzi peruško perz perälä perčić pesa pesce pesendorfer pesic pesina peska pesko peskova pesola pesonen
        pesqueira pesta pestana peszko pete petek peterka peterkin peterlik peterman petermann peterse petersen peterson petersson petillo petit petitjean
        petitt petralli petrarca petrassi petrauskas petre petree petrella petrey petri petric petricevic petrick petrie petrik petrillo petrin petrić
        petričević petro petrocelli petroff petrone petroski petrosky petrov petrova petrovic petrovich petrovicka petrovicky petrovická petrovický petrović
        petrovič petrová petrucci petrucelli petrus petruska petruskova petruzzi petruška petrušková petry petryk petsche pettai pettaway pettengill petters
        pettersen petterson pettersson pettey petti pettie petties pettiford pettigrew pettis pettit pettitt pettiway pettry pettus pettway pettyjohn petway
        petz petzold peugh peukert peveto pewitt peyton pezda pezzali peña peñaloza peñalver peñas pečnik pečur peša pešić peška peško pešková pfaff
        pfannenstiel pfannerstill pfarr pfau pfeffer pfeifer pfeiffer pfeil pfister pfleger pflug pflum phadraig phaidin phair phakathi phakathwayo phalen
        pham phan phaneuf phares pharis pharris phartholain phartholáin phartolain phathwayo phayre phearsain phegley phelan phelps phetha phethela phewa
        phifer phikela philban philbeck philbin philbrick philbrook philbín philib philip philipp philippart philippe philipps philips phillip phillippe
        phillippi phillips phillipsen phillis philpot philpott philson philyaw phingoshe phinney phipps phoil phong phoseka phoswa phou phu phung phungula
        phusilarungrueng phuthini phádraig pháidín phártholáin phártoláin phóil piacentini pianduangsri piane pianka piascik piasecki piaseczna piatek
        piatkiewicz piatt piazza piazzi piaścik pica picard piccand piccinni piccio piccirillo pich pichardo piche picheta pichette pichler pichon
        pichpandecha piché pickard pickel pickell pickens pickerel pickering pickert pickett picklesimer pickney pickrell picone picou pidgeon pieber piechna
        piechura pieczarka pieczyrak piedra piegza piehl piejko piekacz piekara piekarek piekarski piekart piel pielach pielech pielka pieper pierard
        pierchała piercy pieroni pierpont pierrard pierre pierret pierri pierro piersa piersall pierson pierz pierzak piesik piestrzeniewicz pieszak pieters
        pietila pietilä pietrak pietrangeli pietras pietrasiak pietrasz pietraszkiewicz pietraś pietrek pietrewicz pietrus pietrusiak pietrusiewicz pietryga
        pietrzak pietsch piette pietz pifer pigafetta pigford pigg piggott pigman pignatti pigott piguła pihelgas pihl pihlak piho piir piirainen piirsalu pik
        pika pikatsingkorn pikec pikk pikor pikova piková piksa pikula piland pilarek pilarski pilbin pilbín pilcher pilger pilich pilipczuk piljek pilkenton
        pilkington pilla pillai pillay piller pillsbury pilon pilz pimenta pimental pimentel pina pinamonte pinard pincheira pincherle pinckney pincus pinda
        pinder pindor pindral pineau pineda pinedo pinegar pineiro pineo piner pinero pinette ping pingle pingree pinheiro pinho pinilla pininfarina pinkard
        pinkerton pinkett pinkham pinkley pinkney pinkowski pinkston pinnell pinner pinney pinnix pinnock pino pinol pinon pinson pintar pintaric pintarić
        pintarič pinter pinto pintor pintér pinzon pinzón pio pioch piogoid piogóid piorek piotain piotrak piotrkowicz piotrowiak piotrowski piotáin piovani
        piper pipkin pipkins pippen pippenger pippin pippins piquer pirandello pirard pirc pircher pire pirelli pires piret pirinen pirker pirkle pirlot
        pirnat piro piron pirotte pirson pirtle pisacane pisani pisano pisaroni piscitelli piskor pison pistoletto pistone pisut pisutova piszcz pita pitala
        pitanuwat pitchford pitcock pitek pitkanen pitkin pitkänen pitman pitre pitt pittard pittenger pitter pittman pittmon pitts pittsley pitura pituła
        pitzen pitzer piwek piwowarek pixler pixley pizano pizarro pizer pizon pizoń pizzamano pizzetti pizziol pizzo pizzuto piérard piña piñeiro piñol
        piórek piątek piątkiewicz piłka pišút pišútová pjets pkemoi pla placek placencia plaisance plaisted plak plamondon plana planas planck plantak
        plantard plante plantek plantz plas plascencia plasencia plaskota plasse plata platero plath platini platner platt plattner platz platzer plaucha
        plauchova plauchová plavec plavecova plavecová plavucha plavuchova plavuchová plazanin plažanin plch plchova plchová pleasants pleban plebanek pledger
        pleimeann pleimionn plekancova plekancová plekanec plemmons plemons plese plesivcova plesivec pleskot plesniak pless pletcher pletschette plewnia
        pleśniak pleše plešivcová plešivec plich plizga ploeg plona ploof ploom plotkin plotner plott plouffe plourde plover plowden plowman plude pluijm
        plumer plumlee plumley plummer plunk plunkett plyler pléimeann pléimionn pniak poarch poblete poch poche pochet pochopien pochopień pochron pochroń
        pociask pocius pock pocock poczatek poczta początek poder podesta podeszwa podgorna podgorny podgórna podgórny podhradska podhradsky podhradská
        podhradský podkonicka podkonicky podkonická podkonický podkowa podkowka podlesna podleśna podniece podnieks podpora podra podsiadła podsiedlik poe
        poelmans poeppelman poerio poff poffenberger pogacnik pogačnik pogorzelec pogue pohjola pohl pohlman pohlmann poil poindexter pointner poirer poirier
        poirrier poissant poisson poitra poitras pokas pokorna pokorny pokorná pokorný pokos pokrzywa pokuaa pokusa pol polak polakiewicz polakova polanco
        polani polansky polasek polasik polaszek polauaypon pold poldma poldmaa polen polesel poleszak polet polewka polfliet polhemus poli poliak poliakova
        poliaková polic policastro polich policht polin polis polito politowicz politte politz polizzi polić poljak poljakov polk polla pollack pollak
        pollakova pollanen pollard pollet polley pollich pollitt pollman pollock pollu polly pollák polláková polnik polonijo polovic polović polpo polson
        polster polston polzer polzin polzl polák poláková pomaa pomares pombo pomerantz pomerleau pomeroy pometta pompa pompei pompey pon poncelet ponci
        poncin pongpanitch pongrac poniedziałek pons pont pontbriand ponte pontecorvo ponti pontiff pontious pontius ponton pooler pooley poom poon poore
        poorman poos poovey popa popejoy popek popescu popham popielarczyk poplawski poplin popov popovic popovich popović popp poppe poppel poppell porath
        porcaro porcel porcellato porcelli porche porco poreda poropat porras porta portales porterfield portero portier portilla portillo portis portka
        portman portmann portner portwood porubjak porubjakova porubjaková porwoł porzio porzucek posada posalee posch poschl posey poska poslon posmyk posner
        posnik pospiech pospisil pospisilova pospíšil pospíšilová poss postawa postel postell postl postma poston posłuszna posłuszny potaczek poteat poteet
        poteete potega pothanun pothier potier potocnik potoczek potoczna potok potočnik pottier pottinger pottorff potts potvin potyrała potęga pou poucke
        poudrier pough poulain poulin pouliot poulos poulsen poulson poulter poulton pouncey pouncy pounders pouros pouw povilonis powazka powała powałka powe
        powel powell powierza powierża powley powlowski powązka poyner poynor poynter poythress poza pozder pozega pozo pozuelo pozzecco połetek połom pośnik
        poška požega praagh prabhakar prabhu prabowo prachayaroch pracz praczyk prada pradana pradhan pradipta prado praet praga prager prahl prakalpawong
        prakasa prakash prall prange pranowo prantl praoidheail praoidheáil prasad prasasta prasek prasetya prasetyo prashad prastuti prat pratama prater
        pratesi prather prati pratico pratiwi prats pratt pratte pratts prawdzik praxmarer praylow prayoga prayoonhong prazmo prazuch prażmo prażuch preas
        preble preciado precourt preda predmore predovan predovic preece preiss preiß prejean prejs prelec prem premo prempeh prenatt prendergast prenner
        prentice prentiss preocanin preočanin prescott preslar presler presley presnell pressey pressler pressley pressly pressman pressnell presson presswood
        presti prestidge prestridge prestwood prettyman preuss preusser prevatte prevo prevost prewett prewitt preś prial pribanic pribanić pribble pricer
        prichard prichett prickett priddy prideaux pridemore pridgen pridgeon pridmore priebe priede priedite prieditis priedīte priedītis priego priester
        priestley priestly prieto prigge prill primavera primeaux primm primo primozic primožič primus principato principe prindle prine pringle prins prinsen
        printup printz prinz prioleau priolo priondargas priondargás priondragais priondragáis priongaloid priongalóid prisbrey prisco priselac pritchard
        pritchett pritt pritts priuli privet privett privette probert probst proc procacci procek proch prochaska prochazka prochazkova prochnow prochownik
        procházka procházková prock procopio procter proctor prodi proffit proffitt profitt prohaska proietti proinnsias prokop prokopczuk prokopczyk
        prokopiak prokurat proll pronobis proost propes propp propst prosacco prosperie prosser prost prostak protasiuk prothro proto proudfoot proulx prouse
        prout prouty provencal provencher provenza provenzano provost prowell proć prpic prpić prskalo prtenjaca prtenjača pruchnik prucnal pruden prudhomme
        prue pruett pruitt prum pruneda prunty pruschke pruul pruvost pryal pryce prygiel pryk pryor prystupa pryszcz przeklasa przekop przekwas przeniosło
        przerwa przewozna przewozniak przewoznik przewozny przewoźna przewoźniak przewoźnik przewoźny przewłoka przybycien przybycień przybylski przybys
        przybyś przystupa prévost príors pröll pszczółka ptak ptok pua puc pucci puccini puccio puch puchalski pucher puchner puckett pudełek pudjiastuti
        puente puentes puerta puga pugh pugliese puglisi pugsley puhakka puharic puharić puhringer puig puirseal puirséal pujadas pujol pukk puklus puklusova
        pukluš puklušová pulaski pulci puleo pulgar pulice pulido puljiz pulk pulkkinen pullen pulliam pullin pullins pullman pullum puls pulsifer pulver
        pumphrey pundel pung puntigam punz pupak pupakova pupek pupák pupáková puranen purcell purdie purdom purdue purdy purgason purifoy purina purington
        purins puriņa puriņš purkey purmale purmals purnawati purnell purohit purpura pursel pursell purser pursley purtee purtell purvis purwanti puryear
        puscasu pusey pushard puska puskar puskaric puskarova puskova puspasari puspita pusz putek puterbaugh putinja putman putnam putney puto putra putz
        puusepp puustinen puvi puzo puła pułka puška puškarić pušková puškár puškárová pușcașu pyatt pyburn pyc pych pyda pye pylant pyle pyles pyne pyrkosz
        pyron pyrz pys pysz pyszczek pyszka pyszny pytko pytlarz pyza pyzel pyziak pyć pyś páez páidín páirceir pál pálka pálls pálmars pálmis pásztor pärn
        pärna pärnpuu pärtel pärtzelt pääkkönen pålsson pépin pérez péter péts póil półchłopek põder põdra põld põldma põldmaa põllu pölitz pöll pöllänen
        pölzl pöschl pühringer püvi pērkona pērkons pęciak pędrak pędzik pęksa płaneta płocharczyk płodzień płoskonka płócienniczak qaasim qabeel qabiloglu
        qabiloğlu qadar qadeer qafarov qahtan qaim qais qarabağlı qaseem qasif qasımov qoculu qomazitha qoçulu qoşalı quach quackenbush quade quadir quaide
        qualey qualls qualter quam quan quandt quarles quarterman quartey quartier quashie quasimodo quast quattlebaum quayle queally quebedeaux queenane
        queener quellette querini quero querol querry quesada quesenberry quesinberry quesnel quezada quigg quigley quigney quijada quijano quijas quiles
        quillen quillin quillinan quilty quimby quin quinby quinlan quinlivan quinn quinney quinny quinones quinonez quint quintal quintana quintanar
        quintanilla quintero quinteros quinto quinton quintus quirion quirke quiroga quiros quiroz quirós quisenberry quispe quist quitzon quiñones quiñónez
        quon qurbanlı qurbanov qusay qutaybah qutqaşınlı qwabe raab raabe raadik raag raaghib raakin raamat raap raasch raashid raatib raatikainen raba rabago
        rabah rabalais rabar rabb rabbani rabbitte rabe rabee raber rabhartaigh rabhi rabhlaigh rabia rabiah rabideau rabiej rabin rabinowitz rabitsch rabl
        rabon raborn raby racette racey rachal rachedi rachel rachtagain rachtagáin racicot rackers rackham rackley racz raczkiewicz rada radabaugh radcliff
        radcliffe radebaugh radel radelic radelić rademacher rademaker rader radford radhakrishnan radi radic radice radigan radin radinovic radinović radisch
        radić radke radko radl radley radman radney rado radocaj radojkovic radojković radolovic radolović radosevic radosevich radovic radovich radović
        radočaj radošević radtke radzewicz radziewicz radzio rae raed rael raemdonck raes raeymaekers rafael rafaels rafay rafeek raff raffa raffaele rafferty
        rafi rafnars rafnkells rafns raftery raftis ragan rager raggs raghaill raghaille raghallaigh raghavan raghna raghnaill ragin ragland raglin ragnars
        ragon ragsdale raguels ragus ragusa raguz raguž ragúels rahaim rahal rahayu rahe raheel rahija rahilly rahim rahimah rahimi rahm rahman rahmani
        rahmawati rahmoune rahmouni rahn rai raidma raifearta raiford raifteiri raifteirí raighill raighilligh raighle raighne raight raigne railey railsback
        raimondi rainbolt raine rainer raines rainey rainne rainville rais raisanen raisor raith raithbheartaigh raithile raj raja rajagopal rajagopalan
        rajala rajan rajasa rajata rajch rajchel rajcic rajczak rajczyk rajda rajh rajman rajn rajtar raju rajčić rak rakela raker rakestraw rakova rakovan
        rakovanova rakovanová raková rakowski rakuljic rakuljić rakus raley raljevic raljević rall rallaigh ralls ralph ralston rama ramachandran ramadan
        ramadhan ramaekers ramage ramaker ramakrishnan raman ramanathan ramaswamy ramazzotti rambert rambo ramdani ramdedovic ramer ramerez rameriz ramero
        ramesh ramey raminez ramires ramirez ramis ramm ramon ramos ramsak ramsauer ramsay ramsburg ramsdell ramsey ramsier ramírez ramón ramšak rana ranaigh
        ranallo rance ranck rancourt rand randall randazzo randel randell randhawa randle randles randmaa rando randoja randol randolph randvers raney
        ranganathan ranieri rankin rankins ranney rannvers ransdell ransome ranson ranta rantala rantanen rao raol rapa raper raphael rapier rapin rapisardi
        raposa raposo rapoza rapp rappa rappaport rappaz rappold rapraz rardin rarick rasanen rasała rasberry rasch raschke rasco rascoe rascon rascón rase
        raseta rasheed rashid rasic rask raskin rasmus rasmussen rasmusson rasnake rasnick rasor raspor rast rastelli rastija rastoder rastogi raszkiewicz
        ratajczak ratchford ratcliff ratcliffe ratemo rath rathaile rathallaigh rathbone rathbun rathburn rathjen rathman ratka ratke ratledge ratley ratliff
        ratner ratsep ratta rattan ratti rattigan raty ratzlaff rau raub rauch raud raudsepp rauhala raulerson raulston raurica rausch rauscher rauter
        rautiainen rautio ravaglioli raval ravelo ravencraft ravenell ravenscroft raver ravi ravn rawa rawles rawley rawling rawlings rawlins rawlinson rawls
        raya raybon rayborn rayburn rayel rayes rayfield rayford raygoza rayhonova rayl raymer raymo raymond raynaud rayner raynes raynor rayo rayos rayyonova
        razniak razny razo razov rađenović rašeta rašić raźniak raźny ražov rduch rea reachtabhair reachtabhra reachtagain reachtagáin reachtain reachtair
        reachtaire reachtar reachtuire reachtúire reade reagain reagan reagle reale reamer reames reamoinn reamonn reanachain reanacháin reannachain
        reannacháin reardon rearick rease reasoner reasor reaux reaves reavis reavy reay rebane rebello rebelo reber rebic rebis rebić rebolledo rebollo
        recalde recer recers rech rechberger recinos recio reck recker reckinger recko recore recte reda redd reddick reddin reddington reddish reddix reddout
        reddy redeker reder redfearn redfern redfield redford redi redican redick reding redinger redington redl redman redmon redner redondo redrick redus
        redwine redwood reece reede reeder reedy reen reep rees reese reeser reetz reeve reeves refs rega regalado regan rege reger regge regina reginbalds
        reginns regis regner regnier rego reguera rehbein rehberg rehder rehkop rehm rehn rehorst reiber reich reichard reichel reichenbach reicher reichert
        reichl reichling reichman reichmann reid reidars reider reidhead reidy reif reiff reifnirs reifsteck reig reighard reigle reiher reijers reiley
        reiling reill reilley reilly reily reiman reimann reimars reimer reimers reimes reina reinars reinbacher reinbold reindl reineck reinecke reineke
        reiner reinert reinger reinhard reinhardt reinhart reinharts reinhold reinholds reinikainen reinisch reinke reinoso reinprecht reinsalu reinsch
        reinthaler reischl reiser reising reisinger reisman reisner reiss reitbauer reiter reiterer reith reithil reithofer reitinger reitz reitzel rej rejek
        rejmak rejmer rejniak rek releford relf reliford reller relyea remacle remaley rembacz rembert rembisz remer remick remigio remillard remington remley
        remmel remmers rempe rempel remsen remus remy renard renaud renault rench rencher renda rendon rendulic rendulić rendón rene reneau renehan renfrew
        renfro renfroe renfrow rengifo renick renier renken renn renner rennick rennie renninger renolds renshaw rensi renson rentas renteria rentería rentfro
        rentschler rentz renwick reny renz renzi repass repiska repisky repiská repiský repka replogle repo repp reppert requena resanovic resanović resch
        resendez resendiz reser resh resler resnick resnik respass respighi ress ressler rester restivo resto restrepo reszke reséndez reta retamal retamales
        retana retherford rethman rettenbacher rettig retzlaff reuben reulet reuss reuter reuther reveles revell revelle reves revilla revis rew rex rexford
        rexroad rexroat rexrode rey reyer reyes reyna reynaert reynaga reynalds reynars reynaud reynders reynell reynirs reynold reynolds reynoldson reynoso
        reyrs reza rezende rezendes rezentes rezig rezler rezmer rećko rhames rhatigan rhattigan rhea rheaume rhee rhein rheineck rhem rhett rhinehart rhines
        rhoades rhoads rhode rhoden rhodes rhodus rhone rhoten rhoton rhymer rhyne rhynes riabhaigh riada riagain riagáin riain riallaigh riardain riardáin
        riascos riba ribaric ribarić ribas ribble ribeiro ribera ribes ribic ribicic ribić ribič ribičić ricard ricardo ricart ricca riccardi riccati ricci
        ricciardi riccio ricco richard richardova richardová richards richarson richart richburg riche richerson richert richeson richey richie richins
        richison richman richtar richtarova richter richtár richtárová rick rickard rickards rickel rickenbacker ricker rickerson rickert ricketson rickett
        ricketts rickey ricklefs rickles rickman ricko ricks rico ricolfi riddell ridder riddick rideaux ridenhour ridenour rideout ridgell ridgeway ridgley
        ridgway ridinger ridings ridire ridley ridlon ridout riebe rieck ried riedel rieder riedl riedler riedmann riegel rieger riegler riehl riehle rieke
        riekstina riekstins riekstiņa riekstiņš riel rielly riem riemer riendeau riener rients rienzo riepl riera ries riese rieser riess riet rieth rietveld
        rieves riffe riffel riffle riffo rigaux rigby rigdon rigg riggan riggenbach riggie riggin riggins riggio riggle riggleman riggs righi rigney rigsby
        riha rihova rihová riihimaki riihimäki riikonen rijcken rijetkovic rijetković rijks rijn rijnsbergen rijntjes rijthoven rikard riker rikharðs rikke
        riley rimer rimes rimmer rinaldi rinaldo rincon rincón rine rinehart riner rines riney ringer ringgold ringhofer ringle ringler ringo ringwood rini
        rinke rinker rinn rinne rinner rintala rio rioba riocaird riogain riogh rioghbhardain riojas riollain riolláin riordain riordan rios riou rioux ripley
        ripoll rippe rippel rippeon rippey rippin rippy riquelme ris risa risch risek rish rishel risher risinger riska risko riskova risley risma rismondo
        risner riso rison risova riss rissanen risser rist ristau risteard rister ritacca ritacco ritch ritchey ritchie ritenour riter ritosa ritoša
        rittenberry rittenhouse ritter ritts ritz ritzer ritzman rius rivard rivas rivenbark rivenburg rivera riveria rivero riveros rives riviera riviere
        rivière rix riyanti rizer rizo rizzi rizzo rizzoli rizzuto ričko riša riška riško rišková rišo rišová rm ro roa roache roan roane roark roarke roarty
        roba robadey robards robare robaszkiewicz robb robbins robbrechts robbs robel roberds roberge roberie roberson robert roberto roberts robertson
        robertsson robeson robey robhachain robhacháin robhartaigh robi robichaud robichaux robicheaux robidoux robie robillard robinett robinette robinson
        robison robitaille robiyayeva robledo robles robson robuck roby roca rocamora rocca roccabonella rocchio rocco roce roch rocha rochain roche rocheleau
        rochelle rocher rochon rochowiak rockefeller rockett rockey rockhill rockhold rockwell rockwood roczniak roda rodachain rodacháin rodai rodaigh rodain
        rodarte rodas rodaí rodd rodda rodden roddy roden rodenas rodenberg roder roderick rodes rodger rodgers rodiguez rodkey rodman rodney rodreguez
        rodrigez rodrigo rodrigue rodrigues rodriguz rodrique rodriques rodriquez rodrígez rodríguez rodríquez rodzen rodzeń rodáin roebuck roeck roeder roehl
        roehrig roelandt roels roemer roepke roero roesch roeser roesler roesner roessink roessler roff rogacz rogahn rogal rogalski rogan roger rogerson
        rogge rogiers rogner rognvalds rognvars rogosic rogowski rogošić rogula rohaan rohac rohacek rohacekova rohacik rohacikova rohacova rohan rohde rohe
        roher rohleder rohlfing rohloff rohman rohn rohner rohr rohrbach rohrbaugh rohrdanz rohrer rohricht rohrmoser roht rohtla roháč roháček roháčeková
        roháčik roháčiková roháčová roibin roibín roig roijen roisde roiste roithleain roithleáin roj rojas rojek rojekova rojeková rojka rojko rojkova
        rojková rojnic rojnić rojo rok roker rokkvis rolain rolak rolan roland rolando rolants roldan roldán rolek rolen rolf rolfe rolfes rolfs rolfson
        roling rolland rolle rollin rollinger rollings rollins rollinson rollison rollman rollo roloff rolon rolph rolston rolón rom roma romagnoli romaguera
        romain romaine romancik romancikova romanczyk romanelli romanens romaniak romankiewicz romano romanov romanowski romans romančík romančíková romańczyk
        rombaut romberger rombouts romejko romeo romeos romer romero romeu romig romijn romine romines rominger romiti romito rommel romney romo romova rompa
        rompaey romriell román ronain ronald ronalds ronan ronayne roncalli ronco rondeau rondon rone roney ronk ronkainen ronkko ronning rono ronoh ronquillo
        roo roob rood roodesteijn rooij rooker rooney roop roos roosa roose roosen roosenboom roosevelt roosileht roover rop roper ropero ropiak ropp roque
        roquemore rorat rorick rorie rorricht ros rosa rosada rosado rosales rosalez rosamond rosants rosars rosas rosati rosato rosbergs rosborough rosch
        roscoe roseberry roseboro roseborough rosebrook rosell roselli rosello roselló roseman rosemann rosemond rosen rosenau rosenbalm rosenbaum rosenbeck
        rosenberg rosenberger rosenbergs rosenberry rosenblatt rosenbloom rosenblum rosenburg rosendahl rosenfeld rosenfield rosengarten rosengren rosenow
        rosenquist rosenqvist rosenstein rosenthal rosenzweig roser rosero rosiello rosin rosina rosinbergs rosinkars rosinkrans rosinova rosinová rosinski
        rosis roskosz roskoth rosmanns rosmini rosmunds rosner roso rosol rosova rosová rosołek ross rossbach rosseel rosselat rosselet rossell rossellat
        rosselli rossellini rossello rosselló rosser rossetti rossi rossignol rossini rossiter rossler rossman rossmann rosso rosson rossow rossum rost rostad
        roszkiewicz roszko rosén rosłon rosłoń rotella roten rotenberry roter roth rothallaigh rothe rothenberg rothenberger rother rothermel rothfuss
        rothlainn rothman rothrock rothschild rothstein rothwell rotich rotolo rotondo rott rottensteiner rotter rotteveel rottiers rottman rotunno rotz
        roudebush roughton rouillard roukes rouleau roundtree roundy rountree roura rourke rousey roush rousseau rousseaux roussel rousselet roussell
        rousselle rousset routh routon routt rouwenhorst rouwhorst roux rovira rowan rowden rowe rowell rowen rowland rowlands rowles rowley rowse rowser
        rowsey rowton roy royall roybal royce roye royer royo royse royster royston rozak rozar rozas roze rozek rozell rozelle rozewicz rozic rozier rozite
        rozitis roziyayeva rozman rozmiarek rozum rozumek rozynek rozzi rozīte rozītis roś rožič rožman rua ruachain ruacháin ruadhain ruadhainn ruadhchain
        ruadhcháin ruadháin ruaidhe ruaidhin ruaidhinn ruaidhri ruaidhrí ruaidhín ruain ruairc ruanadha ruanai ruanaidhe ruanain ruanaí ruane ruano ruanáin
        ruark rubacha rubaj rubalcaba rubalcava rubars rubben rubbia rubel ruben rubene rubenis rubens rubenstein ruberto rubesa rubeša rubi rubik rubikova
        rubilar rubin rubinic rubinić rubino rubinstein rubio ruble rubottom rubík rubíková ruch ruchała ruck rucker ruckman rucks rudaigh rudd ruddell rudden
        ruddick ruddock rudisill rudkins rudloff rudnick rudnicki rudolf rudolfs rudolph rudowicz rudy rudyk rudzik rudzite rudzitis rudzīte rudzītis rueb
        ruecker rueda ruegg ruel ruelas ruelle rueter ruf rufener ruffin ruffini ruffino ruffner rufus rufusova rugg ruggeri ruggerio ruggieri ruggiero
        ruggles rugh rugut ruhl ruhland ruhshonova ruijs ruis ruiseal ruiséal ruiter ruiz rukavina ruland ruley ruman rumaysayeva rumbaugh rumery rumfelt
        rumjantsev rumley rummel rumora rumph rumsey runaidhe runars rundell rundle rundquist runge runion runions runis runk runkle runnels runolfs
        runolfsdottir runolfsson runte runu runyan runyon runólfs ruocco ruoff ruotsalainen rup rupe rupert rupnik rupp ruppe ruppel ruppersberger ruppert
        ruqiyayeva rurarz ruriks rurka rus rusch rusek rusher rushford rushin rushton rusin rusiniak rusk rusko ruskova rusková rusnak rusnakova rusnák
        rusnáková rusova rusová russ russel russell russo russom rustad rusticucci rustin ruszczak ruszel rusňak rusňák rusňáková rutan rutar ruth ruther
        rutherford rutigliano rutkowski rutland rutledge ruto rutowicz rutt rutten rutter rutto rutz ruud ruus ruuskanen ruutel ruvalcaba ruwa ruybal ruyle
        ruz ruzicka ruzickova ružička ružičková ryals ryan ryans ryant ryba rybar rybarik rybarikova rybarova ryberg rybicki rybnicek rybnicekova rybníček
        rybníčeková ryburn rybus rybár rybárik rybáriková rybárová rycerz rychcik rychel rychert ryck rycke ryckman ryczko rydberg ryden ryder rydén ryer
        ryerson ryfa ryguła rykała ryland rylander ryle ryles ryman rymarz rymer ryndak rynn rynne rys rysa ryska rysko ryskova rysova rysová rysz ryszkiewicz
        rytkonen rytkönen ryynanen ryynänen ryznar ryš ryša ryška ryško ryšková ryšová rzaca rzad rzeszut rzeszutko rzezniczak rzezniczek rzeźniczak
        rzeźniczek rzonca rzońca rzucidło rząca rząd rácz rághaill ráighle ráighne ráinne ránaigh ráðgeirs ráðvarðs rädel räisänen räsänen rätsep räty réagáin
        réamoinn réamonn réill rémy ríkarðs ríkharðs ríle río ríogh ríoghbhardáin ríogáin ríordáin ríos rís ríós róberts rócháin ródenas róisde róiste rólants
        róláin róm rómans rómeós rómová rónáin rós rósants rósars rósbergs rósenbergs rósinbergs rósinkars rósinkrans rósis rósmanns rósmunds różak różewicz
        röck rögnvalds rögnvars röhrdanz röhricht rökkvis römer rönkkö rörricht rössler röðulls rønning rúbars rúbens rúdólfs rúfus rúfusová rúnaidhe rúnars
        rúnú rúriks rúts rúáin rüegg rüütel rýs rýsová rębiś růžička růžičková saab saabir saad saadi saafir saahir saajid saal saalim saam saaqib saar saare
        saarela saari saarinen saariyah saastamoinen saathoff saavedra saba sabado sabah sabak sabala sabat sabater sabatini sabatino sabała sabb sabbagh
        sabbatini sabbe sabeeh sabela sabella sabelo sabharwal sabia sabil sabin sabine sabinova sabiq sabir sable sabljak sabo sabol saboor sabotic sabourin
        sabri sabrinova sabur saburah sacco sachar sacharczuk sachdev sachdeva sachs saci sackett sacre sacristan sacristán sacré saczuk sadan sadaqat
        saddamov saddler sade sadeed sadej sadiqov sadiyeva sadlak sadler sadlik sado sadoch sadownik sadowski sadowy sadura sady sadza sadıxov sadıxova
        sadłocha sae saechao saefullah saeger saelens saenz saephan saez safak saffi saffold safford safinayeva safirs safitri safiyeva safo safoaa safronov
        safírs sagar sagers sagese sagmeister sagnelli sagredo saha sahbuzlu sahli sahlin sahni sahota sahr sahraoui saia saidani saidi saidov saidova saiki
        sailer sain saina saine saini sainio sainz sair sairseal sais saito saitoti saiz saj sajda sajewicz sajnog sajnóg sak sakac sakalauskas sakamoto
        sakarias sakarya sakarías sakač sakinayeva saks saksen sakwa sala salaam salach saladin saladino salah salahudin salais salaj salajka salajkova
        salajková salajova salajová salako salamoglu salamone salamoğlu salandra salas salat salata salawa salazar salcedo salcher salcido saldana saldaña
        saldias saldivar saldivia saldías saleem saleh salem salet salgado salgari salguero salhi saliba salic salido salieri salim saling salisbury sallee
        salley sallinen sallis salls salm salmanns salmars salmela salmen salmeron salmerón salmi salminen salo salohiddinov salom salomaa salomon salomone
        salomons salomonsson salone salonen salopek salsbury salsman salters saltsman saltz saltzman salu salumae salumets salumäe salva salvaggio salvars
        salvas salvato salvatore salvemini salvetti salvi salvia salvini salvo salvà salwin salyards salyer salyers salz salzano salzer salzman salzmann
        salómons sam sama samandarov samaniego samayoa sambrano samel samele samelova samelová samet sameya sameľ sameľová samford sami samiec samiloglu
        samilov saminova samirov samirova samiyeva sammer sammon sammons samms sammy samoei samol samons samora samoraj samosir sampaio sampath samper sampley
        sampsel sampsell sampson samra sams samsel samson samsonova samsonová samsons samuel samuelova samuelová samuels samuelson samuelsson samul samulak
        samwel samyn samúels sanabria sanborn sanches sanchez sancho sandage sandanezwe sandavol sandberg sande sandefur sandell sandels sanden sander
        sanderlin sanders sanderson sandford sandgren sandhu sandi sandidge sandifer sandiford sandin sandler sandlin sandor sandoval sandoz sandquist
        sandridge sandris sandstrom sandström sandusky sandvik sanetra sanfilippo sanger sangha sanghvi sangster sanguineti sangwani sangweni sanhueza sani
        sanitra sanitrova sanitrová sanjarov sanjuan sankar sankaran sankey sankiewicz sanks sanmartin sanmartín sanmiguel sanner sanon sanor sanroman sans
        sansbury sansom sanson sansone sansoni sansonnens sant santacruz santamaria santamaría santangelo santelli santen santerre santi santiago santibanez
        santibáñez santic santigo santillan santillanes santillo santillán santini santistevan santner santo santora santore santorio santoro santoso santoyo
        santucci sanudo sanz sanzone sao saoraidhe saors saoudi sapa sapała sapeta sapien sapienza sapp sappington saptono saputra sarabia saraceno saracino
        saraf saragat saragih saragosa saran sarap sarapuu saravia sardelic sardelić sardina sardorov sargac sargeant sargent saric sarin sarinana sarkan
        sarkanova sarkar sarkisian sarkozi sarlija sarma sarmiento sarna sarneel sarniak sarno sarosiek sarota sarpong sarraf sarratt sarris sarro sarsfield
        sartain sartin sartor sartori sartwell saruni sarv sarvarov sarver sarvinozova sarvis sas sasak sasaki sasiadek sass sassano sasse sasser sasso sasson
        sastre sastry satchell satcher sater saterfiel saternus sathe sather satherley sato satora satriani satta satter satterfield satterlee satterthwaite
        satterwhite sattler sauber sauberlich sauceda saucedo saudan sauer sauers saul sauli saulite saulitis saulnier sauls saulsberry saulsbury saulter
        saulters saulīte saulītis saum saunders saura sauro sauseda sauter sautner sautter sauvage sauve savala savant savard savarese savedra saveljev savell
        saville savino savoie savolainen savorgnan savoy sawayn sawe sawhney sawicki sawin sawko sawtelle sawyer sawyers sax saxena saxis saxo saxon saxton
        sayah sayer sayers sayler sayles saylor saylors sayre sayyid sałuda sbarbaro scaduto scaggs scaglione scaife scala scalaidhe scalaighe scalera scalf
        scalfaro scalia scalise scallaigh scallan scallon scally scalzo scamarcio scanaill scandone scanlain scanlan scanlon scanláin scannail scannaill
        scannell scannlain scannláin scaramucci scarberry scarboro scarborough scarbrough scardina scardino scarfoglio scarlatti scarlett scarpa scarpelli
        scarpetta scarponi scates scavuzzo sceachain sceallain scealláin schaack schaaf schaal schaar schaber schacher schachinger schachner schacht schachter
        schack schade schaden schadler schaefer schaeffer schafer schaff schaffer schaffner schagen schaible schakelaar schalk schall schaller schamber
        schamberger schandl schaner schank schantl schantz schanz schaper schar scharer scharf scharff scharinger scharroo schartner schartz schatteleijn
        schatz schatzl schaub schauer schaus schechter scheck schecter scheel scheele scheer scheerer scheetz scheff scheffel scheffer scheffers scheffler
        scheibe scheiber scheid scheidegger scheider scheidl scheidler scheidt schell schellekens scheller schelvis schempp schenck schendel schenk schenkel
        schepens schepers schepper scher scherer scherf schermerhorn scherms scherr scherrer schertz scherz scherzer scheu scheucher scheuerman scheuermann
        schevinghuizen schewe schexnayder schiaparelli schiavo schiavone schicchi schick schieber schiefelbein schiefer schiel schiele schier schiestl schiff
        schiffer schiffman schilcher schild schildgen schilke schill schillaci schiller schilling schillinger schilt schiltz schimke schimmel schimpf schimpl
        schinagl schindler schinke schinner schinnerl schintgen schipper schippers schirmer schiro schisler schlabach schlachter schlagel schlager schlanger
        schlater schlatter schlauchin schlecht schlegel schleich schleicher schleifer schlemmer schlenker schlesinger schlesser schleusner schley schlicher
        schlichting schlogl schloss schlosser schlueter schluter schlögl schmaltz schmalz schmeler schmeling schmeltzer schmelzer schmid schmidinger schmidl
        schmidt schmidtke schmied schmiedecke schmieder schmiedt schmit schmitmeyer schmitt schmitz schmoll schmolzer schmuck schmucker schmölzer schnabel
        schnabl schneck schnee schneeberger schneider schneiderman schnell schnieders schnitzer schnyder schober schoberl schoch schock schoemaker schoen
        schoenberg schoenberger schoenfeld schoening schoenrock schoepp schoffmann schofield schokman scholes scholl scholler scholten scholtes scholtz scholz
        scholze schomber schommer schon schonauer schonberger schonland schoofs schoolcraft schooler schooley schoonbroodt schoonmaker schoonover schopf schor
        schorn schorr schott schotte schottin schou schouten schowalter schrack schrader schram schramm schrammel schrant schrantz schranz schrecengost
        schreck schreckengost schreffler schreiber schreier schreiner schrempf schrenk schrick schrijver schrik schrimsher schrittwieser schriver schrock
        schroder schroeder schroeff schroer schroeter schrom schroth schroyer schrum schrupp schryver schröder schubert schuch schuchhardt schuck schueler
        schuelke schueller schuessler schuett schuette schuetz schug schuh schuijt schuldt schuler schulist schull schuller schulman schult schulte schulten
        schultheis schultz schultze schulz schulze schumacher schumaker schuman schumann schumm schummer schunk schupp schuppe schurch schurman schurr
        schuster schutt schutte schutter schutz schuurmans schuylenborch schuyler schwab schwabe schwager schwaiger schwaighofer schwalm schwan schwandt
        schwanke schwartsbach schwartz schwartzberg schwartzkopf schwarz schwarzinger schwarzl schwass schweiger schweigert schweighofer schweinfurt
        schweinsberg schweitzer schweizer schwendinger schwenk schwindt schwing schwital schyns schädler schäfer schär schärer schöberl schöffmann schöller
        schön schönauer schönberger schönland schöpf schüler schüller schürch schütz sciacca scialpi scianna scibior scibisz scicchitano scieszka scioneaux
        sciortino scipio sclafani scoby scofield scoggin scoggins scogin scola scolai scolaidhe scolaighe scolaí scoles scollaigh scollain scollan scolláin
        scott scotti scotto scouten scovil scoville scriber scribhin scribhín scribner scriven scrivens scrivner scroggins scroggs scruggs scudder scuderi
        scull scullion scully scurlock scutt scuylenborchs scéacháin seabaugh seaberg seabolt seaborn seabrook seabrooks seachnasaigh seafraidh seafraigh
        seager seagha seaghain seagle seago seagraves seain seale seales sealey seally sealy seamans seamon seamons seamuis seanachain seanacháin seanaigh
        seanain seanainn seanlaoich seanáin searcaigh searcy searfoss searight searle searles searlog searls searlóg searraigh seartha sease seasnain seasnáin
        seaton seaver seavey seawell seawood seawright seay sebastian sebastians sebastián sebastíans sebesta sebo sebova sebring sechrist seckman seco secor
        secord secova secrest secrist seda sedano sedberry seddiki seddio seddon sedek seder sedgwick sedillo sedlacek sedlackova sedlak sedlakova sedlar
        sedliak sedliakova sedliaková sedlock sedlák sedláková sedláček sedláčková sedor seebacher seeber seedorf seefeldt seeger seekins seel seeley seelig
        seely seelye seeman seery seese seevers segal segarra segars segebahn seger segers segerson segersun segerszoen seghers segni segovia segovic segraves
        segre segrest segrè seguel segui seguin segundo segura seguí sehgal seibel seiber seibert seibhleain seibhleáin seibhlin seibhlín seibold seidel
        seidell seiden seidl seidman seifert seifried seifs seigel seighin seigler seil seiler seim seims seinin seinín seip seipel seireadain seireadáin
        seiser seiter seitheachain seitheacháin seithneachain seithneacháin seitric seitz seiwald sekera sekerova sekerová sekhon selami selander selby selden
        selders seldon sele selecka selecky selecká selecký selendic selfridge selig seligman selin selke sellars selle selleck selley sellman sellner selman
        selph sels seltzer selvage selvey selvidge selzer sem seman sembathwa semenov semenowicz semialjac semien semik semitecolo semmes semon semple sena
        sendor seneca senecal sener seng senger sengupta sengwayo senicic seničić senko senkova senková senn sennett senouci sensabaugh sensoy sentell senter
        senters seo seochfhradha seochru seochrú seoighe seoin separovic sepe sepeda sepp seppa seppala seppanen seppä seppälä seppänen sepulveda sepúlveda
        sequeira serafin serafini serafino serao sereda serem sereno sergejev sergent serino serio serlupi sermonti serna serpa serraglio serrano serrao
        serrata serrato sersic servais servantes servin serwa serwaa serwach serzysko seršić sesars sesco seshadri sesils sessler sessoms sessums sestak
        sestan sester sestig seta seth sethi setiawan setliff setrick setser setty setzer sevarova sevcik sevcikova severin severino severns severson severt
        sevier sevigny sevillano sevin sevinchova sevrin sevtsenko sevy seward sewell seweryniak sexton seyal seybert seybold seyfried seyler seymore seymour
        sezer sezgin seághain seáin seč sečová sforza sgalambro sgarbi sgulla sha shabalala shabane shabangu shabazz shackelford shackleford shaddix shadduck
        shadle shadrick shadwick shaeffer shafer shaffer shaffrey shah shahan shahid shahinova shahnozova shahriyorov shahzodov shailer shain shakespeare
        shalash shamase shambaugh shamblin shambo shamburger shamhrain shamhráin shan shanahan shand shandu shane shaner shangase shange shank shankar shanker
        shankle shankles shanklin shanks shanley shannon shanny shao shapiro sharaf sharber sharer sharif shariff sharkey sharlow sharma sharman sharon sharpe
        sharples sharpless sharpton sharrock sharrow sharry shasteen shatley shattles shattuck shatzer shaughnessy shaul shaw shawgo shawn shawver shay shazi
        shea shead sheaffer sheahan shealey shealy sheane sheard shearer shearin sheats sheckler shedd shedrick sheedy sheehan sheehy sheeler sheeley sheely
        sheeran sheerin sheetz sheffer sheffey sheffler shehan shehu sheil sheilds sheitric shekoni shelburne sheldon shelembe sheley shellenbarger
        shellenberger shelley shellhammer shellman shelly shelman shelnutt shelor shelton shen shengele shenk shenoy sheoinin sheoinín shepard shepardson
        sheperd shephard shepler shepley sheppard shepperd sher sherard sherburne shere sherer sheridan sherk sherlock sherman sheroan sherrard sherrell
        sherrer sherrick sherrill sherrod sherron sherrow sherwin sherwood sheth shetler shetley shetty shevlin shew shewmaker shezi shibase shibata shibley
        shick shiel shiels shier shiffer shifflett shiflet shiflett shih shikuku shiley shilling shillings shim shima shimek shimer shimizu shimkus shimp
        shinault shiner shinga shingler shingleton shinkle shinn shipe shipley shipman shipp shippee shippy shipton shirah shireman shires shirey shirley
        shiroma shisler shitric shiurdain shiurtain shive shively shives shiúrdáin shiúrtáin shkreli shoaf shoba shockey shockley shoemake shoemaker shoffner
        shofner shohjahonov shohruxov sholar sholes sholtis shomais shombela shontz shoop shope shor shorey shortridge shortt shorty shott shotts shotwell
        shoults shoultz shoup shouse shover showalter shoyisa shozi shrader shreffler shreve shrewsbury shriner shriver shrock shroff shropshire shrout
        shroyer shrum shryock shubert shue shuey shufelt shuff shuffler shuford shugart shukla shukronova shuler shull shulman shultis shults shultz shum
        shumake shumaker shuman shumate shumpert shumway shunk shupe shupp shurtleff shurtz shuster shute shutt shuttleworth shutts shómais siacais
        siadhachain siadhacháin siadhail siaghail siara siardain siardáin siarkiewicz sias siatka sibal sibalic sibalukhulu sibanda sibaya sibeko sibert
        sibhene sibhleain sibhleáin sibiga sibilia sibindi sibisi sibiya sibley sibrian sibul sica sicard siciarz siciliano sickels sickler siddall siddiqi
        siddiqui sidebottom sidener sider siders sidheail sidheáil sidhu sidi sidler sidlo sidlova sidney sidor sidorczuk sidorov sidorova sidorová sidoti
        sidwell sieben siebenaler sieber sieberer siebert sieck sieczko siedlaczek siedlarz siedlik siefert sieg siegal siegel siegfried siegl siegle siegmund
        siegrist sieja siejak siekierka siele siembab siemek siemens siemers siemienczuk siemieniec siemieńczuk siemion siems sieradzan sieren siergiej
        siering sierota sierpien sierpień siers sierzant sierżant sievers sievert siewert siewiera sifford siffredi sifuentes sifuna sigagu sigala sigbergs
        sigberts sigbjarts sigbjorns sigbjörns sigdors sigdórs sigegede sigei sigel sigerson sigfasts sigfinns sigfreðs sigfus sigfús sigg siggeirs siggers
        sighvats sigjons sigjóns sigl siglaugs sigler sigman sigmanns sigmars sigmon sigmund sigmunds signars signorelli sigriks sigris sigrist sigríks sigs
        sigsteinns sigtryggs sigtyrs sigtýrs siguenza sigurbalds sigurbergs sigurbjarnis sigurbjarts sigurbjorns sigurbjörns sigurbrands sigurdors sigurdórs
        sigurfinns sigurgeirs sigurgests sigurgislis sigurgrims sigurgríms sigurgíslis sigurhans sigurhjorts sigurhjörts sigurjons sigurjóns sigurkarls
        sigurlas sigurlaugs sigurleifs sigurlinnis sigurliðis sigurlás sigurmanns sigurmars sigurmons sigurmunds sigurnyas sigurnyjas sigurnýas sigurnýjas
        sigurodds sigurolis sigurpalls sigurpálls sigursteinns sigursveinns sigurvaldis sigurvins sigurðs sigurólis sigurþórs sigvaldis sigvarðs sigþórs
        sihombing sihotang sihvonen siim sijadu sikes sikhakhane sikhosana sikhunyana sikiric sikirić sikk sikobi sikora sikorski sikuku sikwayo sila silangwe
        silas silber silberman silcox sild siler silguero silina silins siliņa siliņš silke sillanpaa sillanpää sillaots sillaste siller silliman sillis silm
        silva silvas silveira silvennoinen silvera silverberg silverman silvernail silverstein silvester silvestre silvestri silvey silvia silvis sim sima
        simanjuntak simara simard simas simba simbolon simcox simek simekova simelane simental simeoin simeon simeone simeoni simerly simes simic simicic
        simien simik simikova simington simiyu simić simka simkins simko simkova simmerman simmon simmonds simmons simms simo simoens simoes simola simon
        simoncic simoncicova simonds simone simoneau simoneaux simonen simonetti simonic simonis simonič simonova simonovic simonovicova simonová simons
        simonsen simonson simonsson simonton simova simpkins simpson sims simson simunic simunovic simó simões sinaga sinan sinclair sindelar sindris sinegal
        sinema sines singh singhal singler singletary singleterry singleton singley sinha siniard sinisi sinkfield sinkiewicz sinkler sinkovec sinkovic sinn
        sinnott sinozic sinožić sinquefield siochain siochfhradha siochru siochrú sioda siomoin sionachain sionacháin sionain sionainn sionnaigh sionáin
        sioradain sioradáin siorain siothchain sipe sipek sipes sipic sipila sipilä siple sipos sipp sippel sipple siqueira siqueiros sirait sireelert siregar
        sirel sirianni sirin siripaiboo sirmans sirmons sirnirs sirois sirotic sirotić sirus sirvio sirviö sirén sisask sisco sisemore sishangwe sishi sishiya
        sisk sisler sismondi sisneros sison sisson sisto sistrunk sitar sitati sith sithenjwa sithigh sithole sithombo siththe sithuli sitienei sito
        sitolotolo sitompul sitorus sittisaowapak sitton situ situm situma situmorang sitz sitzman siu siudek siun siurdain sivars sivertsen sivils siwa
        siwczak siwele siwka sixtus siyaya siyeshe sizelove sizemore siún siúrdáin sjafnars sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin sjolund
        sjostedt sjostrand sjostrom sjöberg sjöblom sjödin sjögren sjöholm sjölander sjölin sjölund sjöstedt sjöstrand sjöström skaftis skaggs skalik skally
        skalski skantar skantarova skaptis skara skarphéðinns skała skałka skeahan skeen skeens skeete skeeter skeffington skefills skeggis skehan skelley
        skelly skelton skenderovic skiba skidmore skiepko skierka skiles skillern skillings skillman skinner skipworth skirnirs skivington skjolds skjölds
        sklar sklarova sklenar sklenarik sklenarikova sklenarova sklenica sklenicka sklenickova sklenicova sklenicová sklenička skleničková sklenka sklenkova
        sklenková sklenár sklenárik sklenáriková sklenárová sklorz sklár sklárová skocz skoda skog skoglund skok skokan skokanova skokanová skold skolik
        skolnick skomra skoneczna skonieczka skoog skorris skotarczak skotarek skov skoviera skovierova skow skowron skowronski skowroński skowyra skrijelj
        skriniar skriniarova skrlin skrnicki skrobek skrobot skrtic skrzecz skubała skubis skuggis skugor skuja skujina skujins skujiņa skujiņš skulis
        skultety skultetyova skunca skup skupin skupnjak skutas skutecka skutecky skutecká skutecký skutnik skwira skyles skærings skærs skírnirs skíðis sköld
        skúlis skútas składanek slabaugh slade sladonja slaetsdochter slagle slagmolen slahor slahorova slama slamain slamon slane slape slastan slastanova
        slatara slaten slater slaton slattery slaubaugh slaugh slaven slavens slavica slavik slavikova slavin slavík slavíková slawson slaybaugh slayden
        slaymaker slayton slašťan slašťanová slebioda sleczka sledge sledzik sleeman sleeth slegers sleibhin slemp sletten slevin slezak sleziak slifer sliger
        sligh slimak slimani slingerland slinkard slipek sliva slivka slivko slivkova slivková sliwinski sliz sloan sloane sloat sloboda slobodnik
        slobodnikova slobodník slobodníková slobodova slobodová slocum slocumb slonaker slone sloop sloot sloss slota slotova slotová slovak slovakova slover
        slovinec slovinecova slovinecová slovák slováková slowey slowik sluaghdhain sluaghdháin sluder slusher sluss slusser slye slyne slámáin sléibhín
        smagacz smagała smail smajda smajdova smal smalec smalley smalling smallwood smardz smaris smartt smathers smead smealain smealáin smedley smedt
        smeede smeets smektała smela smelcer smelley smelser smeltzer smet smetek smets smid smiddy smidova smidt smieja smieszek smiley smirnoff smirnov
        smitham smither smitherman smithers smithey smithson smithwick smits smiðs smoak smoczyk smokovic smoković smolain smolec smolen smolic smolić smolka
        smolorz smoláin smoot smorag smorąg smoter smotherman smrek smrekova smreková smtih smullen smutek smyers smykała smykla smyl smyre smyrills smyth
        smythe smál smáris smętek snapp snauwaert snavely snay snead snedeker sneed snell sneller snellgrove snelling snelson snieg snively snjokis snjolaugs
        snjolfs snjókis snjólaugs snjólfs snoch snoddy snodgrass snook snorris snover snowden snuggs snyder snæbjarts snæbjörns snæhólms snælaugs snærings
        snærs snævarrs snævars snæþórs soares sobarzo sobczak sobel sobieski sobieszczyk sobisz sobiło sobkiewicz sobkow sobków sobol sobolak sobolev
        sobolewski sobota sobowale sobrero sobrino sobstyl sobus sobuś socha sochaj sockwell soczewka soczowka soczówka soden soder soderberg sodergren
        soderholm soderini soderlund soderman soderquist soderqvist soderstrom sodhi soding soduba soest soffanias soffanías soffici sofonias sofus sohn soi
        soileau soini soininen soita soja sojda sojka sok sokac sokač sokcevic sokhela sokhulu sokhwebula sokic sokić sokk sokol sokoloff sokoloski sokolov
        sokolova sokolová sokolowski sokołowski sokrates sola solana solanki solano solarczyk solarek solares solari solberg solbergs solbjarts solbjorns
        soldner soldo solej solejova solejová solem soler solera solheim solich soliday solie solihayeva solimanns solimena solis soliwoda soliz sollars
        soller solley sollima solmars solmunds solnica soloman solomon solomun solons solorio solorzano solovjov solsona solt soltani soltero soltes soltesova
        soltis soltys soltysova solum soluri solvars solvers solvins solvis solzer solé solís som somachain somacháin soman somboni somers somfula somma
        sommaruga sommer sommerfeld sommerfield sommers sommerville somogyi somoza sompisi sondej sondini sondisa sones songer songiya soni sonnenberg sonnier
        sonnino sonnleitner sonntag sonqandile sontag sontuli soo sood sooksawang soolachan soolachán soolaghan soos soosaar soosalu soots sopata soper
        sophanias sophanías sophus soranzo sorattanachai sorber sorbian sordi sorens sorensen sorenson sorg sorgatz sorge sorger soria soriano soric sorić
        sorlis sornat sorokin soroko sorrell sorrells sorrels sorrentino sosa sosebee sosic sosnain sosniak sosnowka sosnowski sosnáin sosnówka sostaric sot
        sotelo sothole soto sotobe sotomayor sottile soucie soucy soudani souder souders soukup soukupova soukupová soule soules souliere souma sousa southall
        southard southee souther southerland southers southwell southwick southwood southworth souza sova sowa sowards sowała sowder sowders sowell sowers
        sowinski sowman soyinka soylu soza soós sołek sołoducha sołtan sołtysek sośniak sošić spaan spada spadafora spadaro spadoni spady spadło spaendonc
        spaendonck spaeth spafford spagnola spagnoli spahn spahr spainhour spake spalding spallanzani spanevello spangler spanhaak spann spano spanos
        sparacino sparano spargo sparkman sparling spartakus spataro spates spath spatz spaulding speakman spealain spealáin spearman speas spece specht
        speciale spector speece speegle speer speers speicher speidel speier speight speights speijer speir speirs spellman spelman spence spencer spengler
        spenser sperber speri sperl sperling spero sperry speth spevak spicer spicher spidle spiegel spiegl spieker spielman spier spiers spiess spieß spight
        spigner spika spiker spilar spilarova spillane spiller spillers spillman spina spindler spinella spinelli spink spinka spinks spinner spinney spino
        spinola spiolain spiollain spiolláin spioláin spiro spisic spitler spitz spitzer spiva spivey splawn spofford spohn spois spolain spoljaric spolnik
        spoláin sponaugle sponsler spooner spoor sporek sporer sporri sporysz sporðis spotts spradley spradlin spradling spraggins sprague spralja sprankle
        spratling spratt sprawka sprayberry spreeuw spreeuwel spreitzer sprenger spreuwel spriggs springer sproge sprogis sproles sprong sproul sprouse sprow
        sprowl sproģe sproģis spruell spruill spruit spruyt sprycha spurgeon spurgin spurlin spurling spurlock spurr spurrier spychaj spáin spóis spólnik
        spörri squarcione squier squillante sraffa sridhar srinivas srinivasan srisoontorn srivastava sroga sroka srokosz sromek srour srsen sršen st-jean
        st-laurent st-onge st-pierre staab staats stabile stac stace stacey stach stachelek stachewicz stachow stachów staciwa stacker stackhouse stackpole
        stacy stadelmann stadlbauer stadler stael staelens stafford stager stagg staggs staglieno stagner stahl stahlman stahly stahr staiger stainback
        stainbrook stalcup stalder staley stalker stallard stallcup staller stallings stallman stallworth stalnaker stalter stalvey stalzer stam stamand
        stamant stambaugh stamey stamm stamper stampley stamrood stan stanaszek stanback stanberry stancil stancill stancin stanclik stancu standaert
        standifer standish standley standridge standun standún stanek stanescu stanfield stanfill stanford stanforth stang stange stanger stangl stangle
        stanhope staniaszek stanic stanicic staniczek staniewicz stanisławczyk stanisławek stanić staničić stankevicius stankevičius stankiewicz stanko
        stankova stanleys stannard stansberry stansbury stansel stansell stansfield stanton stanuch stančin staněk stapis stapleton stapor stapp staquet
        starbird starbuck starcevic starcher starck starega starek starkaðs starke starkenberg starkes starkey starks starkweather starling starner starnes
        starns starosciak starosta starostka starostova starostová starościak starr starrett starris startek starzak starčević staręga stas stasiak stasica
        stasko stassin stastna stastny staten statham statler staton statton staub stauber staudacher staude staudinger staudt stauffer staunton stavros
        stawczyk stawinoga stawowczyk stayer stayton staňková staś staśko stclair stcyr stead steadham steadman steakley stearman stearn stearns stebbins
        stebel stec stecher steciuk steck steckel stecker steckiewicz stecklein steckler stedman steed steedley steele steelman steely steen steenbakkers
        steenbeek steenberg steere steeves stefan stefanec stefanek stefanekova stefanelli stefaniak stefanik stefanikova stefanka stefankiewicz stefanko
        stefankova stefano stefanova stefanovic stefanovicova stefans stefanski stefański steffan steffen steffens steffensen steffensmeier steffes steffey
        steffy stefnirs stefovic stefunko stefunkova stefáns stegall steger stegman stegner stehle stehr steib steichen steidl steier steiger steigerwald
        steil steimle stein steinacher steinarrs steinars steinbach steinbacher steinbauer steinbeck steinberg steinberger steinbergs steinbjorns steinbjörns
        steinbock steinböck steindl steindors steindórs steiner steinert steinfeldt steinfinns steingrims steingríms steinhauer steinhauser steinhoff
        steininger steinis steinke steinkellner steinkells steinlechner steinman steinmann steinmanns steinmars steinmeiern steinmetz steinmóðs steinns
        steinolfs steinröðs steinvarðs steinwender steinólfs steinþórs steitz stejskal stejskalova stejskalová stell stella stelle steller stellhorn stelling
        stellmacher stelly stelmasiak stelzer stelzl stembridge stemen stemm stempel stempin stemple stempniak stenberg stender stengel stenger stenlund
        stennett stennis stenson stenstrom stenström stenzel stepak stepanek stepankova stepanov stephan stephen stephens stephenson stepien stepka stepney
        stepp steppe steptoe sterba sterckx sterkman sterna sternberg sterrett stetler stetson stettler stettyn steuber steuer steurer steve steven stevens
        stevenson stever steverson steves steveson stewart stey steyaert steyer stgeorge stgermain sthilaire stibhin stice stich stichter stickel stickland
        stickle stickles stickley stickney stidham stiebitz stiedemann stiefel stiegler stier stifanic stiffel stiffler stifter stigall stiger stigs stiles
        stillings stillman stillson stillwagon stillwell stilson stiltner stilts stilwell stimac stimpson stimson stin stinchcomb stine stinebaugh stiner
        stines stingley stinis stinnett stinson stiofain stiofáin stipanovic stipanović stipe stiperski stirling stirnirs stites stith stitt stiver stivers
        stiverson stjames stjean stjohn stlaurent stlawrence stlouis stmarie stmartin stober stoc stoch stochaj stochel stochmal stockard stockbridge
        stockdale stocker stockhammer stockinger stockl stockli stockman stockstill stockwell stoddard stoddart stodola stodolova stodolová stoecker stoehr
        stoffel stoffelsz stoger stogner stogsdill stoiber stoica stoices stoj stojak stojanov stojcevic stojnic stojnić stojčević stokely stoker stokley
        stoll stolle stoller stollings stolnik stolp stolte stoltenberg stoltman stoltmann stoltz stoltzfus stolz stolze stondun stondún stoneberg stonebraker
        stoneburner stonecipher stoneking stoneman stoner stonerock stonesifer stong stonge stoodley stook stookey stopar stoppani storch storck storer storie
        storladi storlie storment stormer storolfs storrs stosic stosik stosio stotler stott stottlemyer stotts stoudemire stoudt stouffer stough stoughton
        stours stoute stovall stover stowe stowell stowers stozek stošić stożek stpeter stpierre straaten stracener strachan strack stracke strader stradford
        stradivari stradley strahan strahl straka straker strakova straková stralen straley strama stranc strandberg strang strangio stransky strasser
        straszak strate stratman stratton straub straube strauch straughter straus strausbaugh strauser strauss strauß strawa strawbridge strawder strawn
        strawser strayer strayhorn strazdina strazdins strazdiņa strazdiņš strazicic stražičić strba strbac strbova streater strecker streeter streetman
        streich streicher streiff streight streit strelow strey stribling stricker strickland strickler stricklin strid striebitz striegel strigt strigter
        strijker strik strinavic strinavić strine stringer stringfellow stringfield stringham striplin stripling strite strljic strnad strnadova strnadová
        strnisko strniskova strnisková strobel strobl stroble strock stroh strohl strohm strohmaier strohmayer strohmeier strojna strojwas stroka strom
        stromain stroman stromberg stronach stroobants stroop strope strosin strosnider strother strothers stroud stroup stroupe strouse strout strouth stroz
        strozier strub struble strug strukelj strunk struthers strycek strycekova strycharz stryjek stryker strzała strzelczak strzelecki strzepek strzoda
        strzyz strzyż strządała strzępek strójwąs stróż ström strömberg strøm strýček strýčeková stserbakov stthomas stuart stubbe stubblefield stubbs stuber
        stucchi stucker stuckey stucki stuckler stucky studdard studebaker studer studivant studley studstill stuglik stuhr stuivenberg stukes stull stults
        stultz stumbaugh stumbo stummer stumpf stundun stundún stupak stupalo stupka sturdevant sturdivant sturgeon sturges sturgill sturgis sturlan sturlas
        sturlaugs sturm sturman sturris sturrock sturtevant sturtz stutes stutler stutsman stutts stutz stutzman stwart stwora styer styers styn styons stypa
        stypka stypuła styrbjorns styrbjörns styrkars styrkárs styrmirs styrna styron styrrs styrs ståhl stígs stín stóc stój stórólfs stöckl stöckli stöger
        stückler stütz stănescu stąpor stąpór stępak stępień stępka su suarez suartini suazo suber sublett subocz subramaniam subramanian suchenek suchojad
        suchon suchora suchoń suchta suciu suda sudak suddeth sudduth sudiati sudler sudnik suen suess sugarman sugg suggs sugier sugrue suh suhonen suhr
        suibhne suijker suilleabhain suilliobhain suinvorde suipeal suipéal suire suiter suitt sujjaboriboon sukhenai sukurlu sukurov sularz sulc sulcova sule
        suleiman suleymanov sulg sulich sulik sullins sullivan sultanlı sultanov sulton sulzer suman sumarliðis sumayyeva sumera sumler sumlin summa summerall
        summerfield summerford summerlin summerville summey summitt summy sumner sumners sumpter sumrall sumrell sumter sunavcova sunavec sund sundaram
        sundberg sunde sundell sunder sunderman sundin sundquist sundqvist sundstrom sundström suniga sunjic sunseri suomalainen suominen supernak superson
        supeł suppan supraha sur sura surac surace suran suraprachit suraprasert surać surbek surber surdel surdyk sureda suresh surette suri surian suriel
        surina surita surka surkova surles surmiak surratt surrett suryatmi suryono sus susa susanti susi susnik sussman sustaita sustar suszka suszko
        sutcliffe suter sutera sutherland sutherlin sutinen sutliff sutor sutphin sutt sutter sutterfield suttle suttles suur suvi suvorov suwarno suydam
        suzuki suárez sušnik svab svabova svaby svafars svafnirs svahn svalis svanberg svanbergs svanbjorns svanbjörns svangeirs svanholms svanhólms svanis
        svanlaugs svanmunds svans svantesson svanþórs svard svavars svec svecova svedberg svehla svehlova sveinars sveinbergs sveinbjarts sveinbjorns
        sveinbjörns sveinjons sveinjóns sveinlaugs sveinmars sveinns sveinungis sveinþórs svends svendsen svensson sverko sverres sverrirs svetlicic svetličić
        svoboda svobodova svobodová svolnirs svrbik svrbikova svrbík svrbíková sváfnirs svärd svölnirs svörfuðs swaby swacha swaczyna swader swafford swaim
        swain swaleh swaminathan swamy swanberg swaney swanger swaniawski swanigan swank swann swanner swanson sward swarey swart swarthout swartout swarts
        swartwood swartz swasey swatek swatzell swayne swayze swazi swearengin swearingen swearngin sweatman sweatt sweeney sweeny sweeting sweetman sweetser
        sweigart sweitzer swennen swensen swenson swett swiadek swiatek swiatkiewicz swic swicegood swick swider swiderski swiech swierad swiergiel swierkosz
        swierkot swierszcz swies swieton swigart swiger swigert swigon swihart swilley swindall swindell swinehart swiney swinford swingle swink swinnen
        swinney swinson swint swinton swistek swit switaj switzer swiątek swoboda swofford swoope swope swopes sy sych sycz sydnor sydor sydow syed sygut
        sykała sykes sykora sykorova sykut syldatk sylva sylvain sylvester sylvestre sylvia symes symonds symonowicz symons synak synder synnott syombua sypek
        sypien sypień sypuła syring syrjala syrjälä syroka syrus sysło sytsma syverson szabla szabo szabó szachniewicz szafarz szaj szajda szajek szajna
        szajner szalai szalast szambelan szara szarejko szarpak szaruga szarzec szatanik szatko szałaj szałas szałata szałkiewicz szczap szczechowicz szczepan
        szczepaniak szczepaniec szczepaniuk szczepanski szczepański szczerbiak szczerek szczesiak szczot szczubełek szczudło szczypek szczypior szczypiór
        szeja szekely szekeres szela szelest szemraj szeszko szeto szewczyk szilagyi szilágyi szkaradek szkatuła szklarek szkoda szkopek szkoła szkup
        szlachcic szlaga szlek szlufik szlęk szmagaj szmaj szmajda szmalec szmelter szmuc szmurło sznura szok szoka szoke szostak szott szołtysik szpala
        szpara szpila szpyra szpyrka szpyt szram szrama szramka sztaba sztuba sztuczka szucs szulc szulczyk szulim szulist szumacher szumiec szumiło szumna
        szumny szurek szuta szwaj szwaja szwałek szwiec szyba szybiak szyc szyca szyda szyguła szyja szyjka szykuła szylar szyma szymajda szymanczak
        szymanczyk szymanik szymaniuk szymanski szymała szymańczak szymańczyk szymański szymczak szymkow szymków szymocha szymonik szymula szyndler
        szynkiewicz szywała székely szóstak szücs szłapa szłapka szőke szűcs sáenz sáez sáirséal sámel sámelová sámeľ sámeľová sánchez sándor sárközi säde
        säuberlich sæbergs sæbjörns sæis sælaugs sæmanns sæmunds særs sæther sævalds sævarrs sævars sævins sæþórs séagha séamuis séartha séguin símons
        síocháin síoda síomóin síoráin síothcháin sírnirs sírus sírín síthigh síththe sívars sófus sófónías sókrates sólbergs sólbjarts sólbjörns sólimanns
        sólmars sólmunds sólons sólvers sólvins söderberg södergren söderholm söderlund söderman söderqvist söderström söding sölmunds sölvars sölvis sölzer
        sörens sörensen sörlis sööt søndergaard sørensen súilleabháin súilliobháin süleymanlı süleymanov süßebier sýkora sýkorová sýrus sądej sąsiadek sędek
        słaba słabosz sładek sławik słoboda słobodzian słoka słomian słomiany słonka słowiak słoń słupek słupik słyk słysz ta taaj taal taanish tabacu tabak
        tabares tabarez tabassum tabb taber tabet tabis tabisz tabiś tabler taboada tabon tabor tabron tacchini taccola tacey taciak tacker tackett tackitt
        tacy taczała tadeen tadeo tadeusiak tadla tadlock tadych tafazal taferner taff tafolla tafoya taft tafuri tagg taggart taggert tagle tagliafierro
        tague tahaw-wur tahawwur taheem tahir tahmaseb tahraoui tahri taht tahtinen tai taibi taichligh taidhg tailliuir taillon taimur taing taipale tait
        taitt tajammul tak takacs takahashi takala taketa takkelenburg takyi takács talal talamantes talamantez talarico talaska talat talavera talaśka
        talbert talbi talbot talbott talcott taleb talha talhah tali taliaferro taliani talib taliercio talkington tallant tallent talley tallman talmadge
        talmage talpas talpasova talpaš talpašová talton talts talty talwar talıblı talıbov tam tamanna tamarit tamas tamayo tamba tamberg tamborini
        tamburello tamburi tamburini tamez tamhais tamm tammaro tamme tammerijn tammik tamminen tamplin tampubolon tamsma tamura tamás tanaka tancredi tandon
        tandris tandy taneja tangen tangney tanguay tanguy taniguchi tankersley tanksley tann tannehill tannenbaum tanouye tansey tanskanen tant tanui tanzer
        tanzini tao taormina tapak tapakova tapdıqlı tapdıqoğlu tapia tapley taplin tapp tappan tapper tapscott tara tarach taranek tarango tarantini
        tarantino tarasek tarassov tarbell tarbox tarchetti tardif tardiff tardugno tarfs tarhan tarihoran tarin tarkington tarlaigh tarleton tarlton
        tarnowski tarpaigh tarpey tarpley tarr tarrance tarrant tartaglia tartini tartt tarus tarvainen tarver tarvin tarwater tasarz tasca tasche tash tasker
        taskinen tassin tasso tassone tassoni tata tatar tatarczuk tatarczyk tatarek tatarka tatarkova tatarková tatarova tatarová tate tatem tatham tatman
        tatom tatro tatum tatár tatárka tatárová taub taube tauber taucher taul taulbee tavares tavarez tavcar tavera taveras tavčar tawia tawkeel tawney tay
        taylor tazka tazky tałaj teachain teachout teagle teague teahan teal teamer teangana teangnai teangnaí teasdale teasley teaster tebaldi tebo techer
        tecław tedder teder tedeschi tedesco tedford tedrick tedrow teearu teegarden teel teeple teer teesalu teets tefft tehan teidheachain teimhneain
        teimhneáin teitelbaum teits teixeira tejada tejeda tejedor tejera tejero tekiela tekieli telesco telesio telfer tella telles tellez tellier tellis
        tello temirov temme temmerman templeman templeton templin tena tenaglia tencalla tenenbaum teneyck tengan tennant tenner tenney tennison tenny
        tennyson tenorio teodorowicz teper tepes tepeš tepper ter teran teras tercero terer tereszkiewicz terhaar terhune terka terlevic terlević ternan
        terpstra terragni terranova terrazas terrell terrill terrio terron terrones terry terrón teruel tervo terwilliger terzic terzić terán tesar tesař
        tesch tesija teske tessier testa testerman teston teter teterycz teti tetrault tetreault tetterton tetzlaff teufl teuling teunissen tevetoglu
        tevetoğlu tevis tew tewell tewksbury tews texeira texier textor tešija thabekhulu thabethe thabizolo thach thacker thackston thai thaidhg thaker
        thakkar thakur thaler thalhammer thaller thaman thamhais thamrin thanel thango thantananont thao tharp tharpe tharrington thaxton thayer theberge
        thedford thein theis theisen theiss thela thelen thembekwayo thembela thenjwayo theobald theodore theodors theodórs theraulaz theriault theriot
        theroux therrien thetford theunis theuri theus theys theódórs thiarnain thiarnáin thibault thibaut thibeau thibeault thibodaux thibodeau thibodeaux
        thiede thiel thiele thielen thiem thieme thierry thiessen thighearnaigh thighearnain thighearnáin thigpen thijs thill thilmany thinnes thiong'o
        thirion thiry thivierge thobeni thode thoirbhealaigh thoirdhealbhaigh thole thom thoma thomais thoman thomas thomason thomassen thomasson thome thomka
        thommen thompkins thompson thoms thomsen thomson thomure thomáis thon thonon thony thor thorbergs thorcail thoren thorens thoreson thorington
        thornberry thornburg thorne thornell thornhill thornley thornsberry thorp thorpe thors thorsen thorson thorton thorén thout thoya thoyana thrailkill
        thrall thrasher threadgill threatt threet threinfhear threinfhir threlkeld throckmorton throop thrower thrush thréinfhear thréinfhir thuathail
        thuathalain thuathaláin thuku thulin thuliswayo thumbela thumbeza thuo thuranira thurber thurlow thurman thurmon thurmond thurner thurston thusi
        thusini thwala thweatt thygesen thys thámhais théraulaz thériault thómais thórs thöny tiainen tiano tianvarich tiarnaigh tiarnain tiarnáin tiba
        tibbets tibbetts tibbits tibbitts tibbs tice ticha tichenor tichy tichá tichý tidd tidmore tidwell tiedeman tiedemann tiefenbacher tielemans tieman
        tiemann tienda tiepolo tierce tiernan tierney tietjen tietz tieu tiffany tift tiggs tighe tighearna tighearnaigh tighearnain tighearnáin tigner tignor
        tigue tihhomirov tiihonen tiik tiits tijerina tikka tikkanen tilford tilghman tilk tiller tillery tillett tilley tillinghast tillis tillison tillman
        tillmanno tillmon tillotson tillson tilly tilman tilson tilton timberlake timek timekova timeková timis timka timko timkova timková timlin timm timmer
        timmerman timmermans timmins timmons timms timofejev timonen timoney timons timony timoteus timothy timpson tims tinajero tinch tincher tindal tindall
        tindars tindel tindell tindle tindris tinds tineo tiner tingey tingley tinguely tinkham tinner tinney tinnin tinnis tinoco tinsley tintzmann tiobraide
        tiomanai tiomanaidh tiomanaidhe tiomanaigh tiománaidhe tiománaí tipler tippens tippett tippetts tippins tippit tipps tipton tirabassi tirado tirie
        tirkkonen tirop tirpak tirpakova tirpák tirpáková tirrell tisaj tisby tisch tischler tisdale tisher tison tistrans titcomb titipatrayunyong tito titov
        titsworth tittle titus tiwaa tiwari tjaden tjalds tjorfis tjorvis tjörfis tjörvis tlałka tlustek toal tobar tober tobey tobia tobias tobin tobler
        toborek toby tobías tocci tocco toczko todaro todd todsapornpitakul toenjes toews tofil toft togher togliatti tognazzi tohall toibin toic
        toirbhealaigh tois toivanen toivonen toić tokaj tokar tokarek tokarski tokarz tokis tolain tolak tolan toland tolar tolbert toldo tolentino toler
        toles tolin toliver tolj tolle tollefson toller tolleson tollett tolley tollis tollison tolliver tolman tolonen tolosa toloza tolson tolvanen tom toma
        tomais tomal tomalak tomalik toman tomana tomanek tomanekova tomanik tomanikova tomanova tomanová tomaník tomaníková tomas tomasek tomasekova
        tomaselli tomasello tomasetti tomasi tomasik tomasikova tomasini tomaska tomasko tomaskova tomasova tomaszczyk tomaszewski tomaszkiewicz tomaszuk
        tomazic tomaň tomaňová tomašek tomašeková tomaška tomaško tomašková tomažič tomberlin tomblin tomczak tomczyk tomecek tomecekova tomecka tomecko
        tomeckova tomei tomek tomekova tomeková tomer tomescu tomeček tomečeková tomečka tomečko tomečková tomhnair tomic tomicic tomingas tomita tomić
        tomičić tomka tomko tomkova tomková tomlin tomlinson tomljanovic tomljanović tommaseo tompkins tompson toms tomsic tomson tomys tomzik tomáis tománek
        tománeková tomás tomáš tomášek tomášeková tomášik tomášiková tomáška tomáško tomášková tomášová tomé tomšič tonc tonder tondera tondreau toner toney
        toninelli tonisson tonisto tonkin tonn tonnis tonra tonui tony toohey tooker tookes toolan toole tooley toolin toolis toom tooman toombs toome toomer
        toomey tooming toomsalu toon toone toor toothaker toothman topa tope topete topham topić toplak topolska topolsky topoľská topoľský topp topper toppin
        topps torain torbert torbett torbus torchia tores torfis torfs torgersen torgerson torgrimson torian toribio torkelson torlonia tormaigh tormay tormey
        tormo tornatore tornqvist toro toroitich torok torp torpaigh torpey torphy torralba torre torrecilla torrence torrens torres torrey torrez torricelli
        torrijos tors torstensson tortora torz tos toscani toscanini toscano toselli tosh tosi toso tostado tosto toth totic totino totić totman totten
        totwiller touati toubeau touchet touchette touchstone touil toumi toupin toups tournay tourville tousant tousignant toussaint tovar towarek towe
        towell towery towett towle towler towles towne towner townes townley townsel townsend townsley townson towry towsend toye tozier tozzi tozzo tołoczko
        toś trabert trabka tracey traetta trafton trahan traina trainor tramble tramel trammel trammell tran transue trantham trantow traoin traore trapanese
        trapani trapp trask tratnik trattner traub traughber trauner trausch traustis trautman travaglia travaglio traver travers traversa traverso travia
        travis trawick trawka traxler traylor traynor traywick trbovic trbović treabhair treacy treadaway treadway treadwell treanor treasa treasai treasaigh
        treasaí treaster trebbi treboux treccani treece treese trego tregre trei treial treiber treier treinfhear trejo tremaine trembath tremblay trembley
        tremonti tremper trenor trent trentham trentin trentini treo treoigh trepanier trepczyk trepka tresoldi tressler treutel trevathan treves trevino
        trevisan trevisani trevizo treviño trew trexler trezzini treó treóigh trgovcic trgovčić triall triana triano tribble trice triche trickett trickey
        trierweiler trieu trigg triggs trikasemmart trillini trillo trimble trimm trimmel trimpe trincavelli trinh trinidad trinkl trinkle tripathi triplat
        triplett tripodi tripp trisler tristan tristans tritt trivedi trivett trivette trlik trlikova trlík trlíková trnski trobbiani troc troch troche
        trochim trochimiuk trofimov trogdon troia troiano troisi trojan trojanek trojanowicz trojanowski troka trollinger trombetta trombley trombly trommler
        tromp tron troncoso tropea trosclair trosper trost trostans trostle trotman trott trotta trotter trottier troup trousdale troutman troutt trowbridge
        trowell trower troxel troxell troxler troy troyer troć truax trub truben trubenova trubenová trubin truby truchan truchel trudeau trudel trudell
        trueblood truelove trueman truesdale truesdell truett truex truitt trull truluck truman trumanns trumbauer trumble trumbo trumbull trummer trundy
        trunzo truong trupiano trupp truss trussardi trussell trutanic trutanić truu trybała trybus trybuś tryc tryggvis tryka tryon trzcionka trzepizur
        trzmiel trznadel trzop trzos trzpil trzyna tréinfhear trépanier tröst trúmanns trüb trąbka tsagairt tsai tsan tsang tsao tsaoi tsaoir tschentscher
        tschida tse tseng tsionnaigh tsithigh tso tsosie tsui tsuma tsvetkov tu tuachair tuairisc tuairisg tuama tuamain tuamáin tuaraisce tuaruisce tuataigh
        tuathaigh tuathail tuathaill tuathalain tuathalin tuathaláin tuathalín tuathlainn tubb tubbs tubman tubridy tucci tucker tudela tudic tudić tudor tuel
        tuff tuggle tugwell tuijl tuile tuimlin tuisk tuithof tukane tuksar tukur tuley tull tuller tulley tullier tullis tullius tulloch tullos tully tuma
        tumas tumis tumlin tumova tung tungkasethakul tunison tunnell tunney tunstall tuohey tuohy tuomi tuominen tuovinen tupa tupper tupy tupá tupý tur
        turallı turati turberville turbeville turchetta turchi turci turcinov turcios turco turcok turcokova turcotte turczyk turek turesson turgeon turina
        turins turiņa turiņš turk turlej turley turlington turman turmelle turmes turnage turnbow turnbull turney turnipseed turnquist turon turongkinanon
        turoń turpeinen turpen turpin turraoin turrell turrentine turrini turudic turudić turunen turvey turčinov turčok turčoková tusa tusek tusing tuskan
        tussey tuten tuthill tutino tutka tutson tutt tuttle tutty tutu tuul tuulik tuwei tuzimek tuzzolino tuđa tułacz tušek tuškan tveit twardosz twardy
        twardzik twedt tweedie tweedy twellman tweneboa twersky twidle twiford twigg twiggs twilley twitchell twitty twohey twohig twombly twomey tworek
        tworzydło twumasi twyman tyczka tye tyer tygart tyka tylec tylek tyler tylka tylman tylor tylus tyma tymczyszyn tynan tyndall tyner tynes tyniec tyra
        tyree tyrell tyrfings tyrrell tyrs tyson tytko tyus tywoniuk táilliúir támhais täht tähtinen täsche téacháin téidheacháin téllez tímis tímons tímoteus
        tímóteus tístrans tóbías tóibín tóis tókis tóláin tómas tórpaigh tórrez tórs tórz tóth tõnisson törnqvist török türk týrs tłuczek tůma tůmová uaid
        uaiteir uaithne uaitéir ualghairg uallachain uallacháin ualtair ubaadah ubadah ubaid ubaidah ubaldi ubay ubayd ubaydullah ubbis uber ubysz uche uchida
        uddis udeen udeh udell udinese udinesi uecker ufnal ufniarz ugalde ugarte uggis ughi ugo ugrinic ugrinić ugurlu uhban uhl uhler uhlig uhlman uhrich
        uhrig uibhrin uibhrín uibo uidhir uidhlinn uiginn uilcin uilcín uit uittenbosch ukic ukić uldry ulery ulewicz ulfars ulfgeirs ulfik ulfkells ulfljots
        ulfs ulftyrs uliasz ulibarri uliczka ulker ulland ullery ullman ullmann ulloa ullrich ulman ulmer ulrey ulrich ulrichs ulriks ulrych ultaigh um
        umaarah umair umana umar umarov umberger umland umphrey umstead und underdahl underdown underhill underwood ung ungar ungaretti unger uniacke uniaque
        unis unknow unnars unnbjorns unnbjörns unndors unndórs unnsteinns unnþórs unrein unruh unruoch unsworth unt unterberger unterweger unzueta uotila
        upadhyay upchurch updegraff updike upham uphaus uphuis uphus uppal upshaw upson upton uram uramova uramová uranus urb urbain urbanek urbaniak urbano
        urbanova urbanová urbanski urbany urbański urbina urblik urblikova urblík urblíková urbonas uren urena ureno uresti ureña uria uriarte urias uribe
        urich urick urlic urlić urman uroda urquhart urra urrab urrutia ursery urso uryga urynowicz urzua urzúa uría urías urðars usada usamah usarek uselton
        usic usmonov usrey usry uss ussery utama utami utecht utley utrata utsey utt utterback utz uus uusitalo uustalu uwais uxis uy uyainah uyeda uyehara
        uzar uziębło uzzle uğurlu ułanowicz ušić vaananen vaati vabaza vaca vacca vaccaro vacek vachon vaci vackova vacková vaden vadnais vaes vaessen vagns
        vahar vaher vahi vaht vahter vahtra vaidya vail vaillancourt vaillant vainio vaino vaisanen vajcik vajcikova vajciková vajcík vajcíková vajda vajdova
        vajdová vaks vala valach valachova valachovic valachovicova valachovič valachovičová valachová valade valadez valasquez valazquez valbergs valbjorns
        valbjörns valbrands valbuena valcarcel valcourt valcárcel valdebenito valdemars valderas valderrama valdes valdez valdimars valdis valdors valdovinos
        valdés valdórs vale valenciano valent valenta valente valenti valentic valentin valentino valentinova valentins valentinus valentić valentova
        valentová valentín valentínová valentíns valentínus valenza valenzula valerio valerius valero valette valez valgarðs valge valgeirs valguarnera vali
        valiants valicek valicekova valiente valier valimaki valis valjetic valjetić valk valkama valkonen vall valla valladares vallarta vallaðs valle
        vallecillo vallee vallejos vallelian vallenduuk vallery valles vallet valliere vallin vallo vallone valls vallée vallélian vallés valmarana valmars
        valmunds valois vals valsteinns valters valtierra valtonen valtyrs valtýrs valusek valusekova valuska valuskova valušek valušeková valuška valušková
        valverde valvo valíants valíček valíčeková valþórs vanaga vanags vanallen vanalstyne vanantwerp vanarsdale vanatta vanauken vanbrabant vanbrunt
        vanburen vanbuskirk vancamp vance vancil vancleave vancleve vancuren vandaele vandamme vandecasteele vandegrift vandehey vandekerckhove vandemark
        vandenberg vandenbergh vandenberghe vandenbosch vandenbroucke vandenburg vandenbussche vandendriessche vandeputte vanderbilt vanderburg vanderford
        vandergriff vandergrift vanderheyden vanderhoff vanderhoof vanderhorst vanderlinden vandermark vandermeer vandermolen vanderploeg vanderpol vanderpool
        vanderstraeten vanderveen vanderveer vandervort vanderzee vandeusen vandevelde vandeventer vandewalle vandine vandiver vandoren vandorn vandusen
        vanduyne vandyke vandyne vanegas vanek vanekova vaneková vanepps vanetten vanfleet vanfossen vang vangieson vangilder vangisa vangorder vanguilder
        vangundy vanhee vanhook vanhoose vanhorn vanhorne vanhouten vanhoutte vanhove vanhoy vankeuren vankirk vankleeck vankova vanlandingham vanleer
        vanleuven vanmatre vanmeter vann vannatta vannatter vanness vannest vanneste vannorman vannostrand vannote vannoy vanorden vanostrand vanover
        vanpatten vanpelt vanriper vansant vanscoy vanscyoc vansickle vanslyke vansteenkiste vantassel vantassell vantrease vanvalkenburg vanvitelli vanvliet
        vanwagenen vanwagoner vanwart vanwingerden vanwinkle vanwormer vanwyk vanzandt vanzant vanzile vaněk vapnis vaquera vaquero vara varadi varano varas
        varden varela vares varga vargas varghese vargo varik varis varkey varley varma varmars varnado varnadoe varnell varner varnes varney varnum varona
        vartanian vartiainen varty varughese vasa vasari vasbinder vasconcelos vasek vasekova vashon vasiliev vaska vasko vaskova vasková vasques vasquez vass
        vassallo vassar vassel vassell vasser vasseur vasta vastenhouw vastraedsd vath vatnars vattimo vaugh vaughn vaughns vaught vause vautour vavra
        vavrinec vavrinecova vavrinecová vavrova vawter vayrynen vaz vazguez vazques vazquez vaňková vašek vašeková vaška vaško vašková veach veale veas
        veasey veasley veatch veazey vebjorns vecchio vecellio vecoli vedder veen veenendaal veenstra vega vegas vegeirs vegt veic veiga veigars veigs
        veilleux veillon veit veitch veith veiver veić vejar vekells vela velandia velarde velasco velasques velasquez velaugs velazco velazquez veldak
        veldakova velde velden velderman velez veliz vella veloso veloz velthoven veltman veltri veltroni velzen velásquez velázquez velďák velďáková vemunds
        ven vena venable venalainen vencill vendetti venditti vendrell venegas venema veney venezia veneziano venier venkataraman venkatesh venne venrooy
        vensel venters ventimiglia vento venturi venuti venäläinen ver vera veras verbeeck verbeek verbeke verbiest verbist verboom verboven verbruggen
        verbrugghe vercammen vercauteren vercelloni vercher vercoe vercruysse verda verde verdejo verdi verdier verdin verdonck verdone verdu verdugo verdun
        verduzco verdú vereecke vereecken vereen verelst veres verfaillie verga vergara vergassola vergauwen vergeer vergerio verhaar verhaegen verhaeghe
        verhagen verharen verheij verhelst verheuvel verhey verheyden verheyen verhoeven verhulst verkade verlinden verma vermandois vermeersch vermeil
        vermeir vermeire vermeiren vermeulen vermeylen vermillion vermunds verne verner vernharðs vernon verret verrett verri verrier verrill vers versace
        verschuere verschueren verschut versluijs verstappen verstraete verstraeten vertoor vertooren vervaeke vervaet verville vervoort verwimp verwoert
        vescio vesel vesela veselova veselová vesely veselá veselý vesey veski vespa vespucci vess vestal vestars vesteinns vester vestergaard vesterinen
        vesterlund vestin vestmars veternik veternikova veterník veterníková vethayasas vetrano vetter veturliðis veum vezi vezina vezzali viaene vialpando
        vianello viars viator viau vibbert viberg vicari vicario vicen vicena vicencio vicenova vicenová vicens vicente vicini vick vickers vickery vicknair
        vickrey vicks victoria victorine victorino vida vidakovic vidaković vidal vidales vidas vidaurri videla vides vidic vidmar vidoni vidov vidovic
        vidović vidovič vidrine vidrio vieira vien vienne viens viera vierdag vierling vierra viers vieyra vifills vig vigfus vigfús viggos viggós vigliotti
        viglunds vigmars vigmunds vigna vigneron vignirs vignon vigo vigorelli vigris vigs vigsteinns vigtyrs vigtýrs vigue viik viira viitala viitanen vik
        vikars vikings viklund viks viksna vikstrom vikström viktors vila vilain vilakazi vilalta vilanova vilaplana vilar vilbergs vilberts vilbjorns
        vilbjörns vilbogis vilbrands vilches vilcina vilcins vilciņa vilciņš viles vilgeirs vilhelms vilhelmsson vilhjalms vilhjálms vilis viljanen viljars
        viljevac viljis vilks vill villablanca villacorta villadicani villafane villafuerte villagomez villagra villagran villagrana villagrán villagómez
        villalba villalobos villalon villalonga villalpando villalta villalvazo villamil villamizar villani villano villanova villanueva villanveva villar
        villareal villarosa villarreal villarroel villasenor villaseñor villatoro villeda villegas villela villemson villena villeneuve villescas villicana
        villines villis vilmars vilmunds viloria vina vinas vince vincent vincents vincetic vincetić vinci vinck vincze vining vinjars vink vinogradov vinson
        vinton vinyard vinyuvanichkul vinzant violette virag viramontes virden vire virgen virgil virgilio virgills virk virta virtanen viruet virág visconti
        visintini vismara visnapuu visnovska visnovsky visser vissers viswanathan vita vitagliano vitale vitali vitasovic vitasović vitek vitela vitello
        viteri vitiello vitkova vito vitola vitolina vitolins vitols vittadello vitti vitturi vivaldi vivanco vivas viveiros viverette viveros vives vivian
        viviani viviano vivier vizcaino vizcarra vizcarrondo vizcaíno vizintin viðars viña viñas višňovská višňovský vižintin vlaanderen vlach vlachova
        vlachovic vlachovicova vlachovič vlachovičová vlachová vladislavic vladislavić vlaeminck vlasic vlassov vlašić vlcek vlckova vleugels vliet vlk vlkova
        vlková vlna vlnka vlnkova vlnková vlnova vlnová vlček vlčková vo vodopivec voegele voelker voet vogan vogel vogelsang voges voggs vogl vogler vogt
        vohra voight voigt voinea voisin voit vojkovic vojković vojtek vojtekova vojteková vojtka vojtko vojtkova vojtková volarevic volarević volaric volarić
        volcke volk volker volkert volkman volkov voll vollbrecht vollmer volpe volta volterra voltz volunds volz von vonderheide vong vonlanthen vonrueden
        voorde voorhees voorhies voorhis voorhout voorst voortman vopnis vora vorce vore voris vorkapic vorkapić vorms vorobjov voronin voros vos vosburg
        vosburgh vose voshell voss vossen vossler vosu votaw voth votts voutilainen vowell voyles vozar vozarova vozila vozár vozárová vrabcova vrabcová
        vrabec vrabel vrabelj vrablec vrablecova vrablecová vrancken vranckx vranic vranić vranken vrba vrban vreeland vretenar vrhovec vries vrieze vroege
        vroman vrome vrooman vsiliauskas vu vucetic vucin vuckovic vue vugdelija vugec vuille vuk vukman vukobratovic vukobratović vukovic vuković vukusic
        vukušić vuljak vumisa vundla vunisa vuong vuorela vuori vuorinen vuyst vučetić vučin vučković vyas vydarena vydareny vydarená vydarený vális vápnis
        váradi váska vásková vásquez vávra vávrová vázquez vähi väisänen väli välimäki väyrynen väänänen vébjörns végeirs vékells vélaugs vélez véliz vémunds
        vésteinns vézina vífills víglunds vígmars vígmunds vígsteinns vígþórs víkings vítek vítková víðars víðirs võsu vöggs völunds vörðs vörös vötts vīksna
        vītola vītoliņa vītoliņš vītols waahid waajid waarbeek waardeloo waas wabik wable wabomba wabwile wabwire wac wacana wachira wachowiak wachtel wachter
        wacker wacław wacławczyk wacławiak wada waddell waddington waddy waderle wadhwa wadi wadkins wadleigh wadley wadlington wadlow wadood wadsworth
        waechter waelchi waele wafa wafeeq wafford wafula wagaman wagar wageman wagener wagenknecht wagenvoort waggener waggoner waghorn wagle wagner wagnon
        wagoner wagstaff waguespack wahhaaj wahl wahlberg wahlen wahlgren wahlstrom wahlström wahner wahome wahyudin wahyuni waid wain wainaina wainright
        wainscott wainwright wairimu waite waites waithaka waithera waithira wajdzik wajer wakeland wakeman wakhungu wakio wako wakuła wal walasik walberg
        walborn walburn walch walcher walck walcott walczak wald walden walder walderade waldman waldner waldo waldon waldrep waldrip waldron waldrop waldroup
        waldrup waldschmidt waleczek walenciak walencik walentynowicz walford wali walia walke walkins walko walkowiak walkup walkusz walla wallace wallach
        wallaert wallander walle wallen waller walley wallgren wallick wallin wallingford wallington wallis wallner wallén walmsley walo waloch walocha
        waloszczyk waloszek walpole walrath walraven walser walsh walshe walson walsteijn walston walt walter walters walthall walther waltl waltman walton
        waltrade waltrip walts waluk walus walusiak waluyo walworth walz wamaitha wamalwa wamboi wambua wambugu wambui wambura wampach wampler wamsley wamuyu
        wanamaker wanda wandas wandera wandl wandzel wang wanga wangai wangare wangari wangechi wangeci wanger wangila wangui waniek wanijiku wanja wanjala
        wanjau wanje wanjiku wanjira wanjiru wanjohi wanjugu wann wannamaker wannapaitoonsri wansley wantz wanyama wanyoike wanyonyi wanza wanzala waraksa
        warburton warchał warczak wardell wardlaw wardle wardlow wardwell wardzała wardziak ware wareham waren warf warfel warfield warford wargo waring wario
        wark warkentin warlick warman warmuz warne warner warnick warnier warnke warnock warr warrick warriner warshaw warthen waruguru warui warwas warych
        warzybok wasala wasaznik wasden wasek wasendlunkulu washam washburn washinton wasielewski wasiewicz wasike wasil wasilewicz wasilewski wasinger wasita
        wasiuk waskita wasko wasmund wason wasonga wass wassenaar wasser wasserman wasson wastuti wasunun waswa wasyluk waszczyk wasążnik watanabe waterfield
        waterhouse waterman wathelet wathen watkin watkins watley watlington watras watrous watsica watson wattenbarger watters watterson wattiez waugh
        wauters wauthier wavinya wawak waweru wawira wawire wawryniuk wawrzenczyk wawrzeńczyk wawrzkiewicz wawrzonek wawrzyczek wawrzyk wawrzyn wawrzynczyk
        wawrzynek wawrzyniak wawrzynkiewicz wawrzynowicz wawrzyńczyk wawszczak wawszczyk waxman waybright wayland wayman waymire waynick wayt wayua wazna
        wazny wałaszek wałdoch wałek wałęsa ważna ważny wdowczyk weakley wease weast weatherall weatherby weatherford weatherhead weatherholt weatherholtz
        weatherly weathersby weatherspoon weatherwax webb webber webby weber webre webster wechselberger wechsler wechuli weckerly weddell wedderburn
        weddington weddle wedeking wedel wedell wedgeworth weeden weedman weedon weekes weekley weeldenburg weems weerdenburg weerdt weese weesner weever
        wegener wegier weglarz wegman wegmann wegner wegrzyk wegrzynek wegrzyniak wegrzynowicz wegscheider wehmeyer wehner wehr wehrle wehrli wei weibel
        weible weich weick weide weideman weidinger weidler weidman weidner weigand weigel weigl weigle weihmann weijland weijters weikel weil weiland weiler
        weimann weimar weimer wein weinberg weinberger weiner weinert weingarten weingartner weinhage weinhold weinman weinmann weinstein weinstock weintraub
        weir weirich weis weisberg weisbrod weise weisel weisenberger weiser weisgerber weishaar weishaupt weisinger weiskopf weisman weisner weiss
        weissenbock weissenböck weisser weissinger weissman weissnat weist weisz weitz weitzel weitzman weiß wejman wekesa wel wela welborn welc welch welcher
        welden weldon weldy welenc welf welk welke welker wellborn welle wellens weller welles welliver wellman wellner wellons welsch welsh welte welton
        welty wemmer wen wenda wende wendel wendell wendland wendler wendling wendorf wendt wenger wengerd wengert weninger wennberg wenner wenrich wensel
        wensen wentworth wentz wentzel wenz wenzel wenzl werd werdes wereda weremczuk werley wernecke werner werners wernick wert werth wertman werts wertz
        wery wesack wesch wescott wesley wesner wesolowski wesonga wesoła wesołowski wesoły wess wessel wessels wessex wesson westberg westberry westbrook
        westbrooks westbury westby westcott westendorf wester westerbeek westerberg westerburg westerfield westergard westerlund westerman westermann
        westervelt westfal westfalen westfall westfield westgate westhoff westin westlake westley westling westlund westman westmoreland westover westphal
        westra westray westrich westrick weterink wetherbee wetherby wetherell wetherington wethington wetmore wettstein wetzel wetzler wever wexler weyand
        weyandt weyant weydert weyer weyland weylant weyrich weza wezyk whalen whaley whang wharton whatley wheatley wheeler wheelock wheelwright whelan
        whelchel whelehan wheless wherry whetsel whetstone whetzel whicker whidbee whidden whiddon whigham whipkey whipple whipps whisenant whisenhunt whisler
        whisman whisnant whistler whitacre whitaker whitbeck whitcher whitchurch whitcomb whiteaker whited whitefield whiteford whitehair whitehead whitehill
        whitehorn whitehouse whitehurst whiteley whitelow whitely whiteman whitenack whitener whitesel whitesell whiteside whitesides whitfield whitford
        whitham whiting whitis whitlatch whitley whitlock whitlow whitman whitmarsh whitmer whitmire whitmore whitner whitney whitsett whitsitt whitson whitt
        whittaker whitted whittemore whitten whittenberg whittenburg whitting whittingham whittington whittlesey whitton whitty whitworth whobrey whorley
        whorton whyte wiaderek wiafe wiak wiatrak wiberg wibisono wible wibowo wicha wichary wichman wicht wichłacz wiciak wickerode wickersham wickert
        wickham wickliffe wickline wicklund wickman wickstrom wickwire wideman widener widger widhalm widiastuti widman widmann widmer widner widodo widrick
        widuch widén widłak wiebe wiech wiechmann wieck wieckiewicz wieczerzak wieczorek wiedeman wiedemann wieder wiedman wiedner wiegand wieja wiek wiekiera
        wiel wieladek wieland wielgat wielgo wielgos wieloch wielądek wiemer wiencek wiener wiens wier wiercigroch wierenga wiers wiersma wiertel wiertelak
        wierzbicki wierzchon wierzchoń wies wiesbauer wiese wiesen wieser wiesinger wiesiołek wiesner wiest wietecha wiewiorka wiewiórka wigfall wigger wiggin
        wiggins wigginton wiggs wight wightman wigington wigley wigman wigton wijata wijaya wijayanti wijk wijland wika wike wiklund wikoff wikstrom wikström
        wikło wilbanks wilber wilbert wilborn wilbourn wilbur wilburn wilcher wilcken wilcox wilcoxen wilcoxon wilcoxson wilczynski wilczyński wilde wilderman
        wildermuth wildes wildey wilding wildman wildschut wile wiles wiley wilfinger wilfong wilford wilgus wilham wilhelm wilhelms wilhelmsson wilhite
        wilhoit wilhoite wiliams wilk wilke wilken wilkens wilkenson wilker wilkerson wilkes wilkey wilkie wilkin wilkins wilkinson wilkison wilkos wilks
        willaert willaims willame willams willard willards willbanks willcox willcutt wille willeford willekens willem willems willemsen willer willet willett
        willette willetts willey willhite william williams williamson willie williford willigen willilams willimas willingham willis willison willits willman
        willmon willmore willms willner willoughby willsey willson willums wilma wilmart wilmer wilmes wilmet wilmeth wilmont wilmore wilmot wilmoth wilmotte
        wilms wilmsen wilner wilsey wilson wilton wiltse wiltshire wiltsie wiltz wiltzius wilusz wimberley wimberly wimbish wimbley wimbush wimer wimmer
        wimolnot wimsatt winandy winans winarno winarsih winberg winborne winburn winbush wincenciak winchell winchenbach winchester windak winder winders
        windhager windham windholz windisch windle windler windley windom winebarger winebrenner winegar winegarden wineinger winek winer winfield winford
        winfree winfrey wingard wingate winger wingert wingerter winget wingfield wingham wingler wingo wingrove wininger winkel winkelman winker winkfield
        winkle winkleman winkler winkles winland winn winnett winnie winnik winningham winnrich winsett winship winslett winslow winsor winstead winston wint
        wintheiser winther winton winzer wipstrik wiraszka wireman wirt wirth wirtz wirz wisecarver wisecup wiseley wiseman wisener wishart wishon wismer
        wisner wisneski wisniewski wisoky wison wisozk wiste wisz wiszowata wiszowaty wisła wita witan witas witaszek witcher witek witham witherell
        witherington witherspoon withey withrow witka witko witkowicz witkowski witman witmer witon witos witoń witt wittbrodt witte witten wittenberg
        wittenboer witter wittig wittman wittmann wittmer wittrock witzel witzke wix wixom wixon wiza wizner więckiewicz więcławek wiśniewski wlazlak wlazły
        wlaźlak wlizło wnuczek wochna wochnik wocial woda wodka woelfel woerner wofford wogerbauer wohl wohlers wohlford wohlgemut wohlgemuth wohlmuth
        wohlwend wohrer wojaczek wojak wojciech wojciechowski wojcik wojcikiewicz wojczuk wojewodka wojewodzic wojewódka wojniak wojnicz wojs wojsa wojsław
        wojt wojtach wojtak wojtalewicz wojtalik wojtanowicz wojtarowicz wojtasiewicz wojtaszak wojtaszczyk wojtczuk wojtera wojtiuk wojton wojtowicz wojtoń
        wojtunik wojtyna wojtys wojtyś wolak wolan wolanczyk wolanski wolańczyk wolbert wolcott wold wolfe wolfenbarger wolff wolffel wolfgang wolfgram
        wolfinger wolford wolfram wolfrum wolfsdr wolfson wolfswinkel wolk wolken woll wollard wollman wolpert wolski wolter wolters woltz wolverton wolzak
        womac womack womble wommack wong wongus wons woodall woodard woodberry woodburn woodby woodcock woodell woodfin woodford woodfork woodham woodhouse
        woodie woodley woodman woodmansee woodring woodrow woodruff woodrum woodside woodson woodward woodworth woodyard woolard woolbright wooldridge woolery
        wooley woolf woolfolk woolford woolley woolridge woolsey woolston woolum woolverton woolwine woomer wooning woosley wooster wooten wooton wootten
        wootton worach worden wordlaw worley worman wormley woroch woronko worrall worrell worsham worsley worster wortham worthen worthey worthington
        worthley wortman wosiak wosiek wosko woszczak woszczyna wota wotring wotton woudenberg woulfe woullard wouters woutersz wowra wozniak wozniczko
        wołczyk wołk wołkowicz wołoch wołodźko wołos wołoszczuk wołoszyk wośko woźniak woźniczko wożniak wratt wray wrede wrenn wrigley wrobel wroblewski
        wrochna wrona wronski wroten wrynn wrzesniak wrześniak wróbel wróblewski wszoła wu wuckert wudarczyk wuensche wuest wujec wujek wulandari wulf wulff
        wunder wunderink wunderlich wunsch wurm wurst wurster wurth wurtz wurzer wurzinger wuthrich wutke wuyts wyant wyatt wyble wyche wyciszkiewicz wyckoff
        wycoff wyderka wydmuch wydra wydrych wyer wygant wygoda wykoff wykret wykręt wyland wylegała wylie wyllie wyman wymer wymore wynants wynkoop wynn
        wynne wynter wypchło wypior wypiór wyrick wyroba wyrobek wyroslak wyrostek wyroślak wyrwał wyrwich wyse wyskiel wysocki wysong wysota wyss wywiał
        wyłupek wziatek wziątek wähner wéry wódka wójcik wójcikiewicz wójs wójt wójtowicz wögerbauer wöhrer wüthrich wąsala wąsek wąsiewicz węgier węgrzyk
        węgrzynek węgrzyniak węgrzynowicz wężyk władyka włodarczyk włodarz włodyka xaba xakimov xala xavier xhakaza xie ximba xiong xolidov xolo xu xulu yaa
        yaamoa yadav yadid yaeger yafir yager yaghnam yagi yahaya yahi yahia yahiaoui yahyaa yahyoev yakub yale yamada yamamoto yaman yamanaka yamasaki
        yamashiro yamashita yamauchi yamazaki yan yancey yancy yandell yanes yanez yang yankey yant yantis yaple yaqubov yar yarber yarberry yarborough yarbro
        yarbrough yardley yarger yarnall yarnell yarrington yasinaeva yasinov yasir yasminova yates yatich yator yau yawer yawson yazzie ybanez ybarbo ybarra
        ye yeadon yeager yearby yearsley yearta yearwood yeary yeater yeates yeaton yeats yeboa yeboah yedinak yee yego yegon yeh yeldell yelle yellowhair
        yelton yelverton yengwa yengwayo yeoman yeomans yepes yepez yerby yerger yerkes yetman yetter yeung yeyeye yi yildirim yilmaz yim yin ying yingling
        yingst yip yirenkyi ylinen ylitalo ylonen yls ylönen ymirs yngvars yngvis yoakum yochum yockey yocom yocum yoder yogi yohannan yohe yohn yoho yokley
        yokota yokoyama yokum yolanda yon yong yonker yonts yoo yoon yopp yorke yorulmaz yoshida yoshimura yoshioka yost yother youmans younan younce
        youngberg youngblood youngman youngquist youngren youngs younker younkin yount younts youprasert yousef yousfi youssef yow yowell yrars yrkills yu
        yuan yudas yuen yuhas yuksel yule yulianti yuliarti yun yundt yung yuniar yunker yunusov yusifoglu yusifoğlu yusifqızı yussuf yuste yusuf yusupov
        yutzy yzaguirre yáñez yüksel yıldırım yılmaz zaafir zaahid zaahir zaakir zaal zabala zabaleta zabarella zabel zabierek zabjacan zabka zaborek zaborska
        zaborsky zabriskie zacarias zaccagnini zaccardo zaccaria zacchia zacco zach zachar zachara zacharczuk zacharek zacharewicz zacharia zachariah
        zacharias zachariasova zachariaš zachariašová zachariáš zachariášová zacharova zacharová zachary zachery zachwieja zack zackariya zackery zackiewicz
        zaczyk zadka zadora zadworny zafar zafir zafrul zagar zager zagozda zagozdzon zagożdżon zagrajek zagrodnik zaguri zaguła zahaar zaheer zahharov zahler
        zahm zahn zahradnik zahri zahroyeva zahrun zahur zaidi zaitsev zajac zajacova zajacová zajc zajicek zajko zając zak zakarias zakariyoev zakarías zake
        zakiewicz zakinja zakis zakiyaxonova zakova zakrajsek zakrajšek zakrzewski zal zaldivar zale zalenski zaleski zalewski zalite zalitis zalokar
        zamarripa zambrana zambrano zamengo zamor zamora zamorani zamorano zampa zamudio zanazzo zanchez zander zanders zane zang zangerl zanichelli zaniewicz
        zank zanker zanoski zanoški zanzi zaoui zapadka zapasnik zapata zapaśnik zapien zapior zapiór zapora zaragosa zaranek zarar zaras zarate zaraś zaremba
        zarina zarinova zarins zariņa zariņš zarlino zartman zarzeczna zasepa zastawny zastrow zasępa zaton zatoń zaucha zauner zavala zawacki zawadi zawadzki
        zawal zawalich zawartka zawiasa zawodnik zayas zayidov zaynabova zayyir zazueta zaķe zaķis zbiciak zbik zbinden zboncak zbrog zbroja zbroszczyk
        zbrozek zbrożek zbrzezniak zbrzeźniak zbróg zbylut zdancewicz zdenek zdobylak zdonek zdziech zeba zebec zebik zebrowski zecchini zechmeister zechner
        zeck zedillo zeemans zeffirelli zegadło zegar zeh zehetner zehnder zehner zehr zeiger zeigler zeiler zeilinger zeimes zeimet zeiner zeitler zeitz
        zelasko zelaya zelazek zelazo zeldenrust zeledon zeleznik zeleznikova zelic zelinski zelić zell zellars zeller zellers zellmer zellner zelman zeltina
        zeltins zeltiņa zeltiņš zeman zemanek zemanova zemanová zemlak zemljic zemljič zendejas zeng zengin zenner zeno zenon zenteno zentz zenz zeolla zepeda
        zepp zera zerangue zerbe zerby zeringue zerjav zermeno zeroual zerr zerrouki zertuche zetina zetterberg zetticci zettl zevenboom zezelic zgorelec
        zgoła zhang zhao zheng zhou zhu ziajka ziane ziani ziarek ziarnik ziarno zibert zic zichichi zick zickefoose zidane zieba ziebarth zieciak ziecik
        ziegert ziegler zieja zielinski zieliński zielke ziemak zieman ziemann ziemba zieme ziemele ziemelis ziemer ziemkiewicz zieniewicz zietal zigler
        zigmund zigmundova zigo zigova zigová zijl zijlemans zijlmans zikhungwini zikovic zima zimka zimkova zimková zimmer zimmerer zimmerman zimmermann
        zimniak zimolag zimoląg zimon zimova zimová zimoń zinck zingg ziniewicz zink zinke zinkiewicz zinn zinnurova ziolkowski zioła zipp zirkle zirme zirne
        zirnis ziro zito zitouni zivic zivkovic zizek ziółko ziółkowski zięba zięciak zięcik ziętal zmaic zmaić zmarzły zmija zmuda zmyslony zmyślony
        znidarsic znojek zobel zochling zoeller zohrer zok zola zoll zollars zoller zollinger zollner zontek zook zophanias zophanías zophonias zophonías
        zoppetti zoppetto zorbach zorko zorlu zorman zorn zorrilla zotter zouaoui zrilic zrilić zrinski zubairu zubayrov zubcic zubek zubekova zubeková zubel
        zuber zuberek zubia zubka zubko zubkova zubková zubowicz zubrik zubrikova zubrík zubríková zubčić zucco zuchowicz zuchowski zucker zuckerman zuehlke
        zufika zugaj zugec zuidweg zuijdveld zujev zuk zukauskas zukov zukowski zulaika zulauf zulkarnain zullo zuluaga zumwalt zunec zuniga zupan zupanc
        zupancic zupanic zupančič zuravljov zurawik zurcher zurita zuvela zuwayhir zuziak zuzic zvaigzne zver zvirbule zvirbulis zwaben zwara zwart zweifel
        zwiazek zwick zwiebel zwijsen zwilling zwindrecht związek zybura zych zyga zygmont zygmuntowicz zyguła zylstra zynda zyrek zys zysk zyto zywica zyzik
        záborská záborský zárate zänker zóphanías zóphonías zöchling zöhrer zúbek zúbeková zúbrik zúbriková zúñiga zürcher zālīte zālītis zębik złotek złotnik
        ádhaimh ághas águila ágústs ákis álamo álfars álfgeirs álfgríms álfs álfþórs álvarez álvaro ámundis ángel ánusaigh árbjarts árbjörns árelíus árgeirs
        árgils ármanns árnis ársælls ásbergs ásbjörns ásgauts ásgeirs ásgils ásgríms ásis áskells áslaugs ásláks ásmars ásmunds ásröðs ástbjörns ástgeirs
        ástmars ástmunds ástráðs ástríks ástvalds ástvars ástvins ástþórs ásvalds ásvarðs ásólfs ásþórs átha ávalos ávila åberg ågren åkerlund åkerman åkesson
        åsberg åslund åström ægirs æsirs ævarrs ævars çamurcuoğlu çetin çingizoğlu éanaigh éil émond énrí étienne íans ígors ímis íomhair íosa íosóg ísaks
        ísarrs ísars ísbjörns íselds ísgeirs ísidórs ísleifs ísmaels ísmars ísraels ísólfs ívans ívars óbroinín óda ófeigs ógáin ólafs ólis ólivers ólívers
        ómars ómis órdenes óskars ósvalds ósvífs óttarrs óttars óðinns õispuu õun õunapuu öberg öcalan ögmunds ögris öhman öhri ölnirs ölvers ölvirs öndólfs
        önunds örlaugs örlygs örns örnólfs örvars öss östberg österberg östling östlund östman öxars ødegård østergaard úddis úgó úlfars úlfgeirs úlfhéðinns
        úlfkells úlfljóts úlfs úlftýrs úlriks úranus ülker ýmirs ýrars þangbrands þengills þeyrs þins þiðrandis þiðriks þjálfis þjóstars þjóstólfs þjóðanns
        þjóðbjörns þjóðgeirs þjóðleifs þjóðmars þjóðreks þjóðvarðs þjóðólfs þorbergs þorbjörns þorbrands þorfinns þorgarðs þorgauts þorgeirs þorgests þorgils
        þorgnýrs þorgríms þorgísls þorkells þorlaugs þorleifs þorleiks þorláks þormars þormunds þormóðs þorris þorsteinns þorvalds þorvars þorvarðs þrastars
        þryms þráinns þránds þrótts þrösts þrúðmars þyrnirs þórarinns þórars þórbergs þórbjörns þórgnýrs þórgríms þórhadds þórhallis þórhalls þórirs þórlaugs
        þórleifs þórlinds þórmars þórmunds þórodds þórorms þórs þórsteinns þórðs þórólfs þórörns ābele ābola āboliņa āboliņš ābols ćmiel ćorić ćosić ćurić
        ćwierz ćwirko čagalj čapka čapko čapkovič čapkovičová čapková čapla čaplovič čaplovičová čapľa čargonja čarnogurská čarnogurský čech čechová čeh
        čekovská čekovský čermák čermáková černe černoch černochová černá černík černíková černý červený červeň červeňová česnek česneková čiernaová čiernik
        čierniková čierny čizmić čiš čižmešija čobrda čobrdová čop čotić čović čubrić čudić čuk čukman čulina čuljak čupić čuček ďaďo ďaďová ďorko ďorková
        ďurek ďureková ďurica ďuricová ďuriš ďurišová ďurka ďurko ďurkovič ďurkovičová ďurkovská ďurkovský ďuro ďurovič ďurovičová ďurovský ďurovskýová ďurová
        ďurča ďurčo ďurčová ďutka ďutková ďuško đurašević đurinić ľupták ľuptáková łabaj łabno łabuś łachacz łachut łaciak łacina ładniak ładziak łakota
        łapacz łapaj łapot łasak łasica łaskawiec łaszcz łaszczyk ławniczek łaś łepek łobacz łodej łodyga łokaj łokietek łosiak łosiewicz łuc łuckiewicz
        łuczak łuczka łuczkiewicz łuczyk łudzik łukasik łukasiuk łukasz łukowiak łukowicz łuksza łupina łusiak łuszczak łuszczyk łyczak łyczek łyjak łyp
        łyskawa łyś łój łągiewka łęgowik říha říhová ścibior ścibisz ścieszka ślebioda śledzik śleziak ślimak ślipek śliwiński śliz śliż ślęczka śmieja
        śmieszek śnieg świadek świech świerad świergiel świerkosz świerkot świerszcz świgoń świstek świt świtaj świątkiewicz świć święs świętoń şafak şahbuzlu
        şahsuvarlı şama şamilov şamiloğlu şener şensoy şükürlü şükürov şıxlı šalajka šalajková šalić šantić šargač šarić šarkan šarkanová šarlija šebo šebová
        šegović šelendić šeparović šestak šestan ševtšenko ševčík ševčíková šibalić šidlo šidlová šima šimara šimek šimeková šimić šimičić šimka šimko šimková
        šimo šimon šimonovič šimonovičová šimonová šimončič šimončičová šimová šimunić šimunović šimík šimíková šinkovec šinković šipek šipić šitum škantár
        škantárová škara škoda škoviera škovierová škriniar škriniarová škrlin škrnički škrtić škugor škultéty škultétyová škunca šlahor šlahorová šlivka
        šlivková šmajda šmajdová šmid šmíd šmídová šokčević šoltés šoltésová šoltýs šoltýsová šošić šoštarić špika špilár špilárová špišić špoljarić špralja
        štefan štefanec štefanka štefanko štefanková štefanovič štefanovičová štefanová štefović štefunko štefunková štefánek štefáneková štefánik štefániková
        štifanić štimac štrba štrbac štrbová štrljić štrukelj šturlan štěpánek štěpánková štšerbakov šulc šulcová šunjić šupraha šuran šurbek šurina šurka
        šurková šuňavcová šuňavec šuštar švec švecová švehla švehlová šverko šváb švábová šváby šťastná šťastný ťapák ťapáková ťažká ťažký żabierek żabka żach
        żak żakiewicz żal żbik żelasko żelazek żelazo żero żmija żok żołna żołnierczyk żołądkiewicz żołądź żuberek żuchowicz żugaj żurawik żybura żymełka
        żynda żyrek żyto żywica żółkiewicz żółtek žabjačan žagar železnik železník železníková žerjav žeželić žibert žic žigmund žigmundová žigo žigová
        žiković živić živković žižek žnidaršič žufika žugec žukauskas žukov žunec županić žuravljov žuvela žužić žák žáková
        """

    /// Family names that are English words, too.
    static let familyWords = """
        abate abbey abbot able abler acre acres admire akin alas albino alley almond alter alto amble amen amend amirs an angel anger angers angle antic apple
        april arab arch archer arena arenas ares arias armor arms arts ash askew asks atlas august azure bachelor back backer bacon bad bade badger bail bake
        baker bald balding balds bale bales balk ball balling balls ban band bandy bang bangs banister bank banker banks banner banning bannister bar barb
        barber bard bare barefoot barer barge bark barks barley barman barns baron barren barrette barrier barter bash basic basil bass bath battle battles
        bay bays beach beagle beam beams bean bear beard beaver beavers bee beech been beer beers beets begin bell bellows below belt bench bender bent bents
        berry best betters beverage bias bible bickers big bigger bigot bill bills binder bins birch bird bishop bite bitter black blacker blade blades blanch
        bland blank blanks blaze blazer blessing blind bliss blizzard block blood bloom blossom blot blow blue blunt board boas bob bode bodily body bogus
        bold bologna bolster bolt bombard bond bonds bone bones boney bonnet book books boon boor boos booth boots booze border borders bore boring born borne
        boss bottom bottoms bough bounds bourbon bourgeois bow bowler bowling box boxer brace brain brake branch brand brands brandy brasher brass bravo brawn
        bray brazier breed breeding breeze brew brick bridge bridges bright brim brink brinks brisker bro broach broad broaden broker brook brooking brooks
        broom brothers brow brown browner browning brunette brunt brush buck buckle buckles bud budge buff bull bullion bump bumpers bun bunch bunker burden
        bureau burger burner burns burr burrow burrows bury bus bush bustle butcher butler butt butte butter butters buttery button butts buzzard bye cable
        caddy cadet cage calico call callow camel camp camper camps canals canary cancel candy cane canning cannon canny canon cant canter cape capers captain
        car card cardinal cares cargo carol carpenter carrier carrion carry carton case cases cash cassette caster castle catchings cater cavalier cave caves
        center centers certain chain chalk chamber chambers champ champagne champion chance chancellor channel chapel char charity charters chase check cheek
        cheeks cherry chess chestnut chew chi chick child chiles chill chin china choice chow christ christen christian church chute cinnamon circle citizen
        clack clapper class claw clay clear cleaver cleaves clerk clever click client cliff clink close cloud clover cluck clutter coach coats cobble cock
        coffee coffer coffin coil coke colic collar collie colon comas combs comes comfort commander comment commodore commons company con cone confer
        constant contractor converse convey cook cooks cool cools coop cooper cop cope copes copper cordon core cork corn corner cornet corning corns corpus
        corral cost cotton couch council countess countryman counts court courts cousin cousins cover covert coward cox coy coyer craft crafts cram crane
        crank crass creed creek crew crews crisp crochet crofts crook crooks cross crouch crow crown cruise crumb crumble crystal cue cuff cull cumming curd
        curl curling current curry curtain custard cutter cutting daily dais dally dam dame dames damps dance dancer dandy dare dark darling dart dash date
        dates daub dawn day days deacon deal dean deans dear dearth deck deeds deem deems deep deer degree del delay dell den dent deputy derrick dessert dew
        dial dials diamond dice die dike dill dills din dines ditch ditto diver divers divine do dock doctor dodge doe dole doles doll dollar dolly dolphin
        domino don dos douse dove dowdy down downing downs dragon drain dress dresser drew dries driver drop drown drum drummer dry dryer dub duck due duet
        duff duke dukes dull duty dye each eager eagle eagles earl earls early earnest east easter easterly eaves eco eddy eden edge elder elders elks elms
        emeralds english ensign even evens every eves eye factor fail fails fair faith falcon fall fallen falls fan fang fanning fares farmer fast favor
        favorite favors fears feather feathers fee fell feller fellows fells felt felts fender fern ferry fetter fetters few field fielding fields file files
        filler finch fine finger fish fisher fit fitting fix flake flakes fleck fleet flick fling flint flock flood flora flower flowers fluke flurry fly folk
        folks fonder font foot force ford fore foreman forest forget fort forte fortes forth fortune forward foster fountain fox frame franc frank franks fray
        free freed freely freer freeze french fresh freshwater friar friday fried friend fries frisk front frost fry fudge fuller furlong furlough furrow
        furry fury fuss gable gage gain gains gal gala gale gales gall gallant galley gallop gamble games gander garden gardener garland garret garrison gas
        gash gates gathers gaunt gay gayer gearing gee gent gentile gentle gentry german gift gill gills gist given givens glad gladden glade glance glass
        glasses glaze glen gloss go goad gobble goblet going gold golden goldsmith gong goo good goodnight goods goodwill gore gory gouge gourd grab grace
        gram grams grand grant grass grate grave gravel gravely graver graves gray grayer grays green greenhouse greening grey grieve grieves grill grim
        grimes grimmer grinder groom grooms gross grounds grove groves grow grumbles grunt guard guess guest guild gulley gully gum gunning gust gut guy ha
        hack hacker hackney haddock haggard hail hair hale hales hall hallmark halls halter ham hamburger hamlet hammer hammers hammock hand handler hands
        handy hang hanger harbor hard harden harder hardy hare haring harm harms harness harp harps harries harrow harry harsh hart hash hasting hasty hatch
        haven havens hawk hawks hay hays hazard hazel he head heady heal heap heaps heard heart hearty heater heath heather heckler hedge hedges height held
        hell helm helms hemming hens her herald herb herd heron herring hey hick hicks hide high highland hill hillier hills hilt hilts hinds hires hitch ho
        hoard hobby hock hocking hoes holder holding hole holiday holler hollow holly homes honda hone honey honing hood hoof hook hooks hoop hoops hoots hope
        hopes hopper hopping horn hose host house hove hovel hover huddle huff hug hull human humble hung hunger hunt hunter hurdle hurt husband husbands husk
        ice in inks innocent irons islam island ivory ivy jack jacks jay jeans jester jesus job jolly journey joy judge jug jump jumper june junior junk jury
        just justice keel keeling keels keen keener keep kettle key keys kidney killer kin kind kinder kindle kindred king kink kiss kitchen kitchens kite
        knack knee knight knights knoll knuckles krishna lace lack lacy lad lade lady lager lain lair lake lakes lamb lament lamp lance land lander lane lard
        large larger lark las lash lass latch laughter laurel lavender law lawless laws lawyer lax lay layman leach leader leaf league leak leaks learned
        lease ledger lee leech leek leisure lemon lemons lent leopard lesser level lever levering levy liberty lice lie lieu light likens likes line linen
        liner lines linger lingo link linker lint lion lips list lithe little littler lively livers llamas loan lobe lock locker locust lodge lofts loll lone
        long look loon looney loop loose lopes lord lords lore loss loth loud louder love lovely loving low lower loyal lucid luck lucky lung lush lusher lust
        luster lute lutes lynch ma mace macho macintosh mad madden made magic mahal maiden mailman main mains maize maj major majors maker mall mallard mallet
        man mane manes manger mango manly manner manners manning manor mans mantle maple maples mar marble march mare mares maria marine mariner mark marker
        marks maroon marrow marry mars marsh marshal mart martin marts marvel mas mash mask mason mass mast master masters mate matt matte matter mattes
        maudlin maul maxim may mayor maze meadow meadows meals mealy means medal medley meek meeker melody merchant merry messenger messier messing metro mike
        miles mill miller milliner milling million mills miner mines mingle mink minks minor miracle mire miser mitt mitten mitts mix moan moats mock mode
        mole moles mom monday money monk monks moody moon moons moor mooring moors moos moose moots more morning moron moss most motley motto mount mountain
        mounts mower mowers muck muff mule mull munch muse music must mustard mutter nail nails nation nations naval nay near neighbors nestle nettles new
        newborn newcomer newton nice nicely nick nickel nickels nicks nigh nightingale noble nobles noel noon north northern nova null numbers nurse nutting
        oak oaks obey odds officer ogle ogles oh ohm old olden olive orange orchard ore org organ otter ours outlaw overall overcast overland overly pace pack
        packer paddock pagan page pages painter pair pal pall palls palm palomino pals pan pane pang pant panther pap papa papas paradise pardon pare parent
        parish park parks parsley parson parsons partridge parts pass pastor patch pate patty paw payer pea peace peach peacock peak pearl pears pease peat
        peck peek peel peer pellet pelt pence penning penny people peoples pepper peppers person persons peter peters petite pets petty pew phoenix piano
        piccolo pick pickle pickles pier pierce pigeon pike pilgrim pillar pillow pilot pine pines pinion pink pipes pitcher place plain plank plant plaster
        plate platter player plaza pleas pleasant plum plumb plumber plump pointer points pole police poling polite poll polo pond ponder ponds pool poor pop
        pope poplar porch port porter post potter potters pound pounds power powers pray pres press pretty price pride pries priest prim prime primer primmer
        primrose prince prior priors profit prom proper prophet province prude pry puff puffer pulley puma punch put putt quail queen quick quill quirk race
        rafter raid rails rain rains rainwater rake rakes ram range ranger rank ransom rape rash rather rattler ravel raven ray razor re reach read reader
        reading ready real ream reams reaper reason record rector red redden reed reel register rein reis render renders revel revels rhymes rice rich richer
        riddle riddles rider ridge riding rife right righter rile riles ring rink ripple riser rising risk rita river rivers rivet roach robin robins rock
        rocker rode roe rogue roles roll roller rolling rolls roman roof rook rooks room root roots rose roses rosier rote rough round rounds rouse rout row
        royal royals royalty ruby rudder ruddy rude ruder rue ruff ruffing rule rumble runner running ruse rush rushing rust rut ruts rye sack sacks safari
        sage sager said sailor saint salami sale sales sally salmon salmons salter sample samples san sand sandal sandman sands sandy sane saner sang santa
        saucier savage saver savory say scales screen screws scurry sea seal seals seaman sears seat seats sec see self sell sellers sells sen senator senior
        sera sergeant sermons service session sessions settle settles seven sever severance severe severs shack shade shaikh shake sharp sharper shaver
        shavers shear shears sheen sheets sheikh shell sheller shepherd sheriff sherry shield shields shin shine shire shirk shiver shivers shock shoe shook
        shore shores short shorter shorts shoulders showers showman shows shuck shy sickles sides sidle sierra silk sill sills silver silvers silversmith
        simmer simmers simpler sin sine sing singer sink sinner sip sire siren sires sites sitters six sizer skates skipper slack slate slaughter slay sleeper
        slick sly small smalls smart smit smith smock smolders smothers snider snipes snow snowball so sober sobers solar sole soles son song sons soon soot
        soprano sours south southern southward spade span sparks sparrow speaker speaks spear spears speck speed spell speller spells spies spikes spires
        spoon spray spring springs sprinkle spry square squire squires stabler stack stacks staff stage staggers stair stairs stake stall stalling stalls
        stamp stamps standard staple stapler staples star stark start states steel steer stem sterling stern sterner sterns steward stickler stiff still
        stiller stills stinger stock stocking stocks stoke stokes stone stoney stoops stops storey stork storm storms story stout stow straight strain strait
        strand strange straw street streets stretch strode strong struck strum stuck student stump styles such sue sugar suits sultan sum summer summers sun
        sunday sung super supple surface swallow swan sweat sweet sweeten swift swim swims swindle swindler swing swisher sword swords tack tailor taj tall
        tally tan tang tank tanner tardy tarry tart tarter tea tee teed teems teeter teeters tell teller temple temples test tester than thatch thatcher the
        then thistle thong thorn thrash thresher thrift tickle tiger till timbers ting tingle tinker tinkle tins tipping to toll tome tomes ton tone tong too
        toots topic topping torrent torrents tours tow tower towers town towns toy trader trail trainer treat trees tremble trim trimmer troop troupe trout
        true trump trusty tuck tuft tufts tune tuner turner tusk tutor tweed twine twining urban usher utter vain valentine valley valves van vanish veal
        vessels vest via vial vice victor victors victory vigil villa vine vines vineyard viola violet virgin vise vital vowels waddle wade wafer wager wagers
        wages wait waiters waits wake walk walker wall walling walls waltz wan wand wanner ward warden warmer warren warring warrior wash washer watchman
        water waters watt watts wax way wear weary weathers weaver wedding wedge wee weed weekly weeks weight welcome weld well welling wellington wells
        welter were west western wetter wheat wheeling white whiten whittle wick wicker wicks widen wild wilder wilds will wills wilt wince wind wine wines
        wing wink winner winter winters wire wisdom wise wiser wit withers witting witty wolf won woo wood wooden wooding woodland woods woody wool word work
        workman works worm worth worthy wren wright wrinkle yap yard yawn yen you young younger zero
        """

    /// Family names that are places, too.
    static let familyPlaces = """
        aba aden alameda albuquerque alexandra anand anda anderson andes appleton asuncion austin austria babol bali baltimore banda baran barrie bartlett
        basel beaumont bedford bello bensalem bergen berkane berkeley berlin besancon besançon bilbao billings birmingham blackburn blaine bolton bonn
        bordeaux boston bowie bradford braga brandon brazil brent brescia brighton bristol britain broomfield buda bundi burbank burgos burnley butterworth
        cadiz cairns cairo caldwell cali camarillo cambridge camden canada candelaria canton carmichael carmona cartagena cary casper catania celaya cerro
        chad chanda charleston chia chico chu cicero cienfuegos clifton colombo colorado colton columbus compton concepcion concepción constantine conway
        cordoba cordova corlu cornwall coronel corum cranston crawley cuenca córdoba dallas darwin davenport davie davis daye dayton dearborn delano delmas
        denmark denton denver derby desoto douglas downey dublin dubuque dudley duma durham eagan edison edmond elgin engels england essex eugene everett
        fairfield fargo ferrara flanders folsom fontana fordham france franklin frederick fremont fukushima fullerton gabela galati gama gao gaya george gera
        germany ghent gillingham gilroy giron girona girón giza glasgow goodyear gracia granada greeley greenland greenwood gresham guadalupe guernsey haarlem
        hagen hailin hamburg hamm hammond hampton handa hanford harbin hartford hassan hawthorne hebron heidelberg hempstead hermosillo hobart holguin holguín
        holland hollywood hoover houston ibarra ikeda ireland irvine israel jaen jaén jerusalem joplin kaluga kara karuri kawasaki kaya kendall kennedy kenner
        khanna kiel killeen kingston kirkland koga kolar kota lafayette lagos lahti lampa lancaster langley lansing largo lawton layton leander leeds legaspi
        leon leuven levis león lima lira livermore livingstone loja london loveland lowell lucena luton lynn lyon macon madera madrid maine maldonado malta
        manchester mansa mansfield mantilla manzini marietta markham mary masai masina mati matsumoto mau mckinney meads medellin medford medina mendoza
        merida merlo mesa messina mestre metz milan milford milton modesto monaco montana montenegro montgomery montserrat moore morena moreno moro morocco
        mosquera muncie munger munster murcia murrieta mwanza nakano naples natal newport nicosia njeru noda nottingham nyc oakland ocana ocaña ogden
        oldenburg oldham oman orem orleans oshodi ota oviedo oxford oyama padua palau palermo palma palu paris pasco paterson peabody pereira peru pharr
        poland ponce poole porto portugal prato preston provence provo puri quevedo quincy racine raleigh rangel rawson redding redmond reno reynosa rhine
        richardson richmond rochester rodriguez rogers rome rosario rowlett sakai salamanca salerno salinas salvador sanford sano santana santander santee
        santos scranton senegal serra seto sevilla seville sheffield shelby slough somerville spain springfield stanley stockton stratford sunderland sutton
        tanghe taranto taunton telford thames thies thornton toledo torrance tracy tripoli trujillo tyre ulm valdivia valencia valenzuela valera vallejo
        valletta vaughan ventura verona viana villaverde villavicencio wakefield waldorf wales warrington warwick washington waterbury watford wayne weru
        weston weymouth wheaton whitby whittier windsor woodbury worcester yamaguchi yao yei york zaragoza çorlu
        """

}
