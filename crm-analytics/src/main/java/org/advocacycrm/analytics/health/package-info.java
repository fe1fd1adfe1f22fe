/** The health score: its measures, its arithmetic and why it moved. */
@NullMarked
package org.advocacycrm.analytics.health;

import org.jspecify.annotations.NullMarked;
