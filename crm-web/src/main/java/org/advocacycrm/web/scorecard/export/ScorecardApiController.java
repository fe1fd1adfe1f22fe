package org.advocacycrm.web.scorecard.export;

import java.util.Locale;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The balanced scorecard for programs; its days are {@code [from, to)}. */
@RestController
class ScorecardApiController {

    private final ScorecardExports exports;

    ScorecardApiController(ScorecardExports exports) {
        this.exports = exports;
    }

    @GetMapping("/api/v1/scorecards/balanced")
    ResponseEntity<byte[]> show(
            @RequestParam MultiValueMap<String, String> parameters, @CurrentActor String actor, Locale locale) {
        return download("json", parameters, actor, locale);
    }

    @GetMapping("/api/v1/scorecards/balanced.{extension:pdf|xlsx|csv|json}")
    ResponseEntity<byte[]> download(
            @PathVariable String extension,
            @RequestParam MultiValueMap<String, String> parameters,
            @CurrentActor String actor,
            Locale locale) {
        var file = exports.form(extension).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return exports.download(file, ApiQuery.by(parameters, exports.today()), actor, locale);
    }
}
