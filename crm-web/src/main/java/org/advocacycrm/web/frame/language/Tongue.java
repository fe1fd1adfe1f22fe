package org.advocacycrm.web.frame.language;

import java.util.List;
import java.util.Locale;

/** A language to choose, named as its speakers name it. */
public record Tongue(String tag, String name, boolean chosen) {

    public static List<Tongue> of(Locale language) {
        return Languages.all().stream()
                .map(each -> new Tongue(each.toLanguageTag(), nameOf(each), each.equals(language)))
                .toList();
    }

    /** As the button for it is labelled. */
    static String nameOf(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
