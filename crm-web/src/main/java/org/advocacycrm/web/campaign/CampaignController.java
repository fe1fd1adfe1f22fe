package org.advocacycrm.web.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.advocacycrm.campaign.Campaign;
import org.advocacycrm.campaign.CampaignDesk;
import org.advocacycrm.campaign.CampaignId;
import org.advocacycrm.campaign.Campaigns;
import org.advocacycrm.campaign.Selected;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.When;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which managers order campaigns, see their numbers, approve and stop them. */
@Controller
@RequestMapping(CampaignController.ADDRESS)
class CampaignController {

    static final String ADDRESS = "/staff/campaigns";

    private static final int SHOWN = 100;

    private final Campaigns campaigns;
    private final CampaignDesk desk;
    private final CampaignPages pages;
    private final Audiences audiences;
    private final Company company;
    private final Clock clock;

    CampaignController(
            Campaigns campaigns,
            CampaignDesk desk,
            CampaignPages pages,
            Audiences audiences,
            Company company,
            Clock clock) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.pages = pages;
        this.audiences = audiences;
        this.company = company;
        this.clock = clock;
    }

    /** A customer in a list behind a number. */
    record CustomerRow(
            String id, String name, String reason, @Nullable When due) {}

    @GetMapping
    String list(Locale language, Model model) {
        model.addAttribute(
                "rows",
                campaigns.all().stream()
                        .map(campaign -> pages.row(campaign, language))
                        .toList());
        return "campaign/list";
    }

    @GetMapping("/new")
    ModelAndView add(@CurrentStaff StaffMember staff, Locale language) {
        return form(staff, HttpStatus.OK, language)
                .addObject("form", new CampaignForm(pages.newId(), "", "", "", "", "", ""));
    }

    @PostMapping("/new")
    ModelAndView order(
            @ModelAttribute("form") CampaignForm form,
            BindingResult errors,
            @CurrentStaff StaffMember staff,
            Locale language) {
        var audience = audiences.chosen(CampaignForm.typed(form.audience()), staff, language);
        var template = pages.template(CampaignForm.typed(form.template()));
        var campaign = new CampaignCheck(form, errors, company.zone(), clock.instant())
                .check(audience, template, staff.actor());
        if (campaign.isEmpty()) {
            return form(staff, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        if (campaigns.of(campaign.get().id()).isEmpty()) {
            desk.order(campaign.get(), staff.actor());
        }
        return new ModelAndView("redirect:" + ADDRESS + "/" + campaign.get().id());
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Locale language, Model model) {
        model.addAttribute("page", pages.page(find(id), language));
        return "campaign/campaign";
    }

    @GetMapping("/{id}/customers")
    String customers(
            @PathVariable UUID id,
            @RequestParam Selected.State state,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable UUID after,
            Locale language,
            Model model) {
        var campaign = find(id);
        var found =
                campaigns.list(campaign.id(), state, reason, after == null ? null : new CustomerId(after), SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        model.addAttribute("campaign", campaign);
        model.addAttribute("state", state);
        model.addAttribute("stateText", pages.state(campaign, state, language));
        model.addAttribute("reason", reason);
        model.addAttribute("customers", rows(shown, language));
        model.addAttribute(
                "next",
                found.size() > SHOWN ? shown.getLast().selected().customer().toString() : null);
        return "campaign/customers";
    }

    private List<CustomerRow> rows(List<Campaigns.Named> found, Locale language) {
        return found.stream()
                .map(named -> new CustomerRow(
                        named.selected().customer().toString(),
                        named.name(),
                        named.selected().reason() == null
                                ? ""
                                : pages.reason(String.valueOf(named.selected().reason()), language),
                        named.selected().state() == Selected.State.WAITING
                                ? pages.dates(language).moment(named.selected().due())
                                : null))
                .toList();
    }

    @PostMapping("/{id}/approval")
    String approve(@PathVariable UUID id, @CurrentStaff StaffMember staff, RedirectAttributes redirect) {
        var done = desk.approve(new CampaignId(id), staff.actor());
        return back(id, done ? "campaign.approved" : "campaign.elsewhere", redirect);
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable UUID id, @CurrentStaff StaffMember staff, RedirectAttributes redirect) {
        var done = desk.stop(new CampaignId(id), staff.actor());
        return back(id, done ? "campaign.stopped" : "campaign.elsewhere", redirect);
    }

    @PostMapping("/{id}/recount")
    String recount(@PathVariable UUID id, @CurrentStaff StaffMember staff, RedirectAttributes redirect) {
        var done = desk.recount(new CampaignId(id), staff.actor());
        return back(id, done ? "campaign.recounting" : "campaign.elsewhere", redirect);
    }

    private static String back(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + ADDRESS + "/" + id;
    }

    private ModelAndView form(StaffMember staff, HttpStatus status, Locale language) {
        return new ModelAndView("campaign/new", status)
                .addObject("audiences", audiences.choices(staff, language))
                .addObject("templates", pages.templates())
                .addObject("channels", pages.channels(language))
                .addObject("zone", company.zone().getId());
    }

    private Campaign find(UUID id) {
        return campaigns.of(new CampaignId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
