/** Says the rules of stages and segments in words. */
@NullMarked
package org.advocacycrm.web.frame.rule;

import org.jspecify.annotations.NullMarked;
