@NullMarked
package org.advocacycrm.persistence.standing;

import org.jspecify.annotations.NullMarked;
