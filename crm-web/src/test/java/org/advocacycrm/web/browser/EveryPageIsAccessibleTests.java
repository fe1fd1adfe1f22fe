package org.advocacycrm.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.account.Role;
import org.advocacycrm.customer.CustomerId;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
                new Place("/staff/customers", "STAFF", 200),
                new Place("/staff/customers?q=no-such-customer", "STAFF", 200),
                new Place("/staff/customers/{customer}", "STAFF", 200),
                new Place("/staff/customers/{customer}/health", "STAFF", 200),
                new Place("/staff/scorecard", "MANAGER", 200),
                new Place("/staff/scorecard?period=2001-Q1", "STAFF", 200),
                new Place("/staff/scorecard/nps", "STAFF", 200),
                new Place("/staff/imports", "MANAGER", 200),
                new Place("/staff/account/password", "STAFF", 200),
                new Place("/staff/admin", "ADMIN", 200),
                new Place("/staff/admin/people", "ADMIN", 200),
                new Place("/staff/admin/keys", "ADMIN", 200),
                new Place("/staff/admin/audit", "ADMIN", 200),
                new Place("/staff/admin/outbox", "ADMIN", 200),
                new Place("/portal/sign-in", "STRANGER", 200),
                new Place("/portal/help", "STRANGER", 200),
                new Place("/portal/privacy", "STRANGER", 200),
                new Place("/portal", "CUSTOMER", 200),
                new Place("/portal/preferences", "CUSTOMER", 200),
                new Place("/portal/life-events", "CUSTOMER", 200),
                new Place("/portal/history", "CUSTOMER", 200),
                new Place("/staff/nowhere", "ADMIN", 404),
                new Place("/staff/admin/nowhere", "STAFF", 403));
    }

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageIsAccessible(Place place, Visitors visitors) {
        var customer = someCustomer();
        var path = place.path().replace("{customer}", customer.toString());
        var visit = switch (place.visitor()) {
            case "STRANGER" -> visitors.stranger();
            case "CUSTOMER" -> visitors.signedInAs(customer);
            default -> visitors.signedInAs(Role.valueOf(place.visitor()));
        };

        var response = visit.open(path);

        assertThat(response.url()).endsWith(path);
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

    /** One of whom there is a lot to show. */
    private CustomerId someCustomer() {
        var id = database.sql("""
                        select customer_id from feedback
                        where customer_id is not null
                        group by customer_id
                        order by count(*) desc, customer_id
                        limit 1
                        """).query(UUID.class).single();
        return new CustomerId(id);
    }

    private static int budget(Place place) {
        return place.path().startsWith("/portal") ? PORTAL_BUDGET : STAFF_BUDGET;
    }
}
