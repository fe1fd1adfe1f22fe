package org.advocacycrm.web.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.advocacycrm.web.intake.MappingRefused.Problem;

/** What a saved mapping may be called, so that its name fits into an address. */
final class SavedName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private SavedName() {}

    static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new MappingRefused(List.of(new Problem(
                    "/name", "must be 1 to 80 letters, digits, dots, hyphens or underscores, beginning with no sign")));
        }
    }
}
