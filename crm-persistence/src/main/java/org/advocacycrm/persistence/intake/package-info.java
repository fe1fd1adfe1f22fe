@NullMarked
package org.advocacycrm.persistence.intake;

import org.jspecify.annotations.NullMarked;
