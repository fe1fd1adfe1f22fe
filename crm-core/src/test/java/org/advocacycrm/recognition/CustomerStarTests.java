package org.advocacycrm.recognition;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CustomerStarTests {

    private static final Nominator CUSTOMER = new Nominator.ByCustomer(new CustomerId(UUID.randomUUID()));
    private static final Nominator EXECUTIVE = new Nominator.ByExecutive("mona@example.com", "Mona");
    private static final Proof ANSWER = new Proof.Answer(UUID.randomUUID());

    @Test
    void anExecutivesWordIsNoProof() {
        assertThatIllegalArgumentException().isThrownBy(() -> said(EXECUTIVE, "Priya", "Story", new Proof.OwnWords()));
        assertThatNoException().isThrownBy(() -> said(EXECUTIVE, "Priya", "Story", new Proof.Happening("The log")));
        assertThatNoException().isThrownBy(() -> said(CUSTOMER, "Priya", "Story", new Proof.OwnWords()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said(CUSTOMER, "Priya", "Story", new Proof.Happening("The log")));
    }

    @Test
    void aNominationTellsWhomAndWhat() {
        assertThatIllegalArgumentException().isThrownBy(() -> said(CUSTOMER, " ", "Story", new Proof.OwnWords()));
        assertThatIllegalArgumentException().isThrownBy(() -> said(CUSTOMER, null, "Story", new Proof.OwnWords()));
        assertThatNoException().isThrownBy(() -> said(CUSTOMER, null, "Story", ANSWER));
        assertThatIllegalArgumentException().isThrownBy(() -> said(CUSTOMER, "Priya", "\n", new Proof.OwnWords()));
        var tooLong = "x".repeat(Nomination.LONGEST_STORY + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> said(CUSTOMER, "Priya", tooLong, new Proof.OwnWords()));
    }

    @Test
    void nobodyHoldsAStarThatIsNobodys() {
        var verified = new Outcome.Verified("ada@example.com", Instant.EPOCH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomerStar(
                        new StarId(UUID.randomUUID()),
                        said(CUSTOMER, null, "Story", ANSWER),
                        null,
                        null,
                        Sharing.PUBLIC,
                        verified,
                        Revision.NEVER_STORED));
    }

    @Test
    void aNominationIsDeclinedForAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Outcome.Declined("ada", Instant.EPOCH, " "));
    }

    private static Nomination said(Nominator by, @Nullable String whom, String story, Proof proof) {
        return new Nomination(by, whom, story, LocalDate.of(2026, 11, 3), proof, Instant.EPOCH);
    }
}
