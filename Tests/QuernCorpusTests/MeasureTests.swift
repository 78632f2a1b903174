import QuernCorpus
import Testing

/// Formulas against values of other programs, and against what they must be.
@Suite struct MeasureTests {
    /// scipy.stats.chi2_contingency(…, correction=False, lambda_="log-likelihood"), scipy 1.17.1.
    @Test func g2IsThatOfScipy() {
        func g2(_ table: [Int]) -> Double {
            Contingency(
                both: table[0], part: table[0] + table[1], thing: table[0] + table[2],
                total: table.reduce(0, +)
            ).g2
        }
        #expect(abs(g2([110, 2442, 111, 29114]) - 270.721876936225) < 1e-9)
        #expect(g2([10, 90, 10, 90]) == 0)
        #expect(g2([0, 0, 0, 5]) == 0)
    }

    /// The first table of Dunning 1993 ("the swiss"): 270.72.
    @Test func dunningsExample() {
        let table = Contingency(both: 110, part: 2552, thing: 221, total: 31777)
        #expect((table.g2 * 100).rounded() / 100 == 270.72)
    }

    @Test func dispersionOfTextbookData() {
        // Gries 2008: "1 2 3 4 5" in five parts of 9, 10, 10, 10, 11 words of 50: DP = 0.18.
        let measure = DispersionMeasure(counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11])
        #expect((measure.dp.map { ($0 * 100).rounded() / 100 }) == 0.18)
        let even = DispersionMeasure(counts: [2, 4, 6], sizes: [10, 20, 30])
        #expect(even.dp == 0)
        #expect(abs((even.juilland ?? 0) - 1) < 1e-12)
        #expect(DispersionMeasure(counts: [0, 0], sizes: [1, 1]).dp == nil)
        #expect(DispersionMeasure(counts: [5], sizes: [9]).juilland == nil)
        // All in one part of many equal ones: as uneven as can be.
        let uneven = DispersionMeasure(
            counts: [5] + Array(repeating: 0, count: 9), sizes: Array(repeating: 10, count: 10))
        #expect(abs((uneven.juilland ?? 1) - 0) < 1e-12)
        #expect(abs((uneven.dpNorm ?? 0) - 1) < 1e-12)
    }

    @Test func diversityOfTextsWithoutRepetition() {
        let all = DiversityMeasure((0..<100).map { UInt32($0) })
        #expect(all.ttr == 1)
        #expect(all.mattr(window: 10) == 1)
        #expect(all.mtld(threshold: 0.72) == 100)
        #expect(abs((all.hdd(draws: 42) ?? 0) - 1) < 1e-12)
        let one = DiversityMeasure([UInt32](repeating: 1, count: 100))
        #expect(one.mattr(window: 10) == 0.1)
        #expect(one.mtld(threshold: 0.72) == 2)
        #expect(abs((one.hdd(draws: 42) ?? 0) - 1.0 / 42) < 1e-12)
        #expect(DiversityMeasure([]).mtld(threshold: 0.72) == nil)
    }

    /// Hardie 2014: a word twice as frequent has a log ratio of one.
    @Test func keynessMeasures() {
        let twice = KeynessMeasure(target: 20, of: 1000, reference: 100, of: 10_000)
        #expect(twice.logRatio == 1)
        #expect(twice.percentDifference == 100)
        #expect(twice.isOver)
        #expect(KeynessMeasure(target: 1, of: 10, reference: 0, of: 10).percentDifference == nil)
        #expect(KeynessMeasure(target: 1, of: 10, reference: 0, of: 10).logRatio == 1)
    }
}
