@NullMarked
package org.advocacycrm.web.health;

import org.jspecify.annotations.NullMarked;
