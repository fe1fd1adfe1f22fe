/** Reads JSON documents, and says what is wrong with them and where. */
@NullMarked
package org.advocacycrm.web.frame.json;

import org.jspecify.annotations.NullMarked;
