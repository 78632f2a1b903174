// Asks a corpus the questions of workload W5 in this process, as the benchmark kit's peers do: counts, and the median CPU time
// of seven runs of each question.
// usage: corpus-queries CORPUS QUESTIONS.json
import Quern
import QuernCorpus

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

func processTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func rounded(_ value: Double) -> Double { (value * 1e4).rounded() / 1e4 }

func milliseconds(_ questions: [String], _ ask: (String) throws -> Void) rethrows -> [Double] {
    try questions.map { question in
        median(
            try (0..<7).map { _ in
                let start = processTime()
                try ask(question)
                return processTime() - start
            })
    }
}

let opened = processTime()
let corpus = try CorpusReader(path: CommandLine.arguments[1])
let search = CorpusSearch(corpus)
let openTime = processTime() - opened
let bytes = try POSIXFile.read(CommandLine.arguments[2])
let questions = try bytes.withUnsafeBytes { buffer in
    var scanner = JSONScanner(buffer)
    return try scanner.value()?.record
}
func list(_ name: String) -> [String] { questions?[name]?.list?.compactMap(\.string) ?? [] }

let tops = list("tops").map { $0.split(separator: " ").joined(separator: " OR ") }
let phrases = list("phrases").map { "\"\($0)\"" }
let conjunctions = list("ands").map { $0.split(separator: " ").joined(separator: " AND ") }
let topTimes = try milliseconds(tops) { _ = try search.best(10, $0) }
let phraseTimes = try milliseconds(phrases) { _ = try search.count($0) }
let andTimes = try milliseconds(conjunctions) { _ = try search.count($0) }
print(
    JSONWriter.text { json in
        json.object { json in
            func numbers(_ name: String, _ values: [Double]) {
                json.key(name)
                json.array { json in for value in values { json.number(rounded(value)) } }
            }
            func counts(_ name: String, _ values: [Int]) {
                json.key(name)
                json.array { json in for value in values { json.integer(value) } }
            }
            json.key("open_ms")
            json.number(rounded(openTime))
            counts("phrase_counts", phrases.map { (try? search.count($0)) ?? -1 })
            counts("and_counts", conjunctions.map { (try? search.count($0)) ?? -1 })
            numbers("top10_ms", [median(topTimes), topTimes.max() ?? 0])
            numbers("phrase_ms", [median(phraseTimes), phraseTimes.max() ?? 0])
            numbers("and_ms", [median(andTimes), andTimes.max() ?? 0])
            numbers("each_top10_ms", topTimes)
            numbers("each_phrase_ms", phraseTimes)
        }
    })
