// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Quern builds this.
let package = Package(
    name: "Benchmarks",
    targets: [.executableTarget(name: "generate-input")],
    swiftLanguageModes: [.v6]
)
