package org.advocacycrm.web.scorecard.export;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.advocacycrm.shared.Period;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.scorecard.query.PeriodChoice;
import org.advocacycrm.web.scorecard.query.ScorecardQuery;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;

/** Reads what a program asks for. A person is shown something sensible instead of a mistake; a program is told of it. */
final class ApiQuery {

    private static final String TO = "to";

    private ApiQuery() {}

    static ScorecardQuery by(MultiValueMap<String, String> parameters, LocalDate today) {
        var others = new LinkedMultiValueMap<>(parameters);
        others.remove(ScorecardQuery.FROM);
        others.remove(TO);
        var asked = Asked.by(others, today, Set.of());
        if (!asked.ignored().isEmpty()) {
            throw refusal("Not understood: " + String.join(", ", asked.ignored()));
        }
        var from = parameters.getFirst(ScorecardQuery.FROM);
        var to = parameters.getFirst(TO);
        if (from == null && to == null) {
            return asked.query();
        }
        if (from == null || to == null || parameters.containsKey(ScorecardQuery.PERIOD)) {
            throw refusal("Give from and to together, or a period.");
        }
        return asked.query().with(choice(from, to));
    }

    private static PeriodChoice choice(String from, String to) {
        try {
            return PeriodChoice.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
        } catch (DateTimeException | IllegalArgumentException notAPeriod) {
            throw refusal("from and to are days such as 2026-07-01, and from comes before to.");
        }
    }

    private static ErrorResponseException refusal(String detail) {
        var refusal = new ErrorResponseException(HttpStatus.BAD_REQUEST);
        refusal.setType(URI.create("/problems/scorecard-query"));
        refusal.setDetail(detail);
        return refusal;
    }
}
