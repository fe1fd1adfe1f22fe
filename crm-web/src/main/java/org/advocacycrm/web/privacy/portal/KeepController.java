package org.advocacycrm.web.privacy.portal;

import java.util.Locale;
import java.util.Optional;
import org.advocacycrm.privacy.DataRequest;
import org.advocacycrm.privacy.RequestDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the mailed link leads that takes an erasure back: looking changes nothing, only pressing the button does. */
@Controller
@RequestMapping(MyDataController.ADDRESS + "/keep/{token}")
class KeepController {

    private final RequestDesk desk;
    private final MyDataPages pages;

    KeepController(RequestDesk desk, MyDataPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, Locale language) {
        return view(desk.erasureBehind(token), "open", token, language);
    }

    @PostMapping
    ModelAndView keep(@PathVariable String token, Locale language) {
        return view(desk.takeBackErasure(token), "done", token, language);
    }

    private ModelAndView view(Optional<DataRequest> request, String state, String token, Locale language) {
        var view = new ModelAndView("privacy/keep", request.isPresent() ? HttpStatus.OK : HttpStatus.GONE);
        view.addObject("state", request.isPresent() ? state : "over");
        view.addObject("token", token);
        request.flatMap(known -> Optional.ofNullable(known.eraseAt())
                        .map(at ->
                                pages.words(known.customer(), language).dates().moment(at)))
                .ifPresent(at -> view.addObject("erasedOn", at));
        return view;
    }
}
