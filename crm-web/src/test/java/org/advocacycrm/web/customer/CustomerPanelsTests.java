package org.advocacycrm.web.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.web.frame.customer.CustomerInView;
import org.advocacycrm.web.frame.customer.CustomerPanel;
import org.advocacycrm.web.frame.customer.TimelineEntry;
import org.advocacycrm.web.frame.customer.TimelineSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CustomerPanelsTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final CustomerInView EMMA =
            new CustomerInView(new CustomerId(new UUID(0, 1)), NOON, "m@example.org", Locale.ENGLISH, ZoneOffset.UTC);

    private final StaticListableBeanFactory features = new StaticListableBeanFactory();

    @Test
    void putsEveryPanelWhereItsFeatureWantsIt() {
        features.addBean("a", panel(CustomerPanel.Place.DETAIL, false, "wide"));
        features.addBean("b", panel(CustomerPanel.Place.FIRST_SIGHT, false, "card"));

        var shown = panels().of(EMMA, true);

        assertThat(shown.detail()).extracting(CustomerPanels.Filled::model).containsExactly("wide");
        assertThat(shown.firstSight()).extracting(CustomerPanels.Filled::model).containsExactly("card");
        assertThat(shown.background()).isEmpty();
    }

    @Test
    void leavesAwayWhatHasNothingToShowAndWhatProfilesWhoObjected() {
        features.addBean("empty", panel(CustomerPanel.Place.DETAIL, false, null));
        features.addBean("derived", panel(CustomerPanel.Place.DETAIL, true, "derived"));
        features.addBean("plain", panel(CustomerPanel.Place.DETAIL, false, "plain"));

        assertThat(panels().of(EMMA, false).detail())
                .extracting(CustomerPanels.Filled::model)
                .containsExactly("plain");
        assertThat(panels().of(EMMA, true).detail())
                .extracting(CustomerPanels.Filled::model)
                .containsExactly("derived", "plain");
    }

    @Test
    void tellsWhatFeaturesKnowAsOneColumnNewestFirstAndCutsBetweenInstants() {
        features.addBean("notes", source(TimelineSource.Kind.NOTES, false, 1, 3, 5));
        features.addBean("cases", source(TimelineSource.Kind.CASES, false, 2, 3, 9));
        features.addBean("stages", source(TimelineSource.Kind.STANDING, true, 4));

        var all = Set.of(TimelineSource.Kind.values());

        assertThat(hours(timeline().before(EMMA, true, NOON, all, 3))).containsExactly(1, 2, 3, 3);
        assertThat(hours(timeline().before(EMMA, true, NOON, all, 50))).containsExactly(1, 2, 3, 3, 4, 5, 9);
        assertThat(hours(timeline().before(EMMA, false, NOON, all, 50))).containsExactly(1, 2, 3, 3, 5, 9);
        assertThat(hours(timeline().before(EMMA, true, NOON, Set.of(TimelineSource.Kind.CASES), 50)))
                .containsExactly(2, 3, 9);
    }

    private CustomerPanels panels() {
        return new CustomerPanels(features.getBeanProvider(CustomerPanel.class));
    }

    private CustomerTimeline timeline() {
        return new CustomerTimeline(features.getBeanProvider(TimelineSource.class));
    }

    private static List<Integer> hours(List<TimelineEntry> entries) {
        return entries.stream()
                .map(entry -> (int) Duration.between(entry.at(), NOON).toHours())
                .toList();
    }

    private static CustomerPanel panel(CustomerPanel.Place place, boolean profiles, @Nullable String model) {
        return new CustomerPanel() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public String template() {
                return "some/_panel";
            }

            @Override
            public boolean profiles() {
                return profiles;
            }

            @Override
            public Optional<String> of(CustomerInView customer) {
                return Optional.ofNullable(model);
            }
        };
    }

    private static TimelineSource source(TimelineSource.Kind kind, boolean profiles, Integer... hoursAgo) {
        return new TimelineSource() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public boolean profiles() {
                return profiles;
            }

            @Override
            public List<TimelineEntry> before(CustomerInView customer, Instant moment, int atLeast) {
                return List.of(hoursAgo).stream()
                        .map(hours -> TimelineEntry.of(
                                kind + "-" + hours,
                                NOON.minusSeconds(hours * 3600L),
                                "note",
                                "",
                                "" + hours,
                                List.of()))
                        .toList();
            }
        };
    }
}
