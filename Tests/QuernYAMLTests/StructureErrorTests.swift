import Testing

/// The whole texts of errors in lists, mappings and indentation.
struct StructureErrorTests {
    @Test(arguments: [
        (
            "a:\n\tb: 1\n",
            """
            a.yaml:2:1: error: tabs cannot indent
                2 | \tb: 1
                  | ^
              use spaces
            """
        ),
        (
            "a: 1\n\tb: 1\n",
            """
            a.yaml:2:1: error: tabs cannot indent
                2 | \tb: 1
                  | ^
              use spaces
            """
        ),
        (
            "a: |\n\tb\n",
            """
            a.yaml:2:1: error: tabs cannot indent
                2 | \tb
                  | ^
              use spaces
            """
        ),
    ])
    func `tabs cannot indent`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a: b: c\n",
            """
            a.yaml:1:5: error: ':' cannot make a key here
                1 | a: b: c
                  |     ^
              if it belongs to the text, put the text in quotes
            """
        ),
        (
            "- clean: length\n    min: 5\n",
            """
            a.yaml:2:8: error: ':' cannot make a key here
                2 |     min: 5
                  |        ^
              keys of one mapping stand in one column; check the indentation
            """
        ),
        (
            "a:\n  b: 1\n c: 2\n",
            """
            a.yaml:3:2: error: expected a key of the mapping
                3 |  c: 2
                  |  ^
              keys of one mapping stand in one column; check the indentation
            a.yaml:1:1: note: the mapping starts here
                1 | a:
                  | ^
            """
        ),
        (
            " a: 1\nb: 2\n",
            """
            a.yaml:2:1: error: the document has ended before this
                2 | b: 2
                  | ^
              check the indentation of this line and of the first
            """
        ),
        (
            "a: 1\nb\nc: 2\n",
            """
            a.yaml:2:1: error: expected ':' after this key
                2 | b
                  | ^
              write 'key: value'; keys of one mapping stand in one column; check the indentation
            """
        ),
    ])
    func `a key stands in a wrong place`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a:\n  - x\n - y\n",
            """
            a.yaml:3:2: error: a list item, '- …', cannot stand here
                3 |  - y
                  |  ^
              items of one list stand in one column; check the indentation
            """
        ),
        (
            "a: - b\n",
            """
            a.yaml:1:4: error: a list item, '- …', cannot start here
                1 | a: - b
                  |    ^
              start the list on a line of its own, or put the text in quotes
            """
        ),
        (
            "a: 1\n- b\n",
            """
            a.yaml:2:1: error: a list item, '- …', cannot stand here
                2 | - b
                  | ^
              items of one list stand in one column; check the indentation
            """
        ),
        (
            "- a\nb: 1\n",
            """
            a.yaml:2:1: error: expected an item of the list, '- …'
                2 | b: 1
                  | ^
              items of one list stand in one column; check the indentation
            a.yaml:1:1: note: the list starts here
                1 | - a
                  | ^
            """
        ),
    ])
    func `an item stands in a wrong place`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a: [1, 2\nb: 3\n",
            """
            a.yaml:2:2: error: expected ',' or ']' in a list
                2 | b: 3
                  |  ^
              close the list that '[' opened, or put the text in quotes if '[' or '{' belongs to it
            a.yaml:1:4: note: the list starts here
                1 | a: [1, 2
                  |    ^
            """
        ),
        (
            "a: {x: 1\nb: 3\n",
            """
            a.yaml:2:2: error: expected ',' or '}' in a mapping
                2 | b: 3
                  |  ^
              close the mapping that '{' opened, or put the text in quotes if '[' or '{' belongs to it
            a.yaml:1:4: note: the mapping starts here
                1 | a: {x: 1
                  |    ^
            """
        ),
        (
            "a: ]\n",
            """
            a.yaml:1:4: error: expected a value
                1 | a: ]
                  |    ^
              if it belongs to the text, put the text in quotes
            """
        ),
        (
            "[a: b: c]",
            """
            a.yaml:1:6: error: expected ',' or ']' in a list
                1 | [a: b: c]
                  |      ^
              close the list that '[' opened, or put the text in quotes if '[' or '{' belongs to it
            a.yaml:1:1: note: the list starts here
                1 | [a: b: c]
                  | ^
            """
        ),
        (
            "{a: ${x}}",
            """
            a.yaml:1:6: error: a variable must stand in quotes here, inside '[…]' or '{…}'
                1 | {a: ${x}}
                  |      ^
              write "${name}"
            """
        ),
        (
            "[a, ${x}]",
            """
            a.yaml:1:6: error: a variable must stand in quotes here, inside '[…]' or '{…}'
                1 | [a, ${x}]
                  |      ^
              write "${name}"
            """
        ),
    ])
    func `brackets do not match`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a: 'it's'\n",
            """
            a.yaml:1:8: error: this cannot follow the value before it
                1 | a: 'it's'
                  |        ^
              if it belongs to the text, put all of the text in quotes; within '…' a quote is written ''
            """
        ),
        (
            "a: \"b\" c\n",
            """
            a.yaml:1:8: error: this cannot follow the value before it
                1 | a: "b" c
                  |        ^
              if it belongs to the text, put all of the text in quotes; within '…' a quote is written ''
            """
        ),
        (
            "- 'a' b",
            """
            a.yaml:1:7: error: this cannot follow the value before it
                1 | - 'a' b
                  |       ^
              if it belongs to the text, put all of the text in quotes; within '…' a quote is written ''
            """
        ),
    ])
    func `text follows a value`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "{[a]: b, {c: d}: e, ? : f}",
            """
            a.yaml:1:2: error: a key must be text, not a list or a mapping
                1 | {[a]: b, {c: d}: e, ? : f}
                  |  ^
              put the key in quotes if '[' or '{' belongs to it
            a.yaml:1:10: error: a key must be text, not a list or a mapping
                1 | {[a]: b, {c: d}: e, ? : f}
                  |          ^
              put the key in quotes if '[' or '{' belongs to it
            a.yaml:1:23: error: expected a key before ':'
                1 | {[a]: b, {c: d}: e, ? : f}
                  |                       ^
            """
        ),
        (
            "<<: {a: b}",
            """
            a.yaml:1:1: error: merge keys, '<<', are not supported
                1 | <<: {a: b}
                  | ^~
              write the keys out, or use an alias for a whole value; as text: '"<<"'
            """
        ),
    ])
    func `a key is no text`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }
}
