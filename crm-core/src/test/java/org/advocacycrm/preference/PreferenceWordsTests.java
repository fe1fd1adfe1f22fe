package org.advocacycrm.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.junit.jupiter.api.Test;

class PreferenceWordsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final CustomerId ELENA = new CustomerId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    @Test
    void saysYesWithHowOftenAndWhen() {
        var preferences = with(
                "channels.EMAIL.MARKETING=IN",
                "channels.EMAIL.SURVEY=IN",
                "channels.EMAIL.COMMUNITY=IN",
                "channels.SMS.MARKETING=OUT",
                "channels.SMS.SERVICE=OUT",
                "cadence=7d:2",
                "times=MON,TUE,WED,THU,FRI 09:00-12:00");

        assertThat(words(preferences))
                .containsExactly(
                        "channel(EMAIL, list(list(yes, perWeek(2)), hours(days(MONDAY, FRIDAY), 09:00, 12:00)))",
                        "channel(SMS, no)");
    }

    @Test
    void saysFirstWhatHoldsForAllChannels() {
        var preferences = with("doNotContact=true", "pausedUntil=2026-12-24", "channels.PHONE.SURVEY=OUT");

        assertThat(words(preferences))
                .containsExactly("doNotContact", "paused(2026-12-24)", "channel(PHONE, serviceOnly)");
    }

    @Test
    void forgetsABreakThatIsOver() {
        assertThat(words(with("pausedUntil=2026-11-21"))).containsExactly("nothing");
    }

    @Test
    void doesNotTakeWaitingForYes() {
        assertThat(words(with("channels.EMAIL.SURVEY=PENDING", "cadence=7d:1")))
                .containsExactly("channel(EMAIL, pending(SURVEY))");
    }

    @Test
    void startsWithTheFavouriteChannel() {
        var preferences = with("channelOrder=SMS,EMAIL", "channels.EMAIL.SERVICE=IN", "channels.SMS.MARKETING=IN");

        assertThat(words(preferences))
                .containsExactly("channel(SMS, yesFor(MARKETING))", "channel(EMAIL, yesFor(SERVICE))");
    }

    @Test
    void sumsUpInOneSentence() {
        assertThat(summary()).isEqualTo("nothing");
        assertThat(summary("channels.POST.MARKETING=IN")).isEqualTo("something(part([news, offers], [POST]))");
        assertThat(summary("channels.POST.MARKETING=IN", "cadence=30d:1"))
                .isEqualTo("limited(part([news, offers], [POST]), perMonth(1))");
        assertThat(summary("pausedUntil=2026-11-22")).isEqualTo("paused(2026-11-22)");
    }

    @Test
    void namesTogetherWhatComesTheSameWaysAndOnlyWaysThatLeadToTheCustomer() {
        assertThat(summary(
                        "channels.EMAIL.MARKETING=IN",
                        "channels.EMAIL.SURVEY=IN",
                        "channels.POST.COMMUNITY=IN",
                        "channels.PUSH.COMMUNITY=IN"))
                .isEqualTo("something(more(part([news, offers, surveys], [EMAIL]), part([community], [POST])))");
    }

    @Test
    void saysTheDaysOfTheSameHoursTogether() {
        assertThat(words(with("channels.POST.MARKETING=IN", "times=MON 17:00-20:00; TUE 17:00-20:00; WED 17:00-20:00")))
                .containsExactly(
                        "channel(POST, list(yesFor(MARKETING), hours(days(MONDAY, WEDNESDAY), 17:00, 20:00)))");
    }

    private static String summary(String... settings) {
        return said(PreferenceSummary.of(with(settings), Set.of(Channel.EMAIL, Channel.POST), TODAY));
    }

    private static List<String> words(ContactPreferences preferences) {
        return PreferenceWords.of(preferences, TODAY).stream()
                .map(PreferenceWordsTests::said)
                .toList();
    }

    private static String said(Sentence sentence) {
        var code = sentence.code().substring(sentence.code().lastIndexOf('.') + 1);
        return sentence.arguments().isEmpty()
                ? code
                : sentence.arguments().stream()
                        .map(PreferenceWordsTests::said)
                        .collect(Collectors.joining(", ", code + "(", ")"));
    }

    private static String said(Object argument) {
        return switch (argument) {
            case Sentence inner -> said(inner);
            case List<?> items ->
                items.stream().map(PreferenceWordsTests::said).toList().toString();
            default -> argument.toString();
        };
    }

    private static ContactPreferences with(String... settings) {
        var answers = Arrays.stream(settings)
                .map(text -> text.split("=", 2))
                .map(parts -> Answer.of(SettingText.parse(parts[0], parts[1])))
                .toList();
        var provenance = new Provenance(Instant.parse("2026-11-21T12:00:00Z"), "system", "test", "");
        return ContactPreferences.untouched(ELENA)
                .apply(new PreferenceChange(ELENA, null, answers, provenance, true))
                .preferences();
    }
}
