package org.advocacycrm.web.view;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.advocacycrm.view.ViewShelf;
import org.advocacycrm.web.frame.ViewedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands every page of staff the views around it. */
@ControllerAdvice
class ViewAdvice {

    private final ViewShelf shelf;
    private final List<ViewedPage> pages;

    ViewAdvice(ViewShelf shelf, List<ViewedPage> pages) {
        this.shelf = shelf;
        this.pages = List.copyOf(pages);
    }

    @ModelAttribute("views")
    @Nullable
    ViewsHere views(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var page = pages.stream().filter(each -> each.path().equals(path)).findFirst();
        return Readers.present()
                .map(reader -> new ViewsHere(shelf, reader, page.orElse(null), parameters(request)))
                .orElse(null);
    }

    private static MultiValueMap<String, String> parameters(HttpServletRequest request) {
        var parameters = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }
}
