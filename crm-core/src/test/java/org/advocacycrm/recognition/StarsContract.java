package org.advocacycrm.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.account.AccountFakes.AtOnce;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.recognition.Nominator.ByExecutive;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;
import org.junit.jupiter.api.Test;

/** What every way of keeping customer stars promises, used the way the portal and the desk use it. */
public abstract class StarsContract {

    private static final Instant NOW = Instant.parse("2026-11-21T23:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final ByExecutive MONA = new ByExecutive("mona@example.com", "Mona Lind");
    private static final String CHECKER = "ada@example.com";
    private static final Proof SEEN = new Proof.Happening("Ben saw it");

    private final List<AuditEntry> audit = new ArrayList<>();

    protected abstract CustomerStars stars();

    protected abstract Colleagues colleagues();

    protected abstract Proofs proofs();

    protected abstract CustomerId newCustomer();

    protected abstract EmployeeId newEmployee(String name, String email);

    /** An answer with a comment about the employee, given on 20 November 2026 at 23:30 UTC. */
    protected abstract UUID newAnswer(CustomerId customer, EmployeeId employee, String comment, String phase);

    @Test
    void keepsWhatACustomerSaidAndWaitsForSomebodyToCheckIt() {
        var customer = newCustomer();
        var id = newId();

        portal().nominate(customer, id, "Priya at the desk", "She found my bag.", DAY, Sharing.PUBLIC);

        var star = stars().find(id).orElseThrow();
        assertThat(star.nomination())
                .isEqualTo(new Nomination(
                        new Nominator.ByCustomer(customer),
                        "Priya at the desk",
                        "She found my bag.",
                        DAY,
                        new Proof.OwnWords(),
                        NOW));
        assertThat(star.isWaiting()).isTrue();
        assertThat(star.employee()).isNull();
        assertThat(star.revision()).isEqualTo(new Revision(0));
        assertThat(portal().of(customer)).containsExactly(star);
        assertThat(portal().of(newCustomer())).isEmpty();
    }

    @Test
    void takesAFormThatWasSentTwiceForOneNomination() {
        var customer = newCustomer();
        var id = newId();

        portal().nominate(customer, id, "Priya", "She found my bag.", DAY, Sharing.INSIDE);
        portal().nominate(customer, id, "Priya", "She found my bag.", DAY, Sharing.INSIDE);

        assertThat(portal().of(customer)).hasSize(1);
    }

    @Test
    void refusesTheIdentifierOfSomebodyElsesNomination() {
        var id = newId();
        portal().nominate(newCustomer(), id, "Priya", "She found my bag.", DAY, Sharing.INSIDE);

        assertThatExceptionOfType(StaleRevision.class)
                .isThrownBy(() -> portal().nominate(newCustomer(), id, "Me", "Mine now.", DAY, Sharing.PUBLIC));
    }

    @Test
    void makesAStarOnceTheEmployeeIsKnownAndSomebodyElseHasChecked() {
        var priya = newEmployee("Priya Nair", "priya@example.com");
        var id = nominatedByACustomer();

        assertThat(verify(id, CHECKER)).contains(Objection.NOBODY_MATCHED);
        desk().match(id, revision(id), priya, "Support", CHECKER);
        assertThat(verify(id, "PRIYA@example.com")).contains(Objection.IS_THE_EMPLOYEE);
        assertThat(verify(id, CHECKER)).isEmpty();
        assertThat(verify(id, CHECKER)).contains(Objection.ALREADY_DECIDED);

        var star = stars().find(id).orElseThrow();
        assertThat(star.outcome()).isEqualTo(new Outcome.Verified(CHECKER, NOW));
        assertThat(star.employee()).isEqualTo(priya);
        assertThat(star.phase()).isEqualTo("Support");
    }

    @Test
    void doesNotLetAnExecutiveCheckWhatTheExecutiveNominated() {
        newEmployee("Quentin Unique-Moss", "quentin@example.com");
        var id = newId();
        desk().nominate(MONA, id, "quentin unique-moss", "Stayed all night.", DAY, SEEN);

        assertThat(stars().find(id).orElseThrow().employee()).isNotNull();
        assertThat(verify(id, "Mona@Example.com")).contains(Objection.IS_THE_NOMINATOR);
        assertThat(verify(id, CHECKER)).isEmpty();
    }

    @Test
    void matchesNobodyWhereSeveralMayBeMeant() {
        newEmployee("Tom Twin-Alpha", "tom.a@example.com");
        newEmployee("Tom Twin-Beta", "tom.b@example.com");
        var id = newId();
        desk().nominate(MONA, id, "Tom Twin", "Stayed all night.", DAY, SEEN);

        assertThat(stars().find(id).orElseThrow().employee()).isNull();
        assertThat(colleagues().meantBy("twin TOM", 10))
                .extracting(Colleague::name)
                .containsExactly("Tom Twin-Alpha", "Tom Twin-Beta");
        assertThat(colleagues().meantBy("100% _tom", 10)).isEmpty();
        assertThat(colleagues().meantBy("  ", 10)).isEmpty();
    }

    @Test
    void makesOneNominationOfAnAnswerWhoeverAsksHowOften() {
        var customer = newCustomer();
        var priya = newEmployee("Priya Nair", "priya@example.com");
        var answer = newAnswer(customer, priya, "Priya was wonderful", "Support");

        var id = desk().takeUp(answer, CHECKER).orElseThrow();

        assertThat(desk().takeUp(answer, "ben@example.com")).contains(id);
        assertThat(desk().takeUp(UUID.randomUUID(), CHECKER)).isEmpty();
        var star = stars().find(id).orElseThrow();
        assertThat(star.nomination().by()).isEqualTo(new Nominator.ByCustomer(customer));
        assertThat(star.nomination().story()).isEqualTo("Priya was wonderful");
        // 23:30 in the zone of the company, one hour east of UTC, is the next day
        assertThat(star.nomination().happenedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(star.employee()).isEqualTo(priya);
        assertThat(star.phase()).isEqualTo("Support");
        assertThat(star.sharing()).isEqualTo(Sharing.NOBODY);
    }

    @Test
    void letsOnlyTheCustomerDecideToWhomTheStoryIsTold() {
        var customer = newCustomer();
        var id = newId();
        portal().nominate(customer, id, "Priya", "She found my bag.", DAY, Sharing.PUBLIC);

        assertThat(portal().share(newCustomer(), id, Sharing.INSIDE)).isFalse();
        assertThat(portal().share(customer, id, Sharing.NOBODY)).isTrue();
        assertThat(portal().share(customer, id, Sharing.NOBODY)).isTrue();

        assertThat(stars().find(id).orElseThrow().mayBeToldInside()).isFalse();
        assertThat(audit)
                .extracting(AuditEntry::action, AuditEntry::detail)
                .containsOnlyOnce(tuple("recognition.shared", "PUBLIC to NOBODY"));
    }

    @Test
    void hidesAnUnsharedStoryFromTheCheckersTooOnceTheyHaveDecided() {
        var id = nominatedByACustomer();
        assertThat(stars().find(id).orElseThrow().mayBeReadByCheckers()).isTrue();

        desk().decline(id, revision(id), "We could not find out who it was.", CHECKER);

        assertThat(stars().find(id).orElseThrow().mayBeReadByCheckers()).isFalse();
    }

    @Test
    void declinesWithAReasonAndTakesThatBack() {
        var id = nominatedByACustomer();
        desk().decline(id, revision(id), "We could not find out who it was.", CHECKER);
        assertThat(stars().find(id).orElseThrow().outcome())
                .isEqualTo(new Outcome.Declined(CHECKER, NOW, "We could not find out who it was."));

        desk().reopen(id, revision(id), CHECKER);

        assertThat(stars().find(id).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void refusesWhatIsBasedOnAnOlderState() {
        var id = nominatedByACustomer();
        var seen = revision(id);
        desk().match(id, seen, newEmployee("Priya Nair", "priya@example.com"), null, CHECKER);

        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> desk().verify(id, seen, CHECKER));
        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> desk().decline(id, seen, "No", CHECKER));
        assertThatExceptionOfType(StaleRevision.class).isThrownBy(() -> desk().reopen(id, revision(id), CHECKER));
    }

    @Test
    void findsTheCaseOfANumber() {
        assertThat(proofs().caseNumbered("no such case")).isEmpty();
    }

    private StarId nominatedByACustomer() {
        var id = newId();
        portal().nominate(newCustomer(), id, "Priya", "She found my bag.", DAY, Sharing.NOBODY);
        return id;
    }

    private Optional<Objection> verify(StarId id, String account) {
        return desk().verify(id, revision(id), account);
    }

    private Revision revision(StarId id) {
        return stars().find(id).orElseThrow().revision();
    }

    private RecognitionPortal portal() {
        return new RecognitionPortal(stars(), audit::add, Clock.fixed(NOW, ZoneOffset.UTC), new AtOnce());
    }

    private RecognitionDesk desk() {
        var company = new Company("Test", ZoneOffset.ofHours(1), Currency.getInstance("EUR"));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new RecognitionDesk(stars(), colleagues(), proofs(), audit::add, company, clock, new AtOnce());
    }

    private static StarId newId() {
        return new StarId(UUID.randomUUID());
    }
}
