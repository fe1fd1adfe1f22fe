package org.advocacycrm.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.recognition.Colleagues;
import org.advocacycrm.recognition.CustomerStar;
import org.advocacycrm.recognition.CustomerStars;
import org.advocacycrm.recognition.Nominator.ByExecutive;
import org.advocacycrm.recognition.Proof;
import org.advocacycrm.recognition.Proofs;
import org.advocacycrm.recognition.RecognitionDesk;
import org.advocacycrm.recognition.RecognitionPortal;
import org.advocacycrm.recognition.StarId;
import org.advocacycrm.shared.Company;
import org.advocacycrm.shared.UnitOfWork;

/** Repeats at the real desk and in the real portal how the demo company recognised its employees, each only once. */
public final class DemoStars {

    private static final ByExecutive EXECUTIVE = new ByExecutive("manager@harbour.example", "Demo manager");
    private static final String CHECKER = "admin@harbour.example";
    private static final Proof SEEN = new Proof.Happening("The customer told the team lead, who was there.");

    private final CustomerStars stars;
    private final Colleagues colleagues;
    private final Proofs proofs;
    private final AuditLog audit;
    private final Company company;
    private final UnitOfWork unitOfWork;

    public DemoStars(
            CustomerStars stars,
            Colleagues colleagues,
            Proofs proofs,
            AuditLog audit,
            Company company,
            UnitOfWork unitOfWork) {
        this.stars = stars;
        this.colleagues = colleagues;
        this.proofs = proofs;
        this.audit = audit;
        this.company = company;
        this.unitOfWork = unitOfWork;
    }

    void recognise(List<Recognised> all, Map<String, CustomerId> customers) {
        unitOfWork.run(() -> all.forEach(each -> recognise(each, customers)));
    }

    private void recognise(Recognised each, Map<String, CustomerId> customers) {
        var id = new StarId(UUID.nameUUIDFromBytes(("demo star " + each.number()).getBytes(StandardCharsets.UTF_8)));
        if (stars.find(id).isPresent()) {
            return;
        }
        if (each.customer() == null) {
            desk(each.nominatedAt()).nominate(EXECUTIVE, id, each.whom(), each.story(), each.happenedOn(), SEEN);
        } else {
            new RecognitionPortal(stars, audit, at(each.nominatedAt()), unitOfWork)
                    .nominate(
                            Objects.requireNonNull(customers.get(each.customer())),
                            id,
                            each.whom(),
                            each.story(),
                            each.happenedOn(),
                            each.sharing());
        }
        var decidedAt = each.decidedAt();
        if (decidedAt != null) {
            decide(each, id, desk(decidedAt));
        }
    }

    private void decide(Recognised each, StarId id, RecognitionDesk desk) {
        var refusal = each.refusal();
        if (refusal != null) {
            desk.decline(id, kept(id).revision(), refusal, CHECKER);
            return;
        }
        var employee = colleagues.meantBy(each.employee(), 1).getFirst();
        desk.match(id, kept(id).revision(), employee.id(), each.phase(), CHECKER);
        desk.verify(id, kept(id).revision(), CHECKER);
    }

    private CustomerStar kept(StarId id) {
        return stars.find(id).orElseThrow();
    }

    private RecognitionDesk desk(Instant now) {
        return new RecognitionDesk(stars, colleagues, proofs, audit, company, at(now), unitOfWork);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
