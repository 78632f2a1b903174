"""Drives headless Chromium through its DevTools protocol, over a pipe; needs nothing but Python."""

import base64
import json
import os
import subprocess
import tempfile
import time


class Failure(Exception):
    pass


class Browser:
    def __init__(self, program, size=(1280, 900)):
        to_browser, self._write = os.pipe()
        self._read, from_browser = os.pipe()
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)

        def descriptors():
            # The browser reads from 3 and writes to 4.
            read, write = os.dup(to_browser), os.dup(from_browser)
            os.dup2(read, 3)
            os.dup2(write, 4)

        self._process = subprocess.Popen(
            [
                program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--remote-debugging-pipe", "--no-first-run", "--hide-scrollbars", "--mute-audio",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                f"--user-data-dir={self._profile.name}", f"--window-size={size[0]},{size[1]}", "about:blank",
            ],
            preexec_fn=descriptors, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self._buffer = b""
        self._next = 0
        self._session = None
        self.events = []
        target = next(one for one in self.call("Target.getTargets")["targetInfos"] if one["type"] == "page")
        self._session = self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "Accessibility"):
            self.call(f"{domain}.enable")

    def close(self):
        try:
            self._session = None
            self.call("Browser.close")
        except Failure:
            pass
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
        os.close(self._write)
        os.close(self._read)
        self._profile.cleanup()

    def call(self, method, **parameters):
        self._next += 1
        message = {"id": self._next, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._message()
            if answer.get("id") == self._next:
                if "error" in answer:
                    raise Failure(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def _message(self):
        while b"\0" not in self._buffer:
            data = os.read(self._read, 1 << 16)
            if not data:
                raise Failure("the browser has gone")
            self._buffer += data
        message, self._buffer = self._buffer.split(b"\0", 1)
        return json.loads(message)

    # --- looking

    def evaluate(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise Failure(f"{expression}: {result['exceptionDetails'].get('exception', {}).get('description')}")
        return result["result"].get("value")

    def wait(self, expression, seconds=15):
        """Waits until an expression holds, and returns its value."""
        end = time.monotonic() + seconds
        while True:
            # An element is a value that cannot be sent, and means yes.
            value = self.evaluate(f"((value) => (value instanceof Node ? true : value))({expression})")
            if value:
                return value
            if time.monotonic() > end:
                raise Failure(f"never came true: {expression}\n{self.evaluate('document.body.innerText.slice(0, 1500)')}")
            time.sleep(0.02)

    def text(self, selector):
        return self.evaluate(f"document.querySelector({json.dumps(selector)})?.innerText ?? null")

    def screenshot(self, path):
        image = self.call("Page.captureScreenshot", format="png")
        with open(path, "wb") as file:
            file.write(base64.b64decode(image["data"]))

    def complaints(self):
        """Errors of scripts, and what the content security policy has refused."""
        found = []
        for event in self.events:
            if event.get("method") == "Runtime.exceptionThrown":
                found.append(event["params"]["exceptionDetails"].get("exception", {}).get("description", "an exception"))
            elif event.get("method") == "Log.entryAdded" and event["params"]["entry"]["level"] == "error":
                entry = event["params"]["entry"]
                found.append(f"{entry['text']} {entry.get('url', '')}")
        return found

    def requests(self):
        return [event["params"]["request"]["url"] for event in self.events if event.get("method") == "Network.requestWillBeSent"]

    # --- doing

    def open(self, url):
        self.call("Page.navigate", url=url)
        self.wait("document.readyState === 'complete'")

    def resize(self, width, height, mobile=False):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)

    def scheme(self, name):
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def click(self, selector, text=None):
        """Presses and releases the mouse in the middle of an element, which must be what lies there."""
        place = self.wait(
            """(() => {
              const all = [...document.querySelectorAll(%s)].filter((one) => %s === null || one.textContent.includes(%s));
              const one = all.find((one) => one.getClientRects().length);
              if (!one) return null;
              one.scrollIntoView({ block: "center", behavior: "instant" });
              const box = one.getClientRects()[0];
              const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
              const there = document.elementFromPoint(x, y);
              return there && (one.contains(there) || there.contains(one)) ? [x, y] : null;
            })()""" % (json.dumps(selector), json.dumps(text), json.dumps(text)))
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left" if kind != "mouseMoved" else "none", clickCount=1)

    KEYS = {
        "Enter": (13, "\r"), "Tab": (9, ""), "Escape": (27, ""), "ArrowDown": (40, ""), "ArrowUp": (38, ""), "ArrowLeft": (37, ""), "ArrowRight": (39, ""),
        "Home": (36, ""), "End": (35, ""), "Backspace": (8, ""), " ": (32, " "), "/": (191, "/"),
    }

    def press(self, key, times=1, shift=False):
        code, text = self.KEYS[key]
        names = {" ": "Space", "/": "Slash"}
        for _ in range(times):
            common = dict(key=key, code=names.get(key, key), windowsVirtualKeyCode=code, modifiers=8 if shift else 0)
            self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **common)
            self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, text):
        for sign in text:
            self.call("Input.dispatchKeyEvent", type="keyDown", text=sign, key=sign)
            self.call("Input.dispatchKeyEvent", type="keyUp", key=sign)
