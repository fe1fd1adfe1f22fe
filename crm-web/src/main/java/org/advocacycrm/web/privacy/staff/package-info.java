/** Where staff answer requests about people's own data. */
@NullMarked
package org.advocacycrm.web.privacy.staff;

import org.jspecify.annotations.NullMarked;
