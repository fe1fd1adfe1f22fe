@NullMarked
package org.advocacycrm.contact;

import org.jspecify.annotations.NullMarked;
