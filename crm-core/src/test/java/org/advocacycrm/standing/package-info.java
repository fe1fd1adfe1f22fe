@NullMarked
package org.advocacycrm.standing;

import org.jspecify.annotations.NullMarked;
