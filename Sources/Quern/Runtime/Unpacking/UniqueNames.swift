/// Tells things of one name apart by a number: `a.txt`, `a#2.txt`, `a#3.txt`.
struct UniqueNames {
    /// The names that there are, with the number that the next of the name gets.
    private var taken: [String: Int] = [:]

    /// The name, or another one when it is taken.
    mutating func unique(_ name: String) -> String {
        guard var number = taken[name] else {
            taken[name] = 2
            return name
        }
        // Before the ending, by which parsers are chosen.
        let folder = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        let dot = name[folder...].lastIndex(of: ".") ?? name.endIndex
        while true {
            let other = "\(name[..<dot])#\(number)\(name[dot...])"
            number += 1
            guard taken[other] == nil else { continue }
            taken[other] = 2
            taken[name] = number
            return other
        }
    }
}
