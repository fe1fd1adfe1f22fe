/** What the health score is made of: definitions in numbered versions. */
@NullMarked
package org.advocacycrm.health;

import org.jspecify.annotations.NullMarked;
