package org.advocacycrm.web.frame.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

class FailureControllerTests {

    private final DefaultErrorAttributes errors = new DefaultErrorAttributes();
    private final FailureController controller = new FailureController(errors);

    private MockHttpServletRequest failed(String path, int status, Exception cause) {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        errors.resolveException(request, new MockHttpServletResponse(), null, cause);
        return request;
    }

    @ParameterizedTest
    @CsvSource({
        "400, not-understood",
        "403, not-allowed",
        "404, not-found",
        "405, not-understood",
        "409, conflict",
        "413, too-large",
        "500, not-working",
        "503, not-working"
    })
    void peopleReadAPageInWords(int status, String key) {
        var answer = (ModelAndView) controller.failure(failed("/staff/x", status, new IllegalStateException("secret")));

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.valueOf(status));
        assertThat(answer.getModel().get("failure")).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.key()).isEqualTo(key);
            assertThat(failure.reference()).matches("[0-9A-F]{8}");
        });
    }

    @Test
    void programsGetAProblemThatSaysWhatTheyDidWrong() {
        var cause = new ResponseStatusException(HttpStatus.NOT_FOUND, "No such metric: npss");

        var problem = problem("/api/v1/metrics/npss", 404, cause);

        assertThat(problem.getDetail()).isEqualTo("No such metric: npss");
        assertThat(problem.getProperties()).containsKey("reference");
    }

    @Test
    void programsLearnNothingAboutOurOwnFailures() {
        var problem = problem("/api/v1/customers", 500, new IllegalStateException("table customer is gone"));

        assertThat(problem.getDetail()).isNull();
        assertThat(problem.getTitle()).isEqualTo("Internal Server Error");
    }

    private ProblemDetail problem(String path, int status, Exception cause) {
        var answer = (ResponseEntity<?>) controller.failure(failed(path, status, cause));
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        return (ProblemDetail) Objects.requireNonNull(answer.getBody());
    }
}
