import LabStages
import QuernCLI
import QuernStandard

QuernCLI.main(plugins: standardPlugins + [LabPlugin()])
