@NullMarked
package org.advocacycrm.action;

import org.jspecify.annotations.NullMarked;
