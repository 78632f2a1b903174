#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Goes through folders, for the files that a pattern without `{a,b}` names.
struct PatternWalk {
    private struct Step {
        let folder: String
        /// The parts of the pattern that what lies in the folder is to match.
        let parts: ArraySlice<String>
        /// Whether the pattern names the folder.
        var isNamed = true
    }

    private struct Visit: Hashable {
        let folder: POSIXFile.Identity
        let partCount: Int
    }

    private var found: Set<PathBytes> = []
    private var open: [Step] = []
    /// Links to folders, for which it is not known yet whether they lead to where nothing else does.
    private var links: [Step] = []
    /// Where `**` has been, so that links that lead back come to an end.
    private var visited: Set<Visit> = []

    static func files(_ pattern: String) -> Set<PathBytes> {
        var walk = PatternWalk()
        let parts = pattern.split(separator: "/").map(String.init)
        walk.go(from: Step(folder: pattern.hasPrefix("/") ? "/" : "", parts: parts[...]))
        return walk.found
    }

    private mutating func go(from start: Step) {
        open = [start]
        while true {
            while let step = open.popLast() { take(step) }
            if links.isEmpty { return }
            // A folder that is there itself has its own name, whatever links lead to it.
            open = links.sorted { Path.areInOrder($1.folder, $0.folder) }
            links = []
        }
    }

    private mutating func take(_ step: Step) {
        guard let part = step.parts.first else { return }
        let rest = step.parts.dropFirst()
        func path(_ name: String) -> String {
            if step.folder.isEmpty { return name }
            return step.folder.hasSuffix("/") ? step.folder + name : step.folder + "/" + name
        }
        if part == "**" {
            if let folder = POSIXFile.identity(step.folder.isEmpty ? "." : step.folder),
                !visited.insert(Visit(folder: folder, partCount: step.parts.count)).inserted
            {
                return
            }
            open.append(Step(folder: step.folder, parts: rest, isNamed: step.isNamed))
            for (name, isFile) in entries(of: step)
            where !isFile && !name.hasPrefix(".") {
                let inner = Step(folder: path(name), parts: step.parts, isNamed: false)
                do throws(FileError) {
                    let isFolder = try POSIXFile.status(inner.folder).isDirectory
                    if !isFolder { continue }
                    if !POSIXFile.isLink(inner.folder) {
                        open.append(inner)
                    } else if !leadsUp(inner.folder) {
                        links.append(inner)
                    }
                } catch {
                    if error.isOfNameWithoutText { found.insert(PathBytes(inner.folder)) }
                }
            }
        } else if !part.utf8.contains(where: { "*?[".utf8.contains($0) }) {
            // A name behind `**` is there in some of the folders only.
            if !rest.isEmpty || POSIXFile.exists(path(part)) || errno == EACCES {
                enter(path(part), rest, isNamed: step.isNamed)
            }
        } else {
            let pattern = Array(part.unicodeScalars)
            for (name, isFile) in entries(of: step)
            where (!name.hasPrefix(".") || part.hasPrefix("."))
                && FilePattern.matches(pattern[...], Array(name.unicodeScalars)[...])
            {
                enter(path(name), rest, isFile: isFile)
            }
        }
    }

    /// - Parameters:
    ///   - isFile: whether it is known to be one.
    ///   - isNamed: whether the pattern gives its name.
    private mutating func enter(
        _ path: String, _ rest: ArraySlice<String>, isFile: Bool = false, isNamed: Bool = false
    ) {
        if !rest.isEmpty {
            let step = Step(folder: path, parts: rest, isNamed: isNamed)
            if !isNamed, !isFile, POSIXFile.isLink(path) {
                links.append(step)
            } else {
                open.append(step)
            }
            return
        }
        // A dangling link or a file that went meanwhile: reading it will say so.
        let isFolder = !isFile && (try? POSIXFile.status(path))?.isDirectory == true
        if !isFolder { found.insert(PathBytes(path)) }
    }

    /// Whether a link leads to a folder that it lies in: all that is there has been found, or lies beyond what the pattern asks for.
    private func leadsUp(_ link: String) -> Bool {
        guard let target = POSIXFile.realPath(link),
            let home = POSIXFile.realPath(Path.directory(link))
        else { return false }
        return home == target || home.hasPrefix(target.hasSuffix("/") ? target : target + "/")
    }

    /// What is in a folder. One that there is and that does not tell is an input itself, which cannot be read: what it holds
    /// is not passed over without a word. Links that lead in a circle are no folders, unless the pattern names them.
    private mutating func entries(of step: Step) -> [(name: String, isFile: Bool)] {
        do throws(FileError) {
            return try POSIXFile.entries(step.folder.isEmpty ? "." : step.folder)
        } catch {
            let isNone =
                (error.code == ENOENT || error.code == ENOTDIR) && !error.isOfNameWithoutText
            if !isNone, step.isNamed || error.code != ELOOP {
                found.insert(PathBytes(step.folder))
            }
            return []
        }
    }
}
