import QuernCLI
import QuernStandard

await QuernCLI.main(plugins: standardPlugins)
