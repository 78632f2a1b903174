public import Quern
