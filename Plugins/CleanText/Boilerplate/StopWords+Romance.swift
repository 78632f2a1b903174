/// Frequent words of Romance languages, from jusText 3.0.2 (BSD 2-Clause, see StopWords.swift).
extension StopWords {
    static let french = """
        de la et le à en des les du est un dans une par au pour qui il que a sur son avec se \
        plus sont ou sa aux ce été comme ses pas ne deux fut mais d'un cette fait d'une entre \
        ont était elle leur aussi dont lui même où sous alors ainsi également être y nom qu'il \
        premier très après peut partie ville ces première on années puis depuis tout lors \
        contre plusieurs commune groupe sans trois avait vers avant fin bien c'est région fois \
        né france leurs tous faire encore avoir située peu donc autres notamment ans famille \
        mort ils soit grande pendant partir cours quelques place moins monde grand temps \
        devient lieu n'est nombre si français début nouveau pays nombreux forme titre suite \
        souvent non trouve politique général vie étaient guerre village série département \
        quatre of près sera saison nouvelle jusqu'à film situé chez furent doit roi selon toute \
        celle celui ensuite permet dernier toujours biographie. juin paris d'autres étant autre \
        fils population chaque tant s'est afin reste mai part jean toutes car système peuvent \
        durant d’un ligne ayant septembre certains mars d’une club janvier compte cas \
        nombreuses juillet dès point l'un gouvernement centre (en niveau française liens \
        deuxième rôle habitants décembre président province cet premiers octobre nommé \
        externes. nord face qu'elle novembre membre mois histoire. sud avril connu membres \
        beaucoup louis période jeu pouvoir prend jeune grâce carrière l'équipe août société \
        laquelle droit charles février chef n'a nationale musique père the seul "la va "le ans, \
        surtout parfois cinq déjà pierre jour france, sein joueur long dit service poste succès \
        ancien new terme type développement construction fit corps personnes tour album eu \
        château travail plupart base mise version présente petit projet troisième française, \
        grands création homme devant raison ceux jamais environ tête utilisé seulement nous \
        site l'on qu’il parmi milieu autour sorti produit national rue études millions john \
        font but territoire production prix quand créé porte aurait aujourd'hui ii france. \
        américain ministre dernière donne possède langue espèce d'être travaux existe mis ans. \
        cause rencontre rapport certaines petite joue fonction jours écrit s'agit (né football \
        états-unis hommes seule et, match direction lequel siège l'année côté parti communes \
        appelé maison mouvement premières fille république exemple and l'histoire grandes \
        généralement réalisé loi cependant coupe lorsque passe avaient seconde
        """

    static let spanish = """
        de la en el y que a del los se un por con una las su es como al para fue más no o sus \
        lo entre también son pero hasta le dos este ha sobre ser donde parte desde esta era \
        años año durante está ciudad ya muy cuando san gran fueron tiene sin uno primer primera \
        nombre había e cual puede forma mismo siglo otros después sido población así tres vez \
        todo han encuentra mayor contra aunque lugar junto cada grupo familia hacia bajo siendo \
        todos ese quien sólo otras si pueden estados nuevo tiempo algunos tras embargo, región \
        equipo juan mientras universidad varios serie antes estaba tanto río tuvo vida estado \
        número debido unos josé sistema gobierno estos día eran nacional obra están además otro \
        hace entonces muchos banda provincia hay él historia cuatro of grandes cuenta luego \
        zona través álbum dentro hizo partir conocido guerra santa poco principal norte bien \
        tipo importante municipio final otra sur general varias llamado tenía (en "el segundo \
        centro mayo mayoría toda enlaces externos. poder menos tienen the largo algunas ellos \
        segunda enero octubre nueva septiembre todas medio primeros especie mejor marzo según \
        solo diciembre julio distrito junio película obras abril estas ella "la canción rey \
        misma historia. mundo temporada casi partido agosto hecho personas cuales les \
        departamento trabajo época noviembre ante españa música maría carlos punto último nivel \
        comenzó pesar pueblo uso diferentes cerca veces haber esa hijo frente muerte febrero \
        hacer caso origen momento y, manera orden tener país habían versión carrera presidente \
        encuentran título actual total línea agua desarrollo habitantes capital años, mediante \
        sino estilo da mucho siempre luis
        """

    static let italian = """
        di e il la in del a che è un della per una con nel da si i al le dei alla non come più \
        delle nella anche dal sono ed ad ha fu gli sua suo era ma cui o dalla due lo tra parte \
        degli stato prima anni essere su ai dopo loro questo viene uno venne sul alle dove nei \
        primo solo città nelle sulla nome poi mentre molto quale comune fino suoi sia se dai \
        stata dello altri quando hanno questa erano durante san stesso può tre secondo aveva \
        contro quella de serie quello furono fine alcuni quali seguito grande film tutti ancora \
        così volta gruppo sempre sue dalle negli quindi ogni circa abitanti sotto verso tempo \
        periodo fra senza seconda guerra altre proprio già quanto ne nuovo fatto vita modo \
        oltre agli famiglia tutto aver trova regione causa numero questi situato però presso of \
        secolo stagione molti primi alcune forma via francese sistema stati fa vi insieme \
        storia titolo perché chiesa spesso grazie invece posto possono base rispetto quattro e, \
        squadra centro che, tutte punto termine territorio lui vengono nuova particolare lungo \
        caso soprattutto morte corso mondo anno quasi casa dagli inoltre tale infatti sulle \
        allo provincia versione ruolo nello maggiore poco (in attraverso divenne successo album \
        finale diversi mai ebbe sede tipo popolazione figlio produzione pubblicato italia \
        giovanni oggi ben the re presenta grandi queste grado stessa settembre ci maggio volte \
        esempio giugno specie storia. biografia. vennero altro società maria diverse livello \
        col campo zona quelle gennaio partire meno dipartimento sui maggior luglio presenza \
        propria campionato metà sarebbe momento far principale linea fosse opere santa carriera \
        posizione quel padre all'interno marzo dicembre avrebbe fece generale "la possibile \
        tutta lavoro ii progetto presente governo attività avere genere vari quelli novembre \
        lingua importante giorno luogo dato molte nazionale allora deve "il opera roma presenti \
        carlo state costruzione diretto "the ciò italiano febbraio corpo new stile comunque \
        band numerosi tratta situata prime giovane sviluppo ottobre anni, servizio varie \
        avevano fiume pari importanti singolo fare qualche subito aprile chiamato canzone \
        musica studio paese egli struttura agosto cinque persone terzo tanto porta battaglia \
        gran nord piano sei successivamente studi giorni comunità origine principali politica \
        realtà uniti sarà prodotto john and francesco tramite strada inglese ultimi \
        probabilmente avuto capo repubblica mondiale piccolo tuttavia lavori vista coppa \
        vittoria presidente potere sud stazione pochi forte regno fratello ricerca mesi gioco \
        cioè numerose personaggio secolo, anni. controllo forze formazione va libro fuori \
        iniziò calcio poiché riesce scuola gruppi utilizzato noto trama. dallo data li membri \
        metri (che breve programma sta milioni fase km vicino figlia distretto classe centrale \
        nonostante uomini italiana ritorno punti francia ora paolo assieme luce inizia madre \
        fronte disco lei superficie funzione pubblico moglie nuovi nota piccola modello almeno \
        processo scritto proprietà ormai giuseppe valore brano (o chiamata considerato \
        piuttosto velocità legge nuove vinto trovano attualmente possibilità elementi detto \
        problemi completamente mezzo nominato intorno membro luigi qui ovvero simile forza \
        motore totale pietro militare diritto scopo movimento secolo. fascia riuscì \
        caratterizzata personaggi usato ufficiale prese successivo truppe antonio capacità (il \
        romanzo edizione diocesi iii terra tempi spazio donna comuni località musicale
        """

    static let portuguese = """
        de e a o do da em que uma um é com no para na por os foi como dos se as ao sua mais das \
        seu à não ou pela pelo ser também são entre era tem mas seus nos cidade até onde área \
        ele foram anos sobre nas quando população parte região sendo suas primeiro aos grande \
        estado mesmo nome muito segundo família dois ainda já está durante primeira maior pode \
        rio ano outros apenas km² ter forma após pelos qual depois dia século três município \
        duas km², banda num todos sem densidade contra às ela álbum desde sido então vez tendo \
        acordo comuna grupo localizada partir quais tinha cerca este alguns espécie teve \
        cobertos outras habitantes. cada estados hab/km². e, período através conhecido bem of \
        tempo sistema brasil assim além vários eram esta série final filme música josé vida \
        habitantes, estende-se antes história estava pertencente podem fez departamento possui \
        sob km joão província novo americano principal início numa só muitos estão devido santa \
        pessoas censo número distrito lançado administrativa dias há governo eles todo passou \
        quatro terra the várias vezes grandes francesa algumas universidade guerra que, começou \
        pois chamado enquanto havia gênero seguinte lugar nova todas trabalho condado censos \
        outro sempre média representa década pelas demografia. d. fim fazer paulo habitantes \
        qualquer muitas época nível anos, orbital maria jogo geografia. segunda mundo brasil, \
        toda meio filho título programa lado redor melhor maioria história. pouco localizado \
        conhecida asteróide hoje menos capital principais brasileiro sede poder mil país uso \
        origem versão quase produção tipo mesma faz água. canção estimada presidente seria \
        nacional volta carreira desta quem igreja centro longo importante localidades local \
        junto united brasil. sul raio construção ficou livro têm unidos morte janeiro carlos \
        sucesso aproximadamente março norte-americano clube esse maio dezembro primeiros deste \
        diversos populacional cinco "the obra states diagrama chamada desenvolvimento processo \
        rei diversas lhe dentro campeonato conta bureau vizinhança. census principalmente casa \
        norte outubro jogos entanto, isso julho base setembro relação empresa equipe futebol \
        tanto ilha velocidade essa agosto outra bairro abril junho ponto caso obras próprio \
        américa copa novembro and água embora recebeu maiores tv fora estilo pedro tornou-se i \
        milhões (em seja considerado países membros papel apesar linha último pai francisco \
        deve anos. john república acima língua tarde fevereiro logo termo paulo, conjunto \
        personagem chegou incluindo "o corpo somente ii reino diferentes usado política metros \
        político posição movimento criado criação oficial único porque quanto projeto atual \
        feito total portugal género "a tornou áreas formação sexo comunidade porto ngc edição \
        cidades geralmente nunca deu exemplo, aumento seis temporada fato m descoberto tal \
        bastante fica membro janeiro, atualmente única ano, importantes grupos antiga fronteira \
        disso, tais antigo escola
        """

    static let romanian = """
        de în a și din la este cu o un care fost pe al mai se pentru au să lui ca nu că sau ce \
        sunt ale prin s-a fi anul iar fiind după era in dintre cele dar cel si anii are până \
        către între sub sa două parte mare unui oraș unei unde cea județul va poate multe când \
        acest timpul timp această ar (n. toate s-au partea românia. avut fie numele el avea \
        foarte comună său ani erau spre ei ai prima râul trei alte unor precum perioada doar \
        loc sale unul lor cum cei mult peste î.hr. germania. află primul localitate într-o apoi \
        devenit asupra început își face landul îl of ales îi cadrul the pot despre astfel limba \
        fără într-un însă i data decât numit locul una făcut cât orașul membru și-a le l-a \
        chiar românia celor ianuarie biserica numai urma aceste (în d. decembrie iunie martie \
        atât împotriva i-a având încă râului comuna mod august octombrie noiembrie același \
        anului față septembrie mari satul ceea doi iulie tot asemenea aprilie cunoscut doilea \
        regiunea secolul împreună nici atunci ea doua război dacă milioane secolului aproape \
        drept nou puțin e fiecare câteva sfârșitul and februarie acesta trebuie unele există \
        aproximativ aceasta patru km născut situat ion afluent sat datorită dată vor special \
        începutul asemenea, curs printre lângă folosit punct ani, putea an acestei de-a zona \
        ioan ori primit general dat orașului republica bine teritoriul diferite de-al \
        reprezintă înainte stat faptul apă, aici românia, populație vedere valea număr lansat \
        perioadă marea nicolae apărut bucurești lemn cauza alexandru serie bucurești, prezent \
        deoarece formă funcția noi numărul mulți nord și, așa devine numeroase unite \
        universitatea brazilia. new acestui format jurul luat alături forma ci fel deși sud \
        ajuns constantin tip altă lungul său, transilvania, orice om târziu gheorghe fața ele \
        scris lucru ani. apare important statele importante primele urmat viața baza român \
        acestea rămas moldova, majoritatea reușit etc. româniei câștigat locuitori. considerat \
        să-și denumirea conform cazul nouă moartea situată construit profesor domeniul național \
        dus fotbal statului echipa celui album comunei titlul nume trecut cinci fiul urmă vechi \
        fapt centrul apă familia provincia sistem suprafață oameni politic cunoscută nivel \
        bucurești. astfel, aceeași europa urmare aveau succes acestor acea funcție principal \
        imperiul obținut acum george alt mileniul sa, începe rolul numită "the ajutorul \
        populația care, exemplu origine est germania vest am mihai istoria aflat spune \
        academiei condus localitatea ștefan nr. m to declarat jucat muntenia, mici anilor \
        vasile intrat viață respectiv grup activitatea circa astăzi regatul sale, toată \
        republicii maria zi vreme istoric. realizat murit publicat satului statul film timp, \
        sistemul român, prezintă aceea președinte produs john bun județului rol începând ii \
        ulterior pus participat întreaga ajunge albumul creat încât externe. uniunii construită \
        formată capitala folosite bază zile politică diverse târziu, moldova vârsta moldova. \
        deja locuitori bisericii afla tuturor muzică lumea săi continuat uniunea conducerea \
        ii-lea adus română populației prea ne legături toți regele fusese lucrări persoane \
        momentul do să-l universității familie fac țară dintr-o români jumătate obicei devenind \
        bună dezvoltarea (de biografie. mică ei, dreptul acel inclusiv conține inițial \
        importantă odată single privind mondial armata ocupat moment formează mihail facultatea \
        ciuda cuprinde paul aflată putut tatăl probabil biserică ziua șase petru rândul ultimul \
        regelui partidul nivelul le-a plan pare american mircea mic uneori rusia totală țări ia \
        zonă lor, politice vieții stil luptă carol poartă oficial locuitori, cărui copii \
        acestuia partidului malul adică scurt anumite componența folosită elemente continuă \
        alți __faracuprins__ să-i facă piese nordul von franța director centru studii ocupă \
        înseamnă guvernul exemplu, puternic lucrat singur cursul șef sudul i-au produse \
        familiei secole: direct noua gradul l-au european compania raionul editura totuși, \
        afara companie acestea, militare limbă războiului luna unii total constituie puterea \
        imperiului altor decade: revista statelor ani: i. înființat treilea sediul descoperit \
        poziția dintr-un printr-o mijlocul trimis semnat cale și-au casa scopul ridicat (din \
        existat lor. membrii ambele câte date institutul stabilit orașe forțele restul germană \
        regiune duce rămâne încercat mănăstirea aceștia celelalte munții ministru calitate \
        permite filmul multor găsește româniei, consideră afaceri muzica apropierea (sau mare, \
        prezent, președintele că, luni trupele da a-și franța, cunoscute regiunii lungime \
        națională ultima adesea căsătorit scrie înființată iași, oamenii șapte sale. numește \
        controlul apar membri scriitor fc comunitatea piesa drumul obține grupul putere roman \
        istorice mama (cu școala trece studiat dezvoltat renania-palatinat, unități bavaria, \
        oferă districtul intermediul țara des lume for pierdut an, părți parlamentului deține \
        apariția considerată locuri volumul activitate mii măsură fratele lui, militar \
        suprafața istorie. venit specii destul organizat paris provine legătură africa faptului \
        arată azi datează germane medie listă sfântul armatei fiica vremea probleme primului \
        america produce dupa româniei. veche publică existența stare istoric creșterea lupta \
        românești distanță ușor găsit m. iași folosește anume germania, legate radu privire \
        administrativ sf. printr-un premiul deputat acolo limbii david punctul aparține \
        deosebire italia soția nevoie rege valoare linia relativ urss crescut căruia procesul \
        muzeul naționale absolvit acestora scrisă celei generalul debutat william insula german \
        dumnezeu înregistrat sezonul dă căreia român. niciodată mondial, istorie (care deschis \
        culoare imediat pune române forme scurtă echipei sistemului lucrările deasupra spania \
        condusă noul schimbat cariera cursurile complet informații țării apropiere consiliului \
        totuși opera liga oară i, cărți grecia mutat robert intră singură inferioară, acordat \
        proces aibă sec. interiorul reședința reprezentat televiziune extrem zece deci făcute \
        școală autoritățile francez intre treia câțiva compus naștere comanda dumitru echipă \
        familii dan municipiul moldovei ei. sa. aflate san sua state războiul listele termenul \
        înalt alegerile prezența zone singura publice cărei miliarde franceză bune exista \
        militară (în) include joacă são referă carte
        """
}
