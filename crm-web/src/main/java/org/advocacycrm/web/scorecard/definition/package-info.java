/** The pages that say what each metric means. */
@NullMarked
package org.advocacycrm.web.scorecard.definition;

import org.jspecify.annotations.NullMarked;
