package org.advocacycrm.web.standing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.lifecycle.LifecycleStage;
import org.advocacycrm.shared.Company;
import org.advocacycrm.standing.CustomerHistories;
import org.advocacycrm.standing.StageDesk;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets staff decide otherwise about a stage, and take it back. */
@Controller
@RequestMapping("/staff/customers/{id}/stage")
class OverrideController {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_DAYS = 366;

    private final StageDesk desk;
    private final CustomerHistories histories;
    private final Company company;
    private final Clock clock;

    OverrideController(StageDesk desk, CustomerHistories histories, Company company, Clock clock) {
        this.desk = desk;
        this.histories = histories;
        this.company = company;
        this.clock = clock;
    }

    @PostMapping
    String override(
            @PathVariable UUID id,
            @RequestParam String stage,
            @RequestParam String reason,
            @RequestParam String until,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        var customer = known(id);
        var chosen = Arrays.stream(LifecycleStage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst();
        var last = lastDay(until);
        if (chosen.isEmpty()
                || last.isEmpty()
                || reason.isBlank()
                || reason.strip().length() > LONGEST_REASON) {
            return back(id, "standing.notice.refused", redirect);
        }
        var ends = last.get().plusDays(1).atStartOfDay(company.zone()).toInstant();
        desk.override(customer, chosen.get(), reason.strip(), ends, actor);
        return back(id, "standing.notice.overridden", redirect);
    }

    /** The last day on which it holds, from today on and for a year at most. */
    private Optional<LocalDate> lastDay(String typed) {
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_DAYS)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable UUID id,
            @RequestParam UUID override,
            @CurrentActor String actor,
            RedirectAttributes redirect) {
        desk.undo(known(id), override, actor);
        return back(id, "standing.notice.undone", redirect);
    }

    private CustomerId known(UUID id) {
        var customer = new CustomerId(id);
        if (histories.of(List.of(customer)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return customer;
    }

    private static String back(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/staff/customers/" + id + "#standing";
    }
}
