internal import Quern

/// What becomes of the members of an object, as `fields` and `keep` say.
///
/// A name with dots is that of a member if there is one, and else reaches into the objects of the member before the first dot.
struct MemberUses: Sendable {
    private struct Path: Sendable {
        let name: String
        let head: String
        let rest: ArraySlice<String>
        /// The field that the member becomes; nil for one that is kept under its name.
        let role: String?
    }

    /// By member, the fields that it becomes.
    private let roles: [String: [String]]
    private let keep: Set<String>?
    private let paths: [Path]
    /// Every member that was asked for, to be counted where it is missing.
    let wanted: [String]

    /// - Parameter besides: the members of the text and the identity, which are found elsewhere.
    init(fields: ParameterMap<String> = [:], keep: [String]? = nil, besides: [String] = []) {
        var roles: [String: [String]] = [:]
        for entry in fields.entries { roles[entry.value, default: []].append(entry.key) }
        self.roles = roles
        self.keep = keep.map { Set($0) }
        let names =
            fields.entries.map { ($0.value, $0.key as String?) } + (keep ?? []).map { ($0, nil) }
        paths = names.compactMap { name, role in
            let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(
                String.init)
            // A field takes its member away, so that nothing is left to be kept under its own name.
            guard parts.count > 1, role != nil || roles[name] == nil else { return nil }
            return Path(name: name, head: parts[0], rest: parts[1...], role: role)
        }
        wanted = names.reduce(into: []) { wanted, name in
            if !(wanted + besides).contains(name.0) { wanted.append(name.0) }
        }
    }

    /// What has been found of the members that were asked for.
    struct Found {
        /// Fields that have been taken from members of other names, which come before those that bear them.
        fileprivate var mapped: Set<String> = []
        fileprivate var seen: Set<String> = []
    }

    /// Those of the members that were asked for that an object has not.
    func missing(in found: Found) -> [String] { wanted.filter { !found.seen.contains($0) } }

    func set(
        _ name: String, _ value: Metadata.Value, in members: inout JSONMembers, _ found: inout Found
    ) {
        if !wanted.isEmpty, wanted.contains(name) { found.seen.insert(name) }
        var value = value
        var isTaken = false
        if !paths.isEmpty {
            // Two fields may be made of one member, or of a part of it, so all is looked at before anything is taken away.
            let whole = value
            for path in paths where path.head == name {
                var copy = whole
                guard let inner = copy.take(path.rest) else { continue }
                found.seen.insert(path.name)
                guard let role = path.role, isKept(path.name) || isKept(name) else { continue }
                found.mapped.insert(role)
                members.set(role, inner)
                _ = value.take(path.rest)
                isTaken = true
            }
        }
        // An object of which all has been taken.
        if isTaken, value.record?.isEmpty == true { return }
        guard isKept(name) else { return setKeptParts(of: name, value, in: &members) }
        if let roles = roles[name] {
            for role in roles {
                found.mapped.insert(role)
                members.set(role, value)
            }
        } else if found.mapped.isEmpty || !found.mapped.contains(name) {
            members.set(name, value)
        }
    }

    private func isKept(_ name: String) -> Bool { keep?.contains(name) ?? true }

    /// Of an object that is not kept itself, what `keep` names inside it.
    private func setKeptParts(
        of name: String, _ value: Metadata.Value, in members: inout JSONMembers
    ) {
        var kept = Metadata()
        for path in paths where path.head == name && path.role == nil {
            var whole = value
            guard let inner = whole.take(path.rest) else { continue }
            kept.put(inner, at: path.rest)
        }
        if !kept.isEmpty { members.set(name, .record(kept)) }
    }
}

extension Metadata.Value {
    /// Takes out what stands at a path; of a list, what stands there in each of its records, which stay as they are.
    fileprivate mutating func take(_ path: ArraySlice<String>) -> Metadata.Value? {
        guard let name = path.first else { return self }
        switch self {
        case .record(var record):
            guard var inner = record[name] else { return nil }
            let rest = path.dropFirst()
            let found = inner.take(rest)
            let isEmptied = rest.isEmpty || inner.record?.isEmpty == true
            record[name] = isEmptied ? nil : inner
            self = .record(record)
            return found
        case .list(let values):
            let found = values.compactMap { value in
                var value = value
                return value.take(path)
            }
            return found.isEmpty ? nil : .list(found.flatMap { $0.list ?? [$0] })
        default: return nil
        }
    }
}

extension Metadata {
    fileprivate mutating func put(_ value: Value, at path: ArraySlice<String>) {
        guard let name = path.first else { return }
        let rest = path.dropFirst()
        if rest.isEmpty {
            self[name] = value
        } else {
            var inner = self[name]?.record ?? Metadata()
            inner.put(value, at: rest)
            self[name] = .record(inner)
        }
    }
}
