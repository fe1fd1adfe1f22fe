@NullMarked
package org.advocacycrm.subscription;

import org.jspecify.annotations.NullMarked;
