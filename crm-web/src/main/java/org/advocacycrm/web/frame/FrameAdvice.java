package org.advocacycrm.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.advocacycrm.shared.Company;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

@ControllerAdvice
class FrameAdvice {

    private final Company company;

    FrameAdvice(Company company) {
        this.company = company;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return Frame.of(company.name(), path.substring(request.getContextPath().length()));
    }
}
