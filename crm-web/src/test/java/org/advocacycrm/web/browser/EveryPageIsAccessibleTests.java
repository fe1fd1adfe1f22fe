package org.advocacycrm.web.browser;

import static org.advocacycrm.web.browser.AccessibleAtEverySize.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.advocacycrm.account.Role;
import org.advocacycrm.web.browser.Places.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every page, at a desk and on a phone, in light and dark, for people who cannot see, zoom or use a mouse. */
@BrowserTest
class EveryPageIsAccessibleTests {

    private static final int PORTAL_BUDGET = 40_000;
    private static final int STAFF_BUDGET = 180_000;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @MethodSource("org.advocacycrm.web.browser.Places#all")
    void everyPageIsAccessible(Place place, Regulars regulars) {
        var records = new SomeRecords(database);
        var customer = records.someCustomer();
        var path = records.in(place.path(), customer);
        var visit = regulars.known(place.visitor(), visitors -> switch (place.visitor()) {
            case "STRANGER" -> visitors.stranger();
            case "CUSTOMER" -> visitors.signedInAs(customer);
            default -> visitors.signedInAs(Role.valueOf(place.visitor()));
        });

        var response = visit.open(path);

        assertThat(response.url()).endsWith(path);
        assertThat(response.status()).isEqualTo(place.status());
        assertThat(response.text()).as("served HTML").doesNotContainPattern("\\sstyle\\s*=");
        assertThat(visit.transferred()).as("bytes on the wire").isLessThan(budget(place));
        look(visit, place.path());
    }

    @Test
    void noPageIsLeftOut(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        var visited = Stream.concat(Places.all().map(Place::path), Places.VISITED_ON_THE_WAY.stream())
                .map(path -> PathContainer.parsePath(path.replaceFirst("\\?.*", "")))
                .toList();

        var leftOut = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !Places.NOT_A_PAGE.matcher(pattern).matches())
                .filter(pattern ->
                        visited.stream().noneMatch(PathPatternParser.defaultInstance.parse(pattern)::matches))
                .toList();

        assertThat(leftOut).isEmpty();
    }

    private static int budget(Place place) {
        return place.path().startsWith("/portal") ? PORTAL_BUDGET : STAFF_BUDGET;
    }
}
