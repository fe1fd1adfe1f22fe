@NullMarked
package org.advocacycrm.web.security;

import org.jspecify.annotations.NullMarked;
