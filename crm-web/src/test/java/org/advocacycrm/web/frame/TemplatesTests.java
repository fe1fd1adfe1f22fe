package org.advocacycrm.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTests {

    private static final Pattern TAG = Pattern.compile("<[a-z][^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>");

    /** A fragment takes the place of its tag before the condition on that tag is looked at: it would always show. */
    @Test
    void noConditionStandsOnATagThatAFragmentReplaces() {
        assertThat(SourceText.files("crm-web/src/main/resources/templates", ".html"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(TAG.matcher(SourceText.of(file))
                                .results()
                                .map(MatchResult::group)
                                .filter(tag -> tag.contains("th:replace="))
                                .filter(tag -> tag.contains("th:if=") || tag.contains("th:unless=")))
                        .isEmpty());
    }
}
