package org.advocacycrm.web.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.advocacy.AdvocacySegment;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.customer.CustomerKind;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.directory.CustomerFilter;
import org.advocacycrm.directory.Further;
import org.advocacycrm.directory.PageRequest;
import org.advocacycrm.directory.Sorting;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.lifeevent.LifeStage;
import org.advocacycrm.standing.HealthBand;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

class CustomerQueryTests {

    private static final String[] TEXTS = {
        "", "Müller & Söhne", "a+b=c?", "100 % \"x\"", "#1", "jo,hn", "é/ü\\", "+49 30"
    };

    @Test
    void survivesTheWayThroughTheAddress() {
        var random = new SplittableRandom(20_261_121);

        for (var i = 0; i < 1_000; i++) {
            var query = someQuery(random);

            var parsed = parse(query.address("/staff/customers"));

            assertThat(parsed.query()).isEqualTo(query);
            assertThat(parsed.ignored()).isEmpty();
        }
    }

    @Test
    void writesNothingThatIsSoAnyway() {
        assertThat(CustomerQuery.of(CustomerFilter.NONE).address("/staff/customers"))
                .isEqualTo("/staff/customers");
    }

    @Test
    void readsWhatAFormSubmits() {
        var parsed = parse("/staff/customers?q=&segment=dissenter&segment=defector&moved=down&sort=-health");

        assertThat(parsed.query().filter().segments())
                .containsExactlyInAnyOrder(AdvocacySegment.DISSENTER, AdvocacySegment.DEFECTOR);
        assertThat(parsed.query().filter().movedDown()).isTrue();
        assertThat(parsed.query().sorting()).isEqualTo(new Sorting(Sorting.Column.HEALTH, true));
        assertThat(parsed.ignored()).isEmpty();
    }

    @Test
    void ignoresAndRemembersWhatItDoesNotKnow() {
        var parsed = parse("/staff/customers?segment=angry,defector&colour=red&after=42&country=zz&sort=shoe-size");

        assertThat(parsed.query().filter().segments()).containsExactly(AdvocacySegment.DEFECTOR);
        assertThat(parsed.query().sorting()).isEqualTo(Sorting.WORST_CHANGE_FIRST);
        assertThat(parsed.ignored()).containsExactly("after", "colour", "country", "segment", "sort");
    }

    private static CustomerQuery someQuery(SplittableRandom random) {
        var filter = new CustomerFilter(
                TEXTS[random.nextInt(TEXTS.length)],
                some(AdvocacySegment.values(), random),
                some(LifecycleStage.values(), random),
                some(HealthBand.values(), random),
                some(ValueTier.values(), random),
                some(new String[] {"DE", "GB", "US", "FR"}, random),
                some(CustomerKind.values(), random),
                random.nextBoolean(),
                new Further(
                        random.nextBoolean(),
                        some(new AccountId[] {new AccountId(new UUID(1, 2)), new AccountId(new UUID(3, 4))}, random),
                        random.nextBoolean(),
                        some(new String[] {"press", "key account", "Ärzte"}, random),
                        some(LifeStage.values(), random),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        some(new UUID[] {new UUID(5, 6)}, random)));
        var columns = Sorting.Column.values();
        var sorting = new Sorting(columns[random.nextInt(columns.length)], random.nextBoolean());
        var customer = new CustomerId(new UUID(random.nextLong(), random.nextLong()));
        var page = switch (random.nextInt(3)) {
            case 0 -> PageRequest.first(CustomerQuery.PAGE_SIZE);
            case 1 -> PageRequest.after(customer, CustomerQuery.PAGE_SIZE);
            default -> PageRequest.before(customer, CustomerQuery.PAGE_SIZE);
        };
        return new CustomerQuery(
                filter,
                sorting,
                page,
                random.nextBoolean() ? UUID.randomUUID() : null,
                some(ListColumn.values(), random).stream().sorted().toList(),
                random.nextBoolean() ? customer : null);
    }

    private static <T> Set<T> some(T[] values, SplittableRandom random) {
        var some = new HashSet<T>();
        if (random.nextBoolean()) {
            Arrays.stream(values).filter(value -> random.nextInt(3) == 0).forEach(some::add);
        }
        return some;
    }

    private static CustomerQueryParser.Parsed parse(String address) {
        Map<String, String[]> parameters = new HashMap<>();
        UriComponentsBuilder.fromUri(URI.create(address))
                .build()
                .getQueryParams()
                .forEach((name, values) -> parameters.put(
                        name,
                        values.stream()
                                .map(value -> value == null ? "" : value.replace('+', ' '))
                                .map(value -> UriUtils.decode(value, "UTF-8"))
                                .toArray(String[]::new)));
        return CustomerQueryParser.parse(parameters);
    }
}
