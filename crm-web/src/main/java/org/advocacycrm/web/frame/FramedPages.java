package org.advocacycrm.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.language.AskedPath;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

@ControllerAdvice
class FrameAdvice {

    private final Company company;

    FrameAdvice(Company company) {
        this.company = company;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale language) {
        return Frame.of(company.name(), AskedPath.of(request), language);
    }
}
