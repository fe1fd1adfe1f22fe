@NullMarked
package org.advocacycrm.persistence.ruleset;

import org.jspecify.annotations.NullMarked;
