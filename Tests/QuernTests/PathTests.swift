import TestSupport
import Testing

@testable import Quern

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Paths as text: the quick ways must find what the plain ones do.
struct PathTests {
    /// Every path of up to seven of these signs.
    private static let paths: [String] = {
        var all = [""]
        var longest = [""]
        for _ in 0..<7 {
            longest = longest.flatMap { path in ["/", ".", "a"].map { path + $0 } }
            all += longest
        }
        return all
    }()

    /// `normalize` as it is defined, part by part.
    private static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !path.hasPrefix("/") {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
    }

    @Test func normalizationGoesPartByPart() {
        for path in Self.paths where Path.normalize(path) != Self.normalized(path) {
            Issue.record("\(path): \(Path.normalize(path))")
        }
    }

    @Test func aRelativePathLeadsBack() {
        let absolute = Set(Self.paths.map { Path.normalize("/" + $0) })
        for path in absolute {
            for base in absolute {
                let relative = Path.relative(path, to: base)
                let back = Path.normalize(base + "/" + relative)
                if back != path || relative.hasPrefix("/") || relative.isEmpty {
                    Issue.record("\(path) from \(base): \(relative)")
                }
            }
        }
    }

    @Test func aFolderIsNoPrefixOfItsNeighbours() {
        #expect(Path.relative("/a/bc/d", to: "/a/b") == "../bc/d")
        #expect(Path.relative("/a/b/../c", to: "/a/b") == "../c")
    }

    /// To Swift a slash with a combining mark after it is one character, and to the system still a slash.
    @Test func aSlashIsAByte() {
        #expect(Path.normalize("a//\u{301}b/./c") == "a/\u{301}b/c")
        #expect(Path.relative("/a/\u{301}b/c", to: "/x") == "../a/\u{301}b/c")
        #expect(Path.name("a/\u{301}b") == "\u{301}b")
        #expect(Path.directory("a/\u{301}b") == "a")
    }

    @Test func orderIsThatOfBytes() {
        let names =
            Self.paths.prefix(200) + [
                "é", "e\u{301}", "z", "Z", "\u{1F600}", "\u{FFFD}", "ab", "a b",
            ]
        for a in names {
            for b in names
            where Path.areInOrder(a, b) != a.utf8.lexicographicallyPrecedes(b.utf8) {
                Issue.record("\(a) and \(b)")
            }
        }
    }

    @Test func aPatternMatchesFilesAndLinksToFiles() throws {
        let folder = try TemporaryDirectory()
        try folder.write("in/file.txt", "x")
        try folder.write("in/folder.txt/inner.txt", "x")
        #expect(symlink("file.txt", folder.file("in/to-file.txt")) == 0)
        #expect(symlink("folder.txt", folder.file("in/to-folder.txt")) == 0)
        #expect(symlink("nothing", folder.file("in/to-nothing.txt")) == 0)
        // Whoever reads the last one says what is wrong with it.
        #expect(
            FilePattern("in/*.txt").matches(in: folder.path)
                == ["file.txt", "to-file.txt", "to-nothing.txt"].map { folder.file("in/" + $0) })
        #expect(
            FilePattern("in/*/inner.txt").matches(in: folder.path)
                == ["folder.txt", "to-folder.txt"].map { folder.file("in/\($0)/inner.txt") })
    }

    /// Links to folders are followed at any depth, to an end, and lead to no second name of what has one.
    @Test func linksToFolders() throws {
        let folder = try TemporaryDirectory()
        let deep = (0..<100).map { "d\($0)" }.joined(separator: "/")
        for file in ["in/2024/a.txt", "elsewhere/b.txt", "elsewhere/in/c.txt", "in/\(deep)/d.txt"] {
            try folder.write(file, "x")
        }
        for (link, target) in [
            ("in/latest", "2024"), ("in/aaa", "2024"), ("in/2024/up", ".."), ("in/self", "self"),
            ("in/other", "../elsewhere"), ("elsewhere/back", "../in"), ("in/same", "other/in"),
            ("in/away", "../.."), ("in/root", "/"),
        ] {
            #expect(symlink(target, folder.file(link)) == 0)
        }
        #expect(
            FilePattern("in/**/*.txt").matches(in: folder.path)
                == ["2024/a.txt", "\(deep)/d.txt", "other/b.txt", "other/in/c.txt"].map {
                    folder.file("in/" + $0)
                })
        #expect(FilePattern("in/**/**/**/**/**/**/**/*.txt").matches(in: folder.path).count == 4)
        #expect(
            FilePattern("in/**/d.txt").matches(in: folder.path) == [folder.file("in/\(deep)/d.txt")]
        )
    }

    /// Names that match a part of the pattern come before links to them, in whatever order they stand.
    @Test func linksBesideFolders() throws {
        let folder = try TemporaryDirectory()
        try folder.write("in/m/a.txt", "x")
        for link in ["a", "z"] { #expect(symlink("m", folder.file("in/" + link)) == 0) }
        #expect(symlink("loop", folder.file("in/loop")) == 0)
        #expect(
            FilePattern("in/*/**/*.txt").matches(in: folder.path) == [folder.file("in/m/a.txt")])
        // Without any depth, each name is one.
        #expect(
            FilePattern("in/*/*.txt").matches(in: folder.path)
                == ["a", "m", "z"].map { folder.file("in/\($0)/a.txt") })
    }

    /// A folder that there is and that cannot be looked into is an input, so that it is told what is wrong with it.
    @Test func foldersThatCannotBeRead() throws {
        let folder = try TemporaryDirectory()
        try folder.write("in/a.txt", "x")
        #expect(symlink("loop", folder.file("in/loop")) == 0)
        #expect(FilePattern("in/loop/*.txt").matches(in: folder.path) == [folder.file("in/loop")])
        #expect(FilePattern("in/none/*.txt").matches(in: folder.path).isEmpty)
        #expect(FilePattern("in/a.txt/*.txt").matches(in: folder.path).isEmpty)
        // Whoever may read everything cannot be kept out.
        guard getuid() != 0 else { return }
        try folder.write("in/locked/b.txt", "x")
        #expect(chmod(folder.file("in/locked"), 0) == 0)
        defer { chmod(folder.file("in/locked"), 0o700) }
        #expect(
            FilePattern("in/**/*.txt").matches(in: folder.path)
                == ["a.txt", "locked"].map { folder.file("in/" + $0) })
    }

    /// Also by way of a link: to a file, or to a folder on the way to it.
    @Test(arguments: ["run/a.txt", "links/a.txt", "there/a.txt"])
    func noInputLiesInTheRunDirectory(path: String) throws {
        let folder = try TemporaryDirectory()
        try folder.write("run/a.txt", "x")
        try folder.write("links/b.txt", "x")
        #expect(symlink(folder.file("run/a.txt"), folder.file("links/a.txt")) == 0)
        #expect(symlink("run", folder.file("there")) == 0)
        func check(_ path: String) throws {
            try RunDirectory.check(
                folder.file("run"),
                holdsNoneOf: [Inputs.File(path: folder.file(path), name: path)])
        }
        try check("links/b.txt")
        #expect {
            try check(path)
        } throws: {
            "\($0)".hasPrefix("the input '\(folder.file(path))' lies in the run directory")
        }
    }
}
