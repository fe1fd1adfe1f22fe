package org.advocacycrm.web.preference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Answer;
import org.advocacycrm.preference.PreferenceChange;
import org.advocacycrm.preference.PreferencePortal;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.preference.Provenance;
import org.advocacycrm.preference.Setting;
import org.advocacycrm.web.security.PortalVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Takes the Global Privacy Control of a browser for an objection to profiling, unless the customer has said in the portal
 * what holds. It is noted when a customer signs in or sends a form, since looking at a page changes nothing.
 */
@Component
class PrivacySignal implements HandlerInterceptor, WebMvcConfigurer {

    static final String HEADER = "Sec-GPC";

    private static final String ON = "1";

    /** What the layout of the portal asks for. */
    private static final String NOTED = "signalNoted";

    private final Preferences preferences;
    private final PreferencePortal portal;
    private final Clock clock;

    /** The portal is made late, because the pages it writes letters with need what this is a part of. */
    PrivacySignal(@Lazy Preferences preferences, @Lazy PreferencePortal portal, Clock clock) {
        this.preferences = preferences;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/portal/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        var visitor = SecurityContextHolder.getContext().getAuthentication();
        if (request.getMethod().equals("POST")
                && ON.equals(request.getHeader(HEADER))
                && visitor != null
                && visitor.getPrincipal() instanceof PortalVisitor known
                && note(known.customer(), known.actor())
                && answer != null) {
            tell(request, answer);
        }
    }

    /** Whether it was not known before. */
    private boolean note(CustomerId customer, String actor) {
        var objection = new Setting.Profiling(false);
        if (preferences.of(customer).since(objection).isPresent()) {
            return false;
        }
        var provenance = new Provenance(clock.instant(), actor, HEADER, HEADER + ": " + ON);
        portal.change(new PreferenceChange(customer, null, List.of(Answer.of(objection)), provenance, false));
        return true;
    }

    /** On the page that follows, which else would say that nothing was changed. */
    private static void tell(HttpServletRequest request, ModelAndView answer) {
        var viewName = answer.getViewName();
        if (viewName == null || !viewName.startsWith("redirect:")) {
            answer.addObject(NOTED, true);
            return;
        }
        var next = RequestContextUtils.getOutputFlashMap(request);
        next.put(NOTED, true);
        next.remove("notice", Outcomes.NOTHING_CHANGED);
    }
}
