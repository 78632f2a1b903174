public import Quern

extension DuplicatesCleaner {
    /// Of a slice what was noted of its documents, of the corpus that, merged, and in the end what was decided.
    public struct Summary: SurveySummary {
        enum State {
            case empty
            case documents(DocumentRecords)
            case units(UnitRecords)
            case decided(DuplicateTable)
            case decidedUnits(UnitTable)
        }

        var state: State

        public init() { state = .empty }
        init(_ state: State) { self.state = state }

        public mutating func merge(_ other: Summary) {
            if case .empty = state {
                state = other.state
                return
            }
            // Taken out and put back: records that two values hold would be copied, all of them, for every slice.
            switch other.state {
            case .documents(let others):
                guard case .documents = state else { return }
                let records = takeDocuments()
                records.merge(others)
                state = .documents(records)
            case .units(let others):
                guard case .units = state else { return }
                let records = takeUnits()
                records.merge(others)
                state = .units(records)
            default: break
            }
        }

        /// The records of a slice, ready to be added to.
        mutating func takeDocuments() -> DocumentRecords {
            guard case .documents(var records) = state else { return DocumentRecords() }
            state = .empty
            if !isKnownUniquelyReferenced(&records) { records = records.copy() }
            return records
        }

        mutating func takeUnits() -> UnitRecords {
            guard case .units(var records) = state else { return UnitRecords() }
            state = .empty
            if !isKnownUniquelyReferenced(&records) { records = records.copy() }
            return records
        }

        public func encode(to encoder: inout ByteEncoder) {
            switch state {
            case .empty: encoder.count(0)
            case .documents(let records):
                encoder.count(1)
                records.encode(to: &encoder)
            case .units(let records):
                encoder.count(2)
                records.encode(to: &encoder)
            case .decided(let table):
                encoder.count(3)
                table.encode(to: &encoder)
            case .decidedUnits(let table):
                encoder.count(4)
                table.encode(to: &encoder)
            }
        }

        public init(from decoder: inout ByteDecoder) throws {
            switch try decoder.count() {
            case 0: state = .empty
            case 1: state = .documents(try DocumentRecords(from: &decoder))
            case 2: state = .units(try UnitRecords(from: &decoder))
            case 3: state = .decided(try DuplicateTable(from: &decoder))
            case 4: state = .decidedUnits(try UnitTable(from: &decoder))
            default: throw DamagedBytes(offset: 0)
            }
        }
    }
}
