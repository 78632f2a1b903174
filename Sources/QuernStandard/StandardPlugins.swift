import CleanDuplicates
import CleanLanguage
import CleanQuality
import CleanRepair
import CleanSelection
import CleanText
import ExecProgram
import ExportCSV
import ExportJSON
import ExportReport
import ExportTables
import ExportText
import ExportTotals
import IndexCorpus
import IndexSQLite
import ParseCSV
import ParseHTML
import ParseJSON
import ParseMarkdown
import ParseNews
import ParsePDF
import ParseRoute
import ParseText
import ParseWARC
import ParseXML
public import Quern
import ReadArchives
import TagDictionary
import TagEntities
import TagKeywords
import TagLexicon
import TagPattern
import TagStatistics
import TagWords

/// The plugins that ship with Quern.
public let standardPlugins: [any Plugin] = [
    CleanDuplicatesPlugin(),
    CleanLanguagePlugin(),
    CleanQualityPlugin(),
    CleanRepairPlugin(),
    CleanSelectionPlugin(),
    CleanTextPlugin(),
    ExecProgramPlugin(),
    ExportCSVPlugin(),
    ExportJSONPlugin(),
    ExportReportPlugin(),
    ExportTextPlugin(),
    ExportTablesPlugin(),
    ExportTotalsPlugin(),
    IndexCorpusPlugin(),
    IndexSQLitePlugin(),
    ParseCSVPlugin(),
    ParseHTMLPlugin(),
    ParseJSONPlugin(),
    ParseMarkdownPlugin(),
    ParseNewsPlugin(),
    ParsePDFPlugin(),
    ParseRoutePlugin(),
    ParseTextPlugin(),
    ParseWARCPlugin(),
    ParseXMLPlugin(),
    ReadArchivesPlugin(),
    TagDictionaryPlugin(),
    TagEntitiesPlugin(),
    TagKeywordsPlugin(),
    TagLexiconPlugin(),
    TagPatternPlugin(),
    TagStatisticsPlugin(),
    TagWordsPlugin(),
]
