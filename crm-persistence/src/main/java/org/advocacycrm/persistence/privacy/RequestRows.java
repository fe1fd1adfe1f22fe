package org.advocacycrm.persistence.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.RequestId;
import org.advocacycrm.privacy.RequestKind;
import org.advocacycrm.privacy.RequestState;
import org.advocacycrm.privacy.RequestStep;
import org.advocacycrm.privacy.RequestWay;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Puts requests together from rows of one step each. */
final class RequestRows implements ResultSetExtractor<List<DataRequest>> {

    @Override
    public List<DataRequest> extractData(ResultSet row) throws SQLException {
        var requests = new LinkedHashMap<UUID, DataRequest>();
        var steps = new LinkedHashMap<UUID, List<RequestStep>>();
        while (row.next()) {
            var id = row.getObject("id", UUID.class);
            var all = steps.computeIfAbsent(id, any -> new ArrayList<>());
            all.add(step(row));
            requests.put(id, request(row, all));
        }
        return List.copyOf(requests.values());
    }

    private static RequestStep step(ResultSet row) throws SQLException {
        return new RequestStep(
                row.getObject("step_at", OffsetDateTime.class).toInstant(),
                row.getString("step_actor"),
                RequestStep.Kind.valueOf(row.getString("step_kind")),
                row.getString("step_text"));
    }

    private static DataRequest request(ResultSet row, List<RequestStep> steps) throws SQLException {
        var assignee = row.getObject("assignee_id", UUID.class);
        return new DataRequest(
                new RequestId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                RequestWay.valueOf(row.getString("way")),
                row.getString("words"),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("extended"),
                RequestState.valueOf(row.getString("state")),
                assignee == null ? null : new AccountId(assignee),
                instant(row, "erase_at"),
                steps,
                new Revision(row.getLong("revision")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
