package org.advocacycrm.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.advocacycrm.shared.Company;
import org.advocacycrm.web.frame.language.AskedPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Hands every page its frame; an answer to a program has none. */
@Component
class FramedPages implements HandlerInterceptor, WebMvcConfigurer {

    private final Company company;

    FramedPages(Company company) {
        this.company = company;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null) {
            var language = RequestContextUtils.getLocale(request);
            page.addObject("frame", Frame.of(company.name(), AskedPath.of(request), language));
        }
    }
}
