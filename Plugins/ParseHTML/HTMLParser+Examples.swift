import Quern

extension HTMLParser {
    private static let dam =
        "The dam in the valley held through the night, said Ada Lind, who runs it for the district of Ostrow."
    private static let rain =
        "Rain is expected to end on Friday, and the gates will then be opened by degrees, one after the other."

    static let examples = [
        Example(
            "The article, without what stands around it", [:],
            """
            <title>Valley Post</title><nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article><h1>The dam holds</h1><p>\(dam)</p><h2>What comes next</h2><p>\(rain)</p></article>
            <footer>© Valley Post, all rights reserved</footer>
            """,
            gives: "\(dam)\n\nWhat comes next\n\n\(rain)",
            annotates: ["headings": ["What comes next"]]),
        Example(
            "The title is in the metadata, and stays in the text on demand", ["title": true],
            "<article><h1>The dam holds</h1><p>\(dam)</p><p>\(rain)</p></article>",
            gives: "The dam holds\n\n\(dam)\n\n\(rain)"),
        Example(
            "White space, references and line breaks as in browsers", [:],
            "<p>The  <b>dam</b>&nbsp;&amp;\n\t the lake<br>\nhold &#8211; for <i>now</i>.",
            gives: "The dam\u{A0}& the lake\nhold – for now."),
        Example(
            "Lists, tables and code keep their form", [:],
            """
            <main><p>\(dam)</p><ol><li>Open the gate.<li>Wait for the water.</ol><p>\(rain)</p>
            <table><tr><th>Gate<th>State<tr><td>North<td>open</table><pre>gate:  1\nwait(2)</pre></main>
            """,
            gives:
                "\(dam)\n\nOpen the gate.\nWait for the water.\n\n\(rain)\n\nGate | State\nNorth | open\n\n"
                + "gate:  1\nwait(2)",
            annotates: [
                "lists": ["Open the gate.\nWait for the water."],
                "tables": ["Gate | State\nNorth | open"], "code": ["gate:  1\nwait(2)"],
            ]),
        Example(
            "Comments of readers go, with share bars, teasers and sign-up forms", [:],
            """
            <div class="post-content"><p>\(dam)</p><div class="share-buttons"><span>Share this</span></div>
            <div class="newsletter-box"><p>Sign up for our newsletter, and you will have the news every day.</p></div>
            <p>\(rain)</p></div><div class="related-posts"><p>Fish have come back to the lake, anglers say.</p></div>
            <div id="comments"><p>My cellar is full of water, and nobody has come to see it until now.</p></div>
            """,
            gives: "\(dam)\n\n\(rain)"),
        Example(
            "… and stay on demand", ["comments": true],
            """
            <div class="post-content"><p>\(dam)</p><p>\(rain)</p></div>
            <div id="comments"><p>My cellar is full of water, and nobody has come to see it until now.</p></div>
            """,
            gives:
                "\(dam)\n\n\(rain)\n\nMy cellar is full of water, and nobody has come to see it until now."
        ),
        Example(
            "A forum's posts are its text, though they are comments", [:],
            """
            <div class="comment"><p>My cellar is full of water, and nobody has come to see it until now.</p></div>
            <div class="comment"><p>Mine was dry when I looked this morning, so it may be the pipes of the town.</p></div>
            """,
            gives:
                "My cellar is full of water, and nobody has come to see it until now.\n\nMine was dry when I looked "
                + "this morning, so it may be the pipes of the town."),
        Example(
            "Links, with their targets", ["links": true],
            "<p>The state of the <a href=\"/gates?a=1&amp;b=2\">gates</a> is reported every hour by the district.</p>",
            annotates: ["links": ["gates"]]),
        Example(
            "What is hidden is no text; a panel that opens on a click is", ["min_length": 0],
            """
            <main><p>\(dam)</p><div hidden>Menu</div><div style="display: none"><p>\(rain)</p><p>\(dam) The lake is \
            full, and so are the wells.</p></div></main>
            """,
            gives: "\(dam)\n\n\(rain)\n\n\(dam) The lake is full, and so are the wells."),
        Example(
            "A listing has nothing but headlines", [:],
            """
            <nav><a href="/">Home</a></nav><main><h2><a href="/1">Dam holds</a></h2><h2><a href="/2">Fish return</a></h2></main>
            """,
            gives: "Dam holds\n\nFish return"),
        Example(
            "What a page declares is believed", [:],
            "<meta charset=\"windows-1252\"><p>The gates are shut.</p>",
            gives: "The gates are shut.",
            sets: ["encoding": .record(["name": "windows-1252", "source": "declared"])]),
        Example("A page without text", [:], "<html><script>load()</script></html>", documents: []),
        Example(
            "A PDF is no page", [:], "%PDF-1.7 …",
            fails: "looks like a binary file (a PDF document)"),
    ]
}
