package org.advocacycrm.web.privacy.portal;

import java.util.Locale;
import org.advocacycrm.privacy.held.Held.Category;
import org.advocacycrm.web.frame.Origins;
import org.springframework.context.MessageSource;

/** Says where what is held came from, where that is not plain. */
final class HeldSources {

    private final MessageSource texts;
    private final Locale language;
    private final Origins origins;

    HeldSources(MessageSource texts, Locale language) {
        this.texts = texts;
        this.language = language;
        this.origins = new Origins(texts, language);
    }

    /** Empty where it is plain. */
    String source(Category category, String source) {
        return switch (category) {
            case ASSESSMENT -> texts.getMessage("privacy.source.computed", null, language);
            case ACCESSES, SIGN_INS -> "";
            case REQUESTS -> source.isEmpty() ? "" : texts.getMessage("privacy.way." + source, null, language);
            case MESSAGES, CONTACTS -> source.isEmpty() ? origins.source("crm") : origins.source(source);
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
                    DECISIONS -> source.isEmpty() ? origins.source("/portal") : origins.source(source);
        };
    }
}
