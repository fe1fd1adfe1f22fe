@NullMarked
package org.advocacycrm.mail;

import org.jspecify.annotations.NullMarked;
