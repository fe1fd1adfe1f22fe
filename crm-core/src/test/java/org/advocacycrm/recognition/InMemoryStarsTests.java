package org.advocacycrm.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocacycrm.customer.CustomerId;

class InMemoryStarsTests extends StarsContract {

    private final InMemoryStars stars = new InMemoryStars();
    private final List<Colleague> employees = new ArrayList<>();
    private final Map<UUID, Proofs.Praise> answers = new HashMap<>();

    @Override
    protected CustomerStars stars() {
        return stars;
    }

    @Override
    protected Colleagues colleagues() {
        return new Colleagues() {
            @Override
            public Optional<Colleague> find(EmployeeId id) {
                return employees.stream().filter(each -> each.id().equals(id)).findFirst();
            }

            @Override
            public List<Colleague> meantBy(String words, int most) {
                var wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
                return words.isBlank()
                        ? List.of()
                        : employees.stream()
                                .filter(each -> Stream.of(wanted).allMatch(searched(each)::contains))
                                .sorted(Comparator.comparing(Colleague::name))
                                .limit(most)
                                .toList();
            }
        };
    }

    private static String searched(Colleague colleague) {
        return (colleague.name() + " " + colleague.email()).toLowerCase(Locale.ROOT);
    }

    @Override
    protected Proofs proofs() {
        return new Proofs() {
            @Override
            public Optional<Praise> praise(UUID answer) {
                return Optional.ofNullable(answers.get(answer));
            }

            @Override
            public Optional<UUID> caseNumbered(String number) {
                return Optional.empty();
            }
        };
    }

    @Override
    protected CustomerId newCustomer() {
        return new CustomerId(UUID.randomUUID());
    }

    @Override
    protected EmployeeId newEmployee(String name, String email) {
        var id = new EmployeeId(UUID.randomUUID());
        employees.add(new Colleague(id, "E1", name, email, null, LocalDate.of(2020, 1, 1), null));
        return id;
    }

    @Override
    protected UUID newAnswer(CustomerId customer, EmployeeId employee, String comment, String phase) {
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-11-20T23:30:00Z");
        answers.put(id, new Proofs.Praise(id, customer, comment, at, employee, phase));
        return id;
    }
}
