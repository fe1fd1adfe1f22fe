@NullMarked
package org.advocacycrm.web.care;

import org.jspecify.annotations.NullMarked;
