extension Page {
    /// The frame; all that is about the run is put in by the scripts, as text.
    static let html = #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Quern</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/style.css">
        <script type="module" src="/script/app.js"></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the results</a>
        <header class="masthead">
        <div class="run">
        <p class="kicker">Quern run</p>
        <h1 id="name"><bdi></bdi></h1>
        <p id="facts" class="facts"></p>
        </div>
        <nav aria-label="Views"><ul id="views"></ul></nav>
        </header>
        <p id="announcer" class="unseen" role="status" aria-live="polite"></p>
        <div class="stage" id="stage">
        <main id="main" tabindex="-1"></main>
        <section id="reader" class="reader" aria-labelledby="reader-title" hidden></section>
        </div>
        <noscript><p class="notice">This page asks for everything by script; allow scripts for this address.</p></noscript>
        </body>
        </html>
        """#

    /// For those who come without the key.
    static let withoutKey = #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Quern – a key is needed</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/style.css">
        </head>
        <body class="plain">
        <main>
        <p class="kicker">Quern</p>
        <h1>A key is needed</h1>
        <p>Open the address that <code>quern serve</code> printed when it was started; it has a key, which is another one every time.</p>
        </main>
        </body>
        </html>
        """#
}
