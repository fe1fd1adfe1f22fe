package org.advocacycrm.web.scorecard.trend;

import java.time.LocalDate;
import org.advocacycrm.web.frame.When;

/**
 * Something that happened, on a trend.
 *
 * @param letter what stands at its place on the chart
 * @param href where to read more; empty where there is no more
 */
public record Mark(String letter, LocalDate date, When when, String kind, String text, String href) {}
