import Testing

/// The whole texts of errors in quoted text, block text, aliases, tags and directives.
struct ScalarErrorTests {
    @Test(arguments: [
        (
            "x: y\na: \"x\nb",
            """
            a.yaml:2:4: error: the quoted text is never closed
                2 | a: "x
                  |    ^
              close the quotes
            """
        ),
        (
            "a: \"b\n---\nc\"",
            """
            a.yaml:2:1: error: the quoted text is not closed before the document ends
                2 | ---
                  | ^
              close the quotes
            a.yaml:1:4: note: the quoted text starts here
                1 | a: "b
                  |    ^
            """
        ),
    ])
    func `quotes are not closed`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a: \"\\d+\"\n",
            """
            a.yaml:1:5: error: unknown escape '\\d' in double quotes
                1 | a: "\\d+"
                  |     ^
              single quotes keep backslashes as they are; in double quotes write '\\\\'
            """
        ),
        (
            "a: \"\\xZZ\"\n",
            """
            a.yaml:1:7: error: expected hexadecimal digits
                1 | a: "\\xZZ"
                  |       ^
              write \\x and 2 digits, \\u and 4, or \\U and 8
            """
        ),
        (
            "a: \"\\ud800\"\n",
            """
            a.yaml:1:7: error: this is no Unicode character
                1 | a: "\\ud800"
                  |       ^
              write a character above U+FFFF as \\U and 8 digits
            """
        ),
    ])
    func `an escape is not known`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a: @b\n",
            """
            a.yaml:1:4: error: '@' cannot start a value
                1 | a: @b
                  |    ^
              put the text in quotes
            """
        ),
        (
            "a: %x\n",
            """
            a.yaml:1:4: error: '%' cannot start a value
                1 | a: %x
                  |    ^
              put the text in quotes
            """
        ),
        (
            "a: *.txt\n",
            """
            a.yaml:1:4: error: '*' must be followed by the name of an anchor
                1 | a: *.txt
                  |    ^
              put a pattern in quotes, such as '*.txt'
            """
        ),
        (
            "a: & b\n",
            """
            a.yaml:1:4: error: '&' must be followed by a name
                1 | a: & b
                  |    ^
              if it belongs to the text, put the text in quotes
            """
        ),
    ])
    func `a sign cannot start a value`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a: |x\n  b\n",
            """
            a.yaml:1:5: error: only a comment may follow '|' or '>' on its line
                1 | a: |x
                  |     ^
              start the text on the next line, or put it in quotes
            """
        ),
        (
            "a: |0\n  b\n",
            """
            a.yaml:1:5: error: the indentation after '|' or '>' counts from 1
                1 | a: |0
                  |     ^
            """
        ),
    ])
    func `block text is announced in a wrong way`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a: !!int 5\nb: !!map x\nc: !foo y",
            """
            a.yaml:1:4: error: tag '!!int' is not supported
                1 | a: !!int 5
                  |    ^~~~~~~
              remove the tag: a value's type comes from what it is used for; put the text in quotes if '!' belongs to it
            a.yaml:2:4: error: tag '!!map' wants a mapping, not text
                2 | b: !!map x
                  |    ^~~~~~~
            a.yaml:3:4: error: tag '!foo' is not supported
                3 | c: !foo y
                  |    ^~~~~~
              remove the tag: a value's type comes from what it is used for; put the text in quotes if '!' belongs to it
            """
        ),
        (
            "a: !x!y z\n",
            """
            a.yaml:1:4: error: the tag's prefix is not declared
                1 | a: !x!y z
                  |    ^
              if it belongs to the text, put the text in quotes
            """
        ),
        (
            "a: !<x z\n",
            """
            a.yaml:1:4: error: the tag, '!…', is not well formed
                1 | a: !<x z
                  |    ^
              if it belongs to the text, put the text in quotes
            """
        ),
    ])
    func `a tag is not supported`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a: &ab 1\nb: *ac\nc: *zzz",
            """
            a.yaml:2:4: error: no anchor '&ac' stands before this alias
                2 | b: *ac
                  |    ^~~
              did you mean 'ab'?  anchors: ab
              if '*' belongs to the text, put the text in quotes
            a.yaml:3:4: error: no anchor '&zzz' stands before this alias
                3 | c: *zzz
                  |    ^~~~
              anchors: ab
              if '*' belongs to the text, put the text in quotes
            """
        ),
        (
            "a: &a {x: *a}\n",
            """
            a.yaml:1:11: error: alias '*a' stands inside the value that it stands for
                1 | a: &a {x: *a}
                  |           ^~
            a.yaml:1:4: note: the value starts here
                1 | a: &a {x: *a}
                  |    ^~~~
            """
        ),
    ])
    func `an anchor is not known`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "%YAML 2.0\n---\na\n",
            """
            a.yaml:1:1: error: the file asks for another version of YAML
                1 | %YAML 2.0
                  | ^
              YAML 1.1 and 1.2 can be read
            """
        ),
        (
            "%FOO\n---\na\n",
            """
            a.yaml:1:1: error: the directive, '%…', is not well formed
                1 | %FOO
                  | ^
              no declaration needs directives; put text that starts with '%' in quotes
            """
        ),
    ])
    func `a directive is not known`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a: \u{7}b\n",
            """
            a.yaml:1:4: error: control character U+0007 is not allowed
                1 | a: �b
                  |    ^
              remove it, or write it as an escape in double quotes
            """
        )
    ])
    func `a control character is not allowed`(_ yaml: String, _ expected: String) {
        #expect(errors(yaml) == expected)
    }
}
