package org.advocacycrm.web.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.advocacycrm.view.ViewShelf;
import org.advocacycrm.web.frame.ViewedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Hands every page of staff the views around it. */
final class PagesWithViews implements HandlerInterceptor {

    private final ViewShelf shelf;
    private final List<ViewedPage> pages;

    PagesWithViews(ViewShelf shelf, List<ViewedPage> pages) {
        this.shelf = shelf;
        this.pages = List.copyOf(pages);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null) {
            Readers.present()
                    .ifPresent(reader ->
                            page.addObject("views", new ViewsHere(shelf, reader, shown(request), parameters(request))));
        }
    }

    private @Nullable ViewedPage shown(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return pages.stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private static MultiValueMap<String, String> parameters(HttpServletRequest request) {
        var parameters = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }
}
