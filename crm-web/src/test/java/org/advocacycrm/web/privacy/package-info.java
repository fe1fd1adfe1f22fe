@NullMarked
package org.advocacycrm.web.privacy;

import org.jspecify.annotations.NullMarked;
