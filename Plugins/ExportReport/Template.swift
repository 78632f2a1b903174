/// The page, in Mustache. Values arrive escaped (see ``View``), so the engine's own escaping is off.
enum Template {
    static let page = head + overview + account + documents

    private static let head = """
        {{% CONTENT_TYPE: TEXT}}
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{title}} – corpus report</title>
        <style>
        {{style}}
        </style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the report</a>
        <header class="masthead">
        <p class="kicker">Corpus report</p>
        <h1><bdi>{{title}}</bdi></h1>
        {{#hasDescription}}
        <p class="lede"><bdi>{{description}}</bdi></p>
        {{/hasDescription}}
        <dl class="facts">
        {{#facts}}
        <div><dt>{{what}}</dt><dd>{{value}}</dd></div>
        {{/facts}}
        </dl>
        </header>
        <nav aria-label="Sections">
        <ul>
        {{#hasWhen}}<li><a href="#when">When</a></li>{{/hasWhen}}
        {{#hasWhat}}<li><a href="#what">What</a></li>{{/hasWhat}}
        {{#hasWho}}<li><a href="#who">Who and where</a></li>{{/hasWho}}
        {{#hasSources}}<li><a href="#sources">Sources</a></li>{{/hasSources}}
        {{#hasLedger}}<li><a href="#ledger">Ledger</a></li>{{/hasLedger}}
        {{#hasRemovals}}<li><a href="#removed">Text removed</a></li>{{/hasRemovals}}
        {{#hasDrops}}<li><a href="#dropped">Documents dropped</a></li>{{/hasDrops}}
        {{#hasQuarantined}}<li><a href="#quarantine">Quarantine</a></li>{{/hasQuarantined}}
        <li><a href="#documents">Documents</a></li>
        </ul>
        </nav>
        <main id="main">

        """

    private static let overview = """
        {{#hasWhen}}
        <section id="when" aria-labelledby="when-heading">
        <h2 id="when-heading">When</h2>
        {{#when}}
        <figure>
        <figcaption>Documents per {{period}}, at most {{most}}{{#undated}}; {{number}} without a date {{#isOne}}is{{/isOne}}{{^isOne}}are{{/isOne}} not shown{{/undated}}.</figcaption>
        <div class="timeline">
        {{chart}}
        <div class="axis" aria-hidden="true" style="grid-template-columns: repeat({{columns}}, minmax(0, 1fr))">
        {{#labels}}<span style="grid-column: {{column}} / span {{width}}">{{label}}</span>{{/labels}}
        </div>
        </div>
        <details>
        <summary>The same as a table</summary>
        <div class="scroll" role="region" tabindex="0" aria-label="Documents per {{period}}">
        <table class="narrow">
        <thead><tr><th scope="col">{{period}}</th><th scope="col" class="n">documents</th></tr></thead>
        <tbody>
        {{#rows}}
        <tr><th scope="row">{{label}}</th><td class="n">{{count}}</td></tr>
        {{/rows}}
        </tbody>
        </table>
        </div>
        </details>
        </figure>
        {{/when}}
        </section>
        {{/hasWhen}}
        {{#hasWhat}}
        <section id="what" aria-labelledby="what-heading">
        <h2 id="what-heading">What</h2>
        {{#what}}
        <div class="scroll" role="region" tabindex="0" aria-label="{{heading}}">
        <table class="heat">
        <caption><strong>{{heading}}</strong>{{#hasPeriods}}: documents that mention each, by {{period}}{{/hasPeriods}}</caption>
        <thead>
        {{#hasYears}}
        <tr><th scope="col" rowspan="2">{{heading}}</th>{{#years}}<th scope="colgroup" colspan="{{width}}" class="p">{{year}}</th>{{/years}}<th scope="col" rowspan="2" class="n">documents</th><th scope="col" rowspan="2" class="n">mentions</th></tr>
        <tr class="months">{{#periods}}<th scope="col" class="p">{{label}}</th>{{/periods}}</tr>
        {{/hasYears}}
        {{^hasYears}}
        <tr><th scope="col">{{heading}}</th>{{#periods}}<th scope="col" class="p">{{label}}</th>{{/periods}}<th scope="col" class="n">documents</th><th scope="col" class="n">mentions</th></tr>
        {{/hasYears}}
        </thead>
        <tbody>
        {{#rows}}
        <tr><th scope="row"><bdi>{{name}}</bdi></th>{{#cells}}<td class="h{{level}}">{{#isZero}}<span class="unseen">0</span><span class="zero" aria-hidden="true">·</span>{{/isZero}}{{^isZero}}{{count}}{{/isZero}}</td>{{/cells}}<td class="n">{{documents}}</td><td class="n">{{mentions}}</td></tr>
        {{/rows}}
        </tbody>
        </table>
        </div>
        {{#isCut}}<p class="aside">and {{rest}} more</p>{{/isCut}}
        {{/what}}
        </section>
        {{/hasWhat}}
        {{#hasWho}}
        <section id="who" aria-labelledby="who-heading">
        <h2 id="who-heading">Who and where</h2>
        <div class="columns-of-tables">
        {{#who}}
        <div>
        <table class="bars">
        <caption><strong>{{heading}}</strong></caption>
        <thead><tr><th scope="col">name</th><th scope="col" class="n"><abbr title="documents">docs</abbr></th><th scope="col" class="n">mentions</th></tr></thead>
        <tbody>
        {{#rows}}
        <tr><th scope="row"><bdi>{{name}}</bdi>{{bar}}</th><td class="n">{{documents}}</td><td class="n">{{mentions}}</td></tr>
        {{/rows}}
        </tbody>
        </table>
        {{#isCut}}<p class="aside">and {{rest}} more</p>{{/isCut}}
        </div>
        {{/who}}
        </div>
        </section>
        {{/hasWho}}
        {{#hasSources}}
        <section id="sources" aria-labelledby="sources-heading">
        <h2 id="sources-heading">Sources</h2>
        {{#sources}}
        <table class="bars narrow">
        <caption>Who published the documents</caption>
        <thead><tr><th scope="col">source</th><th scope="col" class="n">documents</th></tr></thead>
        <tbody>
        {{#rows}}
        <tr><th scope="row"><bdi>{{name}}</bdi>{{bar}}</th><td class="n">{{count}}</td></tr>
        {{/rows}}
        </tbody>
        </table>
        {{#isCut}}<p class="aside">and {{rest}} more</p>{{/isCut}}
        {{#isPartly}}<p class="aside">Without a source: {{without}}.</p>{{/isPartly}}
        {{/sources}}
        </section>
        {{/hasSources}}

        """

    private static let account = """
        {{#hasLedger}}
        <section id="ledger" aria-labelledby="ledger-heading">
        <h2 id="ledger-heading">Ledger</h2>
        <p>What went into each stage and what became of it.
        {{#balances}}<strong class="balanced">The ledger balances:</strong> in{{#hasMade}} + made{{/hasMade}} = out + dropped + merged + quarantined for every stage; no document is lost.{{/balances}}{{^balances}}<strong class="alarm">The ledger does not balance:</strong> documents are missing, and the figures on this page must not be used.{{/balances}}</p>
        <div class="scroll" role="region" tabindex="0" aria-label="Ledger">
        <table>
        <caption>Documents by stage</caption>
        <thead><tr><th scope="col">stage</th><th scope="col" class="n">in</th><th scope="col" class="n">out</th><th scope="col" class="n">dropped</th><th scope="col" class="n">merged</th><th scope="col" class="n">quarantined</th><th scope="col">work done</th></tr></thead>
        <tbody>
        {{#ledger}}
        <tr><th scope="row">{{stage}}</th><td class="n">{{in}}</td><td class="n">{{out}}</td><td class="n{{#noneDropped}} none{{/noneDropped}}">{{droppedCount}}</td><td class="n{{#noneMerged}} none{{/noneMerged}}">{{mergedCount}}</td><td class="n{{#noneQuarantined}} none{{/noneQuarantined}}">{{quarantinedCount}}</td><td class="notes">{{rowNotes}}</td></tr>
        {{/ledger}}
        </tbody>
        </table>
        </div>
        </section>
        {{/hasLedger}}
        {{#hasRemovals}}
        <section id="removed" aria-labelledby="removed-heading">
        <h2 id="removed-heading">Text removed</h2>
        <p>Every edit was made by a rule. The first texts that each rule took away stand below it.</p>
        {{#removals}}
        <h3>{{stage}}</h3>
        <div class="scroll" role="region" tabindex="0" aria-label="Edits by {{stage}}">
        <table class="rules">
        <caption class="unseen">Edits by {{stage}}</caption>
        <thead><tr><th scope="col">rule</th><th scope="col" class="n">edits</th><th scope="col" class="n">documents</th><th scope="col" class="n">removed</th></tr></thead>
        <tbody>
        {{#rules}}
        <tr><th scope="row"><code>{{rule}}</code>{{#hasReason}} <span class="reason"><bdi>{{ruleReason}}</bdi></span>{{/hasReason}}{{#hasExamples}}
        <details><summary>{{#oneExample}}1 example{{/oneExample}}{{^oneExample}}{{exampleCount}} examples{{/oneExample}}</summary>
        <ul class="examples">
        {{#examples}}
        <li><q><bdi>{{exampleText}}</bdi></q> <span class="id">{{exampleDocument}}</span></li>
        {{/examples}}
        </ul></details>{{/hasExamples}}</th><td class="n">{{edits}}</td><td class="n">{{editedDocuments}}</td><td class="n">{{removedBytes}}</td></tr>
        {{/rules}}
        </tbody>
        </table>
        </div>
        {{/removals}}
        </section>
        {{/hasRemovals}}
        {{#hasDrops}}
        <section id="dropped" aria-labelledby="dropped-heading">
        <h2 id="dropped-heading">Documents dropped</h2>
        {{#drops}}
        <h3><bdi>{{reason}}</bdi></h3>
        <p class="aside">{{number}} {{#isOne}}document{{/isOne}}{{^isOne}}documents{{/isOne}}, by <code>{{stage}}</code>{{#isCut}}; the first {{shown}}:{{/isCut}}</p>
        {{#hasGone}}
        <ul class="examples">
        {{#gone}}
        <li><bdi>{{goneTitle}}</bdi> <span class="id">{{goneID}}</span>{{#hasDetail}} — {{goneDetail}}{{/hasDetail}}{{#hasSurvivor}}; stands for it: <span class="id">{{survivor}}</span>{{/hasSurvivor}}</li>
        {{/gone}}
        </ul>
        {{/hasGone}}
        {{/drops}}
        </section>
        {{/hasDrops}}
        {{#hasQuarantined}}
        <section id="quarantine" aria-labelledby="quarantine-heading">
        <h2 id="quarantine-heading">Quarantine</h2>
        <p>Documents on which a stage failed are set aside, whole and with the error, in <code>quarantine.jsonl</code>.</p>
        <ul class="examples">
        {{#quarantined}}
        <li>{{number}} {{#isOne}}document{{/isOne}}{{^isOne}}documents{{/isOne}} by <code>{{stage}}</code></li>
        {{/quarantined}}
        </ul>
        </section>
        {{/hasQuarantined}}

        """

    private static let documents = """
        <section id="documents" aria-labelledby="documents-heading">
        <h2 id="documents-heading">Documents</h2>
        {{#hasMore}}<p>The first {{listed}} of {{total}}, in the order of the corpus; {{more}} more are not listed.</p>{{/hasMore}}
        {{#isEmpty}}<p>The corpus is empty.</p>{{/isEmpty}}
        {{#hasDocuments}}
        <ol class="documents">
        {{#documents}}
        <li><h3><bdi>{{documentTitle}}</bdi></h3>
        <p class="aside"><span>{{documentDate}}</span> <span><bdi>{{documentSource}}</bdi></span> <span class="id">{{documentID}}</span></p>
        <p class="excerpt"><bdi>{{documentExcerpt}}</bdi></p></li>
        {{/documents}}
        </ol>
        {{/hasDocuments}}
        </section>
        </main>
        <footer>
        {{#notes}}
        <p>{{note}}</p>
        {{/notes}}
        <p>Made by the pipeline <bdi>{{title}}</bdi>: {{#stages}}<code>{{stage}}</code> {{/stages}}</p>
        <p>Texts are measured in bytes of UTF-8. The same figures for programs are in <code>run.json</code> and <code>ledger.csv</code> beside this page.</p>
        </footer>
        </body>
        </html>

        """
}
