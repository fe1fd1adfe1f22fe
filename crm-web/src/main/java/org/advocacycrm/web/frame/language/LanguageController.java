package org.advocacycrm.web.frame.language;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.web.security.PortalVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The switch of languages on every page of the portal; who is signed in has it kept as a preference. */
@Controller
class LanguageController {

    private static final String ADDRESS = "/portal/language";
    private static final String START = "/portal";

    private final VisitorLanguage visitors;
    private final PreferencePortal portal;
    private final Clock clock;

    LanguageController(VisitorLanguage visitors, PreferencePortal portal, Clock clock) {
        this.visitors = visitors;
        this.portal = portal;
        this.clock = clock;
    }

    @PostMapping(ADDRESS)
    String change(
            @RequestParam String language,
            @RequestParam(defaultValue = START) String back,
            @AuthenticationPrincipal @Nullable PortalVisitor visitor,
            HttpServletRequest request) {
        var chosen = Languages.toWriteIn(Locale.forLanguageTag(language));
        visitors.setLocale(request, null, chosen);
        if (visitor != null) {
            keep(visitor, chosen);
        }
        return "redirect:" + (isOurs(back) ? back : START);
    }

    private void keep(PortalVisitor visitor, Locale chosen) {
        var provenance = new Provenance(clock.instant(), visitor.actor(), ADDRESS, "");
        var answer = new Answer(new Setting.Language(chosen), Tongue.nameOf(chosen));
        portal.change(new PreferenceChange(visitor.customer(), null, List.of(answer), provenance, false));
    }

    /** Nobody is led out of the portal by a forged form. */
    private static boolean isOurs(String path) {
        return new AskedPath(path).isOfCustomers() && path.matches("/[\\w./-]*") && !path.contains("..");
    }
}
