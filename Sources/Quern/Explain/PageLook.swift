/// The tones of every page that Quern makes: `report.html`, `quern why --format html`, `quern serve`.
public enum PageLook {
    /// Custom properties, light and dark.
    ///
    /// `--text`, `--soft`, `--accent` and `--alarm` have a contrast of 4.5 or more to `--ground` and `--panel` in both
    /// schemes, and `--text` to every other ground but the heats `--h4` and `--h5`, which want `--on-dark`; `--s0` to `--s5`, for lines and their names, 4.5 to `--ground`.
    /// Tests compute it.
    public static let tones = #"""
        :root {
          --ground: #fbfaf7; --panel: #f3f1eb; --field: #ffffff; --text: #1f2423; --soft: #5a625f; --line: #dcd8cd; --edge: #8b918c;
          --accent: #0f6160; --bar: #2c8582; --pale: #cfe3e0; --alarm: #a3261a; --mark: #f6e3a1; --in: #ddf0e0;
          --c0: #f6d9d4; --c1: #f5e3c0; --c2: #dde3f6; --c3: #ecdcf0; --c4: #d6ebea; --c5: #e6e6d0;
          --s0: #0f6160; --s1: #b0441f; --s2: #3a55a4; --s3: #8a3f86; --s4: #6d6a12; --s5: #4f5a62;
          --h1: #e2eeec; --h2: #bcdcd8; --h3: #86bfba; --h4: #2b7573; --h5: #0d4f4e; --on-dark: #ffffff;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #14181a; --panel: #1c2224; --field: #101416; --text: #e4e6e2; --soft: #a3aca9; --line: #323a3c; --edge: #6d7775;
            --accent: #79cdc5; --bar: #4aa39c; --pale: #24494a; --alarm: #ff9c8f; --mark: #5c4d12; --in: #1d3b26;
            --c0: #4a2420; --c1: #43351a; --c2: #27304f; --c3: #3f2947; --c4: #1b3f3e; --c5: #3a3b22;
            --s0: #79cdc5; --s1: #f2a27c; --s2: #9db4f5; --s3: #dba0d6; --s4: #cfc96a; --s5: #b3bfc6;
            --h1: #1b3233; --h2: #1f4a4a; --h3: #236463; --h4: #5fb5ae; --h5: #a0e0d9; --on-dark: #0d1415;
          }
        }
        """#
}
