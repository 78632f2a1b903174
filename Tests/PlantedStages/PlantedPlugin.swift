import Quern

/// Stages that do on purpose what no stage should, so that tests can see what it costs.
struct PlantedPlugin: Plugin {
    let name = "Planted"
    let version = "1.0.0"
    let stages: [any Stage.Type] = [
        PlantedParser.self, PlantedCleaner.self, PlantedSurveyCleaner.self, PlantedTagger.self,
        PlantedBatchTagger.self, PlantedPeekTagger.self, PlantedDivider.self,
    ]
}
