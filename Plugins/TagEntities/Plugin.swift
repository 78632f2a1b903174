public import Quern

/// The module's stages.
public struct TagEntitiesPlugin: Plugin {
    public let name = "TagEntities"
    public let version = "1.0.0"
    public let stages: [any Stage.Type] = [
        DatesTagger.self, MoneyTagger.self, OrganisationsTagger.self, PeopleTagger.self,
        PlacesTagger.self, QuantitiesTagger.self, QuotationsTagger.self, RelationsTagger.self,
    ]

    public init() {}
}
