package org.advocacycrm.web.privacy.portal;

import java.util.Arrays;
import java.util.Locale;
import org.advocacycrm.customer.CustomerId;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.LegalDeadline;
import org.advocacycrm.privacy.RequestDesk;
import org.advocacycrm.privacy.RequestDesk.Incoming;
import org.advocacycrm.privacy.RequestKind;
import org.advocacycrm.privacy.RequestWay;
import org.advocacycrm.web.security.CurrentActor;
import org.advocacycrm.web.security.CurrentCustomer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for each thing a customer may ask for: what it means, and a button. */
@Controller
@RequestMapping(AskController.ADDRESS)
class AskController {

    static final String ADDRESS = MyDataController.ADDRESS + "/ask";

    private final RequestDesk desk;
    private final MyDataPages pages;

    AskController(RequestDesk desk, MyDataPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/{kind}")
    ModelAndView explain(@CurrentCustomer CustomerId customer, @PathVariable String kind, Locale language) {
        return page(customer, kind(kind), language, HttpStatus.OK).addObject("form", new AskForm(null));
    }

    @PostMapping("/{kind}")
    ModelAndView ask(
            @CurrentCustomer CustomerId customer,
            @CurrentActor String actor,
            @PathVariable String kind,
            @ModelAttribute("form") AskForm form,
            BindingResult errors,
            Locale language,
            RedirectAttributes redirect) {
        var wanted = kind(kind);
        if (wanted.needsWords() && form.text().isEmpty()) {
            errors.rejectValue("words", "privacy.fault.words");
        }
        if (form.text().length() > DataRequest.LONGEST_TEXT) {
            errors.rejectValue("words", "privacy.fault.long");
        }
        if (errors.hasErrors()) {
            return page(customer, wanted, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var shown = pages.words(customer, language).say("privacy.ask." + wanted + ".text");
        var taken = desk.receive(
                new Incoming(customer, wanted, RequestWay.PORTAL, form.text(), pages.today(), shown, actor));
        redirect.addFlashAttribute("notice", "privacy.received");
        redirect.addFlashAttribute("noticeArguments", new Object[] {taken.reference()});
        return new ModelAndView("redirect:" + MyDataController.ADDRESS + "/requests");
    }

    private ModelAndView page(CustomerId customer, RequestKind kind, Locale language, HttpStatus status) {
        var words = pages.words(customer, language);
        return new ModelAndView("privacy/ask", status)
                .addObject("kind", kind.name())
                .addObject("target", ADDRESS + "/" + path(kind))
                .addObject("withWords", kind.needsWords() || kind == RequestKind.ACCESS)
                .addObject("kept", pages.kept(words))
                .addObject("due", words.dates().day(LegalDeadline.of(pages.today(), false)));
    }

    private static RequestKind kind(String path) {
        return Arrays.stream(RequestKind.values())
                .filter(kind -> path(kind).equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String path(RequestKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
