package org.advocacycrm.lifeevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeStoryTests extends LifeStoriesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final LifeStories stories = new InMemoryLifeStories();
    private final LifeLedger ledger = new InMemoryLifeLedger();

    @Override
    protected LifeStories stories() {
        return stories;
    }

    @Override
    protected LifeLedger ledger() {
        return ledger;
    }

    @Override
    protected CustomerId newCustomer() {
        return new CustomerId(UUID.randomUUID());
    }

    @Test
    void hasNoDaysThatDoNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventDate(2027, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventDate(null, 2, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventDate(null, 2, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventDate(2027, 13, 1));
        assertThat(new EventDate(null, 2, 29)).isEqualTo(new EventDate(null, 2, 29));
    }

    @ParameterizedTest
    @EnumSource(
            value = LifeEventKind.class,
            names = {"WEDDING", "BIRTH"})
    void keepsSensitiveEventsWithExplicitConsentOnly(LifeEventKind kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> event(kind, "", null));
        assertThat(event(kind, "", NOON).consentedAt()).isEqualTo(NOON);
    }

    @Test
    void namesOnlyWhatNoKindFits() {
        assertThatIllegalArgumentException().isThrownBy(() -> event(LifeEventKind.OTHER, " ", NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> event(LifeEventKind.MOVE, "To Rome", null));
        assertThat(event(LifeEventKind.OTHER, " First marathon ", NOON).title()).isEqualTo("First marathon");
    }

    @Test
    void knowsTheDayOfWhatComesBackAndTheYearOfWhatDoesNot() {
        var id = new LifeEventId(UUID.randomUUID());

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LifeEvent(id, LifeEventKind.MOVE, "", new EventDate(2027, 3, null), true, false, null));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new LifeEvent(id, LifeEventKind.MOVE, "", new EventDate(null, 3, 1), false, false, null));
    }

    private static LifeEvent event(LifeEventKind kind, String title, @Nullable Instant consentedAt) {
        return new LifeEvent(
                new LifeEventId(UUID.randomUUID()), kind, title, new EventDate(2027, 3, 1), false, false, consentedAt);
    }
}
