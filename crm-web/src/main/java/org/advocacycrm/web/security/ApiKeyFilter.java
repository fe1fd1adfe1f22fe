package org.advocacycrm.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.advocacycrm.account.key.KeyRing;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises programs by the key in {@code Authorization: Bearer}. */
class ApiKeyFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final KeyRing keys;

    ApiKeyFilter(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        keyIn(request).flatMap(keys::holderOf).ifPresent(holder -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authenticated(holder));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    /** A streamed answer goes on in another dispatch, and has to know for whom. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private static Optional<String> keyIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private static Authentication authenticated(KeyRing.Holder holder) {
        var authorities = AuthorityUtils.createAuthorityList(
                holder.scopes().stream().map(AccessRules::authority).toList());
        var authentication = new PreAuthenticatedAuthenticationToken(
                new ApiClient(holder.name(), holder.scopes()), "key", authorities);
        authentication.setAuthenticated(true);
        return authentication;
    }
}
