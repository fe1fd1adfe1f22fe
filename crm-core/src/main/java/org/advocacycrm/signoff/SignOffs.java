package org.advocacycrm.signoff;

import java.util.List;
import java.util.Optional;
import org.advocacycrm.scorecard.MetricFilter;
import org.advocacycrm.shared.Period;

/** Every signature with the figures it stands under. They only grow. */
public interface SignOffs {

    Optional<SignOff> of(SignOffId id);

    /** All versions of the period over exactly these rows, the first one first. */
    List<SignOff> of(Period period, MetricFilter filter);

    /** The latest version of every period, the youngest period first. */
    List<SignOff> latest();

    /** The figures as they were signed. */
    String document(SignOffId id);

    /** Files the figures under the signature; false if this version of the period is there already. */
    boolean file(SignOff signOff, String document);
}
