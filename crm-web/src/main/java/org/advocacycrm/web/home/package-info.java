@NullMarked
package org.advocacycrm.web.home;

import org.jspecify.annotations.NullMarked;
