import CSQLite
import Quern

/// A SQLite file, closed when the last reference goes; used by one thread at a time.
///
/// Every result code is checked, every value is bound, and no pointer of SQLite's leaves this file.
final class Database {
    fileprivate let handle: OpaquePointer
    let path: String

    enum Access {
        /// A new file, written by nobody else.
        case create
        /// A finished file, which nobody changes while it is open: no locks, no journal, so that
        /// indexes in folders without write permission can be read.
        case read
    }

    init(path: String, _ access: Access) throws(SQLiteFailure) {
        var opened: OpaquePointer?
        let code: Int32
        switch access {
        case .create:
            let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
            code = sqlite3_open_v2(Self.literal(path), &opened, flags, nil)
        case .read:
            let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
            code = sqlite3_open_v2(Self.address(path), &opened, flags, nil)
        }
        guard code == SQLITE_OK, let opened else {
            let failure = SQLiteFailure(code, opened)
            sqlite3_close_v2(opened)
            throw failure
        }
        self.path = path
        handle = opened
        sqlite3_extended_result_codes(handle, 1)
        // A file may come from anywhere: nothing in its schema may call what is not harmless.
        try run("PRAGMA trusted_schema=OFF")
    }

    deinit { sqlite3_close_v2(handle) }

    /// A name that begins with a colon or `file:` means something else to SQLite.
    private static func literal(_ path: String) -> String {
        path.hasPrefix("/") ? path : "./" + path
    }

    /// `file:/a%20b?immutable=1`
    private static func address(_ path: String) -> String {
        var bytes = Array("file:".utf8)
        for byte in literal(path).utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
                UInt8(ascii: "-"), UInt8(ascii: "_"):
                bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(contentsOf: HexDigits.text([byte]).utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self) + "?immutable=1"
    }

    /// Runs statements that have no values to bind and no rows to read.
    func run(_ sql: String) throws(SQLiteFailure) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        if code != SQLITE_OK { throw SQLiteFailure(code, handle) }
    }

    func prepare(_ sql: String) throws(SQLiteFailure) -> Statement {
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(
            handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared else { throw SQLiteFailure(code, handle) }
        return Statement(prepared, of: self)
    }

    /// The first column of the only row of a question.
    func integer(_ sql: String) throws(SQLiteFailure) -> Int {
        let statement = try prepare(sql)
        return try statement.step() ? statement.integer(0) : 0
    }

    func text(_ sql: String) throws(SQLiteFailure) -> String {
        let statement = try prepare(sql)
        return try statement.step() ? statement.text(0) : ""
    }
}

/// A prepared statement.
final class Statement {
    private let handle: OpaquePointer
    // Keeps the file open for as long as the statement lives.
    private let database: Database

    fileprivate init(_ handle: OpaquePointer, of database: Database) {
        self.handle = handle
        self.database = database
    }

    deinit { sqlite3_finalize(handle) }

    private func check(_ code: Int32) throws(SQLiteFailure) {
        if code != SQLITE_OK { throw SQLiteFailure(code, database.handle) }
    }

    /// Binds UTF-8 that the caller keeps alive and unchanged until the statement is stepped;
    /// the bytes are not copied.
    func bind(_ index: Int32, unowned bytes: UnsafeRawBufferPointer?) throws(SQLiteFailure) {
        guard let bytes else { return try check(sqlite3_bind_null(handle, index)) }
        guard let base = bytes.baseAddress else { return try bind(index, "") }
        try check(
            sqlite3_bind_text64(
                handle, index, base.assumingMemoryBound(to: CChar.self), UInt64(bytes.count), nil,
                UInt8(SQLITE_UTF8)))
    }

    func bind(_ index: Int32, _ text: String) throws(SQLiteFailure) {
        var text = text
        // SQLITE_TRANSIENT, which is a cast that C headers cannot hand to Swift: copy the bytes.
        let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        try check(
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    if let base = characters.baseAddress {
                        sqlite3_bind_text64(
                            handle, index, base, UInt64(bytes.count), copy, UInt8(SQLITE_UTF8))
                    } else {
                        sqlite3_bind_text64(handle, index, "", 0, copy, UInt8(SQLITE_UTF8))
                    }
                }
            })
    }

    func bind(_ index: Int32, _ value: Int) throws(SQLiteFailure) {
        try check(sqlite3_bind_int64(handle, index, Int64(value)))
    }

    func bind(_ index: Int32, _ value: Double) throws(SQLiteFailure) {
        try check(sqlite3_bind_double(handle, index, value))
    }

    /// Whether there is a row (another row) to read.
    func step() throws(SQLiteFailure) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw SQLiteFailure(code, database.handle)
        }
    }

    /// Runs a statement that gives no rows, and makes it ready for the next values.
    func run() throws(SQLiteFailure) {
        let code = sqlite3_step(handle)
        if code != SQLITE_DONE, code != SQLITE_ROW {
            let failure = SQLiteFailure(code, database.handle)
            sqlite3_reset(handle)
            throw failure
        }
        sqlite3_reset(handle)
    }

    func reset() { sqlite3_reset(handle) }

    /// Whether another statement stands at an equal row: equal types, equal bytes.
    func hasSameRow(as other: Statement) -> Bool {
        let count = sqlite3_column_count(handle)
        return count == sqlite3_column_count(other.handle)
            && (0..<count).allSatisfy { hasSameValue($0, as: other) }
    }

    /// The first column in which two rows of one question differ.
    func firstDifference(from other: Statement) -> Int32 {
        (0..<sqlite3_column_count(handle)).first { !hasSameValue($0, as: other) } ?? 0
    }

    private func hasSameValue(_ column: Int32, as other: Statement) -> Bool {
        guard sqlite3_column_type(handle, column) == sqlite3_column_type(other.handle, column)
        else { return false }
        // As texts, numbers would be rounded.
        if sqlite3_column_type(handle, column) == SQLITE_FLOAT {
            return number(column).bitPattern == other.number(column).bitPattern
        }
        let (mine, theirs) = (
            sqlite3_column_blob(handle, column), sqlite3_column_blob(other.handle, column)
        )
        let (count, size) = (
            sqlite3_column_bytes(handle, column), sqlite3_column_bytes(other.handle, column)
        )
        let (a, b) = (
            UnsafeRawBufferPointer(start: mine, count: mine == nil ? 0 : Int(count)),
            UnsafeRawBufferPointer(start: theirs, count: theirs == nil ? 0 : Int(size))
        )
        return a.count == b.count && a.elementsEqual(b)
    }

    func name(_ column: Int32) -> String {
        sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
    }

    func value(_ column: Int32) -> String { text(column) }

    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }
    func number(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

    /// The text of a column; empty for NULL. What is no UTF-8 is repaired.
    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        let count = Int(sqlite3_column_bytes(handle, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
}

/// What SQLite said.
struct SQLiteFailure: Error, CustomStringConvertible {
    /// The primary result code.
    let code: Int32
    let message: String

    init(_ code: Int32, _ database: OpaquePointer?) {
        self.code = code & 0xFF
        message =
            database.map { String(cString: sqlite3_errmsg($0)) }
            ?? String(cString: sqlite3_errstr(code))
    }

    private init(damage message: String) {
        code = SQLITE_CORRUPT
        self.message = message
    }

    /// A file whose rows contradict each other.
    static func damage(_ message: String) -> SQLiteFailure { SQLiteFailure(damage: message) }

    var isDamage: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_IOERR }
    var isMissingModule: Bool { message.hasPrefix("no such module") }

    var description: String { message }
}
