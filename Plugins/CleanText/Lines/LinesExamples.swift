internal import Quern

/// What `clean: lines` does, parameter by parameter.
enum LinesExamples {
    static let all: [Example] = [
        Example(
            "The filters of C4",
            ["min_words": 3, "require_end_mark": true, "drop": ["(?i)javascript"]],
            "Home\nThe dam of Ostrow held.\nRead on about the dam\nPlease turn on JavaScript to read on.",
            gives: "The dam of Ostrow held."),
        Example(
            "Lines that were broken to fit a page", ["unwrap": true],
            "The dam of Ostrow held through the night,\nand the people of the valley went home in the\n"
                + "morning.\n\nIn the spring the river is high and the\nbridge is closed.",
            gives:
                "The dam of Ostrow held through the night, and the people of the valley went home in the "
                + "morning.\n\nIn the spring the river is high and the bridge is closed."),
        Example(
            "Verse stays verse", ["unwrap": true],
            "Shall I compare the mill to summer days?\nThou art more steady and more temperate:\n"
                + "Rough winds do shake the darling wheel of May\nAnd summer’s flood has all too short a date.",
            gives:
                "Shall I compare the mill to summer days?\nThou art more steady and more temperate:\n"
                + "Rough winds do shake the darling wheel of May\nAnd summer’s flood has all too short a date."
        ),
        Example(
            "A list stays a list", ["unwrap": true, "width": 40],
            "What the council wants to have next year:\n- a bridge\n- a mill\n1. first of all the old bridge\n"
                + "2. then the mill",
            gives:
                "What the council wants to have next year:\n- a bridge\n- a mill\n1. first of all the old bridge\n"
                + "2. then the mill"),
        Example(
            "Words that a hyphen divides", ["dehyphenate": true],
            "The reser-\nvoir is a well-known one; a well-\nknown place, said the Anglo-\nSaxon.",
            gives: "The reservoir is a well-known one; a well-known place, said the Anglo-\nSaxon."),
        Example(
            "English compounds keep their hyphen, and blanks behind it are of the page",
            ["dehyphenate": true],
            "a self-\nmade x-\nray \u{201C}well- \nknown\u{201D} reser- \t\nvoir, selfless self-\nlessness",
            gives: "a self-made x-ray \u{201C}well-known\u{201D} reservoir, selfless selflessness"),
        Example(
            "So do a number of French words", ["dehyphenate": true],
            "Est-\nce peut-\nêtre elle-\nmême, c'est-à-\ndire une ma-\nchine aktu-\nelle so-\ncalled long-\nterm",
            gives:
                "Est-ce peut-être elle-même, c'est-à-dire une machine aktuelle so-called long-term"),
        Example(
            "Lines that are joined at a hyphen get no space", ["unwrap": true, "width": 30],
            "the treaties of the old Anglo-\nFrench war of the years 1939-\n1945 and of the many old Haus-\nund Hoftiere of them",
            gives:
                "the treaties of the old Anglo-French war of the years 1939-1945 and of the many old Haus- und Hoftiere of them"
        ),
        Example(
            "A hyphen inside a line stays", ["dehyphenate": true],
            "a reser- voir of pre- and post-war days\nend",
            gives: "a reser- voir of pre- and post-war days\nend"),
        Example(
            "Chinese lines join without a space", ["unwrap": true, "width": 20],
            "河边的旧磨坊今天上午开门了附近的居民都来\n参观。", gives: "河边的旧磨坊今天上午开门了附近的居民都来参观。"),
        Example(
            "Short and long lines", ["min_characters": 4, "max_characters": 12],
            "ab\nabcd\n\na line that is too long\n中文中文", gives: "abcd\n\n中文中文"),
        Example(
            "Shares of digits, capitals and symbols",
            ["max_digits": 0.3, "max_upper_case": 0.6, "max_symbols": 0.4],
            "12 34 56 km\nTHE DAM HELD\n*** /// ***\nThe dam of 1924 held.",
            gives: "The dam of 1924 held."),
        Example(
            "Words that are no words", ["max_word_characters": 20],
            "a1b2c3d4e5f6a7b8c9d0e1f2\nThe dam held.", gives: "The dam held."),
        Example(
            "Repeated lines", ["drop_repeated": true, "repeated_from": 5],
            "Subscribe\nyes\nThe dam held.\n Subscribe\nyes",
            gives: "Subscribe\nyes\nThe dam held.\nyes"),
        Example(
            "Bullets off", ["bullets": "strip"], "• one\n  - two\n-5 degrees\n*",
            gives: "one\n  two\n-5 degrees\n*"
        ),
        Example("Lines with bullets out", ["bullets": "drop"], "• one\ntwo", gives: "two"),
        Example("Nothing to do is a mistake", [:], "", fails: "there is nothing to do"),
        Example("No text", ["min_words": 1], "", gives: ""),
    ]
}
