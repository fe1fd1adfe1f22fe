package org.advocacycrm.web.view;

import java.util.List;
import org.advocacycrm.shared.UnitOfWork;
import org.advocacycrm.view.SavedViews;
import org.advocacycrm.view.ViewShelf;
import org.advocacycrm.web.frame.ViewedPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    @Bean
    ViewShelf viewShelf(SavedViews views, UnitOfWork unitOfWork) {
        return new ViewShelf(views, unitOfWork);
    }

    @Bean
    WebMvcConfigurer viewsOfPages(ViewShelf shelf, List<ViewedPage> pages) {
        var paths = pages.stream().map(ViewedPage::path).toList();
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new DefaultView(shelf)).addPathPatterns(paths);
                registry.addInterceptor(new PagesWithViews(shelf, pages));
            }
        };
    }
}
