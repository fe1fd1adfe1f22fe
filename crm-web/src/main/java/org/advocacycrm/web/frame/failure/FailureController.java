package org.advocacycrm.web.frame.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Says what went wrong: people read a page with the navigation around it, programs a problem document. */
@Controller
class FailureController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FailureController.class);

    private final ErrorAttributes errors;

    FailureController(ErrorAttributes errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    Object failure(HttpServletRequest request) {
        var failure = Failure.of(statusOf(request));
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var cause = errors.getError(new ServletWebRequest(request));
        record(failure, request.getMethod() + " " + path, cause);
        return path.startsWith(request.getContextPath() + "/api/") ? problem(failure, cause) : page(failure);
    }

    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }

    private static void record(Failure failure, String what, @Nullable Throwable cause) {
        if (failure.isOurs()) {
            LOG.error("Failure {}: {} answered {}", failure.reference(), what, failure.status(), cause);
        } else {
            LOG.info("Refusal {}: {} answered {}", failure.reference(), what, failure.status());
        }
    }

    private static ModelAndView page(Failure failure) {
        var page = new ModelAndView("frame/failure");
        page.setStatus(HttpStatusCode.valueOf(failure.status()));
        page.addObject("failure", failure);
        return page;
    }

    private static ResponseEntity<ProblemDetail> problem(Failure failure, @Nullable Throwable cause) {
        var problem = cause instanceof ErrorResponse told && !failure.isOurs()
                ? told.getBody()
                : ProblemDetail.forStatus(failure.status());
        problem.setProperty("reference", failure.reference());
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
