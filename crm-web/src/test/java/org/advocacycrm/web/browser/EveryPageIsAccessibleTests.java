package org.advocacycrm.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.advocacycrm.account.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, at a desk and on a phone, in light and dark, for people who cannot see, zoom or use a mouse. */
@BrowserTest
class EveryPageIsAccessibleTests {

    private static final int PORTAL_BUDGET = 40_000;
    private static final int STAFF_BUDGET = 180_000;

    record Place(String path, String visitor, int status) {

        @Override
        public String toString() {
            return visitor + " at " + path;
        }
    }

    static Stream<Place> everyPage() {
        return Stream.of(
                new Place("/sign-in", "STRANGER", 200),
                new Place("/mailbox", "STRANGER", 200),
                new Place("/setup/no-such-token", "STRANGER", 410),
                new Place("/invitation/no-such-token", "STRANGER", 410),
                new Place("/staff/scorecard", "MANAGER", 200),
                new Place("/staff/scorecard/nps", "STAFF", 200),
                new Place("/staff/scorecard/case_resolution", "STAFF", 200),
                new Place("/staff/account/password", "STAFF", 200),
                new Place("/staff/scorecard", "MANAGER", 200),
                new Place("/staff/scorecard/nps", "STAFF", 200),
                new Place("/staff/admin", "ADMIN", 200),
                new Place("/staff/admin/people", "ADMIN", 200),
                new Place("/staff/admin/keys", "ADMIN", 200),
                new Place("/staff/admin/audit", "ADMIN", 200),
                new Place("/staff/admin/outbox", "ADMIN", 200),
                new Place("/portal/sign-in", "STRANGER", 200),
                new Place("/portal/help", "STRANGER", 200),
                new Place("/portal/privacy", "STRANGER", 200),
                new Place("/staff/nowhere", "ADMIN", 404),
                new Place("/staff/admin/nowhere", "STAFF", 403));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageIsAccessible(Place place, Visitors visitors) {
        var visit = switch (place.visitor()) {
            case "STRANGER" -> visitors.stranger();
            default -> visitors.signedInAs(Role.valueOf(place.visitor()));
        };

        var response = visit.open(place.path());

        assertThat(response.url()).endsWith(place.path());
        assertThat(response.status()).isEqualTo(place.status());
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(response.text()).as("served HTML").doesNotContainPattern("\\sstyle\\s*=");
            softly.assertThat(visit.transferred()).as("bytes on the wire").isLessThan(budget(place));
            for (var width : List.of(1280, 390)) {
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    visit.resize(width, scheme);
                    visit.photograph(place.path() + "-" + width + "-" + scheme);
                    softly.assertThat(visit.barriers())
                            .as(width + " px, " + scheme)
                            .isEmpty();
                }
            }
            visit.resize(320, ColorScheme.LIGHT);
            softly.assertThat(visit.sidewaysScroll())
                    .as("sideways scroll at 320 px")
                    .isLessThanOrEqualTo(0);
            softly.assertThat(visit.complaints())
                    .as("complaints of the browser")
                    .isEmpty();
        });
    }

    private static int budget(Place place) {
        return place.path().startsWith("/portal") ? PORTAL_BUDGET : STAFF_BUDGET;
    }
}
