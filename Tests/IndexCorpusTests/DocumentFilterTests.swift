import Quern
import QuernTesting
import Testing

@testable import IndexCorpus

@Suite("Filters of a search in a corpus")
struct DocumentFilterTests {
    private let index = Result { try CorpusIndexFixture(CorpusIndexFixture.notes) }

    @Test(
        "by words, numbers, lists, members of records, and what a document is called",
        arguments: [
            ("source=Larkholm Post", ["fund"]),
            // A document without the field is unequal, and neither less nor more.
            ("source!=Larkholm Post", ["robots", "untitled", "empty"]),
            ("date>=2024-09-05", ["robots"]), ("date<2024-09-05", ["fund"]),
            ("date>2024-10-01", []), ("date<=2024-10-01", ["fund", "robots"]),
            // Numbers are compared as numbers: 9 is less than 12.
            ("words<12", ["robots"]), ("words<=12.0", ["fund", "robots"]),
            ("words>9", ["fund", "untitled"]), ("words=nine", []),
            ("words!=nine", ["fund", "robots", "untitled", "empty"]),
            ("tone=0.25", ["fund"]), ("checked=true", ["fund"]),
            // One of several values is enough, and none may be equal.
            ("authors=Bo Lind", ["fund"]), ("authors!=Bo Lind", ["robots", "untitled", "empty"]),
            ("place.city=Larkholm", ["fund"]), ("place.zip>1206", ["fund"]), ("place.street=x", []),
            ("place=Larkholm", []),
            ("id=robots", ["robots"]), ("resource>=news/g", ["robots", "untitled", "empty"]),
        ])
    func filters(_ condition: String, _ expected: [String]) throws {
        let filter = try #require(SearchQuery.Filter(condition))
        #expect(try index.get().search("", [filter]).hits.map(\.id) == expected)
    }

    @Test("all filters and the words must fit, and hits come with a count")
    func together() throws {
        let filters = ["words>5", "date!=2024-10-01"].compactMap { SearchQuery.Filter($0) }
        #expect(try index.get().search("fund", filters).hits.map(\.id) == ["untitled", "fund"])
        #expect(try index.get().search("", filters).total == 2)
        let none = try #require(SearchQuery.Filter("id=robots"))
        #expect(try index.get().search("fund", [none]).total == 0)
    }

    @Test("a field that no document has is a mistake, with the nearest one")
    func unknownField() throws {
        let filter = try #require(SearchQuery.Filter("word=1"))
        let error = #expect(throws: StageError.self) {
            try index.get().search("fund", [filter])
        }
        #expect(
            error?.message
                == "no document of this index has the field 'word'; did you mean 'words'? (fields: id, resource, authors, checked, date, place, source, title, tone, words)"
        )
        // These can be asked for in any corpus.
        let bare = try CorpusIndexFixture([.sample("Rye.", id: "a")])
        for name in ["id", "resource", "title", "date", "source"] {
            let filter = SearchQuery.Filter(field: name, comparison: .equal, value: "no such")
            #expect(try bare.search("", [filter]).total == 0)
        }
    }

    @Test("a search for nothing, without a filter, is refused")
    func emptyQuery() throws {
        let error = #expect(throws: StageError.self) { try index.get().search(" \n") }
        #expect(
            error?.message == "the query is empty; write a word to search for, or a filter")
    }
}
