package org.advocacycrm.web.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.advocacycrm.web.intake.MappingRefused.Problem;

/** What a saved mapping may be called, so that its name fits into an address. */
final class SavedName {

    static final String RULE = "must be 1 to 80 letters, digits, dots, hyphens or underscores, a letter or digit first";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private SavedName() {}

    static boolean isGood(String name) {
        return NAME.matcher(name).matches();
    }

    static void check(String name) {
        if (!isGood(name)) {
            throw new MappingRefused(List.of(new Problem("/name", RULE)));
        }
    }
}
