@NullMarked
package org.advocacycrm.persistence.lifeevent;

import org.jspecify.annotations.NullMarked;
