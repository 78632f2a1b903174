// swift-format-ignore-file
// Made by scripts/make-stop-words; do not edit.

/// Frequent words of Catalan, from jusText 3.0.2 (BSD 2-Clause, see StopWords.swift).
extension StopWords {
    static let catalan = """
        de la i a el que en del va un per les una amb al els es és dels més com ser seu era no van \
        seva fou hi entre població anys als però vivien ha fins persones també tenia pel mitjana són \
        cada família renda part seus cap havia després d'un dones sobre aquest molt tot qual ja gran \
        ciutat d'una nombre durant segle nom menys fer altres segons primer quan cens l'any troba li \
        següent eren mitjà estat aquesta seves pot quals mentre pels habitatges habitatge té sant \
        estats forma està contra properes mateix municipi només encara primera tres poden dues rei \
        si habitants lloc fa sense l'estat sota temps fill units tenir terme uns així poder estaven \
        homes tenien espècie tots regió han peix fet grup manera nou famílies mort mostra foren riu \
        l'ordre alguns unitats nord dins densitat tant diversos nens arribar abans què situat govern \
        tipus sistema partir ii guerra demografia poblacions familiars sud morir parelles llindar \
        corresponia davall edats vivint l'edat pobresa repartia molts diverses càpita soles \
        diferents solteres casades d'aquest grans tenen província haver vida general estava poble
        """
}
