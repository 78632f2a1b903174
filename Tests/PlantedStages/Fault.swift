import Quern
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a planted stage does to a document that holds its marker.
enum Fault: String, ParameterValue, CaseIterable {
    case none
    /// Throws, as a well-behaved stage does.
    case error
    case trap
    case bounds
    case segmentation
    case abort
    case exit
    case kill
    /// Kills its process the first time only, as if somebody else had done it.
    case killOnce = "kill_once"
    /// Waits for ever.
    case hang
    /// Computes for ever.
    case spin
    /// Takes memory piece by piece, without end.
    case grow
    /// Takes a hundred gigabytes at once.
    case huge
    /// Prints to standard output.
    case print
    /// Gives another result every time.
    case random
    /// Gives another result in every process, as the order of a hash table is.
    case hashOrder = "hash_order"
    case replaceMetadata = "replace_metadata"
    case undeclaredLayer = "undeclared_layer"
    case annotationOutside = "annotation_outside"
    case editOutside = "edit_outside"
    case scoreTwice = "score_twice"

    /// Does what can be done without a document.
    ///
    /// - Parameter flag: a file that says that it has been done once.
    func strike(flag: String) throws {
        switch self {
        case .error: throw StageError("planted")
        case .trap: fatalError("planted")
        case .bounds:
            let none = [Int](repeating: 0, count: Int(getpid()) * 0)
            Swift.print(none[Int(getpid())])
        case .segmentation:
            // An address that nothing has.
            UnsafeMutablePointer<UInt8>(bitPattern: 8 + Int(getpid()) * 0)?.pointee = 1
        case .abort: abortProcess()
        case .exit: exitProcess()
        case .kill: killProcess()
        case .killOnce:
            guard access(flag, F_OK) != 0 else { return }
            close(open(flag, O_CREAT | O_WRONLY, 0o600))
            killProcess()
        case .hang: while true { sleep(1000) }
        case .spin:
            var count: UInt64 = 0
            while true { count = spinning.add(1, ordering: .relaxed).newValue &+ count }
        case .grow:
            var taken: [UnsafeMutableRawPointer] = []
            while true {
                let size = 1 << 20
                let piece = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
                // Memory that is not touched is not there.
                memset(piece, Int32(taken.count & 127) + 1, size)
                taken.append(piece)
                // Slow enough for a machine that other tests share.
                if taken.count % 64 == 0 { usleep(1000) }
            }
        case .huge:
            let size = 100 << 30
            let piece = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
            memset(piece, 1, size)
        case .print: Swift.print("garbage from a stage\n{\"not\": \"an answer\"}")
        case .none, .random, .hashOrder, .replaceMetadata, .undeclaredLayer, .annotationOutside,
            .editOutside, .scoreTwice:
            break
        }
    }
}

// Cases of the enumeration have the names of these calls.
private func abortProcess() { abort() }
private func exitProcess() { exit(0) }
private func killProcess() { _ = kill(getpid(), SIGKILL) }

private let spinning = Atomic<UInt64>(0)
