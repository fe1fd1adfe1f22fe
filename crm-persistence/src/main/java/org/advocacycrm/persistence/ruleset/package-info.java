/** Stores the rules of stages and segments, and applies them to all customers. */
@NullMarked
package org.advocacycrm.persistence.ruleset;

import org.jspecify.annotations.NullMarked;
