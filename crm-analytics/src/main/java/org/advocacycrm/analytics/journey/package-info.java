/** What the steps of a journey are like for customers, and where promises break. */
@NullMarked
package org.advocacycrm.analytics.journey;

import org.jspecify.annotations.NullMarked;
