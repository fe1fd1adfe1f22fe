@NullMarked
package org.advocacycrm.lifeevent;

import org.jspecify.annotations.NullMarked;
