import Quern
import QuernTesting
import QuernYAML
import TagEntities
import Testing

func organisations(_ text: String) throws -> [String] {
    let harness = try StageHarness(
        OrganisationsTagger.self, [("rules", "organisation-words.yaml")],
        resources: [try lexicon("organisation-words.yaml")], reader: { try YAML.node(of: $0) })
    let document = try harness.tag(.sample(text))
    return document.annotations["organisations"].map { document.text(in: $0.range) }
}

func places(_ text: String) throws -> [String] {
    let harness = try StageHarness(
        PlacesTagger.self, [("rules", "place-words.yaml")],
        resources: [try lexicon("place-words.yaml")],
        reader: { try YAML.node(of: $0) })
    let document = try harness.tag(.sample(text))
    return document.annotations["places"].map { document.text(in: $0.range) }
}

@Suite("tag: organisations and places")
struct OrganisationTests {
    @Test(
        "unseen organisations",
        arguments: [
            ("director of the Ruili Institute of Optics, said", ["Ruili Institute of Optics"]),
            (
                "at Dolan Institute for Reform and Development Strategy.",
                ["Dolan Institute for Reform and Development Strategy"]
            ),
            (
                "the Ministry of Water and Soil and the Ministry of Trade",
                ["Ministry of Water and Soil", "Ministry of Trade"]
            ),
            (
                "the Academy of Music and Orlin University agreed",
                ["Academy of Music", "Orlin University"]
            ),
            ("visiting Kelan Technology Group Co., Ltd., he", ["Kelan Technology Group Co., Ltd."]),
            ("the Farmers' Party of Norland Central Committee", ["Norland Central Committee"]),
            (
                "the Norland People's Consultative Conference (NPCC) met; NPCC members left",
                ["Norland People's Consultative Conference", "NPCC", "NPCC"]
            ),
            ("China's Ministry of Rivers", ["Ministry of Rivers"]),
            ("In Vienna, President Orlin Institute", ["Orlin Institute"]),
            ("Smith & Dolan Holdings Inc. sued.", ["Smith & Dolan Holdings Inc."]),
            ("Orlin, Inc. sued.", ["Orlin, Inc."]),
            // Spelled by an abbreviation, either way around.
            (
                "the Save Rivers and Lakes Front (SRLF) won; SRLF left",
                ["Save Rivers and Lakes Front", "SRLF", "SRLF"]
            ),
            (
                "the SRLF (Save Rivers and Lakes Front) won",
                ["SRLF", "Save Rivers and Lakes Front"]
            ),
            ("the Big Bad Wolf (SRLF) won", []),
            // Well-known, but not inside a longer name.
            (
                "UNESCO praised Toyota and the Toyota Foundation of Norrby.",
                ["UNESCO", "Toyota", "Toyota Foundation of Norrby"]
            ),
            // A company without its suffix.
            (
                "Kelan Optics Ltd. grew. Kelan Optics is big; Kelan Optics Trophies sell.",
                ["Kelan Optics Ltd.", "Kelan Optics"]
            ),
            ("Great Service! They sat in the Oval Office.", []),
        ])
    func organisations(_ text: String, _ names: [String]) throws {
        #expect(try TagEntitiesTests.organisations(text) == names)
    }

    @Test(
        "what is no organisation",
        arguments: [
            "The Committee met in the Office.", "an institute of physics",
            "On Monday Group work began.",
            "The Company is open.", "Congress", "", "The Group, the Bank and the Party.",
        ])
    func none(_ text: String) throws {
        #expect(try TagEntitiesTests.organisations(text) == [])
    }

    @Test(
        "unseen places",
        arguments: [
            ("in Ruili County and Minhe province", ["Ruili County", "Minhe"]),
            ("At the Orlin office area of the firm", ["Orlin"]),
            (
                "the Dalun Economic and Technological Development Zone",
                ["Dalun Economic and Technological Development Zone"]
            ),
            ("every city, the City and the New Area", []), ("Each County has one", []),
            ("Lake Orlin River", ["Lake Orlin River"]), ("", []),
            // The lists: countries, cities, and cities that may be somebody's name.
            ("From Norway to Lagos; the Norway Times of Lagos.", ["Norway", "Lagos", "Lagos"]),
            ("Wade met Austin in Austin, Texas.", ["Austin", "Texas"]),
            ("in Ostrow, NY, and Los Angeles", ["Ostrow", "NY", "Los Angeles"]),
            ("user@Norway and Norway.example", []),
        ])
    func places(_ text: String, _ names: [String]) throws {
        #expect(try TagEntitiesTests.places(text) == names)
    }
}
