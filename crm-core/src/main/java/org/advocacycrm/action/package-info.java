/** Plans that answer figures outside their band. */
@NullMarked
package org.advocacycrm.action;

import org.jspecify.annotations.NullMarked;
