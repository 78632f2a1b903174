/// The files that a stage opened while it prepared.
final class OpenedResources: @unchecked Sendable {
    // One thread prepares a stage.
    private(set) var files: [StageFile] = []
    private let read: Planner.FileReader

    init(read: @escaping Planner.FileReader) { self.read = read }

    /// - Parameters:
    ///   - isSecret: whether no run keeps a copy of it.
    ///   - base: the folder of the file that declares the path.
    ///   - root: the folder of the pipeline file.
    func open(
        _ path: ResourcePath, isSecret: Bool, base: String, root: String, owner: String
    ) throws -> OpenedResource {
        let full = Path.join(base, path.path)
        let bytes: [UInt8]
        do throws(FileError) { bytes = try read(full) } catch {
            throw failure(error, path, full, owner)
        }
        let resource = Resource(
            name: ResourceName.of(full, from: root), sha256: Fingerprint.sha256(bytes),
            size: bytes.count)
        files.append(
            StageFile(
                resource: resource, path: full, declaredPath: path.path, isSecret: isSecret))
        return OpenedResource(
            resource: resource, file: SourceFile(path: full, bytes: bytes), path: full)
    }

    /// Hashes a file, or every file of a folder in the order of their paths, without keeping what is in them.
    ///
    /// - Parameter place: where the files of `base` really lie, as a stage starts its program there; a run's copies,
    ///   when it is planned from them.
    func note(
        _ path: ResourcePath, base: String, place: String, root: String, owner: String
    ) throws {
        let full = Path.join(base, path.path)
        let real = Path.join(place, path.path)
        do {
            guard try POSIXFile.status(real).isDirectory else {
                let digest = try ResourceReader.digest(ofFileAt: real)
                let resource = Resource(
                    name: ResourceName.of(full, from: root), sha256: digest.sha256,
                    size: digest.size)
                files.append(StageFile(resource: resource, path: real, declaredPath: path.path))
                return
            }
            for name in try POSIXFile.list(real) {
                try note(
                    ResourcePath(Path.join(path.path, name), at: path.location), base: base,
                    place: place, root: root, owner: owner)
            }
        } catch let error as FileError {
            throw failure(error, path, full, owner)
        }
    }

    private func failure(
        _ error: FileError, _ path: ResourcePath, _ full: String, _ owner: String
    ) -> Diagnostics {
        var hints: [String] = []
        let siblings = (try? POSIXFile.list(Path.directory(full))) ?? []
        if let near = Suggestion.closest(to: Path.name(full), among: siblings) {
            hints.append("did you mean '\(Path.join(Path.directory(path.path), near))'?")
        }
        return Diagnostics(
            .error(
                "'\(owner)' cannot read '\(full)': \(error.cause)", at: path.location, hints: hints)
        )
    }
}
