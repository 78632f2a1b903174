import QuernText

/// Words beside days that say what has happened on them.
enum DateWords {
    // MARK: - Publication

    /// What is in words for publication.
    private static let publications = [
        "publish", "posted", "publié", "publicado", "publicada", "pubblicat", "gepubliceerd",
        "veröffentlicht", "erschienen", "опубликован", "опубліков", "opublikowan", "publicerad",
        "发布", "發布", "发表", "發表", "公開日", "등록", "입력",
    ].map { Array($0.utf8) }

    static func isPublication(_ small: String) -> Bool {
        endOfPublication(small) != nil
    }

    /// Where the first of these words that a text in small letters has ends, in bytes.
    static func endOfPublication(_ small: String) -> Int? {
        publications.lazy.compactMap { place(of: $0, in: small)?.upperBound }.first
    }

    private static func place(of word: [UInt8], in small: String) -> Range<Int>? {
        small.utf8.withContiguousStorageIfAvailable {
            UTF8Scan.firstRange(of: word, in: $0, from: 0)
        } ?? nil
    }

    /// What is in words for publication and change in languages in which days stand before months.
    private static let foreign = [
        "publié", "mis en ligne", "mis à jour", "mise à jour", "modifié", "posté le", "publicad",
        "actualizad", "atualizad", "pubblicat", "aggiornat", "gepubliceerd", "bijgewerkt",
        "veröffentlicht", "erschienen", "aktualisiert", "erstellt am", "опублик", "обновлен",
        "opublikowan", "publicerad", "uppdaterad",
    ].map { Array($0.utf8) }

    /// Whether the words beside a day are not English, whatever language the page declares.
    static func isForeign(_ text: String) -> Bool {
        let small = text.lowercased()
        return foreign.contains { place(of: $0, in: small) != nil }
    }

    // MARK: - Changes

    /// Words that say that something has been changed.
    private static let changes: Set<String> = [
        "updated", "modified", "revised", "edited", "reviewed", "aktualisiert", "geändert",
        "überarbeitet", "actualizado", "actualizada", "modificado", "modificada", "modifié",
        "actualisé", "aggiornato", "aggiornata", "modificato", "bijgewerkt", "gewijzigd",
        "uppdaterad", "opdateret", "oppdatert", "atualizado", "atualizada", "actualizat",
        "actualitzat", "güncelleme", "güncellendi", "güncellenme", "frissítve", "frissült",
        "päivitetty", "muokattu", "diperbarui", "dikemaskini", "ενημερώθηκε", "עודכן", "تحديث",
        "التحديث", "अपडेट", "अपडेटेड", "হালনাগাদ", "আপডেট", "อัปเดต", "อัพเดต", "更新", "最終更新",
        "最后更新", "最後更新", "最近更新", "修改时间", "修改日期", "最后修改", "수정", "수정일", "수정일시", "최종수정", "업데이트",
    ]

    /// Their beginnings, where endings differ or other words follow without a space.
    private static let beginnings = [
        "обновлен", "обновлён", "изменен", "изменён", "оновлен", "актуализиран", "ажуриран",
        "ažurira", "aktualizov", "aktualizac", "zaktualizow", "更新时", "更新時", "更新日", "更新于", "更新於",
        "最終更新日", "最后更新时", "最後更新時",
    ]

    /// What says so in several words.
    private static let phrases = [
        "mis à jour", "mise à jour", "cập nhật", "τελευταία ενημέρωση", "last update",
        "dernière modification", "última actualización", "última atualização", "ultima modifica",
        "letzte änderung", "به‌روزرسانی", "به روزرسانی",
    ].map { Array($0.utf8) }

    /// What words begin with that may be about other things, as updates and reviews, and about a change where a day is given.
    private static let doubtful = ["updat", "modif", "revis", "review", "actualiz", "aggiorn"]

    /// Whether there is a word for a change, and not only one like it: previews, reviews and updates are no changes.
    static func namesChange(_ text: some StringProtocol) -> Bool {
        let small = text.lowercased()
        return words(small).contains(where: isChange)
            || phrases.contains { place(of: $0, in: small) != nil }
    }

    /// Whether a text that gives a day is about a change.
    static func isAboutChange(_ text: String) -> Bool { changeStart(text.lowercased()) != nil }

    /// What a text in small letters says before it tells of a change.
    static func beforeChange(_ small: String) -> Substring {
        small[..<(changeStart(small) ?? small.endIndex)]
    }

    private static func changeStart(_ small: String) -> String.Index? {
        let word = words(small).first { word in
            isChange(word) || doubtful.contains { word.hasPrefix($0) }
        }
        let phrase = phrases.lazy.compactMap { place(of: $0, in: small)?.lowerBound }.min()
            .map { small.utf8.index(small.startIndex, offsetBy: $0) }
        return [word?.startIndex, phrase].compactMap(\.self).min()
    }

    /// Whether a text tells of a change before it gives a day.
    static func beginsWithChange(_ text: String) -> Bool {
        let end = text.unicodeScalars.firstIndex { $0.properties.numericType == .decimal }
        return namesChange(text[..<(end ?? text.endIndex)])
    }

    private static func words(_ small: String) -> [Substring] { small.split { !$0.isLetter } }

    private static func isChange(_ word: Substring) -> Bool {
        changes.contains(String(word)) || beginnings.contains { word.hasPrefix($0) }
    }

    // MARK: - People

    /// What stands before the day on which somebody has joined a forum or a site.
    private static let memberships = [
        "joined", "registered", "member since", "mitglied seit", "dabei seit", "registriert",
        "membre depuis", "inscrit", "inscription", "miembro desde", "iscritto", "lid sinds",
        "зарегистрирован", "регистрация", "dołączył", "注册时间", "註冊時間", "注册日期", "加入时间", "가입일",
    ]

    /// What may lead over to the day. Other words go on with a sentence: `Registered nurses …`.
    private static let prepositions: Set<Substring> = ["on", "am", "le", "el", "il", "dal"]

    /// Whether a text begins with that: its day is no day of the page.
    static func beginsWithMembership(_ text: String) -> Bool {
        let small = text.lowercased()
        return memberships.contains { word in
            guard small.hasPrefix(word) else { return false }
            let rest = small.dropFirst(word.count).drop { $0 == " " }
            guard rest.first?.isLetter == true else { return true }
            let next = rest.prefix { $0.isLetter }
            return prepositions.contains(next) || MonthNames.number(String(next)) != nil
        }
    }
}
