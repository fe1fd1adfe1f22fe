package org.advocacycrm.web.preference;

import java.util.Optional;

/** How the fields of the preferences page are called where they stand alone, as in the summary of errors. */
record FieldNames(Speech speech) {

    String of(String field) {
        return switch (field) {
            case CadenceSection.FREQUENCY -> speech.say("preference.section.cadence");
            case CadenceSection.PER_7_DAYS -> speech.say("preference.per7Days");
            case CadenceSection.PER_30_DAYS -> speech.say("preference.per30Days");
            case PauseSection.UNTIL -> speech.say("preference.section.pausedUntil");
            default -> limit(field).orElseGet(() -> other(field));
        };
    }

    private Optional<String> limit(String field) {
        return CadenceSection.capped().stream()
                .filter(purpose -> CadenceSection.field(purpose).equals(field))
                .findFirst()
                .map(purpose -> within("preference.caps", "preference.use." + purpose));
    }

    private String other(String field) {
        if (!field.startsWith("times.")) {
            return speech.say("preference.section." + field.substring(0, field.indexOf('-')));
        }
        if (field.endsWith(".from")) {
            return within("preference.section.times", "preference.times.from");
        }
        return field.endsWith(".to")
                ? within("preference.section.times", "preference.times.to")
                : within("preference.section.times", "preference.times.first");
    }

    private String within(String section, String field) {
        return speech.say("preference.fault.within", speech.say(section), speech.say(field));
    }
}
