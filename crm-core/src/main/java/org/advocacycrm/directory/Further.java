package org.advocacycrm.directory;

import java.util.Set;
import java.util.UUID;
import org.advocacycrm.account.AccountId;
import org.advocacycrm.lifeevent.LifeStage;

/**
 * What else can be asked of customers, besides what the list counts.
 *
 * @param mine only those the reader looks after; {@link CustomerFilter#readBy} says who that is
 * @param owners only those whom any of these look after
 * @param unowned only those nobody looks after; with owners, those too
 * @param labels only those whom staff filed under any of these
 * @param lifeStages only those who told us to be in any of these, and let us use it
 * @param mailable only those who have an e-mail address and chose marketing by e-mail
 * @param renewing only those whose contract is due within 90 days
 * @param unhappy only those who answered within 30 days that they would recommend us 6 of 10 or less
 * @param treatedBy only those whom any of these plays treats
 */
public record Further(
        boolean mine,
        Set<AccountId> owners,
        boolean unowned,
        Set<String> labels,
        Set<LifeStage> lifeStages,
        boolean mailable,
        boolean renewing,
        boolean unhappy,
        Set<UUID> treatedBy) {

    public static final int RENEWING_DAYS = 90;
    public static final int UNHAPPY_DAYS = 30;

    public static final Further NONE =
            new Further(false, Set.of(), false, Set.of(), Set.of(), false, false, false, Set.of());

    public Further {
        owners = Set.copyOf(owners);
        labels = Set.copyOf(labels);
        lifeStages = Set.copyOf(lifeStages);
        treatedBy = Set.copyOf(treatedBy);
    }

    public Further withMine(boolean other) {
        return new Further(other, owners, unowned, labels, lifeStages, mailable, renewing, unhappy, treatedBy);
    }

    public Further withOwners(Set<AccountId> other, boolean nobody) {
        return new Further(mine, other, nobody, labels, lifeStages, mailable, renewing, unhappy, treatedBy);
    }

    public Further withLabels(Set<String> other) {
        return new Further(mine, owners, unowned, other, lifeStages, mailable, renewing, unhappy, treatedBy);
    }

    public Further withLifeStages(Set<LifeStage> other) {
        return new Further(mine, owners, unowned, labels, other, mailable, renewing, unhappy, treatedBy);
    }

    public Further withMailable(boolean other) {
        return new Further(mine, owners, unowned, labels, lifeStages, other, renewing, unhappy, treatedBy);
    }

    public Further withRenewing(boolean other) {
        return new Further(mine, owners, unowned, labels, lifeStages, mailable, other, unhappy, treatedBy);
    }

    public Further withUnhappy(boolean other) {
        return new Further(mine, owners, unowned, labels, lifeStages, mailable, renewing, other, treatedBy);
    }

    public Further withTreatedBy(Set<UUID> other) {
        return new Further(mine, owners, unowned, labels, lifeStages, mailable, renewing, unhappy, other);
    }
}
