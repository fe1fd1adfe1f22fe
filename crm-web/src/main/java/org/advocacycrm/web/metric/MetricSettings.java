package org.advocacycrm.web.metric;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What of the metrics a company decides for itself.
 *
 * @param repeatWindow how long a case must not come back to count as solved at first contact (net)
 */
@ConfigurationProperties("crm.metrics")
record MetricSettings(@DefaultValue("7d") Duration repeatWindow) {}
