package org.advocacycrm.web.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.advocacycrm.view.ViewShelf;
import org.springframework.web.servlet.HandlerInterceptor;

/** Opens a page whose address asks for nothing with the view that the reader's role begins with. */
final class DefaultView implements HandlerInterceptor {

    private final ViewShelf shelf;

    DefaultView(ViewShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var isWholePage = request.getMethod().equals("GET") && request.getHeader("HX-Request") == null;
        if (!isWholePage || request.getQueryString() != null) {
            return true;
        }
        var context = request.getContextPath();
        var path = request.getRequestURI().substring(context.length());
        var view = Readers.present().flatMap(reader -> shelf.defaultFor(path, reader));
        if (view.isEmpty()) {
            return true;
        }
        response.sendRedirect(context + view.get().address());
        return false;
    }
}
