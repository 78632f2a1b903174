/// What `meta` elements are called, and what they mean: Open Graph, Dublin Core, Twitter, Parse.ly, Sailthru,
/// Highwire, the standard for websites of Chinese authorities (`ArticleTitle`, `PubDate`, `SiteName`), and names that sites have
/// made up; spaces in them do not count.
enum MetaNames {
    enum Field: Int, CaseIterable {
        case title, author, published, modified, site, language, description, url, tags, label1,
            data1, label2
        case data2
    }

    /// Names in order of precedence: of two that a page has, the one that stands first here counts.
    private static let names: [(Field, String)] = [
        (
            .title,
            "og:title twitter:title citation_title parsely-title sailthru.title dc.title dcterms.title articletitle headline title"
        ),
        (
            .author,
            """
            citation_author parsely-author sailthru.author author byl article:author_name dc.creator dcterms.creator \
            article:author og:article:author book:author authors byline creator shareaholic:article_author_name \
            cxenseparse:author shareaholic:article_author mediator_author vr:author
            """
        ),
        (
            .published,
            """
            article:published_time og:article:published_time og:published_time parsely-pub-date datepublished \
            date_published publish-date publish_date publishdate pubdate publication_date publicationdate \
            publication-date published_date dc.date.issued dcterms.issued dc.issued dcterms.created dc.created \
            citation_publication_date citation_online_date article_date_original article.published \
            originalpublicationdate sailthru.date dc.date dcterms.date rnews:datepublished cxenseparse:recs:publishtime \
            bt:pubdate ptime displaydate release_date og:release_date date.created article:published firstpublishedtime publishtime \
            article:publish_date weibo:article:create_at bytedance:published_time cxenseparse:publishtime shareaholic:article_published_time \
            iso-8601-publish-date mediator_published_time dc.date.created vr:published_time dcsext.articlefirstpublished date created \
            citation_date
            """
        ),
        (
            .modified,
            """
            article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified dc.modified \
            last-modified lastmod revised date.modified article:modified lastmodifiedtime \
            weibo:article:update_at bytedance:updated_time
            """
        ),
        (
            .site,
            """
            og:site_name sitename application-name apple-mobile-web-app-title citation_journal_title dc.publisher dcterms.publisher \
            cre publisher
            """
        ),
        (.language, "content-language dc.language dcterms.language og:locale language"),
        (
            .description,
            "description og:description twitter:description dc.description dcterms.description sailthru.description"
        ),
        (.url, "og:url twitter:url dc.identifier"),
        (
            .tags,
            "article:tag keywords news_keywords parsely-tags sailthru.tags dc.subject citation_keywords"
        ),
        (.label1, "twitter:label1"), (.data1, "twitter:data1"), (.label2, "twitter:label2"),
        (.data2, "twitter:data2"),
    ]

    /// What a name in small letters means, and how far down in precedence it stands.
    static let table: [String: (field: Field, rank: Int)] = {
        var table: [String: (field: Field, rank: Int)] = [:]
        for (field, list) in names {
            for (rank, name) in list.utf8.split(separator: 0x20).enumerated() {
                table[String(Substring(name))] = (field, rank)
            }
        }
        return table
    }()
}
