/** What staff write once to send many times: in every language, for every channel, version by version. */
@NullMarked
package org.advocacycrm.template;

import org.jspecify.annotations.NullMarked;
