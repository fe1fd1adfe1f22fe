package org.advocacycrm.recognition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Revision;
import org.advocacycrm.shared.StaleRevision;

/** Nominations as a map keeps them. */
public final class InMemoryStars implements CustomerStars {

    private final Map<StarId, CustomerStar> kept = new LinkedHashMap<>();

    @Override
    public Optional<CustomerStar> find(StarId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<CustomerStar> provedBy(UUID answer) {
        return kept.values().stream()
                .filter(star -> star.nomination().proof().equals(new Proof.Answer(answer)))
                .findFirst();
    }

    @Override
    public List<CustomerStar> of(CustomerId customer) {
        return kept.values().stream()
                .filter(star -> star.nomination().by().equals(new Nominator.ByCustomer(customer)))
                .sorted(Comparator.comparing(
                                (CustomerStar star) -> star.nomination().at())
                        .reversed())
                .toList();
    }

    @Override
    public void keep(CustomerStar star) {
        var before = kept.get(star.id());
        if (!star.revision().equals(before == null ? Revision.NEVER_STORED : before.revision())
                || (before == null && isAlreadyProof(star.nomination().proof()))) {
            throw new StaleRevision(star.id());
        }
        kept.put(star.id(), stored(star));
    }

    private boolean isAlreadyProof(Proof proof) {
        return proof instanceof Proof.Answer(var answer) && provedBy(answer).isPresent();
    }

    private static CustomerStar stored(CustomerStar star) {
        return new CustomerStar(
                star.id(),
                star.nomination(),
                star.employee(),
                star.phase(),
                star.sharing(),
                star.outcome(),
                new Revision(star.revision().number() + 1));
    }
}
