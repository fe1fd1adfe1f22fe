package org.advocacycrm.web.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.advocacycrm.customer.ValueTier;
import org.advocacycrm.migration.Span;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class MigrationQueryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void asksForThreeMonthsUpToTodayUnlessItSaysOtherwise() {
        assertThat(read("").span()).isEqualTo(new Span(LocalDate.of(2026, 8, 22), TODAY));
        assertThat(read("to=2026-05-31").span())
                .isEqualTo(new Span(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 5, 31)));
    }

    @Test
    void readsWhatItWrites() {
        var query = read("from=2026-06-30&to=2026-09-30&tier=top&tier=high&country=FR&by=value");

        assertThat(query.audience().tiers()).isEqualTo(Set.of(ValueTier.HIGH, ValueTier.TOP));
        assertThat(query.byValue()).isTrue();
        assertThat(MigrationQuery.of(
                        UriComponentsBuilder.fromUriString(query.address())
                                .build()
                                .getQueryParams(),
                        TODAY))
                .isEqualTo(query);
    }

    @Test
    void leavesOutWhatMakesNoSenseAndSaysSo() {
        assertThat(read("from=yesterday&tier=enormous,high&country=ZZ").ignored())
                .containsExactly("country", "from", "tier");
        assertThat(read("from=2026-05-01&to=2026-05-01").ignored()).containsExactly("from");
        assertThat(read("from=2026-05-01&to=2027-05-01").span().to()).isEqualTo(TODAY);
    }

    private static MigrationQuery read(String query) {
        return MigrationQuery.of(parameters(query), TODAY);
    }

    private static MultiValueMap<String, String> parameters(String query) {
        return new LinkedMultiValueMap<>(
                UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams());
    }
}
