@NullMarked
package org.advocacycrm.web.settings;

import org.jspecify.annotations.NullMarked;
