import Quern

/// The variables that one file sees: its own, and those only, so that a fragment means the same
/// wherever it is used.
struct Scope {
    struct Variable {
        let name: String
        let text: String
        /// Whether it stands for a plain scalar, which may mean "no value".
        let isPlain: Bool
        let location: SourceLocation
        /// Whether its value was an error, so that what it is put into is not checked.
        var isBroken = false
        var isUsed = false
    }

    private(set) var variables: [Variable] = []
    /// Names that are declared anywhere in the file, also further down.
    var declared: Set<String> = []
    /// The names that the file that uses this fragment sees.
    var outer: [String: Int] = [:]
    /// Where each name stands in `variables`.
    private(set) var index: [String: Int] = [:]

    var names: some Sequence<String> { variables.lazy.map { $0.name } }
    var unused: [Variable] { variables.filter { !$0.isUsed } }

    mutating func declare(_ variable: Variable) {
        index[variable.name] = variables.count
        variables.append(variable)
    }

    /// The variable of a name, which is used from now on.
    mutating func use(_ name: String) -> Variable? {
        guard let position = index[name] else { return nil }
        variables[position].isUsed = true
        return variables[position]
    }

    /// Whether a name can stand in `${…}`: ASCII letters, digits, `_` and `-`, no digit first.
    static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, name.utf8.allSatisfy(isNameByte) else { return false }
        return !(0x30...0x39).contains(first) && first != UInt8(ascii: "-")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
