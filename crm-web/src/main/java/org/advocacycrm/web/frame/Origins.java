package org.advocacycrm.web.frame;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.springframework.context.MessageSource;

/** Says where something about a customer came from, who did it and what proves it, as customers know it. */
public final class Origins {

    /** What our own programs note as a source; all else is a source of data and told by the name it has. */
    private static final Map<String, String> SOURCES = Map.of(
            "crm", "us",
            "letters", "us",
            "delivery report", "report",
            "Sec-GPC", "browser");

    /** What our own programs note with something behind it, such as a name or a number. */
    private static final Map<String, String> NUMBERED_SOURCES = Map.of(
            "/u", "link",
            "/", "page.portal",
            "campaign ", "campaign",
            "treatment ", "greeting",
            "key:", "program",
            "customer:", "you",
            "merge ", "merge",
            "undo of merge ", "merge");

    private static final Map<String, String> PROOFS = Map.of(
            "link sent to the address", "link",
            "code sent to the phone", "code",
            "link in the message", "message",
            "complaint about the message", "complaint",
            "Sec-GPC", "browser");

    private static final String REQUEST = "request ";

    private final MessageSource texts;
    private final Locale language;

    public Origins(MessageSource texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /** Our own pages by their names, requests by their numbers, sources of data as they are called. */
    public String source(String source) {
        if (source.startsWith(REQUEST)) {
            return say("request", source.substring(REQUEST.length()));
        }
        return page(source)
                .or(() -> Optional.ofNullable(SOURCES.get(source)).map(this::say))
                .or(() -> beginning(source, NUMBERED_SOURCES).map(this::say))
                .orElse(source);
    }

    private Optional<String> page(String source) {
        var code = "origin.page." + source.replaceFirst("^/", "").replace('/', '.');
        return source.startsWith("/")
                ? Optional.ofNullable(texts.getMessage(code, null, "", language))
                        .filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    /** Customers are told what part somebody had in it, not who of us it was. */
    public String actor(String actor) {
        if (CustomerId.isActor(actor)) {
            return say("you");
        }
        if (actor.startsWith("key:")) {
            return say("program");
        }
        return say(actor.equals("system") ? "system" : "staff");
    }

    /** What our own pages note as proof has words; what others gave stays as they gave it. */
    public String proof(String evidence) {
        return beginning(evidence, PROOFS).map(code -> say("proof." + code)).orElse(evidence);
    }

    /** The longest that fits decides. */
    private static Optional<String> beginning(String text, Map<String, String> known) {
        return known.entrySet().stream()
                .filter(entry -> text.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue);
    }

    private String say(String code, Object... arguments) {
        return texts.getMessage("origin." + code, arguments, language);
    }
}
