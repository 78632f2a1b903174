import ParseXML
import QuernTesting
import QuernYAML
import TestSupport
import Testing

@testable import Quern

@Suite struct XMLParserTests {
    @Test func examples() {
        for type in ParseXMLPlugin().stages {
            #expect(ExampleRunner(reader: { try YAML.node(of: $0) }).failures(of: type) == [])
        }
    }

    private func parse(
        _ text: String, _ parameters: [(name: String, value: Metadata.Value)] = []
    ) throws -> [Document] {
        try StageHarness(XMLParser.self, parameters).parse(Array(text.utf8))
    }

    private func failure(_ text: String) -> String? {
        do {
            _ = try parse(text)
            return nil
        } catch let error as StageError {
            return "\(error.offset.map(String.init) ?? "-"): \(error.message)"
        } catch {
            return "\(error)"
        }
    }

    /// Why elements give no document, and how many.
    @Test(
        arguments: [
            ("<a><b>x</b></a>", ["no element is at '//doc', the path of documents: 1"]),
            ("<a><doc> </doc></a>", ["no text: 1"]), ("<a><doc>x</doc></a>", []),
            ("<a><doc>x</doc><doc/><doc> </doc></a>", ["no text: 2"]),
            ("<a><doc/><doc> </doc></a>", ["no text: 2"]),
        ] as [(String, [String])])
    func whatGivesNothingIsCounted(input: String, skips: [String]) throws {
        let harness = try StageHarness(XMLParser.self, [("document", "//doc")])
        let context = StageContext(label: "xml")
        try Array(input.utf8).withUnsafeBytes { bytes in
            let resource = Resource(name: "a.xml", sha256: "", size: bytes.count)
            let record = Record(
                bytes: bytes, resource: resource, start: 0, line: 1, isWholeResource: true)
            var documents = ParsedDocuments()
            documents.begin(record, stage: 0)
            try harness.stage.parse(record, into: &documents, in: context)
            #expect(documents.skips.map { "\($0.reason): \($0.count)" } == skips)
        }
    }

    /// Each mistake, where it stands, and what it is.
    @Test(arguments: [
        ("", "0: there is no element"), ("x", "0: expected '<' and the name of the root element"),
        ("<a>", "0: the text ends, but 'a' is not closed"),
        ("<a><b></a>", "6: the end tag 'a' stands where 'b' is open"),
        ("<a/><b/>", "4: a second root element 'b'; a file has one"),
        ("<a/>x", "4: text after the end of the root element"),
        ("</a>", "0: the end tag 'a' closes nothing that is open"),
        ("<a b=c/>", "5: the value of 'b' must be in quotation marks"),
        ("<a b/>", "3: the attribute 'b' has no value"),
        ("<a b=\"1\" b='2'/>", "9: the attribute 'b' stands twice"),
        ("<a b=\"1\"c=\"2\"/>", "8: expected a space, '>' or '/>' in the tag 'a'"),
        ("<a b=\"<\"/>", "6: '<' in the value of 'b' must be written '&lt;'"),
        ("<a>1 < 2</a>", "6: expected a name after '<'; a '<' in text is written '&lt;'"),
        (
            "<a>R&D</a>",
            "4: '&' must begin a reference such as '&amp;'; in text it is written '&amp;'"
        ),
        (
            "<a>&nbsp;</a>",
            "3: the entity 'nbsp' is not declared; 'entities' of the stage can do it"
        ),
        ("<a>&#0;</a>", "3: '&#0;' is no character"),
        ("<a>&#xD800;</a>", "3: '&#xD800;' is no character"),
        ("<a><!-- </a>", "3: the comment has no '-->'"),
        ("<a><![CDATA[ </a>", "3: the CDATA section has no ']]>'"),
        ("<a><?p </a>", "3: the processing instruction has no '?>'"),
        ("<!DOCTYPE a [ <a/>", "0: the DOCTYPE has no '>'"), ("<a", "0: the tag 'a' has no '>'"),
        ("<a/><!DOCTYPE a>", "4: expected a comment or a CDATA section after '<!'"),
        (
            "<!DOCTYPE a [<!ENTITY x '&y;'><!ENTITY y '&x;'>]><a>&x;</a>",
            "52: the entity 'x' contains itself"
        ),
        (
            "<!DOCTYPE a [<!ENTITY x '<b/>'>]><a>&x;</a>",
            "36: the entity 'x' contains tags, which are not taken from entities"
        ),
    ]) func mistakesHaveAPlace(_ input: String, _ expected: String) throws {
        let parts = expected.split(separator: ": ", maxSplits: 1)
        #expect(failure(input) == "\(parts[0]): not well-formed XML: \(parts[1])")
    }

    /// A path that gives nothing may be a slip, or lead out of the document.
    @Test func documentsWithoutAFieldAreCounted() throws {
        let stage = try StageHarness(
            XMLParser.self,
            [
                ("document", "//speech"), ("title", "h"), ("date", "/debate/@date"), ("id", "@n"),
                ("metadata", .record(["role": "@rol"])),
            ])
        let text =
            "<debate date=\"2024-03-05\"><speech n=\"1\"><h>One</h>Rye.</speech><speech>Oats.</speech></debate>"
        let found = try stage.parseCounting(Array(text.utf8))
        #expect(
            found.counts == [
                "without 'title'": 1, "without 'date'": 2, "without 'id'": 1, "without 'role'": 2,
            ])
    }

    @Test func entitiesAreExpandedWithinLimits() throws {
        let small =
            "<!DOCTYPE a [<!-- ' --><!ENTITY u 'Uni &#38; &amp; '><!ENTITY v \"&u;&u;\">]><a>&v;!</a>"
        #expect(try parse(small).first?.text == "Uni & & Uni & & !")
        var laughs = "<!DOCTYPE a [<!ENTITY l0 'lol'>"
        for level in 1...9 {
            laughs += "<!ENTITY l\(level) '\(String(repeating: "&l\(level - 1);", count: 10))'>"
        }
        laughs += "]><a>&l9;</a>"
        let place = laughs.utf8.count - "&l9;</a>".utf8.count
        #expect(
            failure(laughs)
                == "\(place): not well-formed XML: the entity 'l5' stands for more than 65536 bytes"
        )
        let flat =
            "<!DOCTYPE a [<!ENTITY b '\(String(repeating: "x", count: 60_000))'>]><a>"
            + String(repeating: "&b;", count: 200) + "</a>"
        #expect(failure(flat)?.contains("stand for more than 8388608 bytes") == true)
    }

    @Test func depthHasALimit() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(failure(deep) == "3000: not well-formed XML: elements nest more than 1000 deep")
    }

    /// Every byte of the text that is in the file stands where the map says.
    @Test func everyCharacterHasItsPlace() throws {
        let input = """
            \u{FEFF}<?xml version="1.0"?><!DOCTYPE r>
            <r><d n="1"><p>Die  <hi>Mühle</hi> am&#32;Fluß</p>
            <p><![CDATA[<steht>]]> &lt;still.</p></d><d><p>Zwei</p></d></r>
            """
        let documents = try parse(input, [("document", "r/d"), ("blocks", "p")])
        #expect(documents.map(\.text) == ["Die Mühle am Fluß\n\n<steht> <still.", "Zwei"])
        let bytes = Array(input.utf8)
        for document in documents {
            #expect(bytes[document.origin.range].starts(with: "<d".utf8))
            let text = Array(document.text.utf8)
            for index in text.indices where text[index] > 0x20 {
                let source = document.sourceRange(of: index..<index + 1)
                if source.count == 1 {
                    #expect(bytes[source.lowerBound] == text[index], "at \(index)")
                } else {
                    #expect(String(decoding: bytes[source], as: UTF8.self) == "&lt;")
                }
            }
        }
        #expect(Set(documents.map(\.id)).count == 2)
    }

    /// In any encoding, a document is the bytes of its element, and a character its own.
    @Test(arguments: ["windows-1252", "utf-16le", "utf-16be", "gb18030", "utf-8"])
    func encodingsKeepPlaces(name: String) throws {
        let letter = name == "gb18030" ? "\u{6CB3}" : "\u{FC}"
        let input = """
            <?xml version="1.0" encoding="\(name.hasPrefix("utf-16") ? "utf-16" : name)"?>
            <r><d n="1"><p>M\(letter)hle  <hi>am</hi> &amp;\(letter)\(letter)</p></d>
            <d><p>Zw\(letter)i</p></d><d><p>drei</p></d></r>
            """
        let mark: [UInt8] = ["utf-16le": [0xFF, 0xFE], "utf-16be": [0xFE, 0xFF]][name] ?? []
        let bytes = mark + (try #require(SystemEncoding.bytes(of: input, in: name)))
        let documents = try StageHarness(
            XMLParser.self, [("document", "r/d"), ("blocks", "p")]
        ).parse(bytes)
        #expect(
            documents.map(\.text) == [
                "M\(letter)hle am &\(letter)\(letter)", "Zw\(letter)i", "drei",
            ])
        func encoded(_ text: String) -> [UInt8]? { SystemEncoding.bytes(of: text, in: name) }
        for document in documents {
            let element = Array(bytes[document.origin.range])
            #expect(encoded("<d").map { element.starts(with: $0) } == true)
            #expect(encoded("</d>").map { element.suffix($0.count).elementsEqual($0) } == true)
            var place = 0
            for scalar in document.text.unicodeScalars {
                let length = UTF8.width(scalar)
                let source = document.sourceRange(of: place..<place + length)
                place += length
                let whole = Array(bytes[source])
                #expect(
                    whole == encoded(String(scalar)) || whole == encoded("&amp;")
                        || scalar == " " && whole == encoded("  "), "\(scalar)")
            }
        }
        #expect(Set(documents.map(\.id)).count == 3)
    }

    @Test func encodingOfTheDeclaration() throws {
        let head = Array("<?xml version='1.0' encoding='ISO-8859-1'?><r><d>M".utf8)
        let bytes = head + [0xFC] + Array("hle</d><d>Fluss</d></r>".utf8)
        let documents = try StageHarness(XMLParser.self, [("document", "r/d")]).parse(bytes)
        try #require(documents.map(\.text) == ["Mühle", "Fluss"])
        #expect(documents[0].metadata["encoding"]?.record?["name"] == "windows-1252")
        #expect(documents[1].sourceRange(of: 0..<1) == head.count + 11..<head.count + 12)
    }

    @Test(arguments: [
        ("p", "1"), ("//p", "1\n\n2\n\n3"), ("s/p", "2"), ("s//p", "2\n\n3"), ("/r/p", "1"),
        ("*/p", "2"),
        ("//p[@k]", "2\n\n3"), ("//p[@k=\"x\"]", "2"), ("//p[not(@k='x')]", "1\n\n3"),
        ("//t/p", "3"),
        ("//x:p", "3"), ("r/p", nil),
    ]) func paths(_ path: String, _ expected: String?) throws {
        let input =
            "<r><p>1</p><s><p k='x'>2</p><t xmlns:y='urn:y'><y:p k='z'>3</y:p></t></s></r>"
        let documents = try parse(
            input, [("text", .string(path)), ("namespaces", .record(["x": "urn:y"]))])
        #expect(documents.first?.text == expected)
    }

    @Test(arguments: [
        (
            "text", "//",
            "'text[0]' of 'xml' is no path that is understood here: '//'; expected an element's name"
        ),
        (
            "title", "a[1]",
            "'title[0]' of 'xml' is no path that is understood here: 'a[1]'; expected '@' and a name, the only kind of predicate"
        ),
        (
            "text", "tei:p",
            "the path 'tei:p' has the prefix 'tei', which 'namespaces' does not declare"
        ),
        (
            "skip", "a/@b",
            "the path 'a/@b' ends in an attribute, where elements are wanted; only metadata can be taken from attributes"
        ),
    ]) func mistakesInPaths(_ name: String, _ path: String, _ expected: String) throws {
        do {
            _ = try StageHarness(XMLParser.self, [(name, .string(path))])
            Issue.record("no error")
        } catch {
            #expect("\(error)".contains(expected), "\(error)")
        }
    }

    @Test func layersAndHeadingLevels() throws {
        let input =
            "<r><div><head>A</head><div n='2'><head>B</head><p>x <q who='Ada'>y</q></p></div></div></r>"
        let stage: [(name: String, value: Metadata.Value)] = [
            ("layers", .record(["headings": "//head", "speech": "//q"])),
            ("blocks", ["//head", "//p"]),
        ]
        let document = try #require(try parse(input, stage).first)
        #expect(document.text == "A\n\nB\n\nx y")
        #expect(document.annotations["headings"].map { $0.attributes["level"] } == [1, 2])
        #expect(document.annotations["speech"].map(\.range) == [8..<9])
        #expect(document.annotations["speech"].first?.attributes == ["who": "Ada"])
    }

    @Test func seedOfTEI() throws {
        let bytes = Array(try Project.text("seeds/xml/river-play.xml").utf8)
        let document = try #require(
            try StageHarness(XMLParser.self, [("preset", "tei")]).parse(bytes).first)
        #expect(document.metadata.title == "The River Play")
        #expect(document.metadata.authors == ["Ada Lind", "Bo Kvist"])
        #expect(document.metadata.date == "2021-06-01")
        #expect(document.metadata.language == "en")
        #expect(document.metadata.source == "Norra Valley Press")
        #expect(
            document.annotations["speakers"].map { document.text(in: $0.range) } == [
                "Miller.", "River.",
            ])
        #expect(document.metadata["notes"] == ["A proverb of the valley."])
        #expect(!document.text.contains("proverb") && document.text.contains("the old wheel"))
    }

    /// What editions write about a text is none of it, and parts of a table, of a talk or of an address are not one word.
    @Test(arguments: [
        ("<p>see<note>N1 <p>inner p</p></note> z</p>", "see z"),
        ("<p>the <app><lem>cat</lem><rdg>dog</rdg></app> sat</p>", "the cat sat"),
        ("<p>he <subst><del>went</del><add>ran</add></subst></p>", "he ran"),
        ("<p>He <del>hated</del><add>loved</add> her.</p>", "He loved her."),
        ("<p>He <del rend='overstrike'>really</del> ran<del>s</del>.</p>", "He ran."),
        ("<table><row><cell>Rye</cell><cell>4</cell></row></table>", "Rye\n4"),
        ("<div><u>Hi</u><u>Yo</u></div>", "Hi\nYo"),
    ]) func editions(body: String, text: String) throws {
        let page = "<TEI><text><body>\(body)</body></text></TEI>"
        #expect(try parse(page, [("preset", "tei")]).map(\.text) == [text])
    }

    /// A word that is broken at the end of a line or a page is one, however the file is set in lines; in notes, too.
    @Test(arguments: [
        ("Das Wind\n<lb n='2' break='no'/>rad", "Das Windrad"),
        ("Das Wind<lb n='2' break='no'/>\n  rad steht", "Das Windrad steht"),
        ("<w>Das </w><lb break='no'/><w>Wind</w>", "DasWind"),
        ("Das Wind <pb n='2' break='no'/> <lb break='no'/> rad", "Das Windrad"),
        ("Das Wind\n<pb n='2' break='no'/>\n<fw>2 Mühlen</fw>\n<lb/>rad", "Das Wind\nrad"),
        ("Das Wind\n<pb n='2' break='no'/>\n<fw>2 Mühlen</fw>\nrad", "Das Windrad"),
        ("Das Wind<note>N</note>\n<cb break='no'/><hi>rad</hi> steht", "Das Windrad steht"),
        ("Das Wind\n<lb break='no'/>\n&#114;ad", "Das Windrad"),
        ("Das Wind\n<pb n='2'/>rad", "Das Wind rad"),
        ("Das Wind<lb break='maybe'/>rad", "Das Wind\nrad"),
        ("<lb break='no'/> Das Wind", "Das Wind"),
    ]) func wordsBrokenAtLines(body: String, text: String) throws {
        let page = "<TEI><text><body><p>\(body)</p></body></text></TEI>"
        let document = try #require(try parse(page, [("preset", "tei")]).first)
        #expect(document.text == text)
        #expect(document.originsAscend(within: page.utf8.count))
        let note = "<TEI><text><body><p>A.<note>\(body)</note></p></body></text></TEI>"
        if !body.contains("<lb/>"), !body.contains("<fw"), !body.contains("maybe"),
            !body.contains("<note")
        {
            let found = try parse(note, [("preset", "tei")]).first?.metadata["notes"]
            #expect(found == [.string(text)])
        }
    }

    /// Programs write TEI without white space, and names and references are not one word for that.
    @Test func elementsWithoutWhiteSpace() throws {
        let page = """
            <TEI><teiHeader><fileDesc><titleStmt><title><hi>R</hi>ye</title><author><persName><forename>Ada</forename>\
            <surname>Lind</surname></persName></author></titleStmt></fileDesc></teiHeader><text><body><p><hi>T</hi>\
            <hi>HE</hi> mill <hi>stands</hi><hi>.</hi></p></body><back><p><q><hi>M</hi><hi>ill</hi> stands.</q></p><p><s><w>Mill</w><c> </c><w>stands</w><pc>.</pc></s></p>\
            <opener><dateline><placeName>Ostrow</placeName><date>3 May</date></dateline></opener><listBibl><biblStruct><analytic><title>Oats</title>\
            <author>Bo Hall</author></analytic><monogr><imprint><date>1999</date></imprint></monogr></biblStruct></listBibl></back></text></TEI>
            """
        let found = try #require(try parse(page, [("preset", "tei")]).first)
        for (inner, text) in [
            ("<surname>毛</surname><forename>泽东</forename>来了。", "毛泽东来了。"),
            ("<nameLink>O'</nameLink><surname>Brien</surname>", "O'Brien"),
            ("<surname>Lind</surname><genName>, Jr.</genName>", "Lind, Jr."),
            ("<forename>A.</forename><forename>Ö.</forename><surname>Lind</surname>", "A. Ö. Lind"),
            ("<pc>«</pc><title>Mühle</title><pc>»</pc>", "«Mühle»"),
        ] {
            let one = "<TEI><text><body><p><bibl>\(inner)</bibl></p></body></text></TEI>"
            #expect(try parse(one, [("preset", "tei")]).first?.text == text)
        }
        #expect(found.metadata.authors == ["Ada Lind"] && found.metadata.title == "Rye")
        #expect(
            found.text
                == "THE mill stands.\n\nMill stands.\n\nMill stands.\n\nOstrow 3 May\n\nOats Bo Hall 1999"
        )
    }

    /// Values of elements side by side are not one word, whatever the elements are called, and markup within a word parts nothing.
    @Test(arguments: [
        (
            "<LastName>Lind</LastName><ForeName>Ada</ForeName><Initials>A</Initials>",
            "Lind Ada A"
        ),
        ("<n><s>Lind</s><g2>Ada</g2></n><n><s>Hall</s></n>", "Lind Ada Hall"),
        ("<s>Lind</s> <f>Ada</f>", "Lind Ada"), ("<s>Lind</s><f>, Jr.</f>", "Lind, Jr."),
        ("<s>&Ouml;st</s><f>&Ouml;.</f>", "Öst Ö."), ("<s>毛</s><f>泽东</f>", "毛泽东"),
        ("<s>Nguyễ</s><f>Ánh</f>", "Nguyễ Ánh"), ("<s>(</s><f>Ada</f><s>)</s>", "(Ada)"),
        ("H<sub>2</sub>O", "H2O"), ("<b>H</b><sub>2</sub>O", "H2O"),
        ("<b>H</b><sub>2</sub><sup>+</sup>", "H2+"), ("<x>Mi</x><y>l</y>l", "Mill"),
        ("&#77;<x>il</x><y>l</y>", "Mill"), ("<x/><y/><z>Mill</z><x/><y/>", "Mill"),
        ("<x><y>One</y><y>Two</y></x><x><y>Three</y></x>", "One Two Three"),
    ]) func valuesSideBySide(inner: String, value: String) throws {
        let page = "<r><v>\(inner)</v><t>Text.</t></r>"
        let document = try #require(
            try parse(
                page,
                [
                    ("text", "t"), ("title", "v"), ("metadata", .record(["all": "v"])),
                    ("entities", .record(["Ouml": "Ö"])),
                ]
            ).first)
        #expect(document.metadata.title == value)
        // The same where the element is part of the text.
        let shown = try parse(
            page, [("authors", "v"), ("entities", .record(["Ouml": "Ö"]))])
        #expect(shown.first?.metadata.authors == [value])
    }

    /// What is left out within a value is no part of it.
    @Test func whatIsLeftOutOfValues() throws {
        let page = "<r><v>Rye<x> 1</x> grows<v2>2</v2></v><t>Text.</t></r>"
        let document = try parse(
            page, [("text", "t"), ("skip", ["//x", "//v2"]), ("title", "v"), ("source", "//v2")]
        ).first
        #expect(document?.metadata.title == "Rye grows" && document?.metadata.source == "2")
    }

    /// A date whose parts are elements is one, where they are plainly year, month and day.
    @Test(arguments: [
        ("<Year>2020</Year><Month>May</Month><Day>3</Day>", "2020-05-03"),
        ("<day>5</day><month>3</month><year>2020</year>", "2020-03-05"),
        ("<Year>2020</Year>\n<Month>Sept.</Month>", "2020-09"), ("<year>2020</year>", "2020"),
        ("<Year>2020</Year><Month>05</Month><Day>3</Day><Hour>10</Hour>", "2020-05-03"),
        ("<Month>February</Month><Day>29</Day><Year>2024</Year>", "2024-02-29"),
        ("<Year>2020</Year><Month/><Day/>", "2020"),
        ("<Year>2020</Year><Season>Spring</Season>", "2020 Spring"),
        ("<Year>2020</Year><Month>Jan-Feb</Month>", "2020 Jan-Feb"),
        ("<Month>2</Month><Day>30</Day><Year>2024</Year>", "2 30 2024"),
        ("<Year>2020</Year><Day>3</Day>", "2020 3"), ("on <Year>2020</Year>", "on 2020"),
        ("<MedlineDate>2000 Spring</MedlineDate>", "2000 Spring"),
    ]) func datesInElements(inner: String, date: String) throws {
        let page = "<r><d>\(inner)</d><t>Text.</t></r>"
        #expect(try parse(page, [("text", "t"), ("date", "d")]).first?.metadata.date == date)
    }

    /// A day that there is, without its time; what is none stays as it stands there, and is counted.
    @Test(arguments: [
        ("2024-09-04T10:00:00Z", "2024-09-04", false), ("2024-09", "2024-09", false),
        ("20240904", "20240904", false), ("2024-13-45T10:00", "2024-13-45T10:00", true),
        ("2023-02-29", "2023-02-29", true), ("spring", "spring", true),
    ]) func daysOfTheCalendar(text: String, date: String, isCounted: Bool) throws {
        let found = try StageHarness(XMLParser.self, [("text", "t"), ("date", "d")])
            .parseCounting(Array("<r><d>\(text)</d><t>Text.</t></r>".utf8))
        #expect(found.documents.first?.metadata.date == date)
        #expect(
            found.counts["dates that are no day, month or year"] == (isCounted ? 1 : nil),
            "\(found.counts)")
    }

    /// TEI is known by its root, in whatever form, and by nothing else.
    @Test(arguments: [
        ("<TEI xmlns='http://www.tei-c.org/ns/1.0'>", "</TEI>", true),
        ("<TEI\txml:id='a'\n xmlns=\"http://www.tei-c.org/ns/1.0\">", "</TEI>", true),
        (
            "<!-- \(String(repeating: "licence ", count: 2000)) --><!DOCTYPE TEI><TEI xmlns='http://www.tei-c.org/ns/1.0'>",
            "</TEI>", true
        ),
        ("<TEI>", "</TEI>", false), ("<TEI xmlns='http://other.example/ns'>", "</TEI>", false),
        ("<doc><!-- made from <TEI xmlns='http://www.tei-c.org/ns/1.0'> -->", "</doc>", false),
        (
            "<doc><note><![CDATA[<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">]]></note>", "</doc>",
            false
        ),
    ]) func teiByItsRoot(start: String, end: String, isTEI: Bool) throws {
        let inner =
            "<teiHeader><fileDesc><titleStmt><title>The mill</title></titleStmt></fileDesc></teiHeader><text><body><p>It grinds.</p></body></text>"
        let document = try #require(
            try StageHarness(XMLParser.self).parse(start + inner + end, name: "a.xml").first)
        #expect((document.metadata["title"] == "The mill") == isTEI)
        #expect((document.text == "It grinds.") == isTEI)
        #expect(document.text.contains("It grinds."))
    }
}
