/** What may be told about teams without telling about single employees. */
@NullMarked
package org.advocacycrm.analytics.team;

import org.jspecify.annotations.NullMarked;
