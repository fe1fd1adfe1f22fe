package org.advocacycrm.web.contact.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.advocacycrm.contact.AnswerDesk;
import org.advocacycrm.web.security.MessageReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Notes that a customer answered a message: came through its link and then sent a form. Looking is not enough, since mail
 * programs and scanners look too; and the short ways out are no answers to anything.
 */
@Component
class FollowedLinks implements HandlerInterceptor, WebMvcConfigurer {

    private final AnswerDesk answers;

    FollowedLinks(AnswerDesk answers) {
        this.answers = answers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/portal/preferences", "/portal/preferences/**")
                .excludePathPatterns("/portal/preferences/stop-marketing/**", "/portal/preferences/do-not-contact");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var visitor = SecurityContextHolder.getContext().getAuthentication();
        if (request.getMethod().equals("POST")
                && response.getStatus() < HttpStatus.BAD_REQUEST.value()
                && visitor != null
                && visitor.getPrincipal() instanceof MessageReader reader) {
            answers.followed(reader.message());
        }
    }
}
