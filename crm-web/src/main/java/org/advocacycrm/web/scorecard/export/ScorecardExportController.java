package org.advocacycrm.web.scorecard.export;

import java.util.Locale;
import java.util.Set;
import org.advocacycrm.web.scorecard.query.Asked;
import org.advocacycrm.web.security.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The scorecard page as a file: the same parameters, the same numbers. */
@Controller
class ScorecardExportController {

    private final ScorecardExports exports;

    ScorecardExportController(ScorecardExports exports) {
        this.exports = exports;
    }

    @GetMapping("/staff/scorecard.{extension:pdf|xlsx|csv|json}")
    ResponseEntity<byte[]> download(
            @PathVariable String extension,
            @RequestParam MultiValueMap<String, String> parameters,
            @CurrentActor String actor,
            Locale locale) {
        var file = exports.form(extension).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var asked = Asked.by(parameters, exports.today(), Set.of());
        return exports.download(file, asked.query(), actor, locale);
    }
}
