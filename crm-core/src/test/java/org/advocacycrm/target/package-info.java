@NullMarked
package org.advocacycrm.target;

import org.jspecify.annotations.NullMarked;
