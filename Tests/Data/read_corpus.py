"""Reads a corpus file of Quern with the standard library alone; docs/guides/corpus-format.md explains the layout.

usage: read_corpus.py CORPUS     prints digest, counts, and of every document its id, text and tokens, as JSON lines; then of every
                                 word its frequency and the positions of all words that equal it without case.
"""
import hashlib, json, mmap, struct, sys


class Bytes:
    """Numbers and packed arrays from the front of a section."""

    def __init__(self, data):
        self.data, self.place = data, 0

    def raw(self, count):
        self.place += count
        return self.data[self.place - count : self.place]

    def fixed(self):
        return int.from_bytes(self.raw(8), "little")

    def varint(self):
        value = shift = 0
        while True:
            byte = self.data[self.place]
            self.place += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def text(self):
        return self.raw(self.varint()).decode()

    def align(self):
        self.place += -self.place % 8

    def array(self):
        count, width = self.fixed(), self.fixed()
        bits = int.from_bytes(self.raw((count * width + 7) // 8 + 8), "little")
        self.align()
        data, mask = bits.to_bytes((count * width + 7) // 8 + 8, "little"), (1 << width) - 1
        return [int.from_bytes(data[i * width // 8 : i * width // 8 + 8], "little") >> i * width % 8 & mask for i in range(count)]


class Code:
    """A canonical prefix code, first bit highest; a symbol is a rank."""

    def __init__(self, counts, data, bits):
        self.counts, self.data, self.bits = counts, data, bits

    def symbols(self):
        place = 0
        while place < self.bits:
            code = first = symbol = 0
            for count in self.counts[1:]:
                code = code << 1 | self.data[place >> 3] >> 7 - place % 8 & 1
                first <<= 1
                place += 1
                if code - first < count:
                    break
                first, symbol = first + count, symbol + count
            yield symbol + code - first


class Corpus:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        place, size = struct.unpack("<QQ", self.data[-72:-56])
        assert self.data[:8] == b"QUERNCOR" and self.data[-8:] == b"QUERNEND" and self.data[8] == 1
        table = Bytes(self.data[place : place + size])
        self.digest = hashlib.sha256(table.data).hexdigest()
        assert self.digest == self.data[-48:-16].hex()
        self.sections = {}
        for _ in range(table.varint()):
            name, start, count = table.text(), table.varint(), table.varint()
            self.sections[name] = start, count
            table.raw(8)  # XXH3
        lexicon = self.section("word.lexicon")
        types, firsts, tokens = lexicon.fixed(), lexicon.array(), lexicon.array()
        lexicon.array(), lexicon.array(), lexicon.fixed()
        self.words = [lexicon.raw(lexicon.varint()) for _ in range(types)]
        self.frequencies = [n for i, n in enumerate(tokens) for _ in range(firsts[i], (firsts + [types])[i + 1])]
        order = self.section("word.order")
        self.order, self.classes = order.array(), order.array()
        blocks = self.section("word.blocks")
        self.tokens, bits = blocks.fixed(), blocks.fixed()
        self.stream = list(Code([blocks.varint() for _ in range(33)], self.section("word.stream").data, bits).symbols())
        gaps = self.section("gaps")
        bits, counts = gaps.fixed(), [gaps.varint() for _ in range(33)]
        gaps.align(), gaps.array(), gaps.array()
        starts = gaps.array()
        blob = gaps.raw(gaps.fixed())
        self.gaps = [blob[a:b] for a, b in zip(starts, starts[1:])]
        self.between = list(Code(counts, self.section("gaps.stream").data, bits).symbols())
        documents = self.section("documents")
        self.documents, self.ends = documents.fixed(), documents.array()
        documents.array(), documents.array()
        self.leads = documents.array()
        ids = self.section("documents.id")
        assert ids.fixed() == 1
        texts = self.lexicon(ids)
        self.ids = [texts[rank - 1].decode() for rank in ids.array()]
        self.lists, self.postings = self.section("word.lists").array(), self.section("word.postings").data

    def section(self, name):
        start, count = self.sections[name]
        return Bytes(self.data[start : start + count])

    def lexicon(self, section):
        count, size = section.fixed(), section.fixed()
        blob, texts = Bytes(section.raw(size)), []
        for index in range(count):
            shared = blob.varint() if index % 16 else 0
            texts.append((texts[-1][:shared] if shared else b"") + blob.raw(blob.varint()))
        section.align(), section.array()
        return texts

    def text(self, document):
        first, end = ([0] + self.ends)[document], self.ends[document]
        return self.gaps[self.leads[document]] + b"".join(self.words[self.stream[i]] + self.gaps[self.between[i]] for i in range(first, end))

    def positions(self, number):
        """The positions of the words of a class; None for a class so frequent that the stream is read."""
        data = Bytes(self.postings)
        data.place = self.lists[number]
        head = data.varint()
        data.varint()  # documents
        if head & 1:
            return [p for p, word in enumerate(self.stream) if self.classes[word] == number]
        blocks, rest = divmod(head >> 1, 128)
        data.raw(4 * blocks)  # last positions
        widths = data.raw(blocks)
        data.raw(blocks + (rest > 0))  # bounds
        steps = []
        for width in widths:
            bits = int.from_bytes(data.raw(16 * width), "little")
            steps += [bits >> i * width & (1 << width) - 1 for i in range(128)]
        positions, last = [], -1
        for step in steps + [data.varint() for _ in range(rest)]:
            last += step + 1
            positions.append(last)
        return positions


if __name__ == "__main__":
    corpus = Corpus(sys.argv[1])
    print(json.dumps([corpus.digest, corpus.tokens, corpus.documents, len(corpus.words)]))
    for document in range(corpus.documents):
        first, end = ([0] + corpus.ends)[document], corpus.ends[document]
        words = [corpus.words[i].decode() for i in corpus.stream[first:end]]
        print(json.dumps([corpus.ids[document], corpus.text(document).decode(), words]))
    for word, number, frequency in zip(corpus.words, corpus.classes, corpus.frequencies):
        print(json.dumps([word.decode(), frequency, corpus.positions(number)]))
