package org.advocacycrm.persistence.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocacycrm.persistence.database.TestDatabases;
import org.advocacycrm.scorecard.ContactResponseTally;
import org.advocacycrm.scorecard.Dimension;
import org.advocacycrm.scorecard.EvidenceSet;
import org.advocacycrm.scorecard.GroupKey;
import org.advocacycrm.scorecard.InvitationTally;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.scorecard.OptInTally;
import org.advocacycrm.scorecard.StarTally;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.scorecard.WinBackTally;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Who came back, who chose, and who was recognised: by SQL, against a recount record by record. */
class RelationshipTalliesTests {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Company COMPANY = new Company("Test", ZONE, Currency.getInstance("EUR"));
    private static final Duration REPEAT_WINDOW = Duration.ofDays(7);
    private static final Instant AS_OF =
            World.START.plusDays(250).atTime(13, 30).atZone(ZONE).toInstant();
    private static final LocalDate TODAY = LocalDate.ofInstant(AS_OF, ZONE);

    private static World world;
    private static JdbcClient database;
    private static TallyStatements statements;

    private final Random random = new Random(20_261_122);
    private final List<Period> periods = random.ints(8, -5, 290)
            .mapToObj(World.START::plusDays)
            .map(from -> new Period(from, from.plusDays(1 + random.nextInt(90))))
            .toList();

    @BeforeAll
    static void fill() {
        var copy = TestDatabases.freshCopy();
        database =
                JdbcClient.create(new SingleConnectionDataSource(copy.url(), copy.username(), copy.password(), true));
        new JdbcKeptTallies(database).keepWith(COMPANY, REPEAT_WINDOW);
        world = new World(7, ZONE);
        world.storeIn(database);
        statements = new TallyStatements(database);
        choose();
        recognise();
        contact();
    }

    /** Every third customer on the portal on day 100, every fifth through a program. */
    private static void choose() {
        database.sql("""
                        insert into consent_ledger (customer_id, revision, setting, before, after, at, actor, source,
                            evidence)
                        select id, 0, 'tone', '', 'BRIEF', :at,
                            case when external_id::int % 3 = 0 then 'customer:' || id else 'key:shop' end, 'x', ''
                        from customer where external_id::int % 3 = 0 or external_id::int % 5 = 0
                        """)
                .param("at", World.START.plusDays(100).atStartOfDay(ZONE).toOffsetDateTime())
                .update();
    }

    private static void recognise() {
        database.sql("""
                        insert into customer_star (id, nominator, customer_id, executive, executive_name, whom, story,
                            happened_on, proof, happening, nominated_at, employee_id, journey_phase, sharing, outcome,
                            decided_by, decided_at, decline_reason, revision)
                        select gen_random_uuid(), case when boss then 'EXECUTIVE' else 'CUSTOMER' end,
                            case when not boss then (select min(id::text)::uuid from customer) end,
                            case when boss then 'b@x' end, case when boss then 'B' end, 'x', 'x', '2025-09-01',
                            case when boss then 'HAPPENING' else 'OWN_WORDS' end, case when boss then 'log' end,
                            :start + make_interval(hours => 6 * n::int), e.id,
                            case n % 3 when 0 then 'Support' when 1 then 'Renewal' end, 'INSIDE', outcome,
                            case when outcome <> 'WAITING' then 'a' end, case when outcome <> 'WAITING' then now() end,
                            case when outcome = 'DECLINED' then 'no' end, 0
                        from (
                            select id, n, n % 4 = 0 as boss,
                                case n % 6 when 4 then 'DECLINED' when 5 then 'WAITING' else 'VERIFIED' end as outcome
                            from (select id, row_number() over (order by id) as n from employee) as numbered) as e
                        """)
                .param("start", World.START.plusDays(90).atStartOfDay(ZONE).toOffsetDateTime())
                .update();
    }

    /** Every customer every nine days, in all states and ways, with answers before and after the moment of the question. */
    private static void contact() {
        database.sql("""
                        insert into contact (source, external_id, customer_id, purpose, channel, made_at, state,
                            reserved_until, level, link_opened_at, replied_at, returned_at)
                        select 'test', c.external_id || '/' || n, c.id, case (k + n) % 11 % 2 when 0 then 'SURVEY' else 'MARKETING' end,
                            case (k + n) % 3 when 0 then 'SMS' else 'EMAIL' end, at,
                            case (k + n) % 7 when 0 then 'RELEASED' when 1 then 'RESERVED' else 'MADE' end, at,
                            case (k + n) % 5 when 0 then 'SHOTGUN' when 1 then 'SEGMENT' when 2 then 'ONE_TO_ONE'
                                when 3 then 'CUSTOMER_DEFINED' end,
                            case when (k + n) % 7 > 1 and (k + n) % 4 = 0 then at + make_interval(days => (k + n) % 40) end,
                            case when (k + n) % 7 > 1 and (k + n) % 6 = 0 then at + make_interval(days => (k + n) % 60) end,
                            case when (k + n) % 7 > 1 and (k + n) % 9 < 2 then at + make_interval(days => (k + n) % 13) end
                        from (select *, external_id::int as k from customer) as c,
                            generate_series(1, 30) as n,
                            lateral (select :start + make_interval(days => 9 * n, hours => c.k % 24) as at) as moment
                        """)
                .param("start", World.START.atStartOfDay(ZONE).toOffsetDateTime())
                .update();
    }

    /** A contact as the table has it. */
    private record Made(
            Instant at, String purpose, String channel, String level, List<Instant> answers, Instant returned) {}

    @Test
    void countsTheContactsOfAPeriodThatWereAnsweredByNow() {
        var made = made();

        for (var channel : List.of("", "SMS")) {
            var filter = channel.isEmpty() ? MetricFilter.EVERYTHING : MetricFilter.of(Dimension.CHANNEL, channel);
            var rows = new JdbcRelationshipTallies(statements)
                    .contactResponse(
                            new TallyQuery(periods, filter, List.of(Dimension.LEVEL), COMPANY, AS_OF, REPEAT_WINDOW));

            var expected = new HashMap<Map.Entry<Integer, GroupKey>, ContactResponseTally>();
            for (var contact : made) {
                for (var position = 0; position < periods.size(); position++) {
                    if ((channel.isEmpty() || channel.equals(contact.channel()))
                            && contains(periods.get(position), LocalDate.ofInstant(contact.at(), ZONE))) {
                        var key = GroupKey.WHOLE.and(Dimension.LEVEL, contact.level());
                        expected.merge(Map.entry(position, key), counted(contact), ContactResponseTally::plus);
                    }
                }
            }
            assertThat(rows.stream()
                            .collect(Collectors.toMap(row -> Map.entry(row.period(), row.key()), TallyRow::tally)))
                    .isEqualTo(expected);
            assertThat(rows.stream().mapToLong(row -> row.tally().answered()).sum())
                    .isPositive();
        }
    }

    @Test
    void countsTheInvitationsOfAPeriodThatArrivedAndWereAnsweredByTheSameFilter() {
        var total = InvitationTally.NONE;
        for (var channel : List.of("EMAIL", "SMS")) {
            var rows = new JdbcRelationshipTallies(statements)
                    .invitations(query(MetricFilter.of(Dimension.CHANNEL, channel)));

            for (var position = 0; position < periods.size(); position++) {
                var period = periods.get(position);
                var sent = made().stream()
                        .filter(contact -> contact.purpose().equals("SURVEY")
                                && contact.channel().equals(channel)
                                && contains(period, LocalDate.ofInstant(contact.at(), ZONE)))
                        .toList();
                var at = position;
                var tally = rows.stream()
                        .filter(row -> row.period() == at)
                        .map(TallyRow::tally)
                        .reduce(InvitationTally.NONE, InvitationTally::plus);
                assertThat(tally.sent()).isEqualTo(sent.size());
                assertThat(tally.answered())
                        .isEqualTo(sent.stream()
                                .filter(RelationshipTalliesTests::isReplied)
                                .count());
                assertThat(tally.returned())
                        .isEqualTo(sent.stream()
                                .filter(contact -> !isReplied(contact)
                                        && !contact.returned().isAfter(AS_OF))
                                .count());
            }
            total = rows.stream().map(TallyRow::tally).reduce(total, InvitationTally::plus);
        }
        assertThat(total.answered()).isPositive();
        assertThat(total.returned()).isPositive();
    }

    private static boolean isReplied(Made contact) {
        return !contact.answers().getLast().isAfter(AS_OF);
    }

    private static boolean contains(Period period, LocalDate day) {
        return !day.isBefore(period.from()) && day.isBefore(period.to());
    }

    private static ContactResponseTally counted(Made contact) {
        var opened = contact.answers().getFirst();
        var replied = contact.answers().getLast();
        return new ContactResponseTally(
                1,
                opened.isAfter(AS_OF) && replied.isAfter(AS_OF) ? 0 : 1,
                opened.isAfter(AS_OF) ? 0 : 1,
                replied.isAfter(AS_OF) ? 0 : 1,
                0);
    }

    private static List<Made> made() {
        return database
                .sql("""
                        select made_at, purpose, channel, coalesce(returned_at, '9999-01-01Z') as returned, coalesce(level, '') as level,
                            coalesce(link_opened_at, '9999-01-01Z') as opened, coalesce(replied_at, '9999-01-01Z') as replied
                        from contact where state = 'MADE'
                        """)
                .query((row, number) -> new Made(
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("purpose"),
                        row.getString("channel"),
                        row.getString("level"),
                        List.of(
                                row.getTimestamp("opened").toInstant(),
                                row.getTimestamp("replied").toInstant()),
                        row.getTimestamp("returned").toInstant()))
                .list()
                .stream()
                .filter(contact -> !contact.at().isAfter(AS_OF))
                .toList();
    }

    @Test
    void winsBackWhoBuysAgainOrStartsAContractInThePeriod() {
        var rows = new JdbcRelationshipTallies(statements).winBack(query(MetricFilter.EVERYTHING));

        for (var position = 0; position < periods.size(); position++) {
            assertThat(sum(rows, position)).isEqualTo(winBack(periods.get(position)));
        }
        assertThat(rows.stream().mapToLong(row -> row.tally().wonBack()).sum()).isPositive();
    }

    private static WinBackTally winBack(Period period) {
        if (period.from().isAfter(TODAY)) {
            return WinBackTally.NONE;
        }
        var lost = world.customers.stream()
                .filter(each -> each.ended() != null && !each.ended().isAfter(period.from()))
                .filter(each -> back(each).filter(period.from()::isAfter).isEmpty())
                .toList();
        var back = lost.stream()
                .filter(each -> back(each).filter(period.to()::isAfter).isPresent())
                .count();
        return new WinBackTally(lost.size(), back);
    }

    private static Optional<LocalDate> back(World.Customer customer) {
        var ended = Objects.requireNonNull(customer.ended());
        var bought = world.purchases.stream()
                .filter(each ->
                        each.customer().equals(customer) && each.amount().signum() > 0)
                .filter(each -> !each.at().isAfter(AS_OF))
                .map(each -> LocalDate.ofInstant(each.at(), ZONE));
        var signed = world.contracts.stream()
                .filter(each -> each.customer().equals(customer))
                .map(each -> each.due().minusYears(1));
        return Stream.concat(bought, signed)
                .filter(day -> !day.isBefore(ended) && !day.isAfter(TODAY))
                .min(Comparator.naturalOrder());
    }

    private static WinBackTally sum(List<TallyRow<WinBackTally>> rows, int period) {
        return rows.stream()
                .filter(row -> row.period() == period)
                .map(TallyRow::tally)
                .reduce(WinBackTally.NONE, WinBackTally::plus);
    }

    @Test
    void countsAsParticipatingOnlyWhoChoseBeforeTheEndAndOnTheirOwn() {
        var chosenOn = World.START.plusDays(100);
        var before = new Period(chosenOn.minusDays(10), chosenOn);
        var after = new Period(chosenOn.minusDays(10), chosenOn.plusDays(1));

        var rows = new JdbcRelationshipTallies(statements)
                .optIn(new TallyQuery(
                        List.of(before, after), MetricFilter.EVERYTHING, List.of(), COMPANY, AS_OF, REPEAT_WINDOW));

        var activeBefore = world.customers.stream()
                .filter(each -> each.activeOn(chosenOn.minusDays(1)))
                .count();
        var active =
                world.customers.stream().filter(each -> each.activeOn(chosenOn)).toList();
        var chose = active.stream().filter(each -> each.number() % 3 == 0).count();
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        new TallyRow<>(0, GroupKey.WHOLE, new OptInTally(activeBefore, 0)),
                        new TallyRow<>(1, GroupKey.WHOLE, new OptInTally(active.size(), chose)));
        assertThat(chose).isPositive();
    }

    @Test
    void theRowsBehindEachCountAreAsManyAsTheCount() {
        var relationships = new JdbcRelationshipTallies(statements);
        for (var filter : List.of(MetricFilter.EVERYTHING, MetricFilter.of(Dimension.COUNTRY, "DE"))) {
            for (var period : periods) {
                var query = query(List.of(period), filter);
                var winBack = relationships.winBack(query).stream()
                        .map(TallyRow::tally)
                        .reduce(WinBackTally.NONE, WinBackTally::plus);
                var optIn = relationships.optIn(query).stream()
                        .map(TallyRow::tally)
                        .reduce(OptInTally.NONE, OptInTally::plus);
                assertThat(rows(EvidenceSet.CUSTOMERS_LOST_BEFORE, query)).isEqualTo(winBack.lostBefore());
                assertThat(rows(EvidenceSet.CUSTOMERS_WON_BACK, query)).isEqualTo(winBack.wonBack());
                assertThat(rows(EvidenceSet.CUSTOMERS_ACTIVE_AT_END, query)).isEqualTo(optIn.active());
                assertThat(rows(EvidenceSet.CUSTOMERS_OPTED_IN, query)).isEqualTo(optIn.participating());
                var contacts = relationships.contactResponse(query).stream()
                        .map(TallyRow::tally)
                        .reduce(ContactResponseTally.NONE, ContactResponseTally::plus);
                assertThat(rows(EvidenceSet.CONTACTS_MADE, query)).isEqualTo(contacts.contacts());
                assertThat(rows(EvidenceSet.CONTACTS_ANSWERED, query)).isEqualTo(contacts.answered());
                assertThat(rows(EvidenceSet.CONTACTS_UNANSWERED, query))
                        .isEqualTo(contacts.contacts() - contacts.answered());
                var invitations = relationships.invitations(query).stream()
                        .map(TallyRow::tally)
                        .reduce(InvitationTally.NONE, InvitationTally::plus);
                assertThat(rows(EvidenceSet.INVITATIONS_DELIVERED, query)).isEqualTo(invitations.delivered());
                assertThat(rows(EvidenceSet.INVITATIONS_ANSWERED, query)).isEqualTo(invitations.answered());
                assertThat(rows(EvidenceSet.INVITATIONS_UNANSWERED, query))
                        .isEqualTo(invitations.delivered() - invitations.answered());
                assertThat(rows(EvidenceSet.INVITATIONS_RETURNED, query)).isEqualTo(invitations.returned());
            }
        }
    }

    @Test
    void countsStarsOnTheDayOfTheirNominationByWhoGaveThem() {
        var whole = new Period(World.START, World.START.plusDays(200));
        for (var filter : List.of(
                MetricFilter.EVERYTHING,
                MetricFilter.of(Dimension.TEAM, "north"),
                MetricFilter.of(Dimension.JOURNEY_PHASE, "Support"))) {
            var query = query(List.of(whole), filter);
            var stars = stars(query);

            assertThat(rows(EvidenceSet.STARS, query)).isEqualTo(stars.stars()).isPositive();
            assertThat(rows(EvidenceSet.STARS_BY_CUSTOMERS, query)).isEqualTo(stars.byCustomers());
            assertThat(rows(EvidenceSet.STARS_BY_EXECUTIVES, query)).isEqualTo(stars.byExecutives());
            assertThat(rows(EvidenceSet.STARS_WAITING, query)).isEqualTo(stars.waiting());
        }
        // of 120 every sixth is declined and every sixth waits; every fourth is an executive's
        assertThat(stars(query(List.of(whole), MetricFilter.EVERYTHING)).stars())
                .isEqualTo(80);
        assertThat(stars(query(List.of(whole), MetricFilter.EVERYTHING)).byExecutives())
                .isEqualTo(20);
        assertThat(stars(query(List.of(whole), MetricFilter.EVERYTHING)).waiting())
                .isEqualTo(20);
    }

    @Test
    void putsNoHeadcountAgainstTheStarsOfOnePhase() {
        var whole = new Period(World.START, World.START.plusDays(200));

        var ofPhase = stars(query(List.of(whole), MetricFilter.of(Dimension.JOURNEY_PHASE, "Support")));
        var byPhase = new JdbcRecognitionTallies(statements, new JdbcEmployeeTallies(statements))
                .stars(new TallyQuery(
                        List.of(whole),
                        MetricFilter.EVERYTHING,
                        List.of(Dimension.JOURNEY_PHASE),
                        COMPANY,
                        AS_OF,
                        REPEAT_WINDOW));

        assertThat(ofPhase.headcountAtStart() + ofPhase.headcountAtEnd()).isZero();
        assertThat(ofPhase.employed()).isPositive();
        assertThat(stars(query(List.of(whole), MetricFilter.EVERYTHING)).headcountAtEnd())
                .isPositive();
        assertThat(byPhase).hasSize(3).allMatch(row -> row.tally().employed() == 0);
    }

    private static StarTally stars(TallyQuery query) {
        return new JdbcRecognitionTallies(statements, new JdbcEmployeeTallies(statements))
                .stars(query).stream().map(TallyRow::tally).reduce(StarTally.NONE, StarTally::plus);
    }

    private static long rows(EvidenceSet set, TallyQuery query) {
        return new JdbcEvidence(statements).page(set, query, null, 1).total();
    }

    private TallyQuery query(MetricFilter filter) {
        return query(periods, filter);
    }

    private static TallyQuery query(List<Period> asked, MetricFilter filter) {
        return new TallyQuery(asked, filter, List.of(), COMPANY, AS_OF, REPEAT_WINDOW);
    }
}
