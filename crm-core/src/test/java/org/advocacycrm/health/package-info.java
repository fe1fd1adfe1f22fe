@NullMarked
package org.advocacycrm.health;

import org.jspecify.annotations.NullMarked;
