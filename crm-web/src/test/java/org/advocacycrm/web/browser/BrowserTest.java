package org.advocacycrm.web.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.advocacycrm.persistence.database.SharesDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test that looks at the product through a browser. All of them share one application with the demo company and one
 * browser; test methods ask for {@link Visitors}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"crm.demo=true", "crm.company-name=Harbour"})
@SharesDatabase("browser")
@Import(Badges.class)
@ExtendWith(Browsing.class)
@interface BrowserTest {}
