/** What customers may ask for about their own data, and how the company answers in time. */
@NullMarked
package org.advocacycrm.privacy;

import org.jspecify.annotations.NullMarked;
