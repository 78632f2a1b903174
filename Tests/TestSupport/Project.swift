import Foundation

/// Where this project lies.
public enum Project {
    /// The folder of `Package.swift`.
    public static let root =
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    /// A text file of the project, by its path from the root.
    public static func text(_ path: String) throws -> String {
        try TestSupport.text(ofFile: root + "/" + path)
    }
}

/// A file as text, its byte order mark included, which Foundation's own reading would drop.
func text(ofFile path: String) throws -> String {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard let text = String(validating: data, as: UTF8.self) else {
        throw CocoaError(.fileReadInapplicableStringEncoding)
    }
    return text
}
