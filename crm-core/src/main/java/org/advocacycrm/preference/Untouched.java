package org.advocacycrm.preference;

import java.util.List;
import java.util.Set;

/** What holds for a customer who has never set anything. */
final class Untouched {

    static final Setting.Topics TOPICS = new Setting.Topics(new Selection.Everything());
    static final Setting.OfferTypes OFFER_TYPES = new Setting.OfferTypes(new Selection.Everything());
    static final Setting.Frequency FREQUENCY = new Setting.Frequency(Cadence.AS_IT_HAPPENS);
    static final Setting.Hours HOURS = new Setting.Hours(new ContactTimes.AnyTime());
    static final Setting.Zone ZONE = new Setting.Zone(null);
    static final Setting.Pause PAUSE = new Setting.Pause(null);
    static final Setting.Exceptions EXCEPTIONS = new Setting.Exceptions(Set.of(Notice.PRODUCT_DEFECT));
    static final Setting.Voice VOICE = new Setting.Voice(null);
    static final Setting.Language LANGUAGE = new Setting.Language(null);
    static final Setting.ChannelOrder CHANNEL_ORDER = new Setting.ChannelOrder(List.of());
    static final Setting.DoNotContact DO_NOT_CONTACT = new Setting.DoNotContact(false);
    static final Setting.WhyStopped WHY_STOPPED = new Setting.WhyStopped(null);
    static final Setting.Profiling PROFILING = new Setting.Profiling(true);

    private Untouched() {}

    static Setting insteadOf(Setting setting) {
        return switch (setting) {
            case Setting.Permission(var use, var choice) -> new Setting.Permission(use, Choice.UNSET);
            case Setting.Topics topics -> TOPICS;
            case Setting.OfferTypes offerTypes -> OFFER_TYPES;
            case Setting.Frequency frequency -> FREQUENCY;
            case Setting.Hours hours -> HOURS;
            case Setting.Zone zone -> ZONE;
            case Setting.Pause pause -> PAUSE;
            case Setting.Exceptions exceptions -> EXCEPTIONS;
            case Setting.Voice voice -> VOICE;
            case Setting.Language language -> LANGUAGE;
            case Setting.ChannelOrder order -> CHANNEL_ORDER;
            case Setting.DoNotContact doNotContact -> DO_NOT_CONTACT;
            case Setting.WhyStopped whyStopped -> WHY_STOPPED;
            case Setting.Profiling profiling -> PROFILING;
        };
    }
}
