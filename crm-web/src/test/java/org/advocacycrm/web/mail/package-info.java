@NullMarked
package org.advocacycrm.web.mail;

import org.jspecify.annotations.NullMarked;
