package org.advocacycrm.web.preference;

import java.util.Optional;

/** Says where a change came from and who made it. */
final class Origins {

    private static final String REQUEST = "request ";

    private Origins() {}

    /** Our own pages by their names, requests by their numbers, everything else as it was given. */
    static String source(String source, Speech speech) {
        return source.startsWith(REQUEST)
                ? speech.say("preference.source.request", source.substring(REQUEST.length()))
                : named(source, speech);
    }

    private static String named(String source, Speech speech) {
        return Optional.ofNullable(
                        speech.texts().getMessage("preference.source." + code(source), null, "", speech.language()))
                .filter(name -> !name.isEmpty())
                .orElse(source);
    }

    private static String code(String source) {
        return source.startsWith("/portal") ? source.substring(1).replace('/', '.') : source;
    }

    static String actor(String actor, Speech speech) {
        return actor.startsWith("customer:") ? speech.say("preference.actor.customer") : actor;
    }
}
