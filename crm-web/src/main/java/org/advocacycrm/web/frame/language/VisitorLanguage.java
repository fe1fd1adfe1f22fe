package org.advocacycrm.web.frame.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.preference.Preferences;
import org.advocacycrm.web.security.PortalVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of a page: what a customer who is signed in prefers, else what the visitor chose in this session, else what
 * the browser asks for. Pages for staff are in English.
 */
public class VisitorLanguage implements LocaleResolver {

    private static final String CHOSEN = VisitorLanguage.class.getName() + ".chosen";
    private static final String FOUND = VisitorLanguage.class.getName() + ".found";

    private final AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();
    private final ObjectProvider<Preferences> preferences;

    public VisitorLanguage(ObjectProvider<Preferences> preferences) {
        this.preferences = preferences;
        browser.setSupportedLocales(Languages.all());
        browser.setDefaultLocale(Languages.FALLBACK);
    }

    /** Found once for each request, so that the page saying what failed is in the same language. */
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Locale found) {
            return found;
        }
        var language = AskedPath.of(request).isOfCustomers() ? ofCustomer(request) : Languages.FALLBACK;
        request.setAttribute(FOUND, language);
        return language;
    }

    private Locale ofCustomer(HttpServletRequest request) {
        return preferred()
                .or(() -> chosen(request))
                .or(() -> Languages.closest(browser.resolveLocale(request)))
                .orElse(Languages.FALLBACK);
    }

    private Optional<Locale> preferred() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(PortalVisitor.class::isInstance)
                .map(PortalVisitor.class::cast)
                .flatMap(visitor -> preferredBy(visitor.customer()));
    }

    private Optional<Locale> preferredBy(CustomerId customer) {
        return Optional.ofNullable(preferences.getIfAvailable())
                .flatMap(known -> Languages.closest(known.of(customer).language()));
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(CHOSEN))
                .map(Locale.class::cast);
    }

    /** Remembers the visitor's choice until the session ends. */
    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        request.getSession().setAttribute(CHOSEN, Languages.toWriteIn(language));
    }
}
