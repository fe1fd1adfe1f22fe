@NullMarked
package org.advocacycrm.web.standing;

import org.jspecify.annotations.NullMarked;
