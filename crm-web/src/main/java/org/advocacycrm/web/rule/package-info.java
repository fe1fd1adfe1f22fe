/** The pages on which managers change the rules of stages and segments. */
@NullMarked
package org.advocacycrm.web.rule;

import org.jspecify.annotations.NullMarked;
