#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ChildProcess {
    /// Gives bytes to its standard input, and meanwhile takes over what it prints, so that neither
    /// waits for the other.
    ///
    /// - Throws: ``ChildFailure``; `CancellationError` when the task is cancelled.
    public func write(_ bytes: [UInt8], until deadline: ContinuousClock.Instant? = nil) throws {
        var done = 0
        while done < bytes.count {
            guard input >= 0 else { throw ChildFailure.closed }
            let wrote = bytes.withUnsafeBytes { writeWithoutSignal($0, from: done) }
            if wrote >= 0 {
                done += wrote
                written += wrote
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: try stand(by: .writing, until: deadline)
            case EPIPE: throw ChildFailure.closed
            default:
                throw ChildFailure.system(
                    "cannot write to '\(program)': \(String(cString: strerror(errno)))")
            }
        }
    }

    /// The next line that it prints, without its line break, as the bytes it is; the last line needs
    /// none. Nil when it has closed its standard output.
    ///
    /// - Throws: ``ChildFailure``; `CancellationError` when the task is cancelled.
    public func readLine(until deadline: ContinuousClock.Instant? = nil) throws -> [UInt8]? {
        while true {
            if let line = unread.takeLine() { return line }
            guard output >= 0 else { return unread.count > 0 ? unread.take(unread.count) : nil }
            try stand(by: .reading, until: deadline)
        }
    }

    /// The next bytes that it prints, exactly as many as asked for. Nil when it has closed its standard
    /// output and nothing is left.
    ///
    /// - Throws: ``ChildFailure``, `closed` when fewer bytes are left; `CancellationError` when the task
    ///   is cancelled.
    public func read(
        _ count: Int, until deadline: ContinuousClock.Instant? = nil
    ) throws -> [UInt8]? {
        while unread.count < count {
            guard output >= 0 else {
                if unread.count == 0 { return nil }
                throw ChildFailure.closed
            }
            try stand(by: .reading, until: deadline)
        }
        return unread.take(count)
    }

    /// What it has printed and nobody has read, up to a number of bytes; reads nothing more.
    public func unreadOutput(limit: Int) -> [UInt8] { Array(unread.bytes.prefix(limit)) }

    private enum Wish { case writing, reading }

    /// Waits until the wish may be granted, and takes over all that it prints meanwhile.
    private func stand(by wish: Wish, until deadline: ContinuousClock.Instant?) throws {
        while true {
            try Task.checkCancellation()
            var milliseconds = 100
            if let deadline {
                let left = deadline - ContinuousClock.now
                guard left > .zero else { throw ChildFailure.timedOut }
                milliseconds = min(milliseconds, Int(left / .milliseconds(1)) + 1)
            }
            // Closed descriptors are -1, which poll passes over.
            var watched = [
                pollfd(fd: wish == .writing ? input : -1, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: output, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&watched, 3, Int32(milliseconds))
            if ready < 0, errno != EINTR {
                throw ChildFailure.system(
                    "cannot wait for '\(program)': \(String(cString: strerror(errno)))")
            }
            guard ready > 0 else { continue }
            if watched[2].revents != 0 { _ = takeErrors() }
            if watched[1].revents != 0 {
                received += unread.fill(from: &output)
                if unread.count > outputLimit {
                    throw ChildFailure.tooMuchOutput(limit: outputLimit)
                }
                if wish == .reading { return }
            }
            if watched[0].revents != 0 { return }
        }
    }

    /// A pipe that nobody reads any more ends a process by SIGPIPE unless it is held back; a library must
    /// not change that for the whole process.
    private func writeWithoutSignal(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        #if canImport(Darwin)
            _ = fcntl(input, F_SETNOSIGPIPE, 1)
            return systemWrite(input, bytes.baseAddress! + start, bytes.count - start)
        #else
            var pipe = sigset_t()
            sigemptyset(&pipe)
            sigaddset(&pipe, SIGPIPE)
            var before = sigset_t()
            pthread_sigmask(SIG_BLOCK, &pipe, &before)
            let wrote = systemWrite(input, bytes.baseAddress! + start, bytes.count - start)
            let code = errno
            if wrote < 0, code == EPIPE {
                var now = timespec()
                _ = sigtimedwait(&pipe, nil, &now)
            }
            pthread_sigmask(SIG_SETMASK, &before, nil)
            errno = code
            return wrote
        #endif
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
