/** Views of a page that somebody saved under a name, to open them again or to share them. */
@NullMarked
package org.advocacycrm.view;

import org.jspecify.annotations.NullMarked;
