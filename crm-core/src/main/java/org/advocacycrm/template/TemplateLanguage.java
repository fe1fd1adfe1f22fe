package org.advocacycrm.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The language of templates: text with placeholders, and passages that appear only where a placeholder has a value. */
public interface TemplateLanguage {

    /** What is wrong at a place of a template; lines and columns count from 1. */
    record Fault(Kind kind, String what, int line, int column) {

        /** The sorts of mistakes. */
        public enum Kind {
            UNKNOWN_FIELD,
            SYNTAX,
            NOT_ALLOWED
        }
    }

    /** Everything that is wrong with the source, when just these fields are offered; nothing if it can be used. */
    List<Fault> faults(String source, Set<String> fields);

    /** As {@link #faults}, and whatever has no place in the HTML of a mail. */
    List<Fault> faultsInHtml(String source, Set<String> fields);

    String text(String source, Map<String, String> values);

    /** As {@link #text}, with values escaped for HTML. */
    String html(String source, Map<String, String> values);
}
