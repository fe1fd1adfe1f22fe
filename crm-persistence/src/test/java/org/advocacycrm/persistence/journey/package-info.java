@NullMarked
package org.advocacycrm.persistence.journey;

import org.jspecify.annotations.NullMarked;
