import Foundation
import TestSupport
import Testing

@testable import Quern

/// Real programs: what every POSIX system has.
@Suite struct ChildProcessTests {
    private func soon(_ seconds: Int = 60) -> ContinuousClock.Instant { .now + .seconds(seconds) }

    private func shell(_ script: String, _ more: [String] = []) -> ChildCommand {
        ChildCommand("sh", ["-c", script, "sh"] + more)
    }

    @Test func linesGoThereAndBack() throws {
        let cat = try ChildProcess(ChildCommand("cat"))
        try cat.write(Array("one\ntwo\nwithout an end".utf8), until: soon())
        cat.closeInput()
        #expect(try cat.readLine(until: soon()) == Array("one".utf8))
        #expect(try cat.readLine(until: soon()) == Array("two".utf8))
        #expect(try cat.readLine(until: soon()) == Array("without an end".utf8))
        #expect(try cat.readLine(until: soon()) == nil)
        let exit = try #require(try cat.wait(until: soon()))
        #expect(exit.isSuccess)
        #expect(exit.peakMemory > 0)
        #expect(cat.exit == exit)
    }

    @Test func muchMoreThanAPipeHolds() throws {
        let cat = try ChildProcess(ChildCommand("cat"))
        let line = [UInt8](repeating: 0x61, count: 9_999) + [0x0A]
        let bytes = Array(repeatElement(line, count: 1_000).joined())
        try cat.write(bytes, until: soon())
        #expect(try cat.read(10_000, until: soon()) == line)
        for _ in 1..<1_000 { #expect(try cat.readLine(until: soon())?.count == 9_999) }
        cat.closeInput()
        #expect(try cat.read(1, until: soon()) == nil)
    }

    @Test func environmentDirectoryAndDescriptors() throws {
        let folder = try TemporaryDirectory()
        try folder.write("file.txt", "given")
        let first = try POSIXFile.openForReading(folder.path + "/file.txt")
        let second = try POSIXFile.openForReading("/dev/null")
        var (a, b) = (first, second)
        defer {
            close(&a)
            close(&b)
        }
        // The two exchange places with whatever numbers they have here.
        let child = try ChildProcess(
            ChildCommand(
                "sh",
                [
                    "-c",
                    "pwd -P; echo \"$QUERN_TEST\"; cat <&4; echo; cat <&3; cat <&9 || echo none",
                ],
                directory: folder.path, environment: [("QUERN_TEST", "naïve")],
                descriptors: [(first, 4), (second, 3)]))
        child.closeInput()
        let real = try #require(POSIXFile.realPath(folder.path))
        #expect(try child.readLine(until: soon()) == Array(real.utf8))
        #expect(try child.readLine(until: soon()) == Array("naïve".utf8))
        #expect(try child.readLine(until: soon()) == Array("given".utf8))
        #expect(try child.readLine(until: soon()) == Array("none".utf8))
        #expect(try child.wait(until: soon()) != nil)
    }

    /// A library may have opened something without O_CLOEXEC: a file that is being written cannot be started then.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd")))
    func nothingElseIsInherited() throws {
        let strays = (0..<80).map { _ in open("/dev/null", O_RDONLY) }
        defer { for stray in strays { close(stray) } }
        let child = try ChildProcess(
            ChildCommand(
                "sh", ["-c", "for f in /proc/self/fd/*; do echo ${f##*/}; done; exec cat"]))
        child.closeInput()
        var numbers: [String] = []
        while let line = try child.readLine(until: soon()) {
            numbers.append(String(decoding: line, as: UTF8.self))
        }
        // The fourth is the folder that is listed.
        #expect(numbers == ["0", "1", "2", "3"])
    }

    @Test func pathsAreMeantFromTheFolderOfTheProgram() throws {
        let folder = try TemporaryDirectory()
        try folder.write("script.sh", "echo here")
        let script = try ChildProcess(ChildCommand("sh", ["script.sh"], directory: folder.path))
        #expect(try script.readLine(until: soon()) == Array("here".utf8))

        #expect(throws: ChildFailure.cannotStart("./script.sh", "Permission denied")) {
            _ = try ChildProcess(ChildCommand("./script.sh", directory: folder.path))
        }
        try folder.write("tool", "#!/no/such/interpreter\n")
        let chmod = try ChildProcess(ChildCommand("chmod", ["+x", "tool"], directory: folder.path))
        #expect(try chmod.wait(until: soon())?.isSuccess == true)
        #expect(
            throws: ChildFailure.cannotStart(
                "./tool", "the file is there, but what its first line ('#!') names is not")
        ) {
            _ = try ChildProcess(ChildCommand("./tool", directory: folder.path))
        }
    }

    @Test func whatCannotBeStarted() throws {
        #expect(throws: ChildFailure.cannotStart("no-such-program", "No such file or directory")) {
            _ = try ChildProcess(ChildCommand("no-such-program"))
        }
        #expect(throws: ChildFailure.cannotStart("cat", "the folder '/no/such' does not exist")) {
            _ = try ChildProcess(ChildCommand("cat", directory: "/no/such"))
        }
        #expect(throws: ChildFailure.cannotStart("cat", "what it is given holds a NUL byte")) {
            _ = try ChildProcess(ChildCommand("cat", ["a\0b"]))
        }
    }

    @Test func endsAreTold() throws {
        let status = try ChildProcess(shell("exit 3"))
        #expect(try status.wait(until: soon())?.cause == .status(3))
        #expect("\(status.finish())" == "with status 3")
        let signal = try ChildProcess(shell("kill -TERM $$"))
        #expect(try signal.wait(until: soon())?.description == "by signal 15 (Terminated)")
    }

    /// This process may block or ignore them; a shell that is told to die must die.
    @Test(arguments: ["INT", "TERM", "HUP", "PIPE"]) func signalsAreAsAProgramExpects(name: String)
        throws
    {
        let child = try ChildProcess(shell("kill -\(name) $$; echo survived"))
        guard case .signal = try #require(try child.wait(until: soon())).cause else {
            Issue.record("the signal did nothing")
            return
        }
    }

    @Test func deadlinesHold() throws {
        let child = try ChildProcess(ChildCommand("sleep", ["1000"]))
        #expect(throws: ChildFailure.timedOut) { _ = try child.readLine(until: soon(0)) }
        #expect(throws: ChildFailure.timedOut) {
            try child.write([UInt8](repeating: 0, count: 1 << 20), until: soon(0))
        }
        #expect(try child.wait(until: soon(0)) == nil)
        #expect(child.finish().description == "by signal 9 (Killed)")
    }

    @Test func aProgramThatIsGoneTakesNothing() throws {
        let child = try ChildProcess(shell("exec <&-; exec >&-; exec sleep 1000"))
        #expect(try child.readLine(until: soon()) == nil)
        #expect(throws: ChildFailure.closed) {
            try child.write([UInt8](repeating: 0, count: 1 << 20), until: soon())
        }
    }

    @Test func standardErrorIsKeptAndNeverWaitedFor() throws {
        let child = try ChildProcess(
            shell(
                "i=0; while [ $i -lt 20000 ]; do echo \"line $i\" >&2; i=$((i+1)); done; echo done")
        )
        #expect(try child.readLine(until: soon()) == Array("done".utf8))
        #expect(try child.wait(until: soon())?.isSuccess == true)
        #expect(child.errorTail.hasSuffix("line 19998\nline 19999\n"))
        #expect(child.errorTail.utf8.count <= 16384)
    }

    /// Which lines these are does not depend on how they came.
    @Test func theStartOfStandardError() throws {
        let child = try ChildProcess(
            shell(
                "i=0; while [ $i -lt 5000 ]; do echo \"line $i\" >&2; i=$((i+1)); if [ $i = 7 ]; then sleep 0.1; fi; done"
            ))
        #expect(try child.wait(until: soon())?.isSuccess == true)
        var expected: [String] = []
        var size = 0
        for number in 0... {
            size += "line \(number)\n".utf8.count
            if size > 8192 { break }
            expected.append("line \(number)")
        }
        #expect(child.errorHead == expected)
        let short = try ChildProcess(shell("printf 'one\\n\\ntwo' >&2"))
        #expect(try short.wait(until: soon())?.isSuccess == true)
        #expect(short.errorHead == ["one", "two"])
    }

    @Test func endlessOutputIsCutOff() throws {
        let child = try ChildProcess(shell("yes | tr -d '\\n'"), outputLimit: 1 << 20)
        #expect(throws: ChildFailure.tooMuchOutput(limit: 1 << 20)) {
            _ = try child.readLine(until: soon())
        }
        #expect(child.unreadOutput(limit: 3) == Array("yyy".utf8))
    }

    /// The shell's own child holds the write end of a pipe: its end shows that it is gone.
    @Test func theWholeGroupIsKilled() throws {
        let (killed, left) = (
            try ChildProcess(shell("sleep 1000 & wait")), try ChildProcess(shell("sleep 1000 &"))
        )
        killed.finish()
        #expect(try killed.readLine(until: soon()) == nil)
        // It ends by itself and leaves something behind.
        #expect(try left.wait(until: soon())?.isSuccess == true)
        #expect(try left.readLine(until: soon()) == nil)
    }

    @Test func childrenDoNotHoldEachOthersInputs() throws {
        let first = try ChildProcess(ChildCommand("cat"))
        let second = try ChildProcess(ChildCommand("cat"))
        first.closeInput()
        #expect(try first.wait(until: soon())?.isSuccess == true)
        #expect(second.exit == nil)
    }

    @Test func cancellationEndsWaiting() async throws {
        let task = Task {
            let child = try ChildProcess(ChildCommand("sleep", ["1000"]))
            _ = try child.readLine(until: nil)
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
