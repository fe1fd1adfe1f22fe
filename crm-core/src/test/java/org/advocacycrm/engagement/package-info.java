@NullMarked
package org.advocacycrm.engagement;

import org.jspecify.annotations.NullMarked;
