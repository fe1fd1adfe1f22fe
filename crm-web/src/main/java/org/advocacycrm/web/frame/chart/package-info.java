@NullMarked
package org.advocacycrm.web.frame.chart;

import org.jspecify.annotations.NullMarked;
