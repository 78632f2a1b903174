import Foundation

/// Where this project lies.
public enum Project {
    /// The folder of `Package.swift`.
    public static let root =
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    /// A text file of the project, by its path from the root.
    public static func text(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }
}
