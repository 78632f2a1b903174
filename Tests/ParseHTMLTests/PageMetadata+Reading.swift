import Quern

@testable import ParseHTML

/// The metadata of a page.
func read(_ page: String, from place: String = "page.html") throws -> Metadata {
    var page = page
    return try page.withUTF8 { bytes in
        var metadata = Metadata()
        PageMetadata.read(try TreeBuilder.tree(of: bytes), from: place, into: &metadata)
        return metadata
    }
}
