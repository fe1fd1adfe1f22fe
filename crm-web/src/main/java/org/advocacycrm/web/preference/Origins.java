package org.advocacycrm.web.preference;

import java.util.Optional;

/** Says where a change came from and who made it. */
final class Origins {

    private Origins() {}

    /** Our own pages by their names, everything else as it was given. */
    static String source(String source, Speech speech) {
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
