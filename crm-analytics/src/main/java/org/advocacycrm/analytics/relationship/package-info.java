/** What customers of a cell of the relationship matrix can be expected to spend. */
@NullMarked
package org.advocacycrm.analytics.relationship;

import org.jspecify.annotations.NullMarked;
