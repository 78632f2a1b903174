import Quern

/// Days of the event that a page is about.
extension PageReader {
    /// Whether a day is that of the event, and neither its text nor its element says that it is that of publication as well.
    func isOfEvent(_ day: CalendarDay, _ text: String, _ node: Int?) -> Bool {
        guard eventDays.contains(day) else { return false }
        if DateWords.isPublication(text.lowercased()), !DateWords.isAboutChange(text) {
            return false
        }
        guard let node else { return true }
        return !isCalledPublication(node)
            && tree.attribute(.classes, of: node)?.lowercased().contains("entry-date") != true
            && !tree.attribute(.itemprop, of: node, is: "datepublished")
    }
}
