/** What is done for each advocacy segment, what is not, what may be spent, and what came of it. */
@NullMarked
package org.advocacycrm.playbook;

import org.jspecify.annotations.NullMarked;
