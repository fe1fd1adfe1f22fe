/** What is done for each segment, what may be spent, and what came of it. */
@NullMarked
package org.advocacycrm.web.playbook;

import org.jspecify.annotations.NullMarked;
