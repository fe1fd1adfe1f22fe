package org.advocacycrm.persistence.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.advocacycrm.scorecard.Evidence;
import org.advocacycrm.scorecard.EvidenceRow;
import org.advocacycrm.scorecard.EvidenceSet;
import org.advocacycrm.scorecard.TallyQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Not a repository to Spring, which would turn the exception that the port promises into one of its own. */
@Component
class JdbcEvidence implements Evidence {

    private final TallyStatements statements;

    JdbcEvidence(TallyStatements statements) {
        this.statements = statements;
    }

    @Override
    public Page page(EvidenceSet set, TallyQuery query, @Nullable String after, int size) {
        var selection = EvidenceSelection.of(set);
        var found = after == null
                ? first(selection, query, size + 1)
                : following(selection, query, EvidenceCursor.of(after), size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        var next = found.size() > size ? shown.getLast().place().text() : null;
        return new Page(shown.stream().map(Placed::row).toList(), total(selection, query), next);
    }

    private long total(EvidenceSelection selection, TallyQuery query) {
        return statements
                .statement(selection.sql("count(*)", query.filter()), query)
                .query(Long.class)
                .single();
    }

    private List<Placed> first(EvidenceSelection selection, TallyQuery query, int rows) {
        return statements
                .statement(selection.sql(query.filter()) + EvidenceSelection.ORDER, query)
                .param("rows", rows)
                .query((row, number) -> placed(selection, row, number))
                .list();
    }

    private List<Placed> following(EvidenceSelection selection, TallyQuery query, EvidenceCursor after, int rows) {
        try {
            return statements
                    .statement(
                            selection.sql(query.filter()) + selection.source().following() + EvidenceSelection.ORDER,
                            query)
                    .param("rows", rows)
                    .param("afterAt", after.at())
                    .param("afterId", after.id())
                    .query((row, number) -> placed(selection, row, number))
                    .list();
        } catch (DataIntegrityViolationException unreadable) {
            throw new IllegalArgumentException("Not the end of a page: " + after.at(), unreadable);
        }
    }

    private static Placed placed(EvidenceSelection selection, ResultSet row, int number) throws SQLException {
        var place = new EvidenceCursor(row.getString("at_text"), row.getObject("row_id", UUID.class));
        return new Placed(place, Objects.requireNonNull(selection.source().row().mapRow(row, number)));
    }

    private record Placed(EvidenceCursor place, EvidenceRow row) {}
}
