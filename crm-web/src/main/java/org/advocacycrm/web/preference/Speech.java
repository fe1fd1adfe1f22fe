package org.advocacycrm.web.preference;

import java.util.Locale;
import org.advocacycrm.preference.Sentence;
import org.advocacycrm.web.frame.Origins;
import org.advocacycrm.web.frame.Sentences;
import org.springframework.context.MessageSource;

/** The texts of the bundle in the visitor's language. */
record Speech(MessageSource texts, Locale language) {

    String say(String code, Object... arguments) {
        return texts.getMessage(code, arguments, language);
    }

    Origins origins() {
        return new Origins(texts, language);
    }

    String say(Sentence sentence) {
        return Sentences.say(sentence, texts, language);
    }
}
