/** The rules of stages and segments as numbered versions: drafted, tried out, adopted, and kept for the days they decided. */
@NullMarked
package org.advocacycrm.ruleset;

import org.jspecify.annotations.NullMarked;
