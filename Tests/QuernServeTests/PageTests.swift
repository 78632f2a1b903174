import Foundation
import Quern
import Testing

@testable import QuernServe

/// The page itself: safe by what it is made of, readable in both schemes.
@Suite struct PageTests {
    /// Data must not become markup; the only ways for it to do so are not used.
    @Test func scriptsMakeNoMarkup() {
        for script in Page.scripts {
            for way in [
                "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
                "Function(",
                "setAttribute(\"style\"", "srcdoc", "javascript:", "DOMParser", "http:", "https:",
            ] where !(way == "http:" && script.name == "dom") {
                #expect(!script.text.contains(way), "\(script.name): \(way)")
            }
        }
        // The name of a language, which nothing fetches.
        let dom = Page.scripts.first { $0.name == "dom" }?.text ?? ""
        #expect(dom.components(separatedBy: "http:").count == 2)
        #expect(dom.contains("\"http://www.w3.org/2000/svg\""))
    }

    @Test func nothingComesFromElsewhere() {
        for text in [Page.html, Page.withoutKey] {
            #expect(!text.contains("http"))
            #expect(!text.contains("style="))
            #expect(!text.contains("<style"))
            #expect(text.matches(of: /<script(?![^>]* src="\/script\/)/).isEmpty)
            #expect(text.matches(of: /\ on[a-z]+=/).isEmpty)
        }
        let style = Page.files["/style.css"].map { String(decoding: $0.body, as: UTF8.self) } ?? ""
        #expect(!style.contains("url("))
        #expect(!style.contains("@import"))
    }

    @Test func everyModuleIsServed() throws {
        for script in Page.scripts {
            for match in script.text.matches(of: /from "\.\/([a-z]+)\.js"/) {
                #expect(Page.files["/script/\(match.1).js"] != nil, "\(match.1)")
            }
        }
        #expect(Page.html.contains("/script/app.js"))
    }

    @Test func bracesOfTheStyleSheetMatch() {
        let style = Page.files["/style.css"].map { String(decoding: $0.body, as: UTF8.self) } ?? ""
        var depth = 0
        for byte in style.utf8 {
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            #expect(depth >= 0)
        }
        #expect(depth == 0)
    }

    /// WCAG 2.2, 1.4.3 (text, 4.5 to 1) and 1.4.11 (lines and borders of fields, 3 to 1).
    @Test func contrast() throws {
        let schemes = PageLook.tones.components(separatedBy: "prefers-color-scheme: dark")
        #expect(schemes.count == 2)
        for scheme in schemes {
            var tones: [String: Double] = [:]
            for match in scheme.matches(of: /--([a-z0-9-]+): #([0-9a-f]{6})/) {
                tones[String(match.1)] = Self.luminance(String(match.2))
            }
            func contrast(_ a: String, _ b: String) throws -> Double {
                let (a, b) = (try #require(tones[a]), try #require(tones[b]))
                return (max(a, b) + 0.05) / (min(a, b) + 0.05)
            }
            for ground in ["ground", "panel", "field"] {
                for text in ["text", "soft", "accent", "alarm"] {
                    #expect(try contrast(text, ground) >= 4.5, "\(text) on \(ground)")
                }
            }
            for ground in ["mark", "in", "pale"] + (0...5).map({ "c\($0)" }) {
                #expect(try contrast("text", ground) >= 4.5, "text on \(ground)")
            }
            // The numbers of rules stand on the tones of their rules.
            for ground in ["in"] + (0...5).map({ "c\($0)" }) {
                #expect(try contrast("soft", ground) >= 4.5, "soft on \(ground)")
            }
            for line in (0...5).map({ "s\($0)" }) {
                #expect(try contrast(line, "ground") >= 4.5, "\(line)")
            }
            for part in ["bar", "edge"] {
                #expect(try contrast(part, "ground") >= 3, "\(part)")
                #expect(try contrast(part, "field") >= 3, "\(part)")
            }
        }
    }

    private static func luminance(_ hex: String) -> Double {
        let number = Int(hex, radix: 16) ?? 0
        let parts = [number >> 16, number >> 8 & 255, number & 255].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
