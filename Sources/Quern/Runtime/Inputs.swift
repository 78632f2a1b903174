/// The files that a run reads, found and named.
public struct Inputs: Sendable {
    public struct File: Sendable {
        /// Where it is.
        public let path: String
        /// What the run record calls it.
        public let name: String
    }

    public let files: [File]

    /// Finds the files of a declaration's inputs.
    ///
    /// - Parameters:
    ///   - standardInput: the file that `-` stands for; without it, `-` is passed over.
    /// - Throws: every input that names nothing.
    public init(of declaration: PipelineDeclaration, standardInput: String? = nil)
        throws(Diagnostics)
    {
        var files: [File] = []
        var byName: [String: String] = [:]
        var problems: [Diagnostic] = []
        let here = POSIXFile.workingDirectory
        let home = Path.absolute(declaration.baseDirectory, from: here)
        if declaration.inputs.isEmpty {
            problems.append(
                .error(
                    "the pipeline has no inputs",
                    at: SourceLocation(file: declaration.file, offset: 0),
                    hints: ["write 'inputs:' and below it '- path: pages/*.txt', or give --input"]))
        }
        for input in declaration.inputs {
            if input.pattern == "-" {
                if let standardInput, byName["standard-input"] == nil {
                    byName["standard-input"] = standardInput
                    files.append(File(path: standardInput, name: "standard-input"))
                }
                continue
            }
            let pattern = FilePattern(input.pattern)
            let matches = pattern.matches(in: input.baseDirectory)
            if let problem = Self.problem(input, pattern, matches) { problems.append(problem) }
            for path in matches {
                let name = ResourceName.of(Path.absolute(path, from: here), from: home)
                if let other = byName[name] {
                    if PathBytes(Path.absolute(other)) != PathBytes(Path.absolute(path)) {
                        problems.append(Self.conflict(name, other, path, at: input.location))
                    }
                    continue
                }
                byName[name] = path
                files.append(File(path: path, name: name))
            }
        }
        if !problems.isEmpty { throw Diagnostics(problems) }
        // One order whatever the order of patterns or of the folder: by name.
        self.files = files.sorted { Path.areInOrder($0.name, $1.name) }
    }

    private static func conflict(
        _ name: String, _ path: String, _ other: String, at place: SourceLocation?
    ) -> Diagnostic {
        // Equal as texts: to readers they are one name, and many programs would take them for one.
        let lookAlike = path == other
        return .error(
            "two inputs would both be called '\(name)': '\(path)' and '\(other)'", at: place,
            hints: lookAlike
                ? [
                    "their names differ only in how letters are composed (Unicode normal forms); rename one of them or of their folders"
                ] : [])
    }

    private static func problem(
        _ input: InputDeclaration, _ pattern: FilePattern, _ matches: [String]
    ) -> Diagnostic? {
        if pattern.hasTooManyAlternatives {
            return .error(
                "'\(input.pattern.prefix(40))…' stands for more than \(FilePattern.alternativeLimit) patterns",
                at: input.location, hints: ["give several inputs"])
        }
        if !pattern.isLiteral, matches != [Path.join(input.baseDirectory, input.pattern)] {
            guard matches.isEmpty else { return nil }
            return .error(
                "no file matches '\(input.pattern)'", at: input.location,
                hints: ["looked in '\(Path.absolute(input.baseDirectory))'"])
        }
        let path = matches[0]
        do throws(FileError) {
            let status = try POSIXFile.status(path)
            if !status.isDirectory, !status.isRegular {
                return .error(
                    "the input '\(input.pattern)' is no file but a pipe or a device",
                    at: input.location,
                    hints: ["give it as standard input: --input - < \(input.pattern)"])
            }
            guard status.isDirectory else { return nil }
            return .error(
                "'\(input.pattern)' is a folder, and an input is a file", at: input.location,
                hints: [
                    "name its files: '\(input.pattern.hasSuffix("/") ? input.pattern : input.pattern + "/")*'"
                ])
        } catch {
            var hints: [String] = []
            let siblings = (try? POSIXFile.list(Path.directory(path))) ?? []
            if let near = Suggestion.closest(to: Path.name(path), among: siblings) {
                hints.append("did you mean '\(Path.join(Path.directory(input.pattern), near))'?")
            }
            return .error(
                "the input '\(input.pattern)' cannot be read: \(error.cause)", at: input.location,
                hints: hints)
        }
    }
}
