"""What a reader does on the page, with real clicks and keys. Usage: check.py CHROMIUM URL [FOLDER-FOR-PICTURES]

Prints a line for each check and ends with 1 when one fails. `BrowserTests.swift` makes the run and starts the server.
"""

import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from accessibility import audit
from chromium import Browser, Failure

program, url = sys.argv[1:3]
pictures = sys.argv[3] if len(sys.argv) > 3 else None
failed = []


def expect(what, holds, *details):
    print("ok  " if holds else "FAIL", what, *(details if not holds else ()))
    if not holds:
        failed.append(what)


def picture(name):
    if pictures:
        browser.screenshot(os.path.join(pictures, f"{name}.png"))


def status(text):
    browser.wait(f"document.querySelector('.status')?.textContent.includes({json.dumps(text)})")


def focus():
    return browser.evaluate("document.activeElement.textContent || document.activeElement.id")


def audited(name):
    problems = audit(browser)
    expect(f"{name}: labels, roles, headings, contrast, width", not problems, *problems)


def check_search():
    status("10 documents")
    expect("the address has no key any more", "key=" not in browser.evaluate("location.href"))
    browser.click("input[type=search]")
    browser.type("larkh")
    status("with larkh, its last word as a beginning")
    browser.wait("document.querySelectorAll('.hits > li').length === 6")
    browser.press("Enter")
    status("0 documents")
    browser.type("olm")
    status("6 documents")
    expect("typing leaves one step in the history", browser.evaluate("history.length") <= 4)
    expect("hits are marked", browser.evaluate("document.querySelectorAll('.snippet mark').length >= 6 && [...document.querySelectorAll('.snippet mark')].every((one) => one.textContent.toLowerCase() === 'larkholm')"))
    expect("a title is text, whatever it says", browser.evaluate("[...document.querySelectorAll('.hits h2')].some((one) => one.textContent.startsWith('<script>alert('))"))
    expect("no script of a document has run", browser.evaluate("window.hacked === undefined && document.querySelectorAll('.hits script, .hits b, .hits img').length === 0"))
    audited("search")
    picture("search")


def check_facets():
    browser.click(".facets label", "Mill Post")
    status("4 documents")
    expect("the filter is in the address", "where=source%3DMill+Post" in browser.evaluate("location.search"))
    expect("the box keeps the focus", browser.evaluate("document.activeElement.checked && document.activeElement.id === 'f-source-Mill Post'"))
    browser.click(".chips button", "Mill Post")
    status("6 documents")
    browser.click("#date-from")
    browser.type("2024-05")
    browser.press("Enter")
    status("2 documents")
    browser.evaluate("history.back()")
    status("6 documents")


def check_reader():
    browser.click("input[type=search]")
    browser.press("ArrowDown")
    expect("the arrow goes to the first hit", browser.evaluate("document.activeElement.matches('.hits > li:first-child a')"))
    browser.press("ArrowDown")
    browser.press("ArrowUp")
    browser.press("Enter")
    browser.wait("document.querySelector('#reader .text mark.match')")
    browser.click(".hits a", "The dam of Ostrow")
    browser.wait("document.getElementById('reader-title')?.textContent === 'The dam of Ostrow'")
    expect("the document's heading has the focus", browser.evaluate("document.activeElement.id") == "reader-title")
    expect("layers are marked", browser.evaluate("[...document.querySelectorAll('#reader .span')].some((one) => one.title.startsWith('Places: place'))"))
    whole = browser.evaluate("document.querySelector('#reader .text').textContent")
    browser.click("#reader .layer", "Places")
    browser.wait("document.querySelectorAll('#reader .text .span').length === 0")
    browser.click("#reader .layer", "Places")
    browser.wait("document.querySelectorAll('#reader .text .span').length > 0")
    expect("layers change no letter", browser.evaluate("document.querySelector('#reader .text').textContent") == whole)
    browser.click("#reader .removed")
    browser.wait("document.querySelector('#reader .text del')", 60)
    expect("removed parts are shown with their rule", "removed by breadcrumb – menus are no text" in browser.evaluate("document.querySelector('#reader del').title"))
    kept = browser.evaluate("(() => { const copy = document.querySelector('#reader .text').cloneNode(true); copy.querySelectorAll('del, sup').forEach((one) => one.remove()); return copy.textContent; })()")
    expect("without them the text is the same", kept == whole, repr(kept), repr(whole))
    audited("reader")
    picture("reader")
    browser.click("#reader .removed")
    browser.press("Escape")
    browser.wait("document.getElementById('reader').hidden")
    expect("the focus is back on the hit", browser.evaluate("document.activeElement.matches('.hits a')"))


def check_hostile_document():
    browser.open(url.split("?")[0] + "?doc=evil")
    browser.wait("document.querySelector('#reader .text')?.textContent.includes('<img src=x')")
    expect("a hostile document is text", browser.evaluate("window.hacked === undefined && document.querySelectorAll('#reader img, #reader script, #reader .text b').length === 0"))
    browser.open(url.split("?")[0] + "?doc=no%2Fsuch&where=source%3D%22%3Cimg%3E&q=%28%28")
    browser.wait("document.querySelector('#reader .notice')")
    expect("what is wrong is said", "no document 'no/such'" in browser.text("#reader .notice") and browser.text(".status .notice") is not None)


def check_trends():
    browser.open(url.split("?")[0] + "?view=trends&q=rye%2C%20dam")
    browser.wait("document.querySelectorAll('.series').length === 2")
    browser.evaluate("document.querySelector('.plot').focus()")
    browser.press("ArrowRight")
    expect("the drawing can be walked", "rye" in browser.text(".tip") and "%" in browser.text(".tip"))
    expect("each step is said", browser.evaluate("document.getElementById('announcer').textContent.includes('rye')"))
    browser.press("End")
    audited("trends")
    picture("trends")
    browser.click(".astable summary")
    browser.wait("document.querySelectorAll('.astable tbody tr').length > 3")
    browser.evaluate("document.querySelector('.plot').focus()")
    browser.press("Home")
    browser.press("Enter")
    browser.wait("location.search.includes('view=search') && document.querySelectorAll('.hits > li').length > 0")
    expect("Enter shows the documents of the period", "date%3E%3D2023-12" in browser.evaluate("location.search"))


def check_concordance():
    browser.open(url.split("?")[0] + "?view=concordance")
    browser.click("input[type=search]")
    browser.type("larkholm")
    browser.wait("document.querySelectorAll('.lines tbody tr').length === 7")
    expect("contexts end and begin at the hit", browser.evaluate("""[...document.querySelectorAll('.lines tbody tr')].every((row) => {
      const [left, right] = ['left', 'right'].map((side) => { const range = document.createRange(); range.selectNodeContents(row.querySelector(`.${side} bdi`)); return range.getBoundingClientRect(); });
      const hit = row.querySelector('.hit').getBoundingClientRect();
      return Math.abs(hit.left - left.right) < 16 && Math.abs(right.left - hit.right) < 16; })"""))
    expect("how many hits is said", browser.text(".status").startswith("7 hits"))
    audited("concordance")
    picture("concordance")
    browser.click("#sort")
    browser.evaluate("(() => { const sort = document.getElementById('sort'); sort.value = 'left'; sort.dispatchEvent(new Event('change')); })()")
    browser.wait("document.querySelector('.lines .left').textContent === 'In'")
    browser.click("input[type=search]")
    browser.press("ArrowDown")
    for _ in range(4):
        browser.press("ArrowDown")
    line = browser.evaluate("document.activeElement.closest('tr').dataset.at")
    browser.press("Enter")
    browser.wait("document.querySelector('#reader mark.match')")
    expect("one place is marked, that of the line", browser.evaluate("document.querySelectorAll('#reader mark.match').length") == 1 and browser.text("#reader mark.match") == "Larkholm", line)
    browser.press("Escape")
    browser.wait("document.getElementById('reader').hidden")
    expect("the focus is back on the line", browser.evaluate("document.activeElement.closest('tr')?.dataset.at") == line)
    browser.open(url.split("?")[0] + "?view=concordance&q=%5Bword%3D%22dam%22")
    browser.wait("document.querySelector('.concordance .notice')")
    expect("a mistake has a caret", "^" in browser.text(".concordance .notice"))


def check_words():
    browser.open(url.split("?")[0] + "?view=words")
    browser.click("#ask-query")
    browser.type("dam")
    browser.press("Enter")
    browser.wait("document.querySelectorAll('.answers tbody tr').length > 2 && document.querySelectorAll('.point').length > 2")
    audited("collocates")
    picture("collocates")
    browser.click(".kinds button", "Keywords")
    browser.click("#ask-target")
    browser.type('source == "Mill Post"')
    browser.press("Enter")
    browser.wait("document.querySelectorAll('.bars li').length > 2")
    audited("keywords")
    picture("keywords")
    browser.click(".cite summary")
    expect("the answer can be cited", "ask keyness" in browser.text(".citation"))
    browser.click(".kinds button", "Dispersion")
    browser.click("#ask-query")
    expect("the words have come along", browser.evaluate("document.activeElement.value") == "dam")
    browser.type(", rye")
    browser.press("Enter")
    browser.wait("document.querySelectorAll('.strips svg').length === 2")
    audited("dispersion")
    picture("dispersion")
    browser.click(".answers a")
    browser.wait("document.querySelectorAll('.lines tbody tr').length > 1")
    browser.open(url.split("?")[0] + "?view=trends&q=rye%2C%20dam&as=words")
    browser.wait("document.querySelectorAll('.series').length === 2")
    expect("hits per million over time", "per million" in browser.text(".plot"))
    audited("trends of words")


def check_ledger():
    browser.open(url.split("?")[0] + "?view=ledger")
    browser.wait("document.querySelector('.flow')")
    expect("the ledger balances", "It balances" in browser.text(".ledger"))
    expect("reasons are there", "1 dropped: fewer than 3 words" in browser.text(".flow"))
    audited("ledger")
    picture("ledger")
    browser.click("input[type=search]")
    browser.type("short")
    browser.press("Enter")
    browser.wait("document.querySelector('#reader .fate')", 60)
    expect("a dropped document has a life", "Dropped by clean: length: fewer than 3 words" in browser.text("#reader .fate"))


def check_keys():
    browser.open(url.split("?")[0])
    status("10 documents")
    browser.press("Tab")
    expect("the first stop skips to the results", focus() == "Skip to the results")
    stops = []
    for _ in range(9):
        browser.press("Tab")
        stops.append(browser.evaluate("document.activeElement.id || document.activeElement.textContent.slice(0, 12)"))
    views = browser.evaluate("[...document.querySelectorAll('#views a')].map((one) => one.textContent)")
    expect("the order is that of the page", stops[: len(views) + 2] == views + ["q", "sort"], stops)
    expect("the focus can be seen", browser.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid")
    browser.press("/")
    browser.wait("document.activeElement.id !== 'q' || true")
    browser.evaluate("document.activeElement.blur()")
    browser.press("/")
    expect("/ goes to the search", browser.evaluate("document.activeElement.id") == "q")


def check_narrow():
    browser.resize(360, 740, mobile=True)
    for scheme in ("light", "dark"):
        browser.scheme(scheme)
        for view in ("search&q=dam", "search&q=dam&doc=a", "trends&q=rye,dam", "ledger", "concordance&q=dam", "words&q=dam"):
            browser.open(url.split("?")[0] + f"?view={view}")
            browser.wait("document.querySelector('.hits > li, .text, .plot svg, .flow, .missing, .lines, .answer')")
            audited(f"narrow, {scheme}, {view.split('&')[0]}{', reader' if 'doc=' in view else ''}")
            picture(f"narrow-{scheme}-{view.split('&')[0]}{'-reader' if 'doc=' in view else ''}")
    browser.open(url.split("?")[0] + "?q=dam")
    browser.click(".hits a")
    browser.wait("document.querySelector('#reader .text')")
    expect("in a narrow window the document takes the place of the list", browser.evaluate("document.getElementById('main').getClientRects().length") == 0)
    browser.click("#reader .close")
    browser.wait("document.getElementById('reader').hidden && document.getElementById('main').getClientRects().length")


browser = Browser(program)
try:
    browser.resize(1280, 900)
    browser.scheme("light")
    browser.open(url)
    for check in (check_search, check_facets, check_reader, check_hostile_document, check_trends, check_concordance, check_words, check_ledger, check_keys, check_narrow):
        try:
            check()
        except Failure as failure:
            expect(check.__name__, False, failure)
    # Answers that say what is wrong are no fault of the page.
    complaints = [one for one in browser.complaints() if "status of 40" not in one]
    expect("no script failed, nothing was refused", not complaints, *complaints)
    outside = [one for one in browser.requests() if not one.startswith((url.split("?")[0], "data:", "about:"))]
    expect("nothing was asked for elsewhere", not outside, *outside)
finally:
    browser.close()
sys.exit(1 if failed else 0)
