/// Things that occur together, as nodes and edges.
public struct Network: Sendable {
    public struct Node: Sendable {
        public let id: String
        public let label: String
        /// The layer that it is from.
        public let kind: String
        /// In how many units it occurs.
        public let units: Int
    }

    public struct Edge: Sendable {
        /// Positions in the list of nodes.
        public let source: Int
        public let target: Int
        /// In how many units both occur.
        public let together: Int
        /// Dice's coefficient.
        public let dice: Double
    }

    public var nodes: [Node] = []
    public var edges: [Edge] = []

    /// GraphML (http://graphml.graphdrawing.org), which Gephi, igraph and networkx read.
    public var graphML: [UInt8] {
        var xml = XMLText()
        xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        xml.line(
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">"
        )
        for (id, owner, name, type) in [
            ("label", "node", "label", "string"), ("kind", "node", "kind", "string"),
            ("units", "node", "units", "int"), ("weight", "edge", "weight", "int"),
            ("dice", "edge", "dice", "double"),
        ] {
            xml.line(
                "  <key id=\"\(id)\" for=\"\(owner)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>"
            )
        }
        xml.line("  <graph id=\"cooccurrence\" edgedefault=\"undirected\">")
        for (index, node) in nodes.enumerated() {
            xml.line("    <node id=\"n\(index)\">")
            xml.line("      <data key=\"label\">\(XMLText.escaped(node.label))</data>")
            xml.line("      <data key=\"kind\">\(XMLText.escaped(node.kind))</data>")
            xml.line("      <data key=\"units\">\(node.units)</data>")
            xml.line("    </node>")
        }
        for (index, edge) in edges.enumerated() {
            xml.line(
                "    <edge id=\"e\(index)\" source=\"n\(edge.source)\" target=\"n\(edge.target)\">")
            xml.line("      <data key=\"weight\">\(edge.together)</data>")
            xml.line("      <data key=\"dice\">\(FixedNumber.text(edge.dice, places: 4))</data>")
            xml.line("    </edge>")
        }
        xml.line("  </graph>")
        xml.line("</graphml>")
        return xml.bytes
    }

    /// GEXF 1.3 (https://gexf.net), Gephi's own format.
    public var gexf: [UInt8] {
        var xml = XMLText()
        xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        xml.line("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">")
        xml.line("  <graph mode=\"static\" defaultedgetype=\"undirected\">")
        xml.line("    <attributes class=\"node\">")
        xml.line("      <attribute id=\"kind\" title=\"kind\" type=\"string\"/>")
        xml.line("      <attribute id=\"units\" title=\"units\" type=\"integer\"/>")
        xml.line("    </attributes>")
        xml.line("    <attributes class=\"edge\">")
        xml.line("      <attribute id=\"dice\" title=\"dice\" type=\"double\"/>")
        xml.line("    </attributes>")
        xml.line("    <nodes>")
        for (index, node) in nodes.enumerated() {
            xml.line("      <node id=\"n\(index)\" label=\"\(XMLText.escaped(node.label))\">")
            xml.line("        <attvalues>")
            xml.line("          <attvalue for=\"kind\" value=\"\(XMLText.escaped(node.kind))\"/>")
            xml.line("          <attvalue for=\"units\" value=\"\(node.units)\"/>")
            xml.line("        </attvalues>")
            xml.line("      </node>")
        }
        xml.line("    </nodes>")
        xml.line("    <edges>")
        for (index, edge) in edges.enumerated() {
            xml.line(
                "      <edge id=\"e\(index)\" source=\"n\(edge.source)\" target=\"n\(edge.target)\" weight=\"\(edge.together)\">"
            )
            xml.line("        <attvalues>")
            xml.line(
                "          <attvalue for=\"dice\" value=\"\(FixedNumber.text(edge.dice, places: 4))\"/>"
            )
            xml.line("        </attvalues>")
            xml.line("      </edge>")
        }
        xml.line("    </edges>")
        xml.line("  </graph>")
        xml.line("</gexf>")
        return xml.bytes
    }
}

/// Lines of XML.
struct XMLText {
    private(set) var bytes: [UInt8] = []

    mutating func line(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        bytes.append(0x0A)
    }

    /// Text for content and attributes; what XML 1.0 cannot hold becomes U+FFFD.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\t", "\n", "\r": result += " "
            default:
                let isAllowed =
                    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                    && !(0x7F...0x9F).contains(scalar.value)
                result.unicodeScalars.append(isAllowed ? scalar : "\u{FFFD}")
            }
        }
        return result
    }
}
