package org.advocacycrm.preference;

import java.util.List;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A change of some of a customer's settings; those it does not carry stay as they are.
 *
 * @param basedOn what the customer saw when deciding; absent when the change holds whatever was set before
 * @param optInsConfirmed whether the opt-ins in it were confirmed already, so that none has to wait for that
 */
public record PreferenceChange(
        CustomerId customer,
        @Nullable Revision basedOn,
        List<Answer> answers,
        Provenance provenance,
        boolean optInsConfirmed) {

    public PreferenceChange {
        answers = List.copyOf(answers);
        var settings = answers.stream()
                .map(answer -> answer.setting().key())
                .distinct()
                .count();
        if (settings < answers.size()) {
            throw new IllegalArgumentException("A change sets each thing once");
        }
    }
}
