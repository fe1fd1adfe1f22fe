@NullMarked
package org.advocacycrm.persistence.health;

import org.jspecify.annotations.NullMarked;
