import FuzzSupport
import ParseXML
import Quern
import QuernTesting

private let plain = try? StageHarness(XMLParser.self, [("document", "//*"), ("blocks", "//p")])
private let tei = try? StageHarness(XMLParser.self, [("preset", "tei")])

/// Every input is a file for `parse: xml`, once with documents everywhere and once as TEI.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let plain { fuzz(plain, start, count, name: "fuzz.xml") }
    if let tei { fuzz(tei, start, count, name: "fuzz.xml") }
    return 0
}
