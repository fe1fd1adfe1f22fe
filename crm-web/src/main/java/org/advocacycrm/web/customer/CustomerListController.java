package org.advocacycrm.web.customer;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.advocacycrm.account.Role;
import org.advocacycrm.web.security.CurrentStaff;
import org.advocacycrm.web.security.StaffMember;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

@Controller
class CustomerListController {

    static final String PATH = "/staff/customers";

    private final ListPages pages;

    CustomerListController(ListPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String list(
            @CurrentStaff StaffMember reader,
            WebRequest request,
            Locale language,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("page", page(reader, request, language));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        return "customer/list";
    }

    /** The same address answers a part of the page, with the address the whole would have. */
    @HxRequest
    @GetMapping(PATH)
    String results(
            @CurrentStaff StaffMember reader,
            WebRequest request,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var address =
                CustomerQueryParser.parse(request.getParameterMap()).query().address(PATH);
        model.addAttribute("page", page(reader, request, language));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        response.addHeader("HX-Push-Url", address);
        return "customer/_results :: answer";
    }

    private ListPage page(StaffMember reader, WebRequest request, Locale language) {
        return pages.of(
                CustomerQueryParser.parse(request.getParameterMap()), language, reader.id(), reader.may(Role.MANAGER));
    }
}
