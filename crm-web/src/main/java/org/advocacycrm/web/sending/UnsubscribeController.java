package org.advocacycrm.web.sending;

import java.util.Locale;
import org.advocacycrm.sending.OneClick;
import org.advocacycrm.sending.OneClick.Subscription;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where messages say that one can unsubscribe. A POST to the short address acts at once, without a session or a cookie
 * (RFC 8058); opening it shows a page with a button and changes nothing.
 */
@Controller
class UnsubscribeController {

    static final String SHORT = "/u/";

    private static final String PAGE = "/portal/unsubscribe/";

    private final UnsubscribeTokens tokens;
    private final OneClick oneClick;
    private final MessageSource texts;

    UnsubscribeController(UnsubscribeTokens tokens, OneClick oneClick, MessageSource texts) {
        this.tokens = tokens;
        this.oneClick = oneClick;
        this.texts = texts;
    }

    @GetMapping(SHORT + "{token}")
    String open(@PathVariable String token) {
        return "redirect:" + PAGE + token;
    }

    /** What a mail program posts, as it says with a parameter of its own. */
    @PostMapping(path = SHORT + "{token}", params = "List-Unsubscribe=One-Click")
    ResponseEntity<String> byProgram(@PathVariable String token, Locale language) {
        return end(token, language)
                ? answer(HttpStatus.OK, "unsubscribe.done.title", language)
                : answer(HttpStatus.NOT_FOUND, "unsubscribe.unknown.title", language);
    }

    /** What the button of the page posts. */
    @PostMapping(path = SHORT + "{token}", params = "!List-Unsubscribe")
    String byPerson(@PathVariable String token, Locale language) {
        end(token, language);
        return "redirect:" + PAGE + token;
    }

    @GetMapping(PAGE + "{token}")
    ModelAndView page(@PathVariable String token, Locale language) {
        return tokens.open(token)
                .flatMap(oneClick::of)
                .map(subscription -> view(subscription.ended() ? "done" : "open", HttpStatus.OK)
                        .addObject("token", token)
                        .addObject(
                                "kind",
                                say("preference.use." + subscription.use().purpose(), language))
                        .addObject("channel", channel(subscription, language)))
                .orElseGet(() -> view("unknown", HttpStatus.NOT_FOUND));
    }

    private boolean end(String token, Locale language) {
        var wording = say("unsubscribe.button", language);
        return tokens.open(token)
                .flatMap(contact -> oneClick.end(contact, "/u", wording))
                .isPresent();
    }

    private ResponseEntity<String> answer(HttpStatus status, String code, Locale language) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(say(code, language));
    }

    private String channel(Subscription subscription, Locale language) {
        return say("preference.channel." + subscription.use().channel(), language);
    }

    private String say(String code, Locale language) {
        return texts.getMessage(code, null, language);
    }

    private static ModelAndView view(String state, HttpStatus status) {
        return new ModelAndView("sending/unsubscribe", status).addObject("state", state);
    }
}
