package org.advocacycrm.ruleset;

import java.util.Optional;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;

/** The rules of the company. */
public interface RuleSets {

    RuleBook book();

    Optional<RuleDraft> draft();

    /**
     * Keeps the draft if it is based on the one that is kept now.
     *
     * @throws StaleRevision otherwise
     */
    void keep(RuleDraft draft);

    /**
     * Removes the draft if it is the one that is kept now.
     *
     * @throws StaleRevision otherwise
     */
    void removeDraft(Revision revision);

    /** Adds rules after all others, once no standing is being kept that was made by the rules before. */
    void adopt(RuleSet set);
}
