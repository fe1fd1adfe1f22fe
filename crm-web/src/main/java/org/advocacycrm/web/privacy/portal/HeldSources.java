package org.advocacycrm.web.privacy.portal;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.advocacycrm.privacy.held.Held.Category;
import org.springframework.context.MessageSource;

/** Says where something came from and who did it, as customers know it. */
final class HeldSources {

    /** What our own programs note as a source begins so; a source of data is told by the name it has. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("/u", "privacy.source.link"),
            Map.entry("/", "privacy.source.portal"),
            Map.entry("crm", "privacy.source.us"),
            Map.entry("letters", "privacy.source.us"),
            Map.entry("campaign ", "privacy.source.campaign"),
            Map.entry("treatment ", "privacy.source.greeting"),
            Map.entry("key:", "privacy.source.program"),
            Map.entry("customer:", "privacy.source.you"),
            Map.entry("merge ", "privacy.source.merge"),
            Map.entry("undo of merge ", "privacy.source.merge"),
            Map.entry("delivery report", "privacy.source.report"),
            Map.entry("Sec-GPC", "privacy.source.browser"));

    private static final String REQUEST = "request ";

    private final MessageSource texts;
    private final Locale language;

    HeldSources(MessageSource texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** Empty where it is plain. */
    String source(Category category, String source) {
        return switch (category) {
            case ASSESSMENT -> say("privacy.source.computed");
            case ACCESSES, SIGN_INS -> "";
            case REQUESTS -> source.isEmpty() ? "" : say("privacy.way." + source);
            case MESSAGES, CONTACTS -> source.isEmpty() ? say("privacy.source.us") : known(source);
            case IDENTITY,
                    CONTACT_DETAILS,
                    PREFERENCES,
                    CONSENTS,
                    LIFE_EVENTS,
                    FEEDBACK,
                    CASES,
                    TRANSACTIONS,
                    CONTRACTS,
                    REFERRALS,
                    MENTIONS,
                    RECOGNITIONS,
                    DECISIONS -> source.isEmpty() ? say("privacy.source.portal") : known(source);
        };
    }

    private String known(String source) {
        if (source.startsWith(REQUEST)) {
            return say("privacy.source.request", source.substring(REQUEST.length()));
        }
        return BEGINNINGS.entrySet().stream()
                .filter(known -> begins(source, known.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(known -> say(known.getValue()))
                .orElse(source);
    }

    /** A source of data may be called {@code crm-north}: a whole name is not the beginning of another. */
    private static boolean begins(String source, String known) {
        var isWhole = known.matches("[A-Za-z].*[A-Za-z]");
        return isWhole ? source.equals(known) : source.startsWith(known);
    }

    String actor(String actor) {
        if (actor.startsWith("customer:")) {
            return say("privacy.actor.you");
        }
        if (actor.startsWith("key:")) {
            return say("privacy.who.PROGRAM");
        }
        return say(actor.equals("system") ? "privacy.who.SYSTEM" : "privacy.who.STAFF");
    }

    private String say(String code, Object... arguments) {
        return texts.getMessage(code, arguments, language);
    }
}
