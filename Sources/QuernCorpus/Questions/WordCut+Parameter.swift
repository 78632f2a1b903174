public import Quern

extension WordCut: ParameterValue {}
