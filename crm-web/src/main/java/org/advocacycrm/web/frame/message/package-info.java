/** What customers are sent, as they are told about it on every page that mentions it. */
@NullMarked
package org.advocacycrm.web.frame.message;

import org.jspecify.annotations.NullMarked;
