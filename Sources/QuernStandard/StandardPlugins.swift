import CleanText
import ExecProgram
import ExportCSV
import ExportJSON
import ExportReport
import ExportTotals
import IndexSQLite
import ParseJSON
import ParseNews
import ParseText
public import Quern
import TagEntities
import TagLexicon
import TagStatistics

/// The plugins that ship with Quern.
public let standardPlugins: [any Plugin] = [
    CleanTextPlugin(),
    ExecProgramPlugin(),
    ExportCSVPlugin(),
    ExportJSONPlugin(),
    ExportReportPlugin(),
    ExportTotalsPlugin(),
    IndexSQLitePlugin(),
    ParseJSONPlugin(),
    ParseNewsPlugin(),
    ParseTextPlugin(),
    TagEntitiesPlugin(),
    TagLexiconPlugin(),
    TagStatisticsPlugin(),
]
