package org.advocacycrm.web.preference;

import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.Setting;

/** The words that stand beside a setting on the page, as they go into the ledger. */
record Wordings(Speech speech) {

    Answer answer(Setting setting) {
        return new Answer(setting, of(setting));
    }

    private String of(Setting setting) {
        if (setting instanceof Setting.Permission(var use, var choice)) {
            return speech.say("preference.channel." + use.channel()) + " – "
                    + speech.say("preference.use." + use.purpose()) + ": "
                    + speech.say("preference.use." + use.purpose() + ".hint");
        }
        return speech.say("preference.section." + setting.key()) + ": "
                + speech.say("preference.section." + setting.key() + ".hint");
    }
}
