import QuernCLI
import QuernStandard

// The program of the tests: the standard stages, and some that go wrong on purpose.
QuernCLI.main(plugins: standardPlugins + [PlantedPlugin()])
