// swift-tools-version: 6.2
import PackageDescription

// A team's own build of Quern: the stages that ship, and two of its own. Outside this repository
// the dependency is the published package instead of a path.
let package = Package(
    name: "LabStages",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "quern", path: "../..")],
    targets: [
        .target(
            name: "LabStages",
            dependencies: [.product(name: "Quern", package: "quern")]),
        .executableTarget(
            name: "lab-quern",
            dependencies: [
                "LabStages",
                .product(name: "QuernCLI", package: "quern"),
                .product(name: "QuernStandard", package: "quern"),
            ]),
        .testTarget(
            name: "LabStagesTests",
            dependencies: ["LabStages", .product(name: "QuernTesting", package: "quern")]),
    ],
    swiftLanguageModes: [.v6]
)
