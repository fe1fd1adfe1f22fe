@NullMarked
package org.advocacycrm.web.contact;

import org.jspecify.annotations.NullMarked;
