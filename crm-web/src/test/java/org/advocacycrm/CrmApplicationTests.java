package org.advocacycrm;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class CrmApplicationTests {

    @Test
    void startsWithEveryBeanInPlace() {}
}
