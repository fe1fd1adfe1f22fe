package org.advocacycrm.web.preference;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.web.frame.CustomerZones;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a customer says in which time zone the hours and dates are meant. */
@Controller
@RequestMapping(TimeZoneController.ADDRESS)
class TimeZoneController {

    static final String ADDRESS = PreferenceController.ADDRESS + "/time-zone";

    private static final String REGIONS = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    private final CustomerZones zones;
    private final PreferencePortal portal;
    private final PreferencePages pages;
    private final Outcomes outcomes;
    private final Clock clock;

    TimeZoneController(
            CustomerZones zones, PreferencePortal portal, PreferencePages pages, Outcomes outcomes, Clock clock) {
        this.zones = zones;
        this.portal = portal;
        this.pages = pages;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@CurrentCustomer CustomerId customer) {
        return page(zones.of(customer).getId(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            @CurrentCustomer CustomerId customer,
            @RequestParam String zone,
            Locale language,
            RedirectAttributes redirect) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            return page(zone, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var answer = new Wordings(pages.speech(language)).answer(new Setting.Zone(ZoneId.of(zone)));
        var provenance = new Provenance(clock.instant(), customer.actor(), ADDRESS, "");
        var changed = portal.change(new PreferenceChange(customer, null, List.of(answer), provenance, false));
        outcomes.saved(changed, language, redirect);
        return new ModelAndView("redirect:" + PreferenceController.ADDRESS);
    }

    private static ModelAndView page(String zone, HttpStatus status) {
        var view = new ModelAndView("preference/time-zone", status);
        view.addObject("chosen", zone);
        view.addObject("regions", regions(zone));
        view.addObject("faulty", status.isError());
        return view;
    }

    /** The places of each region, the chosen one in any case, in alphabetical order. */
    private static SortedMap<String, List<String>> regions(String chosen) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches(REGIONS) || zone.equals("UTC") || zone.equals(chosen))
                .sorted()
                .collect(Collectors.groupingBy(
                        zone -> zone.contains("/") ? zone.substring(0, zone.indexOf('/')) : zone,
                        TreeMap::new,
                        Collectors.toList()));
    }
}
