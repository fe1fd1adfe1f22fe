@NullMarked
package org.advocacycrm.web.browser;

import org.jspecify.annotations.NullMarked;
