/** The pages on which targets and benchmarks are read, set and changed. */
@NullMarked
package org.advocacycrm.web.scorecard.target;

import org.jspecify.annotations.NullMarked;
