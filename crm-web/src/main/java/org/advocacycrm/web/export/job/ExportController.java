package org.advocacycrm.web.export.job;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.account.Role;
import org.advocacycrm.audit.AuditEntry;
import org.advocacycrm.audit.AuditLog;
import org.advocacycrm.export.Export;
import org.advocacycrm.export.ExportId;
import org.advocacycrm.export.Exports;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.Dates;
import org.advocacycrm.web.frame.Figures;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Orders exports, and shows what became of them. */
@Controller
@RequestMapping("/staff/exports")
class ExportController {

    private static final String PATH = "/staff/exports";
    private static final int SHOWN = 100;
    private static final int STOP_POLLING = 286;

    private final ExportDesk desk;
    private final Exports exports;
    private final ExportKinds kinds;
    private final FileLinks links;
    private final AuditLog audit;
    private final Company company;
    private final Clock clock;

    ExportController(
            ExportDesk desk,
            Exports exports,
            ExportKinds kinds,
            FileLinks links,
            AuditLog audit,
            Company company,
            Clock clock) {
        this.desk = desk;
        this.exports = exports;
        this.kinds = kinds;
        this.links = links;
        this.audit = audit;
        this.company = company;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "all") String state, Model model, Locale language) {
        var tab = ExportTab.named(state);
        model.addAttribute("tab", tab.code());
        model.addAttribute(
                "tabs", Arrays.stream(ExportTab.values()).map(ExportTab::code).toList());
        model.addAttribute(
                "lines",
                exports.latest(tab.states(), SHOWN).stream()
                        .map(export -> line(export, language))
                        .toList());
        return "export/exports";
    }

    @PostMapping
    String order(
            @RequestParam String kind,
            @RequestParam String format,
            @RequestParam(defaultValue = "") String query,
            @CurrentStaff StaffMember reader,
            Locale language) {
        return order(kind, new Wish(format, query, reader.actor(), language));
    }

    /** The same file as the page would give now. */
    @PostMapping("/{id}/again")
    String again(@PathVariable UUID id, @CurrentStaff StaffMember reader, Locale language) {
        var order = find(id).order();
        return order(order.kind(), new Wish(order.format(), order.query(), reader.actor(), language));
    }

    private String order(String kind, Wish wish) {
        var known = kinds.find(kind)
                .filter(exportable -> exportable.formats().contains(wish.format()))
                .isPresent();
        if (!known) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var export = desk.orderAndWait(kind, wish);
        return "redirect:" + (export.file() == null ? PATH + "/" + export.id() : links.to(export));
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String partOfPage,
            Model model,
            Locale language,
            HttpServletResponse response) {
        var line = line(find(id), language);
        model.addAttribute("line", line);
        response.setHeader("Vary", "HX-Request");
        if (partOfPage == null) {
            return "export/export";
        }
        if (line.over()) {
            response.setStatus(STOP_POLLING);
        }
        return "export/_progress :: progress";
    }

    /** Whoever ordered it may stop it, and administrators. */
    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable UUID id, @CurrentStaff StaffMember reader) {
        var export = find(id);
        if (!export.order().actor().equals(reader.actor()) && !reader.may(Role.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        exports.askToCancel(export.id(), clock.instant());
        audit.record(new AuditEntry(
                clock.instant(),
                reader.actor(),
                "export.cancelled",
                export.order().fileName(),
                id.toString()));
        return "redirect:" + PATH + "/" + id;
    }

    private ExportLine line(Export export, Locale language) {
        return ExportLine.of(
                export,
                kinds.named(export.order().kind()),
                links,
                clock.instant(),
                Figures.in(language),
                Dates.in(language, company.zone()));
    }

    private Export find(UUID id) {
        return exports.of(new ExportId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
