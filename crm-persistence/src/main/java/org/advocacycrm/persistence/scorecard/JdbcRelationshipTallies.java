package org.advocacycrm.persistence.scorecard;

import java.util.List;
import org.advocacycrm.scorecard.ContactResponseTally;
import org.advocacycrm.scorecard.InvitationTally;
import org.advocacycrm.scorecard.OptInTally;
import org.advocacycrm.scorecard.PreferenceMatchTally;
import org.advocacycrm.scorecard.RelationshipTallies;
import org.advocacycrm.scorecard.TallyQuery;
import org.advocacycrm.scorecard.TallyRow;
import org.advocacycrm.scorecard.WinBackTally;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRelationshipTallies implements RelationshipTallies {

    /** By the end of the period, or by now if it is not over. What staff or a program set for a customer is not it. */
    static final String CHOSE = """
            (exists (
                select from consent_ledger l
                where l.customer_id = c.id and l.actor = 'customer:' || c.id and l.at < p.ends and l.at <= :asOf))""";

    private final TallyStatements statements;

    JdbcRelationshipTallies(TallyStatements statements) {
        this.statements = statements;
    }

    @Override
    public List<TallyRow<WinBackTally>> winBack(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + WinBackRows.GONE
                + "select p.position, count(*) as lost_before"
                + ", count(*) filter (where " + WinBackRows.WON_BACK + ") as won_back"
                + Cuts.CUSTOMER.columns(query.groupBy()) + "\n"
                + WinBackRows.LOST_BEFORE
                + "where true" + Cuts.CUSTOMER.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(
                sql, query, (row, number) -> new WinBackTally(row.getLong("lost_before"), row.getLong("won_back")));
    }

    @Override
    public List<TallyRow<PreferenceMatchTally>> preferenceMatch(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + "select p.position, count(*) filter (where " + ContactRows.REVIEWED + ") as reviewed"
                + ", count(*) filter (where " + ContactRows.MATCHED + ") as matched"
                + ", count(*) filter (where " + ContactRows.WAITING + ") as waiting"
                + Cuts.CONTACT.columns(query.groupBy()) + "\n"
                + ContactRows.MADE
                + "where true" + Cuts.CONTACT.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(
                sql,
                query,
                (row, number) -> new PreferenceMatchTally(
                        row.getLong("reviewed"), row.getLong("matched"), row.getLong("waiting")));
    }

    @Override
    public List<TallyRow<ContactResponseTally>> contactResponse(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + "select p.position, count(*) as contacts"
                + ", count(*) filter (where " + ContactRows.ANSWERED + ") as answered"
                + ", count(*) filter (where " + ContactRows.LINK_OPENED + ") as link_opened"
                + ", count(*) filter (where " + ContactRows.REPLIED + ") as replied"
                + ", count(*) filter (where " + ContactRows.ACCEPTED + ") as accepted"
                + Cuts.CONTACT.columns(query.groupBy()) + "\n"
                + ContactRows.MADE
                + "where true" + Cuts.CONTACT.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(
                sql,
                query,
                (row, number) -> new ContactResponseTally(
                        row.getLong("contacts"),
                        row.getLong("answered"),
                        row.getLong("link_opened"),
                        row.getLong("replied"),
                        row.getLong("accepted")));
    }

    @Override
    public List<TallyRow<InvitationTally>> invitations(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + "select p.position, count(*) as sent"
                + ", count(*) filter (where " + ContactRows.RETURNED + ") as returned"
                + ", count(*) filter (where " + ContactRows.REPLIED + ") as answered"
                + Cuts.CONTACT.columns(query.groupBy()) + "\n"
                + ContactRows.MADE
                + "where " + ContactRows.INVITING + Cuts.CONTACT.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(
                sql,
                query,
                (row, number) ->
                        new InvitationTally(row.getLong("sent"), row.getLong("returned"), row.getLong("answered")));
    }

    @Override
    public List<TallyRow<OptInTally>> optIn(TallyQuery query) {
        var sql = TallyStatements.PERIODS
                + "select p.position, count(*) as active, count(*) filter (where " + CHOSE + ") as participating"
                + Cuts.CUSTOMER.columns(query.groupBy()) + "\n"
                + CustomerRows.ACTIVE_IN_PERIOD
                + "where " + CustomerRows.ACTIVE_AT_END + Cuts.CUSTOMER.conditions(query.filter())
                + "\ngroup by p.position" + Cuts.names(query.groupBy());
        return statements.tallies(
                sql, query, (row, number) -> new OptInTally(row.getLong("active"), row.getLong("participating")));
    }
}
