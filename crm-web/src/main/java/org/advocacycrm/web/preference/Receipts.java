package org.advocacycrm.web.preference;

import java.util.List;
import java.util.Locale;
import org.advocacycrm.preference.ContactPreferences.Changed;
import org.advocacycrm.preference.LedgerEntry;
import org.springframework.stereotype.Component;

/** Says what was changed, in words. */
@Component
class Receipts {

    /**
     * What one save did.
     *
     * @param revision what it led to, by which it can be undone
     */
    record Receipt(long revision, int count, List<Line> lines) {}

    /** One thing that changed. */
    record Line(String name, String before, String after) {}

    private final PreferencePages pages;

    Receipts(PreferencePages pages) {
        this.pages = pages;
    }

    Receipt of(Changed changed, Locale language) {
        var lines = lines(changed.entries(), language);
        return new Receipt(changed.preferences().revision().number(), lines.size(), lines);
    }

    List<Line> lines(List<LedgerEntry> entries, Locale language) {
        var words = pages.words(language);
        var speech = pages.speech(language);
        return entries.stream()
                .map(entry -> new Line(
                        speech.say(words.name(entry.after())),
                        speech.say(words.value(entry.before())),
                        speech.say(words.value(entry.after()))))
                .toList();
    }
}
