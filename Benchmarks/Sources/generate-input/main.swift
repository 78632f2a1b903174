// Writes documents for measuring: JSON Lines, the same bytes every time.
//
// usage: generate-input MEGABYTES > documents.jsonl
//        generate-input --posts COUNT > posts.jsonl
//        generate-input --lexicon PHRASES > phrases.txt
//
// Words are drawn by Zipf's law from an invented vocabulary; some documents have page furniture, no-break
// spaces, combining accents, zero-width spaces and CR LF, some are Chinese, some are short, some are repeats.
// Random numbers are splitmix64 (Steele et al. 2014) with a fixed seed.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

struct Random {
    var state: UInt64 = 20_261_121

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    /// True once in `rate` times.
    mutating func once(in rate: Int) -> Bool { below(rate) == 0 }
}

struct Vocabulary {
    let words: [String]

    init(_ random: inout Random, count: Int) {
        let onsets = ["b", "br", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "z"]
        let nuclei = ["a", "e", "i", "o", "u", "ai", "ea", "ou"]
        let codas = ["", "", "n", "r", "l", "st", "m", "nd"]
        var seen: Set<String> = []
        var words: [String] = ["the", "of", "and", "to", "in", "that", "a", "is", "for", "with"]
        while words.count < count {
            var word = ""
            for _ in 0..<(1 + random.below(3)) {
                word += onsets[random.below(onsets.count)] + nuclei[random.below(nuclei.count)] + codas[random.below(codas.count)]
            }
            if seen.insert(word).inserted { words.append(word) }
        }
        self.words = words
    }

    /// A word by Zipf's law: the rank is distributed as 1 / rank, near enough.
    func draw(_ random: inout Random) -> String {
        let share = Double(random.next() >> 11) / Double(1 << 53)
        let rank = Int(exp(share * log(Double(words.count)))) - 1
        return words[max(0, min(words.count - 1, rank))]
    }

    func sentence(_ random: inout Random) -> String {
        var words = (0..<(6 + random.below(24))).map { _ in draw(&random) }
        words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
        return words.joined(separator: " ") + "."
    }
}

let furniture = [
    "Share this article with friends", "Subscribe to our newsletter", "ADVERTISEMENT", "Copyright © 2026 The Mill", "Read more: the river",
    "Comments (12)", "We use cookies to make this page better", "Photo: A mill at dawn",
]
let chinese = Array("研究人员在河谷建造了新的磨坊并公布结果科学技术产业发展创新水利工程")

func document(_ number: Int, _ vocabulary: Vocabulary, _ random: inout Random) -> String {
    var paragraphs: [String] = []
    let kind = random.below(100)
    let count = kind < 8 ? 1 : 2 + random.below(14)
    for _ in 0..<count {
        if kind >= 90 {
            paragraphs.append(String((0..<(40 + random.below(120))).map { _ in chinese[random.below(chinese.count)] }) + "。")
        } else {
            paragraphs.append((0..<(kind < 8 ? 1 : 1 + random.below(5))).map { _ in vocabulary.sentence(&random) }.joined(separator: " "))
        }
        if random.once(in: 6) { paragraphs.append(furniture[random.below(furniture.count)]) }
    }
    var text = paragraphs.joined(separator: random.once(in: 20) ? "\r\n\r\n" : "\n\n")
    if random.once(in: 10) { text = text.replacing("ea", with: "e\u{301}a") }
    if random.once(in: 10) { text = text.replacing(" of ", with: "\u{A0}of\u{200B} ") }
    return text
}

func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

/// Standard output, written in large pieces.
struct Output {
    var bytes: [UInt8] = []

    mutating func line(_ text: String) {
        bytes += text.utf8
        bytes.append(0x0A)
        if bytes.count > 1 << 20 { flush() }
    }

    mutating func flush() {
        var done = 0
        while done < bytes.count {
            let wrote = bytes.withUnsafeBytes { write(1, $0.baseAddress! + done, $0.count - done) }
            if wrote <= 0 { exit(1) }
            done += wrote
        }
        bytes.removeAll(keepingCapacity: true)
    }
}

var output = Output()
var random = Random()
let arguments = CommandLine.arguments
if arguments.count == 3, arguments[1] == "--lexicon", let count = Int(arguments[2]) {
    let vocabulary = Vocabulary(&random, count: 40_000)
    var seen: Set<String> = []
    while seen.count < count {
        let phrase = (0..<(1 + random.below(3))).map { _ in vocabulary.words[random.below(vocabulary.words.count)] }.joined(separator: " ")
        if seen.insert(phrase).inserted { output.line(phrase) }
    }
} else if arguments.count == 3, arguments[1] == "--posts", let count = Int(arguments[2]) {
    // What a document costs apart from its text shows in short ones; spaces stand where Python writes them.
    let vocabulary = Vocabulary(&random, count: 40_000)
    var recent: [String] = []
    for number in 0..<count {
        var text = (0..<(5 + random.below(20))).map { _ in vocabulary.draw(&random) }.joined(separator: " ")
        if !recent.isEmpty, random.once(in: 30) { text = recent[random.below(recent.count)] }
        if recent.count < 100 { recent.append(text) } else { recent[random.below(100)] = text }
        output.line(
            "{\"id\": \"\(100_000_000_000_000_000 + number)\", \"url\": \"https://posts.example/\(number)\", \"date\": \"2024-05-\(10 + number % 20)\", \"lang\": \"en\", \"text\": \"\(text)\"}"
        )
    }
} else if arguments.count == 2, let megabytes = Int(arguments[1]) {
    let vocabulary = Vocabulary(&random, count: 40_000)
    var written = 0
    var number = 0
    var recent: [String] = []
    while written < megabytes * 1_000_000 {
        let text = !recent.isEmpty && random.once(in: 30) ? recent[random.below(recent.count)] : document(number, vocabulary, &random)
        if recent.count < 100 { recent.append(text) } else { recent[random.below(100)] = text }
        let line =
            "{\"id\":\"d\(number)\",\"title\":\"Report \(number)\",\"date\":\"20\(10 + number % 15)-0\(1 + number % 9)-1\(number % 9)\",\"text\":\"\(escaped(text))\"}"
        output.line(line)
        written += line.utf8.count + 1
        number += 1
    }
} else {
    output.line("usage: generate-input MEGABYTES | --posts COUNT | --lexicon PHRASES")
    output.flush()
    exit(2)
}
output.flush()
