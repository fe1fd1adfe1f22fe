@NullMarked
package org.advocacycrm;

import org.jspecify.annotations.NullMarked;
